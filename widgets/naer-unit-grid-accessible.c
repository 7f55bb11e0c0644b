/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-unit-grid-private.h"
#include "naer-unit-part.h"

/*
 * For a screen reader the drawing is a grid: how many are at work is its first row, then comes a
 * row for each person that is seen, with a cell for each day that is seen. They are objects of
 * their own that are made when they are asked for.
 */

/* So many are kept; more than a screen shows. */
#define MAX_PARTS 4096

static gint64
make_key (guint   row,
          NaerDay day)
{
  return (gint64) row << 32 | (guint32) day;
}

/* A row is the part of no day. */
static gpointer
get_part (NaerUnitGrid *self,
          guint         row,
          NaerDay       day)
{
  gint64 key = make_key (row, day);
  gpointer part = g_hash_table_lookup (self->parts, &key);

  if (part != NULL)
    return part;
  if (g_hash_table_size (self->parts) >= MAX_PARTS)
    g_hash_table_remove_all (self->parts);
  part = day == NAER_DAY_NONE ? (gpointer) naer_unit_row_new (self, row)
                              : (gpointer) naer_unit_cell_new (self, row, day);
  g_hash_table_insert (self->parts, g_memdup2 (&key, sizeof key), part);
  return part;
}

GtkAccessible *
naer_unit_grid_ref_row (NaerUnitGrid *self,
                        guint         row)
{
  return g_object_ref (GTK_ACCESSIBLE (get_part (self, row, NAER_DAY_NONE)));
}

static GtkAccessible *
ref_cell (NaerUnitGrid *self,
          guint         row,
          NaerDay       day)
{
  return g_object_ref (GTK_ACCESSIBLE (get_part (self, row, day)));
}

gboolean
naer_unit_grid_is_current (NaerUnitGrid *self,
                           guint         row,
                           NaerDay       day)
{
  return row == self->row && day == self->day;
}

/* The row after @row that is seen or has the keyboard; rows come in order. */
GtkAccessible *
naer_unit_grid_ref_next_row (NaerUnitGrid *self,
                             guint         row)
{
  const NaerUnitLayout *layout = naer_unit_grid_get_layout (self);
  guint next = row == NAER_UNIT_NO_ROW ? 0 : row + 1, first, last;
  double x, y;

  if (layout == NULL || next >= layout->spec.n_rows)
    return NULL;
  naer_unit_grid_get_scroll (self, &x, &y);
  naer_unit_layout_get_visible_rows (layout, y, &first, &last);
  if (next < first)
    next = self->row != NAER_UNIT_NO_ROW && self->row >= next && self->row < first ? self->row
                                                                                   : first;
  else if (next > last)
    next = self->row != NAER_UNIT_NO_ROW && self->row >= next ? self->row : NAER_UNIT_NO_ROW;
  return next != NAER_UNIT_NO_ROW ? naer_unit_grid_ref_row (self, next) : NULL;
}

/* The first day from @day on that is seen or has the keyboard. */
static GtkAccessible *
ref_cell_from (NaerUnitGrid *self,
               guint         row,
               NaerDay       day)
{
  gboolean has_current = row == self->row && self->day >= day;
  NaerDay from, to;

  naer_unit_grid_get_seen (self, &from, &to);
  if (from == NAER_DAY_NONE || day > naer_unit_model_get_last (self->model))
    return NULL;
  if (day < from)
    return ref_cell (self, row, has_current && self->day < from ? self->day : from);
  if (day > to)
    return has_current ? ref_cell (self, row, self->day) : NULL;
  return ref_cell (self, row, day);
}

GtkAccessible *
naer_unit_grid_ref_first_cell (NaerUnitGrid *self,
                               guint         row)
{
  return ref_cell_from (self, row, naer_unit_model_get_first (self->model));
}

GtkAccessible *
naer_unit_grid_ref_next_cell (NaerUnitGrid *self,
                              guint         row,
                              NaerDay       day)
{
  return ref_cell_from (self, row, day + 1);
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  NaerUnitGrid *self = NAER_UNIT_GRID (accessible);

  return self->model != NULL ? naer_unit_grid_ref_row (self, NAER_UNIT_NO_ROW) : NULL;
}

static GtkAccessibleInterface *parent_accessible;

/* The cell that has the keyboard says so, not the grid around it. */
static gboolean
get_platform_state (GtkAccessible              *accessible,
                    GtkAccessiblePlatformState  state)
{
  if (state == GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED && NAER_UNIT_GRID (accessible)->model != NULL)
    return FALSE;
  return parent_accessible->get_platform_state (accessible, state);
}

void
naer_unit_grid_accessible_init (GtkAccessibleInterface *iface)
{
  parent_accessible = g_type_interface_peek_parent (iface);
  iface->get_first_accessible_child = get_first_accessible_child;
  iface->get_platform_state = get_platform_state;
}

/* The keyboard was at @row and @day before, or is where it was and has come or gone. */
void
naer_unit_grid_tell_moved (NaerUnitGrid *self,
                           guint         row,
                           NaerDay       day)
{
  gint64 key = make_key (row, day);
  gpointer old = g_hash_table_lookup (self->parts, &key);
  GtkAccessible *current;

  if (old != NULL)
    {
      gtk_accessible_update_state (old, GTK_ACCESSIBLE_STATE_SELECTED,
                                   naer_unit_grid_is_current (self, row, day), -1);
      gtk_accessible_update_platform_state (old, GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED);
    }
  current = get_part (self, self->row, self->day);
  gtk_accessible_update_state (current, GTK_ACCESSIBLE_STATE_SELECTED, TRUE, -1);
  gtk_accessible_update_platform_state (current, GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED);
}

/* Rows may be those of other people now: all parts are made anew. */
void
naer_unit_grid_tell_all (NaerUnitGrid *self)
{
  g_hash_table_remove_all (self->parts);
  if (self->model != NULL && self->has_keyboard)
    naer_unit_grid_tell_moved (self, self->row, self->day);
}

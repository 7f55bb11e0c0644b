/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-unit-part.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "naer-unit-grid-private.h"
#include "naer-unit-sentence.h"

struct _NaerUnitRow
{
  NaerDrawnPart parent_instance;

  guint row;
};

struct _NaerUnitCell
{
  NaerDrawnPart parent_instance;

  guint row;
  NaerDay day;
};

static void row_accessible_init (GtkAccessibleInterface *iface);
static void cell_accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (NaerUnitRow, naer_unit_row, NAER_TYPE_DRAWN_PART,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, row_accessible_init))
G_DEFINE_FINAL_TYPE_WITH_CODE (NaerUnitCell, naer_unit_cell, NAER_TYPE_DRAWN_PART,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, cell_accessible_init))

static NaerUnitGrid *
get_grid (gpointer part)
{
  GtkWidget *owner = naer_drawn_part_get_owner (part);

  return owner != NULL && NAER_UNIT_GRID (owner)->model != NULL ? NAER_UNIT_GRID (owner) : NULL;
}

/* --- rows --------------------------------------------------------------------------- */

static GtkAccessible *
row_get_parent (GtkAccessible *accessible)
{
  NaerUnitGrid *grid = get_grid (accessible);

  return grid != NULL ? GTK_ACCESSIBLE (g_object_ref (grid)) : NULL;
}

static GtkAccessible *
row_get_first_child (GtkAccessible *accessible)
{
  NaerUnitGrid *grid = get_grid (accessible);

  return grid != NULL ? naer_unit_grid_ref_first_cell (grid, NAER_UNIT_ROW (accessible)->row) : NULL;
}

static GtkAccessible *
row_get_next_sibling (GtkAccessible *accessible)
{
  NaerUnitGrid *grid = get_grid (accessible);

  return grid != NULL ? naer_unit_grid_ref_next_row (grid, NAER_UNIT_ROW (accessible)->row) : NULL;
}

/* Across, a row is as wide as the calendar. */
static gboolean
row_get_bounds (GtkAccessible *accessible,
                int           *x,
                int           *y,
                int           *width,
                int           *height)
{
  NaerUnitGrid *grid = get_grid (accessible);
  NaerHeatmapRect rect;

  if (grid == NULL ||
      !naer_unit_grid_get_area (grid, NAER_UNIT_ROW (accessible)->row, grid->day, &rect))
    return FALSE;
  *x = 0;
  *y = (int) rect.y;
  *width = gtk_widget_get_width (GTK_WIDGET (grid));
  *height = (int) rect.height;
  return TRUE;
}

static void
row_accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_accessible_parent = row_get_parent;
  iface->get_first_accessible_child = row_get_first_child;
  iface->get_next_accessible_sibling = row_get_next_sibling;
  iface->get_bounds = row_get_bounds;
}

static void
naer_unit_row_class_init (NaerUnitRowClass *klass)
{
  NAER_DRAWN_PART_CLASS (klass)->role = GTK_ACCESSIBLE_ROLE_ROW;
}

static void
naer_unit_row_init (NaerUnitRow *self)
{
}

/**
 * naer_unit_row_new:
 * @grid: the calendar that it belongs to
 * @row: which row, or %NAER_UNIT_NO_ROW
 *
 * Returns: (transfer full): the row, with what is told of its person today
 */
NaerUnitRow *
naer_unit_row_new (NaerUnitGrid *grid,
                   guint         row)
{
  NaerUnitRow *self = g_object_new (NAER_TYPE_UNIT_ROW, NULL);
  NaerLanguage language = naer_language_get_default ();
  g_autofree char *label = NULL;

  naer_drawn_part_set_owner (NAER_DRAWN_PART (self), GTK_WIDGET (grid));
  self->row = row;
  label = row == NAER_UNIT_NO_ROW ? g_strdup (naer_tr (language, N_("At work")))
                                  : naer_unit_row_sentence (grid->model, row, language);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_ROW_INDEX,
                                  row == NAER_UNIT_NO_ROW ? 1 : (int) row + 2, -1);
  return self;
}

/* --- cells -------------------------------------------------------------------------- */

static gboolean
cell_get_platform_state (GtkAccessible              *accessible,
                         GtkAccessiblePlatformState  state)
{
  NaerUnitCell *self = NAER_UNIT_CELL (accessible);
  NaerUnitGrid *grid = get_grid (self);

  if (grid == NULL)
    return FALSE;
  switch (state)
    {
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSABLE:
      return TRUE;
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED:
      return grid->has_keyboard && naer_unit_grid_is_current (grid, self->row, self->day);
    case GTK_ACCESSIBLE_PLATFORM_STATE_ACTIVE:
    default:
      return FALSE;
    }
}

static GtkAccessible *
cell_get_parent (GtkAccessible *accessible)
{
  NaerUnitGrid *grid = get_grid (accessible);

  return grid != NULL ? naer_unit_grid_ref_row (grid, NAER_UNIT_CELL (accessible)->row) : NULL;
}

static GtkAccessible *
cell_get_next_sibling (GtkAccessible *accessible)
{
  NaerUnitCell *self = NAER_UNIT_CELL (accessible);
  NaerUnitGrid *grid = get_grid (self);

  return grid != NULL ? naer_unit_grid_ref_next_cell (grid, self->row, self->day) : NULL;
}

/* Relative to the row, which begins at the edge of the calendar. */
static gboolean
cell_get_bounds (GtkAccessible *accessible,
                 int           *x,
                 int           *y,
                 int           *width,
                 int           *height)
{
  NaerUnitCell *self = NAER_UNIT_CELL (accessible);
  NaerUnitGrid *grid = get_grid (self);
  NaerHeatmapRect rect;

  if (grid == NULL || !naer_unit_grid_get_area (grid, self->row, self->day, &rect))
    return FALSE;
  *x = (int) rect.x;
  *y = 0;
  *width = (int) rect.width;
  *height = (int) rect.height;
  return TRUE;
}

static void
cell_accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_platform_state = cell_get_platform_state;
  iface->get_accessible_parent = cell_get_parent;
  iface->get_next_accessible_sibling = cell_get_next_sibling;
  iface->get_bounds = cell_get_bounds;
}

static void
naer_unit_cell_class_init (NaerUnitCellClass *klass)
{
  NAER_DRAWN_PART_CLASS (klass)->role = GTK_ACCESSIBLE_ROLE_GRID_CELL;
}

static void
naer_unit_cell_init (NaerUnitCell *self)
{
}

/**
 * naer_unit_cell_new:
 * @grid: the calendar that it belongs to
 * @row: which row, or %NAER_UNIT_NO_ROW
 * @day: which day
 *
 * Returns: (transfer full): the cell, with its sentence
 */
NaerUnitCell *
naer_unit_cell_new (NaerUnitGrid *grid,
                    guint         row,
                    NaerDay       day)
{
  NaerUnitCell *self = g_object_new (NAER_TYPE_UNIT_CELL, NULL);

  naer_drawn_part_set_owner (NAER_DRAWN_PART (self), GTK_WIDGET (grid));
  self->row = row;
  self->day = day;
  naer_unit_cell_update (self);
  return self;
}

/**
 * naer_unit_cell_update:
 * @self: a cell
 *
 * Tells a screen reader what the calendar tells now.
 */
void
naer_unit_cell_update (NaerUnitCell *self)
{
  NaerLanguage language = naer_language_get_default ();
  g_autofree char *sentence = NULL, *date = NULL;
  NaerUnitGrid *grid;

  g_return_if_fail (NAER_IS_UNIT_CELL (self));

  grid = get_grid (self);
  if (grid == NULL)
    return;
  sentence = self->row == NAER_UNIT_NO_ROW
               ? naer_unit_count_sentence (grid->model, self->day, language)
               : naer_unit_day_sentence (grid->model, self->row, self->day, language);
  date = naer_words_day (self->day, NAER_DAY_STYLE_WEEKDAY_FULL, language);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED,
                               naer_unit_grid_is_current (grid, self->row, self->day), -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_COL_INDEX,
                                  self->day - naer_unit_model_get_first (grid->model) + 1,
                                  GTK_ACCESSIBLE_RELATION_COL_INDEX_TEXT, date, -1);
}

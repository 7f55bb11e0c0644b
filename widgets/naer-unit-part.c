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

G_DEFINE_FINAL_TYPE (NaerUnitRow, naer_unit_row, NAER_TYPE_DRAWN_PART)
G_DEFINE_FINAL_TYPE (NaerUnitCell, naer_unit_cell, NAER_TYPE_DRAWN_PART)

static NaerUnitGrid *
get_grid (gpointer part)
{
  GtkWidget *owner = naer_drawn_part_get_owner (part);

  return owner != NULL ? NAER_UNIT_GRID (owner) : NULL;
}

static gboolean
is_drawn (NaerDrawnPart *part)
{
  return get_grid (part)->model != NULL;
}

/* --- rows --------------------------------------------------------------------------- */

static GtkAccessible *
row_ref_first_child (NaerDrawnPart *part)
{
  return naer_unit_grid_ref_first_cell (get_grid (part), NAER_UNIT_ROW (part)->row);
}

static GtkAccessible *
row_ref_next_sibling (NaerDrawnPart *part)
{
  return naer_unit_grid_ref_next_row (get_grid (part), NAER_UNIT_ROW (part)->row);
}

/* Across, a row is as wide as the calendar. */
static gboolean
row_get_area (NaerDrawnPart   *part,
              NaerHeatmapRect *area)
{
  NaerUnitGrid *grid = get_grid (part);

  if (!naer_unit_grid_get_area (grid, NAER_UNIT_ROW (part)->row, grid->day, area))
    return FALSE;
  area->x = 0;
  area->width = gtk_widget_get_width (GTK_WIDGET (grid));
  return TRUE;
}

static void
naer_unit_row_class_init (NaerUnitRowClass *klass)
{
  NaerDrawnPartClass *part_class = NAER_DRAWN_PART_CLASS (klass);

  part_class->role = GTK_ACCESSIBLE_ROLE_ROW;
  part_class->is_drawn = is_drawn;
  part_class->ref_first_child = row_ref_first_child;
  part_class->ref_next_sibling = row_ref_next_sibling;
  part_class->get_area = row_get_area;
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
cell_has_keyboard (NaerDrawnPart *part)
{
  NaerUnitCell *self = NAER_UNIT_CELL (part);
  NaerUnitGrid *grid = get_grid (self);

  return grid->has_keyboard && naer_unit_grid_is_current (grid, self->row, self->day);
}

static GtkAccessible *
cell_ref_parent (NaerDrawnPart *part)
{
  return naer_unit_grid_ref_row (get_grid (part), NAER_UNIT_CELL (part)->row);
}

static GtkAccessible *
cell_ref_next_sibling (NaerDrawnPart *part)
{
  NaerUnitCell *self = NAER_UNIT_CELL (part);

  return naer_unit_grid_ref_next_cell (get_grid (self), self->row, self->day);
}

/* The row begins at the edge of the calendar. */
static gboolean
cell_get_area (NaerDrawnPart   *part,
               NaerHeatmapRect *area)
{
  NaerUnitCell *self = NAER_UNIT_CELL (part);

  if (!naer_unit_grid_get_area (get_grid (self), self->row, self->day, area))
    return FALSE;
  area->y = 0;
  return TRUE;
}

static void
naer_unit_cell_class_init (NaerUnitCellClass *klass)
{
  NaerDrawnPartClass *part_class = NAER_DRAWN_PART_CLASS (klass);

  part_class->role = GTK_ACCESSIBLE_ROLE_GRID_CELL;
  part_class->is_drawn = is_drawn;
  part_class->has_keyboard = cell_has_keyboard;
  part_class->ref_parent = cell_ref_parent;
  part_class->ref_next_sibling = cell_ref_next_sibling;
  part_class->get_area = cell_get_area;
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
  if (grid == NULL || grid->model == NULL)
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

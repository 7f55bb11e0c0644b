/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-day.h"

#include "language/naer-words.h"
#include "naer-day-sentence.h"
#include "naer-heatmap-grid-private.h"

struct _NaerHeatmapDay
{
  NaerHeatmapPart parent_instance;
};

static void accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (NaerHeatmapDay, naer_heatmap_day, NAER_TYPE_HEATMAP_PART,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, accessible_init))

static gboolean
get_platform_state (GtkAccessible              *accessible,
                    GtkAccessiblePlatformState  state)
{
  NaerHeatmapPart *part = NAER_HEATMAP_PART (accessible);
  NaerHeatmapGrid *grid = naer_heatmap_part_get_grid (part);
  NaerDay day = naer_heatmap_part_get_day (part);

  if (grid == NULL)
    return FALSE;
  switch (state)
    {
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSABLE:
      return TRUE;
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED:
      return naer_heatmap_grid_has_keyboard (grid, day);
    case GTK_ACCESSIBLE_PLATFORM_STATE_ACTIVE:
    default:
      return FALSE;
    }
}

static GtkAccessible *
get_accessible_parent (GtkAccessible *accessible)
{
  NaerHeatmapPart *part = NAER_HEATMAP_PART (accessible);
  NaerHeatmapGrid *grid = naer_heatmap_part_get_grid (part);
  NaerDay day = naer_heatmap_part_get_day (part);

  return grid != NULL ? naer_heatmap_grid_ref_week (grid, naer_week_first (day)) : NULL;
}

static GtkAccessible *
get_next_accessible_sibling (GtkAccessible *accessible)
{
  NaerHeatmapPart *part = NAER_HEATMAP_PART (accessible);
  NaerHeatmapGrid *grid = naer_heatmap_part_get_grid (part);
  NaerDay day = naer_heatmap_part_get_day (part);

  if (grid == NULL || day >= naer_week_last (day))
    return NULL;
  return naer_heatmap_grid_ref_day (grid, day + 1);
}

/* Relative to the week, which begins at its first day’s cell. */
static gboolean
get_bounds (GtkAccessible *accessible,
            int           *x,
            int           *y,
            int           *width,
            int           *height)
{
  NaerHeatmapPart *part = NAER_HEATMAP_PART (accessible);
  NaerHeatmapGrid *grid = naer_heatmap_part_get_grid (part);
  NaerDay day = naer_heatmap_part_get_day (part);
  NaerHeatmapRect rect, first;

  if (grid == NULL || !naer_heatmap_grid_get_area (grid, day, &rect) ||
      !naer_heatmap_grid_get_area (grid, naer_week_first (day), &first))
    return FALSE;
  *x = (int) (rect.x - first.x);
  *y = (int) (rect.y - first.y);
  *width = (int) rect.width;
  *height = (int) rect.height;
  return TRUE;
}

static void
accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_platform_state = get_platform_state;
  iface->get_accessible_parent = get_accessible_parent;
  iface->get_next_accessible_sibling = get_next_accessible_sibling;
  iface->get_bounds = get_bounds;
}

static void
naer_heatmap_day_class_init (NaerHeatmapDayClass *klass)
{
  NAER_DRAWN_PART_CLASS (klass)->role = GTK_ACCESSIBLE_ROLE_GRID_CELL;
}

static void
naer_heatmap_day_init (NaerHeatmapDay *self)
{
}

/**
 * naer_heatmap_day_new:
 * @grid: the calendar that it belongs to
 * @day: the day
 *
 * Returns: (transfer full): the day, with its sentence
 */
NaerHeatmapDay *
naer_heatmap_day_new (NaerHeatmapGrid *grid,
                      NaerDay          day)
{
  NaerHeatmapDay *self = g_object_new (NAER_TYPE_HEATMAP_DAY, NULL);

  naer_heatmap_part_place (NAER_HEATMAP_PART (self), grid, day);
  naer_heatmap_day_update (self);
  return self;
}

/**
 * naer_heatmap_day_update:
 * @self: a day
 *
 * Tells a screen reader what the calendar tells now.
 */
void
naer_heatmap_day_update (NaerHeatmapDay *self)
{
  NaerLanguage language = naer_language_get_default ();
  g_autofree char *sentence = NULL;
  NaerCalendarModel *model;
  NaerHeatmapGrid *grid;
  NaerDay day;

  g_return_if_fail (NAER_IS_HEATMAP_DAY (self));

  grid = naer_heatmap_part_get_grid (NAER_HEATMAP_PART (self));
  day = naer_heatmap_part_get_day (NAER_HEATMAP_PART (self));
  model = grid != NULL ? naer_heatmap_grid_get_model (grid) : NULL;
  if (model == NULL || naer_calendar_model_get_day (model, day) == NULL)
    return;

  sentence = naer_day_sentence (model, day, language);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED,
                               naer_heatmap_grid_is_selected (grid, day), -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_COL_INDEX,
                                  (int) naer_day_get_weekday (day),
                                  GTK_ACCESSIBLE_RELATION_COL_INDEX_TEXT,
                                  naer_words_weekday (naer_day_get_weekday (day), language),
                                  -1);
}

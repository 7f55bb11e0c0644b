/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-day.h"

#include "language/naer-words.h"
#include "naer-day-sentence.h"
#include "naer-heatmap-grid-private.h"

struct _NaerHeatmapDay
{
  NaerHeatmapPart parent_instance;
};

G_DEFINE_FINAL_TYPE (NaerHeatmapDay, naer_heatmap_day, NAER_TYPE_HEATMAP_PART)

static gboolean
has_keyboard (NaerDrawnPart *drawn)
{
  NaerHeatmapPart *part = NAER_HEATMAP_PART (drawn);

  return naer_heatmap_grid_has_keyboard (naer_heatmap_part_get_grid (part), naer_heatmap_part_get_day (part));
}

static GtkAccessible *
ref_parent (NaerDrawnPart *drawn)
{
  NaerHeatmapPart *part = NAER_HEATMAP_PART (drawn);

  return naer_heatmap_grid_ref_week (naer_heatmap_part_get_grid (part),
                                     naer_week_first (naer_heatmap_part_get_day (part)));
}

static GtkAccessible *
ref_next_sibling (NaerDrawnPart *drawn)
{
  NaerHeatmapPart *part = NAER_HEATMAP_PART (drawn);
  NaerDay day = naer_heatmap_part_get_day (part);

  return day < naer_week_last (day) ? naer_heatmap_grid_ref_day (naer_heatmap_part_get_grid (part), day + 1)
                                    : NULL;
}

/* The week begins at its first day’s cell. */
static gboolean
get_area (NaerDrawnPart   *drawn,
          NaerHeatmapRect *area)
{
  NaerHeatmapPart *part = NAER_HEATMAP_PART (drawn);
  NaerHeatmapGrid *grid = naer_heatmap_part_get_grid (part);
  NaerDay day = naer_heatmap_part_get_day (part);
  NaerHeatmapRect first;

  if (!naer_heatmap_grid_get_area (grid, day, area) ||
      !naer_heatmap_grid_get_area (grid, naer_week_first (day), &first))
    return FALSE;
  area->x -= first.x;
  area->y -= first.y;
  return TRUE;
}

static void
naer_heatmap_day_class_init (NaerHeatmapDayClass *klass)
{
  NaerDrawnPartClass *part_class = NAER_DRAWN_PART_CLASS (klass);

  part_class->role = GTK_ACCESSIBLE_ROLE_GRID_CELL;
  part_class->has_keyboard = has_keyboard;
  part_class->ref_parent = ref_parent;
  part_class->ref_next_sibling = ref_next_sibling;
  part_class->get_area = get_area;
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

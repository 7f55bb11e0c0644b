/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-part.h"

typedef struct
{
  NaerDay day;
} NaerHeatmapPartPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (NaerHeatmapPart, naer_heatmap_part, NAER_TYPE_DRAWN_PART)

static NaerHeatmapPartPrivate *
get_private (NaerHeatmapPart *self)
{
  return naer_heatmap_part_get_instance_private (self);
}

static void
naer_heatmap_part_class_init (NaerHeatmapPartClass *klass)
{
}

static void
naer_heatmap_part_init (NaerHeatmapPart *self)
{
}

/**
 * naer_heatmap_part_place:
 * @self: a new part
 * @grid: the calendar that it belongs to
 * @day: its day, or its first day
 *
 * Says where it belongs.
 */
void
naer_heatmap_part_place (NaerHeatmapPart *self,
                         NaerHeatmapGrid *grid,
                         NaerDay          day)
{
  naer_drawn_part_set_owner (NAER_DRAWN_PART (self), GTK_WIDGET (grid));
  get_private (self)->day = day;
}

/**
 * naer_heatmap_part_get_grid:
 * @self: a part
 *
 * Returns: (transfer none) (nullable): its calendar, %NULL when that is gone
 */
NaerHeatmapGrid *
naer_heatmap_part_get_grid (NaerHeatmapPart *self)
{
  GtkWidget *owner = naer_drawn_part_get_owner (NAER_DRAWN_PART (self));

  return owner != NULL ? NAER_HEATMAP_GRID (owner) : NULL;
}

/**
 * naer_heatmap_part_get_day:
 * @self: a part
 *
 * Returns: its day, or its first day
 */
NaerDay
naer_heatmap_part_get_day (NaerHeatmapPart *self)
{
  return get_private (self)->day;
}

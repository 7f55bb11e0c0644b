/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-grid.h"
#include "naer-heatmap-painter.h"

G_BEGIN_DECLS

struct _NaerHeatmapGrid
{
  GtkWidget parent_instance;

  NaerCalendarModel *model;
  NaerHeatmapPainter *painter;
  NaerHeatmapLayout *layout;
  NaerHeatmapLayout *measured;
  GskRenderNode *node;
  NaerHeatmapPalette palette;
  GHashTable *weeks;
  GHashTable *days;
  NaerDay current;
  NaerDay anchor;
  NaerDay selected_from;
  NaerDay selected_to;
  gboolean has_keyboard;
  NaerHeatmapForm form;
  double zoom;
  int fit_height;
  double max_pitch;
};

/* Between the parts of the widget: its drawing, its input, and what it is to a screen reader. */

NaerDay            naer_heatmap_grid_first_day             (NaerHeatmapGrid        *self);
NaerDay            naer_heatmap_grid_last_day              (NaerHeatmapGrid        *self);
GtkSizeRequestMode naer_heatmap_grid_get_request_mode      (GtkWidget              *widget);
void               naer_heatmap_grid_measure               (GtkWidget              *widget,
                                                            GtkOrientation          orientation,
                                                            int                     for_size,
                                                            int                    *minimum,
                                                            int                    *natural,
                                                            int                    *minimum_baseline,
                                                            int                    *natural_baseline);
NaerHeatmapLayout *naer_heatmap_grid_get_layout            (NaerHeatmapGrid        *self);
NaerHeatmapLayout *naer_heatmap_grid_make_layout           (NaerHeatmapGrid        *self,
                                                            int                     width,
                                                            double                  height,
                                                            double                  max_pitch);
NaerHeatmapLayout *naer_heatmap_grid_get_measured          (NaerHeatmapGrid        *self,
                                                            int                     width);
void               naer_heatmap_grid_get_metrics           (NaerHeatmapGrid        *self,
                                                            NaerHeatmapMetrics     *metrics);
void               naer_heatmap_grid_update_palette        (NaerHeatmapGrid        *self);
void               naer_heatmap_grid_forget_drawing        (NaerHeatmapGrid        *self);
void               naer_heatmap_grid_forget_layout         (NaerHeatmapGrid        *self);
void               naer_heatmap_grid_forget_words          (NaerHeatmapGrid        *self);
void               naer_heatmap_grid_snapshot              (GtkWidget              *widget,
                                                            GtkSnapshot            *snapshot);
void               naer_heatmap_grid_set_selection         (NaerHeatmapGrid        *self,
                                                            NaerDay                 from,
                                                            NaerDay                 to);
void               naer_heatmap_grid_activate              (NaerHeatmapGrid        *self,
                                                            NaerDay                 day);
void               naer_heatmap_grid_ask_for_menu          (NaerHeatmapGrid        *self);
void               naer_heatmap_grid_go_to                 (NaerHeatmapGrid        *self,
                                                            NaerDay                 day,
                                                            gboolean                extend);
void               naer_heatmap_grid_add_keys              (GtkWidgetClass         *widget_class);
void               naer_heatmap_grid_add_pointer           (NaerHeatmapGrid        *self);
void               naer_heatmap_grid_accessible_init       (GtkAccessibleInterface *iface);
void               naer_heatmap_grid_tell_selected         (NaerHeatmapGrid        *self,
                                                            NaerDay                 day);
void               naer_heatmap_grid_tell_selected_stretch (NaerHeatmapGrid        *self,
                                                            NaerDay                 from,
                                                            NaerDay                 to);
void               naer_heatmap_grid_tell_focused          (NaerHeatmapGrid        *self,
                                                            NaerDay                 day);
void               naer_heatmap_grid_tell_all              (NaerHeatmapGrid        *self);

/*
 * What the accessible weeks and days of a grid ask it. A week is known by its first day inside
 * its year.
 */

GtkAccessible *naer_heatmap_grid_ref_week      (NaerHeatmapGrid *self,
                                                NaerDay          first);
GtkAccessible *naer_heatmap_grid_ref_next_week (NaerHeatmapGrid *self,
                                                NaerDay          first);
GtkAccessible *naer_heatmap_grid_ref_day       (NaerHeatmapGrid *self,
                                                NaerDay          day);
gboolean       naer_heatmap_grid_has_keyboard  (NaerHeatmapGrid *self,
                                                NaerDay          day);
gboolean       naer_heatmap_grid_get_area      (NaerHeatmapGrid *self,
                                                NaerDay          day,
                                                NaerHeatmapRect *rect);
gboolean       naer_heatmap_grid_is_selected   (NaerHeatmapGrid *self,
                                                NaerDay          day);

static inline NaerDay
naer_week_first (NaerDay day)
{
  return MAX (naer_day_get_monday (day), naer_day_from_ymd (naer_day_get_year (day), 1, 1));
}

static inline NaerDay
naer_week_last (NaerDay day)
{
  return MIN (naer_day_get_monday (day) + 6, naer_day_from_ymd (naer_day_get_year (day), 12, 31));
}

G_END_DECLS

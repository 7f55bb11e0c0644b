/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-pattern-chart.h"

#include "naer-heatmap-style.h"

#define LEAST_WIDTH 120

struct _NaerPatternChart
{
  GtkWidget parent_instance;

  NaerPatternDrawing *drawing;
};

G_DEFINE_FINAL_TYPE (NaerPatternChart, naer_pattern_chart, GTK_TYPE_WIDGET)

static void
naer_pattern_chart_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (-1, -1, width + 2, height + 2);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  NaerHeatmapPalette palette;

  naer_heatmap_style_get_palette (widget, &palette);
  naer_pattern_drawing_paint (NAER_PATTERN_CHART (widget)->drawing, cr,
                              gtk_widget_get_pango_context (widget), width,
                              gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL, &palette);
  cairo_destroy (cr);
}

static void
naer_pattern_chart_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  NaerPatternChart *self = NAER_PATTERN_CHART (widget);

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL
                            ? LEAST_WIDTH
                            : (int) naer_pattern_drawing_get_height (
                                  self->drawing, gtk_widget_get_pango_context (widget));
}

static void
naer_pattern_chart_finalize (GObject *object)
{
  g_clear_pointer (&NAER_PATTERN_CHART (object)->drawing, naer_pattern_drawing_free);
  G_OBJECT_CLASS (naer_pattern_chart_parent_class)->finalize (object);
}

static void
naer_pattern_chart_class_init (NaerPatternChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = naer_pattern_chart_finalize;
  widget_class->snapshot = naer_pattern_chart_snapshot;
  widget_class->measure = naer_pattern_chart_measure;
  gtk_widget_class_set_css_name (widget_class, "pattern-chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
naer_pattern_chart_init (NaerPatternChart *self)
{
  naer_heatmap_style_watch (GTK_WIDGET (self), G_CALLBACK (gtk_widget_queue_draw));
}

/**
 * naer_pattern_chart_new:
 * @drawing: (transfer full): a drawing
 *
 * Returns: (transfer floating): a widget that shows it
 */
GtkWidget *
naer_pattern_chart_new (NaerPatternDrawing *drawing)
{
  NaerPatternChart *self = g_object_new (NAER_TYPE_PATTERN_CHART, NULL);

  self->drawing = drawing;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  naer_pattern_drawing_get_spoken (drawing), -1);
  return GTK_WIDGET (self);
}

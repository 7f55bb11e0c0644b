/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-timeline-swatch.h"

#include <math.h>

#include "naer-heatmap-style.h"
#include "naer-timeline-marks.h"
#include "naer-timeline-style.h"

struct _NaerTimelineSwatch
{
  GtkWidget parent_instance;

  NaerMark mark;
};

G_DEFINE_FINAL_TYPE (NaerTimelineSwatch, naer_timeline_swatch, GTK_TYPE_WIDGET)

/* As large as the text beside it. */
static int
get_side (GtkWidget *widget)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, "x");
  int height = 0;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

static void
naer_timeline_swatch_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  int side = MIN (width, height);
  const NaerHeatmapRect place = { (width - side) / 2.0 + 1, (height - side) / 2.0 + 1, side - 2,
                                  side - 2 };
  NaerTimelinePalette palette;
  cairo_t *cr;

  if (side <= 2)
    return;
  naer_timeline_style_get_palette (widget, &palette);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  naer_timeline_mark_paint (cr, NAER_TIMELINE_SWATCH (widget)->mark, &place, 0, &palette);
  cairo_destroy (cr);
}

static void
naer_timeline_swatch_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  *minimum = *natural = get_side (widget);
}

static void
naer_timeline_swatch_class_init (NaerTimelineSwatchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = naer_timeline_swatch_snapshot;
  widget_class->measure = naer_timeline_swatch_measure;
  gtk_widget_class_set_css_name (widget_class, "swatch");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
naer_timeline_swatch_init (NaerTimelineSwatch *self)
{
  naer_heatmap_style_watch (GTK_WIDGET (self), G_CALLBACK (gtk_widget_queue_draw));
}

/**
 * naer_timeline_swatch_new:
 * @mark: a mark
 *
 * Returns: (transfer floating): the mark
 */
GtkWidget *
naer_timeline_swatch_new (NaerMark mark)
{
  NaerTimelineSwatch *self = g_object_new (NAER_TYPE_TIMELINE_SWATCH, "valign", GTK_ALIGN_CENTER, NULL);

  self->mark = mark;
  return GTK_WIDGET (self);
}

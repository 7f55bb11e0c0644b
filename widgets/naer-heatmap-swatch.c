/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-swatch.h"

#include "naer-heatmap-style.h"

#define SIDE 15
#define OVERHANG 3

struct _NaerHeatmapSwatch
{
  GtkWidget parent_instance;

  NaerHeatmapKeyEntry entry;
};

G_DEFINE_FINAL_TYPE (NaerHeatmapSwatch, naer_heatmap_swatch, GTK_TYPE_WIDGET)

static void
naer_heatmap_swatch_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  NaerHeatmapSwatch *self = NAER_HEATMAP_SWATCH (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  NaerHeatmapPalette palette;

  naer_heatmap_style_get_palette (widget, &palette);
  naer_heatmap_key_paint (cr, &self->entry, rtl ? width - SIDE : 0, (height - SIDE) / 2, SIDE, rtl,
                          &palette);
  cairo_destroy (cr);
}

static void
naer_heatmap_swatch_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  gboolean across = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = *natural = SIDE + (across ? OVERHANG : 2 * OVERHANG);
}

static void
naer_heatmap_swatch_class_init (NaerHeatmapSwatchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = naer_heatmap_swatch_snapshot;
  widget_class->measure = naer_heatmap_swatch_measure;
  gtk_widget_class_set_css_name (widget_class, "swatch");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
naer_heatmap_swatch_init (NaerHeatmapSwatch *self)
{
  naer_heatmap_style_watch (GTK_WIDGET (self), G_CALLBACK (gtk_widget_queue_draw));
}

/**
 * naer_heatmap_swatch_new:
 * @entry: an entry of a legend
 *
 * Returns: (transfer floating): its cell
 */
GtkWidget *
naer_heatmap_swatch_new (const NaerHeatmapKeyEntry *entry)
{
  NaerHeatmapSwatch *self = g_object_new (NAER_TYPE_HEATMAP_SWATCH, "valign", GTK_ALIGN_CENTER,
                                          NULL);

  self->entry = *entry;
  return GTK_WIDGET (self);
}

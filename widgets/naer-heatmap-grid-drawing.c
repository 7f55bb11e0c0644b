/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "naer-heatmap-grid-private.h"
#include "naer-heatmap-stretches.h"
#include "naer-heatmap-style.h"

/*
 * The cells are drawn once, as a picture in the pixels of the screen, and the picture is kept until
 * size, style or what is told change. Selection and focus ring lie over it.
 */

#define LARGEST_TEXT 1.5

/* Words of a calendar that fills a place are read from farther away. */
#define FAR_TEXT 1.2

void
naer_heatmap_grid_forget_drawing (NaerHeatmapGrid *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
naer_heatmap_grid_forget_layout (NaerHeatmapGrid *self)
{
  g_clear_pointer (&self->layout, naer_heatmap_layout_unref);
  g_clear_pointer (&self->measured, naer_heatmap_layout_unref);
  naer_heatmap_grid_forget_drawing (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
naer_heatmap_grid_forget_words (NaerHeatmapGrid *self)
{
  g_clear_pointer (&self->painter, naer_heatmap_painter_free);
  naer_heatmap_grid_forget_layout (self);
}

static void
enlarge (PangoContext *context,
         double        times)
{
  PangoFontDescription *font =
    pango_font_description_copy (pango_context_get_font_description (context));
  double size = pango_font_description_get_size (font) * times;

  if (pango_font_description_get_size_is_absolute (font))
    pango_font_description_set_absolute_size (font, size);
  else
    pango_font_description_set_size (font, (int) size);
  pango_context_set_font_description (context, font);
  pango_font_description_free (font);
}

static NaerHeatmapPainter *
get_painter (NaerHeatmapGrid *self)
{
  if (self->painter == NULL)
    {
      PangoContext *context = gtk_widget_create_pango_context (GTK_WIDGET (self));

      enlarge (context, CLAMP (self->zoom, 1.0, LARGEST_TEXT) * (self->fit_height > 0 ? FAR_TEXT : 1.0));
      self->painter = naer_heatmap_painter_new (context, naer_language_get_default ());
      g_object_unref (context);
    }
  return self->painter;
}

void
naer_heatmap_grid_get_metrics (NaerHeatmapGrid    *self,
             NaerHeatmapMetrics *metrics)
{
  naer_heatmap_painter_get_metrics (get_painter (self),
                                    naer_calendar_model_get_first_year (self->model),
                                    naer_calendar_model_get_last_year (self->model), metrics);
}

static double
get_scale (NaerHeatmapGrid *self)
{
  GtkNative *native = gtk_widget_get_native (GTK_WIDGET (self));
  GdkSurface *surface = native != NULL ? gtk_native_get_surface (native) : NULL;

  return surface != NULL ? gdk_surface_get_scale (surface)
                         : gtk_widget_get_scale_factor (GTK_WIDGET (self));
}

/* A layout that fits into @height, if not 0, with cells at most @max_pitch from each other. */
NaerHeatmapLayout *
naer_heatmap_grid_make_layout (NaerHeatmapGrid *self,
                               int              width,
                               double           height,
                               double           max_pitch)
{
  NaerHeatmapSpec spec = {
    .form = naer_heatmap_grid_form_for_width (self, width),
    .first_year = naer_calendar_model_get_first_year (self->model),
    .last_year = naer_calendar_model_get_last_year (self->model),
    .width = width,
    .height = height,
    .scale = get_scale (self),
    .rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
    .max_pitch = max_pitch,
    .zoom = self->zoom,
    .lanes = naer_heatmap_stretches_count_lanes (naer_calendar_model_get_show (self->model)),
  };

  naer_heatmap_grid_get_metrics (self, &spec.metrics);
  if (naer_heatmap_grid_shows_one_year (self, width))
    spec.first_year = spec.last_year = naer_day_get_year (self->current);
  return naer_heatmap_layout_new (&spec);
}

static NaerHeatmapLayout *
make_layout (NaerHeatmapGrid *self,
             int              width)
{
  return naer_heatmap_grid_make_layout (self, width, self->fit_height * self->zoom,
                                        self->max_pitch);
}

NaerHeatmapLayout *
naer_heatmap_grid_get_layout (NaerHeatmapGrid *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  if (width <= 0)
    width = naer_heatmap_grid_get_natural_width (self);
  if (self->layout != NULL && naer_heatmap_layout_get_spec (self->layout)->width != width)
    g_clear_pointer (&self->layout, naer_heatmap_layout_unref);
  if (self->layout == NULL)
    self->layout = make_layout (self, width);
  return self->layout;
}

void
naer_heatmap_grid_update_palette (NaerHeatmapGrid *self)
{
  naer_heatmap_style_get_palette (GTK_WIDGET (self), &self->palette);
  naer_heatmap_grid_forget_drawing (self);
}

static GdkTexture *
make_texture (cairo_surface_t *surface)
{
  g_autoptr (GBytes) bytes = NULL;
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);

  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), stride * height,
                                      (GDestroyNotify) cairo_surface_destroy,
                                      cairo_surface_reference (surface));
  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);
}

/* The cells as a picture in the pixels of the screen, kept until something changes. */
static void
draw (NaerHeatmapGrid *self,
      int              width,
      int              height)
{
  double scale = get_scale (self);
  int pixel_width = (int) ceil (width * scale), pixel_height = (int) ceil (height * scale);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, pixel_width,
                                                         pixel_height);
  g_autoptr (GdkTexture) texture = NULL;
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_t *cr;

  cairo_surface_set_device_scale (surface, scale, scale);
  cr = cairo_create (surface);
  naer_heatmap_painter_paint (get_painter (self), cr, naer_heatmap_grid_get_layout (self),
                              self->model,
                              &self->palette);
  cairo_destroy (cr);
  texture = make_texture (surface);
  cairo_surface_destroy (surface);
  gtk_snapshot_append_texture (snapshot, texture,
                               &GRAPHENE_RECT_INIT (0, 0, pixel_width / scale,
                                                    pixel_height / scale));
  self->node = gtk_snapshot_free_to_node (snapshot);
}

static void
draw_selection (NaerHeatmapGrid *self,
                GtkSnapshot     *snapshot,
                int              width,
                int              height)
{
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  naer_heatmap_painter_paint_selection (get_painter (self), cr, naer_heatmap_grid_get_layout (self),
                                        &self->palette, self->selected_from, self->selected_to);
  cairo_destroy (cr);
}

/* Only the cell and what is around it is drawn again when the keyboard moves. */
static void
draw_focus (NaerHeatmapGrid *self,
            GtkSnapshot     *snapshot)
{
  graphene_rect_t area;
  NaerHeatmapRect rect;
  cairo_t *cr;

  if (!naer_heatmap_grid_get_area (self, self->current, &rect))
    return;
  graphene_rect_init (&area, rect.x, rect.y, rect.width, rect.height);
  graphene_rect_inset (&area, -NAER_HEATMAP_MARGIN, -NAER_HEATMAP_MARGIN);
  cr = gtk_snapshot_append_cairo (snapshot, &area);
  naer_heatmap_painter_paint_focus (get_painter (self), cr, naer_heatmap_grid_get_layout (self),
                                    &self->palette, self->current);
  cairo_destroy (cr);
}

void
naer_heatmap_grid_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  NaerHeatmapGrid *self = NAER_HEATMAP_GRID (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);

  if (self->model == NULL || width <= 0 || height <= 0)
    return;
  if (self->node == NULL)
    draw (self, width, height);
  gtk_snapshot_append_node (snapshot, self->node);
  if (self->selected_from != NAER_DAY_NONE)
    draw_selection (self, snapshot, width, height);
  if (gtk_widget_has_visible_focus (widget))
    draw_focus (self, snapshot);
}

/**
 * naer_heatmap_grid_snapshot_start:
 * @self: a calendar of weeks
 * @snapshot: where to
 * @width: how much of it
 *
 * Draws its start, where years and weekdays stand, for a port that has moved it out of view.
 */
void
naer_heatmap_grid_snapshot_start (NaerHeatmapGrid *self,
                                  GtkSnapshot     *snapshot,
                                  int              width)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int whole = gtk_widget_get_width (GTK_WIDGET (self));

  if (self->node == NULL)
    return;
  gtk_snapshot_push_clip (snapshot,
                          &GRAPHENE_RECT_INIT (rtl ? whole - width : 0, 0, width,
                                               gtk_widget_get_height (GTK_WIDGET (self))));
  gtk_snapshot_append_node (snapshot, self->node);
  gtk_snapshot_pop (snapshot);
}

/* The layout of the width last asked about, which need not be the one allocated. */
NaerHeatmapLayout *
naer_heatmap_grid_get_measured (NaerHeatmapGrid *self,
              int              width)
{
  if (self->measured != NULL && naer_heatmap_layout_get_spec (self->measured)->width != width)
    g_clear_pointer (&self->measured, naer_heatmap_layout_unref);
  if (self->measured == NULL)
    self->measured = make_layout (self, width);
  return self->measured;
}

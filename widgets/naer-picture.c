/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-picture.h"

#include <math.h>

/* What is drawn with Cairo once and kept as a picture in the pixels of the screen. */

static GdkTexture *
make_texture (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = NULL;

  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), stride * height,
                                      (GDestroyNotify) cairo_surface_destroy,
                                      cairo_surface_reference (surface));
  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);
}

/**
 * naer_picture_new:
 * @area: what the picture shows
 * @scale: device pixels per unit
 * @draw: (scope call): draws it, in the same units as @area
 * @data: for @draw
 *
 * Draws a picture. It begins on a whole pixel when @area does.
 *
 * Returns: (transfer full): the picture in its place
 */
GskRenderNode *
naer_picture_new (const graphene_rect_t *area,
                  double                 scale,
                  NaerPictureFunc        draw,
                  gpointer               data)
{
  int width = MAX ((int) ceil (area->size.width * scale - 1e-3), 1);
  int height = MAX ((int) ceil (area->size.height * scale - 1e-3), 1);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  g_autoptr (GdkTexture) texture = NULL;
  cairo_t *cr;

  cairo_surface_set_device_scale (surface, scale, scale);
  cr = cairo_create (surface);
  cairo_translate (cr, -area->origin.x, -area->origin.y);
  draw (cr, data);
  cairo_destroy (cr);
  texture = make_texture (surface);
  cairo_surface_destroy (surface);
  return gsk_texture_node_new (texture, &GRAPHENE_RECT_INIT (area->origin.x, area->origin.y,
                                                             width / scale, height / scale));
}

/**
 * naer_picture_get_scale:
 * @widget: a widget
 *
 * Returns: device pixels per unit where it is shown
 */
double
naer_picture_get_scale (GtkWidget *widget)
{
  GtkNative *native = gtk_widget_get_native (widget);
  GdkSurface *surface = native != NULL ? gtk_native_get_surface (native) : NULL;

  return surface != NULL ? gdk_surface_get_scale (surface) : gtk_widget_get_scale_factor (widget);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Draws what is to be seen in the area. */
typedef void (*NaerPictureFunc) (cairo_t  *cr,
                                 gpointer  data);

GskRenderNode *naer_picture_new       (const graphene_rect_t *area,
                                       double                 scale,
                                       NaerPictureFunc        draw,
                                       gpointer               data);
double         naer_picture_get_scale (GtkWidget             *widget);

G_END_DECLS

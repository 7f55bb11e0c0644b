/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-scroll.h"

/**
 * naer_scroll_to_area:
 * @widget: a drawn widget
 * @y: where a part of it begins
 * @height: how high that part is
 *
 * Lets the part be seen, and as much again on both sides of it.
 */
void
naer_scroll_to_area (GtkWidget *widget,
                     double     y,
                     double     height)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  graphene_point_t point;

  if (viewport == NULL ||
      !gtk_widget_compute_point (widget, gtk_viewport_get_child (GTK_VIEWPORT (viewport)),
                                 &GRAPHENE_POINT_INIT (0, y), &point))
    return;
  gtk_adjustment_clamp_page (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)),
                             point.y - height, point.y + 2 * height);
}

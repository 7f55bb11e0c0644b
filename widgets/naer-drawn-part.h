/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-heatmap-layout.h"

G_BEGIN_DECLS

/**
 * NaerDrawnPart:
 *
 * A part of what a widget draws, for a screen reader: an object of its own that is no widget. What
 * it is and where it stands is said by the types of parts.
 */
#define NAER_TYPE_DRAWN_PART (naer_drawn_part_get_type ())
G_DECLARE_DERIVABLE_TYPE (NaerDrawnPart, naer_drawn_part, NAER, DRAWN_PART, GObject)

/**
 * NaerDrawnPartClass:
 * @role: what such a part is
 * @is_drawn: whether its widget draws anything now; %NULL when it always does
 * @has_keyboard: whether it has the keyboard; %NULL when it never can
 * @ref_parent: what it is a part of; %NULL when that is the widget itself
 * @ref_first_child: its first part; %NULL when it has none
 * @ref_next_sibling: the part after it; %NULL when it is the last
 * @get_area: where it is, in pixels from its parent; %FALSE when it is not seen
 *
 * The functions are called only while the widget is there and draws.
 */
struct _NaerDrawnPartClass
{
  GObjectClass parent_class;

  GtkAccessibleRole role;
  gboolean (*is_drawn) (NaerDrawnPart *self);
  gboolean (*has_keyboard) (NaerDrawnPart *self);
  GtkAccessible *(*ref_parent) (NaerDrawnPart *self);
  GtkAccessible *(*ref_first_child) (NaerDrawnPart *self);
  GtkAccessible *(*ref_next_sibling) (NaerDrawnPart *self);
  gboolean (*get_area) (NaerDrawnPart   *self,
                        NaerHeatmapRect *area);
};

void       naer_drawn_part_set_owner (NaerDrawnPart *self,
                                      GtkWidget     *owner);
GtkWidget *naer_drawn_part_get_owner (NaerDrawnPart *self);

G_END_DECLS

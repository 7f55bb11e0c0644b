/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

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
 */
struct _NaerDrawnPartClass
{
  GObjectClass parent_class;

  GtkAccessibleRole role;
};

void       naer_drawn_part_set_owner (NaerDrawnPart *self,
                                      GtkWidget     *owner);
GtkWidget *naer_drawn_part_get_owner (NaerDrawnPart *self);

G_END_DECLS

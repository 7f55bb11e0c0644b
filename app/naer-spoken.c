/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-spoken.h"

/**
 * naer_spoken_set_name:
 * @widget: a widget
 * @name: what a screen reader calls it
 *
 * Names a widget for the ear. The text that is seen on it, which is its name otherwise, is not
 * said: several buttons of a page may look alike, but must not sound alike.
 */
void
naer_spoken_set_name (GtkWidget  *widget,
                      const char *name)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);

  gtk_accessible_reset_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

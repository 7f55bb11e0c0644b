/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-meeting-resources.h"

#include "naer-date-row.h"
#include "naer-meeting-ui-resources.h"
#include "naer-text-row.h"

/**
 * naer_meeting_set_template:
 * @widget_class: a class of this folder
 * @name: the name of its form
 *
 * Gives the class its form, and registers the forms at the first call.
 */
void
naer_meeting_set_template (GtkWidgetClass *widget_class,
                           const char     *name)
{
  g_autofree char *path = g_strdup_printf ("/no/naervaer/Naervaer/ui/meeting/%s.ui", name);

  if (!g_resources_get_info (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL))
    naer_meeting_ui_register_resource ();
  g_type_ensure (NAER_TYPE_DATE_ROW);
  g_type_ensure (NAER_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, path);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-shortcuts-dialog.h"

#include "naer-actions.h"
#include "naer-i18n.h"

static char *
get_accel_label (const char *accel)
{
  guint key;
  GdkModifierType modifiers;

  if (!gtk_accelerator_parse (accel, &key, &modifiers))
    return g_strdup (accel);
  /* a language that the toolkit does not speak gets the names of keys as X has them */
  return g_strdelimit (gtk_accelerator_get_label (key, modifiers), "_", ' ');
}

static GtkWidget *
make_row (const NaerActionEntry *entry)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *keys = get_accel_label (entry->accels[0]);
  GtkWidget *label = gtk_label_new (keys);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(entry->title));
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  return row;
}

/**
 * naer_shortcuts_dialog_new:
 *
 * Returns: (transfer floating): the list of all keys, made from the table of actions
 */
AdwDialog *
naer_shortcuts_dialog_new (void)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *group = NULL;
  const char *heading = NULL;
  guint n_entries;
  const NaerActionEntry *entries = naer_actions_get (&n_entries);

  for (guint i = 0; i < n_entries; i++)
    {
      if (g_strcmp0 (heading, entries[i].group) != 0)
        {
          heading = entries[i].group;
          group = adw_preferences_group_new ();
          adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _(heading));
          adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
        }
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_row (&entries[i]));
    }
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  adw_dialog_set_title (dialog, _("Keyboard Shortcuts"));
  adw_dialog_set_content_width (dialog, 460);
  adw_dialog_set_child (dialog, view);
  return dialog;
}

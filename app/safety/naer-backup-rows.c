/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-backup-rows.h"

#include "data/naer-backup.h"
#include "naer-i18n.h"
#include "naer-spoken.h"

/* The backups of a data file, newest first, each with a way back to it. */

/**
 * naer_backup_describe_time:
 * @at: when a backup was made
 *
 * Returns: (transfer full): the day and the time, as people say it
 */
char *
naer_backup_describe_time (GDateTime *at)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  int year, month, day_of_month;
  g_autofree char *day = NULL;

  g_date_time_get_ymd (at, &year, &month, &day_of_month);
  day = naer_i18n_day (naer_day_from_ymd (year, month, day_of_month),
                       year == g_date_time_get_year (now) ? NAER_DAY_STYLE_WEEKDAY : NAER_DAY_STYLE_WEEKDAY_FULL);
  /* Translators: a day, and the time of a clock of 24 hours */
  return g_strdup_printf (_("%s at %02d:%02d"), day, g_date_time_get_hour (at), g_date_time_get_minute (at));
}

static const char *
describe_reason (const char *reason)
{
  if (reason == NULL)
    return _("Of the day");
  if (g_str_equal (reason, "asked"))
    return _("Made when you asked for it");
  if (g_str_equal (reason, "before-restore"))
    return _("What was there before you went back to a backup");
  return _("Before a new version of the program");
}

static GtkWidget *
make_row (const NaerBackup *backup)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Go Back…"));
  g_autofree char *when = naer_backup_describe_time (backup->at);
  g_autofree char *spoken = NULL;

  /* Translators: %s is a day and a time */
  spoken = g_strdup_printf (_("Go back to %s"), when);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), when);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), describe_reason (backup->reason));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.restore");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", backup->path);
  naer_spoken_set_name (button, spoken);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  return row;
}

/**
 * naer_backups_find:
 * @file: a data file
 *
 * Returns: (transfer full) (element-type NaerBackup): its rolling set on this computer, newest first
 */
GPtrArray *
naer_backups_find (GFile *file)
{
  g_autofree char *key_path = naer_key_file_path_for (g_file_peek_path (file));
  g_autoptr (NaerKeyFile) key_file = naer_key_file_load (key_path, NULL);
  g_autofree char *folder = NULL;
  guint8 id[NAER_FILE_ID_BYTES];

  if (key_file != NULL)
    memcpy (id, naer_key_file_get_file_id (key_file), sizeof id);
  else if (!naer_database_peek_id (g_file_peek_path (file), id, NULL))
    return g_ptr_array_new ();
  folder = naer_backup_folder_for (id);
  return naer_backups_list (folder);
}

/**
 * naer_backup_rows_show:
 * @group: where to
 * @rows: (element-type GtkWidget): the rows shown before, which go, and then those of now
 * @file: a data file
 *
 * Shows the rolling set of a file.
 */
void
naer_backup_rows_show (AdwPreferencesGroup *group,
                       GPtrArray           *rows,
                       GFile               *file)
{
  g_autoptr (GPtrArray) backups = naer_backups_find (file);

  for (guint i = 0; i < rows->len; i++)
    adw_preferences_group_remove (group, rows->pdata[i]);
  g_ptr_array_set_size (rows, 0);
  for (guint i = 0; i < backups->len; i++)
    {
      GtkWidget *row = make_row (backups->pdata[i]);

      adw_preferences_group_add (group, row);
      g_ptr_array_add (rows, row);
    }
}

/**
 * naer_backups_dialog_new:
 * @file: a data file that may not open
 *
 * Returns: (transfer floating): its backups to choose from
 */
AdwDialog *
naer_backups_dialog_new (GFile *file)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *group = adw_preferences_group_new ();
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  naer_backup_rows_show (ADW_PREFERENCES_GROUP (group), rows, file);
  adw_preferences_group_set_description (
    ADW_PREFERENCES_GROUP (group),
    rows->len > 0 ? _("The file goes back to what it was. What is there now is kept.")
                  : _("There is no backup of this file on this computer. If you saved a copy elsewhere, open that one."));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  adw_dialog_set_title (dialog, _("Backups"));
  adw_dialog_set_content_width (dialog, 460);
  adw_dialog_set_child (dialog, view);
  return dialog;
}

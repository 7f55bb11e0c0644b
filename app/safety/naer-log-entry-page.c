/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-log-entry-page.h"

#include "data/naer-store-log.h"
#include "log/naer-log-words.h"
#include "log/naer-record-lines.h"
#include "naer-i18n.h"
#include "naer-redact-dialog.h"

#define PASSAGE "naer-passage"

struct _NaerLogEntryPage
{
  AdwNavigationPage parent_instance;

  NaerSession *session;
  NaerLogItem *item;
  AdwPreferencesPage *content;
};

G_DEFINE_FINAL_TYPE (NaerLogEntryPage, naer_log_entry_page, ADW_TYPE_NAVIGATION_PAGE)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static AdwPreferencesGroup *
add_group (NaerLogEntryPage *self,
           const char       *title)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, title);
  adw_preferences_page_add (self->content, group);
  return group;
}

/* The words that should not be there are shorter than what is said, but begin with it. */
static void
redact_cb (NaerLogEntryPage *self,
           GtkWidget        *button)
{
  const NaerLogEntry *entry = naer_log_item_get_entry (self->item);

  naer_redact_dialog_present (self->session, entry->employee, g_object_get_data (G_OBJECT (button), PASSAGE),
                              GTK_WIDGET (self));
}

static void
make_redactable (NaerLogEntryPage *self,
                 GtkWidget        *row,
                 const char       *text)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("edit-clear-all-symbolic");

  g_object_set_data_full (G_OBJECT (button), PASSAGE, g_strdup (text), g_free);
  gtk_widget_set_tooltip_text (button, _("Remove This Text for Good…"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", G_CALLBACK (redact_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static GtkWidget *
add_property (AdwPreferencesGroup *group,
              const char          *title,
              const char          *value)
{
  GtkWidget *row = adw_action_row_new ();

  if (value == NULL)
    {
      g_object_unref (g_object_ref_sink (row));
      return NULL;
    }
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), value);
  adw_action_row_set_subtitle_selectable (ADW_ACTION_ROW (row), TRUE);
  gtk_widget_add_css_class (row, "property");
  adw_preferences_group_add (group, row);
  return row;
}

static void
show_entry (NaerLogEntryPage *self)
{
  const NaerLogEntry *entry = naer_log_item_get_entry (self->item);
  AdwPreferencesGroup *group = add_group (self, NULL);
  g_autofree char *what = naer_log_item_get_title (self->item);
  g_autofree char *whom = naer_log_item_get_n (self->item) == 1
                            ? naer_log_whom_to_words (entry->employee, naer_session_get_facts (self->session),
                                                      naer_i18n_language ())
                            : NULL;
  g_autofree char *day = naer_i18n_day (naer_log_day_of (entry->at), NAER_DAY_STYLE_WEEKDAY_FULL);
  g_autofree char *clock = naer_log_clock_to_words (entry->at, TRUE);
  g_autofree char *when = g_strdup_printf ("%s, %s", day, clock);
  g_autofree char *purpose = naer_log_purpose_to_words (entry->purpose, naer_i18n_language ());
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, entry->number);

  add_property (group, _("What"), what);
  add_property (group, _("About"), whom);
  add_property (group, _("When"), when);
  add_property (group, _("Who, on this computer"), entry->who);
  add_property (group, _("As part of"), purpose);
  add_property (group, _("Number in the log"), number);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (NaerLogEntryPage) self = NAER_LOG_ENTRY_PAGE (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerLogDetail) detail = naer_store_read_entry_finish (NAER_STORE (source), result, &error);
  g_autoptr (GPtrArray) lines = NULL;
  AdwPreferencesGroup *group;

  if (self->session == NULL || self->content == NULL)
    return;
  if (detail == NULL)
    {
      adw_preferences_group_set_description (add_group (self, NULL),
                                             naer_store_error_describe (error, naer_i18n_language ()));
      return;
    }
  if (detail->entry.redacted)
    {
      adw_preferences_group_set_description (add_group (self, _("What It Said")),
                                             _("What stood here was removed for good."));
      return;
    }
  lines = naer_log_change_to_lines (detail->entry.record, detail->before, detail->entry.content,
                                    naer_session_get_facts (self->session), naer_i18n_language ());
  if (lines->len == 0)
    return;
  group = add_group (self, detail->before != NULL ? _("What Changed") : _("What It Said"));
  for (guint i = 0; i < lines->len; i++)
    {
      const NaerRecordLine *line = lines->pdata[i];
      GtkWidget *row = add_property (group, line->label, line->value);

      if (line->is_text && row != NULL)
        make_redactable (self, row, line->value);
    }
}

static void
naer_log_entry_page_dispose (GObject *object)
{
  NaerLogEntryPage *self = NAER_LOG_ENTRY_PAGE (object);

  g_clear_object (&self->session);
  g_clear_object (&self->item);
  self->content = NULL;
  G_OBJECT_CLASS (naer_log_entry_page_parent_class)->dispose (object);
}

static void
naer_log_entry_page_class_init (NaerLogEntryPageClass *class)
{
  G_OBJECT_CLASS (class)->dispose = naer_log_entry_page_dispose;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 0);
}

static void
naer_log_entry_page_init (NaerLogEntryPage *self)
{
  GtkWidget *view = adw_toolbar_view_new ();

  self->content = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), GTK_WIDGET (self->content));
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (self), view);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), _("Entry"));
}

/**
 * naer_log_entry_page_new:
 * @session: open data
 * @item: a line of the log
 *
 * Returns: (transfer floating): a page about it
 */
NaerLogEntryPage *
naer_log_entry_page_new (NaerSession *session,
                         NaerLogItem *item)
{
  NaerLogEntryPage *self = g_object_new (NAER_TYPE_LOG_ENTRY_PAGE, NULL);

  g_set_object (&self->session, session);
  g_set_object (&self->item, item);
  show_entry (self);
  if (naer_log_item_get_n (item) == 1)
    naer_store_read_entry_async (naer_session_get_store (session), naer_log_item_get_entry (item)->number, NULL,
                                 read_cb, g_object_ref (self));
  return self;
}

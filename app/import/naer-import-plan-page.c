/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-plan-page.h"

#include <glib/gi18n.h>

#include "import/naer-import-plan-rows.h"
#include "import/naer-import-resources.h"
#include "import/naer-import-words.h"

struct _NaerImportPlanPage
{
  AdwNavigationPage parent_instance;

  NaerImportSession *session;
  GPtrArray *rows;         /* those made for this plan */
  gboolean refreshing;

  AdwPreferencesPage *page;
  AdwActionRow *format_row;
  AdwActionRow *columns_row;
  GtkWidget *questions_group;
  AdwActionRow *question_row;
  AdwSwitchRow *open_ended_row;
  AdwSwitchRow *match_names_row;
  AdwPreferencesGroup *changes_group;
  AdwPreferencesGroup *decide_group;
  AdwPreferencesGroup *look_group;
  GtkLabel *reason_label;
  GtkButton *import_button;
  GtkWidget *cancel_button;
};

G_DEFINE_FINAL_TYPE (NaerImportPlanPage, naer_import_plan_page, ADW_TYPE_NAVIGATION_PAGE)

static void
clear_rows (NaerImportPlanPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = self->rows->pdata[i];
      GtkWidget *group = gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP);

      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), row);
    }
  g_ptr_array_set_size (self->rows, 0);
}

/* Adds a row that may be %NULL; a group without rows is not shown. */
static void
add_row (NaerImportPlanPage  *self,
         AdwPreferencesGroup *group,
         GtkWidget           *row)
{
  if (row == NULL)
    return;
  adw_preferences_group_add (group, row);
  g_ptr_array_add (self->rows, row);
  gtk_widget_set_visible (GTK_WIDGET (group), TRUE);
}

static GtkWidget *
make_note (const char *title,
           const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  return row;
}

static void
show_changes (NaerImportPlanPage      *self,
              const NaerImportReading *reading)
{
  AdwPreferencesGroup *group = self->changes_group;
  guint n_before = self->rows->len;

  for (NaerPlanStatus status = NAER_PLAN_NEW; status < NAER_PLAN_UNCHANGED; status++)
    add_row (self, group, naer_import_plan_rows_of_status (self->session, status));
  add_row (self, group, naer_import_plan_rows_people (self->session));
  add_row (self, group, naer_import_plan_rows_units (self->session));
  if (self->rows->len == n_before && reading->plan->counts[NAER_PLAN_UNCHANGED] > 0)
    add_row (self, group, make_note (_("Nothing in the file is new"),
                                     _("What it says is in the data already.")));
  add_row (self, group, naer_import_plan_rows_of_status (self->session, NAER_PLAN_UNCHANGED));
}

static void
show_lists (NaerImportPlanPage      *self,
            const NaerImportReading *reading)
{
  clear_rows (self);
  gtk_widget_set_visible (GTK_WIDGET (self->changes_group), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->decide_group), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->look_group), FALSE);
  if (reading == NULL || reading->plan == NULL || reading->question == NAER_IMPORT_QUESTION_FORMAT)
    return;
  show_changes (self, reading);
  add_row (self, self->decide_group, naer_import_plan_rows_gone (self->session));
  add_row (self, self->decide_group, naer_import_plan_rows_typed (self->session));
  add_row (self, self->decide_group, naer_import_plan_rows_employment (self->session));
  add_row (self, self->look_group, naer_import_plan_rows_refused (self->session));
  add_row (self, self->look_group, naer_import_plan_rows_overlaps (self->session));
  add_row (self, self->look_group, naer_import_plan_rows_warnings (self->session));
  add_row (self, self->look_group, naer_import_plan_rows_left_out (self->session));
}

static void
show_file (NaerImportPlanPage      *self,
           const NaerImportReading *reading)
{
  NaerLanguage language = naer_import_session_get_language (self->session);
  g_autofree char *file = NULL, *escaped = NULL, *format = NULL, *columns = NULL;

  file = naer_import_words_file (reading, naer_import_session_get_file_name (self->session),
                                 language);
  format = naer_import_words_format (reading, language);
  columns = naer_import_words_columns (reading, language);
  escaped = g_markup_escape_text (file, -1);
  adw_preferences_page_set_description (self->page, escaped);
  adw_action_row_set_subtitle (self->format_row, format);
  adw_action_row_set_subtitle (self->columns_row, columns);
}

/* What is left to ask, as a row that opens the page with the answers. */
static void
show_question (NaerImportPlanPage      *self,
               const NaerImportReading *reading)
{
  NaerLanguage language = naer_import_session_get_language (self->session);
  gboolean of_format = reading->question == NAER_IMPORT_QUESTION_FORMAT;
  g_autofree char *title = of_format ? naer_import_words_format (reading, language)
                                     : naer_import_words_columns (reading, language);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->question_row), title);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->question_row), "s",
                                    of_format ? "format" : "columns");
  gtk_widget_set_visible (GTK_WIDGET (self->question_row),
                          reading->question != NAER_IMPORT_QUESTION_NONE);
}

static void
show_questions (NaerImportPlanPage      *self,
                const NaerImportReading *reading)
{
  gboolean match_names = naer_import_session_get_match_names (self->session);
  guint n_open = reading->n_without_end, n_named = reading->n_by_name;
  g_autofree char *open = NULL, *named = NULL;

  open = g_strdup_printf (ngettext ("%u row has no last day. Without a yes it is refused.",
                                    "%u rows have no last day. Without a yes they are refused.",
                                    n_open), n_open);
  named = g_strdup_printf (ngettext ("%u row could be about someone of that name.",
                                     "%u rows could be about someone of that name.", n_named),
                           n_named);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->open_ended_row), open);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->match_names_row), n_named > 0 ? named : "");
  adw_switch_row_set_active (self->open_ended_row, reading->file->mapping->open_ended);
  adw_switch_row_set_active (self->match_names_row, match_names);
  gtk_widget_set_visible (GTK_WIDGET (self->open_ended_row), n_open > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->match_names_row), n_named > 0 || match_names);
  gtk_widget_set_visible (self->questions_group,
                          reading->question != NAER_IMPORT_QUESTION_NONE || n_open > 0 ||
                            n_named > 0 || match_names);
}

/* Says aloud what an answer made of the plan. */
static void
announce_button (NaerImportPlanPage *self,
                 const char         *button)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) &&
      g_strcmp0 (gtk_button_get_label (self->import_button), button) != 0)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), button,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
show_buttons (NaerImportPlanPage *self)
{
  const NaerImportReading *reading = naer_import_session_get_reading (self->session);
  g_autofree char *button = NULL, *reason = NULL;

  if (naer_import_session_get_state (self->session) != NAER_IMPORT_STATE_READY)
    return;
  button = naer_import_words_button (reading);
  reason = naer_import_words_reason (reading, naer_import_session_get_language (self->session));
  announce_button (self, button);
  gtk_button_set_label (self->import_button, button);
  gtk_label_set_label (self->reason_label, reason != NULL ? reason : "");
  gtk_widget_set_visible (GTK_WIDGET (self->reason_label), reason != NULL);
  gtk_widget_set_visible (self->cancel_button, reading->plan != NULL &&
                                                 reading->plan->n_refused > 0 &&
                                                 naer_import_reading_can_write (reading));
}

static void
refresh_cb (NaerImportPlanPage *self)
{
  const NaerImportReading *reading = naer_import_session_get_reading (self->session);
  gboolean ready = naer_import_session_get_state (self->session) == NAER_IMPORT_STATE_READY;

  if (ready || reading == NULL)
    show_lists (self, reading);
  if (ready)
    {
      self->refreshing = TRUE;
      show_file (self, reading);
      show_question (self, reading);
      show_questions (self, reading);
      self->refreshing = FALSE;
    }
  show_buttons (self);
}

static void
open_ended_cb (NaerImportPlanPage *self)
{
  if (!self->refreshing)
    naer_import_session_set_open_ended (self->session,
                                        adw_switch_row_get_active (self->open_ended_row));
}

static void
match_names_cb (NaerImportPlanPage *self)
{
  if (!self->refreshing)
    naer_import_session_set_match_names (self->session,
                                         adw_switch_row_get_active (self->match_names_row));
}

static void
naer_import_plan_page_dispose (GObject *object)
{
  NaerImportPlanPage *self = NAER_IMPORT_PLAN_PAGE (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_IMPORT_PLAN_PAGE);
  G_OBJECT_CLASS (naer_import_plan_page_parent_class)->dispose (object);
}

static void
naer_import_plan_page_class_init (NaerImportPlanPageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_import_plan_page_dispose;

  naer_import_set_template (widget_class, "plan-page");
  gtk_widget_class_bind_template_child (widget_class, NaerImportPlanPage, page);
  gtk_widget_class_bind_template_child (widget_class, NaerImportPlanPage, format_row);
  gtk_widget_class_bind_template_child (widget_class, NaerImportPlanPage, columns_row);
  gtk_widget_class_bind_template_child (widget_class, NaerImportPlanPage, questions_group);
  gtk_widget_class_bind_template_child (widget_class, NaerImportPlanPage, question_row);
  gtk_widget_class_bind_template_child (widget_class, NaerImportPlanPage, open_ended_row);
  gtk_widget_class_bind_template_child (widget_class, NaerImportPlanPage, match_names_row);
  gtk_widget_class_bind_template_child (widget_class, NaerImportPlanPage, changes_group);
  gtk_widget_class_bind_template_child (widget_class, NaerImportPlanPage, decide_group);
  gtk_widget_class_bind_template_child (widget_class, NaerImportPlanPage, look_group);
  gtk_widget_class_bind_template_child (widget_class, NaerImportPlanPage, reason_label);
  gtk_widget_class_bind_template_child (widget_class, NaerImportPlanPage, import_button);
  gtk_widget_class_bind_template_child (widget_class, NaerImportPlanPage, cancel_button);
  gtk_widget_class_bind_template_callback (widget_class, open_ended_cb);
  gtk_widget_class_bind_template_callback (widget_class, match_names_cb);
}

static void
naer_import_plan_page_init (NaerImportPlanPage *self)
{
  self->rows = g_ptr_array_new ();
  self->refreshing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->refreshing = FALSE;
}

/**
 * naer_import_plan_page_set_session:
 * @self: a page
 * @session: the import it shows, set once
 *
 * Lets the page follow an import.
 */
void
naer_import_plan_page_set_session (NaerImportPlanPage *self,
                                   NaerImportSession  *session)
{
  g_return_if_fail (NAER_IS_IMPORT_PLAN_PAGE (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (refresh_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "answered", G_CALLBACK (show_buttons), self, G_CONNECT_SWAPPED);
}

/**
 * naer_import_plan_page_grab_button:
 * @self: a page
 *
 * Gives the keyboard to the button that imports, or to the one that does not when rows are refused.
 */
void
naer_import_plan_page_grab_button (NaerImportPlanPage *self)
{
  g_return_if_fail (NAER_IS_IMPORT_PLAN_PAGE (self));

  gtk_widget_grab_focus (gtk_widget_get_visible (self->cancel_button)
                           ? self->cancel_button
                           : GTK_WIDGET (self->import_button));
}

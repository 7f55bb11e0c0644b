/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "dialogs/naer-absence-dialog.h"
#include "dialogs/naer-arrangements-dialog.h"
#include "dialogs/naer-breaks-dialog.h"
#include "dialogs/naer-case-edit-dialog.h"
#include "dialogs/naer-contact-dialog.h"
#include "dialogs/naer-days-off-dialog.h"
#include "dialogs/naer-done-dialog.h"
#include "dialogs/naer-employee-dialog.h"
#include "dialogs/naer-employment-dialog.h"
#include "dialogs/naer-follow-up-dialog.h"
#include "dialogs/naer-local-rules-dialog.h"
#include "dialogs/naer-open-dialog.h"
#include "dialogs/naer-what-if-dialog.h"
#include "dialogs/naer-why-dialog.h"
#include "dialogs/naer-withdrawal-dialog.h"
#include "facts/naer-change.h"
#include "import/naer-import-dialog.h"
#include "meeting/naer-agreement-dialog.h"
#include "meeting/naer-conversation-dialog.h"
#include "meeting/naer-meeting-dialog.h"
#include "naer-application.h"
#include "data/naer-store-private.h"
#include "naer-calendar-page.h"
#include "naer-calendar-scenes.h"
#include "naer-i18n.h"
#include "naer-overview-model.h"
#include "naer-shot-plan.h"
#include "naer-window.h"
#include "pages/naer-pattern-panel.h"
#include "pages/naer-case-box.h"
#include "pages/naer-follow-up-page.h"
#include "pages/naer-quota-card.h"
#include "pages/naer-unit-page.h"
#include "safety/naer-passphrase-page.h"
#include "safety/naer-rescue-dialog.h"
#include "safety/naer-safety-dialog.h"

/* Pictures of every page and dialog, drawn by the program itself. */

#define SETTLE_MS 250

typedef struct
{
  NaerWindow *window;
  gint64 employee;
  const NaerFinding *finding;
} Stage;

typedef struct
{
  const char *name;
  void (*show) (Stage *stage);
  gboolean without_session;
  gboolean has_dialog;
} Scene;

static const char *folder;
static gboolean all;
static char **chosen; /* names of scenes; none for all */
static int status;

static gboolean
end_wait_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  return G_SOURCE_REMOVE;
}

static gboolean
is_shown (GtkWidget *widget)
{
  return widget != NULL && gtk_widget_get_mapped (widget) && gtk_widget_get_height (widget) > 1;
}

static GtkWidget *
get_dialog (Stage *stage)
{
  return GTK_WIDGET (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (stage->window)));
}

/* Lets the program do what it has to, until the window stands still. */
static void
settle (Stage *stage)
{
  NaerSession *session = naer_window_get_session (stage->window);
  gboolean over = FALSE;

  g_timeout_add (SETTLE_MS, end_wait_cb, &over);
  while (!over || (session != NULL && naer_session_is_busy (session)))
    g_main_context_iteration (NULL, TRUE);
}

/* Waits for a page of the stack of an import, which reads its file in the background. */
static void
settle_import (Stage *stage)
{
  GtkWidget *stack = GTK_WIDGET (adw_dialog_get_child (ADW_DIALOG (get_dialog (stage))));

  do
    settle (stage);
  while (GTK_IS_STACK (stack) &&
         (g_str_equal (gtk_stack_get_visible_child_name (GTK_STACK (stack)), "waiting") ||
          g_str_equal (gtk_stack_get_visible_child_name (GTK_STACK (stack)), "working")));
}

static void
save_picture (Stage      *stage,
              const char *path)
{
  GtkWidget *widget = GTK_WIDGET (stage->window);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);

  /* A window that is just being laid out has nothing to show yet. */
  while (node == NULL)
    {
      g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();

      gdk_paintable_snapshot (paintable, snapshot, width, height);
      node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
      if (node == NULL)
        settle (stage);
    }
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (widget)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, width, height));
  if (!gdk_texture_save_to_png (texture, path))
    {
      g_printerr ("Cannot write ‘%s’\n", path);
      status = 1;
    }
  else
    g_print ("%s\n", path);
}

static void
present (Stage    *stage,
         gpointer  dialog)
{
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (stage->window));
}

static void
do_action (Stage      *stage,
           const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (stage->window), action, NULL);
}

static NaerSession *
get_session (Stage *stage)
{
  return naer_window_get_session (stage->window);
}

static void
show_overview (Stage *stage)
{
  naer_window_show_overview (stage->window);
}

static void
show_list (Stage *stage)
{
  naer_window_show_list (stage->window);
}

static GtkWidget *
find_widget (GtkWidget *widget,
             GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_widget (child, type);
  return found;
}

static void
show_unit_as (Stage      *stage,
              const char *view)
{
  naer_window_show_unit (stage->window);
  gtk_widget_activate_action (find_widget (GTK_WIDGET (stage->window), NAER_TYPE_UNIT_PAGE),
                              "unit-page.view", "s", view);
}

static void
show_unit (Stage *stage)
{
  show_unit_as (stage, "calendar");
}

static void
show_unit_kinds (Stage *stage)
{
  show_unit_as (stage, "calendar");
  gtk_widget_activate_action (find_widget (GTK_WIDGET (stage->window), NAER_TYPE_UNIT_PAGE),
                              "unit-page.kinds", NULL);
}

static void
show_unit_table (Stage *stage)
{
  show_unit_as (stage, "absence");
}

static void
show_tab (Stage      *stage,
          const char *tab)
{
  naer_window_show_employee (stage->window, stage->employee);
  naer_window_show_tab (stage->window, tab);
}

static void
show_calendar (Stage *stage)
{
  show_tab (stage, "calendar");
}

/* One whose absence repeats. */
static gint64
find_repeated (Stage *stage)
{
  const NaerFacts *facts = naer_session_get_facts (get_session (stage));

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];

      if (g_str_equal (employee->id, "10070"))
        return employee->row_id;
    }
  g_error ("nobody has the number 10070");
}

static GtkWidget *
find_by_type (GtkWidget *widget,
              GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_by_type (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
show_patterns (Stage *stage)
{
  GtkWidget *panel, *viewport;

  naer_window_show_employee (stage->window, find_repeated (stage));
  naer_window_show_tab (stage->window, "calendar");
  settle (stage);
  panel = find_by_type (GTK_WIDGET (stage->window), NAER_TYPE_PATTERN_PANEL);
  viewport = gtk_widget_get_ancestor (panel, GTK_TYPE_VIEWPORT);
  gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), panel, NULL);
}

static void
show_set_aside (Stage *stage)
{
  show_patterns (stage);
  do_action (stage, "win.set-aside");
}

static void
show_patterns_off (Stage *stage)
{
  show_patterns (stage);
  do_action (stage, "win.switch-patterns-off");
}

static void
show_thresholds (Stage *stage)
{
  show_patterns (stage);
  do_action (stage, "win.thresholds");
  settle (stage);
  gtk_widget_activate (find_by_type (get_dialog (stage), ADW_TYPE_BUTTON_ROW));
}

static void
show_months (Stage *stage)
{
  show_calendar (stage);
  naer_calendar_scene_months (stage->window);
}

static void
show_table (Stage *stage)
{
  show_calendar (stage);
  naer_calendar_scene_table (stage->window);
}

static void
show_overlays (Stage *stage)
{
  naer_calendar_scene_reset ();
  show_calendar (stage);
  naer_calendar_scene_overlays (stage->window);
}

static void
show_selection (Stage *stage)
{
  naer_calendar_scene_reset ();
  show_calendar (stage);
  settle (stage);
  naer_calendar_scene_selection (stage->window);
}

static void
show_zoomed (Stage *stage)
{
  show_calendar (stage);
  gtk_widget_activate_action (GTK_WIDGET (stage->window), "win.calendar-today", NULL);
  settle (stage);
  naer_calendar_scene_zoom (stage->window);
}

static void
show_together (Stage *stage)
{
  show_calendar (stage);
  do_action (stage, "win.zoom-normal");
  naer_calendar_scene_together (stage->window);
}

static void
show_paper (Stage *stage)
{
  naer_calendar_scene_reset ();
  show_calendar (stage);
  do_action (stage, "win.print");
}

static void
show_statistics (Stage *stage)
{
  do_action (stage, "win.statistics");
}

static void
show_follow_up (Stage *stage)
{
  show_tab (stage, "follow-up");
}

static void
show_log (Stage *stage)
{
  show_tab (stage, "log");
}

static void
show_why (Stage *stage)
{
  naer_window_show_overview (stage->window);
  if (stage->finding != NULL)
    present (stage, naer_why_dialog_new (stage->finding));
}

static void
show_what_if (Stage *stage)
{
  show_tab (stage, "follow-up");
  naer_what_if_dialog_present (get_session (stage), stage->employee, GTK_WIDGET (stage->window));
}

static const NaerCase *
get_case (Stage *stage)
{
  GPtrArray *timelines = naer_session_get_timelines (get_session (stage), stage->employee);

  return ((const NaerCaseTimeline *) timelines->pdata[timelines->len - 1])->absence_case;
}

static void
show_case_edit (Stage        *stage,
                NaerCaseEdit  edit)
{
  show_tab (stage, "follow-up");
  naer_case_edit_dialog_present (get_session (stage), stage->employee, edit, "check-in", get_case (stage),
                                 GTK_WIDGET (stage->window));
}

static void
show_split (Stage *stage)
{
  show_case_edit (stage, NAER_CASE_EDIT_SPLIT);
}

static void
show_not_now (Stage *stage)
{
  show_case_edit (stage, NAER_CASE_EDIT_POSTPONE);
}

static void
show_nav_day (Stage *stage)
{
  show_case_edit (stage, NAER_CASE_EDIT_NAV_DAY);
}

static void
show_follow_up_mode (Stage *stage)
{
  show_tab (stage, "follow-up");
  naer_follow_up_dialog_present (get_session (stage), stage->employee, GTK_WIDGET (stage->window));
}

static void
show_withdrawal (Stage *stage)
{
  show_tab (stage, "calendar");
  naer_withdrawal_dialog_present (get_session (stage), stage->employee, GTK_WIDGET (stage->window));
}

/* An absence that is over, unfolded. */
static void
show_earlier (Stage *stage)
{
  GtkWidget *page, *cases, *row;

  show_tab (stage, "follow-up");
  settle (stage);
  page = find_widget (GTK_WIDGET (stage->window), NAER_TYPE_FOLLOW_UP_PAGE);
  cases = gtk_widget_get_last_child (gtk_widget_get_parent (find_widget (page, NAER_TYPE_CASE_BOX)));
  row = find_widget (cases, ADW_TYPE_EXPANDER_ROW);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  settle (stage);
  gtk_viewport_scroll_to (GTK_VIEWPORT (gtk_widget_get_ancestor (row, GTK_TYPE_VIEWPORT)),
                          find_widget (row, NAER_TYPE_CASE_BOX), NULL);
}

/* What is only proposed, beside the law. */
static void
show_proposal (Stage *stage)
{
  naer_session_set_with_proposals (get_session (stage), TRUE);
  show_tab (stage, "follow-up");
}

static void
scroll_to_quota (Stage *stage)
{
  GtkWidget *card;

  naer_window_show_tab (stage->window, "calendar");
  settle (stage);
  card = find_widget (GTK_WIDGET (stage->window), NAER_TYPE_QUOTA_CARD);
  gtk_viewport_scroll_to (GTK_VIEWPORT (gtk_widget_get_ancestor (card, GTK_TYPE_VIEWPORT)), card, NULL);
}

/* Someone who was self-certified sick on a Friday and the Monday after it. */
static void
show_weekend (Stage *stage)
{
  NaerSession *session = get_session (stage);
  const NaerEmployee *first = naer_session_get_facts (session)->employees->pdata[0];
  gint64 row = first->row_id;
  NaerDay friday = naer_day_get_monday (naer_session_get_today (session)) - 3;
  GPtrArray *changes = naer_changes_new ();

  for (NaerDay day = friday; day <= friday + 3; day += 3)
    {
      g_autoptr (NaerAbsence) absence = naer_absence_new (NAER_ABSENCE_SELF_CERTIFICATION, day, day);

      absence->row_id = naer_row_id_new ();
      g_ptr_array_add (changes, naer_change_new (NAER_RECORD_ABSENCE, row, NULL, absence));
    }
  naer_session_commit (session, changes, "absence", _("Absence added"));
  settle (stage);
  naer_window_show_employee (stage->window, row);
  scroll_to_quota (stage);
}

/* The one who has self-certified most. */
static void
show_self_certification (Stage *stage)
{
  const NaerFacts *facts = naer_session_get_facts (get_session (stage));
  gint64 row = stage->employee;
  guint most = 0;

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];
      guint n = 0;

      for (guint j = 0; j < employee->absences->len; j++)
        n += ((const NaerAbsence *) employee->absences->pdata[j])->kind == NAER_ABSENCE_SELF_CERTIFICATION;
      if (n > most)
        row = employee->row_id;
      most = MAX (most, n);
    }
  naer_window_show_employee (stage->window, row);
  scroll_to_quota (stage);
}

static void
show_arrangements (Stage *stage)
{
  naer_arrangements_dialog_present (get_session (stage), GTK_WIDGET (stage->window));
}

static void
show_local_rules (Stage *stage)
{
  naer_local_rules_dialog_present (get_session (stage), GTK_WIDGET (stage->window));
}

static void
show_days_off (Stage *stage)
{
  naer_days_off_dialog_present (get_session (stage), GTK_WIDGET (stage->window));
}

static void
show_breaks (Stage *stage)
{
  show_tab (stage, "log");
  naer_breaks_dialog_present (get_session (stage), stage->employee, GTK_WIDGET (stage->window));
}

static void
show_new_employee (Stage *stage)
{
  naer_employee_dialog_present (get_session (stage), 0, GTK_WIDGET (stage->window));
}

static void
show_edit_employee (Stage *stage)
{
  show_tab (stage, "log");
  naer_employee_dialog_present (get_session (stage), stage->employee, GTK_WIDGET (stage->window));
}

static void
show_leaves (Stage *stage)
{
  naer_employment_dialog_present (get_session (stage), stage->employee, NAER_EMPLOYMENT_LEAVE, NULL,
                                  GTK_WIDGET (stage->window));
}

static void
show_moves (Stage *stage)
{
  naer_employment_dialog_present (get_session (stage), stage->employee, NAER_EMPLOYMENT_MOVE, NULL,
                                  GTK_WIDGET (stage->window));
}

static void
show_absence (Stage *stage)
{
  const NaerEmployee *employee = naer_session_get_employee (get_session (stage), stage->employee);
  const NaerAbsence *absence = employee->absences->pdata[employee->absences->len - 1];

  naer_absence_dialog_present (get_session (stage), stage->employee, absence, NAER_DAY_NONE, NAER_DAY_NONE,
                               GTK_WIDGET (stage->window));
}

static void
show_contact (Stage *stage)
{
  naer_contact_dialog_present (get_session (stage), stage->employee, NAER_CONTACT_FIRST, NULL,
                               GTK_WIDGET (stage->window));
}

/* A line that says too much, pointed out. */
static void
show_contact_marked (Stage *stage)
{
  GtkWidget *row;
  AdwDialog *dialog;

  show_contact (stage);
  settle (stage);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (stage->window));
  row = adw_dialog_get_focus (dialog);
  row = row != NULL ? gtk_widget_get_ancestor (row, ADW_TYPE_ENTRY_ROW) : NULL;
  if (row != NULL)
    gtk_editable_set_text (GTK_EDITABLE (row), "Kortere dager, hun har angst i store møter");
}

/* The form in which an obligation of the latest case is resolved. */
static void
show_done (Stage      *stage,
           const char *obligation)
{
  GPtrArray *timelines = naer_session_get_timelines (get_session (stage), stage->employee);
  const NaerCaseTimeline *last = timelines->pdata[timelines->len - 1];

  for (guint i = 0; i < last->findings->len; i++)
    {
      const NaerFinding *finding = last->findings->pdata[i];

      if (g_str_equal (finding->obligation, obligation))
        naer_done_dialog_present (get_session (stage), stage->employee, finding, last->absence_case->start,
                                  GTK_WIDGET (stage->window));
    }
}

static void
show_meeting (Stage *stage)
{
  show_done (stage, "dialogue-1");
}

static void
show_plan (Stage *stage)
{
  show_done (stage, "plan");
}

static void
show_sending (Stage *stage)
{
  show_done (stage, "plan-to-sick-lister");
}

static void
show_activity (Stage *stage)
{
  show_done (stage, "activity");
}

static void
show_meetings (Stage *stage)
{
  show_tab (stage, "meetings");
}

static void
show_phone_call (Stage *stage)
{
  show_tab (stage, "calendar");
  do_action (stage, "win.phone-call");
}

static void
show_conversation (Stage *stage)
{
  naer_conversation_dialog_present (get_session (stage), stage->employee, NAER_CONVERSATION_PATTERN, NULL,
                                    GTK_WIDGET (stage->window));
}

static void
show_agreement (Stage *stage)
{
  naer_agreement_dialog_present (get_session (stage), stage->employee, NULL, GTK_WIDGET (stage->window));
}

/* Each phase of a dialogue meeting. */
static void
show_phase (Stage      *stage,
            const char *phase)
{
  GtkWidget *dialog;

  naer_meeting_dialog_present (get_session (stage), stage->employee, NAER_MEETING_DIALOGUE_1, NULL,
                               GTK_WIDGET (stage->window));
  dialog = get_dialog (stage);
  naer_meeting_dialog_show_phase (NAER_MEETING_DIALOG (dialog), phase);
}

static void
show_before_meeting (Stage *stage)
{
  show_phase (stage, "before");
}

static void
show_in_meeting (Stage *stage)
{
  show_phase (stage, "meeting");
}

static void
show_after_meeting (Stage *stage)
{
  show_phase (stage, "after");
}

static void
show_preview (Stage *stage)
{
  show_tab (stage, "calendar");
  gtk_widget_activate_action (GTK_WIDGET (stage->window), "win.preview", "s", "rights");
}

static void
show_prepared_talk (Stage *stage)
{
  show_tab (stage, "calendar");
  do_action (stage, "win.prepare-talk");
}

static void
show_plan_none (Stage *stage)
{
  show_tab (stage, "plan");
}

static void
show_plan_form (Stage *stage)
{
  naer_shot_plan_draft (get_session (stage), stage->employee);
  show_tab (stage, "plan");
}

static void
show_plan_end (Stage *stage)
{
  show_plan_form (stage);
  settle (stage);
  naer_shot_plan_scroll_down (GTK_WIDGET (stage->window));
}

static void
show_measure (Stage *stage)
{
  show_plan_form (stage);
  settle (stage);
  naer_shot_plan_open_measure (GTK_WIDGET (stage->window));
}

static void
show_plan_reader (Stage *stage)
{
  naer_shot_plan_finish (get_session (stage), stage->employee);
  show_tab (stage, "plan");
}

static void
show_units (Stage *stage)
{
  do_action (stage, "win.units");
}

static void
show_preferences (Stage *stage)
{
  do_action (stage, "win.preferences");
}

static void
show_shortcuts (Stage *stage)
{
  do_action (stage, "win.shortcuts");
}

static void
show_about (Stage *stage)
{
  g_action_group_activate_action (G_ACTION_GROUP (g_application_get_default ()), "about", NULL);
}

static void
show_new_file (Stage *stage)
{
  do_action (stage, "win.new-file");
}

static void
show_unlock (Stage *stage)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/naervaer.db");

  present (stage, naer_open_dialog_new (file, FALSE));
}

static void
show_import_of (Stage      *stage,
                const char *name)
{
  g_autofree char *path = g_build_filename (SAMPLES_DIR, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  present (stage, naer_import_dialog_new (get_session (stage), file));
  settle_import (stage);
}

static void
show_import_plan (Stage *stage)
{
  show_import_of (stage, "fravaer-semikolon.csv");
}

static void
show_import_source (Stage *stage)
{
  show_import_of (stage, "fravaer-med-feil.csv");
}

static void
show_import_page (Stage      *stage,
                  const char *page)
{
  const char *tags[] = { "plan", page };
  AdwDialog *dialog;

  show_import_of (stage, "fravaer-med-feil.csv");
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (stage->window));
  adw_navigation_view_replace_with_tags (ADW_NAVIGATION_VIEW (find_widget (GTK_WIDGET (dialog), ADW_TYPE_NAVIGATION_VIEW)),
                                         tags, page != NULL ? 2 : 1);
}

static void
show_import_errors (Stage *stage)
{
  show_import_page (stage, NULL);
}

static void
show_import_format (Stage *stage)
{
  show_import_page (stage, "format");
}

/* A data file in which nothing stands yet. */
static void
show_empty (Stage *stage)
{
  g_autoptr (NaerStore) store = naer_store_new_in_memory (NULL);
  g_autoptr (NaerSession) session = naer_session_new (store, naer_store_load (store, NULL),
                                                      naer_session_get_today (get_session (stage)), FALSE);

  naer_window_set_session (stage->window, session);
}

/* A file of its own, with a backup to go back to. */
static NaerSession *
make_file_session (Stage *stage)
{
  g_autofree char *scratch = g_dir_make_tmp ("naervaer-shots-XXXXXX", NULL);
  g_autoptr (GFile) file = g_file_new_build_filename (scratch, "naervaer.db", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store =
    naer_store_create_at_cost (file, "en lang og trygg setning", NAER_KEY_COST_TEST, &error);
  g_autofree char *backup = store != NULL ? naer_store_backup (store, NULL, NULL, &error) : NULL;

  if (backup == NULL)
    g_error ("No backup: %s", error->message);
  return naer_session_new (store, naer_store_load (store, NULL), naer_session_get_today (get_session (stage)),
                           FALSE);
}

static void
show_safety (Stage *stage)
{
  g_autoptr (NaerSession) session = make_file_session (stage);
  g_autoptr (GSettings) settings = g_settings_new ("no.naervaer.Naervaer");

  present (stage, naer_safety_dialog_new (session, settings));
}

static void
show_passphrase (Stage *stage)
{
  g_autoptr (NaerSession) session = make_file_session (stage);
  g_autoptr (GSettings) settings = g_settings_new ("no.naervaer.Naervaer");
  NaerSafetyDialog *dialog = naer_safety_dialog_new (session, settings);

  present (stage, dialog);
  adw_preferences_dialog_push_subpage (ADW_PREFERENCES_DIALOG (dialog),
                                       ADW_NAVIGATION_PAGE (naer_passphrase_page_new (naer_session_get_store (session))));
}

static void
show_rescue (Stage *stage)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/naervaer.db");

  present (stage, naer_rescue_dialog_new (file));
}

static void
show_welcome (Stage *stage)
{
}

static const Scene scenes[] = {
  { "overview", show_overview, FALSE, FALSE },
  { "list", show_list, FALSE, FALSE },
  { "unit", show_unit, FALSE, FALSE },
  { "unit-kinds", show_unit_kinds, FALSE, FALSE },
  { "unit-table", show_unit_table, FALSE, FALSE },
  { "calendar", show_calendar, FALSE, FALSE },
  { "calendar-months", show_months, FALSE, FALSE },
  { "calendar-table", show_table, FALSE, FALSE },
  { "calendar-overlays", show_overlays, FALSE, FALSE },
  { "calendar-selection", show_selection, FALSE, FALSE },
  { "calendar-zoomed", show_zoomed, FALSE, FALSE },
  { "together", show_together, FALSE, FALSE },
  { "calendar-paper", show_paper, FALSE, TRUE },
  { "patterns", show_patterns, FALSE, FALSE },
  { "patterns-off", show_patterns_off, FALSE, TRUE },
  { "set-aside", show_set_aside, FALSE, TRUE },
  { "thresholds", show_thresholds, FALSE, TRUE },
  { "statistics", show_statistics, FALSE, TRUE },
  { "follow-up", show_follow_up, FALSE, FALSE },
  { "log", show_log, FALSE, FALSE },
  { "why", show_why, FALSE, TRUE },
  { "earlier", show_earlier, FALSE, FALSE },
  { "what-if", show_what_if, FALSE, TRUE },
  { "split", show_split, FALSE, TRUE },
  { "not-now", show_not_now, FALSE, TRUE },
  { "nav-day", show_nav_day, FALSE, TRUE },
  { "follow-up-mode", show_follow_up_mode, FALSE, TRUE },
  { "withdrawal", show_withdrawal, FALSE, TRUE },
  { "self-certification", show_self_certification, FALSE, FALSE },
  { "arrangements", show_arrangements, FALSE, TRUE },
  { "local-rules", show_local_rules, FALSE, TRUE },
  { "days-off", show_days_off, FALSE, TRUE },
  { "breaks", show_breaks, FALSE, TRUE },
  { "employee-new", show_new_employee, FALSE, TRUE },
  { "employee-edit", show_edit_employee, FALSE, TRUE },
  { "employee-leaves", show_leaves, FALSE, TRUE },
  { "employee-moves", show_moves, FALSE, TRUE },
  { "absence", show_absence, FALSE, TRUE },
  { "contact", show_contact, FALSE, TRUE },
  { "contact-marked", show_contact_marked, FALSE, TRUE },
  { "meeting", show_meeting, FALSE, TRUE },
  { "plan-none", show_plan_none, FALSE, FALSE },
  { "plan", show_plan, FALSE, TRUE },
  { "plan-sent", show_sending, FALSE, TRUE },
  { "activity", show_activity, FALSE, TRUE },
  { "meetings", show_meetings, FALSE, FALSE },
  { "phone-call", show_phone_call, FALSE, TRUE },
  { "conversation", show_conversation, FALSE, TRUE },
  { "agreement", show_agreement, FALSE, TRUE },
  { "meeting-before", show_before_meeting, FALSE, TRUE },
  { "meeting-held", show_in_meeting, FALSE, TRUE },
  { "meeting-after", show_after_meeting, FALSE, TRUE },
  { "preview", show_preview, FALSE, TRUE },
  { "prepared-talk", show_prepared_talk, FALSE, TRUE },
  { "plan-form", show_plan_form, FALSE, FALSE },
  { "plan-form-end", show_plan_end, FALSE, FALSE },
  { "plan-measure", show_measure, FALSE, TRUE },
  { "plan-reader", show_plan_reader, FALSE, FALSE },
  { "import-source", show_import_source, FALSE, TRUE },
  { "import-errors", show_import_errors, FALSE, TRUE },
  { "import-format", show_import_format, FALSE, TRUE },
  { "import-plan", show_import_plan, FALSE, TRUE },
  { "units", show_units, FALSE, TRUE },
  { "preferences", show_preferences, FALSE, TRUE },
  { "shortcuts", show_shortcuts, FALSE, TRUE },
  { "about", show_about, FALSE, TRUE },
  { "weekend", show_weekend, FALSE, FALSE },
  { "proposal", show_proposal, FALSE, FALSE },
  { "empty", show_empty, FALSE, FALSE },
  { "welcome", show_welcome, TRUE, FALSE },
  { "file-new", show_new_file, TRUE, TRUE },
  { "file-unlock", show_unlock, TRUE, TRUE },
  { "safety", show_safety, FALSE, TRUE },
  { "safety-passphrase", show_passphrase, FALSE, TRUE },
  { "file-rescue", show_rescue, TRUE, TRUE },
};

/* The one who has most to show: the longest absence that still goes on. */
static void
choose_employee (Stage *stage)
{
  NaerSession *session = get_session (stage);
  const NaerFacts *facts = naer_session_get_facts (session);
  guint longest = 0;

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];
      GPtrArray *timelines = naer_session_get_timelines (session, employee->row_id);
      const NaerCaseTimeline *last = timelines->len > 0 ? timelines->pdata[timelines->len - 1] : NULL;

      if (last == NULL || !last->absence_case->absent_today || employee->absences->len <= longest)
        continue;
      longest = employee->absences->len;
      stage->employee = employee->row_id;
      stage->finding = NULL;
      for (guint j = 0; j < last->findings->len && stage->finding == NULL; j++)
        {
          const NaerFinding *finding = last->findings->pdata[j];

          if (finding->obligation_class == NAER_CLASS_STATUTORY)
            stage->finding = finding;
        }
    }
}

/* The calendar of the one who has most to show, as it comes out of the printer. */
static void
save_paper (Stage *stage)
{
  NaerSession *session = get_session (stage);
  const NaerCalendarPageOptions options = {
    .today = naer_session_get_today (session),
    .years = 3,
    .language = naer_i18n_language (),
  };
  g_autoptr (NaerCalendarPage) page =
      naer_calendar_page_new (naer_session_get_employee (session, stage->employee), &options);
  g_autoptr (GFile) pdf = g_file_new_build_filename (folder, "calendar-paper.pdf", NULL);
  g_autoptr (GFile) png = g_file_new_build_filename (folder, "calendar-paper.png", NULL);
  g_autoptr (GError) error = NULL;

  if (naer_calendar_page_write_pdf (page, pdf, &error) && naer_calendar_page_write_png (page, png, 110, &error))
    g_print ("%s\n%s\n", g_file_peek_path (pdf), g_file_peek_path (png));
  else
    {
      g_printerr ("%s\n", error->message);
      status = 1;
    }
}

static void
close_dialogs (Stage *stage)
{
  AdwDialog *dialog;

  while ((dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (stage->window))) != NULL)
    {
      adw_dialog_force_close (dialog);
      settle (stage);
    }
}

static gboolean
is_chosen (const char        *scene,
           const char *const *names)
{
  if (chosen[0] != NULL && !g_strv_contains ((const char *const *) chosen, scene))
    return FALSE;
  return names == NULL || g_strv_contains (names, scene);
}

static void
take_scenes (const char        *suffix,
             const char *const *names,
             int                width,
             int                height)
{
  GApplication *application = g_application_get_default ();
  Stage stage = { naer_window_new (NAER_APPLICATION (application)), 0, NULL };

  gtk_window_set_default_size (GTK_WINDOW (stage.window), width, height);
  gtk_window_present (GTK_WINDOW (stage.window));
  for (guint i = 0; i < G_N_ELEMENTS (scenes); i++)
    {
      g_autofree char *name = g_strdup_printf ("%s%s.png", scenes[i].name, suffix);
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (!is_chosen (scenes[i].name, names))
        continue;
      if (scenes[i].without_session)
        naer_window_set_session (stage.window, NULL);
      else if (get_session (&stage) == NULL)
        {
          naer_window_open_sample (stage.window);
          while (get_session (&stage) == NULL)
            g_main_context_iteration (NULL, TRUE);
          choose_employee (&stage);
        }
      if (i == 0 && !all)
        save_paper (&stage);
      scenes[i].show (&stage);
      settle (&stage);
      if (scenes[i].has_dialog != is_shown (get_dialog (&stage)))
        {
          g_printerr ("%s: %s\n", name, scenes[i].has_dialog ? "the dialog does not show"
                                                             : "a dialog stands in the way");
          status = 1;
        }
      save_picture (&stage, path);
      close_dialogs (&stage);
    }
  gtk_window_destroy (GTK_WINDOW (stage.window));
}

static void
set_scheme (AdwColorScheme scheme)
{
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), scheme);
}

/* Without a window manager the window draws an edge of its own, which is no part of the program. */
static void
remove_edge (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_string (provider, "window { margin: 0; padding: 0; border: none; "
                                               "box-shadow: none; outline: none; }");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_USER);
}

/* Text of twice the size, as someone with weak eyes has it. */
static void
take_large_text (void)
{
  static const char *const names[] = { "overview", "unit", "calendar", "follow-up", "what-if", "contact", "preview",
                                       "import-source", "import-plan",
                                       NULL };
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * dpi, NULL);
  take_scenes ("-large-wide", names, 1280, 860);
  take_scenes ("-large-360", names, 360, 720);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

static gboolean
take_all_cb (gpointer application)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-decoration-layout",
                ":close", NULL);
  remove_edge ();
  set_scheme (ADW_COLOR_SCHEME_FORCE_LIGHT);
  if (!all)
    take_scenes ("", NULL, 1280, 860);
  else
    {
      take_scenes ("-light-wide", NULL, 1280, 860);
      take_scenes ("-light-360", NULL, 360, 720);
      take_large_text ();
      set_scheme (ADW_COLOR_SCHEME_FORCE_DARK);
      take_scenes ("-dark-wide", NULL, 1280, 860);
      take_scenes ("-dark-360", NULL, 360, 720);
    }
  g_application_release (application);
  g_application_quit (application);
  return G_SOURCE_REMOVE;
}

static void
activate_cb (GApplication *application)
{
  g_signal_stop_emission_by_name (application, "activate");
  g_application_hold (application);
  g_idle_add (take_all_cb, application);
}

int
main (int    argc,
      char **argv)
{
  static const char *const arguments[] = { "naervaer", "--sample", "--today=2026-11-15" };
  g_autoptr (NaerApplication) application = NULL;
  int result;

  if (argc < 3 || (!g_str_equal (argv[1], "--demo") && !g_str_equal (argv[1], "--all")))
    {
      g_printerr ("naervaer-shots --demo DIR | --all DIR [SCENE…]\n");
      return 2;
    }
  all = g_str_equal (argv[1], "--all");
  folder = argv[2];
  chosen = argv + 3;
  g_mkdir_with_parents (folder, 0755);

  naer_i18n_init ();
  application = naer_application_new ();
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);
  result = g_application_run (G_APPLICATION (application), G_N_ELEMENTS (arguments),
                              (char **) arguments);
  return result != 0 ? result : status;
}

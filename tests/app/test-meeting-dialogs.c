/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dialogs/naer-contact-dialog.h"
#include "meeting/naer-agreed-measure-dialog.h"
#include "meeting/naer-agreement-dialog.h"
#include "meeting/naer-call-dialog.h"
#include "meeting/naer-conversation-dialog.h"
#include "meeting/naer-meeting-dialog.h"
#include "meeting/naer-meetings-page.h"
#include "meeting/naer-presence-dialog.h"
#include "naer-dialog-stage.h"
#include "naer-form-test.h"
#include "naer-lint-text-view.h"
#include "naer-meeting-check.h"
#include "naer-text-row.h"

/* Meetings and conversations, written in their forms. */

static void
write_text (Stage      *stage,
            const char *title,
            const char *text)
{
  naer_text_row_set_text (NAER_TEXT_ROW (stage_row (stage, title)), text);
}

static void
press (Stage      *stage,
       const char *label)
{
  g_signal_emit_by_name (stage_button (stage, label), "clicked");
}

static GtkWidget *
find_row (GtkWidget  *widget,
          const char *title)
{
  GtkWidget *found = NULL;

  if (ADW_IS_PREFERENCES_ROW (widget) &&
      g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_row (child, title);
  return found;
}

static void
late_cb (gpointer user_data)
{
  g_error ("The draft did not come so far");
}

/* Waits until the only thing that is written about Kari is safe in the data file, or gone from it. */
static const NaerDraft *
wait_for_draft (Stage    *stage,
                gboolean  is_there)
{
  NaerDrafts *drafts = naer_session_get_drafts (stage->session);
  guint late = g_timeout_add_once (20000, late_cb, NULL), n_expected = is_there ? 1 : 0;

  for (;;)
    {
      g_autoptr (GPtrArray) kept = naer_drafts_list (drafts, FORM_TEST_KARI);
      g_autoptr (GPtrArray) stored = naer_store_load_drafts (naer_session_get_store (stage->session), NULL);

      if (kept->len == n_expected && stored->len == n_expected)
        {
          g_source_remove (late);
          return is_there ? kept->pdata[0] : NULL;
        }
      g_main_context_iteration (NULL, TRUE);
    }
}

static void
do_action (Stage      *stage,
           const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (stage_form (stage)), action, NULL));
}

/* Answers the question before the form is closed. */
static void
close_with (Stage      *stage,
            const char *response)
{
  AdwDialog *form = stage_form (stage);

  adw_dialog_close (form);
  g_assert_true (ADW_IS_ALERT_DIALOG (stage_form (stage)));
  g_signal_emit_by_name (stage_form (stage), "response", response);
  adw_dialog_force_close (stage_form (stage));
  while (stage_form (stage) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

/* A row inside of one that unfolds. */
static gpointer
row_in (Stage      *stage,
        const char *outer,
        const char *inner)
{
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (stage_row (stage, outer)), TRUE);
  return find_row (stage_row (stage, outer), inner);
}

static void
test_conversation (Stage         *stage,
                   gconstpointer  user_data)
{
  const NaerConversation *conversation;

  naer_conversation_dialog_present (stage->session, FORM_TEST_KARI, NAER_CONVERSATION_RETURN, NULL, stage->window);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  g_assert_null (stage_row (stage, "Who Leads It"));
  g_assert_nonnull (stage_row (stage, "What is new at work, and what is adapted?"));
  stage_choose (stage, "What For", "Care conversation");
  g_assert_nonnull (stage_row (stage, "Who Leads It"));
  adw_spin_row_set_value (ADW_SPIN_ROW (stage_row (stage, "Which of up to Three Talks")), 2);
  g_assert_cmpuint (adw_combo_row_get_selected (stage_row (stage, "Who Leads It")), ==, NAER_HOLDER_BHT);
  g_assert_null (stage_row (stage, "What is new at work, and what is adapted?"));
  stage_write_in (stage, "Day", "20.11.26");
  g_assert_null (stage_row (stage, "It Has Been Held"));
  stage_write_in (stage, "Next Talk", "19.11.26");
  stage_assert_wrong (stage, "Next Talk", "The next talk is after this one.");
  stage_write_in (stage, "Next Talk", "");
  stage_confirm (stage, "Conversation planned");
  conversation = stage_employee (stage, FORM_TEST_KARI)->conversations->pdata[0];
  g_assert_cmpint (conversation->kind, ==, NAER_CONVERSATION_PATTERN);
  g_assert_cmpint (conversation->planned, ==, form_test_day ("2026-11-20"));
  g_assert_cmpint (conversation->held, ==, NAER_DAY_NONE);
  g_assert_cmpint (conversation->facts_from, ==, form_test_day ("2024-01-01"));
  g_assert_cmpint (conversation->course, ==, 2);
  g_assert_cmpint (conversation->holder, ==, NAER_HOLDER_BHT);

  naer_session_set_today (stage->session, form_test_day ("2026-11-21"));
  naer_conversation_dialog_present (stage->session, FORM_TEST_KARI, 0,
                                    stage_employee (stage, FORM_TEST_KARI)->conversations->pdata[0], stage->window);
  adw_switch_row_set_active (ADW_SWITCH_ROW (stage_row (stage, "It Has Been Held")), TRUE);
  g_assert_true (stage_says (stage, "When do you talk next? A talk without a next step is easily the last."));
  write_text (stage, "How is the working day?", "Mye løfting.\nEllers greit.  ");
  write_text (stage, "What do we agree on?", "Hev-senk-bord innen fredag");
  stage_write_in (stage, "Next Talk", "4.12.26");
  stage_confirm (stage, "Conversation changed");
  conversation = stage_employee (stage, FORM_TEST_KARI)->conversations->pdata[0];
  g_assert_cmpint (conversation->planned, ==, form_test_day ("2026-11-20"));
  g_assert_cmpint (conversation->held, ==, form_test_day ("2026-11-20"));
  g_assert_cmpstr (conversation->working_day, ==, "Mye løfting.\nEllers greit.");
  g_assert_cmpstr (conversation->agreed, ==, "Hev-senk-bord innen fredag");
  g_assert_cmpint (conversation->next_talk, ==, form_test_day ("2026-12-04"));

  naer_conversation_dialog_present (stage->session, FORM_TEST_KARI, 0, conversation, stage->window);
  g_signal_emit_by_name (stage_row (stage, "_Remove Conversation"), "activated");
  stage_wait_for_message (stage, "Conversation removed");
  g_assert_cmpuint (stage_employee (stage, FORM_TEST_KARI)->conversations->len, ==, 0);
}

static void
test_agreement (Stage         *stage,
                gconstpointer  user_data)
{
  const NaerContactAgreement *agreement;

  naer_agreement_dialog_present (stage->session, FORM_TEST_KARI, NULL, stage->window);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  stage_write_in (stage, "How: Phone, Message, Visit …", " Telefon ");
  adw_spin_row_set_value (ADW_SPIN_ROW (stage_row (stage, "How Often")), 7);
  stage_write_in (stage, "Who Takes Contact", "Kari");
  adw_switch_row_set_active (ADW_SWITCH_ROW (stage_row (stage, "Work E-mail Is Not Used")), TRUE);
  stage_write_in (stage, "Who", "HR");
  g_assert_false (stage_can_save (stage));
  stage_write_in (stage, "From", "14.11.26");
  stage_confirm (stage, "Agreement noted");
  agreement = stage_employee (stage, FORM_TEST_KARI)->agreements->pdata[0];
  g_assert_cmpint (agreement->agreed_on, ==, FORM_TEST_TODAY);
  g_assert_cmpstr (agreement->channel, ==, "Telefon");
  g_assert_cmpint (agreement->every_days, ==, 7);
  g_assert_cmpint (agreement->no_work_email, ==, NAER_KNOWN_YES);
  g_assert_cmpint (agreement->handed_over_on, ==, form_test_day ("2026-11-14"));
}

static void
present_agreement (Stage *stage)
{
  naer_agreement_dialog_present (stage->session, FORM_TEST_KARI, NULL, stage->window);
}

static void
present_contact (Stage *stage)
{
  naer_contact_dialog_present (stage->session, FORM_TEST_KARI, NAER_CONTACT_CHECK_IN, NULL, stage->window);
}

static void
present_measure (Stage *stage)
{
  naer_agreed_measure_dialog_present (stage->session, FORM_TEST_KARI, FORM_TEST_TODAY, NULL, stage->window);
}

static void
hand_over_cb (Stage      *stage,
              const char *message)
{
  g_set_str (&stage->message, message);
}

/* Whoever handed a case over reads and no longer writes, and can take it back. */
static void
test_hand_over (Stage         *stage,
                gconstpointer  user_data)
{
  const char *refusal = "HR has followed up since 14 November 2026, so you no longer write here.";
  NaerMeetingsPage *page = g_object_new (NAER_TYPE_MEETINGS_PAGE, NULL);
  g_autoptr (NaerContact) contact = naer_contact_new (FORM_TEST_TODAY, NAER_CONTACT_OTHER, NAER_WAY_PHONE);
  g_autoptr (GPtrArray) changes = naer_changes_new ();

  adw_window_set_content (ADW_WINDOW (stage->window), GTK_WIDGET (page));
  naer_agreement_dialog_present (stage->session, FORM_TEST_KARI, NULL, stage->window);
  stage_write_in (stage, "Who", "HR");
  stage_write_in (stage, "From", "14.11.26");
  stage_confirm (stage, "Agreement noted");
  naer_meetings_page_set_employee (page, stage->session, FORM_TEST_KARI);
  g_assert_false (gtk_widget_get_sensitive (find_row (GTK_WIDGET (page), "New Conversation…")));
  present_contact (stage);
  stage_write_in (stage, "What You Agreed, in One Line", "Kortere dager");
  g_assert_true (stage_says (stage, refusal));
  g_assert_false (stage_can_save (stage));
  adw_dialog_force_close (stage_form (stage));
  stage_wait_for_form (stage, FALSE);
  wait_for_draft (stage, FALSE);

  g_signal_handlers_disconnect_by_data (stage->session, stage);
  g_signal_connect_swapped (stage->session, "failed", G_CALLBACK (hand_over_cb), stage);
  g_signal_connect_swapped (stage->session, "committed", G_CALLBACK (hand_over_cb), stage);
  contact->row_id = naer_row_id_new ();
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_CONTACT, FORM_TEST_KARI, NULL, contact));
  naer_session_commit (stage->session, g_ptr_array_ref (changes), "contact", "Contact logged");
  stage_wait_for_message (stage, refusal);

  g_signal_emit_by_name (find_row (GTK_WIDGET (page), "HR"), "activated");
  stage_write_in (stage, "Who", "");
  stage_write_in (stage, "From", "");
  stage_confirm (stage, "Agreement changed");
  naer_session_commit (stage->session, g_ptr_array_ref (changes), "contact", "Contact logged");
  stage_wait_for_message (stage, "Contact logged");
}

static void
test_presence (Stage         *stage,
               gconstpointer  user_data)
{
  naer_presence_dialog_present (stage->session, FORM_TEST_KARI, stage->window);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  stage_write_in (stage, "Day", "16.11.26");
  stage_assert_wrong (stage, "Day", "This day has not come yet.");
  stage_write_in (stage, "Day", "13.11.26");
  stage_confirm (stage, "Presence noted");
  g_assert_cmpuint (stage_employee (stage, FORM_TEST_KARI)->presence->len, ==, 1);
  naer_session_undo (stage->session);
  while (stage_employee (stage, FORM_TEST_KARI)->presence != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_call (Stage         *stage,
           gconstpointer  user_data)
{
  guint n_absences = stage_employee (stage, FORM_TEST_VIGDIS)->absences->len;
  guint n_contacts = stage_employee (stage, FORM_TEST_VIGDIS)->contacts->len;
  const char *name = stage_employee (stage, FORM_TEST_VIGDIS)->name;

  naer_call_dialog_present (stage->session, 0, stage->window);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  g_assert_false (stage_can_save (stage));
  g_assert_true (stage_says (stage, "Choose who it is."));
  stage_choose (stage, "Who Is It?", name);
  g_assert_true (stage_can_save (stage));
  stage_confirm (stage, "Absence and contact noted");
  g_assert_cmpuint (stage_employee (stage, FORM_TEST_VIGDIS)->absences->len, ==, n_absences + 1);
  g_assert_cmpuint (stage_employee (stage, FORM_TEST_VIGDIS)->contacts->len, ==, n_contacts + 1);
}

/* A dialogue meeting through its three phases. */
static void
test_meeting (Stage         *stage,
              gconstpointer  user_data)
{
  const NaerMeeting *meeting;
  const NaerParticipant *participant;
  const NaerTheme *theme;
  g_autofree char *employee_row =
    g_strdup_printf ("Employee: %s", stage_employee (stage, FORM_TEST_KARI)->name);
  AdwComboRow *was_there;

  naer_meeting_dialog_present (stage->session, FORM_TEST_KARI, NAER_MEETING_DIALOGUE_1, NULL, stage->window);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  g_assert_false (stage_can_save (stage));
  stage_write_in (stage, "Planned For", "13.11.26");
  stage_write_in (stage, "Time of Day, as 13.00", "9.75");
  stage_assert_wrong (stage, "Time of Day, as 13.00", "Write the time as 13.00.");
  stage_write_in (stage, "Time of Day, as 13.00", "09.30");
  stage_choose (stage, "How", "In the same room");
  press (stage, "Add Participant");
  adw_combo_row_set_selected (row_in (stage, "Other", "From"), NAER_ROLE_SICK_LISTER);
  g_assert_false (stage_can_save (stage));
  g_assert_true (stage_says (stage, "The sick-lister is called only if the employee wants it."));
  stage_choose (stage, "The Employee’s Choice on the Sick-Lister", "Wants the sick-lister to come");
  g_assert_true (stage_can_save (stage));
  stage_confirm (stage, "Meeting planned");
  meeting = stage_employee (stage, FORM_TEST_KARI)->meetings->pdata[0];
  g_assert_cmpint (meeting->planned, ==, form_test_day ("2026-11-13"));
  g_assert_cmpint (meeting->starts_at, ==, 570);
  g_assert_cmpint (meeting->minutes, ==, 45);
  g_assert_cmpstr (meeting->sick_lister, ==, "wants");
  g_assert_cmpuint (meeting->participants->len, ==, 3);
  participant = meeting->participants->pdata[2];
  g_assert_cmpint (participant->role, ==, NAER_ROLE_SICK_LISTER);

  /* The day has come: the form opens at the meeting. */
  naer_meeting_dialog_present (stage->session, FORM_TEST_KARI, 0, meeting, stage->window);
  stage_write_in (stage, "Held On", "13.11.26");
  naer_text_row_set_text (row_in (stage, "What the employee can do", "What we said"), "Det meste, unntatt tunge løft");
  naer_meeting_dialog_show_phase (NAER_MEETING_DIALOG (stage_form (stage)), "after");
  adw_switch_row_set_active (ADW_SWITCH_ROW (stage_row (stage, "The Minutes Are Finished")), TRUE);
  g_assert_false (stage_can_save (stage));
  stage_write_in (stage, "Next Talk", "27.11.26");
  g_assert_false (stage_can_save (stage));
  g_assert_true (stage_says (stage, "Say who was there."));
  g_assert_true (stage_says (stage, "No measure is agreed on. What would you try?"));
  was_there = row_in (stage, employee_row, "Was There");
  adw_combo_row_set_selected (was_there, 1);
  write_text (stage, "Was this useful?", "Ja");
  stage_confirm (stage, "Meeting noted");
  meeting = stage_employee (stage, FORM_TEST_KARI)->meetings->pdata[0];
  g_assert_cmpint (meeting->held, ==, form_test_day ("2026-11-13"));
  g_assert_cmpint (meeting->finished, ==, FORM_TEST_TODAY);
  g_assert_cmpint (meeting->next_talk, ==, form_test_day ("2026-11-27"));
  g_assert_cmpuint (meeting->themes->len, ==, 1);
  theme = meeting->themes->pdata[0];
  g_assert_cmpint (theme->kind, ==, NAER_THEME_CAN);
  g_assert_cmpstr (theme->shared, ==, "Det meste, unntatt tunge løft");
}

static NaerMeetingDialog *
begin_meeting (Stage      *stage,
               gint64      employee,
               const char *place)
{
  NaerMeetingDialog *form = naer_meeting_dialog_present (stage->session, employee,
                                                         NAER_MEETING_DIALOGUE_1, NULL, stage->window);

  stage_write_in (stage, "Planned For", "20.11.26");
  stage_write_in (stage, "Where", place);
  return form;
}

/* What is typed is safe soon, also where it is lost from the screen, and is there again. */
static void
test_autosave (Stage         *stage,
               gconstpointer  user_data)
{
  NaerMeeting *meeting;
  gint64 row;

  begin_meeting (stage, FORM_TEST_KARI, "Møterom 2");
  stage_write_in (stage, "Time of Day, as 13.00", "9.75");
  meeting = wait_for_draft (stage, TRUE)->record;
  g_assert_cmpstr (meeting->place, ==, "Møterom 2");
  g_assert_cmpint (meeting->planned, ==, form_test_day ("2026-11-20"));
  g_assert_cmpint (meeting->starts_at, ==, 0);
  adw_dialog_force_close (stage_form (stage));
  while (stage_form (stage) != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (stage_employee (stage, FORM_TEST_KARI)->meetings->len, ==, 0);

  meeting = wait_for_draft (stage, TRUE)->record;
  row = meeting->row_id;
  naer_meeting_dialog_present (stage->session, FORM_TEST_KARI, 0, meeting, stage->window);
  g_assert_cmpstr (gtk_editable_get_text (stage_row (stage, "Where")), ==, "Møterom 2");
  g_assert_null (stage_row (stage, "_Remove Meeting"));
  stage_confirm (stage, "Meeting planned");
  wait_for_draft (stage, FALSE);
  meeting = stage_employee (stage, FORM_TEST_KARI)->meetings->pdata[0];
  g_assert_cmpint (meeting->row_id, ==, row);
  g_assert_cmpstr (meeting->place, ==, "Møterom 2");
}

/* Letters of one text are undone as one; whatever else is changed, on its own. */
static void
test_undo (Stage         *stage,
           gconstpointer  user_data)
{
  GtkEditable *place;

  begin_meeting (stage, FORM_TEST_KARI, "Kantina");
  place = stage_row (stage, "Where");
  stage_write_in (stage, "Where", "Kantina, bordet innerst");
  press (stage, "Add Participant");
  g_assert_nonnull (stage_row (stage, "Other"));
  do_action (stage, "form.undo");
  g_assert_null (stage_row (stage, "Other"));
  g_assert_cmpstr (gtk_editable_get_text (place), ==, "Kantina, bordet innerst");
  do_action (stage, "form.undo");
  g_assert_cmpstr (gtk_editable_get_text (place), ==, "");
  do_action (stage, "form.redo");
  g_assert_cmpstr (gtk_editable_get_text (place), ==, "Kantina, bordet innerst");
  do_action (stage, "form.redo");
  g_assert_nonnull (stage_row (stage, "Other"));
  g_assert_false (gtk_editable_get_enable_undo (place));
  stage_confirm (stage, "Meeting planned");
  g_assert_cmpuint (
    ((NaerMeeting *) stage_employee (stage, FORM_TEST_KARI)->meetings->pdata[0])->participants->len, ==, 3);
}

/* Whoever is interrupted goes on from the page; what is thrown away is gone. */
static void
test_finish_later (Stage         *stage,
                   gconstpointer  user_data)
{
  NaerMeetingsPage *page = g_object_new (NAER_TYPE_MEETINGS_PAGE, NULL);

  adw_window_set_content (ADW_WINDOW (stage->window), GTK_WIDGET (page));
  naer_meetings_page_set_employee (page, stage->session, FORM_TEST_KARI);
  g_assert_null (find_row (GTK_WIDGET (page), "Dialogue meeting 1"));
  begin_meeting (stage, FORM_TEST_KARI, "Kantina");
  close_with (stage, "later");
  wait_for_draft (stage, TRUE);
  g_signal_emit_by_name (find_row (GTK_WIDGET (page), "Dialogue meeting 1"), "activated");
  g_assert_cmpstr (gtk_editable_get_text (stage_row (stage, "Where")), ==, "Kantina");
  stage_write_in (stage, "Where", "Møterom 2");
  close_with (stage, "discard");
  wait_for_draft (stage, FALSE);
  g_assert_null (find_row (GTK_WIDGET (page), "Dialogue meeting 1"));
}

/* The smaller forms keep what is typed as the large ones do. */
static void
test_drafts (Stage         *stage,
             gconstpointer  user_data)
{
  static const struct
  {
    void (*present) (Stage *stage);
    NaerRecordType type;
    const char *row;      /* where something is typed */
    const char *offered;  /* what the page calls it */
    const char *message;
  } forms[] = {
    { present_agreement, NAER_RECORD_AGREEMENT, "Who Takes Contact", "How we keep in contact", "Agreement noted" },
    { present_contact, NAER_RECORD_CONTACT, "What You Agreed, in One Line", "Check-in", "Contact logged" },
    { present_measure, NAER_RECORD_MEASURE, "Who Follows It Up", "Kortere dager", "Measure noted" },
  };
  NaerMeetingsPage *page = g_object_new (NAER_TYPE_MEETINGS_PAGE, NULL);

  adw_window_set_content (ADW_WINDOW (stage->window), GTK_WIDGET (page));
  naer_meetings_page_set_employee (page, stage->session, FORM_TEST_KARI);
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      gint64 row;

      forms[i].present (stage);
      if (forms[i].type == NAER_RECORD_MEASURE)
        write_text (stage, "What we do", "Kortere dager");
      stage_write_in (stage, forms[i].row, "Ærlig på øya");
      stage_write_in (stage, forms[i].row, "Ærlig på øya, først");
      do_action (stage, "form.undo");
      g_assert_cmpstr (gtk_editable_get_text (stage_row (stage, forms[i].row)), ==, "");
      do_action (stage, "form.redo");
      row = naer_draft_get_row (wait_for_draft (stage, TRUE));
      adw_dialog_force_close (stage_form (stage));
      stage_wait_for_form (stage, FALSE);

      g_signal_emit_by_name (find_row (GTK_WIDGET (page), forms[i].offered), "activated");
      g_assert_cmpstr (gtk_editable_get_text (stage_row (stage, forms[i].row)), ==, "Ærlig på øya, først");
      stage_confirm (stage, forms[i].message);
      wait_for_draft (stage, FALSE);
      g_assert_nonnull (naer_records_find (
        naer_record_get_list (forms[i].type, NULL, (NaerEmployee *) stage_employee (stage, FORM_TEST_KARI)), row));
    }
}

/* What was saved by mistake can be undone, and what was written is not lost. */
static void
test_undo_of_save (Stage         *stage,
                   gconstpointer  user_data)
{
  const NaerMeeting *meeting;

  begin_meeting (stage, FORM_TEST_KARI, "Kantina");
  stage_confirm (stage, "Meeting planned");
  wait_for_draft (stage, FALSE);
  naer_session_undo (stage->session);
  meeting = wait_for_draft (stage, TRUE)->record;
  g_assert_cmpstr (meeting->place, ==, "Kantina");
  g_assert_cmpuint (stage_employee (stage, FORM_TEST_KARI)->meetings->len, ==, 0);
}

/* Why there is no meeting is noted with it. */
static void
test_not_held (Stage         *stage,
               gconstpointer  user_data)
{
  const NaerException *exception;
  const NaerMeeting *meeting;

  begin_meeting (stage, FORM_TEST_OLE, "Kantina");
  g_assert_null (stage_row (stage, "Talked About On"));
  stage_write_in (stage, "Called Off On", "14.11.26");
  g_assert_true (stage_says (stage, "If there is no other day: choose the ground."));
  g_assert_true (stage_can_save (stage));
  adw_combo_row_set_selected (stage_row (stage, "Why"), 4);
  g_assert_nonnull (stage_row (stage, "Taken Up Again On"));
  adw_combo_row_set_selected (stage_row (stage, "Why"), 1);
  g_assert_null (stage_row (stage, "Taken Up Again On"));
  g_assert_false (stage_can_save (stage));
  stage_write_in (stage, "Talked About On", "14.11.26");
  stage_confirm (stage, "Meeting planned");
  meeting = stage_employee (stage, FORM_TEST_OLE)->meetings->pdata[0];
  g_assert_cmpint (meeting->cancelled, ==, form_test_day ("2026-11-14"));
  exception = stage_employee (stage, FORM_TEST_OLE)->exceptions->pdata[0];
  g_assert_cmpstr (exception->obligation, ==, "dialogue-1");
  g_assert_cmpstr (exception->ground, ==, "back-soon");
  g_assert_cmpint (exception->contact_on, ==, form_test_day ("2026-11-14"));

  /* Nav’s meetings have a ground of their own, and none is given unless it is chosen. */
  naer_meeting_dialog_present (stage->session, FORM_TEST_OLE, 0, meeting, stage->window);
  g_assert_cmpuint (adw_combo_row_get_selected (stage_row (stage, "Why")), ==, 1);
  stage_choose (stage, "Which Meeting", "Dialogue meeting 2");
  g_assert_cmpuint (adw_combo_row_get_selected (stage_row (stage, "Why")), ==, 0);
  stage_choose (stage, "Which Meeting", "Dialogue meeting 3");
  g_assert_null (stage_row (stage, "Why"));
  adw_dialog_force_close (stage_form (stage));
}

/* What does not belong there is underlined in every text, and kept all the same. */
static void
test_lint (Stage         *stage,
           gconstpointer  user_data)
{
  NaerTextRow *row;
  NaerLintTextView *view;

  naer_conversation_dialog_present (stage->session, FORM_TEST_KARI, NAER_CONVERSATION_FOLLOW_UP, NULL,
                                    stage->window);
  row = stage_row (stage, "How is the working day?");
  naer_text_row_set_text (row, "Har fått depresjon");
  view = NAER_LINT_TEXT_VIEW (naer_text_row_get_view (row));
  naer_lint_text_view_check (view);
  g_assert_cmpuint (naer_lint_text_view_get_n_marks (view), ==, 1);
  stage_write_in (stage, "Who Else Is There", "Fysioterapeut, for prolaps");
  g_assert_nonnull (adw_entry_row_get_attributes (stage_row (stage, "Who Else Is There")));
  g_assert_true (stage_can_save (stage));
  stage_confirm (stage, "Conversation noted");
}

static void
test_measure (Stage         *stage,
              gconstpointer  user_data)
{
  const NaerMeasure *measure;

  naer_agreed_measure_dialog_present (stage->session, FORM_TEST_KARI, FORM_TEST_TODAY, NULL, stage->window);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  g_assert_false (stage_can_save (stage));
  write_text (stage, "What we do", "Kortere dager");
  g_assert_true (stage_says (stage, "When do you look at it again?"));
  stage_write_in (stage, "Until", "1.11.26");
  g_assert_false (stage_can_save (stage));
  stage_write_in (stage, "Until", "18.12.26");
  stage_write_in (stage, "We Look Again On", "1.12.26");
  stage_confirm (stage, "Measure noted");
  measure = stage_employee (stage, FORM_TEST_KARI)->measures->pdata[0];
  g_assert_cmpstr (measure->what, ==, "Kortere dager");
  g_assert_cmpint (measure->status, ==, NAER_MEASURE_AGREED);
  g_assert_cmpint (measure->from, ==, FORM_TEST_TODAY);
  g_assert_cmpint (measure->evaluate_on, ==, form_test_day ("2026-12-01"));
}

static void
test_clock (void)
{
  static const struct
  {
    const char *text;
    int minutes;
  } times[] = {
    { "", 0 },          { "13.00", 780 }, { "13:05", 785 }, { "1300", 780 }, { "13", 780 }, { "9", 540 },
    { "900", 540 },     { "9.5", -1 },    { "24.00", -1 },  { "9.60", -1 },  { "ni", -1 },  { "9.30 ", 570 },
    { "1.2.3", -1 },    { ".", -1 },      { "23.59", 1439 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    g_assert_cmpint (naer_clock_parse (times[i].text), ==, times[i].minutes);
}

#define ADD(name, function) g_test_add (name, Stage, NULL, stage_set_up, function, stage_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  ADD ("/meeting-dialogs/conversation", test_conversation);
  ADD ("/meeting-dialogs/agreement", test_agreement);
  ADD ("/meeting-dialogs/hand-over", test_hand_over);
  ADD ("/meeting-dialogs/presence", test_presence);
  ADD ("/meeting-dialogs/call", test_call);
  ADD ("/meeting-dialogs/meeting", test_meeting);
  ADD ("/meeting-dialogs/autosave", test_autosave);
  ADD ("/meeting-dialogs/undo", test_undo);
  ADD ("/meeting-dialogs/finish-later", test_finish_later);
  ADD ("/meeting-dialogs/drafts", test_drafts);
  ADD ("/meeting-dialogs/undo-of-save", test_undo_of_save);
  ADD ("/meeting-dialogs/not-held", test_not_held);
  ADD ("/meeting-dialogs/lint", test_lint);
  ADD ("/meeting-dialogs/measure", test_measure);
  g_test_add_func ("/meeting-dialogs/clock", test_clock);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dialogs/naer-absence-dialog.h"
#include "dialogs/naer-contact-dialog.h"
#include "dialogs/naer-date-row.h"
#include "dialogs/naer-done-dialog.h"
#include "dialogs/naer-employee-dialog.h"
#include "dialogs/naer-employment-dialog.h"
#include "dialogs/naer-units-dialog.h"
#include "naer-form-test.h"
#include "rules/naer-engine.h"

/* A window over real data, in which the forms are opened. */
typedef struct
{
  NaerSession *session;
  GtkWidget *window;
  char *message;
} Stage;

static void
late_cb (gpointer user_data)
{
  g_error ("The form did not come so far");
}

static void
committed_cb (Stage      *stage,
              const char *message)
{
  g_set_str (&stage->message, message);
}

static void
failed_cb (Stage      *stage,
           const char *message)
{
  g_error ("Not saved: %s", message);
}

static void
set_up (Stage         *stage,
        gconstpointer  user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (facts);
  g_autoptr (NaerStore) store = naer_store_new_in_memory (&error);

  g_assert_no_error (error);
  naer_store_apply (store, changes, "test", &error);
  g_assert_no_error (error);
  stage->session = naer_session_new (store, naer_store_load (store, &error), FORM_TEST_TODAY,
                                     FALSE);
  g_assert_no_error (error);
  g_signal_connect_swapped (stage->session, "committed", G_CALLBACK (committed_cb), stage);
  g_signal_connect_swapped (stage->session, "failed", G_CALLBACK (failed_cb), stage);
  stage->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (stage->window), 900, 800);
  adw_window_set_content (ADW_WINDOW (stage->window), gtk_label_new ("Window"));
  gtk_window_present (GTK_WINDOW (stage->window));
}

static void
tear_down (Stage         *stage,
           gconstpointer  user_data)
{
  gtk_window_destroy (GTK_WINDOW (stage->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_pointer (&stage->message, g_free);
  g_assert_finalize_object (stage->session);
}

static AdwDialog *
form (Stage *stage)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (stage->window));
}

static void
wait_for_message (Stage      *stage,
                  const char *message)
{
  guint late = g_timeout_add_once (20000, late_cb, NULL);

  while (stage->message == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (late);
  g_assert_cmpstr (stage->message, ==, message);
  g_clear_pointer (&stage->message, g_free);
}

static void
wait_for_form (Stage    *stage,
               gboolean  open)
{
  guint late = g_timeout_add_once (20000, late_cb, NULL);

  while ((form (stage) != NULL) != open)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (late);
}

typedef gboolean (*Match) (GtkWidget  *widget,
                           const char *text);

static GtkWidget *
find (GtkWidget  *widget,
      Match       match,
      const char *text)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (match (widget, text))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, match, text);
  return found;
}

static gboolean
is_row (GtkWidget  *widget,
        const char *title)
{
  return ADW_IS_PREFERENCES_ROW (widget) &&
         g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0;
}

static gboolean
is_button (GtkWidget  *widget,
           const char *label)
{
  return GTK_IS_BUTTON (widget) &&
         (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0 ||
                                    g_strcmp0 (gtk_widget_get_tooltip_text (widget), label) == 0);
}

static gboolean
is_label (GtkWidget  *widget,
          const char *label)
{
  return GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_label (GTK_LABEL (widget)), label) == 0;
}

static gpointer
row (Stage      *stage,
     const char *title)
{
  return find (GTK_WIDGET (form (stage)), is_row, title);
}

static gboolean
says (Stage      *stage,
      const char *text)
{
  return find (GTK_WIDGET (form (stage)), is_label, text) != NULL;
}

static void
write_in (Stage      *stage,
          const char *title,
          const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (row (stage, title)), text);
}

static void
choose (Stage      *stage,
        const char *title,
        const char *text)
{
  AdwComboRow *combo = row (stage, title);
  GListModel *model = adw_combo_row_get_model (combo);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GtkStringObject) item = g_list_model_get_item (model, i);

      if (g_str_equal (gtk_string_object_get_string (item), text))
        {
          adw_combo_row_set_selected (combo, i);
          return;
        }
    }
  g_error ("“%s” is not offered", text);
}

static gboolean
offers (Stage      *stage,
        const char *title,
        const char *text)
{
  GListModel *model = adw_combo_row_get_model (row (stage, title));

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GtkStringObject) item = g_list_model_get_item (model, i);

      if (g_str_equal (gtk_string_object_get_string (item), text))
        return TRUE;
    }
  return FALSE;
}

static GtkWidget *
save_button (Stage *stage)
{
  return find (GTK_WIDGET (form (stage)), is_button, "_Save");
}

static gboolean
can_save (Stage *stage)
{
  return gtk_widget_get_sensitive (save_button (stage));
}

static void
confirm (Stage      *stage,
         const char *message)
{
  g_assert_true (can_save (stage));
  g_assert_true (adw_dialog_get_default_widget (form (stage)) == save_button (stage));
  g_signal_emit_by_name (save_button (stage), "clicked");
  wait_for_message (stage, message);
  wait_for_form (stage, FALSE);
}

/* Enter in a field of the form saves, like its button. */
static void
press_enter (Stage      *stage,
             const char *title,
             const char *message)
{
  GtkWidget *input = GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (row (stage, title))));
  guint late = g_timeout_add_once (20000, late_cb, NULL);

  while (!gtk_widget_get_mapped (save_button (stage)))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (late);
  g_signal_emit_by_name (input, "activate");
  wait_for_message (stage, message);
  wait_for_form (stage, FALSE);
}

static const NaerEmployee *
employee (Stage  *stage,
          gint64  row_id)
{
  return naer_session_get_employee (stage->session, row_id);
}

/* Every field that takes the keyboard has a name, or is named by a label. */
static void
assert_named (GtkWidget *widget)
{
  if (!gtk_widget_get_visible (widget))
    return;
  if (GTK_IS_TEXT (widget) || GTK_IS_BUTTON (widget) || GTK_IS_SWITCH (widget))
    {
      GtkAccessible *accessible = GTK_ACCESSIBLE (widget);
      gboolean has_label = GTK_IS_BUTTON (widget) &&
                           gtk_button_get_label (GTK_BUTTON (widget)) != NULL;

      if (gtk_widget_get_focusable (widget) && gtk_widget_get_can_target (widget) && !has_label &&
          gtk_widget_get_tooltip_text (widget) == NULL &&
          !gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL) &&
          !gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY) &&
          gtk_widget_get_ancestor (widget, ADW_TYPE_SPIN_ROW) == NULL)
        g_error ("A %s of a form has no name", G_OBJECT_TYPE_NAME (widget));
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_named (child);
}

/* The field is wrong for the eye and for the screen reader, and says why. */
static void
assert_wrong (Stage      *stage,
              const char *title,
              const char *text)
{
  GtkWidget *wrong = row (stage, title);
  GtkAccessible *input = GTK_ACCESSIBLE (wrong);

  if (GTK_IS_EDITABLE (wrong))
    input = GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (wrong)));
  g_assert_true (gtk_widget_has_css_class (wrong, "error"));
  gtk_test_accessible_assert_state (input, GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);
  g_assert_true (gtk_test_accessible_has_relation (input, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE));
  g_assert_true (says (stage, text));
  g_assert_false (can_save (stage));
}

static void
assert_right (Stage      *stage,
              const char *title)
{
  GtkWidget *right = row (stage, title);
  GtkAccessible *input = GTK_ACCESSIBLE (right);

  if (GTK_IS_EDITABLE (right))
    input = GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (right)));
  g_assert_false (gtk_widget_has_css_class (right, "error"));
  gtk_test_accessible_assert_state (input, GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_FALSE);
  g_assert_false (gtk_test_accessible_has_relation (input, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE));
}

static void
test_absence (Stage         *stage,
              gconstpointer  user_data)
{
  const NaerAbsence *absence;

  naer_absence_dialog_present (stage->session, FORM_TEST_KARI, NULL, NAER_DAY_NONE, NAER_DAY_NONE,
                               stage->window);
  assert_named (GTK_WIDGET (form (stage)));
  g_assert_false (can_save (stage));
  g_assert_true (says (stage, "Write the last day, or switch on “Still away”."));
  write_in (stage, "First Day", "9.11.26");
  write_in (stage, "Last Day", "8.11.26");
  assert_wrong (stage, "Last Day", "The last day cannot be before the first.");
  write_in (stage, "Last Day", "soon");
  assert_wrong (stage, "Last Day", "This is not a date. Write it as 15.11.2026.");
  write_in (stage, "Last Day", "11.11.26");
  assert_right (stage, "Last Day");
  g_assert_true (says (stage, "3 days: 9–11 November 2026"));
  choose (stage, "Kind", "Sick note");
  g_assert_nonnull (row (stage, "Per Cent Sick"));
  press_enter (stage, "First Day", "Absence added");
  absence = employee (stage, FORM_TEST_KARI)->absences->pdata[0];
  g_assert_cmpint (absence->kind, ==, NAER_ABSENCE_SICK_NOTE);
  g_assert_cmpint (absence->to - absence->from, ==, 2);
  naer_session_undo (stage->session);
  wait_for_message (stage, "Undone");
  g_assert_cmpuint (employee (stage, FORM_TEST_KARI)->absences->len, ==, 0);
}

static void
test_absence_edit (Stage         *stage,
                   gconstpointer  user_data)
{
  naer_absence_dialog_present (stage->session, FORM_TEST_OLE,
                               employee (stage, FORM_TEST_OLE)->absences->pdata[1],
                               NAER_DAY_NONE, NAER_DAY_NONE, stage->window);
  assert_named (GTK_WIDGET (form (stage)));
  g_assert_false (offers (stage, "Kind", "Self-certification"));
  write_in (stage, "First Day", "20.1.26");
  g_assert_true (says (stage,
                       "Sick note covers 20–23 January 2026 too. You can save both and put it "
                              "right later."));
  g_assert_true (can_save (stage));
  choose (stage, "Kind", "Treatment days");
  g_assert_null (row (stage, "First Day"));
  g_assert_false (can_save (stage));
  g_signal_emit_by_name (row (stage, "_Remove Absence"), "activated");
  wait_for_message (stage, "Absence removed");
  g_assert_cmpuint (employee (stage, FORM_TEST_OLE)->absences->len, ==, 1);
}

static void
test_contact (Stage         *stage,
              gconstpointer  user_data)
{
  const NaerContact *contact;

  naer_contact_dialog_present (stage->session, FORM_TEST_OLE, NAER_CONTACT_CHECK_IN, NULL,
                               stage->window);
  assert_named (GTK_WIDGET (form (stage)));
  g_assert_true (can_save (stage));
  g_signal_emit_by_name (find (GTK_WIDGET (form (stage)), is_button, "In a Week"), "clicked");
  g_assert_cmpint (naer_date_row_get_day (row (stage, "Next Talk")), ==, FORM_TEST_TODAY + 7);
  write_in (stage, "Day", "16.11.2026");
  assert_wrong (stage, "Day",
                "This day has not come yet. What is planned stands under “Next talk”.");
  write_in (stage, "Day", "today");
  write_in (stage, "What You Agreed, in One Line", "Shorter days for now");
  press_enter (stage, "What You Agreed, in One Line", "Contact logged");
  contact = employee (stage, FORM_TEST_OLE)->contacts->pdata[0];
  g_assert_cmpint (contact->kind, ==, NAER_CONTACT_CHECK_IN);
  g_assert_cmpint (contact->next, ==, FORM_TEST_TODAY + 7);
  g_assert_cmpstr (contact->about, ==, "Shorter days for now");
}

/* What is written is not thrown away without a question; what is only looked at closes. */
static void
test_discard (Stage         *stage,
              gconstpointer  user_data)
{
  naer_contact_dialog_present (stage->session, FORM_TEST_OLE, NAER_CONTACT_OTHER, NULL,
                               stage->window);
  g_assert_true (adw_dialog_close (form (stage)));
  wait_for_form (stage, FALSE);

  naer_contact_dialog_present (stage->session, FORM_TEST_OLE, NAER_CONTACT_OTHER, NULL,
                               stage->window);
  write_in (stage, "What You Agreed, in One Line", "Shorter days");
  adw_dialog_close (form (stage));
  g_assert_true (ADW_IS_ALERT_DIALOG (form (stage)));
  g_signal_emit_by_name (form (stage), "response", "discard");
  adw_dialog_force_close (form (stage));
  wait_for_form (stage, FALSE);
  g_assert_cmpuint (employee (stage, FORM_TEST_OLE)->contacts->len, ==, 0);
}

static void
test_employee (Stage         *stage,
               gconstpointer  user_data)
{
  const NaerFacts *facts = naer_session_get_facts (stage->session);
  const NaerEmployee *added;

  naer_employee_dialog_present (stage->session, 0, stage->window);
  assert_named (GTK_WIDGET (form (stage)));
  g_assert_true (says (stage, "Write a name."));
  write_in (stage, "Name", "Vigdis Hagen");
  g_assert_true (says (stage, "There is another Vigdis Hagen; the number tells them apart."));
  write_in (stage, "Number", "101");
  assert_wrong (stage, "Number", "Kari Nordmann has this number.");
  write_in (stage, "Number", "104");
  assert_right (stage, "Number");
  choose (stage, "Unit", "New unit…");
  g_assert_false (can_save (stage));
  write_in (stage, "Name of the New Unit", "Vest");
  adw_spin_row_set_value (row (stage, "Position in Per Cent"), 66.67);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row (stage, "Position in Per Cent"))), ==,
                   "66.67");
  confirm (stage, "Employee added");
  added = facts->employees->pdata[facts->employees->len - 1];
  g_assert_cmpstr (added->unit, ==, "Vest");
  g_assert_cmpfloat (naer_employee_latest_employment (added)->percent, ==, 66.67);
}

static void
test_employment (Stage         *stage,
                 gconstpointer  user_data)
{
  naer_employment_dialog_present (stage->session, FORM_TEST_KARI, NAER_EMPLOYMENT_MOVE, NULL,
                                  stage->window);
  assert_named (GTK_WIDGET (form (stage)));
  write_in (stage, "From", "1.12.2026");
  g_assert_true (says (stage, "Choose another unit or another position."));
  choose (stage, "Unit", "Sør");
  confirm (stage, "Change noted");
  g_assert_cmpuint (employee (stage, FORM_TEST_KARI)->employments->len, ==, 2);
  g_assert_cmpstr (employee (stage, FORM_TEST_KARI)->unit, ==, "Sør");

  naer_employment_dialog_present (stage->session, FORM_TEST_KARI, NAER_EMPLOYMENT_LEAVE, NULL,
                                  stage->window);
  write_in (stage, "Last Day of Work", "31.12.2026");
  confirm (stage, "Last day noted");

  naer_employee_dialog_present (stage->session, FORM_TEST_KARI, stage->window);
  assert_named (GTK_WIDGET (form (stage)));
  g_assert_null (row (stage, "Has _Left…"));
  g_assert_nonnull (row (stage, "Is _Back…"));
  g_signal_emit_by_name (row (stage, "_Remove Employee…"), "activated");
  g_assert_true (ADW_IS_ALERT_DIALOG (form (stage)));
  g_signal_emit_by_name (form (stage), "response", "remove");
  wait_for_message (stage, "Kari Nordmann removed");
  g_assert_null (employee (stage, FORM_TEST_KARI));
  naer_session_undo (stage->session);
  wait_for_message (stage, "Undone");
  g_assert_cmpuint (employee (stage, FORM_TEST_KARI)->employments->len, ==, 2);
}

static void
test_units (Stage         *stage,
            gconstpointer  user_data)
{
  const NaerFacts *facts = naer_session_get_facts (stage->session);

  naer_units_dialog_present (stage->session, stage->window);
  assert_named (GTK_WIDGET (form (stage)));
  g_signal_emit_by_name (find (GTK_WIDGET (form (stage)), is_button, "Remove Nord"), "clicked");
  g_assert_true (says (stage, "3 employees are in this unit. Move them first."));
  g_signal_emit_by_name (find (GTK_WIDGET (form (stage)), is_button, "Remove Sør"), "clicked");
  g_signal_emit_by_name (row (stage, "_Add Unit"), "activated");
  write_in (stage, "New Unit", "nord");
  assert_wrong (stage, "New Unit", "There is another unit called “nord”.");
  write_in (stage, "New Unit", "Vest");
  confirm (stage, "Units changed");
  g_assert_cmpuint (facts->units->len, ==, 2);
  g_assert_cmpstr (((NaerUnit *) facts->units->pdata[1])->name, ==, "Vest");
}

static void
present_done (Stage      *stage,
              const char *obligation)
{
  GPtrArray *timelines = naer_session_get_timelines (stage->session, FORM_TEST_OLE);
  const NaerCaseTimeline *last = timelines->pdata[timelines->len - 1];

  for (guint i = 0; i < last->findings->len; i++)
    {
      const NaerFinding *finding = last->findings->pdata[i];

      if (g_str_equal (finding->obligation, obligation))
        {
          naer_done_dialog_present (stage->session, FORM_TEST_OLE, finding,
                                    last->absence_case->start,
                                    stage->window);
          return;
        }
    }
  g_error ("Nothing is said of %s", obligation);
}

static void
test_done (Stage         *stage,
           gconstpointer  user_data)
{
  present_done (stage, "plan");
  assert_named (GTK_WIDGET (form (stage)));
  choose (stage, "What to Note", "It is not needed now");
  g_assert_true (says (stage, "Choose the ground."));
  write_in (stage, "Talked About On", "20.10.2026");
  choose (stage, "Ground", "No accommodation is possible");
  assert_wrong (stage, "Ground",
                "That nothing can be adapted is not a ground for leaving out the plan. The plan is "
                "where it stands what you considered together, and why it did not fit. It can be "
                "short.");
  choose (stage, "What to Note", "The plan is finished");
  write_in (stage, "Finished On", "20.10.2026");
  confirm (stage, "Plan noted");
  g_assert_cmpuint (employee (stage, FORM_TEST_OLE)->plans->len, ==, 1);
  g_assert_cmpuint (employee (stage, FORM_TEST_OLE)->exceptions->len, ==, 0);
}

static void
test_done_meeting (Stage         *stage,
                   gconstpointer  user_data)
{
  const NaerMeeting *meeting;

  present_done (stage, "dialogue-1");
  g_assert_false (offers (stage, "What to Note", "The meeting was called off"));
  write_in (stage, "Planned For", "12.11.2026");
  confirm (stage, "Meeting planned");

  present_done (stage, "dialogue-1");
  g_assert_true (offers (stage, "What to Note", "The meeting was called off"));
  choose (stage, "What to Note", "The meeting is held");
  g_assert_cmpint (naer_date_row_get_day (row (stage, "Held On")), ==,
                   form_test_day ("2026-11-12"));
  g_assert_true (says (stage, "When do you talk next? A date makes it easier for both."));
  write_in (stage, "Next Talk", "1.12.2026");
  confirm (stage, "Meeting noted");
  g_assert_cmpuint (employee (stage, FORM_TEST_OLE)->meetings->len, ==, 1);
  meeting = employee (stage, FORM_TEST_OLE)->meetings->pdata[0];
  g_assert_cmpint (meeting->planned, ==, form_test_day ("2026-11-12"));
  g_assert_cmpint (meeting->held, ==, form_test_day ("2026-11-12"));
  g_assert_cmpint (meeting->next_talk, ==, form_test_day ("2026-12-01"));
}

/* What is resolved by a contact is resolved in the form of a contact. */
static void
test_done_contact (Stage         *stage,
                   gconstpointer  user_data)
{
  present_done (stage, "first-contact");
  g_assert_true (NAER_IS_CONTACT_DIALOG (form (stage)));
  confirm (stage, "Contact logged");
  g_assert_cmpint (((NaerContact *) employee (stage, FORM_TEST_OLE)->contacts->pdata[0])->kind, ==,
                   NAER_CONTACT_FIRST);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
#define ADD(path, test) g_test_add (path, Stage, NULL, set_up, test, tear_down)
  ADD ("/dialogs/absence", test_absence);
  ADD ("/dialogs/absence-edit", test_absence_edit);
  ADD ("/dialogs/contact", test_contact);
  ADD ("/dialogs/discard", test_discard);
  ADD ("/dialogs/employee", test_employee);
  ADD ("/dialogs/employment", test_employment);
  ADD ("/dialogs/units", test_units);
  ADD ("/dialogs/done", test_done);
  ADD ("/dialogs/done-meeting", test_done_meeting);
  ADD ("/dialogs/done-contact", test_done_contact);
  return g_test_run ();
}

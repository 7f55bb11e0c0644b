/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dialogs/naer-absence-dialog.h"
#include "dialogs/naer-contact-dialog.h"
#include "dialogs/naer-date-row.h"
#include "dialogs/naer-done-dialog.h"
#include "dialogs/naer-employee-dialog.h"
#include "dialogs/naer-employment-dialog.h"
#include "dialogs/naer-units-dialog.h"
#include "naer-dialog-stage.h"
#include "naer-form-test.h"
#include "plan/naer-nav-export-dialog.h"
#include "plan/naer-plan-edit.h"
#include "rules/naer-engine.h"

static void
test_absence (Stage         *stage,
              gconstpointer  user_data)
{
  const NaerAbsence *absence;

  naer_absence_dialog_present (stage->session, FORM_TEST_KARI, NULL, NAER_DAY_NONE, NAER_DAY_NONE,
                               stage->window);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  g_assert_false (stage_can_save (stage));
  g_assert_true (stage_says (stage, "Write the last day, or switch on “Still away”."));
  stage_write_in (stage, "First Day", "9.11.26");
  stage_write_in (stage, "Last Day", "8.11.26");
  stage_assert_wrong (stage, "Last Day", "The last day cannot be before the first.");
  stage_write_in (stage, "Last Day", "soon");
  stage_assert_wrong (stage, "Last Day", "This is not a date. Write it as 15.11.2026.");
  stage_write_in (stage, "Last Day", "11.11.26");
  stage_assert_right (stage, "Last Day");
  g_assert_true (stage_says (stage, "3 days: 9–11 November 2026"));
  stage_choose (stage, "Kind", "Sick note");
  g_assert_nonnull (stage_row (stage, "Per Cent Sick"));
  stage_press_enter (stage, "First Day", "Absence added");
  absence = stage_employee (stage, FORM_TEST_KARI)->absences->pdata[0];
  g_assert_cmpint (absence->kind, ==, NAER_ABSENCE_SICK_NOTE);
  g_assert_cmpint (absence->to - absence->from, ==, 2);
  naer_session_undo (stage->session);
  stage_wait_for_message (stage, "Undone");
  g_assert_cmpuint (stage_employee (stage, FORM_TEST_KARI)->absences->len, ==, 0);
}

static void
test_absence_edit (Stage         *stage,
                   gconstpointer  user_data)
{
  naer_absence_dialog_present (stage->session, FORM_TEST_OLE,
                               stage_employee (stage, FORM_TEST_OLE)->absences->pdata[1],
                               NAER_DAY_NONE, NAER_DAY_NONE, stage->window);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  g_assert_false (stage_offers (stage, "Kind", "Self-certification"));
  stage_write_in (stage, "First Day", "20.1.26");
  g_assert_true (stage_says (stage,
                       "Sick note covers 20–23 January 2026 too. You can save both and put it "
                              "right later."));
  g_assert_true (stage_can_save (stage));
  stage_choose (stage, "Kind", "Treatment days");
  g_assert_null (stage_row (stage, "First Day"));
  g_assert_false (stage_can_save (stage));
  g_signal_emit_by_name (stage_row (stage, "_Remove Absence"), "activated");
  stage_wait_for_message (stage, "Absence removed");
  g_assert_cmpuint (stage_employee (stage, FORM_TEST_OLE)->absences->len, ==, 1);
}

static void
test_contact (Stage         *stage,
              gconstpointer  user_data)
{
  const NaerContact *contact;

  naer_contact_dialog_present (stage->session, FORM_TEST_OLE, NAER_CONTACT_CHECK_IN, NULL,
                               stage->window);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  g_assert_true (stage_can_save (stage));
  g_signal_emit_by_name (stage_button (stage, "In a Week"), "clicked");
  g_assert_cmpint (naer_date_row_get_day (stage_row (stage, "Next Talk")), ==, FORM_TEST_TODAY + 7);
  stage_write_in (stage, "Day", "16.11.2026");
  stage_assert_wrong (stage, "Day",
                "This day has not come yet. What is planned stands under “Next talk”.");
  stage_write_in (stage, "Day", "today");
  stage_write_in (stage, "What You Agreed, in One Line", "Shorter days for now");
  stage_press_enter (stage, "What You Agreed, in One Line", "Contact logged");
  contact = stage_employee (stage, FORM_TEST_OLE)->contacts->pdata[0];
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
  g_assert_true (adw_dialog_close (stage_form (stage)));
  stage_wait_for_form (stage, FALSE);

  naer_contact_dialog_present (stage->session, FORM_TEST_OLE, NAER_CONTACT_OTHER, NULL,
                               stage->window);
  stage_write_in (stage, "What You Agreed, in One Line", "Shorter days");
  adw_dialog_close (stage_form (stage));
  g_assert_true (ADW_IS_ALERT_DIALOG (stage_form (stage)));
  g_signal_emit_by_name (stage_form (stage), "response", "discard");
  adw_dialog_force_close (stage_form (stage));
  stage_wait_for_form (stage, FALSE);
  g_assert_cmpuint (stage_employee (stage, FORM_TEST_OLE)->contacts->len, ==, 0);
}

static void
test_employee (Stage         *stage,
               gconstpointer  user_data)
{
  const NaerFacts *facts = naer_session_get_facts (stage->session);
  const NaerEmployee *added;

  naer_employee_dialog_present (stage->session, 0, stage->window);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  g_assert_true (stage_says (stage, "Write a name."));
  stage_write_in (stage, "Name", "Vigdis Hagen");
  g_assert_true (stage_says (stage, "There is another Vigdis Hagen; the number tells them apart."));
  stage_write_in (stage, "Number", "101");
  stage_assert_wrong (stage, "Number", "Kari Nordmann has this number.");
  stage_write_in (stage, "Number", "104");
  stage_assert_right (stage, "Number");
  stage_choose (stage, "Unit", "New unit…");
  g_assert_false (stage_can_save (stage));
  stage_write_in (stage, "Name of the New Unit", "Vest");
  adw_spin_row_set_value (stage_row (stage, "Position in Per Cent"), 66.67);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (stage_row (stage, "Position in Per Cent"))), ==,
                   "66.67");
  stage_confirm (stage, "Employee added");
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
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  stage_write_in (stage, "From", "1.12.2026");
  g_assert_true (stage_says (stage, "Choose another unit or another position."));
  stage_choose (stage, "Unit", "Sør");
  stage_confirm (stage, "Change noted");
  g_assert_cmpuint (stage_employee (stage, FORM_TEST_KARI)->employments->len, ==, 2);
  g_assert_cmpstr (stage_employee (stage, FORM_TEST_KARI)->unit, ==, "Sør");

  naer_employment_dialog_present (stage->session, FORM_TEST_KARI, NAER_EMPLOYMENT_LEAVE, NULL,
                                  stage->window);
  stage_write_in (stage, "Last Day of Work", "31.12.2026");
  stage_confirm (stage, "Last day noted");

  naer_employee_dialog_present (stage->session, FORM_TEST_KARI, stage->window);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  g_assert_null (stage_row (stage, "Has _Left…"));
  g_assert_nonnull (stage_row (stage, "Is _Back…"));
  g_signal_emit_by_name (stage_row (stage, "_Remove Employee…"), "activated");
  g_assert_true (ADW_IS_ALERT_DIALOG (stage_form (stage)));
  g_signal_emit_by_name (stage_form (stage), "response", "remove");
  stage_wait_for_message (stage, "Kari Nordmann removed");
  g_assert_null (stage_employee (stage, FORM_TEST_KARI));
  naer_session_undo (stage->session);
  stage_wait_for_message (stage, "Undone");
  g_assert_cmpuint (stage_employee (stage, FORM_TEST_KARI)->employments->len, ==, 2);
}

static void
test_units (Stage         *stage,
            gconstpointer  user_data)
{
  const NaerFacts *facts = naer_session_get_facts (stage->session);

  naer_units_dialog_present (stage->session, stage->window);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  g_signal_emit_by_name (stage_button (stage, "Remove Nord"), "clicked");
  g_assert_true (stage_says (stage, "3 employees are in this unit. Move them first."));
  g_signal_emit_by_name (stage_button (stage, "Remove Sør"), "clicked");
  g_signal_emit_by_name (stage_row (stage, "_Add Unit"), "activated");
  stage_write_in (stage, "Name of the New Unit", "nord");
  stage_assert_wrong (stage, "Name of the New Unit", "There is another unit called “nord”.");
  stage_write_in (stage, "Name of the New Unit", "Vest");
  g_assert_nonnull (stage_row (stage, "Vest"));
  stage_write_in (stage, "Leader, if Not You", "Berit Lund");
  stage_write_in (stage, "The Leader’s Phone", "400 00 000");
  stage_confirm (stage, "Units changed");
  g_assert_cmpuint (facts->units->len, ==, 2);
  g_assert_cmpstr (((NaerUnit *) facts->units->pdata[1])->name, ==, "Vest");
  g_assert_cmpstr (((NaerUnit *) facts->units->pdata[0])->leader, ==, "Berit Lund");
  g_assert_cmpstr (((NaerUnit *) facts->units->pdata[0])->leader_phone, ==, "400 00 000");
}

/* What Nav would refuse is said before anything is saved, field by field. */
static void
test_nav_export (Stage         *stage,
                 gconstpointer  user_data)
{
  g_autoptr (NaerPlan) plan = naer_record_new (NAER_RECORD_PLAN);
  NaerTask *task = naer_shape_new (&naer_task_shape);

  plan->row_id = naer_row_id_new ();
  plan->version = 1;
  plan->finished = FORM_TEST_TODAY;
  plan->needs_nav = NAER_KNOWN_YES;
  plan->nav_why = g_strdup ("En justerbar stol");
  plan->contributed = NAER_KNOWN_YES;
  plan->talks = g_strdup ("Hver fredag");
  plan->evaluate_on = FORM_TEST_TODAY + 28;
  plan->leader = g_strdup ("Berit Lund");
  plan->leader_phone = g_strdup ("400 00 000");
  task->name = g_strdup ("Samling");
  task->ability = NAER_ABILITY_CAN;
  g_ptr_array_add (plan->tasks, task);

  naer_nav_export_dialog_present (stage->session, FORM_TEST_OLE, plan, stage->window);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  g_assert_false (stage_can_save (stage));
  g_assert_true (adw_switch_row_get_active (stage_row (stage, "Nav Is to Have the Plan")));
  stage_write_in (stage, "The Employee’s Identity Number", "05908399545");
  g_assert_false (stage_can_save (stage));
  stage_write_in (stage, "The Employee’s Identity Number", "05908399546");
  stage_assert_right (stage, "The Employee’s Identity Number");
  g_assert_false (stage_can_save (stage));
  adw_dialog_force_close (stage_form (stage));
  stage_wait_for_form (stage, FALSE);

  plan->ordinary_day = g_strdup ("Småbarnsgruppe");
  plan->leader_email = g_strdup ("berit@solbakken.example");
  naer_nav_export_dialog_present (stage->session, FORM_TEST_OLE, plan, stage->window);
  stage_write_in (stage, "The Employee’s Identity Number", "05908399546");
  g_assert_true (stage_can_save (stage));
  adw_switch_row_set_active (stage_row (stage, "Nav Is to Have the Plan"), FALSE);
  g_assert_false (stage_can_save (stage));
  adw_switch_row_set_active (stage_row (stage, "Nav Is to Have the Plan"), TRUE);
  g_assert_true (stage_can_save (stage));
  adw_dialog_force_close (stage_form (stage));
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
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  stage_choose (stage, "What to Note", "It is not needed now");
  g_assert_true (stage_says (stage, "Choose the ground."));
  stage_write_in (stage, "Talked About On", "20.10.2026");
  stage_choose (stage, "Ground", "No accommodation is possible");
  stage_assert_wrong (stage, "Ground",
                "That nothing can be adapted is not a ground for leaving out the plan. The plan is "
                "where it stands what you considered together, and why it did not fit. It can be "
                "short.");
  stage_choose (stage, "What to Note", "The plan is finished");
  stage_write_in (stage, "Finished On", "20.10.2026");
  stage_confirm (stage, "Plan noted");
  g_assert_cmpuint (stage_employee (stage, FORM_TEST_OLE)->plans->len, ==, 1);
  g_assert_cmpuint (stage_employee (stage, FORM_TEST_OLE)->exceptions->len, ==, 0);
}

static void
test_done_meeting (Stage         *stage,
                   gconstpointer  user_data)
{
  const NaerMeeting *meeting;

  present_done (stage, "dialogue-1");
  g_assert_false (stage_offers (stage, "What to Note", "The meeting was called off"));
  stage_write_in (stage, "Planned For", "12.11.2026");
  stage_confirm (stage, "Meeting planned");

  present_done (stage, "dialogue-1");
  g_assert_true (stage_offers (stage, "What to Note", "The meeting was called off"));
  stage_choose (stage, "What to Note", "The meeting is held");
  g_assert_cmpint (naer_date_row_get_day (stage_row (stage, "Held On")), ==,
                   form_test_day ("2026-11-12"));
  g_assert_true (stage_says (stage, "When do you talk next? A date makes it easier for both."));
  stage_write_in (stage, "Next Talk", "1.12.2026");
  stage_confirm (stage, "Meeting noted");
  g_assert_cmpuint (stage_employee (stage, FORM_TEST_OLE)->meetings->len, ==, 1);
  meeting = stage_employee (stage, FORM_TEST_OLE)->meetings->pdata[0];
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
  g_assert_true (NAER_IS_CONTACT_DIALOG (stage_form (stage)));
  stage_confirm (stage, "Contact logged");
  g_assert_cmpint (((NaerContact *) stage_employee (stage, FORM_TEST_OLE)->contacts->pdata[0])->kind, ==,
                   NAER_CONTACT_FIRST);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
#define ADD(path, test) g_test_add (path, Stage, NULL, stage_set_up, test, stage_tear_down)
  ADD ("/dialogs/absence", test_absence);
  ADD ("/dialogs/absence-edit", test_absence_edit);
  ADD ("/dialogs/contact", test_contact);
  ADD ("/dialogs/discard", test_discard);
  ADD ("/dialogs/employee", test_employee);
  ADD ("/dialogs/employment", test_employment);
  ADD ("/dialogs/units", test_units);
  ADD ("/dialogs/nav-export", test_nav_export);
  ADD ("/dialogs/done", test_done);
  ADD ("/dialogs/done-meeting", test_done_meeting);
  ADD ("/dialogs/done-contact", test_done_contact);
  return g_test_run ();
}

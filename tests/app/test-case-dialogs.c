/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dialogs/naer-arrangements-dialog.h"
#include "dialogs/naer-breaks-dialog.h"
#include "dialogs/naer-case-edit-dialog.h"
#include "dialogs/naer-days-off-dialog.h"
#include "dialogs/naer-done-dialog.h"
#include "dialogs/naer-employee-dialog.h"
#include "dialogs/naer-follow-up-dialog.h"
#include "dialogs/naer-local-rules-dialog.h"
#include "dialogs/naer-what-if-dialog.h"
#include "dialogs/naer-why-dialog.h"
#include "dialogs/naer-withdrawal-dialog.h"
#include "dialogs/naer-date-row.h"
#include "naer-dialog-stage.h"
#include "naer-form-test.h"
#include "pages/naer-finding-row.h"
#include "rules/naer-engine.h"

static const NaerCase *
get_case (Stage *stage)
{
  GPtrArray *timelines = naer_session_get_timelines (stage->session, FORM_TEST_OLE);

  return ((const NaerCaseTimeline *) timelines->pdata[timelines->len - 1])->absence_case;
}

/* What the rules say of an obligation in the latest case. */
static const NaerFinding *
find_finding (Stage      *stage,
              const char *obligation)
{
  GPtrArray *timelines = naer_session_get_timelines (stage->session, FORM_TEST_OLE);
  GPtrArray *findings = ((const NaerCaseTimeline *) timelines->pdata[timelines->len - 1])->findings;

  for (guint i = 0; i < findings->len; i++)
    if (g_str_equal (((const NaerFinding *) findings->pdata[i])->obligation, obligation))
      return findings->pdata[i];
  g_error ("nothing is said of %s", obligation);
}

static void
present (Stage        *stage,
         NaerCaseEdit  edit)
{
  naer_case_edit_dialog_present (stage->session, FORM_TEST_OLE, edit, "check-in", get_case (stage),
                                 stage->window);
}

static void
test_join (Stage         *stage,
           gconstpointer  user_data)
{
  present (stage, NAER_CASE_EDIT_JOIN);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  g_assert_false (stage_can_save (stage));
  g_assert_true (stage_says (stage, "Write why, in a few words."));
  g_assert_null (stage_row (stage, "New Absence From"));
  stage_write_in (stage, "Why, in One Line", "The same matter");
  stage_confirm (stage, "Absences joined");
  g_assert_cmpint (get_case (stage)->start, ==, form_test_day ("2026-01-12"));
  g_assert_cmpstr (get_case (stage)->join_reason, ==, "The same matter");
}

static void
test_postpone (Stage         *stage,
               gconstpointer  user_data)
{
  const NaerPostponement *postponement;
  g_autoptr (GtkWidget) row = NULL;

  present (stage, NAER_CASE_EDIT_POSTPONE);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  stage_write_in (stage, "Why, in One Line", "On a course");
  stage_write_in (stage, "Remind Me On", "14.11.2026");
  stage_assert_wrong (stage, "Remind Me On", "It can wait until a day to come.");
  stage_write_in (stage, "Remind Me On", "1.12.2026");
  stage_confirm (stage, "Put off");
  postponement = stage_employee (stage, FORM_TEST_OLE)->postponed->pdata[0];
  g_assert_cmpint (postponement->until, ==, form_test_day ("2026-12-01"));
  row = g_object_ref_sink (
      naer_finding_row_new (stage->session, FORM_TEST_OLE,
                            naer_session_get_timelines (stage->session, FORM_TEST_OLE),
                            find_finding (stage, "check-in"), FALSE));
  g_assert_true (stage_widget_says (row, "by Wednesday 18 November, in 3 days · put off until "
                                         "1 December: On a course"));
}

/* The explanation gives way to the one form that resolves it. */
static void
test_why (Stage         *stage,
          gconstpointer  user_data)
{
  NaerWhyDialog *why = naer_why_dialog_new (
      stage->session, FORM_TEST_OLE, naer_session_get_timelines (stage->session, FORM_TEST_OLE),
      find_finding (stage, "activity"));

  adw_dialog_present (ADW_DIALOG (why), stage->window);
  stage_wait_for_form (stage, TRUE);
  g_signal_emit_by_name (stage_button (stage, "Note Activity"), "clicked");
  g_assert_true (NAER_IS_DONE_DIALOG (stage_form (stage)));
  adw_dialog_force_close (stage_form (stage));
  stage_wait_for_form (stage, FALSE);
}

static void
test_nav_day (Stage         *stage,
              gconstpointer  user_data)
{
  present (stage, NAER_CASE_EDIT_NAV_DAY);
  g_assert_null (stage_row (stage, "Why, in One Line"));
  stage_write_in (stage, "As Nav Has Said", "30.9.2026");
  stage_assert_wrong (stage, "As Nav Has Said", "This day lies before the absence.");
  stage_write_in (stage, "As Nav Has Said", "28.9.2027");
  stage_confirm (stage, "Nav’s day noted");
  g_assert_cmpint (stage_employee (stage, FORM_TEST_OLE)->nav_last_sick_pay_day, ==,
                   form_test_day ("2027-09-28"));
}

static void
test_follow_up (Stage         *stage,
                gconstpointer  user_data)
{
  const NaerFollowUp *follow_up;

  naer_follow_up_dialog_present (stage->session, FORM_TEST_OLE, stage->window);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  adw_switch_row_set_active (stage_row (stage, "Gentle Mode"), TRUE);
  stage_choose (stage, "How Often We Talk", "Less often");
  stage_write_in (stage, "Until, if You Know", "1.1.2026");
  stage_assert_wrong (stage, "Until, if You Know", "The last day cannot be before the first.");
  stage_write_in (stage, "Until, if You Know", "31.12.2026");
  stage_confirm (stage, "Agreement noted");
  follow_up = stage_employee (stage, FORM_TEST_OLE)->follow_up->pdata[0];
  g_assert_true (follow_up->gentle);
  g_assert_cmpstr (follow_up->intensity, ==, "light");
  g_assert_cmpint (follow_up->from, ==, FORM_TEST_TODAY);
  g_assert_cmpint (follow_up->to, ==, form_test_day ("2026-12-31"));
}

/* To hear comes first and decides nothing; the review follows the decision; the right can be given
 * back. */
static void
test_withdrawal (Stage         *stage,
                 gconstpointer  user_data)
{
  naer_withdrawal_dialog_present (stage->session, FORM_TEST_OLE, stage->window);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  g_assert_false (stage_can_save (stage));
  stage_write_in (stage, "From", "20.11.2026");
  stage_assert_wrong (stage, "From", "The employee is heard first. The decision comes after that.");
  stage_write_in (stage, "From", "");
  stage_write_in (stage, "Heard On", "12.11.2026");
  stage_confirm (stage, "Talk noted");
  g_assert_cmpint (stage_employee (stage, FORM_TEST_OLE)->withdrawal_from, ==, NAER_DAY_NONE);

  naer_withdrawal_dialog_present (stage->session, FORM_TEST_OLE, stage->window);
  stage_write_in (stage, "Ground, in One Line", "Four absences");
  stage_write_in (stage, "From", "20.11.2026");
  g_assert_cmpint (naer_date_row_get_day (stage_row (stage, "Considered Again On")), ==,
                   form_test_day ("2027-05-20"));
  stage_confirm (stage, "Decision noted");
  g_assert_cmpint (stage_employee (stage, FORM_TEST_OLE)->withdrawal_review_on, ==,
                   form_test_day ("2027-05-20"));

  naer_withdrawal_dialog_present (stage->session, FORM_TEST_OLE, stage->window);
  g_signal_emit_by_name (stage_row (stage, "_Give the Right Back"), "activated");
  stage_wait_for_message (stage, "The right is given back");
  g_assert_cmpint (stage_employee (stage, FORM_TEST_OLE)->withdrawal_from, ==, NAER_DAY_NONE);
}

static void
press (Stage      *stage,
       const char *title)
{
  g_signal_emit_by_name (stage_row (stage, title), "activated");
}

static void
test_breaks (Stage         *stage,
             gconstpointer  user_data)
{
  const NaerEmploymentBreak *record;

  naer_breaks_dialog_present (stage->session, FORM_TEST_OLE, stage->window);
  press (stage, "_Add a Break");
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  stage_choose (stage, "What It Is", "Military service");
  stage_write_in (stage, "From", "1.5.2026");
  stage_write_in (stage, "Until, if You Know", "30.6.2026");
  stage_confirm (stage, "Breaks changed");
  record = stage_employee (stage, FORM_TEST_OLE)->employment_breaks->pdata[0];
  g_assert_cmpstr (record->kind, ==, "military");
  g_assert_cmpint (record->to, ==, form_test_day ("2026-06-30"));

  naer_breaks_dialog_present (stage->session, FORM_TEST_OLE, stage->window);
  g_signal_emit_by_name (stage_button (stage, "Remove Break 1"), "clicked");
  stage_confirm (stage, "Breaks changed");
  g_assert_cmpuint (stage_employee (stage, FORM_TEST_OLE)->employment_breaks->len, ==, 0);
}

static const NaerEmployer *
get_employer (Stage *stage)
{
  return naer_session_get_facts (stage->session)->employer;
}

static void
test_arrangements (Stage         *stage,
                   gconstpointer  user_data)
{
  const NaerArrangement *arrangement;

  naer_arrangements_dialog_present (stage->session, stage->window);
  press (stage, "_Add an Arrangement");
  g_assert_null (stage_row (stage, "Days at a Time"));
  stage_choose (stage, "What You Have Agreed", "Something else");
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  adw_spin_row_set_value (stage_row (stage, "Days at a Time"), 2);
  stage_assert_wrong (stage, "Days at a Time",
                      "The law gives three days at a time. An arrangement gives at least as much.");
  adw_spin_row_set_value (stage_row (stage, "Days at a Time"), 12);
  stage_confirm (stage, "Arrangements changed");
  arrangement = get_employer (stage)->arrangements->pdata[0];
  g_assert_cmpint (arrangement->days_at_a_time, ==, 12);
}

static void
test_local_rules (Stage         *stage,
                  gconstpointer  user_data)
{
  const NaerLocalRule *rule;

  naer_local_rules_dialog_present (stage->session, stage->window);
  press (stage, "_Add a Rule");
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  g_assert_false (stage_can_save (stage));
  stage_write_in (stage, "What Is to Be Done", "Our plan");
  stage_choose (stage, "An Earlier Target Of", "Follow-up plan");
  adw_spin_row_set_value (stage_row (stage, "By Day, Counted from the First One"), 29);
  stage_assert_wrong (stage, "By Day, Counted from the First One",
                      "The law says day 28, and that stays. A target of your own is that day or an "
                      "earlier one.");
  adw_spin_row_set_value (stage_row (stage, "By Day, Counted from the First One"), 21);
  stage_confirm (stage, "Your own rules changed");
  rule = get_employer (stage)->local_rules->pdata[0];
  g_assert_cmpstr (rule->obligation, ==, "plan");
  g_assert_cmpint (rule->days, ==, 21);
}

static void
test_days_off (Stage         *stage,
               gconstpointer  user_data)
{
  naer_days_off_dialog_present (stage->session, stage->window);
  press (stage, "_Add a Day");
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  stage_write_in (stage, "Day", "24.12.2026");
  adw_switch_row_set_active (stage_row (stage, "Every Year"), TRUE);
  stage_confirm (stage, "Days off changed");
  g_assert_cmpstr (get_employer (stage)->days_off->pdata[0], ==, "12-24");
}

static void
test_known_from (Stage         *stage,
                 gconstpointer  user_data)
{
  naer_employee_dialog_present (stage->session, FORM_TEST_OLE, stage->window);
  stage_write_in (stage, "All Absence Is Here From", "1.10.2023");
  stage_confirm (stage, "Employee changed");
  g_assert_cmpint (stage_employee (stage, FORM_TEST_OLE)->absence_known_from, ==,
                   form_test_day ("2023-10-01"));
}

/* What if changes what is shown, and nothing that is known. */
static void
test_what_if (Stage         *stage,
              gconstpointer  user_data)
{
  g_autoptr (NaerEmployee) before = naer_employee_copy (stage_employee (stage, FORM_TEST_OLE));
  const NaerEmployee *after;

  naer_what_if_dialog_present (stage->session, FORM_TEST_OLE, get_case (stage)->start, stage->window);
  stage_assert_named (GTK_WIDGET (stage_form (stage)));
  stage_write_in (stage, "If It Lasts Until", "28.2.2027");
  g_assert_true (stage_says (stage, "1 October 2026 – 28 February 2027"));
  g_assert_true (stage_says (stage, "What Would Change"));
  stage_write_in (stage, "If It Lasts Until", "30.11.2026");
  g_assert_true (stage_says (stage, "Nothing Would Change"));
  stage_write_in (stage, "If It Lasts Until", "1.9.2026");
  g_assert_true (stage_says (stage, "Write days that lie within the absence"));
  adw_dialog_force_close (stage_form (stage));
  stage_wait_for_form (stage, FALSE);
  after = stage_employee (stage, FORM_TEST_OLE);
  g_assert_cmpuint (after->absences->len, ==, before->absences->len);
  for (guint i = 0; i < after->absences->len; i++)
    g_assert_true (naer_absence_equal (after->absences->pdata[i], before->absences->pdata[i]));
  g_assert_false (naer_session_can_undo (stage->session));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
#define ADD(path, test) g_test_add (path, Stage, NULL, stage_set_up, test, stage_tear_down)
  ADD ("/case-dialogs/join", test_join);
  ADD ("/case-dialogs/postpone", test_postpone);
  ADD ("/case-dialogs/why", test_why);
  ADD ("/case-dialogs/nav-day", test_nav_day);
  ADD ("/case-dialogs/follow-up", test_follow_up);
  ADD ("/case-dialogs/withdrawal", test_withdrawal);
  ADD ("/case-dialogs/breaks", test_breaks);
  ADD ("/case-dialogs/arrangements", test_arrangements);
  ADD ("/case-dialogs/local-rules", test_local_rules);
  ADD ("/case-dialogs/days-off", test_days_off);
  ADD ("/case-dialogs/known-from", test_known_from);
  ADD ("/case-dialogs/what-if", test_what_if);
  return g_test_run ();
}

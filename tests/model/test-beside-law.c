/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-facts-reader.h"
#include "naer-scene.h"

/* What is recommended, the rules of the employer’s own and what is only proposed: beside the law,
   which none of it changes. */

/* Fourteen days after the last sick day, of a case of sixteen calendar days or more. */
static void
test_return_talk (void)
{
  g_auto (NaerScene) sixteen = { 0 }, fifteen = { 0 };

  scene_init (&sixteen, "2026-03-02", "2026-03-17");
  scene_check (&sixteen, "2026-03-17", "return-talk", "not-applicable");
  scene_check (&sixteen, "2026-03-18", "return-talk", "due-soon due 2026-03-31");
  scene_check (&sixteen, "2026-03-31", "return-talk", "due due 2026-03-31");
  scene_check (&sixteen, "2026-04-01", "return-talk", "not-documented due 2026-03-31");
  scene_add_contact (&sixteen, "2026-03-20", NAER_CONTACT_OTHER);
  scene_check (&sixteen, "2026-03-21", "return-talk", "due-soon due 2026-03-31");
  scene_add_contact (&sixteen, "2026-03-24", NAER_CONTACT_RETURN);
  scene_check (&sixteen, "2026-03-23", "return-talk", "due-soon due 2026-03-31");
  scene_check (&sixteen, "2026-04-01", "return-talk", "done due 2026-03-31 done 2026-03-24");

  scene_init (&fifteen, "2026-03-02", "2026-03-16");
  scene_check (&fifteen, "2026-03-20", "return-talk", "not-applicable due 2026-03-30");
}

/* Six weeks after the latest contact, meeting or plan, and not before the day of the dialogue
   meeting: 49 sick days from 5 January are 22 February. */
static void
test_check_in (void)
{
  g_auto (NaerScene) scene = { 0 };

  scene_init (&scene, "2026-01-05", NULL);
  scene_check (&scene, "2026-01-20", "check-in", "upcoming due 2026-02-22");
  scene_add_contact (&scene, "2026-01-06", NAER_CONTACT_FIRST);
  scene_check (&scene, "2026-01-20", "check-in", "upcoming due 2026-02-22");
  scene_add_plan (&scene, "2026-01-20", "2026-01-26");
  scene_check (&scene, "2026-02-01", "check-in", "upcoming due 2026-03-09");
  scene_add_meeting (&scene, NAER_MEETING_DIALOGUE_1, NULL, "2026-02-17");
  scene_check (&scene, "2026-02-18", "check-in", "upcoming due 2026-03-31");
  scene.facts->employer->check_in_weeks = 2;
  scene_check (&scene, "2026-02-18", "check-in", "due-soon due 2026-03-03");
  scene_check (&scene, "2026-03-04", "check-in", "not-documented due 2026-03-03");
  scene_add_contact (&scene, "2026-03-02", NAER_CONTACT_OTHER);
  scene_add_contact (&scene, "2026-03-01", NAER_CONTACT_OTHER);
  scene_check (&scene, "2026-03-04", "check-in", "due-soon due 2026-03-16");
  scene.facts->employer->check_in_weeks = 5;
  scene_add_follow_up (&scene, "2026-01-05", NULL, FALSE, "close");
  scene_check (&scene, "2026-03-04", "check-in", "upcoming due 2026-03-23");
}

static void
test_first_contact (void)
{
  g_auto (NaerScene) scene = { 0 };

  scene_init (&scene, "2026-01-05", NULL);
  scene_check (&scene, "2026-01-05", "first-contact", "due-soon due 2026-01-07");
  scene.facts->employer->first_contact_days = 5;
  scene_check (&scene, "2026-01-05", "first-contact", "due-soon due 2026-01-09");
  scene_add_contact (&scene, "2026-01-12", NAER_CONTACT_CHECK_IN);
  scene_check (&scene, "2026-01-13", "first-contact", "done-late due 2026-01-09 done 2026-01-12");
  scene_add_contact (&scene, "2026-01-04", NAER_CONTACT_FIRST);
  scene_check (&scene, "2026-01-13", "first-contact", "done-late due 2026-01-09 done 2026-01-12");
  scene_add_contact (&scene, "2026-01-08", NAER_CONTACT_FIRST);
  scene_check (&scene, "2026-01-13", "first-contact", "done due 2026-01-09 done 2026-01-08");
}

/* In gentle mode what is not law presses nobody; the law stands. */
static void
test_gentle (void)
{
  g_auto (NaerScene) scene = { 0 };
  NaerFollowUp *mode;

  scene_init (&scene, "2026-01-05", NULL);
  scene_add_local_rule (&scene, 14, NULL);
  mode = scene_add_follow_up (&scene, "2026-01-10", NULL, TRUE, "normal");
  scene_check (&scene, "2026-01-09", "first-contact", "not-documented due 2026-01-07");
  scene_check (&scene, "2026-01-10", "first-contact", "consider due 2026-01-07");
  scene_check (&scene, "2026-01-18", "own", "consider due 2026-01-18");
  scene_check (&scene, "2026-02-01", "plan", "due due 2026-02-01");
  scene_check (&scene, "2026-02-02", "plan", "not-documented due 2026-02-01");
  scene_check (&scene, "2026-02-22", "dialogue-1", "due due 2026-02-22");
  scene_check (&scene, "2026-03-01", "activity", "due due 2026-03-01");
  scene_check (&scene, "2026-02-22", "documentation", "not-documented");
  mode->to = scene_day ("2026-01-12");
  scene_check (&scene, "2026-01-12", "first-contact", "consider due 2026-01-07");
  scene_check (&scene, "2026-01-13", "first-contact", "not-documented due 2026-01-07");
}

/* The wish for closer or lighter follow-up changes the weeks between talks, and nothing in law. */
static void
test_intensity (void)
{
  static const struct
  {
    gboolean gentle;
    const char *intensity;
    const char *due; /* from a contact on 2 March 2026 */
  } rows[] = {
    { FALSE, "normal", "2026-04-13" }, { FALSE, "close", "2026-03-23" },
    { FALSE, "light", "2026-05-25" },  { TRUE, "normal", "2026-05-25" },
    { TRUE, "light", "2026-05-25" },   { TRUE, "close", "2026-04-13" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (NaerScene) scene = { 0 };
      g_autofree char *check_in = g_strdup_printf ("upcoming due %s", rows[i].due);

      scene_init (&scene, "2026-01-05", NULL);
      scene_add_contact (&scene, "2026-03-02", NAER_CONTACT_CHECK_IN);
      scene_add_follow_up (&scene, "2026-01-05", NULL, rows[i].gentle, rows[i].intensity);
      scene_check (&scene, "2026-03-03", "check-in", check_in);
      scene_check (&scene, "2026-03-03", "plan", "not-documented due 2026-02-01");
      scene_check (&scene, "2026-03-03", "nav-need", "upcoming due 2026-07-04");
    }
}

/* A reminder that is put off moves neither date nor status. */
static void
test_postponed (void)
{
  static const struct
  {
    const char *today;
    const char *status;
    const char *until;
  } rows[] = {
    { "2026-01-28", "due-soon due 2026-02-01", "2026-02-04" },
    { "2026-02-01", "due due 2026-02-01", "2026-02-04" },
    { "2026-02-03", "not-documented due 2026-02-01", "2026-02-04" },
    { "2026-02-04", "not-documented due 2026-02-01", NULL },
  };
  g_auto (NaerScene) scene = { 0 };

  scene_init (&scene, "2026-01-05", NULL);
  scene_add_postponement (&scene, "plan", "2026-01-30");
  scene_add_postponement (&scene, "plan", "2026-02-04");
  scene_add_postponement (&scene, "dialogue-1", "2026-03-30");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) timelines = scene_run (scene.employee, scene_day (rows[i].today));
      NaerDay until = rows[i].until != NULL ? scene_day (rows[i].until) : NAER_DAY_NONE;

      scene_check (&scene, rows[i].today, "plan", rows[i].status);
      g_assert_cmpint (scene_find (timelines, 0, "plan")->postponed_until, ==, until);
    }
  scene_add_plan (&scene, "2026-01-20", "2026-01-26");
  scene_check_says (&scene, "2026-01-28", "plan", NAER_SENTENCE_POSTPONED, FALSE);
}

/* A rule of the employer’s own may be about any obligation that there is. */
static void
test_local_rules_of_all (void)
{
  GPtrArray *sets = naer_rule_book_get_sets (naer_rule_book_get_default ());
  g_autoptr (NaerFactsReader) reader = naer_facts_reader_new ();

  for (guint i = 0; i < sets->len; i++)
    for (guint n = 0; n < ((NaerRuleSet *) sets->pdata[i])->obligations->len; n++)
      {
        const NaerObligation *obligation = ((NaerRuleSet *) sets->pdata[i])->obligations->pdata[n];
        g_autofree char *text = g_strdup_printf (
            "{\"employer\":{\"local_rules\":[{\"id\":\"x\",\"title\":\"y\",\"days\":4,"
            "\"obligation\":\"%s\"}]}}",
            obligation->id);
        g_autoptr (GError) error = NULL;
        g_autoptr (NaerFacts) facts = naer_facts_reader_read (reader, text, -1, &error);

        g_assert_no_error (error);
        g_assert_nonnull (facts);
      }
}

/* An earlier target of a duty is done with it, and never later than it. */
static void
test_local_rules (void)
{
  g_auto (NaerScene) scene = { 0 };
  NaerLocalRule *rule;

  scene_init (&scene, "2026-01-05", NULL);
  rule = scene_add_local_rule (&scene, 14, "plan");
  scene_check (&scene, "2026-01-10", "own", "due-soon due 2026-01-18");
  scene_check (&scene, "2026-01-19", "own", "not-documented due 2026-01-18");
  scene_add_plan (&scene, "2026-01-16", "2026-01-17");
  scene_check (&scene, "2026-01-19", "own", "done due 2026-01-18 done 2026-01-17");
  rule->days = 100;
  scene_check (&scene, "2026-01-19", "own", "done due 2026-02-01 done 2026-01-17");
  g_clear_pointer (&rule->obligation, g_free);
  scene_check (&scene, "2026-04-01", "own", "due-soon due 2026-04-14");
  scene_check (&scene, "2026-04-15", "own", "information due 2026-04-14");
  scene.employee->absence_known_from = scene_day ("2026-01-05");
  scene_check (&scene, "2026-04-01", "own", "cannot-judge due 2026-04-14");
  scene_check_missing (&scene, "2026-04-01", "own", "absences");
  g_set_str (&rule->applies, "graded");
  scene_check (&scene, "2026-04-01", "own", "not-applicable due 2026-04-14");
}

/* What is only proposed is shown when it is asked for, in cases that reach its time, and binds
   nobody. */
static void
test_proposals (void)
{
  static const char *const proposed[] = { "plan-to-nav", "activity-duty", "participation",
                                          "permanent-accommodation" };
  g_auto (NaerScene) scene = { 0 }, earlier = { 0 };

  scene_init (&scene, "2026-01-05", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (proposed); i++)
    g_assert_false (scene_has (&scene, "2026-02-10", proposed[i]));
  g_ptr_array_add (scene.facts->proposals, g_strdup ("no-proposal-2025"));
  for (guint i = 0; i < G_N_ELEMENTS (proposed); i++)
    {
      g_autoptr (GPtrArray) timelines = naer_engine_judge (
          scene.facts, scene.employee, naer_rule_book_get_default (), scene_day ("2026-02-10"));
      const NaerFinding *finding = scene_find (timelines, 0, proposed[i]);

      g_assert_cmpstr (finding->rule_set, ==, "no-proposal-2025");
      g_assert_cmpint (finding->obligation_class, ==, NAER_CLASS_INFORMATION);
      g_assert_false (naer_finding_is_overdue_duty (finding));
    }
  scene_check (&scene, "2026-02-10", "plan-to-nav", "information due 2026-02-01");
  scene_check (&scene, "2026-02-10", "activity-duty", "information due 2026-03-01");
  scene_check (&scene, "2026-02-10", "participation", "information");
  scene_check (&scene, "2026-02-10", "plan", "not-documented due 2026-02-01");
  scene_add_dispatch (&scene, NAER_RECIPIENT_NAV, "2026-01-30");
  scene_check (&scene, "2026-02-10", "plan-to-nav", "done due 2026-02-01 done 2026-01-30");
  scene_check (&scene, "2026-02-10", "documentation", "not-documented");

  scene_init (&earlier, "2025-11-03", "2025-12-14");
  g_ptr_array_add (earlier.facts->proposals, g_strdup ("no-proposal-2025"));
  g_assert_false (scene_has (&earlier, "2025-12-14", "plan-to-nav"));
  g_assert_false (scene_has (&earlier, "2025-12-14", "participation"));
  g_assert_true (scene_has (&earlier, "2025-12-14", "activity-duty"));
  ((NaerAbsence *) earlier.employee->absences->pdata[0])->to = scene_day ("2025-12-15");
  g_assert_true (scene_has (&earlier, "2025-12-15", "participation"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/beside-law/return-talk", test_return_talk);
  g_test_add_func ("/beside-law/check-in", test_check_in);
  g_test_add_func ("/beside-law/first-contact", test_first_contact);
  g_test_add_func ("/beside-law/gentle", test_gentle);
  g_test_add_func ("/beside-law/intensity", test_intensity);
  g_test_add_func ("/beside-law/postponed", test_postponed);
  g_test_add_func ("/beside-law/local-rules-of-all", test_local_rules_of_all);
  g_test_add_func ("/beside-law/local-rules", test_local_rules);
  g_test_add_func ("/beside-law/proposals", test_proposals);
  return g_test_run ();
}

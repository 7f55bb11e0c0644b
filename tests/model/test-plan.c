/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-scene.h"
#include "plan/naer-catalogue.h"
#include "plan/naer-plan-check.h"
#include "plan/naer-plan-compare.h"
#include "plan/naer-plan-finish.h"
#include "plan/naer-plan-version.h"
#include "plan/naer-tried.h"

/* A plan from its beginning to the next version, and to a second spell a year later. */

static char *
missing_of (const NaerPlan *plan)
{
  g_autoptr (GArray) missing = naer_plan_find_missing (plan, plan_scene_day (PLAN_SCENE_TODAY));

  return naer_plan_missing_to_sentence (missing, NAER_LANGUAGE_EN);
}

static void
assert_missing (NaerPlan   *plan,
                const char *expected)
{
  g_autofree char *sentence = missing_of (plan);

  g_assert_cmpstr (sentence, ==, expected);
  naer_plan_free (plan);
}

static void
test_begin (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  g_autoptr (NaerPlan) plan = naer_plan_begin (facts, plan_scene_employee (facts),
                                               plan_scene_day (PLAN_SCENE_START),
                                               plan_scene_day (PLAN_SCENE_TODAY));

  g_assert_cmpint (plan->version, ==, 1);
  g_assert_cmpint (plan->occasion, ==, NAER_OCCASION_FIRST);
  g_assert_cmpstr (plan->employer, ==, "Solbakken kommune");
  g_assert_cmpstr (plan->unit, ==, "Solbakken barnehage");
  g_assert_cmpstr (plan->leader, ==, "Berit Lund");
  g_assert_cmpint (plan->note_from, ==, plan_scene_day (PLAN_SCENE_START));
  g_assert_cmpint (plan->start_grade, ==, 50);
  assert_missing (g_steal_pointer (&plan),
                  "Missing: what the employee can do of each task, the employee’s own words, a "
                  "measure to try, date of the next talk, date to look at the plan again and "
                  "whether the employee took part");
}

static void
test_missing (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  g_autoptr (NaerPlan) whole = plan_scene_whole_plan (facts);
  g_autoptr (NaerPlan) stuck = naer_plan_set_number (whole, "not_possible", TRUE);
  g_autofree char *long_text = g_strnfill (NAER_PLAN_TEXT_MAX + 1, 'x');
  NaerTask task = { .name = (char *) "Kjøring" };
  NaerTask adapted = { .name = (char *) "Kjøring", .ability = NAER_ABILITY_ADAPTED };
  static const struct
  {
    const char *evaluate_on;
    gboolean right;
  } days[] = {
    { "2026-11-14", FALSE }, { "2026-11-15", FALSE }, { "2026-11-16", TRUE },
    { "2027-11-15", TRUE },  { "2027-11-16", FALSE },
  };

  assert_missing (naer_plan_copy (whole), NULL);
  assert_missing (naer_plan_set_part (whole, "tasks", 3, &task),
                  "Missing: what the employee can do of each task");
  assert_missing (naer_plan_set_part (whole, "tasks", 3, &adapted),
                  "Missing: what the adaptation is");
  assert_missing (naer_plan_set_text (whole, "own_words", ""), "Missing: the employee’s own words");
  assert_missing (naer_plan_set_number (whole, "contributed", NAER_KNOWN_NO),
                  "Missing: why the employee did not take part");
  assert_missing (naer_plan_set_number (whole, "needs_nav", NAER_KNOWN_YES),
                  "Missing: what you ask Nav for, and why");
  assert_missing (naer_plan_set_text (whole, "more", long_text), "Missing: a shorter text");
  assert_missing (naer_plan_copy (stuck),
                  "Missing: an option you have considered and why nothing can be adapted");
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    assert_missing (
      naer_plan_set_day (whole, "evaluate_on", plan_scene_day (days[i].evaluate_on)),
      days[i].right ? NULL : "Missing: date to look at the plan again");
}

static NaerPlan *
finish (NaerFacts  *facts,
        NaerPlan   *plan,
        const char *today)
{
  NaerEmployee *employee = plan_scene_employee (facts);

  plan_scene_apply (facts, naer_plan_make_begin_changes (employee, plan));
  plan_scene_apply (facts,
                    naer_plan_make_finish_changes (employee, plan, plan_scene_day (today)));
  return naer_plan_find_version (employee, plan->version);
}

/* The version is whole in the facts, its measures stand in the register, and undoing takes all of
 * it back. */
static void
test_finish (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  NaerEmployee *employee = plan_scene_employee (facts);
  g_autoptr (NaerPlan) plan = plan_scene_whole_plan (facts);
  g_autoptr (NaerFacts) before = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (GPtrArray) undo = NULL;
  const NaerPlan *finished;

  g_ptr_array_add (plan->measures, naer_measure_new ());
  g_ptr_array_add (plan->tasks, naer_shape_new (&naer_task_shape));
  g_set_str (&plan->talks, "  Hver fredag \n");
  plan_scene_apply (facts, naer_plan_make_begin_changes (employee, plan));
  g_assert_null (((NaerPlan *) employee->plans->pdata[0])->own_words);
  before = naer_facts_copy (facts);
  changes = naer_plan_make_finish_changes (employee, plan, plan_scene_day (PLAN_SCENE_TODAY));
  plan_scene_apply (facts, naer_changes_copy (changes));

  finished = naer_plan_find_version (employee, 1);
  g_assert_cmpint (finished->finished, ==, plan_scene_day (PLAN_SCENE_TODAY));
  g_assert_cmpint (naer_plan_get_status (finished, employee), ==, NAER_PLAN_AGREED);
  g_assert_cmpstr (finished->talks, ==, "Hver fredag");
  g_assert_cmpuint (finished->tasks->len, ==, 3);
  g_assert_cmpuint (finished->measures->len, ==, 1);
  g_assert_cmpuint (employee->measures->len, ==, 1);
  g_assert_true (naer_record_equal (NAER_RECORD_MEASURE, finished->measures->pdata[0],
                                    employee->measures->pdata[0]));
  g_assert_cmpint (((NaerMeasure *) finished->measures->pdata[0])->row_id, ==,
                   ((NaerMeasure *) employee->measures->pdata[0])->row_id);

  undo = naer_changes_invert (changes);
  plan_scene_apply (facts, g_steal_pointer (&undo));
  g_assert_cmpuint (employee->measures->len, ==, 0);
  g_assert_true (naer_plan_equal (employee->plans->pdata[0],
                                  plan_scene_employee (before)->plans->pdata[0]));
  plan_scene_apply (facts, naer_plan_make_discard_changes (employee, plan));
  g_assert_cmpuint (employee->plans->len, ==, 0);
}

static void
note_effect (NaerFacts        *facts,
             NaerMeasureEffect effect,
             const char       *experience)
{
  NaerEmployee *employee = plan_scene_employee (facts);
  g_autoptr (NaerMeasure) after = naer_measure_copy (employee->measures->pdata[0]);
  GPtrArray *changes = naer_changes_new ();

  after->status = NAER_MEASURE_DONE;
  after->effect = effect;
  g_set_str (&after->experience, experience);
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_MEASURE, employee->row_id,
                                             employee->measures->pdata[0], after));
  plan_scene_apply (facts, changes);
}

/* The next version begins with what still holds. */
static void
test_next (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  g_autoptr (NaerPlan) first = plan_scene_whole_plan (facts);
  const NaerPlan *finished = finish (facts, first, PLAN_SCENE_TODAY);
  g_autoptr (NaerPlan) soon = naer_plan_next (facts, plan_scene_employee (facts), finished,
                                              plan_scene_day ("2026-11-18"));
  g_autoptr (NaerPlan) later = NULL;

  g_assert_cmpint (soon->version, ==, 2);
  g_assert_cmpint (soon->finished, ==, NAER_DAY_NONE);
  g_assert_cmpint (soon->contributed, ==, NAER_KNOWN_UNKNOWN);
  g_assert_cmpint (soon->next_talk, ==, finished->next_talk);
  g_assert_cmpuint (soon->measures->len, ==, 1);
  g_assert_true (naer_plan_says_the_same (soon, finished));

  note_effect (facts, NAER_EFFECT_HELPED, NULL);
  later = naer_plan_next (facts, plan_scene_employee (facts),
                          naer_plan_find_version (plan_scene_employee (facts), 1),
                          plan_scene_day ("2026-12-11"));
  g_assert_cmpuint (later->measures->len, ==, 0);
  g_assert_cmpint (later->next_talk, ==, NAER_DAY_NONE);
  g_assert_cmpint (later->evaluate_on, ==, NAER_DAY_NONE);
  g_assert_cmpuint (later->tasks->len, ==, 3);
}

/* What the leader typed and nobody else knows need not be typed again; what is known is as it is now. */
static void
test_next_head (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  g_autoptr (NaerPlan) first = plan_scene_whole_plan (facts), next = NULL;
  const NaerPlan *finished;

  g_set_str (&first->leader, "Typed Leader");
  g_set_str (&first->leader_phone, "55 00 00 00");
  first->has_bht = NAER_KNOWN_YES;
  finished = finish (facts, first, PLAN_SCENE_TODAY);
  g_clear_pointer (&facts->employer->leader, g_free);
  g_set_str (&facts->employer->leader_phone, "55 11 11 11");
  facts->employer->occupational_health_service = NAER_KNOWN_UNKNOWN;

  next = naer_plan_next (facts, plan_scene_employee (facts), finished, plan_scene_day ("2026-11-18"));
  g_assert_cmpstr (next->leader, ==, "Typed Leader");
  g_assert_cmpstr (next->leader_phone, ==, "55 11 11 11");
  g_assert_cmpint (next->has_bht, ==, NAER_KNOWN_YES);
}

/* Another leader of the unit brings a phone of that leader, or none. */
static void
test_leader_of_unit (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  NaerEmployee *employee = plan_scene_employee (facts);
  NaerUnit *unit = naer_facts_find_unit (facts, naer_employee_latest_employment (employee)->unit_row_id);
  g_autoptr (NaerPlan) plan = plan_scene_whole_plan (facts);

  g_set_str (&facts->employer->leader, "Berit Lund");
  g_set_str (&facts->employer->leader_phone, "55 11 11 11");
  naer_plan_fill_head (plan, facts, employee, plan_scene_day (PLAN_SCENE_TODAY));
  g_assert_cmpstr (plan->leader_phone, ==, "55 11 11 11");
  g_set_str (&unit->leader, "Ola Dahl");
  naer_plan_fill_head (plan, facts, employee, plan_scene_day (PLAN_SCENE_TODAY));
  g_assert_cmpstr (plan->leader, ==, "Ola Dahl");
  g_assert_null (plan->leader_phone);
}

/* A year later the first plan's experience comes back. */
static void
test_second_spell (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  NaerEmployee *employee = plan_scene_employee (facts);
  g_autoptr (NaerPlan) first = plan_scene_whole_plan (facts), second = NULL;
  g_autoptr (GPtrArray) tried = NULL;
  g_autofree char *words = NULL;

  g_set_str (&first->differently, "Kortere dager fra starten.");
  finish (facts, first, PLAN_SCENE_TODAY);
  note_effect (facts, NAER_EFFECT_HELPED_FOR_A_TIME, "Gikk best de første ukene");

  second = naer_plan_begin (facts, employee, plan_scene_day ("2027-12-01"),
                            plan_scene_day ("2027-12-05"));
  g_assert_cmpint (second->version, ==, 2);
  g_assert_cmpint (second->occasion, ==, NAER_OCCASION_FIRST);
  g_assert_cmpstr (second->position, ==, "Barnehagelærer");
  g_assert_cmpuint (second->tasks->len, ==, 3);
  g_assert_cmpint (((NaerTask *) second->tasks->pdata[1])->ability, ==, NAER_ABILITY_UNKNOWN);
  g_assert_cmpuint (second->measures->len, ==, 0);
  tried = naer_tried_find (employee, second);
  g_assert_cmpuint (tried->len, ==, 1);
  words = naer_tried_to_words (tried->pdata[0], NAER_LANGUAGE_NB);
  g_assert_cmpstr (words, ==,
                   "Høsten 2026: Fire timer, fra 9 til 13. Hjalp en stund. Gikk best de første ukene.");
  g_assert_cmpstr (naer_tried_find_differently (employee, second), ==,
                   "Kortere dager fra starten.");
}

static char *
lines_that_differ (const NaerPlan *before,
                   const NaerPlan *after)
{
  g_autoptr (GPtrArray) lines = naer_plans_compare (before, after, NAER_LANGUAGE_EN);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    {
      const NaerPlanLine *line = lines->pdata[i];

      g_assert_true (line->before != NULL || line->after != NULL);
      if (naer_plan_line_differs (line))
        g_string_append_printf (text, "%s: %s -> %s\n", line->label,
                                line->before != NULL ? line->before : "-",
                                line->after != NULL ? line->after : "-");
    }
  return g_string_free_and_steal (text);
}

static void
test_compare (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  g_autoptr (NaerPlan) before = plan_scene_whole_plan (facts);
  g_autoptr (NaerPlan) after = naer_plan_copy (before);
  g_autofree char *same = lines_that_differ (before, after), *told = NULL;
  NaerTask *task = after->tasks->pdata[2];
  NaerMeasure *measure = after->measures->pdata[0];
  NaerOption option = { .kind = NAER_OPTION_OTHER_UNIT, .why = (char *) "Ingen ledig plass" };

  g_assert_cmpstr (same, ==, "");
  task->ability = NAER_ABILITY_ADAPTED;
  g_set_str (&task->adaptation, "med hev-senk-bord");
  g_ptr_array_remove_index (after->tasks, 0);
  measure->to = NAER_DAY_NONE;
  g_set_str (&after->own_words, "Går bedre");
  after->evaluate_on = plan_scene_day ("2027-01-15");
  g_ptr_array_add (after->options, naer_shape_copy (&naer_option_shape, &option));
  told = lines_that_differ (before, after);
  g_assert_cmpstr (
    told, ==,
    "Task: Løfte og stelle de minste: Not now -> With adaptation: med hev-senk-bord\n"
    "Task: Morgensamling og lek inne: Can -> -\n"
    "In the employee’s own words: Formiddagene går greit. -> Går bedre\n"
    "Measure: Fire timer, fra 9 til 13: Agreed · 2–30 November 2026 · Pedagogisk leder · looked at "
    "27 November 2026 -> Agreed · from 2 November 2026 · Pedagogisk leder · looked at 27 November "
    "2026\n"
    "We look at the plan again: 10 December 2026 -> 15 January 2027\n"
    "Not used now: Another unit: - -> Ingen ledig plass\n");
}

/* Every edit shows when two versions are compared, and only what was edited does. */
static void
test_compare_sees_all (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32) g_test_rand_int ());
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  g_autoptr (NaerPlan) plan = plan_scene_whole_plan (facts);

  for (guint i = 0; i < 300; i++)
    {
      g_autoptr (NaerPlan) edited = plan_scene_random (random, plan);
      g_autofree char *told = lines_that_differ (plan, edited);

      if (naer_plan_equal (plan, edited))
        g_assert_cmpstr (told, ==, "");
    }
}

static void
test_warnings (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  NaerEmployee *employee = plan_scene_employee (facts);
  g_autoptr (NaerPlan) first = plan_scene_whole_plan (facts), next = NULL, changed = NULL, many = NULL;
  NaerDay today = plan_scene_day ("2026-11-18");

  g_assert_cmpuint (naer_plan_get_warnings (first, facts, employee, today), ==, 0);
  next = naer_plan_next (facts, employee, finish (facts, first, PLAN_SCENE_TODAY), today);
  next->occasion = NAER_OCCASION_BEFORE_NAV;
  g_assert_cmpuint (naer_plan_get_warnings (next, facts, employee, today), ==,
                    NAER_PLAN_WARNING_SAME);
  changed = naer_plan_set_text (next, "own_words", "Noe nytt");
  g_assert_cmpuint (naer_plan_get_warnings (changed, facts, employee, today), ==, 0);

  facts->employer->bearable_measures = 1;
  many = naer_plan_set_part (changed, "measures", 1, changed->measures->pdata[0]);
  ((NaerMeasure *) many->measures->pdata[1])->row_id = 0;
  many->questions = 0;
  many->evaluate_on = today + 60;
  g_assert_cmpuint (naer_plan_get_warnings (many, facts, employee, today), ==,
                    NAER_PLAN_WARNING_TOO_MANY | NAER_PLAN_WARNING_NO_QUESTION |
                      NAER_PLAN_WARNING_LATE_EVALUATION);
}

static void
test_measure_warnings (void)
{
  static const struct
  {
    NaerMeasureStatus status;
    NaerMeasureCategory category;
    const char *to;
    const char *evaluate_on;
    const char *responsible;
    const char *reason;
    gboolean other_work;
    guint expected;
  } rows[] = {
    { NAER_MEASURE_AGREED, NAER_MEASURE_PHYSICAL, "2026-11-30", "2026-11-27", "B", NULL, FALSE, 0 },
    { NAER_MEASURE_AGREED, NAER_MEASURE_PHYSICAL, NULL, NULL, NULL, NULL, FALSE,
      NAER_MEASURE_NO_END | NAER_MEASURE_NO_EVALUATION | NAER_MEASURE_NO_OWNER },
    { NAER_MEASURE_RUNNING, NAER_MEASURE_PHYSICAL, "2026-11-30", "2026-11-14", "B", NULL, FALSE,
      NAER_MEASURE_PAST_EVALUATION },
    { NAER_MEASURE_RUNNING, NAER_MEASURE_HOME_OFFICE, "2026-11-30", "2026-11-15", "B", NULL, FALSE,
      NAER_MEASURE_NO_CONTACT },
    { NAER_MEASURE_PROPOSED_BY_EMPLOYEE, NAER_MEASURE_OTHER, NULL, NULL, NULL, NULL, FALSE,
      NAER_MEASURE_NO_REASON },
    { NAER_MEASURE_NOT_POSSIBLE, NAER_MEASURE_OTHER, NULL, NULL, NULL, "Ingen ledig", FALSE, 0 },
    { NAER_MEASURE_DONE, NAER_MEASURE_OTHER, NULL, NULL, "B", NULL, FALSE, 0 },
    { NAER_MEASURE_PROPOSED_BY_LEADER, NAER_MEASURE_JOB_MOBILITY, NULL, NULL, NULL, NULL, TRUE,
      NAER_MEASURE_NOT_CONSULTED },
  };
  NaerDay today = plan_scene_day (PLAN_SCENE_TODAY);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerMeasure) measure = naer_measure_new ();

      measure->status = rows[i].status;
      measure->category = rows[i].category;
      measure->from = plan_scene_day ("2026-11-02");
      measure->to = rows[i].to != NULL ? plan_scene_day (rows[i].to) : NAER_DAY_NONE;
      measure->evaluate_on =
        rows[i].evaluate_on != NULL ? plan_scene_day (rows[i].evaluate_on) : NAER_DAY_NONE;
      measure->responsible = g_strdup (rows[i].responsible);
      measure->reason = g_strdup (rows[i].reason);
      measure->other_work = rows[i].other_work;
      g_assert_cmpuint (naer_measure_get_warnings (measure, today), ==, rows[i].expected);
    }
}

/* The catalogue covers every category, in each language, and nothing discontinued moves anyone. */
static void
test_catalogue (void)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_discontinued = 0;

  for (NaerMeasureCategory category = 0; category <= NAER_MEASURE_OTHER; category++)
    {
      GPtrArray *options = naer_catalogue_get_options (category);

      for (NaerLanguage language = 0; language < NAER_N_LANGUAGES; language++)
        g_assert_cmpuint (strlen (naer_catalogue_get_help (category, language)), >, 10);
      g_assert_cmpint (options->len > 0, ==, category != NAER_MEASURE_OTHER);
      for (guint i = 0; i < options->len; i++)
        {
          const NaerCatalogueOption *option = options->pdata[i];
          g_autoptr (NaerMeasure) measure =
            naer_catalogue_option_to_measure (option, NAER_LANGUAGE_NB);

          g_assert_true (g_hash_table_add (ids, option->id));
          g_assert_cmpint (measure->category, ==, category);
          g_assert_cmpstr (measure->what, ==, option->title[NAER_LANGUAGE_NB]);
          n_discontinued += (guint) option->discontinued;
        }
    }
  g_assert_cmpuint (n_discontinued, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/plan/leader-of-unit", test_leader_of_unit);
  g_test_add_func ("/plan/begin", test_begin);
  g_test_add_func ("/plan/missing", test_missing);
  g_test_add_func ("/plan/finish", test_finish);
  g_test_add_func ("/plan/next", test_next);
  g_test_add_func ("/plan/next-head", test_next_head);
  g_test_add_func ("/plan/second-spell", test_second_spell);
  g_test_add_func ("/plan/compare", test_compare);
  g_test_add_func ("/plan/compare-sees-all", test_compare_sees_all);
  g_test_add_func ("/plan/warnings", test_warnings);
  g_test_add_func ("/plan/measure-warnings", test_measure_warnings);
  g_test_add_func ("/plan/catalogue", test_catalogue);
  return g_test_run ();
}

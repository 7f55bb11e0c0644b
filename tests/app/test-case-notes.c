/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-case-notes.h"

#define DAY(year, month, day) (naer_day_from_ymd (year, month, day))

static GPtrArray *
run (const NaerFacts *facts,
     NaerEmployee    *employee,
     NaerDay          from,
     NaerDay          to,
     NaerDay          today)
{
  g_ptr_array_add (employee->absences, naer_absence_new (NAER_ABSENCE_SICK_NOTE, from, to));
  return naer_engine_run (facts, employee, naer_rule_book_get_default (), today, NAER_LANGUAGE_EN);
}

static char **
notes_of (GPtrArray *timelines)
{
  return naer_case_notes (timelines->pdata[timelines->len - 1]);
}

/* A case that lives through a change of law says so, and when; others say nothing. */
static void
test_change_of_law (void)
{
  static const struct
  {
    int year, month, day;
    const char *change;  /* nullable */
  } rows[] = {
    { 2021, 5, 3, "1 June 2021" },
    { 2011, 6, 1, "1 July 2011" },
    { 2021, 6, 1, NULL },
    { 2026, 3, 2, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerFacts) facts = naer_facts_new ();
      g_autoptr (NaerEmployee) employee = naer_employee_new ("1");
      NaerDay start = DAY (rows[i].year, rows[i].month, rows[i].day);
      g_autoptr (GPtrArray) timelines = run (facts, employee, start, start + 70, start + 60);
      g_auto (GStrv) notes = notes_of (timelines);

      g_assert_cmpuint (g_strv_length (notes), ==, rows[i].change != NULL);
      if (rows[i].change != NULL)
        g_assert_nonnull (strstr (notes[0], rows[i].change));
    }
}

static void
test_leaders_own (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (NaerEmployee) employee = naer_employee_new ("1");
  g_autoptr (GPtrArray) timelines = NULL;
  g_auto (GStrv) notes = NULL;
  NaerCaseChange *change = g_new0 (NaerCaseChange, 1);

  g_ptr_array_add (employee->absences, naer_absence_new (NAER_ABSENCE_SICK_NOTE, DAY (2026, 1, 5),
                                                         DAY (2026, 1, 20)));
  *change = (NaerCaseChange) { .at = DAY (2026, 1, 21), .reason = g_strdup ("Another matter") };
  g_ptr_array_add (employee->case_changes, change);
  timelines = run (facts, employee, DAY (2026, 1, 21), DAY (2026, 2, 10), DAY (2026, 2, 1));
  notes = notes_of (timelines);
  g_assert_cmpuint (g_strv_length (notes), ==, 1);
  g_assert_nonnull (strstr (notes[0], "Another matter"));
}

/* What is only proposed is shown when it is asked for, and called what it is. */
static void
test_proposal (void)
{
  GPtrArray *proposals = naer_rule_book_get_proposals (naer_rule_book_get_default ());

  for (guint i = 0; i < proposals->len; i++)
    {
      const NaerRuleSet *set = proposals->pdata[i];
      g_autoptr (NaerFacts) facts = naer_facts_new ();
      g_autoptr (NaerEmployee) employee = naer_employee_new ("1");
      g_autoptr (GPtrArray) timelines = NULL;
      g_auto (GStrv) notes = NULL, of_rules = NULL, before = NULL;
      NaerDay start = MAX (set->from, DAY (2026, 3, 2));

      before = naer_rules_notes (facts, start + 60);
      g_assert_cmpuint (g_strv_length (before), ==, 0);
      g_ptr_array_add (facts->proposals, g_strdup (set->id));
      of_rules = naer_rules_notes (facts, start + 60);
      g_assert_cmpuint (g_strv_length (of_rules), ==, 1);
      g_assert_nonnull (strstr (of_rules[0], "not law"));

      timelines = run (facts, employee, start, start + 70, start + 60);
      notes = notes_of (timelines);
      g_assert_cmpuint (g_strv_length (notes), ==, 1);
      g_assert_nonnull (strstr (notes[0], "not law"));
    }
}

/* The overview tells of a change of law for some time before and after it. */
static void
test_rules_notes (void)
{
  static const struct
  {
    int days;  /* from 1 June 2021 */
    const char *begin;  /* nullable */
  } rows[] = {
    { -181, NULL }, { -180, "The law changes on" }, { -1, "The law changes on" },
    { 0, "The law changed on" }, { 59, "The law changed on" }, { 60, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerFacts) facts = naer_facts_new ();
      g_auto (GStrv) notes = naer_rules_notes (facts, DAY (2021, 6, 1) + rows[i].days);

      g_assert_cmpuint (g_strv_length (notes), ==, rows[i].begin != NULL);
      if (rows[i].begin != NULL)
        g_assert_true (g_str_has_prefix (notes[0], rows[i].begin));
    }
}

static void
test_rules_of_finding (void)
{
  const NaerFinding law = { .rule_set = "no-2021", .obligation = "plan" };
  const NaerFinding own = { .rule_set = "local", .obligation = "coffee" };
  g_autofree char *of_law = naer_finding_get_rules (&law);
  g_autofree char *of_own = naer_finding_get_rules (&own);

  g_assert_cmpstr (of_law, ==, "Rules from 1 June 2021");
  g_assert_cmpstr (of_own, ==, "Your employer’s own rule");
  g_assert_false (naer_finding_is_proposal (&law));
  g_assert_false (naer_finding_is_proposal (&own));
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/case-notes/change-of-law", test_change_of_law);
  g_test_add_func ("/case-notes/leaders-own", test_leaders_own);
  g_test_add_func ("/case-notes/proposal", test_proposal);
  g_test_add_func ("/case-notes/rules-notes", test_rules_notes);
  g_test_add_func ("/case-notes/rules-of-finding", test_rules_of_finding);
  return g_test_run ();
}

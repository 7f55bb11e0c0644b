/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-arrangements-draft.h"
#include "naer-date-text.h"
#include "naer-days-off-draft.h"
#include "naer-form-test.h"
#include "naer-local-rules-draft.h"
#include "quota/naer-arrangement.h"
#include "rules/naer-engine.h"

/* What the employer has agreed: arrangements of self-certification, rules of its own, days off. */

static NaerArrangementLine *
add_arrangement (GArray              *draft,
                 NaerArrangementKind  kind,
                 const char          *from,
                 int                  at_a_time,
                 int                  in_12_months)
{
  guint index = naer_arrangements_draft_add (draft, FORM_TEST_TODAY);
  NaerArrangementLine *line = &g_array_index (draft, NaerArrangementLine, index);

  line->kind = kind;
  line->from = form_test_written_day (from);
  line->days_at_a_time = at_a_time;
  line->days_in_12_months = in_12_months;
  return line;
}

static void
test_arrangements_check (void)
{
  static const struct
  {
    NaerArrangementKind kind;
    const char *from;
    int at_a_time, in_12_months;
    int field;
    NaerFeedbackLevel level;
  } rows[] = {
    { NAER_ARRANGEMENT_COMMON, "2026-01-01", 0, 0, SILENT, 0 },
    { NAER_ARRANGEMENT_CUSTOM, "2026-01-01", 3, 0, SILENT, 0 },
    { NAER_ARRANGEMENT_CUSTOM, "2026-01-01", 2, 0, NAER_ARRANGEMENTS_FIELD_AT_A_TIME, NAER_FEEDBACK_WRONG },
    { NAER_ARRANGEMENT_CUSTOM, "2026-01-01", 8, 7, NAER_ARRANGEMENTS_FIELD_IN_12_MONTHS,
      NAER_FEEDBACK_WRONG },
    { NAER_ARRANGEMENT_COMMON, "x", 0, 0, NAER_ARRANGEMENTS_FIELD_FROM, NAER_FEEDBACK_WRONG },
    { NAER_ARRANGEMENT_COMMON, NULL, 0, 0, NAER_ARRANGEMENTS_FIELD_FROM, NAER_FEEDBACK_WRONG },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerFacts) facts = form_test_facts ();
      g_autoptr (GArray) draft = naer_arrangements_draft_new (facts->employer);
      g_autoptr (NaerFeedback) feedback = NULL;

      add_arrangement (draft, NAER_ARRANGEMENT_STATUTORY, NULL, 3, 0);
      add_arrangement (draft, rows[i].kind, rows[i].from, rows[i].at_a_time, rows[i].in_12_months);
      feedback = naer_arrangements_draft_check (draft);
      form_test_row (feedback, i,
                     rows[i].field == SILENT ? SILENT : NAER_N_ARRANGEMENTS_FIELDS + rows[i].field,
                     rows[i].level);
    }
}

/* Each day has the arrangement that the form says for it. */
static void
test_arrangements_changes (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (GArray) draft = naer_arrangements_draft_new (facts->employer), again = NULL;
  g_autoptr (GPtrArray) added = NULL, nothing = NULL, removed = NULL;

  g_assert_cmpint (add_arrangement (draft, NAER_ARRANGEMENT_CUSTOM, "2026-06-01", 12, 30)->to, ==,
                   NAER_DAY_NONE);
  add_arrangement (draft, NAER_ARRANGEMENT_COMMON, "2020-01-01", 0, 0);
  added = naer_arrangements_draft_make_changes (draft, facts->employer);
  form_test_apply (facts, added);
  g_assert_cmpint (naer_arrangement_on (facts->employer, form_test_day ("2019-12-31")).days_at_a_time, ==, 3);
  g_assert_cmpint (naer_arrangement_on (facts->employer, form_test_day ("2026-05-31")).days_at_a_time, ==, 8);
  g_assert_cmpint (naer_arrangement_on (facts->employer, form_test_day ("2026-06-01")).days_at_a_time, ==, 12);
  g_assert_cmpint (naer_arrangement_on (facts->employer, FORM_TEST_TODAY).days_in_12_months, ==, 30);

  again = naer_arrangements_draft_new (facts->employer);
  nothing = naer_arrangements_draft_make_changes (again, facts->employer);
  g_assert_cmpuint (nothing->len, ==, 0);
  g_array_index (again, NaerArrangementLine, 1).removed = TRUE;
  removed = naer_arrangements_draft_make_changes (again, facts->employer);
  form_test_apply (facts, removed);
  g_assert_cmpint (naer_arrangement_on (facts->employer, FORM_TEST_TODAY).days_at_a_time, ==, 8);
}

static NaerLocalRuleLine *
add_rule (GPtrArray  *draft,
          const char *title,
          int         days,
          int         target)
{
  guint index = naer_local_rules_draft_add (draft);
  NaerLocalRuleLine *line = draft->pdata[index];

  g_set_str (&line->title, title);
  line->days = days;
  line->target = target;
  return line;
}

static int
find_target (GArray     *targets,
             const char *obligation)
{
  for (guint i = 0; i < targets->len; i++)
    if (g_str_equal (g_array_index (targets, NaerLegalTarget, i).obligation, obligation))
      return (int) i;
  g_error ("%s is no target", obligation);
}

/* The duties in law come from the rules of the day, with their days. */
static void
test_targets (void)
{
  g_autoptr (GArray) now = naer_legal_targets (FORM_TEST_TODAY, NAER_LANGUAGE_EN);
  g_autoptr (GArray) then = naer_legal_targets (form_test_day ("2008-01-01"), NAER_LANGUAGE_EN);

  g_assert_cmpint (g_array_index (now, NaerLegalTarget, find_target (now, "plan")).days, ==, 28);
  g_assert_cmpint (g_array_index (now, NaerLegalTarget, find_target (now, "dialogue-1")).days, ==, 49);
  g_assert_cmpint (g_array_index (then, NaerLegalTarget, find_target (then, "plan")).days, ==, 42);
  for (guint i = 0; i < now->len; i++)
    g_assert_cmpstr (g_array_index (now, NaerLegalTarget, i).obligation, !=, "activity");
}

static void
test_rules_check (void)
{
  static const struct
  {
    const char *title;
    int days;
    const char *target;  /* nullable */
    int field;
    NaerFeedbackLevel level;
  } rows[] = {
    { "Flowers", 5, NULL, SILENT, 0 },
    { "Our plan", 14, "plan", SILENT, 0 },
    { "Our plan", 28, "plan", SILENT, 0 },
    { "Our plan", 29, "plan", NAER_LOCAL_RULES_FIELD_DAYS, NAER_FEEDBACK_WRONG },
    { "Our meeting", 50, "dialogue-1", NAER_LOCAL_RULES_FIELD_DAYS, NAER_FEEDBACK_WRONG },
    { "Half a year", 182, NULL, SILENT, 0 },
    { "  ", 5, NULL, NAER_LOCAL_RULES_FIELD_TITLE, NAER_FEEDBACK_MISSING },
  };
  g_autoptr (GArray) targets = naer_legal_targets (FORM_TEST_TODAY, NAER_LANGUAGE_EN);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerFacts) facts = form_test_facts ();
      g_autoptr (GPtrArray) draft = naer_local_rules_draft_new (facts->employer, targets);
      g_autoptr (NaerFeedback) feedback = NULL;

      add_rule (draft, rows[i].title, rows[i].days,
                rows[i].target != NULL ? find_target (targets, rows[i].target) : -1);
      feedback = naer_local_rules_draft_check (draft, targets);
      form_test_row (feedback, i, rows[i].field, rows[i].level);
    }
}

/* What the form says is what the engine then says, and no date of the law moves. */
static void
test_rules_changes (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (GArray) targets = naer_legal_targets (FORM_TEST_TODAY, NAER_LANGUAGE_EN);
  g_autoptr (GPtrArray) draft = naer_local_rules_draft_new (facts->employer, targets), again = NULL;
  g_autoptr (GPtrArray) added = NULL, nothing = NULL, removed = NULL, timelines = NULL;
  const NaerEmployee *ole = naer_facts_find_employee (facts, FORM_TEST_OLE);
  const NaerCaseTimeline *last;
  NaerDay own = NAER_DAY_NONE, law = NAER_DAY_NONE;

  add_rule (draft, " Our plan ", 14, find_target (targets, "plan"));
  add_rule (draft, "Flowers", 5, -1)->applies = NAER_LOCAL_APPLIES_FULL;
  added = naer_local_rules_draft_make_changes (draft, targets, facts->employer);
  form_test_apply (facts, added);
  timelines = naer_engine_run (facts, ole, naer_rule_book_get_default (), FORM_TEST_TODAY, NAER_LANGUAGE_EN);
  last = timelines->pdata[timelines->len - 1];
  for (guint i = 0; i < last->findings->len; i++)
    {
      const NaerFinding *finding = last->findings->pdata[i];

      if (g_strcmp0 (finding->title, "Our plan") == 0)
        own = finding->due;
      if (g_str_equal (finding->obligation, "plan"))
        law = finding->due;
    }
  g_assert_cmpint (own, ==, form_test_day ("2026-10-14"));
  g_assert_cmpint (law, ==, form_test_day ("2026-10-28"));

  again = naer_local_rules_draft_new (facts->employer, targets);
  nothing = naer_local_rules_draft_make_changes (again, targets, facts->employer);
  g_assert_cmpuint (nothing->len, ==, 0);
  ((NaerLocalRuleLine *) again->pdata[0])->removed = TRUE;
  add_rule (again, "Cake", 6, -1);
  removed = naer_local_rules_draft_make_changes (again, targets, facts->employer);
  form_test_apply (facts, removed);
  g_assert_cmpuint (facts->employer->local_rules->len, ==, 2);
  g_assert_cmpstr (((NaerLocalRule *) facts->employer->local_rules->pdata[0])->title, ==, "Flowers");
  g_assert_cmpstr (((NaerLocalRule *) facts->employer->local_rules->pdata[0])->id, !=,
                   ((NaerLocalRule *) facts->employer->local_rules->pdata[1])->id);
}

static NaerDayOffLine *
add_day (GArray     *draft,
         const char *day,
         gboolean    yearly)
{
  guint index = naer_days_off_draft_add (draft);
  NaerDayOffLine *line = &g_array_index (draft, NaerDayOffLine, index);

  line->day = form_test_written_day (day);
  line->yearly = yearly;
  return line;
}

static void
test_days_off (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (GArray) draft = naer_days_off_draft_new (facts->employer, FORM_TEST_TODAY), again = NULL;
  g_autoptr (GPtrArray) added = NULL, nothing = NULL;
  g_autoptr (NaerFeedback) fine = NULL, twice = NULL, empty = NULL;

  add_day (draft, "2026-12-24", TRUE);
  add_day (draft, "2024-02-29", TRUE);
  add_day (draft, "2026-12-28", FALSE);
  fine = naer_days_off_draft_check (draft);
  form_test_silent (fine);
  added = naer_days_off_draft_make_changes (draft, facts->employer);
  form_test_apply (facts, added);
  g_assert_cmpuint (facts->employer->days_off->len, ==, 3);
  g_assert_cmpstr (facts->employer->days_off->pdata[0], ==, "12-24");
  g_assert_cmpstr (facts->employer->days_off->pdata[1], ==, "02-29");
  g_assert_cmpstr (facts->employer->days_off->pdata[2], ==, "2026-12-28");

  again = naer_days_off_draft_new (facts->employer, FORM_TEST_TODAY);
  g_assert_cmpint (g_array_index (again, NaerDayOffLine, 0).day, ==, form_test_day ("2026-12-24"));
  g_assert_cmpint (g_array_index (again, NaerDayOffLine, 1).day, ==, form_test_day ("2028-02-29"));
  nothing = naer_days_off_draft_make_changes (again, facts->employer);
  g_assert_cmpuint (nothing->len, ==, 0);

  add_day (again, "2030-12-24", TRUE);
  twice = naer_days_off_draft_check (again);
  form_test_told (twice, 3, NAER_FEEDBACK_WRONG);
  add_day (again, NULL, FALSE);
  g_array_index (again, NaerDayOffLine, 3).removed = TRUE;
  empty = naer_days_off_draft_check (again);
  form_test_told (empty, 4, NAER_FEEDBACK_MISSING);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/employer-drafts/arrangements-check", test_arrangements_check);
  g_test_add_func ("/employer-drafts/arrangements-changes", test_arrangements_changes);
  g_test_add_func ("/employer-drafts/targets", test_targets);
  g_test_add_func ("/employer-drafts/rules-check", test_rules_check);
  g_test_add_func ("/employer-drafts/rules-changes", test_rules_changes);
  g_test_add_func ("/employer-drafts/days-off", test_days_off);
  return g_test_run ();
}

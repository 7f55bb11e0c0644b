/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-breaks-draft.h"
#include "naer-date-text.h"
#include "naer-form-test.h"

static NaerEmployee *
get_ole (NaerFacts *facts)
{
  return naer_facts_find_employee (facts, FORM_TEST_OLE);
}

static NaerBreakLine *
add (GArray     *draft,
     const char *from,
     const char *to)
{
  guint index = naer_breaks_draft_add (draft, FORM_TEST_TODAY);
  NaerBreakLine *line = &g_array_index (draft, NaerBreakLine, index);

  line->from = form_test_written_day (from);
  line->to = form_test_written_day (to);
  return line;
}

static void
test_check (void)
{
  static const struct
  {
    const char *first_from, *first_to, *second_from, *second_to;
    int field;
    NaerFeedbackLevel level;
  } rows[] = {
    { "2026-01-01", "2026-01-31", "2026-02-01", NULL, SILENT, 0 },
    { "2026-02-01", NULL, "2026-01-01", "2026-01-31", SILENT, 0 },
    { "2026-01-01", "2026-01-31", "2026-01-31", NULL, 2 + NAER_BREAKS_FIELD_FROM, NAER_FEEDBACK_WRONG },
    { "2026-01-01", NULL, "2026-03-01", NULL, 2 + NAER_BREAKS_FIELD_FROM, NAER_FEEDBACK_WRONG },
    { NULL, NULL, "2026-03-01", NULL, NAER_BREAKS_FIELD_FROM, NAER_FEEDBACK_MISSING },
    { "x", NULL, "2026-03-01", NULL, NAER_BREAKS_FIELD_FROM, NAER_FEEDBACK_WRONG },
    { "2026-01-10", "2026-01-09", "2026-03-01", NULL, NAER_BREAKS_FIELD_TO, NAER_FEEDBACK_WRONG },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerFacts) facts = form_test_facts ();
      g_autoptr (GArray) draft = naer_breaks_draft_new (get_ole (facts));
      g_autoptr (NaerFeedback) feedback = NULL;

      add (draft, rows[i].first_from, rows[i].first_to);
      add (draft, rows[i].second_from, rows[i].second_to);
      feedback = naer_breaks_draft_check (draft);
      form_test_row (feedback, i, rows[i].field, rows[i].level);
    }
}

/* What is removed is not asked about, and is gone; what stays is in order. */
static void
test_changes (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (GArray) draft = naer_breaks_draft_new (get_ole (facts)), again = NULL;
  g_autoptr (GPtrArray) added = NULL, nothing = NULL, removed = NULL;
  g_autoptr (NaerFeedback) feedback = NULL;
  const NaerEmploymentBreak *first;

  add (draft, "2026-05-01", "2026-05-31")->kind = NAER_BREAK_LAY_OFF;
  add (draft, "2025-01-01", "2025-12-31")->kind = NAER_BREAK_MILITARY;
  added = naer_breaks_draft_make_changes (draft, get_ole (facts));
  form_test_apply (facts, added);
  g_assert_cmpuint (get_ole (facts)->employment_breaks->len, ==, 2);
  first = get_ole (facts)->employment_breaks->pdata[0];
  g_assert_cmpstr (first->kind, ==, "military");
  g_assert_cmpint (first->to, ==, form_test_day ("2025-12-31"));

  again = naer_breaks_draft_new (get_ole (facts));
  g_assert_cmpint (g_array_index (again, NaerBreakLine, 1).kind, ==, NAER_BREAK_LAY_OFF);
  nothing = naer_breaks_draft_make_changes (again, get_ole (facts));
  g_assert_cmpuint (nothing->len, ==, 0);
  add (again, NULL, NULL)->removed = TRUE;
  g_array_index (again, NaerBreakLine, 0).removed = TRUE;
  feedback = naer_breaks_draft_check (again);
  form_test_silent (feedback);
  removed = naer_breaks_draft_make_changes (again, get_ole (facts));
  form_test_apply (facts, removed);
  g_assert_cmpuint (get_ole (facts)->employment_breaks->len, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/breaks-draft/check", test_check);
  g_test_add_func ("/breaks-draft/changes", test_changes);
  return g_test_run ();
}

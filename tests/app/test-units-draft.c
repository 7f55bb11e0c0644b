/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-form-test.h"
#include "naer-units-draft.h"

static void
test_check (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerUnitsDraft) draft = naer_units_draft_new (facts);
  g_autoptr (NaerFeedback) same = naer_units_draft_check (draft);
  g_autoptr (NaerFeedback) unnamed = NULL, twice = NULL, removed = NULL;
  guint line;

  form_test_silent (same);
  g_set_str (&naer_units_draft_get (draft, 0)->name, " ");
  unnamed = naer_units_draft_check (draft);
  form_test_told (unnamed, 0, NAER_FEEDBACK_MISSING);

  g_set_str (&naer_units_draft_get (draft, 0)->name, "Nord");
  line = naer_units_draft_add (draft, "SØR ");
  twice = naer_units_draft_check (draft);
  form_test_told (twice, (int) line, NAER_FEEDBACK_WRONG);

  naer_units_draft_remove (draft, 1);
  removed = naer_units_draft_check (draft);
  form_test_silent (removed);
}

static void
test_kept (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerUnitsDraft) draft = naer_units_draft_new (facts);
  g_autofree char *in_use = naer_units_draft_explain_kept (draft, 0, facts, FORM_TEST_TODAY);
  g_autofree char *free_to_go = naer_units_draft_explain_kept (draft, 1, facts, FORM_TEST_TODAY);
  g_autofree char *used_before = NULL, *new_one = NULL;

  g_assert_cmpstr (in_use, ==, "3 employees are in this unit. Move them first.");
  g_assert_null (free_to_go);
  new_one = naer_units_draft_explain_kept (draft, naer_units_draft_add (draft, ""), facts,
                                           FORM_TEST_TODAY);
  g_assert_null (new_one);
  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];

      ((NaerEmployment *) employee->employments->pdata[0])->to = FORM_TEST_TODAY - 1;
    }
  used_before = naer_units_draft_explain_kept (draft, 0, facts, FORM_TEST_TODAY);
  g_assert_cmpstr (used_before, ==, "3 employees were in this unit earlier, so it is kept.");
}

static void
test_changes (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerUnitsDraft) draft = naer_units_draft_new (facts);
  g_autoptr (GPtrArray) nothing = naer_units_draft_make_changes (draft, facts);
  g_autoptr (GPtrArray) changes = NULL;
  const NaerEmployee *kari = naer_facts_find_employee (facts, FORM_TEST_KARI);

  g_assert_cmpuint (nothing->len, ==, 0);
  g_set_str (&naer_units_draft_get (draft, 0)->name, " Nord og vest ");
  g_set_str (&naer_units_draft_get (draft, 0)->leader, "Berit Lund");
  naer_units_draft_remove (draft, 1);
  naer_units_draft_add (draft, "Øst");
  naer_units_draft_add (draft, " ");
  changes = naer_units_draft_make_changes (draft, facts);
  g_assert_cmpuint (changes->len, ==, 3);
  form_test_apply (facts, changes);
  g_assert_cmpuint (facts->units->len, ==, 2);
  g_assert_null (naer_facts_find_unit (facts, FORM_TEST_SOUTH));
  g_assert_cmpstr (kari->unit, ==, "Nord og vest");
}

/* What else is known of a unit stays when its name changes. */
static void
test_leader_stays (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  NaerUnit *unit = facts->units->pdata[0];
  g_autoptr (NaerUnitsDraft) draft = NULL;
  g_autoptr (GPtrArray) changes = NULL;

  g_set_str (&unit->leader, "Berit Lund");
  g_set_str (&unit->number, "912 345 678");
  draft = naer_units_draft_new (facts);
  g_set_str (&naer_units_draft_get (draft, 0)->name, "Nord og vest");
  changes = naer_units_draft_make_changes (draft, facts);
  form_test_apply (facts, changes);
  unit = facts->units->pdata[0];
  g_assert_cmpstr (unit->name, ==, "Nord og vest");
  g_assert_cmpstr (unit->leader, ==, "Berit Lund");
  g_assert_cmpstr (unit->number, ==, "912 345 678");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/units-draft/check", test_check);
  g_test_add_func ("/units-draft/kept", test_kept);
  g_test_add_func ("/units-draft/changes", test_changes);
  g_test_add_func ("/units-draft/leader-stays", test_leader_stays);
  return g_test_run ();
}

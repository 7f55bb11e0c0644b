/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-data-test.h"

/* Drafts: what is written and not yet said. */

static NaerPlan *
make_plan (const char *own_words)
{
  NaerPlan *plan = naer_record_new (NAER_RECORD_PLAN);
  NaerTask *task = naer_shape_new (&naer_task_shape);

  plan->row_id = 77;
  plan->version = 1;
  plan->own_words = g_strdup (own_words);
  task->name = g_strdup ("Løfte “de minste”\nog stelle");
  task->ability = NAER_ABILITY_NOT_NOW;
  g_ptr_array_add (plan->tasks, task);
  return plan;
}

static void
save (NaerStore  *store,
      gint64      employee,
      const char *own_words)
{
  g_autoptr (NaerDraft) draft = NULL;
  g_autoptr (GError) error = NULL;
  NaerPlan *plan = make_plan (own_words);

  draft = naer_draft_new (NAER_RECORD_PLAN, employee, plan);
  g_assert_true (naer_store_save_draft (store, draft, &error));
  g_assert_no_error (error);
  naer_record_free (NAER_RECORD_PLAN, plan);
}

static GPtrArray *
load (NaerStore *store)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *drafts = naer_store_load_drafts (store, &error);

  g_assert_no_error (error);
  return drafts;
}

/* Somebody for whom a plan is begun. */
static gint64
add_employee (NaerStore *store)
{
  g_autoptr (NaerFacts) document = naer_test_facts (1, 0);
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (document);
  gint64 employee = ((NaerChange *) changes->pdata[changes->len - 1])->employee_row_id;
  NaerPlan *begun = naer_record_new (NAER_RECORD_PLAN);

  naer_test_apply (store, changes);
  begun->row_id = 77;
  naer_test_apply_one (store, NAER_RECORD_PLAN, employee, NULL, begun);
  naer_record_free (NAER_RECORD_PLAN, begun);
  return employee;
}

/* A draft is replaced by the next, is there when the file is opened again, and is not in the log. */
static void
test_kept (void)
{
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GPtrArray) drafts = NULL;
  g_autofree NaerAuditReport *before = NULL, *after = NULL;
  g_autoptr (GError) error = NULL;
  NaerPlan *expected = make_plan ("Fire timer går bra");
  NaerPlace place;
  gint64 employee;

  naer_place_init (&place);
  store = naer_place_create (&place);
  employee = add_employee (store);
  before = naer_store_verify (store, &error);
  save (store, employee, "Fire");
  save (store, employee, "Fire timer går bra");
  after = naer_store_verify (store, &error);
  g_assert_cmpint (after->n_entries, ==, before->n_entries);
  g_assert_cmpint (after->fault, ==, NAER_AUDIT_WHOLE);
  g_assert_true (naer_store_close (store, &error));
  g_clear_object (&store);

  store = naer_place_open (&place);
  drafts = load (store);
  g_assert_cmpuint (drafts->len, ==, 1);
  g_assert_cmpint (((NaerDraft *) drafts->pdata[0])->employee_row_id, ==, employee);
  g_assert_cmpint (naer_draft_get_row (drafts->pdata[0]), ==, 77);
  g_assert_true (naer_record_equal (NAER_RECORD_PLAN, ((NaerDraft *) drafts->pdata[0])->record,
                                    expected));
  g_assert_true (naer_store_remove_draft (store, 77, &error));
  g_clear_pointer (&drafts, g_ptr_array_unref);
  drafts = load (store);
  g_assert_cmpuint (drafts->len, ==, 0);

  naer_record_free (NAER_RECORD_PLAN, expected);
  g_clear_object (&store);
  naer_place_clear (&place);
}

/* With the employee goes the draft, but not before the removal can no longer be undone. */
static void
test_employee_gone (void)
{
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (GPtrArray) drafts = NULL, removal = NULL;
  g_autoptr (GError) error = NULL;
  NaerPlace place;

  naer_place_init (&place);
  store = naer_place_create (&place);
  save (store, add_employee (store), "Noe");
  facts = naer_store_load (store, &error);
  removal = naer_changes_remove_employee (facts->employees->pdata[0]);
  naer_test_apply (store, removal);
  drafts = load (store);
  g_assert_cmpuint (drafts->len, ==, 1);
  g_assert_true (naer_store_close (store, &error));
  g_clear_object (&store);

  store = naer_place_open (&place);
  g_clear_pointer (&drafts, g_ptr_array_unref);
  drafts = load (store);
  g_assert_cmpuint (drafts->len, ==, 0);
  g_clear_object (&store);
  naer_place_clear (&place);
}

/* What is finished is no draft any more, once that can no longer be undone. */
static void
test_finished (void)
{
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (GPtrArray) drafts = NULL;
  g_autoptr (GError) error = NULL;
  NaerPlan *finished = make_plan ("Ferdig");
  const NaerEmployee *employee;
  NaerPlace place;

  naer_place_init (&place);
  store = naer_place_create (&place);
  save (store, add_employee (store), "Ferdig");
  facts = naer_store_load (store, &error);
  employee = facts->employees->pdata[0];
  finished->finished = naer_day_from_ymd (2026, 11, 15);
  naer_test_apply_one (store, NAER_RECORD_PLAN, employee->row_id, employee->plans->pdata[0],
                       finished);
  drafts = load (store);
  g_assert_cmpuint (drafts->len, ==, 1);
  g_clear_object (&store);

  store = naer_place_open (&place);
  g_clear_pointer (&drafts, g_ptr_array_unref);
  drafts = load (store);
  g_assert_cmpuint (drafts->len, ==, 0);
  naer_record_free (NAER_RECORD_PLAN, finished);
  g_clear_object (&store);
  naer_place_clear (&place);
}

static void
test_read_only (void)
{
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerDraft) draft = NULL;
  g_autoptr (GPtrArray) drafts = NULL;
  g_autoptr (GError) error = NULL;
  NaerPlan *plan = make_plan ("x");
  NaerPlace place;

  naer_place_init (&place);
  store = naer_place_create (&place);
  save (store, add_employee (store), "Noe");
  g_clear_object (&store);
  store = naer_store_open_mode (place.file, NAER_TEST_PASSPHRASE, NAER_STORE_MODE_READ, &error);
  g_assert_no_error (error);
  drafts = load (store);
  g_assert_cmpuint (drafts->len, ==, 1);
  draft = naer_draft_new (NAER_RECORD_PLAN, 1, plan);
  g_assert_false (naer_store_save_draft (store, draft, &error));
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_READ_ONLY);
  naer_record_free (NAER_RECORD_PLAN, plan);
  g_clear_object (&store);
  naer_place_clear (&place);
}

/* Whatever a record says, its text says it too. */
static void
test_round_trip (void)
{
  g_autoptr (NaerFacts) facts = naer_test_full_facts ();
  NaerEmployee *employee = facts->employees->pdata[0];
  g_autoptr (NaerStore) store = naer_store_new_in_memory (NULL);

  for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; type < NAER_N_RECORD_TYPES; type++)
    {
      gpointer record = ((GPtrArray *) naer_record_get_list (type, facts, employee))->pdata[0];
      g_autoptr (NaerDraft) draft = NULL;
      g_autoptr (GPtrArray) drafts = NULL;
      g_autoptr (GError) error = NULL;

      naer_record_set_row (record, 1000 + (gint64) type);
      draft = naer_draft_new (type, 5, record);
      g_assert_true (naer_store_save_draft (store, draft, &error));
      g_assert_no_error (error);
      drafts = load (store);
      g_assert_cmpuint (drafts->len, ==, 1);
      g_assert_true (naer_record_equal (type, ((NaerDraft *) drafts->pdata[0])->record, record));
      g_assert_true (naer_store_remove_draft (store, 1000 + (gint64) type, &error));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/draft/kept", test_kept);
  g_test_add_func ("/draft/employee-gone", test_employee_gone);
  g_test_add_func ("/draft/finished", test_finished);
  g_test_add_func ("/draft/read-only", test_read_only);
  g_test_add_func ("/draft/round-trip", test_round_trip);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-data-test.h"
#include "naer-random-changes.h"

/* Random changes: the file and the facts in memory agree, the log knows every row, and undoing
 * them, in one call or one by one, gives what was. */
static void
test_random (void)
{
  guint n_rounds = g_getenv ("NAERVAER_SOAK") != NULL ? 200 : 12;

  for (guint round = 0; round < n_rounds; round++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed ((guint32) g_test_rand_int ());
      g_autoptr (GError) error = NULL;
      g_autoptr (NaerStore) store = naer_store_new_in_memory (&error);
      g_autoptr (NaerFacts) document = naer_test_full_facts ();
      g_autoptr (GPtrArray) start = naer_changes_add_facts (document);
      g_autoptr (NaerFacts) facts = naer_facts_new ();
      g_autoptr (NaerFacts) first = NULL;
      g_autoptr (NaerFacts) last = NULL;
      g_autoptr (NaerFacts) undone = NULL;
      g_autoptr (GPtrArray) all = naer_changes_new ();
      g_autoptr (GPtrArray) undo = NULL;
      g_autofree NaerAuditReport *report = NULL;

      naer_test_apply (store, start);
      first = naer_store_load (store, &error);
      naer_facts_apply (facts, start, &error);
      g_assert_no_error (error);

      for (guint i = 0; i < 60; i++)
        {
          g_autoptr (GPtrArray) changes = naer_random_changes (random, facts);

          naer_test_apply (store, changes);
          naer_facts_apply (facts, changes, &error);
          g_assert_no_error (error);
          for (guint j = 0; j < changes->len; j++)
            g_ptr_array_add (all, naer_change_copy (changes->pdata[j]));
        }
      last = naer_store_load (store, &error);
      g_assert_no_error (error);
      naer_assert_same_facts (last, facts);
      report = naer_store_verify (store, &error);
      g_assert_no_error (error);
      g_assert_cmpint (report->fault, ==, NAER_AUDIT_WHOLE);

      undo = naer_changes_invert (all);
      naer_test_apply (store, undo);
      undone = naer_store_load (store, &error);
      naer_assert_same_facts (undone, first);
      naer_facts_apply (facts, undo, &error);
      g_assert_no_error (error);
      naer_assert_same_facts (facts, first);
    }
}

/* The file and the facts in memory also agree on what they refuse. */
static void
test_refused_alike (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32) g_test_rand_int ());
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_new_in_memory (&error);
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (NaerFacts) loaded = NULL;
  guint n_refused = 0;

  for (guint i = 0; i < 400; i++)
    {
      g_autoptr (GPtrArray) changes = naer_random_changes (random, facts);
      g_autoptr (GError) from_store = NULL;
      g_autoptr (GError) from_facts = NULL;

      if (i % 3 == 0)
        naer_random_spoil (random, changes->pdata[changes->len - 1]);
      naer_store_apply (store, changes, NULL, &from_store);
      naer_facts_apply (facts, changes, &from_facts);
      if ((from_store == NULL) != (from_facts == NULL))
        g_error ("store: %s; facts: %s", from_store != NULL ? from_store->message : "made",
                 from_facts != NULL ? from_facts->message : "made");
      n_refused += from_store != NULL;
    }
  g_assert_cmpuint (n_refused, >, 15);
  loaded = naer_store_load (store, &error);
  g_assert_no_error (error);
  naer_assert_same_facts (loaded, facts);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/changes/random", test_random);
  g_test_add_func ("/changes/refused-alike", test_refused_alike);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-data-test.h"

static void
test_in_memory (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_new_in_memory (&error);
  g_autoptr (NaerFacts) document = naer_test_facts (20, 5);
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (document);
  g_autoptr (NaerFacts) expected = naer_facts_new ();
  g_autoptr (NaerFacts) loaded = NULL;

  g_assert_no_error (error);
  naer_test_apply (store, changes);
  naer_facts_apply (expected, changes, &error);
  g_assert_no_error (error);
  loaded = naer_store_load (store, &error);
  g_assert_no_error (error);
  naer_assert_same_facts (loaded, expected);
  g_assert_null (naer_store_get_file (store));
  g_assert_finalize_object (g_steal_pointer (&store));
}

static void
test_file_is_opened_again (void)
{
  NaerPlace place;
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerFacts) document = naer_test_facts (3, 4);
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (document);
  g_autoptr (NaerFacts) before = NULL;
  g_autoptr (NaerFacts) after = NULL;

  naer_place_init (&place);
  store = naer_place_create (&place);
  naer_test_apply (store, changes);
  before = naer_store_load (store, &error);
  g_assert_no_error (error);
  g_clear_object (&store);

  store = naer_place_open (&place);
  g_assert_cmpint (naer_store_get_history (store), ==, NAER_HISTORY_CONTINUES);
  after = naer_store_load (store, &error);
  g_assert_no_error (error);
  naer_assert_same_facts (before, after);
  g_clear_object (&store);
  naer_place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/store/in-memory", test_in_memory);
  g_test_add_func ("/store/file-is-opened-again", test_file_is_opened_again);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "data/naer-migrations.h"
#include "naer-data-test.h"

/* A file of every schema that was ever released, with invented people, opens and says the same.
 * Each schema-N.naervaer has its key file and its facts beside it; --make writes the newest. */

static char *
fixture_path (const char *ending)
{
  g_autofree char *name = g_strconcat ("schema-", ending, NULL);

  return g_test_build_filename (G_TEST_DIST, "data", "fixtures", name, NULL);
}

static void
copy_file (const char *from,
           const char *to)
{
  gsize length = 0;
  g_autofree char *contents = naer_test_read_file (from, &length);

  g_assert_true (g_file_set_contents (to, contents, (gssize) length, NULL));
}

/* The facts of a file as text, with every member of every record. */
static char *
facts_as_text (NaerStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = naer_store_load (store, &error);

  g_assert_no_error (error);
  return naer_test_facts_to_text (facts);
}

static void
test_schema (gconstpointer data)
{
  int version = GPOINTER_TO_INT (data);
  g_autofree char *file_ending = g_strdup_printf ("%d.naervaer", version);
  g_autofree char *key_ending = g_strdup_printf ("%d.naervaer-key", version);
  g_autofree char *text_ending = g_strdup_printf ("%d.txt", version);
  g_autofree char *file = fixture_path (file_ending);
  g_autofree char *key = fixture_path (key_ending);
  g_autofree char *text = fixture_path (text_ending);
  g_autofree char *expected = naer_test_read_file (text, NULL);
  g_autofree char *key_path = NULL;
  g_autofree char *said = NULL;
  g_autofree NaerAuditReport *report = NULL;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GError) error = NULL;
  NaerPlace place;

  naer_place_init (&place);
  key_path = naer_key_file_path_for (place.path);
  copy_file (file, place.path);
  copy_file (key, key_path);
  store = naer_place_open (&place);
  g_assert_cmpint (naer_store_get_history (store), ==, NAER_HISTORY_NEW);
  said = facts_as_text (store);
  g_assert_cmpstr (said, ==, expected);
  report = naer_store_verify (store, &error);
  g_assert_no_error (error);
  g_assert_cmpint (report->fault, ==, NAER_AUDIT_WHOLE);
  g_clear_object (&store);
  naer_place_clear (&place);
}

static int
make_newest (const char *folder)
{
  g_autofree char *path = g_strdup_printf ("%s/schema-%d.naervaer", folder, NAER_SCHEMA_VERSION);
  g_autofree char *text_path = g_strdup_printf ("%s/schema-%d.txt", folder, NAER_SCHEMA_VERSION);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store =
    naer_store_create_at_cost (file, NAER_TEST_PASSPHRASE, NAER_KEY_COST_TEST, &error);
  g_autoptr (NaerFacts) document = naer_test_full_facts ();
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (document);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  naer_test_apply (store, changes);
  g_assert_true (naer_store_set_setting (store, "import-mapping", "{}", &error));
  text = facts_as_text (store);
  return g_file_set_contents (text_path, text, -1, NULL) ? 0 : 1;
}

int
main (int    argc,
      char **argv)
{
  if (argc == 3 && g_str_equal (argv[1], "--make"))
    return make_newest (argv[2]);
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  for (int version = 1; version <= NAER_SCHEMA_VERSION; version++)
    {
      g_autofree char *name = g_strdup_printf ("/fixtures/schema-%d", version);

      g_test_add_data_func (name, GINT_TO_POINTER (version), test_schema);
    }
  return g_test_run ();
}

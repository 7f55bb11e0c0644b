/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <fcntl.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

#include "naer-cli-test.h"
#include "naer-data-test.h"

#define WRONG "feil hest batteri stift"

static void
assert_answer (NaerAnswer  answer,
               int         exit,
               const char *said)
{
  if (answer.exit != exit || strstr (exit == 0 ? answer.out : answer.err, said) == NULL)
    g_error ("exit %d, out: %s, err: %s; expected exit %d and “%s”", answer.exit, answer.out,
             answer.err, exit, said);
  if (exit != 0)
    g_assert_cmpstr (answer.out, ==, "");
  naer_answer_clear (&answer);
}

/* The real cost of a passphrase is paid here, so this is the one test that makes files so. */
static void
test_init (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (GError) error = NULL;

  naer_place_init (&place);
  assert_answer (naer_ctl (NAER_TEST_PASSPHRASE "\nnext line\n", "init", place.path,
                           "--passphrase-fd", "3", "--employer", "Ås kommune", NULL),
                 0, "");
  assert_answer (naer_ctl (NAER_TEST_PASSPHRASE, "init", place.path, "--passphrase-fd", "3",
                           "--lang=en", NULL),
                 4, "already");
  store = naer_place_open (&place);
  facts = naer_store_load (store, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (facts->employer->name, ==, "Ås kommune");
  g_clear_object (&store);
  naer_place_clear (&place);
}

static void
test_usage (void)
{
  NaerPlace place;
  g_autofree char *long_passphrase = g_strnfill (1025, 'x');

  naer_place_init (&place);
  assert_answer (naer_ctl ("x", "init", NULL), 2, "the name of a file");
  assert_answer (naer_ctl ("x", "init", place.path, "and another", NULL), 2, "the name of a file");
  assert_answer (naer_ctl ("x", "init", place.path, NULL), 2, "--passphrase-fd");
  assert_answer (naer_ctl (NULL, "init", place.path, "--passphrase-fd", "3", NULL), 2,
                 "cannot be read");
  assert_answer (naer_ctl ("", "init", place.path, "--passphrase-fd", "3", NULL), 2, "empty");
  assert_answer (naer_ctl ("\nx", "init", place.path, "--passphrase-fd", "3", NULL), 2, "empty");
  assert_answer (naer_ctl (long_passphrase, "init", place.path, "--passphrase-fd", "3", NULL), 2,
                 "longer");
  assert_answer (naer_ctl ("x", "init", place.path, "--no-such-option", NULL), 2, "no-such-option");
  assert_answer (naer_ctl ("x", "verify", "--passphrase-fd", "3", NULL), 2, "--database");
  g_assert_false (g_file_test (place.path, G_FILE_TEST_EXISTS));
  naer_place_clear (&place);
}

/* What stands after a zero byte would be left out of the passphrase without a word. */
static void
test_zero_byte (void)
{
  static const char passphrase[] = "half\0half\n";
  NaerPlace place;
  g_autofree char *passphrase_path = NULL;
  g_autoptr (GSubprocessLauncher) launcher =
    g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;

  naer_place_init (&place);
  passphrase_path = g_build_filename (place.folder, "passphrase", NULL);
  g_file_set_contents (passphrase_path, passphrase, sizeof passphrase - 1, &error);
  g_assert_no_error (error);
  g_subprocess_launcher_take_fd (launcher, g_open (passphrase_path, O_RDONLY | O_CLOEXEC, 0), 3);
  process = g_subprocess_launcher_spawn (launcher, &error, g_getenv ("NAERVAERCTL"), "init",
                                         place.path, "--passphrase-fd", "3", NULL);
  g_assert_no_error (error);
  g_subprocess_wait (process, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 2);
  g_assert_false (g_file_test (place.path, G_FILE_TEST_EXISTS));
  naer_place_clear (&place);
}

static void
assert_cannot_open (NaerPlace  *place,
                    const char *passphrase,
                    const char *said)
{
  static const char *const commands[] = { "verify", "export-facts" };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    assert_answer (
      naer_ctl (passphrase, commands[i], "--lang=en", "--database", place->path, "--passphrase-fd",
                "3", NULL),
      4, said);
}

static void
test_cannot_open (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autofree char *key_path = NULL;

  naer_place_init (&place);
  key_path = naer_key_file_path_for (place.path);
  assert_cannot_open (&place, NAER_TEST_PASSPHRASE, "not there");
  store = naer_place_create (&place);
  assert_answer (naer_ctl (NAER_TEST_PASSPHRASE, "export-facts", "--lang=en", "--database",
                           place.path, "--passphrase-fd", "3", NULL),
                 4, "another window");
  assert_answer (naer_ctl (NAER_TEST_PASSPHRASE, "verify", "--lang=en", "--database", place.path,
                           "--passphrase-fd", "3", NULL),
                 0, "whole");
  g_clear_object (&store);
  assert_cannot_open (&place, WRONG, "passphrase does not open");
  assert_answer (naer_ctl (WRONG, "verify", "--lang=nb", "--database", place.path,
                           "--passphrase-fd", "3", NULL),
                 4, "Passordet åpner ikke denne filen");
  g_unlink (key_path);
  assert_cannot_open (&place, NAER_TEST_PASSPHRASE, "key file");
  naer_place_clear (&place);
}

/* What is exported is what is there, and the log says that it was exported. */
static void
test_export (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerFacts) document = naer_test_facts (3, 2);
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (document);
  g_auto (NaerAnswer) answer = { 0 };
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (GError) error = NULL;
  JsonArray *employees;
  gint64 n_exports = 0;

  naer_place_init (&place);
  store = naer_place_create (&place);
  naer_test_apply (store, changes);
  g_clear_object (&store);
  answer = naer_ctl (NAER_TEST_PASSPHRASE, "export-facts", "--database", place.path,
                     "--passphrase-fd", "3", NULL);
  g_assert_cmpint (answer.exit, ==, 0);
  root = json_from_string (answer.out, &error);
  g_assert_no_error (error);
  employees = json_object_get_array_member (json_node_get_object (root), "employees");
  g_assert_cmpuint (json_array_get_length (employees), ==, 3);
  g_assert_cmpstr (
    json_object_get_string_member (json_array_get_object_element (employees, 2), "name"), ==,
    "Ansatt Nummer 3");
  g_assert_cmpstr (
    json_object_get_string_member (json_array_get_object_element (employees, 2), "unit"), ==,
    "Hjemmetjenesten");

  store = naer_place_open (&place);
  naer_database_get_number (naer_data_file_get_database (naer_store_get_data_file (store)),
                            "SELECT count(*) FROM audit WHERE action = 'export'", &n_exports,
                            &error);
  g_assert_cmpint (n_exports, ==, 1);
  g_clear_object (&store);
  naer_place_clear (&place);
}

static void
test_verify_finds (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerFacts) document = naer_test_facts (1, 1);
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (document);
  g_auto (NaerAnswer) answer = { 0 };
  g_auto (NaerAnswer) as_json = { 0 };
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (GError) error = NULL;

  naer_place_init (&place);
  store = naer_place_create (&place);
  naer_test_apply (store, changes);
  naer_database_execute (naer_data_file_get_database (naer_store_get_data_file (store)),
                         "UPDATE absence SET grade = 50", &error);
  g_assert_no_error (error);
  g_clear_object (&store);

  answer = naer_ctl (NAER_TEST_PASSPHRASE, "verify", "--lang=en", "--database", place.path,
                     "--passphrase-fd", "3", NULL);
  g_assert_cmpint (answer.exit, ==, 4);
  g_assert_nonnull (strstr (answer.out, "altered outside the program"));
  as_json = naer_ctl (NAER_TEST_PASSPHRASE, "verify", "--json", "--database", place.path,
                      "--passphrase-fd", "3", NULL);
  g_assert_cmpint (as_json.exit, ==, 4);
  root = json_from_string (as_json.out, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (root), "found"), ==,
                   "row-altered");
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (root), "record"), ==,
                   "absence");
  naer_place_clear (&place);
}

/* A backup to a place of choice, and back again. */
static void
test_backup (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autofree char *backup = NULL, *missing = NULL;

  naer_place_init (&place);
  store = naer_place_create (&place);
  g_clear_object (&store);
  backup = g_build_filename (place.folder, "kopi.naervaer", NULL);
  missing = g_build_filename (place.folder, "borte.naervaer", NULL);
  assert_answer (naer_ctl (NAER_TEST_PASSPHRASE, "backup", backup, "--database", place.path,
                           "--passphrase-fd", "3", NULL),
                 0, backup);
  assert_answer (naer_ctl (NAER_TEST_PASSPHRASE, "backup", "--database", place.path,
                           "--passphrase-fd", "3", NULL),
                 0, "asked.naervaer");
  assert_answer (naer_ctl (WRONG, "restore", backup, "--database", place.path, "--passphrase-fd",
                           "3", "--lang=en", NULL),
                 4, "passphrase");
  assert_answer (naer_ctl (NAER_TEST_PASSPHRASE, "restore", missing, "--database", place.path,
                           "--passphrase-fd", "3", "--lang=en", NULL),
                 4, "not there");
  assert_answer (naer_ctl (NAER_TEST_PASSPHRASE, "restore", backup, "--database", place.path,
                           "--passphrase-fd", "3", NULL),
                 0, "");
  assert_answer (naer_ctl (NAER_TEST_PASSPHRASE, "verify", "--database", place.path,
                           "--passphrase-fd", "3", "--lang=en", NULL),
                 0, "whole");
  assert_answer (naer_ctl ("x", "restore", "--database", place.path, "--passphrase-fd", "3", NULL), 2,
                 "the name of a backup");
  naer_place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/cli/data-file/init", test_init);
  g_test_add_func ("/cli/data-file/usage", test_usage);
  g_test_add_func ("/cli/data-file/zero-byte", test_zero_byte);
  g_test_add_func ("/cli/data-file/cannot-open", test_cannot_open);
  g_test_add_func ("/cli/data-file/export", test_export);
  g_test_add_func ("/cli/data-file/verify-finds", test_verify_finds);
  g_test_add_func ("/cli/data-file/backup", test_backup);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "naer-data-test.h"

/* What is read is what was written. */
static void
assert_kept (NaerStore *store,
             NaerFacts *document)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (document);
  g_autoptr (NaerFacts) expected = naer_facts_new ();
  g_autoptr (NaerFacts) loaded = NULL;

  naer_test_apply (store, changes);
  naer_facts_apply (expected, changes, &error);
  g_assert_no_error (error);
  loaded = naer_store_load (store, &error);
  g_assert_no_error (error);
  naer_assert_same_facts (loaded, expected);
}

static void
test_in_memory (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_new_in_memory (&error);
  g_autoptr (NaerFacts) document = naer_test_facts (20, 5);

  g_assert_no_error (error);
  assert_kept (store, document);
  g_assert_null (naer_store_get_file (store));
  g_assert_false (naer_store_is_read_only (store));
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
  g_assert_true (g_file_equal (naer_store_get_file (store), place.file));
  after = naer_store_load (store, &error);
  g_assert_no_error (error);
  naer_assert_same_facts (before, after);
  g_clear_object (&store);
  naer_place_clear (&place);
}

/* Every member of every type of record survives the file. */
static void
test_every_member (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_new_in_memory (&error);
  g_autoptr (NaerFacts) document = naer_test_full_facts ();

  g_assert_no_error (error);
  assert_kept (store, document);
}

static void
assert_apply_fails (NaerStore      *store,
                    NaerStoreError  code,
                    NaerRecordType  type,
                    gint64          employee_row_id,
                    gconstpointer   before,
                    gconstpointer   after)
{
  g_autoptr (GPtrArray) changes = naer_changes_new ();
  g_autoptr (NaerUnit) first = naer_unit_new ("Skal ikke bli der");
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (GError) error = NULL;

  first->row_id = naer_row_id_new ();
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_UNIT, 0, NULL, first));
  g_ptr_array_add (changes, naer_change_new (type, employee_row_id, before, after));
  g_assert_false (naer_store_apply (store, changes, NULL, &error));
  g_assert_error (error, NAER_STORE_ERROR, (int) code);
  g_clear_error (&error);
  facts = naer_store_load (store, &error);
  g_assert_no_error (error);
  g_assert_null (naer_facts_find_unit (facts, first->row_id));
}

/* A change that cannot be made leaves nothing of its transaction. */
static void
test_conflicts (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_new_in_memory (&error);
  g_autoptr (NaerFacts) document = naer_test_facts (1, 1);
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (document);
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (NaerEmployee) renamed = NULL;
  g_autoptr (NaerEmployee) twin = naer_employee_new ("00001");
  g_autoptr (NaerAbsence) spell = NULL;
  NaerEmployee *employee;

  naer_test_apply (store, changes);
  facts = naer_store_load (store, &error);
  employee = facts->employees->pdata[0];
  renamed = naer_record_copy (NAER_RECORD_EMPLOYEE, employee);
  g_set_str (&renamed->name, "En Annen");
  twin->row_id = naer_row_id_new ();
  spell = naer_absence_copy (employee->absences->pdata[0]);

  assert_apply_fails (store, NAER_STORE_ERROR_CONFLICT, NAER_RECORD_EMPLOYEE, 0, renamed, employee);
  assert_apply_fails (store, NAER_STORE_ERROR_CONFLICT, NAER_RECORD_EMPLOYEE, 0, NULL, employee);
  assert_apply_fails (store, NAER_STORE_ERROR_CONFLICT, NAER_RECORD_EMPLOYEE, 0, NULL, twin);
  assert_apply_fails (store, NAER_STORE_ERROR_CONFLICT, NAER_RECORD_EMPLOYEE, 0, employee, NULL);
  assert_apply_fails (store, NAER_STORE_ERROR_CONFLICT, NAER_RECORD_EMPLOYEE, 0, twin, NULL);
  assert_apply_fails (store, NAER_STORE_ERROR_CONFLICT, NAER_RECORD_ABSENCE, 12345, spell, NULL);
  assert_apply_fails (store, NAER_STORE_ERROR_INVALID, NAER_RECORD_ABSENCE, 0, spell, NULL);
  spell->row_id = naer_row_id_new ();
  spell->to = spell->from - 1;
  assert_apply_fails (store, NAER_STORE_ERROR_INVALID, NAER_RECORD_ABSENCE, employee->row_id, NULL,
                      spell);
}

static void
assert_open_fails (NaerPlace      *place,
                   const char     *passphrase,
                   NaerStoreError  code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_open (place->file, passphrase, &error);

  g_assert_null (store);
  g_assert_error (error, NAER_STORE_ERROR, (int) code);
  g_assert_cmpstr (naer_store_error_describe (error, NAER_LANGUAGE_EN), !=, "");
}

static void
change_byte (const char *path,
             gsize       offset)
{
  gsize length = 0;
  g_autofree char *contents = naer_test_read_file (path, &length);

  g_assert_cmpuint (offset, <, length);
  contents[offset] ^= 1;
  g_assert_true (g_file_set_contents (path, contents, (gssize) length, NULL));
}

static void
run_sql (NaerStore  *store,
         const char *sql)
{
  g_autoptr (GError) error = NULL;

  naer_database_execute (naer_data_file_get_database (naer_store_get_data_file (store)), sql,
                         &error);
  g_assert_no_error (error);
}

static void
test_refused_at_the_door (void)
{
  NaerPlace place, other;
  g_autofree char *key_path = NULL;
  g_autofree char *other_key_path = NULL;
  g_autofree char *key = NULL;
  g_autofree char *other_key = NULL;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0, other_length = 0;

  naer_place_init (&place);
  naer_place_init (&other);
  key_path = naer_key_file_path_for (place.path);
  other_key_path = naer_key_file_path_for (other.path);
  assert_open_fails (&place, NAER_TEST_PASSPHRASE, NAER_STORE_ERROR_MISSING);
  store = naer_place_create (&place);
  g_clear_object (&store);
  store = naer_place_create (&other);
  g_clear_object (&store);

  g_assert_null (naer_store_create_at_cost (place.file, "x", NAER_KEY_COST_TEST, &error));
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_EXISTS);
  assert_open_fails (&place, "feil", NAER_STORE_ERROR_PASSPHRASE);

  key = naer_test_read_file (key_path, &length);
  other_key = naer_test_read_file (other_key_path, &other_length);
  g_assert_true (g_file_set_contents (key_path, other_key, (gssize) other_length, NULL));
  assert_open_fails (&place, NAER_TEST_PASSPHRASE, NAER_STORE_ERROR_KEY_FILE);
  g_unlink (key_path);
  assert_open_fails (&place, NAER_TEST_PASSPHRASE, NAER_STORE_ERROR_KEY_FILE);
  g_assert_true (g_file_set_contents (key_path, key, (gssize) length, NULL));

  store = naer_place_open (&place);
  run_sql (store, "PRAGMA user_version = 1000");
  g_clear_object (&store);
  assert_open_fails (&place, NAER_TEST_PASSPHRASE, NAER_STORE_ERROR_NEWER);
  store = naer_place_open (&other);
  run_sql (store, "PRAGMA application_id = 7");
  g_clear_object (&store);
  assert_open_fails (&other, NAER_TEST_PASSPHRASE, NAER_STORE_ERROR_DAMAGED);

  change_byte (place.path, 1000);
  assert_open_fails (&place, NAER_TEST_PASSPHRASE, NAER_STORE_ERROR_DAMAGED);
  change_byte (place.path, 0);
  assert_open_fails (&place, NAER_TEST_PASSPHRASE, NAER_STORE_ERROR_KEY_FILE);
  g_assert_true (g_file_set_contents (place.path, "", 0, NULL));
  assert_open_fails (&place, NAER_TEST_PASSPHRASE, NAER_STORE_ERROR_DAMAGED);
  naer_place_clear (&place);
  naer_place_clear (&other);
}

static void
test_one_writes_others_read (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) writer = NULL;
  g_autoptr (NaerStore) reader = NULL;
  g_autoptr (NaerFacts) document = naer_test_facts (2, 2);
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (document);
  g_autoptr (NaerFacts) written = NULL;
  g_autoptr (NaerFacts) read = NULL;
  g_autoptr (GError) error = NULL;

  naer_place_init (&place);
  writer = naer_place_create (&place);
  assert_open_fails (&place, NAER_TEST_PASSPHRASE, NAER_STORE_ERROR_IN_USE);
  reader = naer_store_open_mode (place.file, NAER_TEST_PASSPHRASE, NAER_STORE_MODE_READ, &error);
  g_assert_no_error (error);
  g_assert_true (naer_store_is_read_only (reader));

  naer_test_apply (writer, changes);
  written = naer_store_load (writer, &error);
  read = naer_store_load (reader, &error);
  g_assert_no_error (error);
  naer_assert_same_facts (written, read);
  g_assert_false (naer_store_apply (reader, changes, NULL, &error));
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_READ_ONLY);
  g_clear_error (&error);
  g_assert_false (naer_store_set_setting (reader, "a", "b", &error));
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_READ_ONLY);

  g_clear_object (&writer);
  writer = naer_place_open (&place);
  g_clear_object (&writer);
  g_clear_object (&reader);
  naer_place_clear (&place);
}

/* A disk that is full takes nothing, and what was there stays and goes on. */
static void
test_no_space (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerFacts) few = naer_test_facts (2, 2);
  g_autoptr (NaerFacts) many = naer_test_facts (500, 20);
  g_autoptr (GPtrArray) small = naer_changes_add_facts (few);
  g_autoptr (GPtrArray) large = NULL;
  g_autoptr (NaerFacts) before = NULL;
  g_autoptr (NaerFacts) after = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree NaerAuditReport *report = NULL;

  for (guint i = 0; i < many->employees->len; i++)
    *((NaerEmployee *) many->employees->pdata[i])->id = 'x';
  large = naer_changes_add_facts (many);
  naer_place_init (&place);
  store = naer_place_create (&place);
  naer_test_apply (store, small);
  before = naer_store_load (store, &error);
  run_sql (store, "PRAGMA max_page_count = 60");
  g_assert_false (naer_store_apply (store, large, NULL, &error));
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_NO_SPACE);
  g_clear_error (&error);

  run_sql (store, "PRAGMA max_page_count = 100000");
  g_assert_true (naer_store_note (store, "view", 0, &error));
  after = naer_store_load (store, &error);
  naer_assert_same_facts (before, after);
  naer_test_apply (store, large);
  report = naer_store_verify (store, &error);
  g_assert_no_error (error);
  g_assert_cmpint (report->fault, ==, NAER_AUDIT_WHOLE);
  g_clear_object (&store);
  naer_place_clear (&place);
}

static void
test_only_on_the_network (void)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("sftp://example.invalid/a.naervaer");
  g_autoptr (GError) error = NULL;

  g_assert_null (naer_store_open (file, NAER_TEST_PASSPHRASE, &error));
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_NETWORK_DRIVE);
  g_clear_error (&error);
  g_assert_null (
    naer_store_create_at_cost (file, NAER_TEST_PASSPHRASE, NAER_KEY_COST_TEST, &error));
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_NETWORK_DRIVE);
}

static void
test_settings (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_new_in_memory (&error);
  static const char *const values[] = { "én", "to", "to", NULL, NULL, "tre \"og\" \\ slutt\n" };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *value = NULL;

      naer_store_set_setting (store, "mapping", values[i], &error);
      g_assert_no_error (error);
      value = naer_store_get_setting (store, "mapping", &error);
      g_assert_no_error (error);
      g_assert_cmpstr (value, ==, values[i]);
    }
}

static void
keep_result_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return g_steal_pointer (result);
}

static void
test_async (void)
{
  NaerPlace place;
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) made = NULL;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerFacts) document = naer_test_facts (2, 2);
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (document);
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (GAsyncResult) opened = NULL, applied = NULL, loaded = NULL, set = NULL, got = NULL,
                           noted = NULL, verified = NULL;
  g_autofree NaerAuditReport *report = NULL;
  GAsyncResult *result = NULL, *second = NULL;
  g_autofree char *value = NULL;

  naer_place_init (&place);
  made = naer_place_create (&place);
  g_assert_finalize_object (g_steal_pointer (&made));

  naer_store_open_async (place.file, NAER_TEST_PASSPHRASE, NULL, keep_result_cb, &result);
  opened = wait_for (&result);
  store = naer_store_open_finish (opened, &error);
  g_assert_no_error (error);
  naer_store_apply_async (store, changes, "import", NULL, keep_result_cb, &result);
  naer_store_load_async (store, NULL, keep_result_cb, &second);
  g_ptr_array_set_size (changes, 0);
  applied = wait_for (&result);
  loaded = wait_for (&second);
  g_assert_true (naer_store_apply_finish (store, applied, &error));
  facts = naer_store_load_finish (store, loaded, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (facts->employees->len, ==, 2);

  naer_store_set_setting_async (store, "a", "b", NULL, keep_result_cb, &result);
  set = wait_for (&result);
  g_assert_true (naer_store_set_setting_finish (store, set, &error));
  naer_store_get_setting_async (store, "a", NULL, keep_result_cb, &result);
  got = wait_for (&result);
  value = naer_store_get_setting_finish (store, got, &error);
  g_assert_cmpstr (value, ==, "b");
  naer_store_note_async (store, "print", ((NaerEmployee *) facts->employees->pdata[0])->row_id,
                         NULL, keep_result_cb, &result);
  noted = wait_for (&result);
  g_assert_true (naer_store_note_finish (store, noted, &error));
  naer_store_verify_async (store, NULL, keep_result_cb, &result);
  verified = wait_for (&result);
  report = naer_store_verify_finish (store, verified, &error);
  g_assert_cmpint (report->fault, ==, NAER_AUDIT_WHOLE);

  g_clear_object (&opened);
  g_clear_object (&applied);
  g_clear_object (&loaded);
  g_clear_object (&set);
  g_clear_object (&got);
  g_clear_object (&noted);
  g_clear_object (&verified);
  g_assert_finalize_object (g_steal_pointer (&store));
  naer_place_clear (&place);
}

static void
test_cancelled (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_new_in_memory (&error);
  g_autoptr (NaerFacts) document = naer_test_facts (2, 2);
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (document);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) applied = NULL;
  g_autoptr (NaerFacts) facts = NULL;
  GAsyncResult *result = NULL;

  g_cancellable_cancel (cancellable);
  naer_store_apply_async (store, changes, NULL, cancellable, keep_result_cb, &result);
  applied = wait_for (&result);
  g_assert_false (naer_store_apply_finish (store, applied, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  facts = naer_store_load (store, &error);
  g_assert_cmpuint (facts->employees->len, ==, 0);
}

static void
test_closed (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_new_in_memory (&error);

  g_assert_true (naer_store_close (store, &error));
  g_assert_null (naer_store_load (store, &error));
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_true (naer_store_close (store, &error));
}

/* What is written is found in no file that the store makes, while it is open and after. */
static void
assert_found_nowhere (NaerPlace  *place,
                      const char *text)
{
  g_autoptr (GDir) folder = g_dir_open (place->folder, 0, NULL);
  guint n_files = 0;

  for (const char *name; (name = g_dir_read_name (folder)) != NULL; n_files++)
    {
      g_autofree char *path = g_build_filename (place->folder, name, NULL);
      gsize length = 0;
      g_autofree char *contents = naer_test_read_file (path, &length);

      g_test_message ("%s: %" G_GSIZE_FORMAT " bytes", name, length);
      g_assert_null (memmem (contents, length, text, strlen (text)));
    }
  g_assert_cmpuint (n_files, >=, 2);
}

static void
test_nothing_in_plain_text (void)
{
  static const char *const texts[] = { "Gunnvor Æsegutt", "SQLite format 3", "CREATE TABLE",
                                       NAER_TEST_PASSPHRASE };
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerEmployee) employee = naer_employee_new ("1");

  naer_place_init (&place);
  store = naer_place_create (&place);
  employee->row_id = naer_row_id_new ();
  employee->name = g_strdup ("Gunnvor Æsegutt");
  naer_test_apply_one (store, NAER_RECORD_EMPLOYEE, 0, NULL, employee);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_found_nowhere (&place, texts[i]);
  g_clear_object (&store);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_found_nowhere (&place, texts[i]);
  naer_place_clear (&place);
}

/* With -m perf: what is asked of a large file. */
static void
test_speed (void)
{
  NaerPlace place;
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerFacts) document = naer_test_facts (5000, 10);
  g_autoptr (NaerFacts) month = naer_test_facts (1000, 10);
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (document);
  g_autoptr (GPtrArray) imported = NULL;
  g_autoptr (NaerFacts) loaded = NULL;

  if (!g_test_perf ())
    {
      g_test_skip ("measures only");
      return;
    }
  for (guint i = 0; i < month->employees->len; i++)
    {
      NaerEmployee *employee = month->employees->pdata[i];

      g_free (employee->id);
      employee->id = g_strdup_printf ("m%u", i);
    }
  imported = naer_changes_add_facts (month);
  naer_place_init (&place);
  store = naer_place_create (&place);
  g_test_timer_start ();
  naer_test_apply (store, changes);
  g_test_message ("apply of %u changes: %.0f ms", changes->len, g_test_timer_elapsed () * 1000);
  g_test_timer_start ();
  naer_test_apply (store, imported);
  g_test_message ("import of %u more: %.0f ms", imported->len, g_test_timer_elapsed () * 1000);
  g_test_timer_start ();
  loaded = naer_store_load (store, &error);
  g_assert_no_error (error);
  g_test_message ("load of 6 000 people with 10 spells each: %.0f ms",
                  g_test_timer_elapsed () * 1000);
  g_test_timer_start ();
  g_free (naer_store_verify (store, &error));
  g_assert_no_error (error);
  g_test_message ("verify: %.0f ms", g_test_timer_elapsed () * 1000);
  for (guint i = 0; i < 5; i++)
    {
      g_test_timer_start ();
      naer_store_note (store, "view", 0, &error);
      g_test_message ("a durable save: %.2f ms", g_test_timer_elapsed () * 1000);
    }
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
  g_test_add_func ("/store/every-member", test_every_member);
  g_test_add_func ("/store/conflicts", test_conflicts);
  g_test_add_func ("/store/refused-at-the-door", test_refused_at_the_door);
  g_test_add_func ("/store/one-writes-others-read", test_one_writes_others_read);
  g_test_add_func ("/store/no-space", test_no_space);
  g_test_add_func ("/store/only-on-the-network", test_only_on_the_network);
  g_test_add_func ("/store/settings", test_settings);
  g_test_add_func ("/store/async", test_async);
  g_test_add_func ("/store/cancelled", test_cancelled);
  g_test_add_func ("/store/closed", test_closed);
  g_test_add_func ("/store/nothing-in-plain-text", test_nothing_in_plain_text);
  g_test_add_func ("/store/speed", test_speed);
  return g_test_run ();
}

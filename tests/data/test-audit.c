/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "naer-data-test.h"

/* A file with some history: entries 1 to 9. */
static NaerStore *
store_with_history (NaerPlace *place)
{
  NaerStore *store = naer_place_create (place);
  g_autoptr (NaerEmployee) kari = naer_employee_new ("101");
  g_autoptr (NaerEmployee) renamed = NULL;
  g_autoptr (NaerContact) contact =
    naer_contact_new (naer_day_from_ymd (2026, 3, 2), NAER_CONTACT_FIRST, NAER_WAY_PHONE);
  g_autoptr (NaerContact) corrected = NULL;
  g_autoptr (NaerUnit) unit = naer_unit_new ("Nord");
  g_autoptr (GError) error = NULL;

  kari->row_id = 21;
  kari->name = g_strdup ("Kari Nordmann");
  renamed = naer_record_copy (NAER_RECORD_EMPLOYEE, kari);
  g_set_str (&renamed->name, "Kari Hansen");
  contact->row_id = 31;
  contact->about = g_strdup ("Snakket om arbeidstid");
  corrected = naer_contact_copy (contact);
  g_set_str (&corrected->about, "Snakket om oppgaver");
  unit->row_id = 41;

  naer_test_apply_one (store, NAER_RECORD_EMPLOYEE, 0, NULL, kari);          /* 2 */
  naer_test_apply_one (store, NAER_RECORD_EMPLOYEE, 0, kari, renamed);       /* 3 */
  naer_test_apply_one (store, NAER_RECORD_CONTACT, 21, NULL, contact);       /* 4 */
  naer_test_apply_one (store, NAER_RECORD_CONTACT, 21, contact, corrected);  /* 5 */
  naer_test_apply_one (store, NAER_RECORD_UNIT, 0, NULL, unit);              /* 6 */
  naer_test_apply_one (store, NAER_RECORD_UNIT, 0, unit, NULL);              /* 7 */
  g_assert_true (naer_store_note (store, "print", 21, &error));              /* 8 */
  g_assert_true (naer_store_set_setting (store, "mapping", "{}", &error));   /* 9 */
  g_assert_no_error (error);
  return store;
}

static gboolean
run_sql (NaerStore   *store,
         const char  *sql,
         GError     **error)
{
  return naer_database_execute (naer_data_file_get_database (naer_store_get_data_file (store)), sql,
                                error);
}

static NaerAuditReport
verify (NaerStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autofree NaerAuditReport *report = naer_store_verify (store, &error);

  g_assert_no_error (error);
  return *report;
}

static void
test_whole (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  NaerAuditReport report;

  naer_place_init (&place);
  store = store_with_history (&place);
  report = verify (store);
  g_assert_cmpint (report.fault, ==, NAER_AUDIT_WHOLE);
  g_assert_cmpint (report.n_entries, ==, 9);
  g_assert_cmpint (report.n_redacted, ==, 0);
  g_assert_cmpint (report.n_rows, ==, 4);
  g_clear_object (&store);
  naer_place_clear (&place);
}

/* Each alteration is made on the tables themselves, by someone who has the key, and is found at
 * its first place. */
static void
test_tampered (void)
{
  static const struct
  {
    const char *what;
    const char *sql;
    NaerAuditFault fault;
    gint64 number;
  } cases[] = {
    { "nothing", "", NAER_AUDIT_WHOLE, 0 },
    { "time", "UPDATE audit SET at = at - 1 WHERE number = 4", NAER_AUDIT_ENTRY_ALTERED, 4 },
    { "user", "UPDATE audit SET who = 'x' WHERE number = 4", NAER_AUDIT_ENTRY_ALTERED, 4 },
    { "action", "UPDATE audit SET action = 'view' WHERE number = 8", NAER_AUDIT_ENTRY_ALTERED, 8 },
    { "record", "UPDATE audit SET record = 'plan' WHERE number = 4", NAER_AUDIT_ENTRY_ALTERED, 4 },
    { "row", "UPDATE audit SET row = 32 WHERE number = 4", NAER_AUDIT_ENTRY_ALTERED, 4 },
    { "employee", "UPDATE audit SET employee = NULL WHERE number = 8", NAER_AUDIT_ENTRY_ALTERED,
      8 },
    { "hash of content", "UPDATE audit SET content_hash = zeroblob (32) WHERE number = 3",
      NAER_AUDIT_ENTRY_ALTERED, 3 },
    { "hash of row", "UPDATE audit SET row_hash = NULL WHERE number = 3", NAER_AUDIT_ENTRY_ALTERED,
      3 },
    { "hash", "UPDATE audit SET hash = zeroblob (32) WHERE number = 9", NAER_AUDIT_ENTRY_ALTERED,
      9 },
    { "content", "UPDATE audit SET content = '{}' WHERE number = 4", NAER_AUDIT_CONTENT_ALTERED,
      4 },
    { "purpose", "UPDATE audit SET purpose = NULL WHERE number = 4", NAER_AUDIT_CONTENT_ALTERED,
      4 },
    { "salt", "UPDATE audit SET salt = zeroblob (16) WHERE number = 4", NAER_AUDIT_CONTENT_ALTERED,
      4 },
    { "redacted in silence",
      "UPDATE audit SET salt = NULL, content = NULL, purpose = NULL WHERE number = 4",
      NAER_AUDIT_CONTENT_ALTERED, 4 },
    { "first removed", "DELETE FROM audit WHERE number = 1", NAER_AUDIT_ENTRY_REMOVED, 1 },
    { "one removed", "DELETE FROM audit WHERE number = 4", NAER_AUDIT_ENTRY_REMOVED, 4 },
    { "removed and closed up",
      "DELETE FROM audit WHERE number = 4;"
      "UPDATE audit SET number = number + 100;"
      "UPDATE audit SET number = number - 100 - (number > 104)",
      NAER_AUDIT_ENTRY_ALTERED, 4 },
    { "last removed", "DELETE FROM audit WHERE number = 9; DELETE FROM setting",
      NAER_AUDIT_ROLLED_BACK, 8 },
    { "all removed", "DELETE FROM audit", NAER_AUDIT_ENTRY_REMOVED, 1 },
    { "neighbours swapped",
      "UPDATE audit SET number = 100 WHERE number = 4;"
      "UPDATE audit SET number = 4 WHERE number = 5;"
      "UPDATE audit SET number = 5 WHERE number = 100",
      NAER_AUDIT_ENTRY_MOVED, 4 },
    { "two swapped",
      "UPDATE audit SET number = 100 WHERE number = 2;"
      "UPDATE audit SET number = 2 WHERE number = 8;"
      "UPDATE audit SET number = 8 WHERE number = 100",
      NAER_AUDIT_ENTRY_MOVED, 2 },
    { "row altered", "UPDATE contact SET on_day = on_day + 1", NAER_AUDIT_ROW_ALTERED, 5 },
    { "row given away",
      "INSERT INTO employee (row_id, number) VALUES (22, '102'); UPDATE contact SET employee = 22",
      NAER_AUDIT_ROW_ADDED, 0 },
    { "row removed", "DELETE FROM contact", NAER_AUDIT_ROW_REMOVED, 5 },
    { "row added", "INSERT INTO unit (row_id, name) VALUES (42, 'x')", NAER_AUDIT_ROW_ADDED, 0 },
    { "row back again", "INSERT INTO unit (row_id, name) VALUES (41, 'Nord')", NAER_AUDIT_ROW_ADDED,
      7 },
    { "row as it once was", "UPDATE employee SET name = 'Kari Nordmann'", NAER_AUDIT_ROW_ALTERED,
      3 },
    { "setting", "UPDATE setting SET value = 'x'", NAER_AUDIT_ROW_ALTERED, 9 },
    { "employer", "UPDATE employer SET check_in_weeks = 60", NAER_AUDIT_ROW_ALTERED, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      NaerPlace place;
      g_autoptr (NaerStore) store = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *said = NULL;
      NaerAuditReport report;

      g_test_message ("%s", cases[i].what);
      naer_place_init (&place);
      store = store_with_history (&place);
      run_sql (store, "DROP TRIGGER audit_keeps_all; DROP TRIGGER audit_keeps_its_chain;"
                      "DROP TRIGGER audit_is_only_redacted", &error);
      g_assert_no_error (error);
      run_sql (store, cases[i].sql, &error);
      g_assert_no_error (error);
      report = verify (store);
      g_assert_cmpstr (naer_audit_fault_get_code (report.fault), ==,
                       naer_audit_fault_get_code (cases[i].fault));
      g_assert_cmpint (report.number, ==, cases[i].number);
      said = naer_audit_report_describe (&report, NAER_LANGUAGE_EN);
      g_assert_nonnull (strstr (said, " read. "));
      g_clear_object (&store);
      naer_place_clear (&place);
    }
}

/* Without taking the triggers away, nothing of the log can be altered by mistake. */
static void
test_triggers (void)
{
  static const char *const statements[] = {
    "DELETE FROM audit",
    "DELETE FROM audit WHERE number = 9",
    "UPDATE audit SET action = 'x'",
    "UPDATE audit SET number = 20 WHERE number = 9",
    "UPDATE audit SET hash = zeroblob (32) WHERE number = 1",
    "UPDATE audit SET content = 'x' WHERE number = 2",
    "UPDATE audit SET content = NULL WHERE number = 2",
    "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE number = 3",
    "INSERT INTO audit SELECT 11, at, who, action, record, row, employee, purpose, content, salt,"
    " content_hash, row_hash, hash FROM audit WHERE number = 9",
  };
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;

  naer_place_init (&place);
  store = store_with_history (&place);
  for (guint i = 0; i < G_N_ELEMENTS (statements); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", statements[i]);
      g_assert_false (run_sql (store, statements[i], &error));
      g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_CONFLICT);
    }
  g_assert_cmpint (verify (store).fault, ==, NAER_AUDIT_WHOLE);
  g_clear_object (&store);
  naer_place_clear (&place);
}

static gint64
count (NaerStore  *store,
       const char *sql)
{
  gint64 number = -1;
  g_autoptr (GError) error = NULL;

  naer_database_get_number (naer_data_file_get_database (naer_store_get_data_file (store)), sql,
                            &number, &error);
  g_assert_no_error (error);
  return number;
}

/* What should not have been written goes, and the chain stays. */
static void
test_redacted (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GError) error = NULL;
  NaerDataFile *data_file;
  NaerAuditReport report;

  naer_place_init (&place);
  store = store_with_history (&place);
  data_file = naer_store_get_data_file (store);
  g_assert_cmpint (count (store, "SELECT count(*) FROM audit WHERE content LIKE '%arbeidstid%'"),
                   ==, 1);

  /* The entry before the newest, the newest of a row that is there, of one that is gone, and of a
   * setting. */
  for (gint64 number = 1; number <= 9; number++)
    {
      naer_data_file_redact (data_file, number, "about", &error);
      g_assert_no_error (error);
      report = verify (store);
      g_assert_cmpint (report.fault, ==, NAER_AUDIT_WHOLE);
      g_assert_cmpint (report.n_redacted, ==, number);
    }
  g_assert_cmpint (count (store, "SELECT count(*) FROM audit WHERE content LIKE '%arbeidstid%'"),
                   ==, 0);
  g_assert_cmpint (
    count (store, "SELECT count(*) FROM audit WHERE action = 'redact' AND row = 4 AND who <> ''"),
    ==, 1);

  run_sql (store, "UPDATE contact SET about = 'noe annet'", &error);
  g_assert_cmpint (verify (store).fault, ==, NAER_AUDIT_ROW_ALTERED);
  g_assert_false (naer_data_file_redact (data_file, 1000, NULL, &error));
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_CONFLICT);
  g_clear_object (&store);
  naer_place_clear (&place);
}

static void
copy_to (NaerPlace  *place,
         const char *name)
{
  gsize length = 0;
  g_autofree char *contents = naer_test_read_file (place->path, &length);
  g_autofree char *path = g_build_filename (place->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, contents, (gssize) length, NULL));
}

static void
put_back (NaerPlace  *place,
          const char *name)
{
  g_autofree char *path = g_build_filename (place->folder, name, NULL);

  g_assert_cmpint (g_rename (path, place->path), ==, 0);
}

static void
assert_gap (NaerStore   *store,
            NaerHistory  history,
            gint64       n_missing)
{
  const gint64 hour = 60 * 60 * 1000;
  NaerHistoryGap gap = naer_store_get_gap (store);

  g_assert_cmpint (gap.history, ==, history);
  g_assert_cmpint (gap.n_missing, ==, n_missing);
  g_assert_cmpint (ABS (gap.seen_at - g_get_real_time () / 1000), <, hour);
  g_assert_cmpint (ABS (gap.ends_at - g_get_real_time () / 1000), <, hour);
}

/* An older file in the place of the file is noticed until someone accepts it; one that went
 * another way too. */
static void
test_older_file (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GError) error = NULL;

  naer_place_init (&place);
  store = store_with_history (&place);
  g_clear_object (&store);
  copy_to (&place, "older");
  copy_to (&place, "older still");
  store = naer_place_open (&place);
  g_assert_true (naer_store_note (store, "view", 21, &error));
  g_clear_object (&store);

  put_back (&place, "older");
  store = naer_place_open (&place);
  assert_gap (store, NAER_HISTORY_OLDER, 1);
  g_assert_cmpint (verify (store).fault, ==, NAER_AUDIT_ROLLED_BACK);
  g_assert_true (naer_store_note (store, "print", 21, &error));
  g_assert_true (naer_store_note (store, "print", 21, &error));
  g_clear_object (&store);

  store = naer_place_open (&place);
  assert_gap (store, NAER_HISTORY_OTHER, 0);
  g_assert_cmpint (verify (store).fault, ==, NAER_AUDIT_OTHER_HISTORY);
  g_assert_true (naer_store_accept_history (store, &error));
  g_assert_cmpint (naer_store_get_history (store), ==, NAER_HISTORY_CONTINUES);
  g_assert_cmpint (verify (store).fault, ==, NAER_AUDIT_WHOLE);
  g_clear_object (&store);
  store = naer_place_open (&place);
  g_assert_cmpint (naer_store_get_history (store), ==, NAER_HISTORY_CONTINUES);
  g_clear_object (&store);
  naer_place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/audit/whole", test_whole);
  g_test_add_func ("/audit/tampered", test_tampered);
  g_test_add_func ("/audit/triggers", test_triggers);
  g_test_add_func ("/audit/redacted", test_redacted);
  g_test_add_func ("/audit/older-file", test_older_file);
  return g_test_run ();
}

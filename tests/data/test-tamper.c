/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "facts/naer-record.h"
#include "naer-data-test.h"

/*
 * A thousand single changes behind the program’s back, each at a random place: a byte of the
 * encrypted file, a byte of its write-ahead log, a value of a row or of the audit log by someone
 * who has the key. Each is found, or has changed nothing that anyone can read.
 */

#define N_FILE_CHANGES 350
#define N_LOG_CHANGES 250
#define N_VALUE_CHANGES 400
#define N_PEOPLE 12
#define N_TRANSACTIONS 25

typedef struct
{
  char *contents;
  gsize length;
} Bytes;

static Bytes
read_bytes (const char *path)
{
  Bytes bytes;

  bytes.contents = naer_test_read_file (path, &bytes.length);
  return bytes;
}

static void
write_bytes (const char  *path,
             const Bytes *bytes)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents_full (path, bytes->contents, (gssize) bytes->length, G_FILE_SET_CONTENTS_NONE, 0600,
                            &error);
  g_assert_no_error (error);
}

static gsize
flip_byte (Bytes *bytes)
{
  gsize at = (gsize) g_test_rand_int_range (0, (int) bytes->length);

  bytes->contents[at] = (char) (bytes->contents[at] ^ g_test_rand_int_range (1, 256));
  return at;
}

static void
fill_store (NaerStore *store)
{
  g_autoptr (NaerFacts) people = naer_test_facts (N_PEOPLE, 6);
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (people);

  naer_test_apply (store, changes);
}

static void
add_unit (NaerStore *store,
          guint      number)
{
  g_autofree char *name = g_strdup_printf ("Enhet %u", number);
  g_autoptr (NaerUnit) unit = naer_unit_new (name);

  unit->row_id = naer_row_id_new ();
  naer_test_apply_one (store, NAER_RECORD_UNIT, 0, NULL, unit);
}

static char *
read_all (NaerStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = naer_store_load (store, &error);

  return facts != NULL ? naer_test_facts_to_text (facts) : NULL;
}

static NaerAuditFault
verify (NaerStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autofree NaerAuditReport *report = naer_store_verify (store, &error);

  /* A page that cannot be read is told as an error. */
  if (report == NULL)
    {
      g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_DAMAGED);
      return NAER_AUDIT_ROW_ALTERED;
    }
  return report->fault;
}

static void
assert_says_damaged (const GError *error)
{
  g_assert_cmpuint (error->domain, ==, NAER_STORE_ERROR);
  g_assert_true (error->code == NAER_STORE_ERROR_DAMAGED || error->code == NAER_STORE_ERROR_KEY_FILE);
}

/* Any byte of the file: it no longer opens, or the check of it finds the page. */
static void
test_file (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  Bytes good;
  guint n_not_opened = 0, n_found = 0;

  naer_place_init (&place);
  store = naer_place_create (&place);
  fill_store (store);
  g_clear_object (&store);
  good = read_bytes (place.path);
  for (guint i = 0; i < N_FILE_CHANGES; i++)
    {
      Bytes bad = { g_memdup2 (good.contents, good.length), good.length };
      g_autoptr (GError) error = NULL;

      flip_byte (&bad);
      write_bytes (place.path, &bad);
      g_free (bad.contents);
      store = naer_store_open_mode (place.file, NAER_TEST_PASSPHRASE, NAER_STORE_MODE_READ, &error);
      if (store == NULL)
        {
          assert_says_damaged (error);
          n_not_opened++;
          continue;
        }
      g_assert_cmpint (verify (store), !=, NAER_AUDIT_WHOLE);
      n_found++;
      g_clear_object (&store);
    }
  g_test_message ("%u bytes of the file: %u not opened, %u found by the check", N_FILE_CHANGES,
                  n_not_opened, n_found);
  g_free (good.contents);
  naer_place_clear (&place);
}

/* A store that was killed: what it wrote last stands in the log alone. */
static void
leave_log (NaerPlace *place,
           Bytes     *file,
           Bytes     *log,
           char     **all)
{
  g_autoptr (NaerStore) store = naer_place_create (place);
  g_autofree char *log_path = g_strconcat (place->path, "-wal", NULL);

  fill_store (store);
  for (guint i = 0; i < N_TRANSACTIONS; i++)
    add_unit (store, i);
  *all = read_all (store);
  *file = read_bytes (place->path);
  *log = read_bytes (log_path);
}

/* Any byte of the write-ahead log: SQLite ends it there, so what came after is lost, and that the
 * file is older than this computer saw is noticed; or the byte belonged to nothing that is read. */
static void
test_log (void)
{
  NaerPlace place;
  Bytes file, log;
  g_autofree char *all = NULL, *log_path = NULL, *index_path = NULL;
  guint n_lost = 0, n_harmless = 0, n_not_opened = 0;

  naer_place_init (&place);
  leave_log (&place, &file, &log, &all);
  log_path = g_strconcat (place.path, "-wal", NULL);
  index_path = g_strconcat (place.path, "-shm", NULL);
  for (guint i = 0; i < N_LOG_CHANGES; i++)
    {
      Bytes bad = { g_memdup2 (log.contents, log.length), log.length };
      g_autoptr (NaerStore) store = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *said = NULL;

      flip_byte (&bad);
      g_unlink (index_path);
      write_bytes (place.path, &file);
      write_bytes (log_path, &bad);
      g_free (bad.contents);
      store = naer_store_open_mode (place.file, NAER_TEST_PASSPHRASE, NAER_STORE_MODE_READ, &error);
      if (store == NULL)
        {
          assert_says_damaged (error);
          n_not_opened++;
          continue;
        }
      said = read_all (store);
      if (naer_store_get_history (store) == NAER_HISTORY_CONTINUES && verify (store) == NAER_AUDIT_WHOLE)
        {
          g_assert_cmpstr (said, ==, all);
          n_harmless++;
        }
      else
        n_lost++;
    }
  g_test_message ("%u bytes of the log: %u noticed as older, %u not opened, %u of no effect", N_LOG_CHANGES,
                  n_lost, n_not_opened, n_harmless);
  g_assert_cmpuint (n_lost, >, 0);
  g_free (file.contents);
  g_free (log.contents);
  naer_place_clear (&place);
}

static NaerDatabase *
database_of (NaerStore *store)
{
  return naer_data_file_get_database (naer_store_get_data_file (store));
}

static gint64
ask (NaerStore  *store,
     const char *sql)
{
  g_autoptr (GError) error = NULL;
  gint64 number = 0;

  naer_database_get_number (database_of (store), sql, &number, &error);
  g_assert_no_error (error);
  return number;
}

static char *
ask_text (NaerStore  *store,
          const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStatement) query = naer_database_prepare (database_of (store), sql, &error);

  g_assert_no_error (error);
  g_assert_cmpint (naer_statement_step (query, &error), ==, NAER_STEP_ROW);
  return g_strdup (naer_statement_get_text (query, 0));
}

/* One value, and what puts it back. */
typedef struct
{
  const char *table;
  const char *column;
  const char *key;
} Place;

static gboolean
choose_row (NaerStore    *store,
            const Place  *place,
            gint64       *row)
{
  g_autofree char *count = g_strdup_printf ("SELECT count(*) FROM \"%s\"", place->table);
  gint64 n_rows = ask (store, count);
  g_autofree char *find = NULL;

  if (n_rows == 0)
    return FALSE;
  find = g_strdup_printf ("SELECT \"%s\" FROM \"%s\" LIMIT 1 OFFSET %d", place->key, place->table,
                          g_test_rand_int_range (0, (int) n_rows));
  *row = ask (store, find);
  return TRUE;
}

/* The value becomes another of its type; FALSE when the table forbids it. */
static gboolean
change_value (NaerStore   *store,
              const Place *place,
              gint64       row)
{
  g_autofree char *sql = g_strdup_printf (
    "UPDATE \"%s\" SET \"%s\" = CASE typeof (\"%s\") WHEN 'integer' THEN \"%s\" + 1 "
    "WHEN 'real' THEN \"%s\" / 2 WHEN 'text' THEN \"%s\" || 'x' "
    "WHEN 'blob' THEN zeroblob (length (\"%s\")) ELSE 1 END WHERE \"%s\" = %" G_GINT64_FORMAT,
    place->table, place->column, place->column, place->column, place->column, place->column, place->column,
    place->key, row);

  return naer_database_execute (database_of (store), sql, NULL);
}

static gboolean
try_value (NaerStore   *store,
           const Place *place)
{
  g_autofree char *look = NULL, *before = NULL, *put_back = NULL;
  g_autoptr (GError) error = NULL;
  gint64 row;

  if (!choose_row (store, place, &row))
    return FALSE;
  look = g_strdup_printf ("SELECT quote (\"%s\") FROM \"%s\" WHERE \"%s\" = %" G_GINT64_FORMAT, place->column,
                          place->table, place->key, row);
  before = ask_text (store, look);
  if (!change_value (store, place, row))
    return FALSE;
  if (verify (store) == NAER_AUDIT_WHOLE)
    g_error ("%s.%s of %" G_GINT64_FORMAT " was changed from %s and not found", place->table, place->column,
             row, before);
  put_back = g_strdup_printf ("UPDATE \"%s\" SET \"%s\" = %s WHERE \"%s\" = %" G_GINT64_FORMAT, place->table,
                              place->column, before, place->key, row);
  naer_database_execute (database_of (store), put_back, &error);
  g_assert_no_error (error);
  return TRUE;
}

static Place
choose_member (void)
{
  NaerRecordType type = (NaerRecordType) g_test_rand_int_range (0, NAER_N_RECORD_TYPES);
  const NaerRecordShape *shape = naer_record_get_shape (type);
  const NaerField *field = &shape->fields[g_test_rand_int_range (0, (int) shape->n_fields)];

  return (Place) { shape->name, field->name, "row_id" };
}

static Place
choose_column_of_log (void)
{
  static const char *const columns[] = { "at",      "who",     "action", "record",       "row",      "employee",
                                         "purpose", "content", "salt",   "content_hash", "row_hash", "hash" };

  return (Place) { "audit", columns[g_test_rand_int_range (0, G_N_ELEMENTS (columns))], "number" };
}

/* Any value, changed by someone who has the key and has taken the triggers away. */
static void
test_values (void)
{
  NaerPlace file;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerFacts) full = naer_test_full_facts ();
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (full);
  g_autoptr (GError) error = NULL;
  guint n_changed = 0, n_entries = 0;

  naer_place_init (&file);
  store = naer_place_create (&file);
  naer_test_apply (store, changes);
  naer_database_execute (database_of (store),
                         "DROP TRIGGER audit_keeps_all; DROP TRIGGER audit_keeps_its_chain;"
                         "DROP TRIGGER audit_is_only_redacted; PRAGMA foreign_keys = OFF",
                         &error);
  g_assert_no_error (error);
  for (guint tries = 0; n_changed < N_VALUE_CHANGES; tries++)
    {
      gboolean in_log = g_test_rand_bit ();
      Place place = in_log ? choose_column_of_log () : choose_member ();

      g_assert_cmpuint (tries, <, N_VALUE_CHANGES * 20);
      if (!try_value (store, &place))
        continue;
      n_changed++;
      n_entries += in_log;
    }
  g_assert_cmpint (verify (store), ==, NAER_AUDIT_WHOLE);
  g_test_message ("%u values: %u of the audit log and %u of rows, all found", n_changed, n_entries,
                  n_changed - n_entries);
  g_clear_object (&store);
  naer_place_clear (&file);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/tamper/file", test_file);
  g_test_add_func ("/tamper/log", test_log);
  g_test_add_func ("/tamper/values", test_values);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <sodium.h>
#include <sqlite3.h>

#include "data/naer-store-private.h"
#include "import/naer-import-file.h"
#include "import/naer-import-plan.h"
#include "naer-bench-parts.h"
#include "naer-measure.h"

/*
 * The data file: to open it, against what its passphrase alone costs; to save one thing for
 * certain, against plain SQLite with the same promise; to take in a large payroll file, checked,
 * encrypted and with its journal, against SQLite's own import of the same rows into a plain table.
 */

#define PASSPHRASE "en lang og trygg setning"
#define N_ROUNDS 9
#define N_SAVES 60
#define N_IMPORT_ROWS 200000
#define N_PEOPLE 4000

#define OPEN_GOAL 1.25
#define SAVE_GOAL 2.0
#define IMPORT_GOAL 5.0

typedef struct
{
  char *folder;
  GFile *file;
  NaerStore *store;
  gint64 employee;
  sqlite3 *plain;
  char *csv;
  guint n_imports;
} Bench;

static void
check (const GError *error)
{
  if (error != NULL)
    g_error ("%s", error->message);
}

static void
check_sqlite (int result)
{
  if (result != SQLITE_OK)
    g_error ("SQLite: %s", sqlite3_errstr (result));
}

static GFile *
file_named (const Bench *bench,
            const char  *name)
{
  return g_file_new_build_filename (bench->folder, name, NULL);
}

/* --- opening ---------------------------------------------------------------------- */

static void
open_ours (gpointer data)
{
  Bench *bench = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_open (bench->file, PASSPHRASE, &error);
  g_autoptr (NaerFacts) facts = NULL;

  check (error);
  facts = naer_store_load (store, &error);
  check (error);
}

/* The least that a passphrase of this strength costs. */
static void
open_theirs (gpointer data)
{
  guint8 key[32], salt[crypto_pwhash_SALTBYTES] = { 0 };

  if (crypto_pwhash (key, sizeof key, PASSPHRASE, strlen (PASSPHRASE), salt, crypto_pwhash_OPSLIMIT_MODERATE,
                     crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13) != 0)
    g_error ("too little memory");
}

static gboolean
measure_open (Bench *bench)
{
  g_autoptr (GError) error = NULL;
  double ours, theirs;

  bench->file = file_named (bench, "open.naervaer");
  g_object_unref (naer_store_create (bench->file, PASSPHRASE, &error));
  check (error);
  naer_measure_compare (open_ours, open_theirs, bench, N_ROUNDS, &ours, &theirs);
  return naer_measure_tell ("open, against its key alone", ours, theirs, OPEN_GOAL, "ms");
}

/* --- saving ----------------------------------------------------------------------- */

static void
save_ours (gpointer data)
{
  Bench *bench = data;
  g_autoptr (NaerContact) contact = naer_contact_new (739900, NAER_CONTACT_CHECK_IN, NAER_WAY_PHONE);
  g_autoptr (GPtrArray) changes = naer_changes_new ();
  g_autoptr (GError) error = NULL;

  contact->row_id = naer_row_id_new ();
  contact->about = g_strdup ("Kortere dager de neste to ukene, ny prat fredag");
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_CONTACT, bench->employee, NULL, contact));
  naer_store_apply (bench->store, changes, "contact", &error);
  check (error);
}

static void
save_theirs (gpointer data)
{
  Bench *bench = data;

  check_sqlite (sqlite3_exec (bench->plain,
                              "INSERT INTO contact (on_day, kind, way, about) VALUES (739900, 'check-in', 'phone',"
                              " 'Kortere dager de neste to ukene, ny prat fredag')",
                              NULL, NULL, NULL));
}

static void
make_plain (Bench *bench)
{
  g_autofree char *path = g_build_filename (bench->folder, "plain.db", NULL);

  check_sqlite (sqlite3_open (path, &bench->plain));
  check_sqlite (sqlite3_exec (bench->plain,
                              "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                              "CREATE TABLE contact (id INTEGER PRIMARY KEY, on_day INTEGER, kind TEXT, way TEXT,"
                              " about TEXT)",
                              NULL, NULL, NULL));
}

static gboolean
measure_save (Bench *bench)
{
  g_autoptr (GFile) file = file_named (bench, "save.naervaer");
  g_autoptr (NaerEmployee) employee = naer_employee_new ("1");
  g_autoptr (GPtrArray) changes = naer_changes_new ();
  g_autoptr (GError) error = NULL;
  double ours, theirs;

  bench->store = naer_store_create_at_cost (file, PASSPHRASE, NAER_KEY_COST_TEST, &error);
  check (error);
  employee->row_id = bench->employee = naer_row_id_new ();
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYEE, 0, NULL, employee));
  naer_store_apply (bench->store, changes, NULL, &error);
  check (error);
  make_plain (bench);
  naer_measure_compare (save_ours, save_theirs, bench, N_SAVES, &ours, &theirs);
  g_clear_object (&bench->store);
  sqlite3_close (bench->plain);
  return naer_measure_tell ("a lasting save, with journal", ours, theirs, SAVE_GOAL, "ms");
}

/* --- importing -------------------------------------------------------------------- */

static void
write_rows (Bench *bench)
{
  static const char *const codes[] = { "EGM;Egenmelding", "SYK;Sykmelding", "FER;Ferie" };
  g_autoptr (GString) text = g_string_new ("Ansattnr;Navn;Enhet;Stillingsprosent;Fraværskode;Fraværstype;"
                                           "Fra dato;Til dato;Prosent;Registrert\n");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < N_IMPORT_ROWS; i++)
    {
      guint person = i % N_PEOPLE;
      NaerDay from = naer_day_from_ymd (2023, 1, 2) + (int) (i / N_PEOPLE * 20);
      g_autofree char *first = naer_day_to_iso (from);
      g_autofree char *last = naer_day_to_iso (from + (int) (i % 5));

      g_string_append_printf (text, "%u;Kari Berg %u;Enhet %u;80;%s;%s;%s;100;%s\n", 10000 + person, person,
                              person % 50, codes[i % 3], first, last, first);
    }
  bench->csv = g_build_filename (bench->folder, "rows.csv", NULL);
  g_file_set_contents (bench->csv, text->str, (gssize) text->len, &error);
  check (error);
}

static NaerImportFile *
read_file (Bench *bench)
{
  char *contents;
  gsize length;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  NaerImportFile *file;

  g_file_get_contents (bench->csv, &contents, &length, &error);
  check (error);
  bytes = g_bytes_new_take (contents, length);
  file = naer_import_file_new (bytes, bench->csv, NULL, NAER_LANGUAGE_NB, &error);
  check (error);
  return file;
}

static void
import_ours (gpointer data)
{
  Bench *bench = data;
  g_autofree char *name = g_strdup_printf ("import-%u.naervaer", bench->n_imports++);
  g_autoptr (GFile) to = file_named (bench, name);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_create_at_cost (to, PASSPHRASE, NAER_KEY_COST_TEST, &error);
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (NaerImportFile) file = read_file (bench);
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  g_autoptr (NaerImportPlan) plan = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  NaerImportPlanOptions options = { .today = naer_day_from_ymd (2026, 11, 15) };

  check (error);
  facts = naer_store_load (store, &error);
  plan = naer_import_plan_new (facts, rows, &options);
  naer_import_plan_accept (plan, FALSE, FALSE);
  changes = naer_import_plan_changes (plan, facts);
  if (changes->len < N_IMPORT_ROWS)
    g_error ("only %u changes of %d rows", changes->len, N_IMPORT_ROWS);
  naer_store_apply (store, changes, "import", &error);
  check (error);
}

static void
import_theirs (gpointer data)
{
  Bench *bench = data;
  g_autofree char *path = g_strdup_printf ("%s/plain-%u.db", bench->folder, bench->n_imports);
  g_autofree char *import = g_strdup_printf (".import %s rows", bench->csv);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, "sqlite3", "-separator", ";",
                                                      path, import, NULL);

  check (error);
  g_subprocess_wait_check (process, NULL, &error);
  check (error);
  g_unlink (path);
}

static gboolean
measure_import (Bench *bench)
{
  double ours, theirs;

  write_rows (bench);
  naer_measure_compare (import_ours, import_theirs, bench, 3, &ours, &theirs);
  return naer_measure_tell ("200 000 rows taken in", ours, theirs, IMPORT_GOAL, "ms");
}

/* Measures the data file. */
gboolean
naer_bench_data (const char *folder)
{
  Bench bench = { .folder = g_build_filename (folder, "data-XXXXXX", NULL) };
  gboolean met;

  /* On the disk of the build: a folder in memory would promise nothing. */
  if (g_mkdtemp (bench.folder) == NULL)
    g_error ("%s: %s", bench.folder, g_strerror (errno));
  met = measure_open (&bench);
  met &= measure_save (&bench);
  met &= measure_import (&bench);
  naer_measure_remove_folder (bench.folder);
  g_clear_object (&bench.file);
  g_free (bench.folder);
  g_free (bench.csv);
  return met;
}

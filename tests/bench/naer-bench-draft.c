/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <sqlite3.h>

#include "data/naer-store-private.h"
#include "facts/naer-record-text.h"
#include "naer-bench-parts.h"
#include "naer-measure.h"
#include "naer-print-case.h"
#include "plan/naer-plan-edit.h"

/*
 * A keystroke in a full follow-up plan until the draft of it is on the disk: the pure edit, the plan
 * as text, and the encrypted file; against plain SQLite that writes the same text as lastingly. The
 * pause that the program waits for before it saves (`naer-save-pace.h`) is not in it.
 */

#define PASSPHRASE "en lang og trygg setning"
#define GOAL 2.0
#define ROUNDS 201

typedef struct
{
  NaerPlan *plan;
  NaerStore *store;
  gint64 employee;
  sqlite3 *plain;
  sqlite3_stmt *statement;
  guint n_keys;
} Bench;

static void
save_ours (gpointer data)
{
  Bench *bench = data;
  g_autofree char *words = g_strdup_printf ("Formiddagene går greit. %u", bench->n_keys++);
  NaerPlan *typed = naer_plan_set_text (bench->plan, "own_words", words);
  g_autoptr (NaerDraft) draft = NULL;
  g_autoptr (GError) error = NULL;

  naer_plan_free (bench->plan);
  bench->plan = typed;
  draft = naer_draft_new (NAER_RECORD_PLAN, bench->employee, typed);
  if (!naer_store_save_draft (bench->store, draft, &error))
    g_error ("%s", error->message);
}

static void
save_theirs (gpointer data)
{
  Bench *bench = data;

  if (sqlite3_step (bench->statement) != SQLITE_DONE || sqlite3_reset (bench->statement) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (bench->plain));
}

static void
open_plain (Bench      *bench,
            const char *path,
            const char *text)
{
  if (sqlite3_open (path, &bench->plain) != SQLITE_OK ||
      sqlite3_exec (bench->plain,
                    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                    "CREATE TABLE draft (id INTEGER PRIMARY KEY, content TEXT)",
                    NULL, NULL, NULL) != SQLITE_OK ||
      sqlite3_prepare_v2 (bench->plain, "INSERT OR REPLACE INTO draft VALUES (1, ?1)", -1, &bench->statement,
                          NULL) != SQLITE_OK ||
      sqlite3_bind_text (bench->statement, 1, text, -1, SQLITE_TRANSIENT) != SQLITE_OK)
    g_error ("%s: %s", path, sqlite3_errmsg (bench->plain));
}

/* Measures how long it takes until what was typed lasts. */
gboolean
naer_bench_draft (const char *folder)
{
  g_autofree char *place = g_build_filename (folder, "draft-XXXXXX", NULL);
  g_autofree char *path = NULL, *plain = NULL, *text = NULL;
  g_autoptr (NaerPrintCase) print_case = naer_print_case_read (CASE_FILE);
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  Bench bench = { .employee = naer_row_id_new () };
  double ours, theirs;

  if (g_mkdtemp (place) == NULL)
    g_error ("%s cannot be made", place);
  path = g_build_filename (place, "draft.naervaer", NULL);
  plain = g_build_filename (place, "plain.db", NULL);
  file = g_file_new_for_path (path);
  bench.store = naer_store_create_at_cost (file, PASSPHRASE, NAER_KEY_COST_TEST, &error);
  if (bench.store == NULL)
    g_error ("%s", error->message);
  naer_print_case_choose (print_case, NAER_SHEET_PLAN, NAER_LANGUAGE_NB, FALSE);
  bench.plan = naer_plan_copy (print_case->input.plan);
  bench.plan->row_id = naer_row_id_new ();
  bench.plan->finished = NAER_DAY_NONE;
  text = naer_record_to_text (NAER_RECORD_PLAN, 0, bench.plan);
  open_plain (&bench, plain, text);
  naer_measure_compare (save_ours, save_theirs, &bench, ROUNDS, &ours, &theirs);
  naer_plan_free (bench.plan);
  g_object_unref (bench.store);
  sqlite3_finalize (bench.statement);
  sqlite3_close (bench.plain);
  naer_measure_remove_folder (place);
  return naer_measure_tell ("keystroke-to-stored-draft", ours, theirs, GOAL, "ms");
}

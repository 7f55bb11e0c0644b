/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "data/naer-backup.h"
#include "data/naer-data-file-private.h"
#include "data/naer-store-log.h"
#include "data/naer-store-redact.h"
#include "facts/naer-record-redact.h"
#include "naer-data-pages.h"

/*
 * A text that should not have been written is gone: from rows, versions, drafts, the log, free pages, the
 * write-ahead log and backups, which are all decrypted here byte for byte; and the log is whole.
 */

#define KARI 21
#define OLA 22
#define PASSAGE "Angina kvadrupleks"

static void
add_person (NaerStore  *store,
            gint64      row,
            const char *number,
            const char *about)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new (number);
  g_autoptr (NaerContact) contact =
    naer_contact_new (naer_day_from_ymd (2026, 3, 2), NAER_CONTACT_FIRST, NAER_WAY_PHONE);
  g_autoptr (NaerContact) corrected = NULL;

  employee->row_id = row;
  contact->row_id = row + 100;
  contact->about = g_strdup (about);
  corrected = naer_contact_copy (contact);
  corrected->way = NAER_WAY_MEETING;
  naer_test_apply_one (store, NAER_RECORD_EMPLOYEE, 0, NULL, employee);
  naer_test_apply_one (store, NAER_RECORD_CONTACT, row, NULL, contact);
  naer_test_apply_one (store, NAER_RECORD_CONTACT, row, contact, corrected);
}

/* Two versions of a plan, the first finished, and a draft of the second; a measure that is removed. */
static void
add_plans (NaerStore *store)
{
  NaerPlan *first = naer_record_new (NAER_RECORD_PLAN), *second = naer_record_new (NAER_RECORD_PLAN), *written;
  NaerTask *task = naer_shape_new (&naer_task_shape);
  NaerMeasure *measure = naer_record_new (NAER_RECORD_MEASURE);
  g_autoptr (NaerDraft) draft = NULL;
  g_autoptr (GError) error = NULL;

  first->row_id = 51;
  first->version = 1;
  first->finished = naer_day_from_ymd (2026, 3, 20);
  first->own_words = g_strdup ("Har " PASSAGE ", sier legen");
  second->row_id = 52;
  second->version = 2;
  written = naer_record_copy (NAER_RECORD_PLAN, second);
  task->name = g_strdup ("Løft; angina\n KVADRUPLEKS hindrer");
  g_ptr_array_add (written->tasks, task);
  measure->row_id = 61;
  measure->what = g_strdup ("Hvile ved " PASSAGE);
  naer_test_apply_one (store, NAER_RECORD_PLAN, KARI, NULL, first);
  naer_test_apply_one (store, NAER_RECORD_PLAN, KARI, NULL, second);
  naer_test_apply_one (store, NAER_RECORD_MEASURE, KARI, NULL, measure);
  naer_test_apply_one (store, NAER_RECORD_MEASURE, KARI, measure, NULL);
  draft = naer_draft_new (NAER_RECORD_PLAN, KARI, written);
  g_assert_true (naer_store_save_draft (store, draft, &error));
  g_assert_no_error (error);
  naer_record_free (NAER_RECORD_PLAN, first);
  naer_record_free (NAER_RECORD_PLAN, second);
  naer_record_free (NAER_RECORD_PLAN, written);
  naer_record_free (NAER_RECORD_MEASURE, measure);
}

static NaerStore *
store_with_passage (NaerPlace *place)
{
  NaerStore *store;
  g_autoptr (GError) error = NULL;

  naer_place_init (place);
  store = naer_place_create (place);
  add_person (store, KARI, "101", "Sykmeldt for " PASSAGE " siden i går");
  add_person (store, OLA, "102", "Ola nevnte " PASSAGE " selv");
  add_plans (store);
  return store;
}

static void
test_find (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = store_with_passage (&place);
  g_autoptr (GError) error = NULL;
  g_autofree NaerRedaction *of_kari = naer_store_find_text (store, KARI, "angina  kvadrupleks", &error);
  g_autofree NaerRedaction *of_all = naer_store_find_text (store, 0, PASSAGE, &error);
  g_autofree NaerRedaction *none = naer_store_find_text (store, 0, "Pepperkakehus", &error);
  g_autofree NaerRedaction *code = naer_store_find_text (store, 0, "dialogue", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (of_kari->n_records, ==, 2);
  g_assert_cmpuint (of_kari->n_entries, ==, 4);
  g_assert_cmpuint (of_kari->n_drafts, ==, 1);
  g_assert_cmpuint (of_all->n_records, ==, 3);
  g_assert_cmpuint (of_all->n_entries, ==, 6);
  g_assert_cmpuint (none->n_records + none->n_entries + none->n_drafts, ==, 0);
  g_assert_cmpuint (code->n_records + code->n_entries, ==, 0);
  g_assert_null (naer_store_find_text (store, 0, " a ", &error));
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_INVALID);
  g_clear_object (&store);
  naer_place_clear (&place);
}

/* Gone from everywhere about one, and left about the other. */
static void
test_gone (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = store_with_passage (&place);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) drafts = NULL;
  g_autoptr (NaerFacts) facts = NULL;
  g_autofree NaerRedaction *done = NULL, *rest = NULL;
  g_autofree NaerAuditReport *report = NULL;
  const NaerEmployee *kari;

  naer_test_make_backup (store);
  g_assert_cmpuint (naer_test_count_files (store, &place, "kvadrupleks"), >=, 2);
  done = naer_store_redact_text (store, KARI, PASSAGE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (done->n_records, ==, 2);
  g_assert_cmpuint (done->n_entries, ==, 4);
  g_assert_cmpuint (done->n_drafts, ==, 1);
  g_assert_cmpuint (done->n_backups, ==, 1);
  g_assert_cmpuint (done->n_backups_removed + done->n_backups_left, ==, 0);

  facts = naer_store_load (store, &error);
  kari = naer_facts_find_employee (facts, KARI);
  g_assert_cmpstr (((NaerContact *) kari->contacts->pdata[0])->about, ==, "Sykmeldt for " NAER_REDACTED " siden i går");
  g_assert_cmpstr (((NaerPlan *) kari->plans->pdata[0])->own_words, ==, "Har " NAER_REDACTED ", sier legen");
  drafts = naer_store_load_drafts (store, &error);
  g_assert_cmpstr (((NaerTask *) ((NaerPlan *) ((NaerDraft *) drafts->pdata[0])->record)->tasks->pdata[0])->name, ==,
                   "Løft; " NAER_REDACTED " hindrer");
  rest = naer_store_find_text (store, KARI, PASSAGE, &error);
  g_assert_cmpuint (rest->n_records + rest->n_entries + rest->n_drafts, ==, 0);
  report = naer_store_verify (store, &error);
  g_assert_cmpint (report->fault, ==, NAER_AUDIT_WHOLE);
  g_assert_cmpint (report->n_redacted, ==, 4);
  g_assert_no_error (error);
  naer_test_remove_backups (naer_store_get_data_file (store)->id);
  g_clear_object (&store);
  naer_place_clear (&place);
}

/* Byte by byte in every page of every file, also after it was closed and opened again. */
static void
test_no_trace (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = store_with_passage (&place);
  g_autoptr (GError) error = NULL;
  g_autofree NaerRedaction *done = NULL;
  guint8 id[NAER_FILE_ID_BYTES];

  memcpy (id, naer_store_get_data_file (store)->id, sizeof id);
  naer_test_make_backup (store);
  naer_test_make_backup (store);
  done = naer_store_redact_text (store, 0, PASSAGE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (done->n_backups, ==, 2);
  for (guint round = 0; round < 2; round++)
    {
      /* That what is sought can be found is shown by what stands beside it. */
      g_assert_cmpuint (naer_test_count_files (store, &place, "siden i g"), >=, 3);
      g_assert_cmpuint (naer_test_count_files (store, &place, "kvadrupleks"), ==, 0);
      g_assert_cmpuint (naer_test_count_files (store, &place, "KVADRUPLEKS"), ==, 0);
      naer_assert_whole (store);
      g_assert_true (naer_store_close (store, &error));
      g_clear_object (&store);
      store = naer_place_open (&place);
    }
  naer_test_remove_backups (id);
  g_clear_object (&store);
  naer_place_clear (&place);
}

/* A backup that was written anew is put back and is whole; one that nobody can read is removed. */
static void
test_backups (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = store_with_passage (&place);
  g_autoptr (NaerSecret) passphrase = naer_secret_new_text (NAER_TEST_PASSPHRASE);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (NaerFacts) facts = NULL;
  g_autofree NaerRedaction *done = NULL;
  g_autofree char *folder = NULL, *broken = NULL;

  naer_test_make_backup (store);
  folder = naer_backup_folder_for (naer_store_get_data_file (store)->id);
  broken = g_build_filename (folder, "2020-01-01T000000.naervaer", NULL);
  g_assert_true (g_file_set_contents (broken, "nothing", -1, &error));
  done = naer_store_redact_text (store, 0, PASSAGE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (done->n_backups, ==, 1);
  g_assert_cmpuint (done->n_backups_removed, ==, 1);
  g_assert_false (g_file_test (broken, G_FILE_TEST_EXISTS));
  backups = naer_backups_list (folder);
  g_assert_cmpuint (backups->len, ==, 1);
  g_assert_true (naer_store_close (store, &error));
  g_clear_object (&store);

  g_assert_true (naer_backup_restore (((NaerBackup *) backups->pdata[0])->path, place.path, passphrase, &error));
  g_assert_no_error (error);
  store = naer_place_open (&place);
  naer_assert_whole (store);
  facts = naer_store_load (store, &error);
  g_assert_cmpuint (facts->employees->len, ==, 2);
  g_assert_cmpuint (naer_test_count_files (store, &place, "kvadrupleks"), ==, 0);
  naer_test_remove_backups (naer_store_get_data_file (store)->id);
  g_clear_object (&store);
  naer_place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/redact/find", test_find);
  g_test_add_func ("/redact/gone", test_gone);
  g_test_add_func ("/redact/no-trace", test_no_trace);
  g_test_add_func ("/redact/backups", test_backups);
  return g_test_run ();
}

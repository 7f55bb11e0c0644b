/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>

#include "data/naer-backup.h"
#include "data/naer-data-file-private.h"
#include "data/naer-erase.h"
#include "data/naer-store-erase.h"
#include "naer-data-pages.h"

/*
 * What is deleted for good is gone from rows, versions, drafts, the log, free pages, the write-ahead log
 * and backups; what stays is there; the log is whole; and a kill leaves all or nothing.
 */

#define KARI 21
#define OLA 22
#define OLD_CASE 2019
#define TODAY naer_day_from_ymd (2026, 11, 25)
#define ROUNDS 4
#define ROUNDS_OF_SOAK 200

static char *program;

static void
add_case (NaerStore  *store,
          gint64      employee,
          gint64      row,
          int         year,
          const char *about)
{
  g_autoptr (NaerAbsence) spell = naer_absence_new (NAER_ABSENCE_SICK_NOTE, naer_day_from_ymd (year, 2, 1),
                                                    naer_day_from_ymd (year, 3, 1));
  g_autoptr (NaerContact) contact =
    naer_contact_new (naer_day_from_ymd (year, 2, 10), NAER_CONTACT_FIRST, NAER_WAY_PHONE);
  g_autoptr (NaerContact) corrected = NULL;

  spell->row_id = row;
  contact->row_id = row + 1;
  contact->about = g_strconcat (about, " først", NULL);
  corrected = naer_contact_copy (contact);
  g_free (corrected->about);
  corrected->about = g_strdup (about);
  naer_test_apply_one (store, NAER_RECORD_ABSENCE, employee, NULL, spell);
  naer_test_apply_one (store, NAER_RECORD_CONTACT, employee, NULL, contact);
  naer_test_apply_one (store, NAER_RECORD_CONTACT, employee, contact, corrected);
}

/* Something that was recorded in the old case and removed again: only the log and backups tell of it. */
static void
add_and_remove (NaerStore *store,
                gboolean   with_backup)
{
  NaerMeasure *measure = naer_record_new (NAER_RECORD_MEASURE);

  measure->row_id = 61;
  measure->from = measure->to = naer_day_from_ymd (OLD_CASE, 2, 20);
  measure->what = g_strdup ("Sykkelbud fjernet");
  naer_test_apply_one (store, NAER_RECORD_MEASURE, KARI, NULL, measure);
  if (with_backup)
    naer_test_make_backup (store);
  naer_test_apply_one (store, NAER_RECORD_MEASURE, KARI, measure, NULL);
  naer_record_free (NAER_RECORD_MEASURE, measure);
}

static void
add_draft (NaerStore *store)
{
  NaerPlan *plan = naer_record_new (NAER_RECORD_PLAN);
  g_autoptr (NaerDraft) draft = NULL;
  g_autoptr (GError) error = NULL;

  plan->row_id = 71;
  plan->version = 1;
  plan->started = plan->case_start = naer_day_from_ymd (OLD_CASE, 2, 1);
  naer_test_apply_one (store, NAER_RECORD_PLAN, KARI, NULL, plan);
  plan->own_words = g_strdup ("Utkastord");
  draft = naer_draft_new (NAER_RECORD_PLAN, KARI, plan);
  g_assert_true (naer_store_save_draft (store, draft, &error));
  g_assert_no_error (error);
  naer_record_free (NAER_RECORD_PLAN, plan);
}

static void
add_employee (NaerStore  *store,
              gint64      row,
              const char *number,
              const char *name)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new (number);

  employee->row_id = row;
  employee->name = g_strdup (name);
  naer_test_apply_one (store, NAER_RECORD_EMPLOYEE, 0, NULL, employee);
}

static NaerStore *
full_store (NaerPlace *place)
{
  NaerStore *store;

  naer_place_init (place);
  store = naer_place_create (place);
  add_employee (store, KARI, "101", "Kari Kvisthaug");
  add_employee (store, OLA, "102", "Ola Bergfald");
  add_case (store, KARI, 31, OLD_CASE, "Gammelord");
  add_case (store, KARI, 41, 2026, "Nyord");
  add_case (store, OLA, 51, OLD_CASE, "Olaord");
  add_draft (store);
  add_and_remove (store, TRUE);
  naer_test_make_backup (store);
  return store;
}

static GPtrArray *
list_of (NaerRetentionItem *item)
{
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_retention_item_free);

  g_ptr_array_add (items, item);
  return items;
}

static GPtrArray *
everything_of (NaerStore *store,
               gint64     employee)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = naer_store_load (store, &error);

  return list_of (naer_retention_item_for_employee (naer_facts_find_employee (facts, employee)));
}

static GPtrArray *
old_case_of (NaerStore *store,
             gint64     employee)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = naer_store_load (store, &error);
  GPtrArray *items = naer_retention_find_offered (facts, NAER_RETENTION_YEARS, TODAY);

  for (guint i = items->len; i > 0; i--)
    if (((NaerRetentionItem *) items->pdata[i - 1])->employee != employee)
      g_ptr_array_remove_index (items, i - 1);
  g_assert_cmpuint (items->len, ==, 1);
  return items;
}

static void
check_gone (NaerPlace         *place,
            NaerStore        **store,
            const char *const *gone,
            const char *const *there)
{
  g_autoptr (GError) error = NULL;

  for (guint round = 0; round < 2; round++)
    {
      for (guint i = 0; gone[i] != NULL; i++)
        {
          g_test_message ("gone: %s", gone[i]);
          g_assert_cmpuint (naer_test_count_files (*store, place, gone[i]), ==, 0);
        }
      for (guint i = 0; there[i] != NULL; i++)
        g_assert_cmpuint (naer_test_count_files (*store, place, there[i]), >=, 3);
      naer_assert_whole (*store);
      g_assert_true (naer_store_close (*store, &error));
      g_clear_object (store);
      *store = naer_place_open (place);
    }
}

static void
end (NaerPlace *place,
     NaerStore *store)
{
  guint8 id[NAER_FILE_ID_BYTES];

  memcpy (id, naer_store_get_data_file (store)->id, sizeof id);
  g_object_unref (store);
  naer_test_remove_backups (id);
  naer_place_clear (place);
}

static void
test_employee (void)
{
  static const char *const gone[] = { "Kvisthaug", "Gammelord", "Nyord", "Utkastord", "Sykkelbud", NULL };
  static const char *const there[] = { "Bergfald", "Olaord", NULL };
  NaerPlace place;
  NaerStore *store = full_store (&place);
  g_autoptr (GPtrArray) items = everything_of (store, KARI);
  g_autoptr (GError) error = NULL;
  g_autofree NaerErasure *done = NULL;
  g_autoptr (NaerFacts) facts = NULL;
  g_autofree char *pending = NULL;

  for (guint i = 0; gone[i] != NULL; i++)
    g_assert_cmpuint (naer_test_count_files (store, &place, gone[i]), >=, 2);
  done = naer_store_erase (store, items, NAER_ERASURE_ASKED, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (done->groups[NAER_RETENTION_LEAVER].count, ==, 1);
  g_assert_cmpuint (done->n_absences, ==, 2);
  g_assert_cmpuint (done->n_records, ==, 4);
  g_assert_cmpuint (done->n_drafts, ==, 1);
  g_assert_cmpuint (done->n_entries, ==, 10);
  g_assert_cmpuint (done->backups.n_written_anew, ==, 2);
  g_assert_cmpuint (done->backups.n_left + done->backups.n_removed, ==, 0);
  facts = naer_store_load (store, &error);
  g_assert_cmpuint (facts->employees->len, ==, 1);
  pending = naer_store_get_setting (store, NAER_ERASE_PENDING, &error);
  g_assert_null (pending);
  check_gone (&place, &store, gone, there);
  end (&place, store);
}

/* Only the old case goes, and the employee’s row says from when on absence is known. */
static void
test_case (void)
{
  static const char *const gone[] = { "Gammelord", "Utkastord", "Sykkelbud", NULL };
  static const char *const there[] = { "Kvisthaug", "Nyord", "Bergfald", "Olaord", NULL };
  NaerPlace place;
  NaerStore *store = full_store (&place);
  g_autoptr (GPtrArray) items = old_case_of (store, KARI);
  g_autoptr (GError) error = NULL;
  g_autofree NaerErasure *done = naer_store_erase (store, items, NAER_ERASURE_RETENTION, &error);
  g_autoptr (NaerFacts) facts = NULL;
  const NaerEmployee *kari;

  g_assert_no_error (error);
  g_assert_cmpuint (done->groups[NAER_RETENTION_CASE].count, ==, 1);
  g_assert_cmpuint (done->n_absences, ==, 1);
  g_assert_cmpuint (done->backups.n_written_anew, ==, 2);
  facts = naer_store_load (store, &error);
  kari = naer_facts_find_employee (facts, KARI);
  g_assert_cmpuint (kari->absences->len, ==, 1);
  g_assert_cmpuint (kari->contacts->len, ==, 1);
  g_assert_cmpuint (kari->plans->len, ==, 0);
  g_assert_cmpint (kari->absence_known_from, ==, naer_day_from_ymd (OLD_CASE, 3, 2));
  check_gone (&place, &store, gone, there);
  end (&place, store);
}

/* A backup put back brings nothing of it again, and is whole. */
static void
test_restore (void)
{
  NaerPlace place;
  NaerStore *store = full_store (&place);
  g_autoptr (GPtrArray) items = everything_of (store, KARI), backups = NULL;
  g_autoptr (NaerSecret) passphrase = naer_secret_new_text (NAER_TEST_PASSPHRASE);
  g_autoptr (GError) error = NULL;
  g_autofree NaerErasure *done = naer_store_erase (store, items, NAER_ERASURE_NOT_NEEDED, &error);
  g_autofree char *folder = naer_backup_folder_for (naer_store_get_data_file (store)->id);
  g_autoptr (NaerFacts) facts = NULL;

  g_assert_no_error (error);
  backups = naer_backups_list (folder);
  g_assert_true (naer_store_close (store, &error));
  g_clear_object (&store);
  g_assert_true (naer_backup_restore (((NaerBackup *) backups->pdata[0])->path, place.path, passphrase, &error));
  g_assert_no_error (error);
  store = naer_place_open (&place);
  naer_assert_whole (store);
  facts = naer_store_load (store, &error);
  g_assert_cmpuint (facts->employees->len, ==, 1);
  end (&place, store);
}

/* What a killed program left beside a backup holds all that the backup held. */
static void
test_left_behind (void)
{
  NaerPlace place;
  NaerStore *store = full_store (&place);
  g_autoptr (GPtrArray) items = everything_of (store, KARI);
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = naer_backup_folder_for (naer_store_get_data_file (store)->id);
  g_autofree char *part = g_build_filename (folder, "2026-01-01T000000.naervaer.part.Xy12Za", NULL);
  g_autofree NaerErasure *done = NULL;

  g_assert_true (g_file_set_contents (part, "half", -1, &error));
  done = naer_store_erase (store, items, NAER_ERASURE_ASKED, &error);
  g_assert_no_error (error);
  g_assert_false (g_file_test (part, G_FILE_TEST_EXISTS));
  end (&place, store);
}

/* What is altered after it is still found. */
static void
test_tamper (void)
{
  NaerPlace place;
  NaerStore *store = full_store (&place);
  g_autoptr (GPtrArray) items = everything_of (store, KARI);
  g_autoptr (GError) error = NULL;
  g_autofree NaerErasure *done = naer_store_erase (store, items, NAER_ERASURE_ASKED, &error);
  g_autofree NaerAuditReport *report = NULL;

  g_assert_no_error (error);
  g_assert_true (naer_database_execute (naer_store_get_data_file (store)->database,
                                        "UPDATE contact SET about = 'annet' WHERE row_id = 52", &error));
  report = naer_store_verify (store, &error);
  g_assert_cmpint (report->fault, ==, NAER_AUDIT_ROW_ALTERED);
  end (&place, store);
}

/* --- killed ---------------------------------------------------------------------------------- */

static int
run_child (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_open (file, NAER_TEST_PASSPHRASE, &error);
  g_autoptr (GPtrArray) items = NULL;
  g_autofree NaerErasure *done = NULL;

  g_assert_no_error (error);
  items = everything_of (store, KARI);
  setvbuf (stdout, NULL, _IONBF, 0);
  puts ("begin");
  done = naer_store_erase (store, items, NAER_ERASURE_ASKED, &error);
  puts ("end");
  return 0;
}

static void
kill_in_between (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child =
    g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, "child", path, NULL);
  g_autoptr (GDataInputStream) said = g_data_input_stream_new (g_subprocess_get_stdout_pipe (child));
  g_autofree char *line = g_data_input_stream_read_line (said, NULL, NULL, &error);

  g_assert_cmpstr (line, ==, "begin");
  g_usleep ((gulong) g_test_rand_int_range (0, 60000));
  g_subprocess_force_exit (child);
  g_subprocess_wait (child, NULL, &error);
  g_assert_no_error (error);
}

/* Either all of it is there, or nothing is, anywhere; and what was cut short is finished by opening it. */
static void
test_kill (void)
{
  guint rounds = g_getenv ("NAERVAER_SOAK") != NULL ? ROUNDS_OF_SOAK : ROUNDS, n_gone = 0;

  for (guint round = 0; round < rounds; round++)
    {
      NaerPlace place;
      NaerStore *store = full_store (&place);
      g_autoptr (GError) error = NULL;
      g_autoptr (NaerFacts) facts = NULL;

      g_assert_true (naer_store_close (store, &error));
      g_clear_object (&store);
      kill_in_between (place.path);
      store = naer_place_open (&place);
      naer_assert_whole (store);
      facts = naer_store_load (store, &error);
      if (facts->employees->len == 1)
        {
          g_assert_cmpuint (naer_test_count_files (store, &place, "Kvisthaug"), ==, 0);
          g_assert_cmpuint (naer_test_count_files (store, &place, "Gammelord"), ==, 0);
          n_gone++;
        }
      else
        {
          NaerEmployee *kari = naer_facts_find_employee (facts, KARI);

          g_assert_cmpuint (kari->absences->len, ==, 2);
          g_assert_cmpuint (kari->contacts->len, ==, 2);
        }
      end (&place, store);
    }
  g_test_message ("killed %u times: gone everywhere %u, there as before %u", rounds, n_gone, rounds - n_gone);
}

int
main (int    argc,
      char **argv)
{
  if (argc == 3 && g_str_equal (argv[1], "child"))
    return run_child (argv[2]);
  program = argv[0];
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/erase/employee", test_employee);
  g_test_add_func ("/erase/case", test_case);
  g_test_add_func ("/erase/restore", test_restore);
  g_test_add_func ("/erase/left-behind", test_left_behind);
  g_test_add_func ("/erase/tamper", test_tamper);
  g_test_add_func ("/erase/kill", test_kill);
  return g_test_run ();
}

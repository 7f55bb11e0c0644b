/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>

#include "facts/naer-record-edit.h"
#include "facts/naer-save-pace.h"
#include "naer-data-test.h"

/* The program is killed at random moments while it writes. What it was told is written must be
 * there, whole, and nothing half. The child adds people with two spells each, one transaction a
 * person, and says each number when it is told that it is written. */

#define SPELLS_EACH 2
#define MAX_PEOPLE_A_ROUND 2000

static char *program;

static void
write_person (NaerStore *store,
              guint      number)
{
  g_autofree char *id = g_strdup_printf ("%u", number);
  g_autoptr (NaerEmployee) employee = naer_employee_new (id);
  g_autoptr (GPtrArray) changes = naer_changes_new ();
  NaerDay from = naer_day_from_ymd (2026, 1, 1);

  employee->row_id = naer_row_id_new ();
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYEE, 0, NULL, employee));
  for (NaerDay i = 0; i < SPELLS_EACH; i++)
    {
      g_autoptr (NaerAbsence) spell =
        naer_absence_new (NAER_ABSENCE_SICK_NOTE, from + i * 30, from + i * 30 + 4);

      spell->row_id = naer_row_id_new ();
      g_ptr_array_add (changes,
                       naer_change_new (NAER_RECORD_ABSENCE, employee->row_id, NULL, spell));
    }
  naer_test_apply (store, changes);
}

static int
run_child (const char *path,
           guint       first)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_open (file, NAER_TEST_PASSPHRASE, &error);

  g_assert_no_error (error);
  setvbuf (stdout, NULL, _IONBF, 0);
  for (guint number = first; number < first + MAX_PEOPLE_A_ROUND; number++)
    {
      write_person (store, number);
      printf ("%u\n", number);
    }
  return 0;
}

/* Kills a child some time after it has said @n_lines numbers, and returns the last, or 0. */
static guint
kill_a_child (const char *path,
              const char *role,
              guint       number,
              guint       n_lines)
{
  g_autofree char *number_text = g_strdup_printf ("%u", number);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child = NULL;
  g_autoptr (GDataInputStream) said = NULL;
  guint last = 0;

  child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, role, path,
                            number_text, NULL);
  g_assert_no_error (error);
  said = g_data_input_stream_new (g_subprocess_get_stdout_pipe (child));
  for (guint n = 1;; n++)
    {
      g_autofree char *line = g_data_input_stream_read_line (said, NULL, NULL, &error);

      g_assert_no_error (error);
      if (line == NULL)
        break;
      last = (guint) g_ascii_strtoull (line, NULL, 10);
      if (n == n_lines)
        {
          g_usleep ((gulong) g_test_rand_int_range (0, 25000));
          g_subprocess_force_exit (child);
        }
    }
  g_subprocess_wait (child, NULL, &error);
  g_assert_no_error (error);
  return last;
}

/*
 * Someone types, and is killed. The typist's time is a model: keys come when they come, the child saves
 * when the pace says so, and says each key. It needs no waiting, and any key may be the last.
 */

#define WRITTEN_ROW 77
#define MOST_KEYS 100000
#define PROMISE_US (2 * G_USEC_PER_SEC)

/* What somebody may be writing when the power goes: a record, and the text in it that is typed. */
static const struct
{
  NaerRecordType type;
  const char *member;
} written[] = {
  { NAER_RECORD_PLAN, "own_words" },    { NAER_RECORD_MEETING, "place" },
  { NAER_RECORD_CONVERSATION, "agreed" }, { NAER_RECORD_AGREEMENT, "who" },
  { NAER_RECORD_CONTACT, "about" },     { NAER_RECORD_MEASURE, "what" },
};

static gint64
choose_gap (GRand *rand)
{
  return g_rand_int_range (rand, 0, 15) == 0 ? g_rand_int_range (rand, 500000, 4000000)
                                             : g_rand_int_range (rand, 20000, 400000);
}

static gpointer
write_record (NaerRecordType type)
{
  gpointer record = naer_record_new (type);

  naer_record_set_row (record, WRITTEN_ROW);
  if (type == NAER_RECORD_PLAN)
    ((NaerPlan *) record)->version = 1;
  return record;
}

static void
save_draft (NaerStore *store,
            gint64     employee,
            guint      which,
            guint      n_keys)
{
  NaerRecordType type = written[which].type;
  g_autofree char *text = g_strdup_printf ("%u", n_keys);
  g_autoptr (NaerDraft) draft = NULL;
  g_autoptr (GError) error = NULL;
  gpointer empty = write_record (type), record = naer_record_with_text (type, empty, written[which].member, text);

  draft = naer_draft_new (type, employee, record);
  g_assert_true (naer_store_save_draft (store, draft, &error));
  g_assert_no_error (error);
  naer_record_free (type, empty);
  naer_record_free (type, record);
}

static int
run_typist (const char *path,
            guint32     seed)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_open (file, NAER_TEST_PASSPHRASE, &error);
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  NaerSavePace pace = { 0 };
  gint64 now = 0;
  gint64 employee;

  g_assert_no_error (error);
  facts = naer_store_load (store, &error);
  g_assert_no_error (error);
  employee = ((NaerEmployee *) facts->employees->pdata[0])->row_id;
  setvbuf (stdout, NULL, _IONBF, 0);
  for (guint n_keys = 1; n_keys < MOST_KEYS; n_keys++)
    {
      now += choose_gap (rand);
      if (pace.due != 0 && pace.due <= now)
        {
          save_draft (store, employee, seed % G_N_ELEMENTS (written), n_keys - 1);
          naer_save_pace_stop (&pace);
        }
      naer_save_pace_edit (&pace, now);
      printf ("%u\n", n_keys);
    }
  return 0;
}

/* A data file with somebody for whom a plan is begun. */
static void
begin_plan (NaerPlace *place)
{
  g_autoptr (NaerStore) store = naer_place_create (place);
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (GError) error = NULL;
  gpointer begun = write_record (NAER_RECORD_PLAN);

  write_person (store, 1);
  facts = naer_store_load (store, &error);
  g_assert_no_error (error);
  naer_test_apply_one (store, NAER_RECORD_PLAN,
                       ((NaerEmployee *) facts->employees->pdata[0])->row_id, NULL, begun);
  naer_record_free (NAER_RECORD_PLAN, begun);
}

/* Returns how many keys the draft holds that is found. */
static guint
find_typed (NaerPlace *place,
            guint      which)
{
  g_autoptr (NaerStore) store = naer_place_open (place);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) drafts = naer_store_load_drafts (store, &error);
  g_autofree NaerAuditReport *report = naer_store_verify (store, &error);
  const NaerRecordShape *shape = naer_record_get_shape (written[which].type);
  const NaerField *member = naer_shape_find_field (shape, written[which].member);
  const NaerDraft *draft;

  g_assert_no_error (error);
  g_assert_cmpint (report->fault, ==, NAER_AUDIT_WHOLE);
  g_assert_cmpuint (drafts->len, <=, 1);
  if (drafts->len == 0)
    return 0;
  draft = drafts->pdata[0];
  g_assert_cmpint (draft->type, ==, written[which].type);
  return (guint) g_ascii_strtoull (G_STRUCT_MEMBER (char *, draft->record, member->offset), NULL, 10);
}

/* Every key that was pressed two seconds before the last one is there. */
static void
check_typed (guint32 seed,
             guint   told,
             guint   found)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  gint64 now = 0, first_lost = 0;

  g_assert_cmpuint (found, <=, told + 1);
  for (guint key = 1; key <= told; key++)
    {
      now += choose_gap (rand);
      if (key == found + 1)
        first_lost = now;
    }
  if (found < told)
    g_assert_cmpint (now - first_lost, <, PROMISE_US);
}

static void
test_typist_killed (void)
{
  guint n_kills = g_getenv ("NAERVAER_SOAK") != NULL ? 500 : 25;
  guint n_keys = 0, n_lost = 0;

  for (guint i = 0; i < n_kills; i++)
    {
      guint32 seed = (guint32) g_test_rand_int ();
      NaerPlace place;
      guint told, found;

      naer_place_init (&place);
      begin_plan (&place);
      told = kill_a_child (place.path, "--typist", seed, (guint) g_test_rand_int_range (1, 300));
      found = find_typed (&place, seed % G_N_ELEMENTS (written));
      g_test_message ("seed %u (%s): %u keys, %u there", seed, written[seed % G_N_ELEMENTS (written)].member,
                      told, found);
      check_typed (seed, told, found);
      n_keys += told;
      n_lost += told > found ? told - found : 0;
      naer_place_clear (&place);
    }
  g_test_message ("%u kills, %u keys, %u of the last two seconds lost", n_kills, n_keys, n_lost);
}

static guint
check_after_kill (NaerPlace *place,
                  guint      told)
{
  g_autoptr (NaerStore) store = naer_place_open (place);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = naer_store_load (store, &error);
  g_autofree NaerAuditReport *report = NULL;

  g_assert_no_error (error);
  g_assert_cmpint (naer_store_get_history (store), ==, NAER_HISTORY_CONTINUES);
  report = naer_store_verify (store, &error);
  g_assert_no_error (error);
  g_assert_cmpint (report->fault, ==, NAER_AUDIT_WHOLE);
  g_assert_cmpint (report->n_entries, ==, 1 + facts->employees->len * (1 + SPELLS_EACH));

  /* One more may have been written without anyone having been told. */
  g_assert_cmpuint (facts->employees->len, >=, told);
  g_assert_cmpuint (facts->employees->len, <=, told + 1);
  for (guint i = 0; i < facts->employees->len; i++)
    g_assert_cmpuint (((NaerEmployee *) facts->employees->pdata[i])->absences->len, ==,
                      SPELLS_EACH);
  return facts->employees->len;
}

static void
test_killed (void)
{
  guint n_kills = g_getenv ("NAERVAER_SOAK") != NULL ? 1000 : 50;
  guint n_written = 0, n_untold = 0;
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;

  naer_place_init (&place);
  store = naer_place_create (&place);
  g_clear_object (&store);
  for (guint i = 0; i < n_kills; i++)
    {
      guint told = kill_a_child (place.path, "--child", n_written + 1, 1);

      told = MAX (told, n_written);
      n_written = check_after_kill (&place, told);
      n_untold += n_written - told;
    }
  g_test_message ("%u kills, %u transactions, all there; %u were written without being told",
                  n_kills, n_written, n_untold);
  naer_place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  if (argc == 4 && g_str_equal (argv[1], "--child"))
    return run_child (argv[2], (guint) g_ascii_strtoull (argv[3], NULL, 10));
  if (argc == 4 && g_str_equal (argv[1], "--typist"))
    return run_typist (argv[2], (guint32) g_ascii_strtoull (argv[3], NULL, 10));
  program = argv[0];
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/kill/killed", test_killed);
  g_test_add_func ("/kill/typist", test_typist_killed);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-record-text.h"
#include "handover/naer-handover-file.h"
#include "handover/naer-handover-make.h"
#include "naer-data-test.h"
#include "naer-random-changes.h"

/* Two leaders, each with a data file in memory. */

#define TODAY naer_day_from_ymd (2026, 6, 15)

static NaerFacts *
load (NaerStore *store)
{
  g_autoptr (GError) error = NULL;
  NaerFacts *facts = naer_store_load (store, &error);

  g_assert_no_error (error);
  return facts;
}

static NaerStore *
new_store (void)
{
  g_autoptr (GError) error = NULL;
  NaerStore *store = naer_store_new_in_memory (&error);

  g_assert_no_error (error);
  return store;
}

static void
add_facts (NaerStore *store,
           NaerFacts *facts)
{
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (facts);

  naer_test_apply (store, changes);
}

static NaerHandover *
hand_over (NaerStore *store)
{
  g_autoptr (NaerFacts) facts = load (store);
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (NaerRowHistory) history = naer_store_load_row_history (store, NULL);
  g_autoptr (NaerHandover) handover = NULL;
  g_autoptr (GError) error = NULL;
  NaerHandover *read;
  g_autofree char *text = NULL;

  for (guint i = 0; i < facts->employees->len; i++)
    g_array_append_val (rows, ((NaerEmployee *) facts->employees->pdata[i])->row_id);
  handover = naer_handover_make_for_leader (facts, rows, history, TODAY);
  text = naer_handover_write (handover);
  read = naer_handover_read (text, strlen (text), &error);
  g_assert_no_error (error);
  return read;
}

static NaerMerge *
look (NaerStore          *store,
      const NaerHandover *handover)
{
  g_autoptr (GError) error = NULL;
  NaerMerge *merge = naer_handover_look (handover, store, &error);

  g_assert_no_error (error);
  return merge;
}

static void
take_in (NaerStore *store,
         NaerMerge *merge,
         gboolean   takes_theirs)
{
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < merge->items->len; i++)
    {
      NaerMergeItem *item = merge->items->pdata[i];

      if (item->what == NAER_MERGE_CONFLICT)
        item->take = takes_theirs;
    }
  naer_handover_take_in (merge, store, &error);
  g_assert_no_error (error);
}

static void
receive (NaerStore *store,
         NaerStore *from,
         gboolean   takes_theirs)
{
  g_autoptr (NaerHandover) handover = hand_over (from);
  g_autoptr (NaerMerge) merge = look (store, handover);

  take_in (store, merge, takes_theirs);
}

/* That what was taken in would change nothing if it came once more. */
static void
assert_settled (NaerStore *store,
                NaerStore *from)
{
  g_autoptr (NaerHandover) handover = hand_over (from);
  g_autoptr (NaerMerge) merge = look (store, handover);
  g_autoptr (GPtrArray) changes = naer_merge_make_changes (merge);

  g_assert_cmpuint (changes->len, ==, 0);
}

static void
edit (NaerStore *store,
      GRand     *random,
      guint      n_edits)
{
  for (guint i = 0; i < n_edits; i++)
    {
      g_autoptr (NaerFacts) facts = load (store);
      g_autoptr (GPtrArray) changes = naer_random_changes (random, facts);

      if (naer_facts_apply (facts, changes, NULL))
        naer_test_apply (store, changes);
    }
}

static GHashTable *
texts_by_row (NaerFacts *facts)
{
  GHashTable *texts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);

  for (guint i = 0; i < facts->employees->len; i++)
    {
      NaerEmployee *employee = facts->employees->pdata[i];

      for (NaerRecordType type = NAER_RECORD_EMPLOYEE; type < NAER_N_RECORD_TYPES; type++)
        {
          GPtrArray *records = type == NAER_RECORD_EMPLOYEE
                                 ? facts->employees
                                 : naer_record_get_list (type, NULL, employee);

          for (guint j = 0; j < records->len; j++)
            {
              gint64 row_id = naer_record_get_row (records->pdata[j]);
              gint64 owner = type == NAER_RECORD_EMPLOYEE ? 0 : employee->row_id;

              g_hash_table_insert (texts, g_memdup2 (&row_id, sizeof row_id),
                                   naer_handover_mark (type, owner, records->pdata[j]));
            }
        }
    }
  return texts;
}

static gboolean
was_removed_from (NaerStore *store,
                  gint64     row_id)
{
  g_autoptr (NaerRowHistory) history = naer_store_load_row_history (store, NULL);

  return naer_row_history_get (history, row_id) != NULL;
}

/* Everything that stands with @one stands with @other and says the same, but for what was removed
 * from @other. */
static void
assert_within (NaerStore *one,
               NaerStore *other)
{
  g_autoptr (NaerFacts) facts = load (one), other_facts = load (other);
  g_autoptr (GHashTable) texts = texts_by_row (facts), other_texts = texts_by_row (other_facts);
  GHashTableIter iter;
  gpointer row_id, text;

  g_hash_table_iter_init (&iter, texts);
  while (g_hash_table_iter_next (&iter, &row_id, &text))
    {
      const char *other_text = g_hash_table_lookup (other_texts, row_id);

      if (other_text == NULL)
        g_assert_true (was_removed_from (other, *(gint64 *) row_id));
      else
        g_assert_cmpstr (text, ==, other_text);
    }
}

static void
assert_no_number_twice (NaerStore *store)
{
  g_autoptr (NaerFacts) facts = load (store);
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];

      g_assert_true (employee->id == NULL || g_hash_table_add (numbers, employee->id));
    }
}

static void
merge_both_ways (GRand *random)
{
  g_autoptr (NaerFacts) facts = naer_test_facts (3, 3);
  g_autoptr (NaerStore) kari = new_store (), ola = new_store ();

  add_facts (kari, facts);
  edit (kari, random, 15);
  receive (ola, kari, FALSE);
  assert_within (kari, ola);
  assert_within (ola, kari);
  assert_settled (ola, kari);
  assert_settled (kari, ola);

  edit (kari, random, 15);
  edit (ola, random, 15);
  receive (ola, kari, FALSE);
  assert_settled (ola, kari);
  receive (kari, ola, TRUE);
  assert_settled (kari, ola);
  assert_within (ola, kari);
  assert_within (kari, ola);
  assert_no_number_twice (kari);
  assert_no_number_twice (ola);
  naer_assert_whole (kari);
  naer_assert_whole (ola);
}

static void
test_both_ways (void)
{
  const guint n_rounds = g_getenv ("NAERVAER_SOAK") != NULL ? 500 : 15;

  for (guint i = 0; i < n_rounds; i++)
    {
      guint32 seed = (guint32) g_test_rand_int ();
      g_autoptr (GRand) random = g_rand_new_with_seed (seed);

      g_test_message ("seed %u", seed);
      merge_both_ways (random);
    }
}

/* One record that both have; each may change it or remove it. */
typedef enum
{
  LEFT,
  CHANGED,
  REMOVED,
} Deed;

static void
do_deed (NaerStore  *store,
         Deed        deed,
         const char *source)
{
  g_autoptr (NaerFacts) facts = load (store);
  NaerEmployee *employee = facts->employees->pdata[0];
  NaerAbsence *spell = employee->absences->pdata[0];
  g_autoptr (NaerAbsence) changed = naer_absence_copy (spell);

  g_set_str (&changed->source, source);
  if (deed != LEFT)
    naer_test_apply_one (store, NAER_RECORD_ABSENCE, employee->row_id, spell,
                         deed == CHANGED ? changed : NULL);
}

static void
test_table (void)
{
  static const struct
  {
    Deed here;
    Deed there;
    gboolean same_text;
    NaerMergeWhat what;
  } cases[] = {
    { LEFT, LEFT, FALSE, NAER_MERGE_SAME },
    { LEFT, CHANGED, FALSE, NAER_MERGE_NEWER },
    { CHANGED, LEFT, FALSE, NAER_MERGE_OLDER },
    { CHANGED, CHANGED, FALSE, NAER_MERGE_CONFLICT },
    { CHANGED, CHANGED, TRUE, NAER_MERGE_SAME },
    { REMOVED, LEFT, FALSE, NAER_MERGE_CONFLICT },
    { REMOVED, CHANGED, FALSE, NAER_MERGE_CONFLICT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (NaerFacts) facts = naer_test_facts (1, 1);
      g_autoptr (NaerStore) kari = new_store (), ola = new_store ();
      g_autoptr (NaerHandover) handover = NULL;
      g_autoptr (NaerMerge) merge = NULL;

      add_facts (kari, facts);
      receive (ola, kari, FALSE);
      do_deed (kari, cases[i].there, "fra Kari");
      do_deed (ola, cases[i].here, cases[i].same_text ? "fra Kari" : "fra Ola");
      handover = hand_over (kari);
      merge = look (ola, handover);
      g_test_message ("case %u", i);
      g_assert_cmpuint (merge->counts[cases[i].what], >, 0);
      g_assert_cmpint (((NaerMergeItem *) merge->items->pdata[merge->items->len - 1])->what, ==,
                       cases[i].what);
      take_in (ola, merge, FALSE);
      assert_settled (ola, kari);
    }
}

/* Changed back to what it was, while the other kept the change: nobody but the leader can tell. */
static void
test_changed_back (void)
{
  g_autoptr (NaerFacts) facts = naer_test_facts (1, 1);
  g_autoptr (NaerStore) kari = new_store (), ola = new_store ();
  g_autoptr (NaerHandover) handover = NULL;
  g_autoptr (NaerMerge) merge = NULL;

  add_facts (kari, facts);
  do_deed (kari, CHANGED, "a");
  receive (ola, kari, FALSE);
  do_deed (kari, CHANGED, "b");
  receive (ola, kari, FALSE);
  do_deed (ola, CHANGED, "a");
  handover = hand_over (kari);
  merge = look (ola, handover);
  g_assert_cmpuint (merge->counts[NAER_MERGE_CONFLICT], ==, 1);
}

/* Both have imported the same people and spells from payroll: other rows, nothing twice. */
static void
test_same_people (void)
{
  g_autoptr (NaerFacts) facts = naer_test_facts (2, 3);
  g_autoptr (NaerStore) kari = new_store (), ola = new_store ();
  g_autoptr (NaerFacts) before = NULL, after = NULL;

  add_facts (kari, facts);
  add_facts (ola, facts);
  before = load (ola);
  receive (ola, kari, TRUE);
  after = load (ola);
  naer_assert_same_facts (before, after);
}

/* An employee who was handed over, left the file and comes back. */
static void
test_comes_back (void)
{
  g_autoptr (NaerFacts) facts = naer_test_facts (1, 3);
  g_autoptr (NaerStore) kari = new_store (), ola = new_store ();
  g_autoptr (NaerFacts) loaded = NULL, after = NULL;
  g_autoptr (GPtrArray) removal = NULL;

  add_facts (kari, facts);
  receive (ola, kari, FALSE);
  loaded = load (kari);
  removal = naer_changes_remove_employee (loaded->employees->pdata[0]);
  naer_test_apply (kari, removal);
  receive (kari, ola, FALSE);
  after = load (kari);
  naer_assert_same_facts (loaded, after);
  naer_assert_whole (kari);
}

/* The preparation for a meeting stays with each, and is no difference. */
static void
test_own_preparation (void)
{
  g_autoptr (NaerFacts) facts = naer_test_facts (1, 0);
  g_autoptr (NaerStore) kari = new_store (), ola = new_store ();
  g_autoptr (NaerFacts) kept = NULL;
  NaerEmployee *employee = facts->employees->pdata[0];
  NaerMeeting *meeting = naer_record_new (NAER_RECORD_MEETING);

  meeting->planned = TODAY;
  meeting->preparation = g_strdup ("det jeg vil huske");
  g_ptr_array_add (employee->meetings, meeting);
  add_facts (kari, facts);
  receive (ola, kari, FALSE);
  {
    g_autoptr (NaerFacts) theirs = load (ola);
    NaerEmployee *there = theirs->employees->pdata[0];
    g_autofree char *place = g_strdup ("Møterom 2");
    NaerMeeting *moved = naer_record_copy (NAER_RECORD_MEETING, there->meetings->pdata[0]);

    g_assert_null (moved->preparation);
    moved->place = g_steal_pointer (&place);
    naer_test_apply_one (ola, NAER_RECORD_MEETING, there->row_id, there->meetings->pdata[0], moved);
    naer_record_free (NAER_RECORD_MEETING, moved);
  }
  receive (kari, ola, FALSE);
  kept = load (kari);
  employee = kept->employees->pdata[0];
  meeting = employee->meetings->pdata[0];
  g_assert_cmpstr (meeting->place, ==, "Møterom 2");
  g_assert_cmpstr (meeting->preparation, ==, "det jeg vil huske");
}

/* What was agreed at the employer is taken by who has agreed nothing, with their own name kept. */
static void
test_employer (void)
{
  g_autoptr (NaerFacts) facts = naer_test_full_facts ();
  g_autoptr (NaerFacts) own = naer_facts_new ();
  g_autoptr (NaerStore) kari = new_store (), ola = new_store (), per = new_store ();
  g_autoptr (NaerFacts) after = NULL, others = NULL;

  add_facts (kari, facts);
  own->employer->leader = g_strdup ("Ola Nordmann");
  add_facts (ola, own);
  receive (ola, kari, FALSE);
  after = load (ola);
  g_assert_cmpstr (after->employer->leader, ==, "Ola Nordmann");
  g_assert_cmpuint (after->employer->arrangements->len, ==, 1);

  own->employer->check_in_weeks = 4;
  add_facts (per, own);
  receive (per, kari, TRUE);
  others = load (per);
  g_assert_cmpint (others->employer->check_in_weeks, ==, 4);
  g_assert_cmpuint (others->employer->arrangements->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/merge/both-ways", test_both_ways);
  g_test_add_func ("/merge/table", test_table);
  g_test_add_func ("/merge/changed-back", test_changed_back);
  g_test_add_func ("/merge/same-people", test_same_people);
  g_test_add_func ("/merge/comes-back", test_comes_back);
  g_test_add_func ("/merge/own-preparation", test_own_preparation);
  g_test_add_func ("/merge/employer", test_employer);
  return g_test_run ();
}

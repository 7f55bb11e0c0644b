/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-deputy-term.h"
#include "handover/naer-deputy.h"
#include "handover/naer-handover-error.h"
#include "handover/naer-handover-file.h"
#include "handover/naer-handover-make.h"
#include "naer-data-test.h"

#define TODAY naer_day_from_ymd (2026, 6, 15)
#define FIRST naer_day_from_ymd (2026, 7, 6)
#define LAST naer_day_from_ymd (2026, 7, 26)

static NaerContact *
contact_on (NaerDay day)
{
  NaerContact *contact = naer_record_new (NAER_RECORD_CONTACT);

  contact->on = day;
  contact->about = g_strdup ("oppgaver");
  return contact;
}

static NaerEmployee *
add_person (NaerFacts  *facts,
            const char *id,
            NaerDay     from,
            NaerDay     to)
{
  NaerEmployee *employee = naer_employee_new (id);
  NaerAbsence *spell = naer_absence_new (NAER_ABSENCE_SICK_NOTE, from, to);

  employee->name = g_strdup_printf ("Person %s", id);
  employee->unit = g_strdup ("Sør");
  employee->sex = g_strdup ("f");
  employee->born = naer_day_from_ymd (1980, 3, 4);
  spell->source = g_strdup_printf ("notat %s", id);
  g_ptr_array_add (employee->absences, spell);
  g_ptr_array_add (facts->employees, employee);
  return employee;
}

/* Somebody away since May with an older spell behind, and somebody who is back for long. */
static NaerFacts *
scene (void)
{
  NaerFacts *facts = naer_facts_new ();
  NaerEmployee *away = add_person (facts, "1", naer_day_from_ymd (2026, 5, 20), NAER_DAY_NONE);
  NaerAbsence *old = naer_absence_new (NAER_ABSENCE_SICK_NOTE, naer_day_from_ymd (2025, 1, 7),
                                       naer_day_from_ymd (2025, 2, 7));
  NaerMeeting *meeting = naer_record_new (NAER_RECORD_MEETING);

  old->source = g_strdup ("gammelt");
  g_ptr_array_insert (away->absences, 0, old);
  g_ptr_array_add (away->contacts, contact_on (naer_day_from_ymd (2025, 1, 9)));
  g_ptr_array_add (away->contacts, contact_on (naer_day_from_ymd (2026, 5, 22)));
  meeting->planned = naer_day_from_ymd (2026, 7, 8);
  meeting->preparation = g_strdup ("for meg selv");
  g_ptr_array_add (away->meetings, meeting);
  add_person (facts, "2", naer_day_from_ymd (2025, 3, 3), naer_day_from_ymd (2025, 3, 9));
  return facts;
}

static NaerStore *
store_with (NaerFacts *facts)
{
  g_autoptr (NaerStore) store = naer_store_new_in_memory (NULL);
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (facts);

  naer_test_apply (store, changes);
  return g_steal_pointer (&store);
}

static NaerFacts *
load (NaerStore *store)
{
  g_autoptr (GError) error = NULL;
  NaerFacts *facts = naer_store_load (store, &error);

  g_assert_no_error (error);
  return facts;
}

static NaerHandover *
for_deputy (NaerStore *store,
            NaerDay    first_day,
            NaerDay    last_day)
{
  g_autoptr (NaerFacts) facts = load (store);
  g_autoptr (NaerRowHistory) history = naer_store_load_row_history (store, NULL);
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_array_append_val (rows, ((NaerEmployee *) facts->employees->pdata[0])->row_id);
  return naer_handover_make_for_deputy (facts, rows, first_day, last_day, history, TODAY);
}

static NaerHandover *
give_back (NaerStore *store)
{
  g_autoptr (NaerFacts) facts = load (store);
  g_autoptr (NaerRowHistory) history = naer_store_load_row_history (store, NULL);

  return naer_handover_make_return (facts, history, TODAY);
}

static void
settle (NaerStore          *store,
        const NaerHandover *handover,
        NaerDay             today)
{
  g_autoptr (GError) error = NULL;

  naer_deputy_settle (store, handover, today, &error);
  g_assert_no_error (error);
}

static void
test_term (void)
{
  static const struct
  {
    const char *last_day;
    int after;
    NaerDeputyTerm term;
  } cases[] = {
    { NULL, 0, NAER_DEPUTY_TERM_NONE },          { "2026-07-26", -30, NAER_DEPUTY_TERM_RUNS },
    { "2026-07-26", 0, NAER_DEPUTY_TERM_RUNS },  { "2026-07-26", 1, NAER_DEPUTY_TERM_ENDED },
    { "2026-07-26", 14, NAER_DEPUTY_TERM_ENDED }, { "2026-07-26", 15, NAER_DEPUTY_TERM_OVER },
    { "i juli", 0, NAER_DEPUTY_TERM_OVER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (naer_deputy_term_judge (cases[i].last_day, LAST + cases[i].after), ==,
                     cases[i].term);
}

static void
test_who_is_due (void)
{
  g_autoptr (NaerFacts) facts = scene ();
  g_autoptr (NaerStore) store = store_with (facts);
  g_autoptr (NaerFacts) loaded = load (store);
  g_autoptr (GArray) rows =
    naer_deputy_find_due (loaded, naer_rule_book_get_default (), FIRST, LAST, TODAY);

  g_assert_cmpuint (rows->len, ==, 1);
  g_assert_cmpint (g_array_index (rows, gint64, 0), ==,
                   ((NaerEmployee *) loaded->employees->pdata[0])->row_id);
}

/* No history, no birth, no preparation, nobody else. */
static void
test_no_more_than_needed (void)
{
  g_autoptr (NaerFacts) facts = scene ();
  g_autoptr (NaerStore) store = store_with (facts);
  g_autoptr (NaerStore) deputy = naer_store_new_in_memory (NULL);
  g_autoptr (NaerHandover) handover = for_deputy (store, FIRST, LAST);
  g_autofree char *text = naer_handover_write (handover);
  g_autoptr (NaerHandover) again = naer_handover_read (text, strlen (text), NULL);
  g_autoptr (NaerFacts) received = NULL;
  const NaerEmployee *employee;

  g_assert_null (strstr (text, "gammelt"));
  g_assert_null (strstr (text, "for meg selv"));
  g_assert_null (strstr (text, "Person 2"));
  g_assert_null (strstr (text, "born"));
  settle (deputy, again, TODAY);
  received = load (deputy);
  g_assert_cmpuint (received->employees->len, ==, 1);
  employee = received->employees->pdata[0];
  g_assert_cmpstr (employee->name, ==, "Person 1");
  g_assert_cmpstr (employee->unit, ==, "Sør");
  g_assert_null (employee->sex);
  g_assert_cmpuint (employee->absences->len, ==, 1);
  g_assert_cmpuint (employee->contacts->len, ==, 1);
  g_assert_cmpuint (employee->meetings->len, ==, 1);
  naer_assert_whole (deputy);
}

/* A deputy holds the meeting, notes a contact and removes one; it comes back once. */
static void
test_comes_back (void)
{
  g_autoptr (NaerFacts) facts = scene ();
  g_autoptr (NaerStore) store = store_with (facts), deputy = naer_store_new_in_memory (NULL);
  g_autoptr (NaerHandover) handover = for_deputy (store, FIRST, LAST);
  g_autoptr (NaerHandover) nothing = NULL, back = NULL;
  g_autoptr (NaerFacts) theirs = NULL, after = NULL;
  NaerEmployee *employee;
  NaerMeeting *held;
  g_autoptr (NaerContact) contact = contact_on (naer_day_from_ymd (2026, 7, 9));
  guint n_rounds = 0;

  settle (deputy, handover, TODAY);
  nothing = give_back (deputy);
  g_assert_cmpuint (nothing->entries->len, ==, 0);

  theirs = load (deputy);
  employee = theirs->employees->pdata[0];
  held = naer_record_copy (NAER_RECORD_MEETING, employee->meetings->pdata[0]);
  held->held = held->planned;
  naer_test_apply_one (deputy, NAER_RECORD_MEETING, employee->row_id, employee->meetings->pdata[0],
                       held);
  naer_record_free (NAER_RECORD_MEETING, held);
  contact->row_id = naer_row_id_new ();
  naer_test_apply_one (deputy, NAER_RECORD_CONTACT, employee->row_id, NULL, contact);
  naer_test_apply_one (deputy, NAER_RECORD_CONTACT, employee->row_id,
                       employee->contacts->pdata[0], NULL);

  back = give_back (deputy);
  g_assert_cmpuint (back->entries->len, ==, 3);
  for (; n_rounds < 2; n_rounds++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (NaerMerge) merge = naer_handover_look (back, store, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (merge->counts[NAER_MERGE_CONFLICT], ==, 0);
      g_assert_cmpuint (merge->counts[NAER_MERGE_SAME], ==, n_rounds == 0 ? 0 : 3);
      naer_handover_take_in (merge, store, &error);
      g_assert_no_error (error);
    }
  after = load (store);
  employee = after->employees->pdata[0];
  g_assert_cmpuint (employee->contacts->len, ==, 2);
  g_assert_cmpint (((NaerMeeting *) employee->meetings->pdata[0])->held, ==,
                   naer_day_from_ymd (2026, 7, 8));
  g_assert_cmpstr (((NaerMeeting *) employee->meetings->pdata[0])->preparation, ==, "for meg selv");
  g_assert_cmpstr (employee->sex, ==, "f");
  naer_assert_whole (store);
}

/* About somebody who left the file meanwhile. */
static void
test_nobody (void)
{
  g_autoptr (NaerFacts) facts = scene ();
  g_autoptr (NaerStore) store = store_with (facts), deputy = naer_store_new_in_memory (NULL);
  g_autoptr (NaerHandover) handover = for_deputy (store, FIRST, LAST), back = NULL;
  g_autoptr (NaerFacts) loaded = load (store);
  NaerEmployee *employee = loaded->employees->pdata[0];
  g_autoptr (GPtrArray) removal = naer_changes_remove_employee (employee);
  g_autoptr (NaerContact) contact = contact_on (naer_day_from_ymd (2026, 7, 9));
  g_autoptr (NaerMerge) merge = NULL;
  g_autoptr (GPtrArray) changes = NULL;

  settle (deputy, handover, TODAY);
  contact->row_id = naer_row_id_new ();
  naer_test_apply_one (deputy, NAER_RECORD_CONTACT, employee->row_id, NULL, contact);
  naer_test_apply (store, removal);
  back = give_back (deputy);
  merge = naer_handover_look (back, store, NULL);
  changes = naer_merge_make_changes (merge);
  g_assert_cmpuint (merge->counts[NAER_MERGE_NOBODY], ==, 1);
  g_assert_cmpuint (changes->len, ==, 0);
}

static void
test_refused (void)
{
  g_autoptr (NaerFacts) facts = scene ();
  g_autoptr (NaerStore) store = store_with (facts), deputy = naer_store_new_in_memory (NULL);
  g_autoptr (NaerHandover) handover = for_deputy (store, FIRST, LAST);
  g_autoptr (GError) error = NULL;

  g_assert_null (naer_handover_look (handover, store, &error));
  g_assert_error (error, NAER_HANDOVER_ERROR, NAER_HANDOVER_ERROR_IS_DEPUTY);
  g_clear_error (&error);
  g_assert_false (naer_deputy_settle (deputy, handover, LAST + 1, &error));
  g_assert_error (error, NAER_HANDOVER_ERROR, NAER_HANDOVER_ERROR_EXPIRED);
}

static void
open_after (int    days_after,
            int    expected,
            gboolean writes)
{
  NaerPlace place;
  NaerDay last = naer_day_today () - days_after;
  g_autoptr (NaerFacts) facts = scene ();
  g_autoptr (NaerStore) home = store_with (facts), deputy = NULL, opened = NULL;
  g_autoptr (NaerHandover) handover = for_deputy (home, last - 20, last);
  g_autoptr (GError) error = NULL;

  naer_place_init (&place);
  deputy = naer_place_create (&place);
  settle (deputy, handover, last);
  naer_store_close (deputy, NULL);
  opened = naer_store_open (place.file, NAER_TEST_PASSPHRASE, &error);
  if (expected >= 0)
    g_assert_error (error, NAER_STORE_ERROR, expected);
  else
    {
      g_assert_no_error (error);
      g_assert_cmpint (naer_store_is_read_only (opened), ==, !writes);
      g_assert_cmpint (naer_store_set_setting (opened, "x", "y", &error), ==, writes);
      g_clear_error (&error);
      g_assert_true (naer_store_note (opened, "give-back", 0, &error));
    }
  g_clear_object (&opened);
  naer_place_clear (&place);
}

static void
test_expires (void)
{
  open_after (-1, -1, TRUE);
  open_after (0, -1, TRUE);
  open_after (2, -1, FALSE);
  open_after (13, -1, FALSE);
  open_after (16, NAER_STORE_ERROR_OVER, FALSE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/deputy/term", test_term);
  g_test_add_func ("/deputy/who-is-due", test_who_is_due);
  g_test_add_func ("/deputy/no-more-than-needed", test_no_more_than_needed);
  g_test_add_func ("/deputy/comes-back", test_comes_back);
  g_test_add_func ("/deputy/nobody", test_nobody);
  g_test_add_func ("/deputy/refused", test_refused);
  g_test_add_func ("/deputy/expires", test_expires);
  return g_test_run ();
}

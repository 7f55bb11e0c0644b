/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-day-segment.h"
#include "absence/naer-sick-pay.h"
#include "facts/naer-change.h"
#include "naer-random-follow-up.h"
#include "naer-scene.h"
#include "quota/naer-quota.h"
#include "retention/naer-retention-words.h"

/* --- worked by hand -------------------------------------------------------------------------- */

/* One line for each item: kind, first and last day, retention date, why. */
static char *
tell (NaerEmployee *employee,
      const char   *today)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (GPtrArray) items = NULL;
  GString *told = g_string_new (NULL);

  g_ptr_array_add (facts->employees, naer_employee_copy (employee));
  items = naer_retention_find (facts, NAER_RETENTION_YEARS, scene_day (today));
  for (guint i = 0; i < items->len; i++)
    {
      const NaerRetentionItem *item = items->pdata[i];
      g_autofree char *from = naer_day_to_iso (item->from);
      g_autofree char *over = naer_day_to_iso (item->over_on);
      g_autofree char *until = item->keep_until != NAER_DAY_NONE ? naer_day_to_iso (item->keep_until) : g_strdup ("-");

      g_string_append_printf (told, "%s%s %s %s %s %s %u", i > 0 ? "; " : "",
                              naer_retention_kind_get_code (item->kind), from, over, until,
                              naer_retention_hold_get_code (item->hold), item->rows->len);
    }
  return g_string_free_and_steal (told);
}

typedef struct
{
  const char *what;
  const char *today;
  const char *spells; /* kind letter, from, to: n note, h holiday, c child sick */
  const char *left_on;
  const char *told;
} Row;

static const Row table[] = {
  { "a case of last year is young", "2026-11-25", "n 2025-01-06 2025-01-20", NULL,
    "case 2025-01-06 2025-01-20 2028-01-20 young 1" },
  { "its last day", "2028-01-20", "n 2025-01-06 2025-01-20", NULL,
    "case 2025-01-06 2025-01-20 2028-01-20 young 1" },
  { "the day after", "2028-01-21", "n 2025-01-06 2025-01-20", NULL,
    "case 2025-01-06 2025-01-20 2028-01-20 ready 1" },
  { "an open case is never offered", "2036-01-01", "n 2025-01-06 -", NULL,
    "case 2025-01-06 2036-01-01 - running 1" },
  { "ended less than 26 weeks ago", "2026-06-01", "n 2026-01-05 2026-02-01", NULL,
    "case 2026-01-05 2026-02-01 - running 1" },
  { "what an open case counts from is kept", "2026-11-25", "n 2022-01-03 2022-12-31,n 2024-12-01 -", NULL,
    "case 2022-01-03 2022-12-31 2025-12-31 counted 1; case 2024-12-01 2026-11-25 - running 1" },
  { "what it does not count from goes", "2026-11-25", "n 2021-01-04 2021-02-01,n 2026-10-01 -", NULL,
    "case 2021-01-04 2021-02-01 2024-02-01 ready 1; case 2026-10-01 2026-11-25 - running 1" },
  { "no new right between", "2026-11-25",
    "n 2022-01-03 2022-12-31,n 2023-06-01 2024-05-01,n 2024-10-01 2026-03-01,n 2026-08-03 -", NULL,
    "case 2022-01-03 2022-12-31 2025-12-31 counted 1; case 2023-06-01 2024-05-01 2027-05-01 counted 1; "
    "case 2024-10-01 2026-03-01 2029-03-01 counted 1; case 2026-08-03 2026-11-25 - running 1" },
  { "what lies outside of cases", "2026-11-25", "h 2022-07-01 2022-07-20,c 2023-01-02 2023-01-03,h 2026-07-01 2026-07-20",
    NULL, "old 2022-07-01 2023-01-03 2026-01-03 ready 2" },
  { "a holiday before a case that is kept stays", "2026-11-25", "h 2023-10-01 2023-10-20,n 2023-11-01 2024-06-01", NULL,
    "case 2023-11-01 2024-06-01 2027-06-01 young 1" },
  { "who left goes whole", "2026-11-25", "n 2021-01-04 2021-02-01,h 2021-07-01 2021-07-20", "2022-12-31",
    "leaver 2020-01-01 2022-12-31 2025-12-31 ready 4" },
  { "who left lately stays, and what is old of it may go", "2026-11-25", "n 2021-01-04 2021-02-01", "2025-12-31",
    "leaver 2020-01-01 2025-12-31 2028-12-31 young 3; case 2021-01-04 2021-02-01 2024-02-01 ready 1" },
  { "who left and is still sick stays", "2026-11-25", "n 2021-01-04 -", "2021-12-31",
    "leaver 2020-01-01 2021-12-31 - running 3; case 2021-01-04 2026-11-25 - running 1" },
};

static NaerEmployee *
employee_of (const Row *row)
{
  NaerEmployee *employee = naer_employee_new ("e1");
  g_auto (GStrv) spells = g_strsplit (row->spells, ",", -1);

  employee->row_id = 1;
  for (guint i = 0; spells[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (spells[i], " ", 3);
      NaerAbsenceKind kind = words[0][0] == 'n'   ? NAER_ABSENCE_SICK_NOTE
                             : words[0][0] == 'h' ? NAER_ABSENCE_HOLIDAY
                                                  : NAER_ABSENCE_CHILD_SICK;
      NaerAbsence *absence = scene_add_absence (
        employee, kind, scene_day (words[1]), g_str_equal (words[2], "-") ? NAER_DAY_NONE : scene_day (words[2]));

      absence->row_id = 10 + i;
    }
  if (row->left_on != NULL)
    {
      NaerEmployment *employment = naer_employment_new (scene_day ("2020-01-01"), scene_day (row->left_on), 100);

      employment->row_id = 5;
      g_ptr_array_add (employee->employments, employment);
    }
  return employee;
}

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr (NaerEmployee) employee = employee_of (&table[i]);
      g_autofree char *told = tell (employee, table[i].today);

      g_test_message ("%s", table[i].what);
      g_assert_cmpstr (told, ==, table[i].told);
    }
}

/* Follow-up goes with its case; a measure that runs holds it, and so does a late note. */
static void
test_follow_up (void)
{
  g_auto (NaerScene) scene = { 0 };
  NaerMeasure *measure;
  g_autofree char *with_contact = NULL, *held = NULL, *done = NULL, *late = NULL;

  scene_init (&scene, "2021-01-04", "2021-02-28");
  scene_add_contact (&scene, "2021-01-07", NAER_CONTACT_FIRST);
  scene_add_plan (&scene, "2021-01-20", "2021-01-30");
  with_contact = tell (scene.employee, "2026-11-25");
  g_assert_cmpstr (with_contact, ==, "case 2021-01-04 2021-02-28 2024-02-28 ready 3");
  measure = scene_add_measure (&scene, "2021-02-10");
  measure->to = NAER_DAY_NONE;
  measure->status = NAER_MEASURE_RUNNING;
  held = tell (scene.employee, "2026-11-25");
  g_assert_true (g_str_has_suffix (held, "measure 4"));
  measure->status = NAER_MEASURE_DONE;
  done = tell (scene.employee, "2026-11-25");
  g_assert_true (g_str_has_suffix (done, "ready 4"));
  measure->evaluate_on = scene_day ("2024-01-01");
  late = tell (scene.employee, "2026-11-25");
  g_assert_cmpstr (late, ==, "case 2021-01-04 2021-02-28 2027-01-01 young 4");
}

static void
test_words (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (GPtrArray) items = NULL;
  g_autofree char *title = NULL, *what = NULL, *why = NULL;

  g_ptr_array_add (facts->employees, employee_of (&table[2]));
  items = naer_retention_find_offered (facts, NAER_RETENTION_YEARS, scene_day (table[2].today));
  g_assert_cmpuint (items->len, ==, 1);
  title = naer_retention_title_words (items->pdata[0], NAER_LANGUAGE_EN);
  what = naer_retention_what_words (items->pdata[0], NAER_LANGUAGE_EN);
  why = naer_retention_why_words (items->pdata[0], NAER_RETENTION_YEARS, NAER_LANGUAGE_EN);
  g_assert_cmpstr (title, ==, "Absence 6–20 January 2025");
  g_assert_cmpstr (what, ==, "1 stretch of absence, 0 records of follow-up");
  g_assert_nonnull (strstr (why, "20 January 2025"));
}

/* What is to be forgotten is told by days, and what the employee’s own row says of them goes too. */
static void
test_own_row (void)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  NaerForgetting forgetting = { 7, scene_day ("2021-01-04"), scene_day ("2021-02-28"), scene_day ("2021-02-28"),
                                scene_day ("2021-03-01") };
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (NaerForgetting)), read = NULL;
  g_autofree char *text = NULL;
  NaerCaseChange *change = naer_shape_new (naer_shape_find_field (naer_record_get_shape (NAER_RECORD_EMPLOYEE),
                                                                  "case_changes")->shape);

  change->at = scene_day ("2021-01-20");
  change->reason = g_strdup ("why");
  g_ptr_array_add (employee->case_changes, change);
  employee->nav_last_sick_pay_case_start = scene_day ("2022-01-04");
  employee->nav_last_sick_pay_day = scene_day ("2022-11-04");
  g_assert_true (naer_forgetting_from_row (&forgetting, employee));
  g_assert_false (naer_forgetting_from_row (&forgetting, employee));
  g_assert_cmpuint (employee->case_changes->len, ==, 0);
  g_assert_cmpint (employee->absence_known_from, ==, scene_day ("2021-03-01"));
  g_assert_cmpint (employee->nav_last_sick_pay_day, ==, scene_day ("2022-11-04"));
  g_array_append_val (list, forgetting);
  g_array_append_val (list, forgetting);
  text = naer_forgettings_to_text (list);
  read = naer_forgettings_from_text (text);
  g_assert_cmpuint (read->len, ==, 2);
  g_assert_cmpmem (read->data, 2 * sizeof forgetting, list->data, 2 * sizeof forgetting);
  g_assert_null (naer_forgettings_from_text ("7 1 2"));
  g_assert_null (naer_forgettings_from_text ("7 1 2 3 x"));
}

/* --- what holds of all ------------------------------------------------------------------------ */

#define FIRST 737000

static void
number_rows (NaerEmployee *employee)
{
  gint64 row = 1;

  employee->row_id = row++;
  for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; type < NAER_N_RECORD_TYPES; type++)
    {
      GPtrArray *records = naer_record_get_list (type, NULL, employee);

      for (guint i = 0; i < records->len; i++)
        naer_record_set_row (records->pdata[i], row++);
    }
}

static GHashTable *
offered_rows (NaerFacts *facts,
              NaerDay    today)
{
  GHashTable *rows = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) items = naer_retention_find_offered (facts, NAER_RETENTION_YEARS, today);

  for (guint i = 0; i < items->len; i++)
    {
      const NaerRetentionItem *item = items->pdata[i];

      for (guint r = 0; r < item->rows->len; r++)
        {
          NaerRetentionRow row = g_array_index (item->rows, NaerRetentionRow, r);

          /* Nothing is in two items. */
          g_assert_true (g_hash_table_add (rows, GSIZE_TO_POINTER ((gsize) row.row)));
        }
    }
  return rows;
}

static NaerFacts *
random_facts (GRand *rand)
{
  NaerFacts *facts = random_employer (rand);
  NaerEmployee *employee = random_followed_employee (rand, FIRST);

  if (g_rand_boolean (rand))
    {
      g_autoptr (NaerEmployee) later = random_employee (rand, FIRST + 1200 + g_rand_int_range (rand, -200, 600));

      g_ptr_array_extend (employee->absences, later->absences, (GCopyFunc) naer_absence_copy, NULL);
    }
  if (g_rand_boolean (rand))
    {
      g_ptr_array_set_size (employee->employments, 0);
      g_ptr_array_add (employee->employments,
                       naer_employment_new (FIRST - 400, g_rand_boolean (rand) ? FIRST + 500 : NAER_DAY_NONE, 100));
    }
  number_rows (employee);
  g_ptr_array_set_size (facts->employees, 0);
  g_ptr_array_add (facts->employees, employee);
  return facts;
}

static void
shuffle (GRand     *rand,
         GPtrArray *records)
{
  for (guint i = records->len; i > 1; i--)
    {
      guint other = (guint) g_rand_int_range (rand, 0, (gint32) i);
      gpointer kept = records->pdata[i - 1];

      records->pdata[i - 1] = records->pdata[other];
      records->pdata[other] = kept;
    }
}

static void
assert_subset (GHashTable *some,
               GHashTable *all)
{
  GHashTableIter iter;
  gpointer row;

  g_hash_table_iter_init (&iter, some);
  while (g_hash_table_iter_next (&iter, &row, NULL))
    g_assert_true (g_hash_table_contains (all, row));
}

/* What has to be as it was before for an absence that goes on: its dates, sick pay and
   self-certification. */
static char *
tell_running (NaerFacts *facts,
              NaerDay    today)
{
  NaerEmployee *employee = facts->employees->pdata[0];
  g_autoptr (GPtrArray) timelines =
    naer_engine_run (facts, employee, naer_rule_book_get_default (), today, NAER_LANGUAGE_EN);
  g_autoptr (GArray) segments = naer_day_segments_new (employee->absences, today);
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (facts->employer);
  g_autoptr (NaerQuota) quota = naer_quota_find (facts->employer, work_days, employee, segments, today);
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < timelines->len; i++)
    {
      const NaerCaseTimeline *timeline = timelines->pdata[i];

      if (timeline->absence_case->end + 182 < today)
        continue;
      g_string_append_printf (told, "case %d–%d\n", timeline->absence_case->start, timeline->absence_case->end);
      for (guint f = 0; f < timeline->findings->len; f++)
        {
          const NaerFinding *finding = timeline->findings->pdata[f];

          /* Records without a day belong to the latest case that has begun, so only dates are compared of
             one that is recorded ahead. */
          if (timeline->absence_case->start > today && !g_str_has_prefix (finding->obligation, "max-date") &&
              !g_str_equal (finding->obligation, "employer-period-end"))
            continue;
          g_string_append_printf (told, "%s %d %d\n", finding->obligation, finding->due, (int) finding->status);
        }
    }
  g_string_append_printf (told, "quota %d %d %d\n", quota->used, quota->times_used, quota->earliest_next);
  return g_string_free_and_steal (told);
}

static void
forget (NaerFacts *facts,
        NaerDay    today)
{
  g_autoptr (GPtrArray) items = naer_retention_find_offered (facts, NAER_RETENTION_YEARS, today);
  NaerEmployee *employee = facts->employees->pdata[0];

  for (guint i = 0; i < items->len; i++)
    {
      const NaerRetentionItem *item = items->pdata[i];

      for (guint r = 0; r < item->rows->len; r++)
        {
          NaerRetentionRow row = g_array_index (item->rows, NaerRetentionRow, r);
          GPtrArray *records = naer_record_get_list (row.type, NULL, employee);
          gpointer record = naer_records_find (records, row.row);

          g_assert_nonnull (record);
          g_assert_true (naer_forgetting_covers (&item->forgetting, row.type, record));
          g_assert_true (g_ptr_array_remove (records, record));
        }
      naer_forgetting_from_row (&item->forgetting, employee);
    }
}

static gboolean
leaves_whole (NaerFacts *facts,
              NaerDay    today)
{
  g_autoptr (GPtrArray) items = naer_retention_find_offered (facts, NAER_RETENTION_YEARS, today);

  return items->len > 0 && ((NaerRetentionItem *) items->pdata[0])->kind == NAER_RETENTION_LEAVER;
}

static void
test_random (void)
{
  guint rounds = g_getenv ("NAERVAER_SOAK") != NULL ? 100000 : 1500, n_offered = 0, n_compared = 0;
  g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) g_test_rand_int ());

  for (guint round = 0; round < rounds; round++)
    {
      g_autoptr (NaerFacts) facts = random_facts (rand), mixed = naer_facts_copy (facts);
      NaerDay today = FIRST + g_rand_int_range (rand, 900, 2600), later = today + g_rand_int_range (rand, 1, 400);
      g_autoptr (GHashTable) rows = offered_rows (facts, today), rows_later = offered_rows (facts, later);
      g_autoptr (GHashTable) rows_mixed = NULL;
      g_autofree char *before = NULL, *after = NULL;

      for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; type < NAER_N_RECORD_TYPES; type++)
        shuffle (rand, naer_record_get_list (type, NULL, mixed->employees->pdata[0]));
      rows_mixed = offered_rows (mixed, today);
      g_assert_cmpuint (g_hash_table_size (rows), ==, g_hash_table_size (rows_mixed));
      assert_subset (rows, rows_mixed);
      assert_subset (rows, rows_later);
      n_offered += g_hash_table_size (rows) > 0;
      if (g_hash_table_size (rows) == 0 || leaves_whole (facts, today))
        continue;
      before = tell_running (facts, today);
      forget (facts, today);
      after = tell_running (facts, today);
      if (g_strcmp0 (after, before) != 0)
        show_employee (mixed->employees->pdata[0]);
      g_assert_cmpstr (after, ==, before);
      n_compared += strstr (before, "case") != NULL;
    }
  g_test_message ("%u employees, something offered of %u, compared with an absence that goes on %u", rounds, n_offered,
                  n_compared);
  g_assert_cmpuint (n_compared, >, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/retention/table", test_table);
  g_test_add_func ("/retention/follow-up", test_follow_up);
  g_test_add_func ("/retention/words", test_words);
  g_test_add_func ("/retention/own-row", test_own_row);
  g_test_add_func ("/retention/random", test_random);
  return g_test_run ();
}

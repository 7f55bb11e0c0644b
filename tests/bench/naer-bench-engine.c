/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-bench-parts.h"

#include <sqlite3.h>
#include <time.h>

#include "absence/naer-employer-period.h"
#include "naer-bench-staff.h"
#include "naer-measure.h"
#include "quota/naer-quota.h"
#include "rules/naer-engine.h"

/*
 * Cases, employer periods, quota and findings of a large employer, on one thread; beside it a query
 * of SQLite in memory that does no more than join spells into cases.
 */

#define N_EMPLOYEES 13000
#define ROUNDS 5
#define SPELLS_A_MILLISECOND 1000.0

typedef struct
{
  const NaerFacts *facts;
  const NaerRuleBook *rules;
  NaerWorkDays *work_days;
  sqlite3 *database;
  guint64 n_spells;
  guint64 n_cases;
  guint64 n_findings;
  guint64 n_cases_of_query;
} Bench;

static void
judge_all (gpointer data)
{
  Bench *bench = data;
  const NaerFacts *facts = bench->facts;

  bench->n_cases = bench->n_findings = 0;
  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];
      g_autoptr (GArray) segments = naer_day_segments_new (employee->absences, facts->today);
      g_autoptr (GArray) periods = naer_employer_periods_find (segments);
      g_autoptr (NaerQuota) quota = naer_quota_find (facts->employer, bench->work_days, employee,
                                                     segments, facts->today);
      g_autoptr (GPtrArray) timelines = naer_engine_judge (facts, employee, bench->rules,
                                                           facts->today);

      g_assert (periods->len > 0 || timelines->len == 0 || quota->used == 0);
      bench->n_cases += timelines->len;
      for (guint n = 0; n < timelines->len; n++)
        bench->n_findings += ((const NaerCaseTimeline *) timelines->pdata[n])->findings->len;
    }
}

/* The time that the processor worked for one thread: others may be at work on the machine. */
static void
measure (NaerWork  work,
         gpointer  data,
         GArray   *times)
{
  struct timespec begin, end;
  double milliseconds;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &begin);
  work (data);
  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &end);
  milliseconds = (end.tv_sec - begin.tv_sec) * 1e3 + (end.tv_nsec - begin.tv_nsec) / 1e6;
  g_array_append_val (times, milliseconds);
}

/* --- the query ----------------------------------------------------------------------------- */

static void
check (int      status,
       sqlite3 *database)
{
  if (status != SQLITE_OK && status != SQLITE_DONE && status != SQLITE_ROW)
    g_error ("%s", sqlite3_errmsg (database));
}

/* All spells, in a table that lies in the order that the query asks for. */
static void
fill_table (Bench *bench)
{
  sqlite3_stmt *insert = NULL;

  check (sqlite3_open (":memory:", &bench->database), bench->database);
  check (sqlite3_exec (bench->database,
                       "CREATE TABLE spell (employee INTEGER, first INTEGER, last INTEGER,"
                       " kind INTEGER, PRIMARY KEY (employee, first, last, kind)) WITHOUT ROWID;"
                       "BEGIN", NULL, NULL, NULL), bench->database);
  check (sqlite3_prepare_v2 (bench->database, "INSERT OR IGNORE INTO spell VALUES (?, ?, ?, ?)", -1,
                             &insert, NULL), bench->database);
  for (guint i = 0; i < bench->facts->employees->len; i++)
    {
      const NaerEmployee *employee = bench->facts->employees->pdata[i];

      bench->n_spells += employee->absences->len;
      for (guint n = 0; n < employee->absences->len; n++)
        {
          const NaerAbsence *absence = employee->absences->pdata[n];

          sqlite3_bind_int (insert, 1, (int) i);
          sqlite3_bind_int (insert, 2, absence->from);
          sqlite3_bind_int (insert, 3, naer_absence_last_day (absence, bench->facts->today));
          sqlite3_bind_int (insert, 4, absence->kind);
          check (sqlite3_step (insert), bench->database);
          sqlite3_reset (insert);
        }
    }
  sqlite3_finalize (insert);
  check (sqlite3_exec (bench->database, "COMMIT; ANALYZE", NULL, NULL, NULL), bench->database);
}

/* A spell of sickness begins a case when sixteen days or more lie between it and all that came
   before. */
static const char query[] =
  "WITH marked AS ("
  "  SELECT employee, first, last,"
  "    first - max(last) OVER (PARTITION BY employee ORDER BY first"
  "      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) > 16 AS begins"
  "  FROM spell WHERE kind IN (?1, ?2)),"
  " numbered AS ("
  "  SELECT employee, first, last,"
  "    sum(ifnull(begins, 1)) OVER (PARTITION BY employee ORDER BY first ROWS UNBOUNDED PRECEDING)"
  "      AS number FROM marked)"
  " SELECT employee, min(first), max(last) FROM numbered GROUP BY employee, number";

static void
join_by_query (gpointer data)
{
  Bench *bench = data;
  sqlite3_stmt *statement = NULL;

  bench->n_cases_of_query = 0;
  check (sqlite3_prepare_v2 (bench->database, query, -1, &statement, NULL), bench->database);
  sqlite3_bind_int (statement, 1, NAER_ABSENCE_SICK_NOTE);
  sqlite3_bind_int (statement, 2, NAER_ABSENCE_SELF_CERTIFICATION);
  while (sqlite3_step (statement) == SQLITE_ROW)
    bench->n_cases_of_query++;
  sqlite3_finalize (statement);
}

static gboolean
measure_speed (void)
{
  g_autoptr (NaerFacts) facts = naer_bench_staff_new (N_EMPLOYEES);
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (facts->employer);
  Bench bench = { .facts = facts, .rules = naer_rule_book_get_default (), .work_days = work_days };
  g_autoptr (GArray) our_times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) their_times = g_array_new (FALSE, FALSE, sizeof (double));
  double ours, theirs;
  gboolean met;

  fill_table (&bench);
  for (int i = 0; i < ROUNDS; i++)
    {
      measure (judge_all, &bench, our_times);
      measure (join_by_query, &bench, their_times);
    }
  sqlite3_close (bench.database);
  ours = naer_measure_median (our_times);
  theirs = naer_measure_median (their_times);
  g_print ("engine: %" G_GUINT64_FORMAT " spells of %u employees, %.0f a second; %" G_GUINT64_FORMAT
           " cases, %" G_GUINT64_FORMAT " findings; the query joins %" G_GUINT64_FORMAT " cases\n",
           bench.n_spells, facts->employees->len, bench.n_spells / ours * 1000, bench.n_cases,
           bench.n_findings, bench.n_cases_of_query);
  met = naer_measure_tell ("engine, a million a second", ours,
                           bench.n_spells / SPELLS_A_MILLISECOND, 1.0, "ms");
  met &= naer_measure_tell ("engine, a query for cases", ours, theirs, 1.0, "ms");
  return met;
}

/**
 * naer_bench_engine:
 * @folder: the folder of the program
 *
 * Measures how fast a large employer is judged, and that the memory of the command line does not
 * grow with the number of employees.
 *
 * Returns: whether the goals are met
 */
gboolean
naer_bench_engine (const char *folder)
{
  gboolean met = measure_speed ();

  return naer_bench_lines (folder) && met;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-letters.h"
#include "quota/naer-quota-words.h"
#include "quota/naer-tenure.h"

static NaerDay
parse (const char *text)
{
  NaerDay day;

  g_assert_true (naer_day_parse_iso (text, &day));
  return day;
}

static const char *
write_day (NaerDay day)
{
  static char text[16];
  g_autofree char *written = day != NAER_DAY_NONE ? naer_day_to_iso (day) : g_strdup ("never");

  g_strlcpy (text, written, sizeof text);
  return text;
}

/* Spells are told as `E 2026-01-05 2026-01-06`. */
static void
add_spell (NaerEmployee *employee,
           const char   *spell)
{
  g_auto (GStrv) parts = g_strsplit (spell, " ", 3);

  g_ptr_array_add (employee->absences,
                   letters_absence (parts[0][0], parse (parts[1]), parse (parts[2])));
}

static NaerArrangement *
add_arrangement (NaerEmployer        *employer,
                 NaerArrangementKind  kind,
                 int                  days_at_a_time,
                 int                  days,
                 int                  times)
{
  NaerArrangement *arrangement = g_new0 (NaerArrangement, 1);

  *arrangement = (NaerArrangement){ parse ("2000-01-01"), NAER_DAY_NONE, kind, days_at_a_time, days,
                                    times };
  g_ptr_array_add (employer->arrangements, arrangement);
  return arrangement;
}

static NaerQuota *
find_quota (const NaerEmployer *employer,
            const NaerEmployee *employee,
            NaerDay             today)
{
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (employer);
  g_autoptr (GArray) segments = naer_day_segments_new (employee->absences, today);

  return naer_quota_find (employer, work_days, employee, segments, today);
}

/* Today is Monday 2026-06-15 unless a row says otherwise. */
typedef struct
{
  const char *name;
  NaerArrangementKind kind;
  int days_at_a_time, days, times;
  const char *today;       /* nullable */
  const char *spells[6];
  const char *expected;    /* used/left times/left this-time, next: earliest days [decisive] */
} Row;

#define STATUTORY NAER_ARRANGEMENT_STATUTORY, 0, 0, 0
#define COMMON NAER_ARRANGEMENT_COMMON, 0, 0, 0

static const Row rows[] = {
  { "unused", STATUTORY, NULL, { NULL }, "0/- 0/- 0, 2026-06-15 3" },
  { "unused-common", COMMON, NULL, { NULL }, "0/24 0/- 0, 2026-06-15 8" },
  { "notes-use-nothing", STATUTORY, NULL, { "S 2026-03-02 2026-03-20", "G 2026-03-21 2026-04-20" },
    "0/- 0/- 0, 2026-06-15 3" },
  { "child-sick-uses-nothing", STATUTORY, NULL, { "C 2026-06-08 2026-06-10" },
    "0/- 0/- 0, 2026-06-15 3" },
  { "no-cap-on-days-or-times", STATUTORY, NULL,
    { "E 2026-01-05 2026-01-07", "E 2026-02-02 2026-02-04", "E 2026-03-02 2026-03-04",
      "E 2026-04-13 2026-04-15", "E 2026-05-11 2026-05-13" },
    "15/- 5/- 0, 2026-06-15 3" },
  { "on-the-day", STATUTORY, NULL, { "E 2026-06-15 2026-06-15" }, "1/- 1/- 1, 2026-06-16 2" },
  { "three-in-a-row", STATUTORY, NULL, { "E 2026-06-13 2026-06-15" },
    "3/- 1/- 3, 2026-07-01 3 days-at-a-time" },
  { "fifteen-days-later", STATUTORY, "2026-06-15", { "E 2026-05-29 2026-05-31" },
    "3/- 1/- 3, 2026-06-16 3 days-at-a-time" },
  { "sixteen-days-later", STATUTORY, "2026-06-16", { "E 2026-05-29 2026-05-31" },
    "3/- 1/- 0, 2026-06-16 3" },
  { "single-days-are-added", STATUTORY, NULL, { "E 2026-06-01 2026-06-01", "E 2026-06-08 2026-06-08" },
    "2/- 1/- 2, 2026-06-15 1" },
  { "days-before-a-note-count", COMMON, NULL, { "E 2026-06-01 2026-06-03", "S 2026-06-04 2026-06-12" },
    "3/21 1/- 3, 2026-06-15 2" },
  { "the-note-decides-its-days", COMMON, NULL, { "E 2026-06-01 2026-06-05", "S 2026-06-03 2026-06-12" },
    "2/22 1/- 2, 2026-06-15 2" },
  { "employer-period-is-used", COMMON, NULL, { "S 2026-05-25 2026-06-14" },
    "0/24 0/- 0, 2026-07-01 8 inside-employer-period" },
  { "graded-note", STATUTORY, NULL, { "G 2026-06-08 2026-06-19" },
    "0/- 0/- 0, 2026-06-20 3 no-sick-note" },
  { "graded-note-then-employer-period", STATUTORY, NULL, { "G 2026-06-01 2026-06-30" },
    "0/- 0/- 0, 2026-07-17 3 no-sick-note" },
  { "eight-at-a-time", COMMON, NULL, { "E 2026-06-08 2026-06-15" },
    "8/16 1/- 8, 2026-07-01 8 days-at-a-time" },
  { "all-24", COMMON, NULL,
    { "E 2025-09-01 2025-09-08", "E 2025-12-01 2025-12-08", "E 2026-03-02 2026-03-09" },
    "24/0 3/- 0, 2026-09-01 1 days-in-12-months" },
  { "more-than-24", COMMON, NULL,
    { "E 2025-09-01 2025-09-10", "E 2025-12-01 2025-12-08", "E 2026-03-02 2026-03-09" },
    "26/0 3/- 0, 2026-09-03 1 days-in-12-months" },
  { "one-left", COMMON, NULL,
    { "E 2025-09-01 2025-09-08", "E 2025-12-01 2025-12-08", "E 2026-03-02 2026-03-08" },
    "23/1 3/- 0, 2026-06-15 1" },
  { "window-begins-after-the-same-date", COMMON, NULL, { "E 2025-06-14 2025-06-16" },
    "1/23 1/- 0, 2026-06-15 8" },
  { "leap-day-today", COMMON, "2028-02-29", { "E 2027-02-27 2027-03-01" }, "1/23 1/- 0, 2028-02-29 8" },
  { "leap-day-in-the-window", COMMON, "2029-02-28", { "E 2028-02-28 2028-02-29" },
    "1/23 1/- 0, 2029-02-28 8" },
  { "leap-day-out-of-the-window", COMMON, "2029-03-01", { "E 2028-02-28 2028-02-29" },
    "0/24 0/- 0, 2029-03-01 8" },
  { "custom-days", NAER_ARRANGEMENT_CUSTOM, 5, 12, 0, NULL, { "E 2026-06-08 2026-06-09" },
    "2/10 1/- 2, 2026-06-15 3" },
  { "custom-times", NAER_ARRANGEMENT_CUSTOM, 3, 0, 4, NULL,
    { "E 2025-07-07 2025-07-08", "E 2025-10-06 2025-10-06", "E 2026-01-12 2026-01-12",
      "E 2026-04-13 2026-04-13" },
    "5/- 4/0 0, 2026-07-08 3 times-in-12-months" },
  { "the-last-time-goes-on", NAER_ARRANGEMENT_CUSTOM, 3, 0, 2, NULL,
    { "E 2025-10-06 2025-10-06", "E 2026-06-12 2026-06-12" }, "2/- 2/0 1, 2026-06-15 2" },
  { "weekend-is-not-assumed", STATUTORY, NULL, { "E 2026-06-12 2026-06-12", "E 2026-06-15 2026-06-15" },
    "2/- 1/- 2, 2026-06-16 1" },
  { "weekend-as-recorded", STATUTORY, NULL, { "E 2026-06-12 2026-06-15" },
    "4/- 1/- 4, 2026-07-01 3 days-at-a-time" },
  { "to-come-is-not-used", COMMON, NULL, { "E 2026-06-14 2026-06-17" },
    "2/22 1/- 4, 2026-06-18 4" },
  { "days-off-fill-it-up-for-two-days", STATUTORY, "2026-06-14", { "S 2026-05-29 2026-06-12" },
    "0/- 0/- 0, 2026-06-16 1 inside-employer-period" },
  { "few-days-of-the-employer-period", COMMON, NULL, { "S 2026-06-01 2026-06-14" },
    "0/24 0/- 0, 2026-06-15 2" },
};

static void
append_left (GString *text,
             int      left)
{
  if (left == NAER_QUOTA_NO_LIMIT)
    g_string_append (text, "/- ");
  else
    g_string_append_printf (text, "/%d ", left);
}

static char *
describe (const NaerQuota *quota)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "%d", quota->used);
  append_left (text, quota->left);
  g_string_append_printf (text, "%d", quota->times_used);
  append_left (text, quota->times_left);
  g_string_append_printf (text, "%d, %s %d", quota->used_this_time,
                          write_day (quota->earliest_next), quota->days_next);
  if (quota->earliest_next != quota->next_day)
    g_string_append_printf (text, " %s", naer_quota_condition_get_code (quota->decisive));
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (NaerEmployer) employer = naer_employer_new ();
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (NaerQuota) quota = NULL;
  g_autofree char *found = NULL;

  if (row->kind != NAER_ARRANGEMENT_STATUTORY)
    add_arrangement (employer, row->kind, row->days_at_a_time, row->days, row->times);
  for (guint i = 0; i < G_N_ELEMENTS (row->spells) && row->spells[i] != NULL; i++)
    add_spell (employee, row->spells[i]);
  quota = find_quota (employer, employee, parse (row->today != NULL ? row->today : "2026-06-15"));
  found = describe (quota);
  g_assert_cmpstr (found, ==, row->expected);
}

/* --- dated arrangements ------------------------------------------------------------------ */

static void
test_arrangement_on (void)
{
  g_autoptr (NaerEmployer) employer = naer_employer_new ();
  NaerArrangement *common = add_arrangement (employer, COMMON);
  NaerArrangement *custom = add_arrangement (employer, NAER_ARRANGEMENT_CUSTOM, 5, 15, 4);
  static const struct
  {
    const char *day;
    int at_a_time, days, times;
  } expected[] = { { "2019-12-31", 3, 0, 0 }, { "2020-01-01", 8, 24, 0 }, { "2024-12-31", 8, 24, 0 },
                   { "2025-01-01", 5, 15, 4 }, { "2025-12-31", 5, 15, 4 }, { "2026-01-01", 8, 24, 0 } };

  common->from = parse ("2020-01-01");
  custom->from = parse ("2025-01-01");
  custom->to = parse ("2025-12-31");
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      NaerArrangementTerms terms = naer_arrangement_on (employer, parse (expected[i].day));

      g_assert_cmpint (terms.days_at_a_time, ==, expected[i].at_a_time);
      g_assert_cmpint (terms.days_in_12_months, ==, expected[i].days);
      g_assert_cmpint (terms.times_in_12_months, ==, expected[i].times);
    }
}

/* What was used under the arrangement before counts in the new one’s twelve months. */
static void
test_change_of_arrangement (void)
{
  g_autoptr (NaerEmployer) employer = naer_employer_new ();
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (NaerQuota) before = NULL, after = NULL;

  add_arrangement (employer, COMMON)->from = parse ("2026-06-01");
  add_spell (employee, "E 2026-05-29 2026-05-31");
  before = find_quota (employer, employee, parse ("2026-05-31"));
  g_assert_cmpint (before->terms.kind, ==, NAER_ARRANGEMENT_STATUTORY);
  g_assert_cmpint (before->left, ==, NAER_QUOTA_NO_LIMIT);
  g_assert_cmpint (before->earliest_next, ==, parse ("2026-06-01"));
  g_assert_cmpint (before->days_next, ==, 5);
  after = find_quota (employer, employee, parse ("2026-06-01"));
  g_assert_cmpint (after->terms.kind, ==, NAER_ARRANGEMENT_COMMON);
  g_assert_cmpint (after->left, ==, 21);
  g_assert_cmpint (after->left_this_time, ==, 5);
}

/* --- long enough with the employer --------------------------------------------------------- */

/* Employments and breaks are told as `from to`, breaks with their kind first. */
static const struct
{
  const char *name;
  const char *employments[3];
  const char *breaks[3];
  const char *day;
  const char *entitled_from; /* nullable: from the beginning, or “later” */
} tenures[] = {
  { "throughout", { NULL }, { NULL }, "2026-06-15", NULL },
  { "two-months", { "2026-05-01 -" }, { NULL }, "2026-06-15", "2026-07-01" },
  { "from-the-31st", { "2025-12-31 -" }, { NULL }, "2026-01-15", "2026-02-28" },
  { "not-yet-employed", { "2026-08-01 -" }, { NULL }, "2026-06-15", "2026-10-01" },
  { "no-longer-employed", { "2020-01-01 2026-05-31" }, { NULL }, "2026-06-15", "later" },
  { "change-of-position", { "2020-01-01 2026-05-31", "2026-06-01 -" }, { NULL }, "2026-06-15",
    "2020-03-01" },
  { "two-weeks-between", { "2020-01-01 2026-05-17", "2026-06-01 -" }, { NULL }, "2026-06-15",
    "2020-03-01" },
  { "more-than-two-weeks-between", { "2020-01-01 2026-05-16", "2026-06-01 -" }, { NULL },
    "2026-06-15", "2026-08-01" },
  { "two-at-a-time", { "2026-06-01 -", "2020-01-01 -" }, { NULL }, "2026-06-15", "2020-03-01" },
  { "short-break", { "2020-01-01 -" }, { "other 2026-05-18 2026-05-31" }, "2026-06-15", "2026-06-01" },
  { "break", { "2020-01-01 -" }, { "other 2026-05-17 2026-05-31" }, "2026-06-15", "2026-08-01" },
  { "lay-off", { "2020-01-01 -" }, { "lay-off 2026-05-17 2026-05-31" }, "2026-06-15", "2026-06-29" },
  { "leave", { "2020-01-01 -" }, { "leave 2025-09-01 2026-05-31" }, "2026-06-15", "2026-06-29" },
  { "military", { "2020-01-01 -" }, { "military 2025-09-01 2026-05-31" }, "2026-06-15", "2026-06-29" },
  { "still-away", { "2020-01-01 -" }, { "lay-off 2026-06-01 -" }, "2026-06-15", "later" },
  { "to-come", { "2020-01-01 -" }, { "lay-off 2026-07-01 2026-08-31" }, "2026-06-15", "2020-03-01" },
  { "before-this-employment", { "2026-01-01 -" }, { "lay-off 2025-01-01 2025-12-01" }, "2026-06-15",
    "2026-03-01" },
  { "the-longest-wait", { "2020-01-01 -" },
    { "lay-off 2026-05-10 2026-06-10", "other 2026-04-01 2026-05-09" }, "2026-06-15", "2026-07-10" },
};

static NaerDay
parse_end (const char *text)
{
  return g_str_equal (text, "-") ? NAER_DAY_NONE : parse (text);
}

static void
add_break (NaerEmployee *employee,
           const char   *told)
{
  g_auto (GStrv) parts = g_strsplit (told, " ", 3);
  NaerEmploymentBreak *rest = g_new0 (NaerEmploymentBreak, 1);

  rest->kind = g_strdup (parts[0]);
  rest->from = parse (parts[1]);
  rest->to = parse_end (parts[2]);
  g_ptr_array_add (employee->employment_breaks, rest);
}

static void
test_tenure (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (tenures); i++)
    {
      g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
      const char *expected = tenures[i].entitled_from;
      NaerDay from;

      g_test_message ("%s", tenures[i].name);
      for (guint n = 0; n < G_N_ELEMENTS (tenures[i].employments) &&
                        tenures[i].employments[n] != NULL; n++)
        {
          g_auto (GStrv) parts = g_strsplit (tenures[i].employments[n], " ", 2);

          g_ptr_array_add (employee->employments,
                           naer_employment_new (parse (parts[0]), parse_end (parts[1]), 100));
        }
      for (guint n = 0; n < G_N_ELEMENTS (tenures[i].breaks) && tenures[i].breaks[n] != NULL; n++)
        add_break (employee, tenures[i].breaks[n]);
      from = naer_tenure_entitled_from (employee, parse (tenures[i].day));
      if (g_strcmp0 (expected, "later") == 0)
        g_assert_cmpint (from, ==, NAER_DAY_MAX);
      else
        g_assert_cmpstr (write_day (from), ==, expected != NULL ? expected : "never");
    }
}

static void
test_tenure_delays (void)
{
  g_autoptr (NaerEmployer) employer = naer_employer_new ();
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (NaerQuota) waiting = NULL, on_the_day = NULL, never = NULL;

  g_ptr_array_add (employee->employments,
                   naer_employment_new (parse ("2026-05-01"), NAER_DAY_NONE, 100));
  waiting = find_quota (employer, employee, parse ("2026-06-30"));
  g_assert_cmpstr (write_day (waiting->earliest_next), ==, "2026-07-01");
  g_assert_cmpint (waiting->decisive, ==, NAER_QUOTA_TENURE);
  g_assert_false (waiting->checks[NAER_QUOTA_TENURE].met);
  on_the_day = find_quota (employer, employee, parse ("2026-07-01"));
  g_assert_cmpint (on_the_day->earliest_next, ==, parse ("2026-07-01"));
  g_assert_true (on_the_day->checks[NAER_QUOTA_TENURE].met);
  ((NaerEmployment *) employee->employments->pdata[0])->to = parse ("2026-06-30");
  never = find_quota (employer, employee, parse ("2026-07-01"));
  g_assert_cmpint (never->earliest_next, ==, NAER_DAY_NONE);
  g_assert_cmpint (never->decisive, ==, NAER_QUOTA_TENURE);
}

/* --- what comes back, what is asked -------------------------------------------------------- */

static char *
describe_returns (const NaerQuota *quota)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < quota->returns->len; i++)
    {
      const NaerQuotaReturn *back = &g_array_index (quota->returns, NaerQuotaReturn, i);

      g_string_append_printf (text, "%s%s:%d+%d", i > 0 ? " " : "", write_day (back->on), back->days,
                              back->times);
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
check_returns (NaerArrangementKind  kind,
               int                  times,
               const char          *today,
               const char          *expected)
{
  static const char *const spells[] = { "E 2027-12-13 2027-12-13", "E 2028-02-28 2028-03-01",
                                        "E 2028-03-06 2028-03-06" };
  g_autoptr (NaerEmployer) employer = naer_employer_new ();
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (NaerQuota) quota = NULL;
  g_autofree char *found = NULL;

  add_arrangement (employer, kind, 0, 0, times);
  for (guint i = 0; i < G_N_ELEMENTS (spells); i++)
    add_spell (employee, spells[i]);
  quota = find_quota (employer, employee, parse (today));
  found = describe_returns (quota);
  g_assert_cmpstr (found, ==, expected);
}

static void
test_returns (void)
{
  check_returns (NAER_ARRANGEMENT_STATUTORY, 0, "2028-03-31", "");
  check_returns (NAER_ARRANGEMENT_COMMON, 0, "2028-03-31",
                 "2028-12-13:1+0 2029-02-28:1+0 2029-03-01:2+0 2029-03-06:1+0");
  check_returns (NAER_ARRANGEMENT_COMMON, 0, "2029-02-28", "2029-03-01:2+0 2029-03-06:1+0");
  check_returns (NAER_ARRANGEMENT_CUSTOM, 4, "2028-03-31", "2028-12-13:0+1 2029-03-06:0+1");
  check_returns (NAER_ARRANGEMENT_COMMON, 4, "2028-03-31",
                 "2028-12-13:1+1 2029-02-28:1+0 2029-03-01:2+0 2029-03-06:1+1");
  check_returns (NAER_ARRANGEMENT_CUSTOM, 4, "2028-02-29", "2028-12-13:0+1 2029-03-01:0+1");
}

/* 2026-06-12 is a Friday, 2026-05-14 Ascension Day, a Thursday. */
static const struct
{
  const char *spells[4];
  const char *days_off[2];
  const char *expected;
} questions[] = {
  { { "E 2026-06-05 2026-06-05", "E 2026-06-08 2026-06-08" }, { NULL }, "2026-06-06–2026-06-07" },
  { { "E 2026-06-05 2026-06-05", "S 2026-06-08 2026-06-12" }, { NULL }, "2026-06-06–2026-06-07" },
  { { "S 2026-06-01 2026-06-05", "E 2026-06-08 2026-06-08" }, { NULL }, "2026-06-06–2026-06-07" },
  { { "S 2026-06-01 2026-06-05", "S 2026-06-08 2026-06-12" }, { NULL }, "" },
  { { "E 2026-06-05 2026-06-05", "E 2026-06-09 2026-06-09" }, { NULL }, "" },
  { { "E 2026-06-05 2026-06-05", "W 2026-06-06 2026-06-07", "E 2026-06-08 2026-06-08" }, { NULL }, "" },
  { { "E 2026-06-05 2026-06-05", "W 2026-06-06 2026-06-06", "E 2026-06-08 2026-06-08" }, { NULL }, "" },
  { { "E 2026-06-05 2026-06-08" }, { NULL }, "" },
  { { "E 2026-05-13 2026-05-13", "E 2026-05-15 2026-05-15" }, { NULL }, "2026-05-14–2026-05-14" },
  { { "E 2026-06-03 2026-06-03", "E 2026-06-05 2026-06-05" }, { "2026-06-04" }, "2026-06-04–2026-06-04" },
  { { "C 2026-06-05 2026-06-05", "E 2026-06-08 2026-06-08" }, { NULL }, "" },
  { { "E 2025-06-13 2025-06-13", "E 2025-06-16 2025-06-16" }, { NULL }, "" },
  { { "E 2025-06-14 2025-06-14", "E 2025-06-16 2025-06-16" }, { NULL }, "" },
  { { "E 2026-06-12 2026-06-12", "E 2026-06-15 2026-06-15", "E 2026-06-05 2026-06-05",
      "E 2026-06-08 2026-06-08" }, { NULL }, "2026-06-06–2026-06-07 2026-06-13–2026-06-14" },
};

static void
test_questions (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    {
      g_autoptr (NaerEmployer) employer = naer_employer_new ();
      g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
      g_autoptr (NaerQuota) quota = NULL;
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint n = 0; n < 4 && questions[i].spells[n] != NULL; n++)
        add_spell (employee, questions[i].spells[n]);
      for (guint n = 0; n < 2 && questions[i].days_off[n] != NULL; n++)
        g_ptr_array_add (employer->days_off, g_strdup (questions[i].days_off[n]));
      quota = find_quota (employer, employee, parse ("2026-06-15"));
      for (guint n = 0; n < quota->questions->len; n++)
        {
          const NaerOpenDays *days = &g_array_index (quota->questions, NaerOpenDays, n);

          g_string_append_printf (found, "%s%s–", n > 0 ? " " : "", write_day (days->from));
          g_string_append (found, write_day (days->to));
        }
      g_assert_cmpstr (found->str, ==, questions[i].expected);
    }
}

/* A roster decides which days are working days. */
static void
test_question_by_roster (void)
{
  g_autoptr (NaerEmployer) employer = naer_employer_new ();
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (NaerQuota) quota = NULL;
  NaerRoster *roster = g_new0 (NaerRoster, 1);

  roster->cycle_days = 7;
  roster->work = g_strdup ("1010100");
  g_ptr_array_add (employee->rosters, roster);
  add_spell (employee, "E 2026-06-08 2026-06-08");
  add_spell (employee, "E 2026-06-10 2026-06-10");
  quota = find_quota (employer, employee, parse ("2026-06-15"));
  g_assert_cmpint (quota->questions->len, ==, 1);
  g_assert_cmpint (g_array_index (quota->questions, NaerOpenDays, 0).from, ==, parse ("2026-06-09"));
}

/* --- withdrawal ---------------------------------------------------------------------------- */

static const struct
{
  const char *heard_on, *from, *review_on, *today;
  int absences;
  const char *stage;
  gboolean holds;
  const char *review;
} withdrawals[] = {
  { NULL, NULL, NULL, "2026-06-15", 3, "none", FALSE, "never" },
  { NULL, NULL, NULL, "2026-06-15", 4, "possible", FALSE, "never" },
  { "2026-06-10", NULL, NULL, "2026-06-15", 4, "heard", FALSE, "never" },
  { "2026-06-20", NULL, NULL, "2026-06-15", 2, "none", FALSE, "never" },
  { NULL, "2026-06-01", NULL, "2026-06-15", 5, "not-heard", FALSE, "2026-12-01" },
  { "2026-06-02", "2026-06-01", NULL, "2026-06-15", 5, "not-heard", FALSE, "2026-12-01" },
  { "2026-06-01", "2026-06-16", NULL, "2026-06-15", 0, "decided", FALSE, "2026-12-16" },
  { "2026-06-01", "2026-06-15", NULL, "2026-06-15", 0, "in-force", TRUE, "2026-12-15" },
  { "2026-06-01", "2026-06-15", NULL, "2026-12-14", 0, "in-force", TRUE, "2026-12-15" },
  { "2026-06-01", "2026-06-15", NULL, "2026-12-15", 0, "review", TRUE, "2026-12-15" },
  { "2026-06-01", "2026-06-15", "2026-09-01", "2026-09-01", 0, "review", TRUE, "2026-09-01" },
};

static void
test_withdrawal (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (withdrawals); i++)
    {
      g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
      NaerDay today = parse (withdrawals[i].today);
      NaerWithdrawal withdrawal;
      g_autofree char *words = NULL;

      if (withdrawals[i].heard_on != NULL)
        employee->withdrawal_heard_on = parse (withdrawals[i].heard_on);
      if (withdrawals[i].from != NULL)
        employee->withdrawal_from = parse (withdrawals[i].from);
      if (withdrawals[i].review_on != NULL)
        employee->withdrawal_review_on = parse (withdrawals[i].review_on);
      withdrawal = naer_withdrawal_find (employee, withdrawals[i].absences, today);
      words = naer_withdrawal_words (&withdrawal, NAER_LANGUAGE_NB);
      g_assert_cmpstr (naer_withdrawal_stage_get_code (withdrawal.stage), ==, withdrawals[i].stage);
      g_assert_cmpint (naer_withdrawal_holds (&withdrawal, today), ==, withdrawals[i].holds);
      g_assert_cmpstr (write_day (withdrawal.review_on), ==, withdrawals[i].review);
      g_assert_cmpint (words == NULL, ==, withdrawal.stage == NAER_WITHDRAWAL_NONE);
    }
}

/* It is a decision, and no number runs out because of it. */
static void
test_withdrawal_leaves_the_numbers (void)
{
  g_autoptr (NaerEmployer) employer = naer_employer_new ();
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (NaerQuota) quota = NULL;
  g_autofree char *reason = NULL;

  add_arrangement (employer, COMMON);
  add_spell (employee, "E 2026-05-04 2026-05-05");
  employee->withdrawal_heard_on = parse ("2026-05-20");
  employee->withdrawal_from = parse ("2026-06-01");
  quota = find_quota (employer, employee, parse ("2026-06-15"));
  g_assert_cmpint (quota->left, ==, 22);
  g_assert_cmpint (quota->left_this_time, ==, 8);
  g_assert_cmpint (quota->earliest_next, ==, NAER_DAY_NONE);
  g_assert_cmpint (quota->decisive, ==, NAER_QUOTA_NOT_WITHDRAWN);
  reason = naer_quota_reason (quota, NAER_LANGUAGE_EN);
  g_assert_nonnull (strstr (reason, "1 June 2026"));
  g_assert_nonnull (strstr (reason, "1 December 2026"));
}

/* Absences that a note is part of, and days that no working day parts, are not told anew. */
static const struct
{
  const char *spells[6];
  int expected;
} absences[] = {
  { { NULL }, 0 },
  { { "E 2026-06-05 2026-06-05" }, 1 },
  { { "E 2026-06-05 2026-06-05", "E 2026-06-08 2026-06-08" }, 1 },
  { { "E 2026-06-04 2026-06-04", "E 2026-06-08 2026-06-08" }, 2 },
  { { "E 2026-06-04 2026-06-05", "S 2026-06-08 2026-06-12" }, 0 },
  { { "E 2026-06-04 2026-06-05", "H 2026-06-08 2026-06-12", "E 2026-06-15 2026-06-15" }, 1 },
  { { "E 2025-06-13 2025-06-13", "E 2025-06-17 2025-06-17" }, 1 },
  { { "S 2025-06-12 2025-06-12", "E 2025-06-13 2025-06-13", "E 2025-06-16 2025-06-16" }, 0 },
  { { "E 2026-01-05 2026-01-05", "E 2026-01-07 2026-01-07", "E 2026-01-09 2026-01-09",
      "W 2026-01-10 2026-01-10", "E 2026-01-12 2026-01-12", "E 2026-06-16 2026-06-16" }, 4 },
};

static void
test_absences (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (absences); i++)
    {
      g_autoptr (NaerEmployer) employer = naer_employer_new ();
      g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
      g_autoptr (NaerQuota) quota = NULL;

      for (guint n = 0; n < 6 && absences[i].spells[n] != NULL; n++)
        add_spell (employee, absences[i].spells[n]);
      quota = find_quota (employer, employee, parse ("2026-06-15"));
      g_assert_cmpint (quota->withdrawal.absences, ==, absences[i].expected);
    }
}

/* Every reason in every language, and no hole in a text. */
static void
test_reasons (void)
{
  NaerQuota quota = {
    .terms = { NAER_ARRANGEMENT_CUSTOM, 5, 12, 4 },
    .next_day = parse ("2026-06-15"),
    .earliest_next = parse ("2026-07-01"),
    .decisive_from = parse ("2026-07-01"),
    .withdrawal = { NAER_WITHDRAWAL_IN_FORCE, 4, parse ("2026-05-01"), parse ("2026-06-01"),
                    parse ("2026-12-01") },
  };

  for (NaerLanguage language = NAER_LANGUAGE_NB; language <= NAER_LANGUAGE_EN; language++)
    {
      g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      for (NaerQuotaCondition i = 0; i < NAER_N_QUOTA_CONDITIONS; i++)
        {
          quota.decisive = i;
          g_assert_true (g_hash_table_add (seen, naer_quota_reason (&quota, language)));
          g_assert_true (g_hash_table_add (
              seen, g_strdup (naer_quota_condition_label (i, language))));
        }
      quota.decisive = NAER_QUOTA_TENURE;
      quota.earliest_next = NAER_DAY_NONE;
      g_assert_true (g_hash_table_add (seen, naer_quota_reason (&quota, language)));
      quota.earliest_next = quota.next_day;
      g_assert_true (g_hash_table_add (seen, naer_quota_reason (&quota, language)));
      quota.earliest_next = parse ("2026-07-01");
    }
}

/* On the first and the last days that can be written nothing goes wrong, and no day is left. */
static void
test_ends_of_the_calendar (void)
{
  static const char *const days[] = { "0001-01-01", "0001-12-31", "2024-02-29", "9998-12-31",
                                      "9999-12-30", "9999-12-31" };
  static const char letters[] = "ESGHKL";

  for (guint from = 0; from < G_N_ELEMENTS (days); from++)
    for (guint to = from; to < G_N_ELEMENTS (days); to++)
      for (guint today = 0; today < G_N_ELEMENTS (days); today++)
        for (const char *letter = letters; *letter != '\0'; letter++)
          {
            g_autoptr (NaerEmployer) employer = naer_employer_new ();
            g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
            g_autofree char *rest = g_strdup_printf ("other %s %s", days[from], days[to]);
            g_autofree char *reason = NULL;
            g_autoptr (NaerQuota) quota = NULL;

            add_arrangement (employer, NAER_ARRANGEMENT_CUSTOM, 3, 4, 2);
            g_ptr_array_add (employee->absences,
                             letters_absence (*letter, parse (days[from]), parse (days[to])));
            if (today % 2 == 0)
              add_break (employee, rest);
            quota = find_quota (employer, employee, parse (days[today]));
            reason = naer_quota_reason (quota, NAER_LANGUAGE_NN);
            g_assert_cmpint (strlen (reason), >, 10);
            g_assert_cmpint (quota->earliest_next, <=, NAER_DAY_MAX);
          }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/quota/table/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/quota/arrangement-on", test_arrangement_on);
  g_test_add_func ("/quota/change-of-arrangement", test_change_of_arrangement);
  g_test_add_func ("/quota/tenure", test_tenure);
  g_test_add_func ("/quota/tenure-delays", test_tenure_delays);
  g_test_add_func ("/quota/returns", test_returns);
  g_test_add_func ("/quota/questions", test_questions);
  g_test_add_func ("/quota/question-by-roster", test_question_by_roster);
  g_test_add_func ("/quota/withdrawal", test_withdrawal);
  g_test_add_func ("/quota/withdrawal-leaves-the-numbers", test_withdrawal_leaves_the_numbers);
  g_test_add_func ("/quota/absences", test_absences);
  g_test_add_func ("/quota/ends-of-the-calendar", test_ends_of_the_calendar);
  g_test_add_func ("/quota/reasons", test_reasons);
  return g_test_run ();
}

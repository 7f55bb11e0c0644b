/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-naive.h"

#include <string.h>

/* --- self-certification ---------------------------------------------------------------------- */

static NaerDay
year_back (NaerDay day)
{
  int year, month, day_of_month;

  naer_day_to_ymd (day, &year, &month, &day_of_month);
  if (month == 2 && day_of_month == 29)
    day_of_month = 28;
  return naer_day_from_ymd (year - 1, month, day_of_month);
}

static int
count_in_window (const NaiveDays *days,
                 NaerDay          last,
                 NaerDay          window_of)
{
  int n = 0;

  for (NaerDay day = year_back (window_of) + 1; day <= last; day++)
    n += naive_letter_on (days, day) == 'E';
  return n;
}

/* Whether the sick day @day and the sick day before it are fewer than sixteen days apart. */
static NaerDay
sick_day_before (const NaiveDays *days,
                 NaerDay          day)
{
  for (NaerDay before = day - 1; before > day - 16 && before >= days->first; before--)
    if (naive_is_sick (naive_letter_on (days, before)))
      return before;
  return NAER_DAY_NONE;
}

static int
count_this_time (const NaiveDays *days,
                 NaerDay          day)
{
  int n = 0;

  for (NaerDay before = sick_day_before (days, day); before != NAER_DAY_NONE;
       before = sick_day_before (days, before))
    n += naive_letter_on (days, before) == 'E';
  return n;
}

/* A self-certified day begins a time of the window when none of the window lies before it in the
   same time. */
static int
count_times (const NaiveDays *days,
             NaerDay          last,
             NaerDay          window_of)
{
  NaerDay first = year_back (window_of) + 1;
  int n = 0;

  for (NaerDay day = first; day <= last; day++)
    {
      gboolean begins = naive_letter_on (days, day) == 'E';

      for (NaerDay before = sick_day_before (days, day);
           begins && before != NAER_DAY_NONE && before >= first;
           before = sick_day_before (days, before))
        begins = naive_letter_on (days, before) != 'E';
      n += begins;
    }
  return n;
}

typedef struct
{
  int at_a_time;
  int days;
  int times;
} Terms;

static Terms
terms_on (const NaerEmployer *employer,
          NaerDay             day)
{
  Terms terms = { 3, 0, 0 };
  NaerDay newest = NAER_DAY_NONE;

  for (guint i = 0; i < employer->arrangements->len; i++)
    {
      const NaerArrangement *arrangement = employer->arrangements->pdata[i];

      if (arrangement->from > day || (arrangement->to != NAER_DAY_NONE && arrangement->to < day) ||
          arrangement->from < newest)
        continue;
      newest = arrangement->from;
      terms = (Terms){ 3, 0, 0 };
      if (arrangement->kind == NAER_ARRANGEMENT_COMMON)
        terms = (Terms){ 8, 24, 0 };
      terms.at_a_time = arrangement->days_at_a_time > 0 ? arrangement->days_at_a_time
                                                        : terms.at_a_time;
      terms.days = arrangement->days_in_12_months > 0 ? arrangement->days_in_12_months : terms.days;
      terms.times = arrangement->times_in_12_months;
    }
  return terms;
}

static gboolean
is_employed (const NaerEmployee *employee,
             NaerDay             day)
{
  for (guint i = 0; i < employee->employments->len; i++)
    {
      const NaerEmployment *employment = employee->employments->pdata[i];

      if (employment->from <= day && (employment->to == NAER_DAY_NONE || day <= employment->to))
        return TRUE;
    }
  return employee->employments->len == 0;
}

static NaerDay
two_months_after (NaerDay day)
{
  int year, month, day_of_month;
  NaerDay after = NAER_DAY_NONE;

  naer_day_to_ymd (day, &year, &month, &day_of_month);
  year += month > 10;
  month = (month + 1) % 12 + 1;
  while (after == NAER_DAY_NONE)
    after = naer_day_from_ymd (year, month, day_of_month--);
  return after;
}

/* Back from @day to the day after more than two weeks in a row without employment. */
static NaerDay
employed_since (const NaerEmployee *employee,
                NaerDay             day)
{
  NaerDay since = day;

  for (NaerDay before = day; before >= since - 15 && before > 1; before--)
    if (is_employed (employee, before))
      since = before;
  return since;
}

static gboolean
has_been_there_long_enough (const NaerEmployee *employee,
                            NaerDay             day)
{
  NaerDay since;

  if (!is_employed (employee, day))
    return FALSE;
  since = employee->employments->len > 0 ? employed_since (employee, day) : NAER_DAY_NONE;
  if (since != NAER_DAY_NONE && day < two_months_after (since))
    return FALSE;
  for (guint i = 0; i < employee->employment_breaks->len; i++)
    {
      const NaerEmploymentBreak *rest = employee->employment_breaks->pdata[i];
      NaerDay back = rest->to + 1;

      if (rest->from > day)
        continue;
      if (rest->to == NAER_DAY_NONE || day <= rest->to)
        return FALSE;
      if (rest->to < since || rest->to - rest->from + 1 <= 14)
        continue;
      if (day < (g_str_equal (rest->kind, "other") ? two_months_after (back) : back + 28))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_withdrawn (const NaerEmployee *employee,
              NaerDay             day)
{
  return employee->withdrawal_from != NAER_DAY_NONE && employee->withdrawal_from <= day &&
         employee->withdrawal_heard_on != NAER_DAY_NONE &&
         employee->withdrawal_heard_on <= employee->withdrawal_from;
}

static gboolean
may_self_certify (const NaerEmployer *employer,
                  const NaerEmployee *employee,
                  const NaiveDays    *days,
                  NaerDay             day)
{
  Terms terms = terms_on (employer, day);
  char letter = naive_letter_on (days, day);

  if (letter == 'E' || letter == 'S' || letter == 'G')
    return FALSE;
  if (is_withdrawn (employee, day) || !has_been_there_long_enough (employee, day))
    return FALSE;
  if (count_this_time (days, day) >= terms.at_a_time)
    return FALSE;
  if (terms.days > 0 && count_in_window (days, day - 1, day) >= terms.days)
    return FALSE;
  if (terms.times > 0 && count_this_time (days, day) == 0 &&
      count_times (days, day - 1, day) >= terms.times)
    return FALSE;
  return naive_is_among_sixteen (days, day, 1);
}

/* How many days the limits of the day leave, one more at a time. */
static int
count_days_next (const NaerEmployer *employer,
                 const NaiveDays    *days,
                 NaerDay             day)
{
  Terms terms = terms_on (employer, day);
  int used = count_this_time (days, day), in_window = count_in_window (days, day - 1, day), n = 0;

  while (used + n < terms.at_a_time && (terms.days == 0 || in_window + n < terms.days) &&
         naive_is_among_sixteen (days, day + n, n + 1))
    n++;
  return n;
}

/* --- between sick days ------------------------------------------------------------------------ */

/* The tests give no rosters and no days off of the employer’s own. */
static gboolean
is_working_day (NaerDay day)
{
  static const int after_easter[] = { -3, -2, 0, 1, 39, 49, 50 };
  int year, month, day_of_month, a, b, c, d, e, f, g, h, k, l, m;
  NaerDay easter;

  if (naive_is_weekend (day))
    return FALSE;
  naer_day_to_ymd (day, &year, &month, &day_of_month);
  if ((month == 1 && day_of_month == 1) || (month == 5 && day_of_month == 1) ||
      (month == 5 && day_of_month == 17) ||
      (month == 12 && (day_of_month == 25 || day_of_month == 26)))
    return FALSE;
  a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
  f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
  k = c / 4, l = (32 + 2 * e + 2 * k - h - c % 4) % 7, m = (a + 11 * h + 22 * l) / 451;
  easter = naer_day_from_ymd (year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
  for (guint i = 0; i < G_N_ELEMENTS (after_easter); i++)
    if (day == easter + after_easter[i])
      return FALSE;
  return TRUE;
}

static gboolean
is_day_at_work (const NaiveDays *days,
                NaerDay          day)
{
  char letter = naive_letter_on (days, day);

  return letter == 'W' || letter == 'o' || (letter == '.' && is_working_day (day));
}

static void
append_stretch (GString *text,
                NaerDay  from,
                NaerDay  to)
{
  g_autofree char *first = naer_day_to_iso (from), *last = naer_day_to_iso (to);

  g_string_append_printf (text, "%s/%s ", first, last);
}

static gboolean
is_open (const NaiveDays *days,
         NaerDay          day)
{
  return naive_letter_on (days, day) == '.' && !is_working_day (day);
}

/* Days without a record and without work, with sickness before and after, one of them certified by
   the employee alone. */
static char *
find_questions (const NaiveDays *days,
                NaerDay          from,
                NaerDay          to)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (NaerDay day = from; day <= to; day++)
    {
      NaerDay before = day - 1, after = day;

      while (is_open (days, before) && before >= days->first)
        before--;
      while (is_open (days, after))
        after++;
      if (after == day || !naive_is_sick (naive_letter_on (days, before)) ||
          !naive_is_sick (naive_letter_on (days, after)) ||
          (naive_letter_on (days, before) != 'E' && naive_letter_on (days, after) != 'E'))
        continue;
      append_stretch (text, day, MIN (after - 1, to));
      day = after;
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* Absences with a sick day in the window, by their last sick day in it: none of them with a note
   as far as @to. */
static int
count_absences (const NaiveDays *days,
                NaerDay          from,
                NaerDay          to)
{
  int n = 0;

  for (NaerDay day = from; day <= to; day++)
    {
      gboolean last = naive_is_sick (naive_letter_on (days, day)), certified = FALSE;

      for (NaerDay later = day + 1; last && later <= to && !is_day_at_work (days, later); later++)
        last = !naive_is_sick (naive_letter_on (days, later));
      for (NaerDay earlier = day; last && earlier >= days->first && !is_day_at_work (days, earlier);
           earlier--)
        certified |= strchr ("SG", naive_letter_on (days, earlier)) != NULL;
      n += last && !certified;
    }
  return n;
}

/* --- the quota -------------------------------------------------------------------------- */

/* Each day through which the limits loosen, as `date:days+times`. */
static char *
find_returns (const NaiveDays *days,
              const Terms     *terms,
              NaerDay          today)
{
  g_autoptr (GString) text = g_string_new (NULL);
  int used = count_in_window (days, today, today), times = count_times (days, today, today);

  for (NaerDay day = today + 1; (terms->days > 0 || terms->times > 0) && day < today + 400; day++)
    {
      int used_then = count_in_window (days, today, day);
      int times_then = count_times (days, today, day);
      int n_days = terms->days > 0 ? used - used_then : 0;
      int n_times = terms->times > 0 ? times - times_then : 0;
      g_autofree char *on = naer_day_to_iso (day);

      if (n_days > 0 || n_times > 0)
        g_string_append_printf (text, "%s:%d+%d ", on, n_days, n_times);
      used = used_then;
      times = times_then;
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

NaiveQuota *
naive_quota (const NaerEmployer *employer,
             const NaerEmployee *employee,
             const NaiveDays    *days,
             NaerDay             today)
{
  NaiveQuota *self = g_new0 (NaiveQuota, 1);
  Terms terms = terms_on (employer, today);
  NaerDay window = year_back (today) + 1;

  self->used = count_in_window (days, today, today);
  self->times_used = count_times (days, today, today);
  for (self->next_day = today; naive_letter_on (days, self->next_day) == 'E';)
    self->next_day++;
  self->used_this_time = count_this_time (days, self->next_day);
  for (NaerDay day = self->next_day;
       self->earliest_next == NAER_DAY_NONE && day <= today + NAIVE_HORIZON; day++)
    if (may_self_certify (employer, employee, days, day))
      self->earliest_next = day;
  if (self->earliest_next != NAER_DAY_NONE)
    self->days_next = count_days_next (employer, days, self->earliest_next);
  self->absences = count_absences (days, window, today);
  self->returns = find_returns (days, &terms, today);
  self->questions = find_questions (days, window, today);
  return self;
}

void
naive_quota_free (NaiveQuota *self)
{
  if (self == NULL)
    return;
  g_free (self->returns);
  g_free (self->questions);
  g_free (self);
}

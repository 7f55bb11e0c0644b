/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-naive.h"

#include <string.h>

/* The last day with sick pay, day by day: what each day is, whether Nav pays for it, and how many it
   has paid for then. */

static gboolean
is_recorded_otherwise (const NaiveDays *days,
                       NaerDay          day)
{
  return strchr ("WHKL", naive_letter_on (days, day)) != NULL;
}

/* The same days through @last, sick on all of them after @end that nothing else is recorded for. */
static NaiveDays *
go_on_after (const NaiveDays *days,
             NaerDay          end,
             NaerDay          last)
{
  NaiveDays *lasting = g_new0 (NaiveDays, 1);

  lasting->first = days->first;
  lasting->n_days = last - days->first + 1;
  lasting->letters = g_malloc0 (lasting->n_days + 1);
  lasting->parts = g_malloc0 (lasting->n_days + 1);
  for (int i = 0; i < lasting->n_days; i++)
    {
      NaerDay day = days->first + i;

      lasting->parts[i] = i < days->n_days ? days->parts[i] : '-';
      lasting->letters[i] = naive_letter_on (days, day);
      if (day > end && !is_recorded_otherwise (days, day))
        {
          lasting->letters[i] = 'S';
          lasting->parts[i] = '-';
        }
    }
  return lasting;
}

static NaerDay
years_from (NaerDay day,
            int     years)
{
  int year, month, day_of_month;
  NaerDay same;

  naer_day_to_ymd (day, &year, &month, &day_of_month);
  same = naer_day_from_ymd (year + years, month, day_of_month);
  return same != NAER_DAY_NONE ? same : naer_day_from_ymd (year + years, month, day_of_month - 1);
}

static int
count_after (GArray *paid,
             NaerDay after,
             NaerDay last)
{
  int n = 0;

  for (guint i = paid->len; i > 0; i--)
    {
      NaerDay day = g_array_index (paid, NaerDay, i - 1);

      if (day <= after)
        break;
      n += day <= last;
    }
  return n;
}

/* Three more years of sickness use up any right. */
#define HORIZON (4 * 366)

NaiveSickPay
naive_sick_pay (const NaerEmployee *employee,
                const NaiveDays    *days,
                NaerDay             end,
                NaerDay             today)
{
  NaerDay known = days->first + days->n_days - 1;
  g_autoptr (NaiveDays) lasting = go_on_after (days, end, known + HORIZON);
  g_autoptr (GArray) paid = g_array_new (FALSE, FALSE, sizeof (NaerDay));
  NaerDay reduced = employee->born != NAER_DAY_NONE ? years_from (employee->born, 67) : NAER_DAY_MAX;
  NaerDay ends = employee->born != NAER_DAY_NONE ? years_from (employee->born, 70) : NAER_DAY_MAX;
  NaerDay used_up_on = NAER_DAY_NONE, last_of_nav = NAER_DAY_NONE;
  NaivePeriods *periods = naive_periods (lasting);

  for (int i = 0; i < lasting->n_days; i++)
    {
      NaerDay day = lasting->first + i, three_years_before = years_from (day, -3);

      if (used_up_on != NAER_DAY_NONE && day > end)
        break;
      if (!naive_is_sick (lasting->letters[i]) || periods->period[i] != 0 || !periods->beyond[i])
        continue;
      if (last_of_nav != NAER_DAY_NONE && day - last_of_nav - 1 >= 182)
        {
          g_array_set_size (paid, 0);
          used_up_on = NAER_DAY_NONE;
        }
      last_of_nav = day;
      if (used_up_on != NAER_DAY_NONE)
        continue;
      if (day >= ends)
        used_up_on = ends - 1;
      else if (!naive_is_weekend (day))
        {
          g_array_append_val (paid, day);
          if (count_after (paid, three_years_before, day) == 248 ||
              count_after (paid, MAX (three_years_before, reduced - 1), day) == 60)
            used_up_on = day;
        }
    }
  naive_periods_free (periods);
  return (NaiveSickPay){
    .last_day = used_up_on,
    .used = count_after (paid, years_from (used_up_on, -3), MIN (today, used_up_on)),
    .left = count_after (paid, today, used_up_on),
  };
}

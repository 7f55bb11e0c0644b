/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-work-days.h"

#include <stdlib.h>
#include <string.h>

#include "calendar/naer-holidays.h"

/* The first day there is, a Monday: where a roster that always was there begins its cycles. */
#define FIRST_MONDAY ((NaerDay) 1)

/* Days off of the employer’s own: single days, and those of every year as month * 100 + day. */
struct _NaerWorkDays
{
  GArray *days;
  GArray *yearly;
};

static gboolean
has (GArray *values,
     gint32  value)
{
  for (guint i = 0; i < values->len; i++)
    if (g_array_index (values, gint32, i) == value)
      return TRUE;
  return FALSE;
}

static void
add_day_off (NaerWorkDays *self,
             const char   *text)
{
  gint32 yearly;
  NaerDay day;

  if (naer_day_parse_iso (text, &day))
    g_array_append_val (self->days, day);
  else if (strlen (text) == strlen ("12-24"))
    {
      yearly = atoi (text) * 100 + atoi (text + strlen ("12-"));
      g_array_append_val (self->yearly, yearly);
    }
}

/**
 * naer_work_days_new:
 * @employer: the employer, who may have days off of its own
 *
 * Returns: (transfer full): its working days
 */
NaerWorkDays *
naer_work_days_new (const NaerEmployer *employer)
{
  NaerWorkDays *self = g_new0 (NaerWorkDays, 1);

  self->days = g_array_new (FALSE, FALSE, sizeof (gint32));
  self->yearly = g_array_new (FALSE, FALSE, sizeof (gint32));
  for (guint i = 0; i < employer->days_off->len; i++)
    add_day_off (self, employer->days_off->pdata[i]);
  return self;
}

/**
 * naer_work_days_free:
 * @self: (transfer full) (nullable): working days
 *
 * Frees them.
 */
void
naer_work_days_free (NaerWorkDays *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->days);
  g_array_unref (self->yearly);
  g_free (self);
}

/**
 * naer_work_days_is_off:
 * @self: working days
 * @day: a valid day
 *
 * Whether it is a day off for all who have no roster: a Saturday or Sunday, a public holiday, or
 * one of the employer’s own.
 */
gboolean
naer_work_days_is_off (const NaerWorkDays *self,
                       NaerDay             day)
{
  int month = 0, day_of_month = 0;

  if (naer_day_is_day_off (day) || has (self->days, day))
    return TRUE;
  if (self->yearly->len == 0)
    return FALSE;
  naer_day_to_ymd (day, NULL, &month, &day_of_month);
  return has (self->yearly, month * 100 + day_of_month);
}

/* The roster that began last on or before the day. */
static const NaerRoster *
find_roster (const NaerEmployee *employee,
             NaerDay             day)
{
  const NaerRoster *found = NULL;

  for (guint i = 0; i < employee->rosters->len; i++)
    {
      const NaerRoster *roster = employee->rosters->pdata[i];

      if (roster->from <= day && (found == NULL || roster->from > found->from))
        found = roster;
    }
  return found;
}

/**
 * naer_work_days_works:
 * @self: working days
 * @employee: an employee
 * @day: a valid day
 *
 * Whether @day is a working day of the employee: what the roster in force says, and without one
 * every day that is not off. Whether the employee is employed then is not looked at.
 */
gboolean
naer_work_days_works (const NaerWorkDays *self,
                      const NaerEmployee *employee,
                      NaerDay             day)
{
  const NaerRoster *roster = find_roster (employee, day);
  NaerDay begin;

  if (roster == NULL || roster->work == NULL || *roster->work == '\0')
    return !naer_work_days_is_off (self, day);
  begin = roster->from != NAER_DAY_NONE ? roster->from : FIRST_MONDAY;
  return roster->work[(gsize) (day - begin) % strlen (roster->work)] == '1';
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-employer-period.h"
#include "naer-calendar-model-private.h"
#include "patterns/naer-low-absence.h"

/* What lies over the absence of a calendar: marks on single days, and stretches. */

static void
mark_day (NaerCalendarModel *self,
          NaerDay            day,
          NaerCalendarMark   mark)
{
  NaerCalendarDay *cell = naer_calendar_model_at (self, day);

  if (cell != NULL)
    {
      cell->marks |= mark;
      self->marks |= mark;
    }
}

/* Days that were typed as work, and visits. */
static void
mark_presence (NaerCalendarModel  *self,
               const NaerEmployee *employee)
{
  for (NaerDay day = self->first; day <= self->last; day++)
    if (self->days[day - self->first].kind == NAER_ABSENCE_WORK)
      mark_day (self, day, NAER_CALENDAR_MARK_PRESENCE);
  for (guint i = 0; employee->presence != NULL && i < employee->presence->len; i++)
    mark_day (self, g_array_index (employee->presence, NaerDay, i), NAER_CALENDAR_MARK_PRESENCE);
}

static void
mark_meetings (NaerCalendarModel  *self,
               const NaerEmployee *employee)
{
  for (guint i = 0; i < employee->meetings->len; i++)
    {
      const NaerMeeting *meeting = employee->meetings->pdata[i];

      if (meeting->cancelled == NAER_DAY_NONE)
        mark_day (self, meeting->held != NAER_DAY_NONE ? meeting->held : meeting->planned,
                  NAER_CALENDAR_MARK_MEETING);
    }
}

static void
mark_contacts (NaerCalendarModel  *self,
               const NaerEmployee *employee)
{
  for (guint i = 0; i < naer_employee_count_contacts (employee); i++)
    mark_day (self, naer_employee_get_contact (employee, i).on, NAER_CALENDAR_MARK_CONTACT);
}

static void
mark_employer_period (NaerCalendarModel        *self,
                      const NaerEmployerPeriod *period)
{
  for (int i = 0; i < period->n_stretches; i++)
    for (NaerDay day = period->days[i].from; day <= period->days[i].to; day++)
      mark_day (self, day, NAER_CALENDAR_MARK_EMPLOYER_PERIOD);
}

static void
mark_employer_periods (NaerCalendarModel  *self,
                       const NaerEmployee *employee)
{
  g_autoptr (GArray) segments = naer_day_segments_new (employee->absences, self->today);
  g_autoptr (GArray) periods = naer_employer_periods_find (segments);

  for (guint i = 0; i < periods->len; i++)
    mark_employer_period (self, &g_array_index (periods, NaerEmployerPeriod, i));
}

static void
add_stretch (NaerCalendarModel   *self,
             NaerDay              from,
             NaerDay              to,
             NaerCalendarStretch  stretch)
{
  for (NaerDay day = MAX (from, self->first); day <= MIN (to, self->last); day++)
    {
      self->days[day - self->first].stretches |= stretch;
      self->stretches |= stretch;
    }
}

static void
add_cases (NaerCalendarModel  *self,
           const NaerEmployee *employee)
{
  g_autoptr (GPtrArray) cases = naer_cases_find (employee, self->today);

  for (guint i = 0; i < cases->len; i++)
    {
      const NaerCase *one = cases->pdata[i];

      add_stretch (self, one->start, one->end, NAER_CALENDAR_STRETCH_CASE);
    }
}

/* What was only proposed, considered or declined was never in force. */
static gboolean
is_in_force (const NaerMeasure *measure)
{
  return measure->from != NAER_DAY_NONE &&
         (measure->status == NAER_MEASURE_AGREED || measure->status == NAER_MEASURE_RUNNING ||
          measure->status == NAER_MEASURE_DONE || measure->status == NAER_MEASURE_STATUS_UNKNOWN);
}

/* A measure without a last day is in force until today. */
static void
add_measures (NaerCalendarModel  *self,
              const NaerEmployee *employee)
{
  for (guint i = 0; i < employee->measures->len; i++)
    {
      const NaerMeasure *measure = employee->measures->pdata[i];

      if (is_in_force (measure))
        add_stretch (self, measure->from, measure->to != NAER_DAY_NONE ? measure->to : self->today,
                     NAER_CALENDAR_STRETCH_MEASURE);
    }
}

static void
add_little_absence (NaerCalendarModel  *self,
                    const NaerEmployee *employee,
                    const NaerEmployer *employer)
{
  g_autoptr (GArray) found = naer_low_absence_find (employer, employee, self->today);

  for (guint i = 0; i < found->len; i++)
    {
      const NaerLowAbsence *stretch = &g_array_index (found, NaerLowAbsence, i);

      add_stretch (self, stretch->from, stretch->to, NAER_CALENDAR_STRETCH_LITTLE_ABSENCE);
    }
}

void
naer_calendar_model_add_overlays (NaerCalendarModel  *self,
                                  const NaerEmployee *employee,
                                  const NaerEmployer *employer,
                                  guint               show)
{
  if (show & NAER_CALENDAR_SHOW_PRESENCE)
    mark_presence (self, employee);
  if (show & NAER_CALENDAR_SHOW_MEETINGS)
    mark_meetings (self, employee);
  if (show & NAER_CALENDAR_SHOW_CONTACTS)
    mark_contacts (self, employee);
  if (show & NAER_CALENDAR_SHOW_CASES)
    add_cases (self, employee);
  if (show & NAER_CALENDAR_SHOW_MEASURES)
    add_measures (self, employee);
  if (show & NAER_CALENDAR_SHOW_EMPLOYER_PERIOD)
    mark_employer_periods (self, employee);
  if ((show & NAER_CALENDAR_SHOW_LITTLE_ABSENCE) && employer != NULL)
    add_little_absence (self, employee, employer);
}

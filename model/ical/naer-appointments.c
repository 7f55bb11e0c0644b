/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ical/naer-ical.h"

#include "plan/naer-measure.h"
#include "rules/naer-engine.h"

static void
add (GArray             *appointments,
     NaerAppointmentKind kind,
     NaerDay             on,
     NaerDay             today,
     gint64              source)
{
  NaerAppointment appointment = { .kind = kind, .on = on, .source = source };

  if (on >= today)
    g_array_append_val (appointments, appointment);
}

static void
add_talks (GArray             *appointments,
           const NaerEmployee *employee,
           NaerDay             today)
{
  for (guint i = 0; i < employee->contacts->len; i++)
    {
      const NaerContact *contact = employee->contacts->pdata[i];

      add (appointments, NAER_APPOINTMENT_TALK, contact->next, today, contact->row_id);
    }
  for (guint i = 0; i < employee->conversations->len; i++)
    {
      const NaerConversation *talk = employee->conversations->pdata[i];

      if (talk->held == NAER_DAY_NONE && talk->cancelled == NAER_DAY_NONE)
        add (appointments, NAER_APPOINTMENT_TALK, talk->planned, today, talk->row_id);
      add (appointments, NAER_APPOINTMENT_TALK, talk->next_talk, today, talk->row_id);
    }
}

static void
add_meetings (GArray             *appointments,
              const NaerEmployee *employee,
              NaerDay             today)
{
  for (guint i = 0; i < employee->meetings->len; i++)
    {
      const NaerMeeting *meeting = employee->meetings->pdata[i];
      NaerAppointment planned = {
        .kind = NAER_APPOINTMENT_MEETING,
        .on = meeting->planned,
        .starts_at = meeting->starts_at,
        .minutes = meeting->minutes,
        .source = meeting->row_id,
      };

      if (meeting->planned >= today && meeting->held == NAER_DAY_NONE &&
          meeting->cancelled == NAER_DAY_NONE)
        g_array_append_val (appointments, planned);
      add (appointments, NAER_APPOINTMENT_TALK, meeting->next_talk, today, meeting->row_id);
    }
}

static gboolean
is_last_version (const NaerEmployee *employee,
                 const NaerPlan     *plan)
{
  for (guint i = 0; i < employee->plans->len; i++)
    {
      const NaerPlan *other = employee->plans->pdata[i];

      if (other->finished != NAER_DAY_NONE && other->version > plan->version)
        return FALSE;
    }
  return TRUE;
}

static void
add_plans (GArray             *appointments,
           const NaerEmployee *employee,
           NaerDay             today)
{
  for (guint i = 0; i < employee->plans->len; i++)
    {
      const NaerPlan *plan = employee->plans->pdata[i];

      if (plan->finished == NAER_DAY_NONE || !is_last_version (employee, plan))
        continue;
      add (appointments, NAER_APPOINTMENT_TALK, plan->next_talk, today, plan->row_id);
      add (appointments, NAER_APPOINTMENT_LOOK_AGAIN, plan->evaluate_on, today, plan->row_id);
      for (guint j = 0; j < plan->steps->len; j++)
        add (appointments, NAER_APPOINTMENT_LOOK_AGAIN,
             ((NaerPlanStep *) plan->steps->pdata[j])->evaluate_on, today, plan->row_id);
    }
  for (guint i = 0; i < employee->measures->len; i++)
    {
      const NaerMeasure *measure = employee->measures->pdata[i];

      if (naer_measure_is_promise (measure) && measure->status != NAER_MEASURE_DONE)
        add (appointments, NAER_APPOINTMENT_LOOK_AGAIN, measure->evaluate_on, today,
             measure->row_id);
    }
}

static gboolean
is_deadline (const NaerFinding *finding)
{
  return finding->obligation_class == NAER_CLASS_STATUTORY &&
         finding->actor == NAER_ACTOR_EMPLOYER &&
         (finding->status == NAER_STATUS_UPCOMING || finding->status == NAER_STATUS_DUE_SOON ||
          finding->status == NAER_STATUS_DUE);
}

static void
add_deadlines (GArray             *appointments,
               const NaerFacts    *facts,
               const NaerEmployee *employee,
               NaerDay             today)
{
  g_autoptr (GPtrArray) timelines =
    naer_engine_judge (facts, employee, naer_rule_book_get_default (), today);

  for (guint i = 0; i < timelines->len; i++)
    {
      const NaerCaseTimeline *timeline = timelines->pdata[i];

      for (guint j = 0; j < timeline->findings->len; j++)
        if (is_deadline (timeline->findings->pdata[j]))
          add (appointments, NAER_APPOINTMENT_DEADLINE,
               ((NaerFinding *) timeline->findings->pdata[j])->due, today, 0);
    }
}

static int
compare_appointments (gconstpointer a,
                      gconstpointer b)
{
  const NaerAppointment *first = a, *second = b;

  if (first->on != second->on)
    return first->on < second->on ? -1 : 1;
  if (first->starts_at != second->starts_at)
    return first->starts_at - second->starts_at;
  return (int) first->kind - (int) second->kind;
}

/* One day, one purpose, one record: told once. */
static void
drop_doubles (GArray *appointments)
{
  for (guint i = appointments->len; i > 1; i--)
    {
      const NaerAppointment *one = &g_array_index (appointments, NaerAppointment, i - 1);
      const NaerAppointment *other = &g_array_index (appointments, NaerAppointment, i - 2);

      if (compare_appointments (one, other) == 0)
        g_array_remove_index (appointments, i - 1);
    }
}

/**
 * naer_appointments_find:
 * @facts: facts
 * @employee: an employee
 * @today: today
 *
 * Finds what lies ahead from today on: talks, meetings, days to look at plans and measures again,
 * and by when the employer has to do something.
 *
 * Returns: (transfer full) (element-type NaerAppointment): the days, in order; several of a kind on
 *   one day are one
 */
GArray *
naer_appointments_find (const NaerFacts    *facts,
                        const NaerEmployee *employee,
                        NaerDay             today)
{
  GArray *appointments = g_array_new (FALSE, FALSE, sizeof (NaerAppointment));

  add_talks (appointments, employee, today);
  add_meetings (appointments, employee, today);
  add_plans (appointments, employee, today);
  add_deadlines (appointments, facts, employee, today);
  g_array_sort (appointments, compare_appointments);
  drop_doubles (appointments);
  return appointments;
}

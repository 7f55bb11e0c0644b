/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan/naer-plan-version.h"

#include "absence/naer-case.h"
#include "facts/naer-change.h"
#include "plan/naer-measure.h"
#include "plan/naer-plan-edit.h"

static int
next_version (const NaerEmployee *employee)
{
  int version = 0;

  for (guint i = 0; i < employee->plans->len; i++)
    version = MAX (version, ((NaerPlan *) employee->plans->pdata[i])->version);
  return version + 1;
}

static NaerDay
day_of (const NaerPlan *plan)
{
  if (plan->case_start != NAER_DAY_NONE)
    return plan->case_start;
  return plan->finished != NAER_DAY_NONE ? plan->finished : plan->started;
}

/**
 * naer_plan_belongs:
 * @plan: a plan
 * @case_start: first day of a case
 * @next_case_start: first day of the next, or %NAER_DAY_NONE
 *
 * Whether the version belongs to the case: by the case that it names, or else by its day.
 */
gboolean
naer_plan_belongs (const NaerPlan *plan,
                   NaerDay         case_start,
                   NaerDay         next_case_start)
{
  NaerDay day = day_of (plan);

  return day >= case_start && (next_case_start == NAER_DAY_NONE || day < next_case_start);
}

/**
 * naer_plan_find_last:
 * @employee: an employee
 * @case_start: first day of a case, or %NAER_DAY_NONE for all that came before the next
 * @next_case_start: first day of the next case, or %NAER_DAY_NONE
 *
 * Returns: (transfer none) (nullable): the newest version in that time, finished or not
 */
NaerPlan *
naer_plan_find_last (const NaerEmployee *employee,
                     NaerDay             case_start,
                     NaerDay             next_case_start)
{
  NaerPlan *last = NULL;

  for (guint i = 0; i < employee->plans->len; i++)
    {
      NaerPlan *plan = employee->plans->pdata[i];

      if (naer_plan_belongs (plan, case_start, next_case_start) &&
          (last == NULL || plan->version > last->version))
        last = plan;
    }
  return last;
}

/**
 * naer_plan_find_version:
 * @employee: an employee
 * @version: a number
 *
 * Returns: (transfer none) (nullable): that version
 */
NaerPlan *
naer_plan_find_version (const NaerEmployee *employee,
                        int                 version)
{
  for (guint i = 0; i < employee->plans->len; i++)
    if (((NaerPlan *) employee->plans->pdata[i])->version == version)
      return employee->plans->pdata[i];
  return NULL;
}

/**
 * naer_plan_get_status:
 * @plan: a plan
 * @employee: the employee
 *
 * Returns: how far it has come
 */
NaerPlanStatus
naer_plan_get_status (const NaerPlan     *plan,
                      const NaerEmployee *employee)
{
  if (plan->finished == NAER_DAY_NONE)
    return NAER_PLAN_DRAFT;
  for (guint i = 0; i < employee->dispatches->len; i++)
    {
      const NaerDispatch *dispatch = employee->dispatches->pdata[i];

      if (dispatch->plan_version == plan->version && dispatch->to == NAER_RECIPIENT_SICK_LISTER)
        return NAER_PLAN_SHARED;
    }
  return NAER_PLAN_AGREED;
}

/* What nobody knows stays as it was typed in the version before. */
static void
fill (char      **member,
      const char *known)
{
  if (known != NULL && known[0] != '\0')
    g_set_str (member, known);
}

/* A phone belongs to whoever leads: that of another leader is none. */
static void
fill_leader (NaerPlan           *plan,
             const NaerEmployer *employer,
             const NaerUnit     *unit)
{
  gboolean of_unit = unit != NULL && unit->leader != NULL;
  const char *leader = of_unit ? unit->leader : employer->leader;

  if (leader != NULL && g_strcmp0 (plan->leader, leader) != 0)
    {
      g_clear_pointer (&plan->leader_phone, g_free);
      g_clear_pointer (&plan->leader_email, g_free);
    }
  fill (&plan->leader, leader);
  fill (&plan->leader_phone, of_unit ? unit->leader_phone : employer->leader_phone);
  fill (&plan->leader_email, of_unit ? unit->leader_email : employer->leader_email);
}

static void
fill_work (NaerPlan           *plan,
           const NaerFacts    *facts,
           const NaerEmployee *employee)
{
  const NaerEmployment *employment = naer_employee_latest_employment (employee);
  const NaerUnit *unit =
    employment != NULL ? naer_facts_find_unit (facts, employment->unit_row_id) : NULL;
  const NaerEmployer *employer = facts->employer;

  fill (&plan->employer, employer->name);
  fill (&plan->organisation_number, employer->organisation_number);
  fill (&plan->unit, unit != NULL ? unit->name : employee->unit);
  fill (&plan->unit_number, unit != NULL ? unit->number : NULL);
  fill_leader (plan, employer, unit);
  fill (&plan->contact, employer->contact);
  fill (&plan->contact_phone, employer->contact_phone);
  fill (&plan->bht, employer->bht);
  if (employer->occupational_health_service != NAER_KNOWN_UNKNOWN)
    plan->has_bht = employer->occupational_health_service;
  if (employment != NULL)
    plan->percent = employment->percent;
}

static const NaerCase *
find_case (GPtrArray *cases,
           NaerDay    start)
{
  for (guint i = 0; i < cases->len; i++)
    if (((NaerCase *) cases->pdata[i])->start == start)
      return cases->pdata[i];
  return NULL;
}

/* The first sick note of the case and its grade. */
static void
fill_note (NaerPlan           *plan,
           const NaerEmployee *employee,
           const NaerCase     *absence_case,
           NaerDay             today)
{
  g_autoptr (GArray) indexes = naer_case_find_absences (absence_case, employee->absences, today);

  for (guint i = 0; i < indexes->len; i++)
    {
      guint index = g_array_index (indexes, guint, i);
      const NaerAbsence *absence = employee->absences->pdata[index];

      if (absence->kind != NAER_ABSENCE_SICK_NOTE ||
          (plan->note_from != NAER_DAY_NONE && absence->from >= plan->note_from))
        continue;
      plan->note_from = absence->from;
      plan->start_grade = absence->grade;
    }
}

/**
 * naer_plan_fill_head:
 * @plan: a plan
 * @facts: facts
 * @employee: the employee
 * @today: today
 *
 * Writes into its head what is known of employer, unit, leader, position and case. What is not known
 * stays as it was typed.
 */
void
naer_plan_fill_head (NaerPlan           *plan,
                     const NaerFacts    *facts,
                     const NaerEmployee *employee,
                     NaerDay             today)
{
  g_autoptr (GPtrArray) cases = naer_cases_find (employee, today);
  const NaerCase *absence_case = find_case (cases, plan->case_start);

  fill_work (plan, facts, employee);
  plan->absent_from = plan->case_start;
  plan->note_from = NAER_DAY_NONE;
  plan->start_grade = 0;
  if (absence_case != NULL)
    fill_note (plan, employee, absence_case, today);
}

/* Of the last plan, whatever case it was for: the work is the same, and what can be done of it is
 * asked anew. */
static void
take_work_over (NaerPlan       *plan,
                const NaerPlan *last)
{
  g_set_str (&plan->position, last->position);
  g_set_str (&plan->ordinary_day, last->ordinary_day);
  g_set_str (&plan->language, last->language);
  for (guint i = 0; i < last->tasks->len; i++)
    {
      NaerTask *task = naer_shape_copy (&naer_task_shape, last->tasks->pdata[i]);

      task->ability = NAER_ABILITY_UNKNOWN;
      g_ptr_array_add (plan->tasks, task);
    }
}

/**
 * naer_plan_begin:
 * @facts: facts
 * @employee: an employee
 * @case_start: first day of the case that the plan is for, or %NAER_DAY_NONE when there is none
 * @today: today
 *
 * Begins the first plan of a case. What the work consists of is taken over from the last plan, if
 * there was one before.
 *
 * Returns: (transfer full): a draft with a row of its own
 */
NaerPlan *
naer_plan_begin (const NaerFacts    *facts,
                 const NaerEmployee *employee,
                 NaerDay             case_start,
                 NaerDay             today)
{
  NaerPlan *plan = naer_record_new (NAER_RECORD_PLAN);
  const NaerPlan *last = naer_plan_find_last (employee, NAER_DAY_NONE, NAER_DAY_NONE);

  plan->row_id = naer_row_id_new ();
  plan->version = next_version (employee);
  plan->started = today;
  plan->case_start = case_start;
  plan->occasion = NAER_OCCASION_FIRST;
  plan->questions = NAER_QUESTION_CAN_DO | NAER_QUESTION_AVOID | NAER_QUESTION_HOW_LONG;
  if (last != NULL)
    take_work_over (plan, last);
  naer_plan_fill_head (plan, facts, employee, today);
  naer_plan_settle (plan);
  return plan;
}

/* Measures as the register says now; what is over stands under what was tried. */
static void
renew_measures (NaerPlan           *plan,
                const NaerEmployee *employee)
{
  for (guint i = plan->measures->len; i > 0; i--)
    {
      const NaerMeasure *measure = plan->measures->pdata[i - 1];
      const NaerMeasure *now =
        measure->row_id != 0 ? naer_records_find (employee->measures, measure->row_id) : NULL;

      if (now == NULL)
        continue;
      if (now->status == NAER_MEASURE_DONE)
        g_ptr_array_remove_index (plan->measures, i - 1);
      else
        naer_shape_assign (&naer_plan_measure_shape, plan->measures->pdata[i - 1], now);
    }
}

static NaerDay
unless_past (NaerDay day,
             NaerDay today)
{
  return day > today ? day : NAER_DAY_NONE;
}

/* What the version is for, as far as the meetings of the case tell. */
static NaerPlanOccasion
occasion_of (const NaerEmployee *employee,
             NaerDay             today)
{
  NaerPlanOccasion occasion = NAER_OCCASION_UPDATE;

  for (guint i = 0; i < employee->meetings->len; i++)
    {
      const NaerMeeting *meeting = employee->meetings->pdata[i];
      NaerDay on = meeting->held != NAER_DAY_NONE ? meeting->held : meeting->planned;

      if (meeting->cancelled != NAER_DAY_NONE)
        continue;
      if (meeting->kind != NAER_MEETING_DIALOGUE_1 && meeting->planned >= today)
        return NAER_OCCASION_BEFORE_NAV;
      if (meeting->kind == NAER_MEETING_DIALOGUE_1 && on <= today && on > today - 14)
        occasion = NAER_OCCASION_DIALOGUE_1;
    }
  return occasion;
}

/**
 * naer_plan_next:
 * @facts: facts
 * @employee: the employee
 * @last: a version that is finished
 * @today: today
 *
 * Begins the version after @last with all that still holds: what is agreed anew each time, and days
 * that have passed, are left out; the head and the measures say what is known now.
 *
 * Returns: (transfer full): a draft with a row of its own
 */
NaerPlan *
naer_plan_next (const NaerFacts    *facts,
                const NaerEmployee *employee,
                const NaerPlan     *last,
                NaerDay             today)
{
  NaerPlan *plan = naer_plan_copy (last);

  plan->row_id = naer_row_id_new ();
  plan->version = next_version (employee);
  plan->started = today;
  plan->finished = NAER_DAY_NONE;
  plan->occasion = occasion_of (employee, today);
  plan->contributed = NAER_KNOWN_UNKNOWN;
  g_clear_pointer (&plan->not_contributed_why, g_free);
  plan->made = NAER_MADE_UNKNOWN;
  plan->employee_signed_on = plan->leader_signed_on = NAER_DAY_NONE;
  g_clear_pointer (&plan->signed_at, g_free);
  g_clear_pointer (&plan->archived_in, g_free);
  plan->archived_on = NAER_DAY_NONE;
  plan->quality = 0;
  plan->next_talk = unless_past (plan->next_talk, today);
  plan->evaluate_on = unless_past (plan->evaluate_on, today);
  renew_measures (plan, employee);
  naer_plan_fill_head (plan, facts, employee, today);
  naer_plan_settle (plan);
  return plan;
}

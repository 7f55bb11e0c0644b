/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-case-span.h"

#include "absence/naer-case.h"

/**
 * naer_case_span_find:
 * @employee: an employee
 * @start: first day of a case
 * @today: today
 *
 * Returns: the case, up to the next one
 */
NaerCaseSpan
naer_case_span_find (const NaerEmployee *employee,
                     NaerDay             start,
                     NaerDay             today)
{
  NaerCaseSpan span = { start, NAER_DAY_NONE };
  g_autoptr (GPtrArray) cases = naer_cases_find (employee, today);

  for (guint i = 0; i < cases->len && span.next_start == NAER_DAY_NONE; i++)
    {
      const NaerCase *other = cases->pdata[i];

      if (other->start > start)
        span.next_start = other->start;
    }
  return span;
}

/* A record belongs to the case that it names, else to the case whose span holds its day. */
static gboolean
is_in_case (NaerCaseSpan span,
            NaerDay      named,
            NaerDay      day)
{
  if (named != NAER_DAY_NONE)
    return named == span.start;
  return day >= span.start && (span.next_start == NAER_DAY_NONE || day < span.next_start);
}

static NaerDay
first_known (NaerDay first,
             NaerDay second,
             NaerDay third)
{
  if (first != NAER_DAY_NONE)
    return first;
  return second != NAER_DAY_NONE ? second : third;
}

/**
 * naer_case_span_find_meeting:
 * @span: a case
 * @employee: the employee
 * @kind: the kind of meeting
 *
 * Returns: (transfer none) (nullable): the meeting of the case that is neither held nor cancelled
 */
NaerMeeting *
naer_case_span_find_meeting (NaerCaseSpan        span,
                             const NaerEmployee *employee,
                             NaerMeetingKind     kind)
{
  NaerMeeting *found = NULL;

  for (guint i = 0; i < employee->meetings->len; i++)
    {
      NaerMeeting *meeting = employee->meetings->pdata[i];
      NaerDay day = first_known (meeting->planned, meeting->called_on, meeting->requested_on);

      if (meeting->kind == kind && meeting->held == NAER_DAY_NONE &&
          meeting->cancelled == NAER_DAY_NONE && is_in_case (span, meeting->case_start, day))
        found = meeting;
    }
  return found;
}

/**
 * naer_case_span_find_plan:
 * @span: a case
 * @employee: the employee
 * @finished: whether to find a finished version, or one that is still written on
 *
 * Returns: (transfer none) (nullable): the latest such version of the case
 */
NaerPlan *
naer_case_span_find_plan (NaerCaseSpan        span,
                          const NaerEmployee *employee,
                          gboolean            finished)
{
  NaerPlan *found = NULL;

  for (guint i = 0; i < employee->plans->len; i++)
    {
      NaerPlan *plan = employee->plans->pdata[i];

      if ((plan->finished != NAER_DAY_NONE) == finished &&
          is_in_case (span, plan->case_start,
                      first_known (plan->finished, plan->started, NAER_DAY_NONE)) &&
          (found == NULL || plan->version > found->version))
        found = plan;
    }
  return found;
}

/**
 * naer_case_span_find_exception:
 * @span: a case
 * @employee: the employee
 * @obligation: id of the obligation
 *
 * Returns: (transfer none) (nullable): the exception from the obligation in the case
 */
NaerException *
naer_case_span_find_exception (NaerCaseSpan        span,
                               const NaerEmployee *employee,
                               const char         *obligation)
{
  for (guint i = 0; i < employee->exceptions->len; i++)
    {
      NaerException *exception = employee->exceptions->pdata[i];

      if (g_strcmp0 (exception->obligation, obligation) == 0 &&
          is_in_case (span, NAER_DAY_NONE, exception->contact_on))
        return exception;
    }
  return NULL;
}

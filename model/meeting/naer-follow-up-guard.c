/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "meeting/naer-follow-up-guard.h"

#include "plan/naer-plan-edit.h"

/**
 * naer_agreement_is_of_case:
 * @agreement: an agreement on contact
 * @case_start: the first day of the latest case, or %NAER_DAY_NONE
 *
 * Returns: whether it is for that case; one that names no case is for that in which it was made
 */
gboolean
naer_agreement_is_of_case (const NaerContactAgreement *agreement,
                           NaerDay                     case_start)
{
  return (agreement->case_start != NAER_DAY_NONE ? agreement->case_start : agreement->agreed_on) >= case_start;
}

/**
 * naer_employee_find_hand_over:
 * @employee: an employee
 * @case_start: the first day of the latest case, or %NAER_DAY_NONE
 * @today: today
 *
 * Returns: (transfer none) (nullable): the agreement by which somebody else follows the case up today
 */
const NaerContactAgreement *
naer_employee_find_hand_over (const NaerEmployee *employee,
                              NaerDay             case_start,
                              NaerDay             today)
{
  for (guint i = employee->agreements->len; i > 0; i--)
    {
      const NaerContactAgreement *agreement = employee->agreements->pdata[i - 1];

      if (agreement->handed_over_to != NULL && agreement->handed_over_on != NAER_DAY_NONE &&
          agreement->handed_over_on <= today && naer_agreement_is_of_case (agreement, case_start))
        return agreement;
    }
  return NULL;
}

/* That it is signed and archived is noted on what was finished. */
static gboolean
says_the_same (const NaerPlan *before,
               const NaerPlan *after)
{
  g_autoptr (NaerPlan) copy = naer_plan_copy (after);

  copy->employee_signed_on = before->employee_signed_on;
  copy->leader_signed_on = before->leader_signed_on;
  g_set_str (&copy->signed_at, before->signed_at);
  g_set_str (&copy->archived_in, before->archived_in);
  copy->archived_on = before->archived_on;
  return naer_record_equal (NAER_RECORD_PLAN, before, copy);
}

static gboolean
is_follow_up (NaerRecordType type)
{
  switch ((int) type)
    {
    case NAER_RECORD_PLAN:
    case NAER_RECORD_MEASURE:
    case NAER_RECORD_MEETING:
    case NAER_RECORD_CONVERSATION:
    case NAER_RECORD_CONTACT:
    case NAER_RECORD_DISPATCH:
    case NAER_RECORD_EXCEPTION:
    case NAER_RECORD_ACTIVITY:
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * naer_change_find_refusal:
 * @change: a change that this leader wants to make
 * @hand_over: (nullable): the agreement by which somebody else follows the employee up
 *
 * What a finished version says stays, but for signatures and where it is archived; a version may be
 * removed. Of a case that is handed over absence is still noted, and how contact is kept, so that it
 * can be taken back.
 *
 * Returns: why it may not be made
 */
NaerRefusal
naer_change_find_refusal (const NaerChange           *change,
                          const NaerContactAgreement *hand_over)
{
  const NaerPlan *before = change->type == NAER_RECORD_PLAN ? change->before : NULL;

  if (hand_over != NULL && is_follow_up (change->type))
    return NAER_REFUSAL_HANDED_OVER;
  if (before != NULL && before->finished != NAER_DAY_NONE && change->after != NULL &&
      !says_the_same (before, change->after))
    return NAER_REFUSAL_FINISHED_PLAN;
  return NAER_REFUSAL_NONE;
}

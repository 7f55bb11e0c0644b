/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/naer-deputy.h"

#include "absence/naer-case.h"
#include "data/naer-deputy-term.h"
#include "facts/naer-change.h"
#include "handover/naer-handover-error.h"
#include "handover/naer-handover-make.h"
#include "rules/naer-engine.h"

/* A deputy gets what falls due while the leader is away, and of the case that goes on no more than
 * it takes to say so: nothing that lies before it. */

static gboolean
falls_due (GPtrArray *timelines,
           NaerDay    first_day,
           NaerDay    last_day)
{
  for (guint i = 0; i < timelines->len; i++)
    {
      const NaerCaseTimeline *timeline = timelines->pdata[i];

      if (timeline->absence_case->end >= first_day)
        return TRUE;
      for (guint j = 0; j < timeline->findings->len; j++)
        {
          const NaerFinding *finding = timeline->findings->pdata[j];
          NaerDay day = finding->planned_on != NAER_DAY_NONE ? finding->planned_on : finding->due;

          if (naer_finding_is_open (finding) && day >= first_day && day <= last_day)
            return TRUE;
        }
    }
  return FALSE;
}

/**
 * naer_deputy_find_due:
 * @facts: facts
 * @rules: the rules
 * @first_day: the first day that the leader is away
 * @last_day: the last one, inclusive
 * @today: today
 *
 * Finds those who are away now, or for whom something falls due meanwhile.
 *
 * Returns: (transfer full) (element-type gint64): the rows of the employees
 */
GArray *
naer_deputy_find_due (const NaerFacts    *facts,
                      const NaerRuleBook *rules,
                      NaerDay             first_day,
                      NaerDay             last_day,
                      NaerDay             today)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];
      g_autoptr (GPtrArray) timelines = naer_engine_judge (facts, employee, rules, today);

      if (falls_due (timelines, first_day, last_day))
        g_array_append_val (rows, employee->row_id);
    }
  return rows;
}

/* The first day of the case that goes on, or may go on, when the leader leaves. */
static NaerDay
find_start (const NaerEmployee *employee,
            NaerDay             first_day,
            NaerDay             today)
{
  g_autoptr (GPtrArray) cases = naer_cases_find (employee, today);
  const NaerCase *last = cases->len > 0 ? cases->pdata[cases->len - 1] : NULL;

  return last != NULL && last->may_join_until >= MIN (today, first_day) ? last->start : first_day;
}

static NaerDay
later_of (NaerDay a,
          NaerDay b)
{
  return MAX (a, b);
}

/* The last day that a record is about; %NAER_DAY_NONE where it stays behind in any case. */
static NaerDay
last_day_of (NaerRecordType type,
             gconstpointer  record)
{
  const NaerAbsence *absence = record;
  const NaerPlan *plan = record;
  const NaerMeeting *meeting = record;
  const NaerMeasure *measure = record;
  const NaerActivity *activity = record;
  const NaerException *exception = record;
  const NaerContactAgreement *agreement = record;
  const NaerConversation *conversation = record;

  switch ((int) type)
    {
    case NAER_RECORD_ABSENCE:
      return absence->to != NAER_DAY_NONE ? absence->to : NAER_DAY_MAX;
    case NAER_RECORD_CONTACT:
      return ((const NaerContact *) record)->on;
    case NAER_RECORD_PLAN:
      return later_of (plan->started, plan->finished);
    case NAER_RECORD_DISPATCH:
      return ((const NaerDispatch *) record)->on;
    case NAER_RECORD_MEETING:
      return later_of (meeting->planned, meeting->held);
    case NAER_RECORD_EXCEPTION:
      return later_of (exception->contact_on, exception->new_date);
    case NAER_RECORD_ACTIVITY:
      return activity->to != NAER_DAY_NONE ? activity->to : NAER_DAY_MAX;
    case NAER_RECORD_MEASURE:
      return measure->to != NAER_DAY_NONE ? measure->to : NAER_DAY_MAX;
    case NAER_RECORD_AGREEMENT:
      return agreement->agreed_on;
    case NAER_RECORD_CONVERSATION:
      return conversation->kind == NAER_CONVERSATION_PATTERN
               ? NAER_DAY_NONE
               : later_of (conversation->planned, conversation->held);
    default:
      return NAER_DAY_NONE;
    }
}

/* Who it is, and what the rules need to count right. */
static NaerEmployee *
reduce (const NaerEmployee *employee,
        NaerDay             start)
{
  NaerEmployee *reduced = naer_employee_new (employee->id);

  naer_record_assign (NAER_RECORD_EMPLOYEE, reduced, employee);
  g_set_str (&reduced->sex, NULL);
  reduced->born = NAER_DAY_NONE;
  reduced->absence_known_from = start;
  reduced->withdrawal_heard_on = reduced->withdrawal_from = NAER_DAY_NONE;
  reduced->withdrawal_review_on = NAER_DAY_NONE;
  g_set_str (&reduced->withdrawal_ground, NULL);
  g_ptr_array_set_size (reduced->patterns_off, 0);
  g_ptr_array_set_size (reduced->employment_breaks, 0);
  g_clear_pointer (&reduced->presence, g_array_unref);
  return reduced;
}

static void
add_employment (NaerHandover         *handover,
                const NaerEmployee   *employee,
                const NaerRowHistory *history)
{
  const NaerEmployment *employment = naer_employee_latest_employment (employee);

  if (employment != NULL)
    naer_handover_add (handover, NAER_RECORD_EMPLOYMENT, employee->row_id, employment, history);
}

static void
add_employee (NaerHandover         *handover,
              NaerEmployee         *employee,
              NaerDay               start,
              const NaerRowHistory *history)
{
  g_autoptr (NaerEmployee) reduced = reduce (employee, start);

  naer_handover_add (handover, NAER_RECORD_EMPLOYEE, 0, reduced, NULL);
  add_employment (handover, employee, history);
  for (NaerRecordType type = NAER_RECORD_ABSENCE; type < NAER_N_RECORD_TYPES; type++)
    {
      GPtrArray *records = naer_record_get_list (type, NULL, employee);

      for (guint i = 0; i < records->len; i++)
        if (last_day_of (type, records->pdata[i]) >= start)
          naer_handover_add (handover, type, employee->row_id, records->pdata[i], history);
    }
}

/**
 * naer_handover_make_for_deputy:
 * @facts: facts
 * @employees: (element-type gint64): the rows of those the deputy is to follow up
 * @first_day: the first day of the deputy
 * @last_day: the last one, inclusive
 * @history: (nullable): what the log tells
 * @today: today
 *
 * Gathers what a deputy needs: of each employee who it is, where, and the case that goes on. What
 * lies before it, birth and sex, conversations about a pattern and the leader’s own preparation stay.
 *
 * Returns: (transfer full): the handover
 */
NaerHandover *
naer_handover_make_for_deputy (const NaerFacts      *facts,
                               GArray               *employees,
                               NaerDay               first_day,
                               NaerDay               last_day,
                               const NaerRowHistory *history,
                               NaerDay               today)
{
  NaerHandover *handover =
    naer_handover_begin (facts, NAER_HANDOVER_DEPUTY, employees, history, today);

  handover->first_day = first_day;
  handover->last_day = last_day;
  for (guint i = 0; i < facts->employees->len; i++)
    {
      NaerEmployee *employee = facts->employees->pdata[i];

      if (naer_handover_is_chosen (employees, employee->row_id))
        add_employee (handover, employee, find_start (employee, first_day, today), history);
    }
  return handover;
}

static GPtrArray *
make_changes (const NaerHandover *handover)
{
  g_autoptr (NaerEmployer) fresh = naer_employer_new ();
  GPtrArray *changes = naer_changes_new ();

  for (guint i = 0; i < handover->entries->len; i++)
    {
      const NaerHandoverEntry *entry = handover->entries->pdata[i];
      gboolean is_employer = entry->type == NAER_RECORD_EMPLOYER;

      if (entry->record != NULL &&
          !(is_employer && naer_record_equal (entry->type, fresh, entry->record)))
        g_ptr_array_add (changes, naer_change_new (entry->type, entry->employee_row_id,
                                                   is_employer ? fresh : NULL, entry->record));
    }
  return changes;
}

/**
 * naer_deputy_check_time:
 * @handover: what came from another leader
 * @today: today
 * @error: return location for a #NaerHandoverError
 *
 * Whether it is for a deputy whose time is not over.
 */
gboolean
naer_deputy_check_time (const NaerHandover  *handover,
                        NaerDay              today,
                        GError             **error)
{
  if (handover->kind == NAER_HANDOVER_DEPUTY && today <= handover->last_day)
    return TRUE;
  g_set_error_literal (error, NAER_HANDOVER_ERROR,
                       handover->kind == NAER_HANDOVER_DEPUTY ? NAER_HANDOVER_ERROR_EXPIRED
                                                              : NAER_HANDOVER_ERROR_NO_DEPUTY,
                       "not for a deputy of today");
  return FALSE;
}

/**
 * naer_deputy_settle:
 * @store: a new data file
 * @handover: what a leader gave to a deputy
 * @today: today
 * @error: return location for a #NaerHandoverError or a #NaerStoreError
 *
 * Makes a new data file that of a deputy, who can write in it to the last day of the deputy.
 */
gboolean
naer_deputy_settle (NaerStore           *store,
                    const NaerHandover  *handover,
                    NaerDay              today,
                    GError             **error)
{
  g_autoptr (GPtrArray) changes = NULL;
  g_autofree char *last_day = NULL;

  if (!naer_deputy_check_time (handover, today, error))
    return FALSE;
  changes = make_changes (handover);
  last_day = naer_day_to_iso (handover->last_day);
  return naer_store_apply (store, changes, NAER_PURPOSE_RECEIVE, error) &&
         naer_store_set_setting (store, NAER_DEPUTY_LAST_DAY, last_day, error) &&
         naer_store_note (store, NAER_PURPOSE_RECEIVE, 0, error);
}

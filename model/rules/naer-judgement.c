/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-judgement.h"

#include "facts/naer-exception-grounds.h"
#include "rules/naer-deed.h"
#include "rules/naer-due.h"
#include "rules/naer-exception.h"
#include "rules/naer-reminder.h"
#include "rules/naer-sentences.h"
#include "rules/naer-transfer.h"

#define DUE_SOON_DAYS 14

/* What is found out of one duty on the way to its status. */
typedef struct
{
  const NaerDuty *duty;
  const NaerObligation *obligation;
  const NaerCaseView *view;
  NaerDay last_day; /* the last known day of the absence that the obligation is about */
  gboolean graded;  /* who is partly absent on the day is asked only where someone finds it useful */
  NaerDeed deed;
  const NaerException *exception;
  NaerFinding *finding;
} Judgement;

static void
say (Judgement   *judgement,
     NaerSentence sentence)
{
  judgement->finding->basis.sentences |= 1u << sentence;
}

static void
miss (Judgement  *judgement,
      const char *fact)
{
  const char *names[] = { fact, NULL };

  g_free (judgement->finding->missing);
  judgement->finding->missing = g_memdup2 (names, sizeof names);
}

static gboolean
conclude (Judgement *judgement,
          NaerStatus status)
{
  judgement->finding->status = status;
  return TRUE;
}

/**
 * naer_status_on:
 * @due: a due date
 * @today: today
 *
 * Returns: the status of something that is to be done by @due and is not done
 */
NaerStatus
naer_status_on (NaerDay due,
                NaerDay today)
{
  if (today > due)
    return NAER_STATUS_NOT_DOCUMENTED;
  if (today == due)
    return NAER_STATUS_DUE;
  return today >= due - DUE_SOON_DAYS ? NAER_STATUS_DUE_SOON : NAER_STATUS_UPCOMING;
}

/* Each of the following asks one question, in this order. The first that can answer concludes. */

/* What others do is never late here, nor what has no date in law. A sick note follows on the last day of self-certification. */
static gboolean
is_late (const Judgement *judgement)
{
  const NaerObligation *obligation = judgement->obligation;
  NaerDay last = judgement->finding->due + (obligation->done_by == NAER_DONE_BY_SICK_NOTE);

  return judgement->finding->due != NAER_DAY_NONE && judgement->deed.done_on > last &&
         obligation->obligation_class != NAER_CLASS_OTHERS && !judgement->graded;
}

static gboolean
is_done (Judgement *judgement)
{
  NaerFinding *finding = judgement->finding;
  gboolean late;

  if (judgement->deed.done_on == NAER_DAY_NONE)
    return FALSE;
  late = is_late (judgement);
  finding->done_on = judgement->deed.done_on;
  say (judgement, late ? NAER_SENTENCE_DONE_LATE : NAER_SENTENCE_DONE);
  return conclude (judgement, late ? NAER_STATUS_DONE_LATE : NAER_STATUS_DONE);
}

static void
say_ended (Judgement *judgement)
{
  const NaerCase *absence_case = judgement->view->absence_case;

  say (judgement, NAER_SENTENCE_ENDED);
  if (judgement->last_day == absence_case->end &&
      judgement->view->today <= absence_case->may_join_until)
    say (judgement, NAER_SENTENCE_MAY_JOIN);
}

/* A move to other work may be proposed before its day is known, or be no more than other tasks. */
static gboolean
is_maybe_transfer (Judgement *judgement)
{
  NaerTransfer transfer;

  if (judgement->obligation->applies != NAER_APPLIES_TRANSFER)
    return FALSE;
  transfer = naer_transfer_find (judgement->view);
  if (!transfer.maybe && (transfer.measure == NULL || transfer.on != NAER_DAY_NONE))
    return FALSE;
  return conclude (judgement, judgement->view->has_ended ? NAER_STATUS_NOT_APPLICABLE
                                                         : NAER_STATUS_CONSIDER);
}

static gboolean
is_of_others (Judgement *judgement)
{
  switch (judgement->finding->obligation_class)
    {
    case NAER_CLASS_OTHERS:
      if (judgement->deed.requested_on != NAER_DAY_NONE)
        judgement->finding->basis.first_words = &judgement->obligation->requested;
      judgement->finding->basis.requested_on = judgement->deed.requested_on;
      return conclude (judgement, NAER_STATUS_EXPECTED);
    case NAER_CLASS_INFORMATION:
      return conclude (judgement, NAER_STATUS_INFORMATION);
    case NAER_CLASS_STATUTORY:
    case NAER_CLASS_RECOMMENDED:
    case NAER_CLASS_LOCAL:
    default:
      return FALSE;
    }
}

static gboolean
is_counted_from_start (const NaerObligation *obligation)
{
  return obligation->anchor == NAER_ANCHOR_CASE_START ||
         obligation->anchor == NAER_ANCHOR_EMPLOYER_PERIOD || obligation->not_before_sick_day > 0;
}

/* The first known day of absence may not be the first day of the case. */
static gboolean
start_is_unknown (Judgement *judgement)
{
  if (!judgement->view->start_is_unknown || !is_counted_from_start (judgement->obligation))
    return FALSE;
  miss (judgement, "absences");
  say (judgement, NAER_SENTENCE_START_UNKNOWN);
  return conclude (judgement, NAER_STATUS_CANNOT_JUDGE);
}

static gboolean
has_no_day (Judgement *judgement)
{
  NaerAnchor anchor = judgement->obligation->anchor;

  if (judgement->finding->due != NAER_DAY_NONE)
    return FALSE;
  if (anchor == NAER_ANCHOR_NONE && !judgement->view->has_ended && is_of_others (judgement))
    return TRUE;
  if (judgement->view->has_ended &&
      (anchor == NAER_ANCHOR_EMPLOYER_PERIOD || anchor == NAER_ANCHOR_LAST_SICK_PAY_DAY))
    say_ended (judgement);
  return conclude (judgement, NAER_STATUS_NOT_APPLICABLE);
}

static gboolean
came_after_its_day (Judgement *judgement)
{
  if (!judgement->duty->before_in_force)
    return FALSE;
  say (judgement, NAER_SENTENCE_BEFORE_IN_FORCE);
  return conclude (judgement, NAER_STATUS_NOT_APPLICABLE);
}

/* So near the last day of sick pay did the absence begin. */
static gboolean
came_before_the_case (Judgement *judgement)
{
  if (judgement->obligation->anchor != NAER_ANCHOR_LAST_SICK_PAY_DAY ||
      judgement->finding->due >= judgement->view->absence_case->start)
    return FALSE;
  say (judgement, NAER_SENTENCE_BEFORE_CASE);
  return conclude (judgement, NAER_STATUS_NOT_APPLICABLE);
}

static gboolean
has_left (Judgement *judgement)
{
  if (naer_employee_is_employed (judgement->view->employee, judgement->finding->due))
    return FALSE;
  say (judgement, NAER_SENTENCE_NOT_EMPLOYED);
  return conclude (judgement, NAER_STATUS_NOT_APPLICABLE);
}

static gboolean
is_too_short (Judgement *judgement)
{
  const NaerObligation *obligation = judgement->obligation;
  const NaerCaseView *view = judgement->view;

  if (view->absence_case->calendar_days >= obligation->min_calendar_days &&
      (view->absence_case->sick_days >= obligation->min_sick_days ||
       naer_case_view_sick_days_by (view, judgement->finding->due) >= obligation->min_sick_days))
    return FALSE;
  say (judgement, NAER_SENTENCE_TOO_SHORT);
  return conclude (judgement, NAER_STATUS_NOT_APPLICABLE);
}

/* A leader may split a case where the absence goes on: then nobody has returned. */
static gboolean
ended_before (Judgement *judgement)
{
  const NaerCaseView *view = judgement->view;
  /* Who is back after the last day of self-certification needs no sick note. */
  NaerDay reached = judgement->finding->due +
                    (judgement->obligation->applies == NAER_APPLIES_SELF_CERTIFIED);

  if (judgement->obligation->applies == NAER_APPLIES_RETURNED)
    return view->next != NULL && view->next->start == view->absence_case->end + 1 &&
           conclude (judgement, NAER_STATUS_NOT_APPLICABLE);
  if (view->today <= judgement->last_day || judgement->last_day >= reached ||
      (judgement->last_day == view->absence_case->end && !view->has_ended))
    return FALSE;
  say_ended (judgement);
  return conclude (judgement, NAER_STATUS_NOT_APPLICABLE);
}

static gboolean
is_excepted (Judgement *judgement)
{
  const NaerException *exception = judgement->exception;
  const char *missing;

  if (exception == NULL)
    return FALSE;
  judgement->finding->ground = naer_exception_get_ground (exception);
  judgement->finding->basis.contact_on = exception->contact_on;
  missing = naer_exception_find_missing (exception, judgement->obligation);
  if (missing != NULL)
    {
      miss (judgement, missing);
      say (judgement, NAER_SENTENCE_EXCEPTION_MISSING);
      return FALSE;
    }
  if (exception->new_date != NAER_DAY_NONE)
    {
      judgement->finding->planned_on = exception->new_date;
      if (judgement->view->today > exception->new_date)
        {
          say (judgement, NAER_SENTENCE_EXCEPTION_OVER);
          return FALSE;
        }
    }
  say (judgement, exception->new_date != NAER_DAY_NONE ? NAER_SENTENCE_EXCEPTION_UNTIL
                                                       : NAER_SENTENCE_EXCEPTION);
  if (g_str_equal (exception->ground, NAER_GROUND_ACCOMMODATION_NOT_POSSIBLE) &&
      judgement->view->plan_finished == NAER_DAY_NONE)
    say (judgement, NAER_SENTENCE_IN_PLAN);
  return conclude (judgement, NAER_STATUS_EXCEPTION);
}

static gboolean
counts_to_sick_pay (const Judgement *judgement)
{
  return judgement->obligation->anchor == NAER_ANCHOR_LAST_SICK_PAY_DAY &&
         judgement->view->asks_for_sick_pay;
}

/* The count goes back three years. */
static gboolean
sick_pay_is_unknown (Judgement *judgement)
{
  if (!counts_to_sick_pay (judgement) || judgement->view->sick_pay.can_judge ||
      judgement->view->has_ended)
    return FALSE;
  miss (judgement, "absences");
  say (judgement, NAER_SENTENCE_SICK_PAY_UNKNOWN);
  return conclude (judgement, NAER_STATUS_CANNOT_JUDGE);
}

static gboolean
comes_after_sick_pay (Judgement *judgement)
{
  const NaerCaseView *view = judgement->view;

  if (!judgement->obligation->ends_with_sick_pay || !view->asks_for_sick_pay ||
      view->sick_pay.last_day == NAER_DAY_NONE ||
      judgement->finding->due <= view->sick_pay.last_day)
    return FALSE;
  say (judgement, NAER_SENTENCE_AFTER_SICK_PAY);
  return conclude (judgement, NAER_STATUS_NOT_APPLICABLE);
}

/* Who was partly at work on the day is asked for nothing once the absence is over. */
static gboolean
is_to_consider (Judgement *judgement)
{
  if (!judgement->graded)
    return FALSE;
  if (judgement->deed.agreed_on != NAER_DAY_NONE)
    {
      judgement->finding->basis.first_words = &judgement->obligation->consider;
      return FALSE;
    }
  if (judgement->view->has_ended)
    {
      say (judgement, NAER_SENTENCE_OVER);
      return conclude (judgement, NAER_STATUS_NOT_APPLICABLE);
    }
  judgement->finding->basis.first_words = &judgement->obligation->consider;
  return conclude (judgement, NAER_STATUS_CONSIDER);
}

static gboolean
has_a_day (Judgement *judgement)
{
  NaerFinding *finding = judgement->finding;
  NaerDay today = judgement->view->today;
  gboolean attends = judgement->deed.called && judgement->deed.planned_on != NAER_DAY_NONE &&
                     judgement->obligation->class_when_called !=
                         judgement->obligation->obligation_class;
  NaerStatus status = naer_status_on (attends ? judgement->deed.planned_on : finding->due, today);

  if (status == NAER_STATUS_UPCOMING && finding->calendar_target != NAER_DAY_NONE &&
      today >= finding->calendar_target)
    {
      judgement->finding->basis.first_words = &judgement->obligation->early;
      status = NAER_STATUS_CONSIDER;
    }
  if (naer_due_is_open (judgement->view, judgement->obligation))
    judgement->finding->basis.first_words = &judgement->obligation->opened;
  if (status == NAER_STATUS_NOT_DOCUMENTED)
    say (judgement, NAER_SENTENCE_NOT_DOCUMENTED);
  return conclude (judgement, status);
}

static gboolean
find_status (Judgement *judgement)
{
  return is_done (judgement) || is_maybe_transfer (judgement) || sick_pay_is_unknown (judgement) ||
         has_no_day (judgement) || came_after_its_day (judgement) ||
         start_is_unknown (judgement) || came_before_the_case (judgement) ||
         has_left (judgement) || ended_before (judgement) || is_too_short (judgement) ||
         comes_after_sick_pay (judgement) || is_excepted (judgement) ||
         is_of_others (judgement) || is_to_consider (judgement) || has_a_day (judgement);
}

/* What bears on the day, where there is one that can be told and is asked for. */
static void
say_what_bears_on_day (Judgement *judgement)
{
  NaerFinding *finding = judgement->finding;
  NaerDay today = judgement->view->today;

  if (finding->status == NAER_STATUS_CANNOT_JUDGE ||
      (judgement->graded && finding->status == NAER_STATUS_CONSIDER))
    return;
  if (finding->if_lasts)
    say (judgement, NAER_SENTENCE_IF_LASTS);
  if (counts_to_sick_pay (judgement) && finding->due != NAER_DAY_NONE)
    say (judgement, judgement->view->sick_pay.from_nav ? NAER_SENTENCE_FROM_NAV
                                                       : NAER_SENTENCE_ESTIMATED);
  if (finding->calendar_target > today &&
      judgement->obligation->counting == NAER_COUNTING_SICK_DAYS)
    say (judgement, NAER_SENTENCE_CALENDAR_TARGET);
  if (finding->last_working_day != NAER_DAY_NONE && finding->due >= today)
    say (judgement, NAER_SENTENCE_LAST_WORKING_DAY);
}

/* What is said of a finding that is still open, beside its status. */
static void
say_what_bears (Judgement *judgement)
{
  const NaerDeed *deed = &judgement->deed;
  NaerFinding *finding = judgement->finding;

  if (!naer_finding_is_open (finding))
    return;
  finding->if_lasts = judgement->obligation->applies != NAER_APPLIES_RETURNED &&
                      finding->due > judgement->last_day;
  say_what_bears_on_day (judgement);
  if (deed->begun)
    say (judgement, NAER_SENTENCE_BEGUN);
  if (deed->missing != NULL)
    {
      miss (judgement, deed->missing);
      say (judgement, NAER_SENTENCE_MISSING);
    }
  if (finding->planned_on != NAER_DAY_NONE && deed->planned_on != NAER_DAY_NONE)
    say (judgement, finding->planned_on < judgement->view->today ? NAER_SENTENCE_PLANNED_PASSED
                                                                 : NAER_SENTENCE_PLANNED);
}

static gboolean
nudges (const Judgement *judgement)
{
  const NaerFinding *finding = judgement->finding;

  return judgement->obligation->nudge_days > 0 &&
         (finding->status == NAER_STATUS_DUE_SOON || finding->status == NAER_STATUS_DUE) &&
         judgement->view->today >= finding->due - judgement->obligation->nudge_days;
}

static NaerDay
find_last_day (const NaerObligation *obligation,
               const NaerCaseView   *view)
{
  return obligation->applies == NAER_APPLIES_SELF_CERTIFIED &&
                 view->self_certified_to != NAER_DAY_NONE
             ? view->self_certified_to
             : view->absence_case->end;
}

/* Member by member: the finding is all zero already, and to clear it again would take as long as the
   rest. */
static void
begin_finding (NaerFinding        *finding,
               const NaerDuty     *duty,
               const NaerCaseView *view)
{
  const NaerObligation *obligation = duty->obligation;

  finding->rule_set = duty->rule_set->id;
  finding->obligation = obligation->id;
  /* What is only proposed binds nobody. */
  finding->obligation_class = duty->rule_set->proposal ? NAER_CLASS_INFORMATION
                                                       : obligation->obligation_class;
  finding->actor = obligation->actor;
  finding->status = NAER_STATUS_NOT_APPLICABLE;
  finding->due = duty->due;
  finding->calendar_target = naer_due_find_target (view, duty);
  finding->resolves = obligation->resolves;
  finding->rules_checked = duty->rule_set->checked;
  finding->basis.obligation = obligation;
  finding->basis.last_day = find_last_day (obligation, view);
  finding->basis.number = duty->number;
}

/* What is recorded, and bears on whom it is for and on its day. */
static void
take_records (Judgement *judgement)
{
  const NaerObligation *obligation = judgement->obligation;
  const NaerCaseView *view = judgement->view;
  NaerFinding *finding = judgement->finding;

  if (!view->is_bare || naer_deed_is_absence (obligation->done_by))
    judgement->deed = naer_deed_find (view, judgement->duty);
  if (!view->is_bare)
    judgement->exception = naer_exception_find (view, obligation);
  judgement->graded = obligation->applies == NAER_APPLIES_WHOLLY_ABSENT &&
                      finding->due != NAER_DAY_NONE &&
                      naer_case_view_graded_on (view, finding->due);
  finding->planned_on = judgement->deed.planned_on;
  if (judgement->deed.called && !judgement->duty->rule_set->proposal)
    {
      finding->obligation_class = obligation->class_when_called;
      finding->actor = obligation->actor_when_called;
    }
  if (judgement->graded && judgement->deed.agreed_on != NAER_DAY_NONE)
    {
      finding->due = judgement->deed.agreed_on;
      finding->calendar_target = NAER_DAY_NONE;
    }
}

static void
add_what_bears (Judgement *judgement)
{
  NaerFinding *finding = judgement->finding;

  if (finding->status != NAER_STATUS_NOT_APPLICABLE && finding->due != NAER_DAY_NONE &&
      finding->actor <= NAER_ACTOR_EMPLOYEE)
    finding->last_working_day = naer_last_working_day_before (judgement->view->employer,
                                                              finding->due);
  say_what_bears (judgement);
  finding->basis.nudges = nudges (judgement);
}

/* Most absences are short, and end before most of what the law asks: with nothing recorded there is
   no more to look at. */
static gboolean
never_came (const NaerDuty     *duty,
            const NaerCaseView *view)
{
  return view->has_ended && !view->has_records && !view->start_is_unknown &&
         duty->due > view->absence_case->end && !duty->before_in_force &&
         (duty->obligation->applies == NAER_APPLIES_ABSENT ||
          duty->obligation->applies == NAER_APPLIES_WHOLLY_ABSENT);
}

static guint32
say_never_came (const NaerFinding  *finding,
                const NaerCaseView *view)
{
  if (!naer_employee_is_employed (view->employee, finding->due))
    return 1u << NAER_SENTENCE_NOT_EMPLOYED;
  return 1u << NAER_SENTENCE_ENDED |
         (guint32) (view->today <= view->absence_case->may_join_until) << NAER_SENTENCE_MAY_JOIN;
}

static void
judge (const NaerDuty     *duty,
       const NaerCaseView *view,
       NaerFinding        *finding)
{
  Judgement judgement = {
    .duty = duty,
    .obligation = duty->obligation,
    .view = view,
    .last_day = finding->basis.last_day,
    .finding = finding,
  };

  take_records (&judgement);
  find_status (&judgement);
  add_what_bears (&judgement);
  naer_finding_soften (finding, view);
}

/**
 * naer_duty_judge:
 * @duty: an obligation of the case
 * @view: the case
 * @finding: the finding, all zero; it is filled in, without words
 *
 * Finds the status of an obligation.
 */
void
naer_duty_judge (const NaerDuty     *duty,
                 const NaerCaseView *view,
                 NaerFinding        *finding)
{
  begin_finding (finding, duty, view);
  if (never_came (duty, view))
    finding->basis.sentences = say_never_came (finding, view);
  else
    judge (duty, view, finding);
}

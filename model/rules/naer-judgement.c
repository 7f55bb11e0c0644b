/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-judgement.h"

#include "rules/naer-deed.h"
#include "rules/naer-due.h"
#include "rules/naer-wording.h"

#define DUE_SOON_DAYS 14

/* What is found out of one duty on the way to its status. */
typedef struct
{
  const NaerDuty *duty;
  const NaerObligation *obligation;
  const NaerCaseView *view;
  NaerDay last_day; /* the last known day of the absence that the obligation is about */
  NaerDeed deed;
  const NaerException *exception;
  NaerFinding *finding;
  GArray *sentences; /* NaerSentence: why, in order */
  const NaerRuleText *first_words; /* nullable: what is said before all else */
} Judgement;

static void
say (Judgement   *judgement,
     NaerSentence sentence)
{
  g_array_append_val (judgement->sentences, sentence);
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

/* What others do is never late here. A sick note follows on the last day of self-certification. */
static gboolean
is_late (const Judgement *judgement)
{
  const NaerObligation *obligation = judgement->obligation;
  NaerDay last = judgement->finding->due + (obligation->done_by == NAER_DONE_BY_SICK_NOTE);

  return judgement->finding->due != NAER_DAY_NONE && judgement->deed.done_on > last &&
         obligation->obligation_class != NAER_CLASS_OTHERS;
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

static gboolean
has_no_day (Judgement *judgement)
{
  return judgement->finding->due == NAER_DAY_NONE &&
         conclude (judgement, NAER_STATUS_NOT_APPLICABLE);
}

static gboolean
came_after_its_day (Judgement *judgement)
{
  if (!judgement->duty->before_in_force)
    return FALSE;
  say (judgement, NAER_SENTENCE_BEFORE_IN_FORCE);
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
      (judgement->last_day == view->absence_case->end && !naer_case_view_has_ended (view)))
    return FALSE;
  say (judgement, NAER_SENTENCE_ENDED);
  if (judgement->last_day == view->absence_case->end &&
      view->today <= view->absence_case->may_join_until)
    say (judgement, NAER_SENTENCE_MAY_JOIN);
  return conclude (judgement, NAER_STATUS_NOT_APPLICABLE);
}

static gboolean
is_excepted (Judgement *judgement)
{
  const NaerException *exception = judgement->exception;
  const char *missing;

  if (exception == NULL)
    return FALSE;
  judgement->finding->ground = g_strdup (exception->ground);
  missing = naer_exception_find_missing (exception, judgement->obligation);
  if (missing != NULL)
    {
      const char *names[] = { missing, NULL };

      judgement->finding->missing = g_strdupv ((char **) names);
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
  say (judgement, NAER_SENTENCE_EXCEPTION);
  return conclude (judgement, NAER_STATUS_EXCEPTION);
}

static gboolean
is_of_others (Judgement *judgement)
{
  switch (judgement->finding->obligation_class)
    {
    case NAER_CLASS_OTHERS:
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

/* The first known day of absence may not be the first day of the case. */
static gboolean
start_is_unknown (Judgement *judgement)
{
  static const char *const missing[] = { "absences", NULL };
  const NaerEmployee *employee = judgement->view->employee;
  NaerDay start = judgement->view->absence_case->start;

  if (judgement->obligation->anchor != NAER_ANCHOR_CASE_START ||
      employee->absence_known_from == NAER_DAY_NONE || start > employee->absence_known_from ||
      !naer_employee_is_employed (employee, start - 1))
    return FALSE;
  g_strfreev (judgement->finding->missing);
  judgement->finding->missing = g_strdupv ((char **) missing);
  say (judgement, NAER_SENTENCE_START_UNKNOWN);
  return conclude (judgement, NAER_STATUS_CANNOT_JUDGE);
}

static gboolean
is_to_consider (Judgement *judgement)
{
  if (judgement->obligation->applies != NAER_APPLIES_WHOLLY_ABSENT ||
      !naer_case_view_graded_on (judgement->view, judgement->finding->due))
    return FALSE;
  judgement->first_words = &judgement->obligation->consider;
  if (!judgement->deed.useful)
    return conclude (judgement, NAER_STATUS_CONSIDER);
  if (judgement->deed.planned_on != NAER_DAY_NONE)
    judgement->finding->due = judgement->deed.planned_on;
  return FALSE;
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
      judgement->first_words = &judgement->obligation->early;
      status = NAER_STATUS_CONSIDER;
    }
  if (status == NAER_STATUS_NOT_DOCUMENTED)
    say (judgement, NAER_SENTENCE_NOT_DOCUMENTED);
  return conclude (judgement, status);
}

static void
find_status (Judgement *judgement)
{
  static gboolean (*const questions[]) (Judgement *) = {
    is_done,     has_no_day,   came_after_its_day, has_left,       ended_before, is_too_short,
    is_excepted, is_of_others, start_is_unknown,   is_to_consider, has_a_day,
  };

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    if (questions[i](judgement))
      return;
}

/* Whether the finding is about something that is still to come or to do. */
static gboolean
is_open (NaerStatus status)
{
  switch (status)
    {
    case NAER_STATUS_UPCOMING:
    case NAER_STATUS_DUE_SOON:
    case NAER_STATUS_DUE:
    case NAER_STATUS_CONSIDER:
    case NAER_STATUS_EXPECTED:
    case NAER_STATUS_INFORMATION:
    case NAER_STATUS_NOT_DOCUMENTED:
    case NAER_STATUS_CANNOT_JUDGE:
      return TRUE;
    case NAER_STATUS_DONE:
    case NAER_STATUS_DONE_LATE:
    case NAER_STATUS_EXCEPTION:
    case NAER_STATUS_NOT_APPLICABLE:
    default:
      return FALSE;
    }
}

/* What is said of a finding that is still open: beside its status, what else bears on its day. */
static void
say_what_bears (Judgement *judgement)
{
  NaerFinding *finding = judgement->finding;
  NaerDay today = judgement->view->today;

  if (!is_open (finding->status))
    return;
  finding->if_lasts = judgement->obligation->applies != NAER_APPLIES_RETURNED &&
                      finding->due > judgement->last_day;
  if (finding->if_lasts)
    say (judgement, NAER_SENTENCE_IF_LASTS);
  if (judgement->deed.begun)
    say (judgement, NAER_SENTENCE_BEGUN);
  if (finding->planned_on != NAER_DAY_NONE && judgement->deed.planned_on != NAER_DAY_NONE)
    say (judgement, finding->planned_on < today ? NAER_SENTENCE_PLANNED_PASSED
                                                : NAER_SENTENCE_PLANNED);
  if (finding->calendar_target > today &&
      judgement->obligation->counting == NAER_COUNTING_SICK_DAYS)
    say (judgement, NAER_SENTENCE_CALENDAR_TARGET);
  if (finding->last_working_day != NAER_DAY_NONE && finding->due >= today)
    say (judgement, NAER_SENTENCE_LAST_WORKING_DAY);
}

static void
fill_wording (NaerWording         *wording,
              const Judgement     *judgement,
              const NaerSentences *sentences)
{
  const NaerFinding *finding = judgement->finding;
  const NaerCaseView *view = judgement->view;
  const NaerException *exception = judgement->exception;
  NaerDay follow_up = naer_case_view_last_follow_up (view);

  naer_wording_set_day (wording, NAER_WORD_DUE, finding->due);
  naer_wording_set_day (wording, NAER_WORD_LAST_WORKING_DAY, finding->last_working_day);
  naer_wording_set_day (wording, NAER_WORD_CALENDAR_TARGET, finding->calendar_target);
  naer_wording_set_day (wording, NAER_WORD_START, view->absence_case->start);
  naer_wording_set_day (wording, NAER_WORD_END, judgement->last_day);
  naer_wording_set_day (wording, NAER_WORD_DONE_ON, finding->done_on);
  naer_wording_set_day (wording, NAER_WORD_PLANNED, finding->planned_on);
  naer_wording_set_day (wording, NAER_WORD_MAY_JOIN_UNTIL, view->absence_case->may_join_until);
  naer_wording_set_day (wording, NAER_WORD_FOLLOW_UP,
                        follow_up != NAER_DAY_NONE ? follow_up : view->absence_case->start);
  naer_wording_set_day (wording, NAER_WORD_CONTACT_ON,
                        exception != NULL ? exception->contact_on : NAER_DAY_NONE);
  naer_wording_set_number (wording, NAER_WORD_SICK_DAYS,
                           naer_case_view_sick_days_so_far (view));
  naer_wording_set_number (wording, NAER_WORD_NUMBER,
                           naer_due_get_number (view, judgement->obligation));
  if (finding->ground != NULL)
    naer_wording_set_text (wording, NAER_WORD_GROUND,
                           naer_sentences_explain (sentences, finding->ground, wording->language));
  if (finding->missing != NULL)
    naer_wording_set_text (wording, NAER_WORD_MISSING,
                           naer_sentences_explain (sentences, finding->missing[0],
                                                   wording->language));
}

static void
add_words (GString            *text,
           const NaerWording  *wording,
           const NaerRuleText *words)
{
  g_autofree char *filled = NULL;

  if (!naer_rule_text_is_set (words))
    return;
  filled = naer_wording_fill (wording, words->in[wording->language]);
  g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", filled);
}

static gboolean
nudges (const Judgement *judgement)
{
  const NaerFinding *finding = judgement->finding;

  return judgement->obligation->nudge_days > 0 &&
         (finding->status == NAER_STATUS_DUE_SOON || finding->status == NAER_STATUS_DUE) &&
         judgement->view->today >= finding->due - judgement->obligation->nudge_days;
}

static void
find_words (Judgement           *judgement,
            const NaerSentences *sentences,
            NaerLanguage         language)
{
  NaerWording wording = { .language = language, .today = judgement->view->today };
  g_autoptr (GString) text = g_string_new (NULL), reason = g_string_new (NULL);
  const NaerObligation *obligation = judgement->obligation;
  NaerFinding *finding = judgement->finding;

  fill_wording (&wording, judgement, sentences);
  finding->title = naer_wording_fill (&wording, obligation->title.in[language]);
  add_words (text, &wording,
             finding->due == NAER_DAY_NONE && naer_rule_text_is_set (&obligation->text_without_day)
                 ? &obligation->text_without_day
                 : &obligation->text);
  if (nudges (judgement))
    add_words (reason, &wording, &obligation->nudge);
  if (judgement->first_words != NULL)
    add_words (reason, &wording, judgement->first_words);
  for (guint i = 0; i < judgement->sentences->len; i++)
    {
      NaerSentence sentence = g_array_index (judgement->sentences, NaerSentence, i);

      add_words (reason, &wording, &sentences->texts[sentence]);
    }
  add_words (reason, &wording, &obligation->reason);
  finding->text = g_string_free_and_steal (g_steal_pointer (&text));
  finding->reason = g_string_free_and_steal (g_steal_pointer (&reason));
}

static NaerDay
find_last_day (const NaerObligation *obligation,
               const NaerCaseView   *view)
{
  NaerDay from, to;

  if (obligation->applies == NAER_APPLIES_SELF_CERTIFIED &&
      naer_self_certified_stretch (view, &from, &to))
    return to;
  return view->absence_case->end;
}

static NaerFinding *
finding_new (const NaerDuty     *duty,
             const NaerCaseView *view,
             const NaerDeed     *deed)
{
  const NaerObligation *obligation = duty->obligation;
  NaerFinding *finding = g_new0 (NaerFinding, 1);

  finding->rule_set = g_strdup (duty->rule_set->id);
  finding->obligation = g_strdup (obligation->id);
  finding->obligation_class = deed->called ? obligation->class_when_called
                                           : obligation->obligation_class;
  finding->actor = deed->called ? obligation->actor_when_called : obligation->actor;
  finding->due = duty->due;
  finding->planned_on = deed->planned_on;
  finding->source = g_strdup (obligation->source);
  finding->resolves = g_strdup (obligation->resolves);
  finding->rules_checked = duty->rule_set->checked;
  if (duty->due != NAER_DAY_NONE)
    finding->calendar_target = naer_due_find_target (view, obligation, duty->due);
  return finding;
}

/**
 * naer_duty_judge:
 * @duty: an obligation of the case
 * @view: the case
 * @sentences: what is said alike of every obligation
 * @language: the language of the texts
 *
 * Finds the status of an obligation and the words for it.
 *
 * Returns: (transfer full): the finding
 */
NaerFinding *
naer_duty_judge (const NaerDuty      *duty,
                 const NaerCaseView  *view,
                 const NaerSentences *sentences,
                 NaerLanguage         language)
{
  g_autoptr (GArray) why = g_array_new (FALSE, FALSE, sizeof (NaerSentence));
  NaerDeed deed = naer_deed_find (view, duty->obligation, duty->due);
  Judgement judgement = {
    .duty = duty,
    .obligation = duty->obligation,
    .view = view,
    .last_day = find_last_day (duty->obligation, view),
    .deed = deed,
    .exception = naer_exception_find (view, duty->obligation),
    .finding = finding_new (duty, view, &deed),
    .sentences = why,
  };
  NaerFinding *finding = judgement.finding;

  find_status (&judgement);
  if (finding->due != NAER_DAY_NONE && finding->actor <= NAER_ACTOR_EMPLOYEE)
    finding->last_working_day = naer_last_working_day_before (view->employer, finding->due);
  say_what_bears (&judgement);
  find_words (&judgement, sentences, language);
  return finding;
}

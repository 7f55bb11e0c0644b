/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-local-rule.h"

#include "rules/naer-due.h"
#include "rules/naer-judgement.h"
#include "rules/naer-wording.h"

/*
 * Rules of the employer’s own lie on top of the law. One that is the earlier target of a duty is
 * done when the duty is, and never later than it; any other is a reminder, of which nothing is
 * recorded, so that after its day it is for information.
 */

static const NaerFinding *
find_target (GPtrArray  *findings,
             const char *obligation)
{
  for (guint i = 0; i < findings->len && obligation != NULL; i++)
    {
      const NaerFinding *finding = findings->pdata[i];

      if (g_str_equal (finding->obligation, obligation))
        return finding;
    }
  return NULL;
}

/* None where the calendar ends before. */
static NaerDay
find_due (const NaerLocalRule *rule,
          const NaerCaseView  *view)
{
  NaerDay due = view->absence_case->start + rule->days - 1;

  return naer_day_is_valid (due) ? due : NAER_DAY_NONE;
}

static gboolean
applies (const NaerLocalRule *rule,
         const NaerCaseView  *view,
         NaerDay              due)
{
  gboolean graded = naer_case_view_graded_on (view, due);

  if (g_str_equal (rule->applies, "full"))
    return !graded;
  return g_str_equal (rule->applies, "all") || graded;
}

static NaerStatus
find_status (const NaerLocalRule *rule,
             const NaerCaseView  *view,
             const NaerFinding   *target,
             NaerDay              due)
{
  NaerStatus status = naer_status_on (due, view->today);

  if (target != NULL && target->done_on != NAER_DAY_NONE)
    return target->done_on <= due ? NAER_STATUS_DONE : NAER_STATUS_DONE_LATE;
  if (target != NULL && target->status == NAER_STATUS_EXCEPTION)
    return NAER_STATUS_EXCEPTION;
  if (due == NAER_DAY_NONE || !applies (rule, view, due) ||
      (naer_case_view_has_ended (view) && view->absence_case->end < due))
    return NAER_STATUS_NOT_APPLICABLE;
  if (status == NAER_STATUS_NOT_DOCUMENTED && target == NULL)
    return NAER_STATUS_INFORMATION;
  return status;
}

/**
 * naer_local_rule_judge:
 * @rule: a rule of the employer’s own
 * @view: a case
 * @findings: (element-type NaerFinding): what the law says of the case
 * @sentences: the sentences for it
 * @language: the language of the texts
 *
 * Finds the status of a local rule in a case.
 *
 * Returns: (transfer full): the finding
 */
NaerFinding *
naer_local_rule_judge (const NaerLocalRule *rule,
                       const NaerCaseView  *view,
                       GPtrArray           *findings,
                       const NaerSentences *sentences,
                       NaerLanguage         language)
{
  const NaerFinding *target = find_target (findings, rule->obligation);
  NaerFinding *finding = g_new0 (NaerFinding, 1);
  NaerWording wording = { .language = language, .today = view->today };

  finding->due = find_due (rule, view);
  if (target != NULL && target->due != NAER_DAY_NONE && finding->due != NAER_DAY_NONE)
    finding->due = MIN (finding->due, target->due);
  finding->rule_set = g_strdup ("local");
  finding->obligation = g_strdup (rule->id);
  finding->obligation_class = NAER_CLASS_LOCAL;
  finding->actor = target != NULL ? target->actor : NAER_ACTOR_EMPLOYER;
  finding->status = find_status (rule, view, target, finding->due);
  finding->done_on = target != NULL ? target->done_on : NAER_DAY_NONE;
  finding->if_lasts = finding->status <= NAER_STATUS_DUE && finding->due > view->absence_case->end;
  finding->last_working_day = naer_last_working_day_before (view->employer, finding->due);
  finding->resolves = g_strdup (target != NULL ? target->resolves : "none");
  finding->title = g_strdup (rule->title);

  naer_wording_set_day (&wording, NAER_WORD_DUE, finding->due);
  naer_wording_set_day (&wording, NAER_WORD_START, view->absence_case->start);
  naer_wording_set_number (&wording, NAER_WORD_NUMBER, rule->days);
  finding->text = naer_wording_fill (&wording,
                                     sentences->texts[NAER_SENTENCE_LOCAL_TEXT].in[language]);
  finding->reason = naer_wording_fill (&wording,
                                       sentences->texts[NAER_SENTENCE_LOCAL_REASON].in[language]);
  return finding;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-local-rule.h"

#include "rules/naer-due.h"
#include "rules/naer-judgement.h"
#include "rules/naer-reminder.h"
#include "rules/naer-sentences.h"

/*
 * Rules of the employer’s own lie on top of the law. One that is the earlier target of a duty is
 * done when the duty is, and never later than it; any other is a reminder, of which nothing is
 * recorded, so that after its day it is for information.
 */

static const NaerFinding *
find_target (const NaerFinding *findings,
             guint              n_findings,
             const char        *obligation)
{
  for (guint i = 0; i < n_findings && obligation != NULL; i++)
    if (g_str_equal (findings[i].obligation, obligation))
      return &findings[i];
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
      (view->has_ended && view->absence_case->end < due))
    return NAER_STATUS_NOT_APPLICABLE;
  if (view->start_is_unknown)
    return NAER_STATUS_CANNOT_JUDGE;
  if (status == NAER_STATUS_NOT_DOCUMENTED && target == NULL)
    return NAER_STATUS_INFORMATION;
  return status;
}

/* Why a rule of the employer’s own has the status that it has. */
static guint32
choose_sentences (NaerStatus status)
{
  guint32 sentences = 1u << NAER_SENTENCE_LOCAL_REASON;

  if (status == NAER_STATUS_DONE)
    sentences |= 1u << NAER_SENTENCE_DONE;
  if (status == NAER_STATUS_DONE_LATE)
    sentences |= 1u << NAER_SENTENCE_DONE_LATE;
  if (status == NAER_STATUS_NOT_DOCUMENTED)
    sentences |= 1u << NAER_SENTENCE_NOT_DOCUMENTED;
  if (status == NAER_STATUS_CANNOT_JUDGE)
    sentences |= 1u << NAER_SENTENCE_START_UNKNOWN;
  return sentences;
}

/**
 * naer_local_rule_judge:
 * @rule: a rule of the employer’s own
 * @view: a case
 * @findings: (array length=n_findings): what the law says of the case
 * @n_findings: how many
 * @finding: (out caller-allocates): the finding, whose title is the rule’s
 *
 * Finds the status of a local rule in a case.
 */
void
naer_local_rule_judge (const NaerLocalRule *rule,
                       const NaerCaseView  *view,
                       const NaerFinding   *findings,
                       guint                n_findings,
                       NaerFinding         *finding)
{
  static const char *const missing[] = { "absences", NULL };
  const NaerFinding *target = find_target (findings, n_findings, rule->obligation);

  *finding = (NaerFinding){
    .rule_set = "local",
    .obligation = g_intern_string (rule->id),
    .obligation_class = NAER_CLASS_LOCAL,
    .actor = target != NULL ? target->actor : NAER_ACTOR_EMPLOYER,
    .due = find_due (rule, view),
    .done_on = target != NULL ? target->done_on : NAER_DAY_NONE,
    .title = g_strdup (rule->title),
    .resolves = target != NULL ? target->resolves : "none",
    .basis = {
      .last_day = view->absence_case->end,
      .number = rule->days,
    },
  };
  if (target != NULL && target->due != NAER_DAY_NONE && finding->due != NAER_DAY_NONE)
    finding->due = MIN (finding->due, target->due);
  finding->status = find_status (rule, view, target, finding->due);
  finding->basis.sentences = choose_sentences (finding->status);
  if (finding->status == NAER_STATUS_CANNOT_JUDGE)
    finding->missing = g_memdup2 (missing, sizeof missing);
  naer_finding_soften (finding, view);
  finding->if_lasts = finding->status <= NAER_STATUS_DUE && finding->due > view->absence_case->end;
  finding->last_working_day = naer_last_working_day_before (view->employer, finding->due);
}

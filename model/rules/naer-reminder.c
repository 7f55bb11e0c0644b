/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-reminder.h"

#include "rules/naer-sentences.h"

/* Until when the leader has put off the reminder of an obligation, if that is not over. */
static NaerDay
find_postponement (const NaerCaseView *view,
                   const char         *obligation)
{
  NaerDay until = NAER_DAY_NONE;

  for (guint i = 0; i < view->employee->postponed->len; i++)
    {
      const NaerPostponement *postponement = view->employee->postponed->pdata[i];

      if (g_str_equal (postponement->obligation, obligation) && postponement->until > view->today &&
          naer_case_view_owns (view, postponement->until, NAER_DAY_NONE))
        until = MAX (until, postponement->until);
    }
  return until;
}

/**
 * naer_finding_soften:
 * @finding: a finding
 * @view: its case
 *
 * In gentle mode nothing but the law presses: what is recommended, or the employer’s own rule, is
 * to consider then. And a reminder may be put off, which changes neither date nor status.
 */
void
naer_finding_soften (NaerFinding        *finding,
                     const NaerCaseView *view)
{
  gboolean beside_law = finding->obligation_class == NAER_CLASS_RECOMMENDED ||
                        finding->obligation_class == NAER_CLASS_LOCAL;

  if (view->is_gentle && beside_law &&
      (finding->status == NAER_STATUS_DUE_SOON || finding->status == NAER_STATUS_DUE ||
       finding->status == NAER_STATUS_NOT_DOCUMENTED))
    {
      finding->status = NAER_STATUS_CONSIDER;
      finding->basis.sentences &= ~(1u << NAER_SENTENCE_NOT_DOCUMENTED);
      finding->basis.sentences |= 1u << NAER_SENTENCE_GENTLE;
    }
  if (!naer_finding_is_open (finding))
    return;
  finding->postponed_until = find_postponement (view, finding->obligation);
  if (finding->postponed_until != NAER_DAY_NONE)
    finding->basis.sentences |= 1u << NAER_SENTENCE_POSTPONED;
}


/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-documentation.h"

#include "rules/naer-sentences.h"

/*
 * That the employer can document what was done (aml § 4-6 (5)) follows from the other duties of
 * the employer: it is done when each whose day has come is done or excepted.
 */

static gboolean
is_duty_of_employer (const NaerFinding *finding)
{
  return finding->obligation_class == NAER_CLASS_STATUTORY &&
         finding->actor == NAER_ACTOR_EMPLOYER;
}

/**
 * naer_documentation_judge:
 * @documentation: the finding of `documentation`
 * @findings: (array length=n_findings): the findings of the case
 * @n_findings: how many
 *
 * Sets status and missing facts of @documentation from the other findings.
 */
void
naer_documentation_judge (NaerFinding *documentation,
                          NaerFinding *findings,
                          guint        n_findings)
{
  const char **missing = g_newa0 (const char *, n_findings + 1);
  gboolean some_settled = FALSE;
  guint n_missing = 0;

  for (guint i = 0; i < n_findings; i++)
    {
      const NaerFinding *finding = &findings[i];

      if (finding == documentation || !is_duty_of_employer (finding))
        continue;
      if (finding->status == NAER_STATUS_NOT_DOCUMENTED)
        missing[n_missing++] = finding->obligation;
      some_settled |= finding->status == NAER_STATUS_DONE ||
                      finding->status == NAER_STATUS_DONE_LATE ||
                      finding->status == NAER_STATUS_EXCEPTION;
    }
  if (n_missing > 0)
    {
      documentation->missing = g_memdup2 (missing, (n_missing + 1) * sizeof *missing);
      documentation->status = NAER_STATUS_NOT_DOCUMENTED;
      documentation->basis.sentences |= 1u << NAER_SENTENCE_MISSING;
    }
  else
    documentation->status = some_settled ? NAER_STATUS_DONE : NAER_STATUS_INFORMATION;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-documentation.h"

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
 * @findings: (element-type NaerFinding): the other findings of the case
 *
 * Sets status and missing facts of @documentation from the other findings.
 */
void
naer_documentation_judge (NaerFinding *documentation,
                          GPtrArray   *findings)
{
  g_autoptr (GStrvBuilder) missing = g_strv_builder_new ();
  gboolean some_missing = FALSE, some_settled = FALSE;

  for (guint i = 0; i < findings->len; i++)
    {
      const NaerFinding *finding = findings->pdata[i];

      if (finding == documentation || !is_duty_of_employer (finding))
        continue;
      if (finding->status == NAER_STATUS_NOT_DOCUMENTED)
        {
          some_missing = TRUE;
          g_strv_builder_add (missing, finding->obligation);
        }
      some_settled |= finding->status == NAER_STATUS_DONE ||
                      finding->status == NAER_STATUS_DONE_LATE ||
                      finding->status == NAER_STATUS_EXCEPTION;
    }
  if (some_missing)
    documentation->missing = g_strv_builder_end (missing);
  if (some_missing)
    documentation->status = NAER_STATUS_NOT_DOCUMENTED;
  else
    documentation->status = some_settled ? NAER_STATUS_DONE : NAER_STATUS_INFORMATION;
}

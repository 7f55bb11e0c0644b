/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-finding-words.h"

#include "naer-case-notes.h"
#include "naer-i18n.h"

static const struct
{
  const char *resolves;
  const char *label;
} action_labels[] = {
  { "contact", N_("Log Contact") },
  { "plan", N_("Note Plan") },
  { "dispatch", N_("Note Sending") },
  { "meeting", N_("Note Meeting") },
  { "activity", N_("Note Activity") },
  { "exception", N_("Note Exception") },
  { "consultation", N_("Log Contact") },
  { "note", N_("Note Answer") },
};

/**
 * naer_finding_is_nav_day:
 * @finding: a finding
 *
 * Returns: whether it is the last day with sick pay, which Nav may have told
 */
gboolean
naer_finding_is_nav_day (const NaerFinding *finding)
{
  return g_str_equal (finding->obligation, "max-date") && finding->status != NAER_STATUS_NOT_APPLICABLE;
}

/**
 * naer_finding_get_action_label:
 * @finding: a finding
 *
 * Returns: (transfer none) (nullable): what its one button says, %NULL when nothing can be done here
 */
const char *
naer_finding_get_action_label (const NaerFinding *finding)
{
  if (naer_finding_is_nav_day (finding))
    return _("Nav’s Day…");
  switch (finding->status)
    {
    case NAER_STATUS_DONE:
    case NAER_STATUS_DONE_LATE:
    case NAER_STATUS_EXCEPTION:
    case NAER_STATUS_NOT_APPLICABLE:
    case NAER_STATUS_INFORMATION:
      return NULL;
    case NAER_STATUS_UPCOMING:
    case NAER_STATUS_DUE_SOON:
    case NAER_STATUS_DUE:
    case NAER_STATUS_NOT_DOCUMENTED:
    case NAER_STATUS_CONSIDER:
    case NAER_STATUS_EXPECTED:
    case NAER_STATUS_CANNOT_JUDGE:
    default:
      break;
    }
  if (g_str_equal (finding->obligation, "self-cert-limit"))
    return _("Add Absence");
  for (guint i = 0; i < G_N_ELEMENTS (action_labels); i++)
    if (g_strcmp0 (finding->resolves, action_labels[i].resolves) == 0)
      return _(action_labels[i].label);
  return NULL;
}

/**
 * naer_finding_find_wait_reason:
 * @finding: a finding
 * @employee: the employee
 *
 * Returns: (transfer none) (nullable): why the leader has put off its reminder, %NULL where that is
 *   not said, or it has not been put off
 */
const char *
naer_finding_find_wait_reason (const NaerFinding  *finding,
                               const NaerEmployee *employee)
{
  for (guint i = 0; i < employee->postponed->len; i++)
    {
      const NaerPostponement *postponement = employee->postponed->pdata[i];

      if (finding->postponed_until != NAER_DAY_NONE && postponement->until == finding->postponed_until &&
          g_str_equal (postponement->obligation, finding->obligation) &&
          postponement->reason != NULL && postponement->reason[0] != '\0')
        return postponement->reason;
    }
  return NULL;
}

/**
 * naer_finding_get_style:
 * @finding: a finding
 *
 * Returns: (transfer none): style class of its status; red only for the employer’s own duty in law
 */
const char *
naer_finding_get_style (const NaerFinding *finding)
{
  gboolean duty = finding->obligation_class == NAER_CLASS_STATUTORY &&
                  finding->actor == NAER_ACTOR_EMPLOYER;

  switch (finding->status)
    {
    case NAER_STATUS_DONE:
    case NAER_STATUS_DONE_LATE:
    case NAER_STATUS_EXCEPTION:
      return "done";
    case NAER_STATUS_NOT_DOCUMENTED:
      return duty ? "overdue" : "plain";
    case NAER_STATUS_DUE_SOON:
    case NAER_STATUS_DUE:
      return duty ? "soon" : "plain";
    case NAER_STATUS_UPCOMING:
    case NAER_STATUS_NOT_APPLICABLE:
    case NAER_STATUS_CONSIDER:
    case NAER_STATUS_EXPECTED:
    case NAER_STATUS_INFORMATION:
    case NAER_STATUS_CANNOT_JUDGE:
    default:
      return "plain";
    }
}

static const char *
describe_class (const NaerFinding *finding)
{
  if (naer_finding_is_proposal (finding))
    return _("Only proposed, and not law");
  switch (finding->obligation_class)
    {
    case NAER_CLASS_STATUTORY:
      return finding->actor == NAER_ACTOR_EMPLOYER ? _("A duty of the employer in law")
                                                   : _("A duty in law");
    case NAER_CLASS_OTHERS:
      return _("Expected of others");
    case NAER_CLASS_RECOMMENDED:
      return _("Not a duty");
    case NAER_CLASS_LOCAL:
      return _("Your employer’s own rule");
    case NAER_CLASS_INFORMATION:
    default:
      return _("For your information");
    }
}

/**
 * naer_finding_get_law:
 * @finding: a finding
 *
 * Returns: (transfer full): how binding it is and where it is written
 */
char *
naer_finding_get_law (const NaerFinding *finding)
{
  if (finding->source == NULL || finding->source[0] == '\0')
    return g_strdup (describe_class (finding));
  return g_strdup_printf ("%s: %s", describe_class (finding), finding->source);
}

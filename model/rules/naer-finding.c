/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-finding.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"

static const struct
{
  const char *code;
  const char *label;
} statuses[] = {
  [NAER_STATUS_UPCOMING] = { "upcoming", N_("Comes later") },
  [NAER_STATUS_DUE_SOON] = { "due-soon", N_("Soon") },
  [NAER_STATUS_DUE] = { "due", N_("Today") },
  [NAER_STATUS_DONE] = { "done", N_("Done") },
  [NAER_STATUS_DONE_LATE] = { "done-late", N_("Done after the day") },
  [NAER_STATUS_NOT_DOCUMENTED] = { "not-documented", N_("Not documented here") },
  [NAER_STATUS_EXCEPTION] = { "exception", N_("Documented exception") },
  [NAER_STATUS_NOT_APPLICABLE] = { "not-applicable", N_("Does not apply") },
  [NAER_STATUS_CONSIDER] = { "consider", N_("Worth considering") },
  [NAER_STATUS_EXPECTED] = { "expected", N_("Expected of others") },
  [NAER_STATUS_INFORMATION] = { "information", N_("For information") },
  [NAER_STATUS_CANNOT_JUDGE] = { "cannot-judge", N_("Cannot be judged") },
};

static const char *const classes[] = {
  [NAER_CLASS_STATUTORY] = "statutory",     [NAER_CLASS_OTHERS] = "others",
  [NAER_CLASS_RECOMMENDED] = "recommended", [NAER_CLASS_INFORMATION] = "information",
  [NAER_CLASS_LOCAL] = "local",
};

static const char *const actors[] = {
  [NAER_ACTOR_EMPLOYER] = "employer",
  [NAER_ACTOR_EMPLOYEE] = "employee",
  [NAER_ACTOR_NAV] = "nav",
  [NAER_ACTOR_NONE] = "none",
};

/**
 * naer_status_get_code:
 * @status: a status
 *
 * Returns: (transfer none): its token in the JSON form
 */
const char *
naer_status_get_code (NaerStatus status)
{
  g_return_val_if_fail ((guint) status < G_N_ELEMENTS (statuses), NULL);

  return statuses[status].code;
}

/**
 * naer_status_get_label:
 * @status: a status
 * @language: the language
 *
 * Returns: (transfer none): its name for people
 */
const char *
naer_status_get_label (NaerStatus   status,
                       NaerLanguage language)
{
  g_return_val_if_fail ((guint) status < G_N_ELEMENTS (statuses), NULL);

  return naer_tr (language, statuses[status].label);
}

/**
 * naer_obligation_class_get_code:
 * @obligation_class: a class
 *
 * Returns: (transfer none): its token in the JSON form
 */
const char *
naer_obligation_class_get_code (NaerObligationClass obligation_class)
{
  g_return_val_if_fail ((guint) obligation_class < G_N_ELEMENTS (classes), NULL);

  return classes[obligation_class];
}

/**
 * naer_actor_get_code:
 * @actor: who has to do something
 *
 * Returns: (transfer none): its token in the JSON form
 */
const char *
naer_actor_get_code (NaerActor actor)
{
  g_return_val_if_fail ((guint) actor < G_N_ELEMENTS (actors), NULL);

  return actors[actor];
}

/**
 * naer_finding_is_open:
 * @finding: a finding
 *
 * Whether it is about something that is still to come or to do.
 */
gboolean
naer_finding_is_open (const NaerFinding *finding)
{
  switch (finding->status)
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

/**
 * naer_finding_is_overdue_duty:
 * @finding: a finding
 *
 * Whether the law makes it a duty of the employer, its day has passed, and nothing is documented.
 * Only this may be shown in red.
 */
gboolean
naer_finding_is_overdue_duty (const NaerFinding *finding)
{
  return finding->status == NAER_STATUS_NOT_DOCUMENTED &&
         finding->obligation_class == NAER_CLASS_STATUTORY &&
         finding->actor == NAER_ACTOR_EMPLOYER;
}

/**
 * naer_finding_clear:
 * @finding: a finding
 *
 * Frees what it owns: the list of what is missing, and its words.
 */
void
naer_finding_clear (NaerFinding *finding)
{
  g_clear_pointer (&finding->missing, g_free);
  g_clear_pointer (&finding->title, g_free);
  g_clear_pointer (&finding->text, g_free);
  g_clear_pointer (&finding->reason, g_free);
}

/**
 * naer_finding_free:
 * @finding: (transfer full) (nullable): a finding that was allocated by itself
 *
 * Frees it.
 */
void
naer_finding_free (NaerFinding *finding)
{
  if (finding == NULL)
    return;
  naer_finding_clear (finding);
  g_free (finding);
}

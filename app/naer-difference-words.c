/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-difference-words.h"

#include "naer-finding-words.h"
#include "naer-i18n.h"

/**
 * naer_difference_get_finding:
 * @difference: a difference
 *
 * Returns: (transfer none): what would be said, or what is said where it would fall away
 */
const NaerFinding *
naer_difference_get_finding (const NaerDifference *difference)
{
  if (difference->kind == NAER_DIFFERENCE_REMOVED || difference->then == NULL)
    return difference->now;
  return difference->then;
}

static char *
describe_move (const NaerDifference *difference,
               NaerDay               today)
{
  const NaerFinding *now = difference->now, *then = difference->then;
  g_autofree char *before = NULL, *after = NULL;

  if (now->due == NAER_DAY_NONE || then->due == NAER_DAY_NONE || now->due == then->due)
    return naer_finding_get_when (then, today);
  before = naer_i18n_near_day (now->due, today);
  after = naer_i18n_near_day (then->due, today);
  /* Translators: a due date that would move */
  return g_strdup_printf (_("moves from %s to %s"), before, after);
}

static char *
describe_status (const NaerDifference *difference,
                 NaerDay               today)
{
  g_autofree char *when = naer_finding_get_when (difference->then, today);
  NaerLanguage language = naer_i18n_language ();

  /* Translators: what is said of a duty now, what would be said, and when it would be due */
  return g_strdup_printf (_("from “%s” to “%s”, %s"),
                          naer_status_get_label (difference->now->status, language),
                          naer_status_get_label (difference->then->status, language), when);
}

/**
 * naer_difference_describe:
 * @difference: a difference
 * @today: today
 *
 * Returns: (transfer full): what would change, or when it is where nothing would
 */
char *
naer_difference_describe (const NaerDifference *difference,
                          NaerDay               today)
{
  g_autofree char *when = naer_finding_get_when (naer_difference_get_finding (difference), today);

  switch (difference->kind)
    {
    case NAER_DIFFERENCE_ADDED:
      return when[0] != '\0' ? g_strdup_printf (_("comes in: %s"), when) : g_strdup (_("comes in"));
    case NAER_DIFFERENCE_REMOVED:
      return when[0] != '\0' ? g_strdup_printf (_("falls away: %s"), when) : g_strdup (_("falls away"));
    case NAER_DIFFERENCE_MOVED:
      return describe_move (difference, today);
    case NAER_DIFFERENCE_CERTAIN:
      return g_strdup_printf (_("becomes certain: %s"), when);
    case NAER_DIFFERENCE_STATUS:
      return describe_status (difference, today);
    case NAER_DIFFERENCE_NONE:
    default:
      return g_steal_pointer (&when);
    }
}

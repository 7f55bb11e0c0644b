/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-deputy-term.h"

/**
 * naer_deputy_term_judge:
 * @last_day: (nullable): the setting of the data file
 * @today: today
 *
 * Returns: how far the time of the deputy has come; over, when the setting is no date
 */
NaerDeputyTerm
naer_deputy_term_judge (const char *last_day,
                        NaerDay     today)
{
  NaerDay last = NAER_DAY_NONE;

  if (last_day == NULL)
    return NAER_DEPUTY_TERM_NONE;
  if (!naer_day_parse_iso (last_day, &last) || today > last + NAER_DEPUTY_DAYS_TO_GIVE_BACK)
    return NAER_DEPUTY_TERM_OVER;
  return today > last ? NAER_DEPUTY_TERM_ENDED : NAER_DEPUTY_TERM_RUNS;
}

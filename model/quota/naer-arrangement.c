/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "quota/naer-arrangement.h"

/* The law gives three days at a time, with no limit in twelve months (ftrl § 8-24); the agreement
   on inclusive working life gives eight, and 24 in twelve months. */
static const NaerArrangementTerms kinds[] = {
  [NAER_ARRANGEMENT_STATUTORY] = { NAER_ARRANGEMENT_STATUTORY, 3, 0, 0 },
  [NAER_ARRANGEMENT_COMMON] = { NAER_ARRANGEMENT_COMMON, 8, 24, 0 },
  [NAER_ARRANGEMENT_CUSTOM] = { NAER_ARRANGEMENT_CUSTOM, 3, 0, 0 },
};

static gboolean
is_in_force (const NaerArrangement *arrangement,
             NaerDay                day)
{
  return day >= arrangement->from &&
         (arrangement->to == NAER_DAY_NONE || day <= arrangement->to);
}

/* Of two that are in force the later one counts. */
static const NaerArrangement *
find_in_force (const NaerEmployer *employer,
               NaerDay             day)
{
  const NaerArrangement *found = NULL;

  for (guint i = 0; i < employer->arrangements->len; i++)
    {
      const NaerArrangement *arrangement = employer->arrangements->pdata[i];

      if (is_in_force (arrangement, day) && (found == NULL || arrangement->from >= found->from))
        found = arrangement;
    }
  return found;
}

/**
 * naer_arrangement_on:
 * @employer: the employer
 * @day: a day
 *
 * Returns: what the arrangement gives that is in force on @day; that of the law when the employer
 *   has none then
 */
NaerArrangementTerms
naer_arrangement_on (const NaerEmployer *employer,
                     NaerDay             day)
{
  const NaerArrangement *arrangement = find_in_force (employer, day);
  NaerArrangementTerms terms;

  if (arrangement == NULL)
    return kinds[NAER_ARRANGEMENT_STATUTORY];
  terms = kinds[arrangement->kind];
  if (arrangement->days_at_a_time > 0)
    terms.days_at_a_time = arrangement->days_at_a_time;
  if (arrangement->days_in_12_months > 0)
    terms.days_in_12_months = arrangement->days_in_12_months;
  if (arrangement->times_in_12_months > 0)
    terms.times_in_12_months = arrangement->times_in_12_months;
  return terms;
}

/**
 * naer_arrangement_changes_after:
 * @employer: the employer
 * @day: a day
 *
 * Returns: the first day after @day on which an arrangement begins or is no longer in force,
 *   %NAER_DAY_MAX when there is none
 */
NaerDay
naer_arrangement_changes_after (const NaerEmployer *employer,
                                NaerDay             day)
{
  NaerDay next = NAER_DAY_MAX;

  for (guint i = 0; i < employer->arrangements->len; i++)
    {
      const NaerArrangement *arrangement = employer->arrangements->pdata[i];

      if (arrangement->from > day)
        next = MIN (next, arrangement->from);
      if (arrangement->to != NAER_DAY_NONE && arrangement->to >= day)
        next = MIN (next, arrangement->to + 1);
    }
  return next;
}

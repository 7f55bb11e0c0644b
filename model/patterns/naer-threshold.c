/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "patterns/naer-threshold.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "patterns/naer-indicator.h"

#define YEAR 12
#define HALF_YEAR 6

static const NaerThresholdOffer offers[] = {
  { NAER_INDICATOR_SPELLS, 4, YEAR },        { NAER_INDICATOR_SPELLS, 5, YEAR },
  { NAER_INDICATOR_SPELLS, 6, YEAR },        { NAER_INDICATOR_SPELLS, 3, HALF_YEAR },
  { NAER_INDICATOR_DAYS, 15, YEAR },         { NAER_INDICATOR_SELF_CERTIFIED, 24, YEAR },
  { NAER_INDICATOR_LONG_REPEATED, 0, 36 },
};

/**
 * naer_threshold_is_agreed:
 * @threshold: a number
 * @today: today
 *
 * Whether it may be used: it has been discussed with the union representatives, and the employees
 * have been told, on a day that has come, in a forum that is named (aml §§ 9-1, 9-2).
 */
gboolean
naer_threshold_is_agreed (const NaerThreshold *threshold,
                          NaerDay              today)
{
  return threshold->agreed_on != NAER_DAY_NONE && threshold->agreed_on <= today &&
         threshold->forum != NULL && *threshold->forum != '\0' &&
         (threshold->count > 0 || g_strcmp0 (threshold->id, NAER_INDICATOR_LONG_REPEATED) == 0);
}

/**
 * naer_threshold_get_months:
 * @threshold: a number
 *
 * Returns: its window in months: its own, or that of the indicator
 */
int
naer_threshold_get_months (const NaerThreshold *threshold)
{
  if (g_strcmp0 (threshold->id, NAER_INDICATOR_LONG_REPEATED) == 0)
    return NAER_PATTERN_MONTHS;
  return threshold->months > 0 ? MIN (threshold->months, NAER_PATTERN_MONTHS) : YEAR;
}

/**
 * naer_threshold_get_offers:
 * @n_offers: (out): how many
 *
 * Returns: (transfer none) (array length=n_offers): numbers to choose from
 */
const NaerThresholdOffer *
naer_threshold_get_offers (guint *n_offers)
{
  *n_offers = G_N_ELEMENTS (offers);
  return offers;
}

/**
 * naer_threshold_describe:
 * @id: an indicator
 * @count: the number
 * @months: the window, 0 for the indicator’s own
 * @language: the language
 *
 * Returns: (transfer full) (nullable): “4 absences in 12 months”; %NULL for an indicator
 *   that has no number to agree on
 */
char *
naer_threshold_describe (const char  *id,
                         int          count,
                         int          months,
                         NaerLanguage language)
{
  int window = months > 0 ? months : YEAR;

  if (g_strcmp0 (id, NAER_INDICATOR_LONG_REPEATED) == 0)
    return g_strdup (naer_tr (language, N_("Long absence that repeats: in three years, 5 cases of at "
                                           "least 16 days and together 100 days, or 2 with 300")));
  if (g_strcmp0 (id, NAER_INDICATOR_SPELLS) == 0)
    return g_strdup_printf (
        naer_trn (language, "%d absence in %d months", "%d absences in %d months", count), count,
        window);
  if (g_strcmp0 (id, NAER_INDICATOR_SHORT) == 0)
    return g_strdup_printf (naer_trn (language, "%d short absence in %d months",
                                      "%d short absences in %d months", count),
                            count, window);
  if (g_strcmp0 (id, NAER_INDICATOR_DAYS) == 0)
    return g_strdup_printf (naer_trn (language, "%d working day away in %d months",
                                      "%d working days away in %d months", count),
                            count, window);
  if (g_strcmp0 (id, NAER_INDICATOR_SELF_CERTIFIED) == 0)
    return g_strdup_printf (naer_trn (language, "%d self-certified day in %d months",
                                      "%d self-certified days in %d months", count),
                            count, window);
  return NULL;
}

/**
 * naer_threshold_get_origin:
 * @offer: an offered number
 * @language: the language
 *
 * Returns: (transfer none): where the number comes from
 */
const char *
naer_threshold_get_origin (const NaerThresholdOffer *offer,
                           NaerLanguage              language)
{
  if (g_str_equal (offer->id, NAER_INDICATOR_LONG_REPEATED))
    return naer_tr (language, N_("How Nav tells long absence that repeats"));
  if (g_str_equal (offer->id, NAER_INDICATOR_SELF_CERTIFIED))
    return naer_tr (language, N_("As many days as the common arrangement for self-certification has "
                                 "in a year"));
  return naer_tr (language, N_("Used in the routines of Norwegian workplaces"));
}

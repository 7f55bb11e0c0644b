/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "statistics/naer-statistics-words.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"

static const struct
{
  const char *code;
  const char *label;
} bands[NAER_N_BANDS] = {
  [NAER_BAND_UP_TO_3] = { "1-3", N_("1 to 3 days") },
  [NAER_BAND_4_TO_16] = { "4-16", N_("4 to 16 days") },
  [NAER_BAND_OVER_16] = { "over-16", N_("Over 16 days") },
  [NAER_BAND_OVER_8_WEEKS] = { "over-8-weeks", N_("Of these, over 8 weeks") },
};

static const struct
{
  const char *code;
  const char *label;
} lengths[NAER_N_LENGTHS] = {
  [NAER_LENGTH_UNDER_4_WEEKS] = { "under-4-weeks", N_("under 4 weeks") },
  [NAER_LENGTH_4_TO_7_WEEKS] = { "4-7-weeks", N_("4 to 7 weeks") },
  [NAER_LENGTH_8_TO_12_WEEKS] = { "8-12-weeks", N_("8 to 12 weeks") },
  [NAER_LENGTH_13_WEEKS_TO_7_MONTHS] = { "13-weeks-7-months", N_("13 weeks to 7 months") },
  [NAER_LENGTH_7_TO_12_MONTHS] = { "7-12-months", N_("7 to 12 months") },
  [NAER_LENGTH_OVER_A_YEAR] = { "over-a-year", N_("over a year") },
};

/* A comma in Norwegian, a point in English. */
static char *
decimal (gint64       tenths,
         NaerLanguage language)
{
  gint64 whole = tenths < 0 ? -tenths : tenths;

  return g_strdup_printf ("%s%" G_GINT64_FORMAT "%c%d", tenths < 0 ? "−" : "", whole / 10,
                          language == NAER_LANGUAGE_EN ? '.' : ',', (int) (whole % 10));
}

/**
 * naer_rate_words:
 * @tenths: tenths of a percent, or %NAER_RATE_NOT_KNOWN
 * @language: the language
 *
 * Returns: (transfer full): “9,6 %”
 */
char *
naer_rate_words (int          tenths,
                 NaerLanguage language)
{
  g_autofree char *number = NULL;

  if (tenths == NAER_RATE_NOT_KNOWN)
    return g_strdup ("–");
  number = decimal (tenths, language);
  return g_strdup_printf (language == NAER_LANGUAGE_EN ? "%s%%" : "%s %%", number);
}

/**
 * naer_rate_change_words:
 * @tenths: tenths of a percentage point
 * @language: the language
 *
 * Returns: (transfer full): “+0,4” or “−2,0”
 */
char *
naer_rate_change_words (int          tenths,
                        NaerLanguage language)
{
  g_autofree char *number = decimal (tenths, language);

  return g_strconcat (tenths > 0 ? "+" : "", number, NULL);
}

/**
 * naer_days_work_words:
 * @days_work: days’ work, in units of %NAER_DAYS_WORK
 * @language: the language
 *
 * Returns: (transfer full): “26,5”
 */
char *
naer_days_work_words (gint64       days_work,
                      NaerLanguage language)
{
  return decimal (naer_days_work_round (days_work, 1), language);
}

/**
 * naer_band_get_code:
 * @band: a band
 *
 * Returns: (transfer none): its code in the answers of the command line
 */
const char *
naer_band_get_code (NaerSpellBand band)
{
  return bands[band].code;
}

/**
 * naer_band_get_label:
 * @band: a band
 * @language: the language
 *
 * Returns: (transfer none): its name
 */
const char *
naer_band_get_label (NaerSpellBand band,
                     NaerLanguage  language)
{
  return naer_tr (language, bands[band].label);
}

/**
 * naer_length_get_code:
 * @length: a length
 *
 * Returns: (transfer none): its code in the answers of the command line
 */
const char *
naer_length_get_code (NaerCaseLength length)
{
  return lengths[length].code;
}

/**
 * naer_length_get_label:
 * @length: a length
 * @language: the language
 *
 * Returns: (transfer none): its name
 */
const char *
naer_length_get_label (NaerCaseLength length,
                       NaerLanguage   language)
{
  return naer_tr (language, lengths[length].label);
}

/**
 * naer_figure_group_words:
 * @group: a group by sex or by unit
 * @language: the language
 *
 * Returns: (transfer full): what it is called; a group that is named after nothing is those of whom
 *   sex or unit is not known
 */
char *
naer_figure_group_words (const NaerFigureGroup *group,
                         NaerLanguage           language)
{
  if (group->unit != NULL)
    return g_strdup (group->unit);
  if (g_strcmp0 (group->sex, "f") == 0)
    return g_strdup (naer_tr (language, N_("Women")));
  if (g_strcmp0 (group->sex, "m") == 0)
    return g_strdup (naer_tr (language, N_("Men")));
  return g_strdup (naer_tr (language, N_("Not told")));
}

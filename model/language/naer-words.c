/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/naer-words.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"

static const char *const months[NAER_N_LANGUAGES][12] = {
  [NAER_LANGUAGE_NB] = { "januar", "februar", "mars", "april", "mai", "juni", "juli", "august",
                         "september", "oktober", "november", "desember" },
  [NAER_LANGUAGE_NN] = { "januar", "februar", "mars", "april", "mai", "juni", "juli", "august",
                         "september", "oktober", "november", "desember" },
  [NAER_LANGUAGE_EN] = { "January", "February", "March", "April", "May", "June", "July", "August",
                         "September", "October", "November", "December" },
};

static const char *const short_months[NAER_N_LANGUAGES][12] = {
  [NAER_LANGUAGE_NB] = { "jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt",
                         "nov", "des" },
  [NAER_LANGUAGE_NN] = { "jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt",
                         "nov", "des" },
  [NAER_LANGUAGE_EN] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
                         "Nov", "Dec" },
};

static const char *const weekdays[NAER_N_LANGUAGES][7] = {
  [NAER_LANGUAGE_NB] = { "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag" },
  [NAER_LANGUAGE_NN] = { "måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag" },
  [NAER_LANGUAGE_EN] = { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
                         "Sunday" },
};

static const char *const short_weekdays[NAER_N_LANGUAGES][7] = {
  [NAER_LANGUAGE_NB] = { "ma", "ti", "on", "to", "fr", "lø", "sø" },
  [NAER_LANGUAGE_NN] = { "må", "ty", "on", "to", "fr", "la", "sø" },
  [NAER_LANGUAGE_EN] = { "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su" },
};

/**
 * naer_words_month:
 * @month: 1 to 12
 * @language: the language
 *
 * Returns: (transfer none): the name of the month
 */
const char *
naer_words_month (int          month,
                  NaerLanguage language)
{
  g_return_val_if_fail (month >= 1 && month <= 12, "");

  return months[language][month - 1];
}

/**
 * naer_words_month_short:
 * @month: 1 to 12
 * @language: the language
 *
 * Returns: (transfer none): three letters of the month, as above a calendar
 */
const char *
naer_words_month_short (int          month,
                        NaerLanguage language)
{
  g_return_val_if_fail (month >= 1 && month <= 12, "");

  return short_months[language][month - 1];
}

/**
 * naer_words_weekday:
 * @weekday: a weekday
 * @language: the language
 *
 * Returns: (transfer none): its name
 */
const char *
naer_words_weekday (NaerWeekday  weekday,
                    NaerLanguage language)
{
  g_return_val_if_fail (weekday >= NAER_MONDAY && weekday <= NAER_SUNDAY, "");

  return weekdays[language][weekday - 1];
}

/**
 * naer_words_weekday_short:
 * @weekday: a weekday
 * @language: the language
 *
 * Returns: (transfer none): its first two letters, as beside a calendar
 */
const char *
naer_words_weekday_short (NaerWeekday  weekday,
                          NaerLanguage language)
{
  g_return_val_if_fail (weekday >= NAER_MONDAY && weekday <= NAER_SUNDAY, "");

  return short_weekdays[language][weekday - 1];
}

static char *
day_and_month (NaerDay      day,
               const char  *month,
               NaerLanguage language)
{
  const char *ordinal = language == NAER_LANGUAGE_EN ? "" : ".";

  return g_strdup_printf ("%d%s %s", naer_day_get_day (day), ordinal, month);
}

/**
 * naer_words_day:
 * @day: a valid day
 * @style: how to write it
 * @language: the language
 *
 * Returns: (transfer full): the day as people write it in that language
 */
char *
naer_words_day (NaerDay      day,
                NaerDayStyle style,
                NaerLanguage language)
{
  gboolean is_short = style == NAER_DAY_STYLE_SHORT || style == NAER_DAY_STYLE_SHORT_FULL;
  g_autofree char *in_year = NULL;
  const char *weekday;
  int year, month;

  g_return_val_if_fail (naer_day_is_valid (day), NULL);

  year = naer_day_get_year (day);
  month = naer_day_get_month (day);
  weekday = naer_words_weekday (naer_day_get_weekday (day), language);
  in_year = day_and_month (day, is_short ? naer_words_month_short (month, language)
                                         : naer_words_month (month, language), language);
  switch (style)
    {
    case NAER_DAY_STYLE_DAY:
    case NAER_DAY_STYLE_SHORT:
      return g_steal_pointer (&in_year);
    case NAER_DAY_STYLE_FULL:
    case NAER_DAY_STYLE_SHORT_FULL:
      return g_strdup_printf ("%s %d", in_year, year);
    case NAER_DAY_STYLE_WEEKDAY:
      return g_strdup_printf ("%s %s", weekday, in_year);
    case NAER_DAY_STYLE_WEEKDAY_FULL:
      return g_strdup_printf ("%s %s %d", weekday, in_year, year);
    case NAER_DAY_STYLE_NUMBERS:
      return g_strdup_printf ("%02d.%02d.%d", naer_day_get_day (day), month, year);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * naer_words_stretch:
 * @from: the first day
 * @to: the last day, inclusive
 * @language: the language
 *
 * Writes a stretch of days without saying a month or year twice: “3.–5. mars 2026”.
 *
 * Returns: (transfer full): the stretch
 */
char *
naer_words_stretch (NaerDay      from,
                    NaerDay      to,
                    NaerLanguage language)
{
  g_autofree char *first = NULL, *last = naer_words_day (to, NAER_DAY_STYLE_FULL, language);
  gboolean same_year = naer_day_get_year (from) == naer_day_get_year (to);

  if (from == to)
    return g_steal_pointer (&last);
  if (same_year && naer_day_get_month (from) == naer_day_get_month (to))
    return g_strdup_printf ("%d%s–%s", naer_day_get_day (from),
                            language == NAER_LANGUAGE_EN ? "" : ".", last);

  first = naer_words_day (from, same_year ? NAER_DAY_STYLE_DAY : NAER_DAY_STYLE_FULL, language);
  return g_strdup_printf ("%s – %s", first, last);
}

/**
 * naer_words_season:
 * @day: a day
 * @language: the language
 *
 * Returns: (transfer full): about when that was, as one says it at work: “våren 2025” until May,
 *   “sommeren 2025” in June and July, “høsten 2025” from August on
 */
char *
naer_words_season (NaerDay      day,
                   NaerLanguage language)
{
  static const char *const seasons[NAER_N_LANGUAGES][3] = {
    [NAER_LANGUAGE_NB] = { "våren", "sommeren", "høsten" },
    [NAER_LANGUAGE_NN] = { "våren", "sommaren", "hausten" },
    [NAER_LANGUAGE_EN] = { "spring", "summer", "autumn" },
  };
  int month = naer_day_get_month (day);
  int season = month >= 8 ? 2 : month >= 6 ? 1 : 0;

  return g_strdup_printf ("%s %d", seasons[language][season], naer_day_get_year (day));
}

/**
 * naer_words_days:
 * @n_days: how many
 * @language: the language
 *
 * Returns: (transfer full): “1 day”, “12 days”
 */
char *
naer_words_days (int          n_days,
                 NaerLanguage language)
{
  return g_strdup_printf (naer_trn (language, "%d day", "%d days", n_days), n_days);
}

/**
 * naer_words_capitalize:
 * @text: a text
 *
 * Returns: (transfer full): @text with its first letter upper case
 */
char *
naer_words_capitalize (const char *text)
{
  g_autofree char *first = g_utf8_strup (text, g_utf8_next_char (text) - text);

  return *text == '\0' ? g_strdup ("") : g_strconcat (first, g_utf8_next_char (text), NULL);
}

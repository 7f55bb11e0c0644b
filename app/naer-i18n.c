/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-i18n.h"

#include <locale.h>

#include "naer-config.h"

/* What the toolkit does not say in nynorsk, it says in bokmål rather than in English. */
static void
fall_back_on_bokmaal (void)
{
  if (naer_language_get_default () == NAER_LANGUAGE_NN &&
      !g_strv_contains (g_get_language_names (), "nb"))
    g_setenv ("LANGUAGE", "nn:nb", TRUE);
}

/**
 * naer_i18n_init:
 *
 * Takes the language of the session for the interface. `NAERVAER_LOCALE_DIR` names the folder of
 * the catalogues while the program is not installed.
 */
void
naer_i18n_init (void)
{
  const char *dir = g_getenv ("NAERVAER_LOCALE_DIR");

  fall_back_on_bokmaal ();
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, dir != NULL ? dir : LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/**
 * naer_i18n_language:
 *
 * Returns: the language of the interface
 */
NaerLanguage
naer_i18n_language (void)
{
  return naer_language_get_default ();
}

/**
 * naer_i18n_day:
 * @day: a day
 * @style: how to write it
 *
 * Returns: (transfer full): the day in the language of the interface
 */
char *
naer_i18n_day (NaerDay      day,
               NaerDayStyle style)
{
  return naer_words_day (day, style, naer_i18n_language ());
}

/**
 * naer_i18n_near_day:
 * @day: a day
 * @today: today
 *
 * Returns: (transfer full): the day without its year where that is the year of today
 */
char *
naer_i18n_near_day (NaerDay day,
                    NaerDay today)
{
  gboolean this_year = naer_day_get_year (day) == naer_day_get_year (today);

  return naer_i18n_day (day, this_year ? NAER_DAY_STYLE_DAY : NAER_DAY_STYLE_FULL);
}

/**
 * naer_i18n_short_day:
 * @day: a day
 * @today: today
 *
 * Returns: (transfer full): the day with a short month, and with its year only where that is not
 *   the year of today
 */
char *
naer_i18n_short_day (NaerDay day,
                     NaerDay today)
{
  gboolean this_year = naer_day_get_year (day) == naer_day_get_year (today);

  return naer_i18n_day (day, this_year ? NAER_DAY_STYLE_SHORT : NAER_DAY_STYLE_SHORT_FULL);
}

static GDateTime *
moment_to_local (gint64 moment)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (moment / 1000);

  return g_date_time_to_local (utc);
}

/**
 * naer_i18n_moment_day:
 * @moment: milliseconds since 1970, UTC
 *
 * Returns: (transfer full): the day of it here, without its year
 */
char *
naer_i18n_moment_day (gint64 moment)
{
  g_autoptr (GDateTime) local = moment_to_local (moment);

  return naer_i18n_day (naer_day_from_ymd (g_date_time_get_year (local),
                                           g_date_time_get_month (local),
                                           g_date_time_get_day_of_month (local)),
                        NAER_DAY_STYLE_DAY);
}

/**
 * naer_i18n_moment_clock:
 * @moment: milliseconds since 1970, UTC
 *
 * Returns: (transfer full): the time of day here, as 11.42
 */
char *
naer_i18n_moment_clock (gint64 moment)
{
  g_autoptr (GDateTime) local = moment_to_local (moment);

  return g_date_time_format (local, "%H.%M");
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-unit-sentence.h"

#include <glib/gi18n.h>

#include "calendar/naer-holidays.h"
#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "unit/naer-back.h"

static char *
near_day (const NaerUnitModel *model,
          NaerDay              day,
          NaerLanguage         language)
{
  gboolean this_year = naer_day_get_year (day) ==
                       naer_day_get_year (naer_unit_model_get_today (model));

  return naer_words_day (day, this_year ? NAER_DAY_STYLE_WEEKDAY : NAER_DAY_STYLE_WEEKDAY_FULL,
                         language);
}

static char *
day_with_today (const NaerUnitModel *model,
                NaerDay              day,
                NaerLanguage         language)
{
  g_autofree char *words = near_day (model, day, language);

  if (day != naer_unit_model_get_today (model))
    return g_steal_pointer (&words);
  return g_strdup_printf ("%s, %s", words, naer_tr (language, N_("today")));
}

static char *
kind_state (const NaerUnitDay *day,
            NaerLanguage       language)
{
  const char *label = naer_absence_kind_get_label (day->kind, language);
  g_autofree char *first = g_utf8_strdown (label, g_utf8_next_char (label) - label);
  g_autofree char *lower = g_strconcat (first, g_utf8_next_char (label), NULL);

  if (day->grade == 100)
    return g_steal_pointer (&lower);
  /* Translators: kind of absence and its grade, as in “sick note 50 %” */
  return g_strdup_printf (naer_tr (language, N_("%s %d %%")), lower, day->grade);
}

static char *
away_state (const NaerUnitDay *day,
            gboolean           with_kinds,
            NaerLanguage       language)
{
  gboolean wholly = day->level == NAER_AWAY_WHOLLY;

  if (with_kinds && day->kind != NAER_ABSENCE_NONE && !day->if_lasts)
    return kind_state (day, language);
  if (day->if_lasts)
    return g_strdup (naer_tr (language, wholly ? N_("away if the absence lasts")
                                               : N_("partly away if the absence lasts")));
  return g_strdup (naer_tr (language, wholly ? N_("away") : N_("partly away")));
}

/**
 * naer_unit_day_state:
 * @model: a unit calendar
 * @row: a row
 * @day: a day
 * @language: the language
 *
 * What is told of one day of one person: “away”, “at work”.
 *
 * Returns: (transfer full): the words
 */
char *
naer_unit_day_state (NaerUnitModel *model,
                     guint          row,
                     NaerDay        day,
                     NaerLanguage   language)
{
  NaerHoliday holiday = naer_holiday_on (day);
  NaerUnitDay told;

  naer_unit_model_get_day (model, row, day, &told);
  if (!told.employed)
    return g_strdup (naer_tr (language, N_("not employed")));
  if (told.level != NAER_AWAY_NOT)
    return away_state (&told, naer_unit_model_has_kinds (model), language);
  if (told.off)
    return g_strdup (holiday != NAER_HOLIDAY_NONE ? naer_holiday_get_name (holiday, language)
                                                  : naer_tr (language, N_("day off")));
  if (told.known)
    return g_strdup (naer_tr (language, N_("at work")));
  return g_strdup (day > naer_unit_model_get_today (model)
                     ? naer_tr (language, N_("no absence known"))
                     : naer_tr (language, N_("not known")));
}

/**
 * naer_unit_name_sentence:
 * @model: a unit calendar
 * @row: a row
 * @language: the language
 *
 * Returns: (transfer full): the name, with the number where others have the same name
 */
char *
naer_unit_name_sentence (NaerUnitModel *model,
                         guint          row,
                         NaerLanguage   language)
{
  const char *name = naer_unit_model_get_name (model, row);
  const char *number = naer_unit_model_get_number (model, row);

  /* Translators: name and number of an employee whose name others have too */
  return number != NULL ? g_strdup_printf (naer_tr (language, N_("%s, number %s")), name, number)
                        : g_strdup (name);
}

/**
 * naer_unit_row_sentence:
 * @model: a unit calendar
 * @row: a row
 * @language: the language
 *
 * What is told of one person today: “Ewa Moen, away, back Friday 4 December”.
 *
 * Returns: (transfer full): the sentence
 */
char *
naer_unit_row_sentence (NaerUnitModel *model,
                        guint          row,
                        NaerLanguage   language)
{
  g_autofree char *name = naer_unit_name_sentence (model, row, language);
  g_autofree char *state = naer_unit_day_state (model, row, naer_unit_model_get_today (model),
                                                language);
  g_autofree char *day = NULL;
  NaerDay back = naer_unit_model_find_back (model, row);

  if (back == NAER_DAY_NONE)
    return g_strdup_printf ("%s, %s", name, state);
  if (back == NAER_BACK_UNKNOWN)
    /* Translators: name of an employee, and “away” or “partly away” */
    return g_strdup_printf (naer_tr (language, N_("%s, %s, return not known")), name, state);
  day = near_day (model, back, language);
  /* Translators: name of an employee, “away” or “partly away”, and a day */
  return g_strdup_printf (naer_tr (language, N_("%s, %s, back %s")), name, state, day);
}

/**
 * naer_unit_day_sentence:
 * @model: a unit calendar
 * @row: a row
 * @day: a day
 * @language: the language
 *
 * All that is told of one day of one person: “Ewa Moen, Monday 9 November, away”.
 *
 * Returns: (transfer full): the sentence
 */
char *
naer_unit_day_sentence (NaerUnitModel *model,
                        guint          row,
                        NaerDay        day,
                        NaerLanguage   language)
{
  g_autofree char *name = naer_unit_name_sentence (model, row, language);
  g_autofree char *words = day_with_today (model, day, language);
  g_autofree char *state = naer_unit_day_state (model, row, day, language);

  return g_strdup_printf ("%s, %s, %s", name, words, state);
}

/**
 * naer_unit_count_sentence:
 * @model: a unit calendar
 * @day: a day
 * @language: the language
 *
 * How many are at work on a day: “Monday 16 November, week 47, 58 of 62 at work, 3 of them
 * partly”.
 *
 * Returns: (transfer full): the sentence
 */
char *
naer_unit_count_sentence (NaerUnitModel *model,
                          NaerDay        day,
                          NaerLanguage   language)
{
  const NaerUnitCount *count = naer_unit_model_get_count (model, day);
  g_autofree char *words = day_with_today (model, day, language);
  g_autofree char *week = g_strdup_printf (naer_tr (language, N_("week %d")),
                                           naer_day_get_iso_week (day, NULL));
  g_autofree char *at_work = NULL, *partly = NULL;

  if (count->expected == 0)
    return g_strdup_printf ("%s, %s, %s", words, week,
                            naer_tr (language, N_("nobody has a working day")));
  at_work = g_strdup_printf (naer_tr (language, N_("%u of %u at work")), count->at_work,
                             count->expected);
  if (count->partly == 0)
    return g_strdup_printf ("%s, %s, %s", words, week, at_work);
  partly = g_strdup_printf (naer_trn (language, "%u of them partly", "%u of them partly",
                                      count->partly), count->partly);
  return g_strdup_printf ("%s, %s, %s, %s", words, week, at_work, partly);
}

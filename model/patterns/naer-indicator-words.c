/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "patterns/naer-indicator-words.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"

/* What a figure says: a title, the figure in a few words, and the whole sentence with its numbers. */

#define YEAR 12

static const struct
{
  const char *id;
  const char *title;
} titles[] = {
  { NAER_INDICATOR_LOW_ABSENCE, N_("Stretches with little absence") },
  { NAER_INDICATOR_SPELLS, N_("Absences") },
  { NAER_INDICATOR_SHORT, N_("Short absences") },
  { NAER_INDICATOR_DAYS, N_("Days away") },
  { NAER_INDICATOR_SELF_CERTIFIED, N_("Days with self-certification") },
  { NAER_INDICATOR_LONG_REPEATED, N_("Long absence that repeats") },
  { NAER_INDICATOR_WEEKDAY_START, N_("When it starts") },
  { NAER_INDICATOR_WEEKDAY_RETURN, N_("When work starts again") },
  { NAER_INDICATOR_AROUND_DAYS_OFF, N_("Beside days off") },
  { NAER_INDICATOR_SEASON, N_("Through the year") },
  { NAER_INDICATOR_CHANGE, N_("From year to year") },
  { NAER_INDICATOR_USUAL, N_("Usual here") },
};

/**
 * naer_indicator_get_title:
 * @self: a figure
 * @language: the language
 *
 * Returns: (transfer none): what it is about
 */
const char *
naer_indicator_get_title (const NaerIndicator *self,
                          NaerLanguage         language)
{
  if (self->measure_from != NAER_DAY_NONE)
    return naer_tr (language, N_("Before and after a measure"));
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    if (naer_indicator_is (self, titles[i].id))
      return naer_tr (language, titles[i].title);
  g_return_val_if_reached ("");
}

/**
 * naer_indicator_get_window:
 * @self: a figure
 * @language: the language
 *
 * Returns: (transfer full): the time it looks at: “in 12 months”, or since when absence is known
 */
char *
naer_indicator_get_window (const NaerIndicator *self,
                           NaerLanguage         language)
{
  NaerDay to = self->window.to;
  g_autofree char *from = NULL;

  if (self->window.from == naer_day_add_months (to, -YEAR) + 1)
    return g_strdup (naer_tr (language, N_("in 12 months")));
  if (self->window.from == naer_day_add_months (to, -NAER_PATTERN_MONTHS) + 1)
    return g_strdup (naer_tr (language, N_("in three years")));
  from = naer_words_day (self->window.from, NAER_DAY_STYLE_FULL, language);
  /* Translators: since a date, as in “3 absences since 1 March 2026” */
  return g_strdup_printf (naer_tr (language, N_("since %s")), from);
}

static const NaerLowAbsence *
latest_stretch (const NaerIndicator *self)
{
  return &g_array_index (self->stretches, NaerLowAbsence, self->stretches->len - 1);
}

/* The three months that follow each other with the most: the first of them, 0 for January. */
static int
first_month_of_season (const NaerIndicator *self)
{
  const int *counts = (const int *) self->counts->data;

  for (int month = 0; month < YEAR; month++)
    if (counts[month] + counts[(month + 1) % YEAR] + counts[(month + 2) % YEAR] == self->value)
      return month;
  g_return_val_if_reached (0);
}

static char *
season_words (const NaerIndicator *self,
              NaerLanguage         language)
{
  int first = first_month_of_season (self);

  return g_strdup_printf ("%s–%s", naer_words_month (first + 1, language),
                          naer_words_month ((first + 2) % YEAR + 1, language));
}

static char *
figure_of_time (const NaerIndicator *self,
                NaerLanguage         language)
{
  g_autofree char *season = NULL;

  if (naer_indicator_is (self, NAER_INDICATOR_WEEKDAY_START) ||
      naer_indicator_is (self, NAER_INDICATOR_WEEKDAY_RETURN))
    return g_strdup_printf (naer_tr (language, N_("%d of %d on a Monday or Friday")), self->value,
                            self->n);
  if (naer_indicator_is (self, NAER_INDICATOR_AROUND_DAYS_OFF))
    return g_strdup_printf (naer_tr (language, N_("%d of %d beside days off")), self->value, self->n);
  if (naer_indicator_is (self, NAER_INDICATOR_SEASON) && self->n > 0)
    {
      season = season_words (self, language);
      /* Translators: “8 of 12 in November–January” */
      return g_strdup_printf (naer_tr (language, N_("%d of %d in %s")), self->value, self->n, season);
    }
  if (naer_indicator_is (self, NAER_INDICATOR_CHANGE))
    /* Translators: a number of absences now, and in the time before */
    return g_strdup_printf (naer_tr (language, N_("%d, and %d before")), self->value,
                            self->n - self->value);
  return g_strdup_printf ("%d", self->value);
}

/**
 * naer_indicator_get_figure:
 * @self: a figure
 * @language: the language
 *
 * Returns: (transfer full): the figure in a few words
 */
char *
naer_indicator_get_figure (const NaerIndicator *self,
                           NaerLanguage         language)
{
  g_autofree char *window = naer_indicator_get_window (self, language);

  if (naer_indicator_is (self, NAER_INDICATOR_LOW_ABSENCE) && self->n == 0)
    return g_strdup (naer_tr (language, N_("None of four weeks")));
  if (naer_indicator_is (self, NAER_INDICATOR_LOW_ABSENCE))
    return naer_words_stretch (latest_stretch (self)->from, latest_stretch (self)->to, language);
  if (naer_indicator_is (self, NAER_INDICATOR_SPELLS) ||
      naer_indicator_is (self, NAER_INDICATOR_SHORT))
    return g_strdup_printf ("%d %s", self->value, window);
  if (naer_indicator_is (self, NAER_INDICATOR_DAYS))
    return g_strdup_printf (naer_trn (language, "%d working day %s", "%d working days %s",
                                      self->value),
                            self->value, window);
  if (naer_indicator_is (self, NAER_INDICATOR_SELF_CERTIFIED))
    return g_strdup_printf (naer_trn (language, "%d day %s", "%d days %s", self->value), self->value,
                            window);
  if (naer_indicator_is (self, NAER_INDICATOR_LONG_REPEATED))
    return g_strdup_printf (naer_trn (language, "%d case, %d days", "%d cases, %d days", self->n),
                            self->n, self->value);
  if (naer_indicator_is (self, NAER_INDICATOR_USUAL) && self->range.people == 0)
    return g_strdup (naer_tr (language, N_("Not known")));
  if (naer_indicator_is (self, NAER_INDICATOR_USUAL))
    return g_strdup_printf (naer_tr (language, N_("%d to %d absences")), self->range.low,
                            self->range.high);
  return figure_of_time (self, language);
}

static char *
told_of_stretches (const NaerIndicator *self,
                   NaerLanguage         language)
{
  g_autofree char *window = naer_indicator_get_window (self, language);
  g_autoptr (GString) text = g_string_new (NULL);

  if (self->n == 0)
    return g_strdup_printf (naer_tr (language, N_("There is no stretch of four weeks at work without "
                                                  "absence %s.")),
                            window);
  for (guint i = self->stretches->len; i > 0; i--)
    {
      const NaerLowAbsence *low = &g_array_index (self->stretches, NaerLowAbsence, i - 1);
      g_autofree char *days = naer_words_stretch (low->from, low->to, language);
      g_autofree char *told = g_strdup_printf (
          naer_trn (language, "%s (%d day at work)", "%s (%d days at work)", low->work_days), days,
          low->work_days);

      g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", told);
    }
  return g_strdup_printf (naer_tr (language, N_("The longest stretches with little absence %s: %s.")),
                          window, text->str);
}

static char *
told_of_spells (const NaerIndicator *self,
                const char          *window,
                NaerLanguage         language)
{
  if (self->n == 0)
    return g_strdup_printf (naer_tr (language, N_("No absence %s.")), window);
  if (self->most_in_90_days > 1)
    return g_strdup_printf (
        naer_trn (language,
                  "%d absence %s: %d short (1–3 days), %d working days in all, at most %d within "
                  "90 days.",
                  "%d absences %s: %d short (1–3 days), %d working days in all, at most %d within "
                  "90 days.",
                  self->n),
        self->n, window, self->short_spells, self->work_days, self->most_in_90_days);
  return g_strdup_printf (naer_trn (language,
                                    "%d absence %s: %d short (1–3 days), %d working days in all.",
                                    "%d absences %s: %d short (1–3 days), %d working days in all.",
                                    self->n),
                          self->n, window, self->short_spells, self->work_days);
}

/* Days away, and in how many absences. */
static char *
told_of_days (const NaerIndicator *self,
              const char          *window,
              NaerLanguage         language)
{
  g_autofree char *spells = g_strdup_printf (naer_trn (language, "%d absence", "%d absences", self->n),
                                             self->n);

  if (naer_indicator_is (self, NAER_INDICATOR_DAYS))
    return g_strdup_printf (naer_trn (language, "%d working day away %s (%s).",
                                      "%d working days away %s (%s).", self->value),
                            self->value, window, spells);
  if (self->value == 0)
    return g_strdup_printf (naer_tr (language, N_("No self-certification %s.")), window);
  return g_strdup_printf (naer_trn (language, "%d day with self-certification %s (%s).",
                                    "%d days with self-certification %s (%s).", self->value),
                          self->value, window, spells);
}

static char *
told_of_change (const NaerIndicator *self,
                NaerLanguage         language)
{
  g_autofree char *day = NULL;

  if (self->measure_from == NAER_DAY_NONE)
    return g_strdup_printf (naer_trn (language,
                                      "%d absence in the last 12 months, %d in the 12 before.",
                                      "%d absences in the last 12 months, %d in the 12 before.",
                                      self->value),
                            self->value, self->n - self->value);
  day = naer_words_day (self->measure_from, NAER_DAY_STYLE_FULL, language);
  return g_strdup_printf (naer_trn (language,
                                    "%d absence in the time after the measure began on %s, %d in as "
                                    "long before.",
                                    "%d absences in the time after the measure began on %s, %d in as "
                                    "long before.",
                                    self->value),
                          self->value, day, self->n - self->value);
}

static char *
told_of_time (const NaerIndicator *self,
              const char          *window,
              NaerLanguage         language)
{
  g_autofree char *season = NULL;

  if (naer_indicator_is (self, NAER_INDICATOR_WEEKDAY_START))
    return g_strdup_printf (naer_tr (language, N_("%d of %d short absences %s started on a Monday or "
                                                  "a Friday.")),
                            self->value, self->n, window);
  if (naer_indicator_is (self, NAER_INDICATOR_WEEKDAY_RETURN))
    return g_strdup_printf (naer_tr (language, N_("After %d of %d short absences %s, the first day at "
                                                  "work was a Monday or a Friday.")),
                            self->value, self->n, window);
  if (naer_indicator_is (self, NAER_INDICATOR_AROUND_DAYS_OFF))
    return g_strdup_printf (naer_tr (language, N_("%d of %d short absences %s lay beside a weekend, a "
                                                  "public holiday, holiday or leave.")),
                            self->value, self->n, window);
  if (naer_indicator_is (self, NAER_INDICATOR_CHANGE))
    return told_of_change (self, language);
  if (self->n == 0)
    return g_strdup_printf (naer_tr (language, N_("No absence %s.")), window);
  season = season_words (self, language);
  return g_strdup_printf (naer_tr (language, N_("%d of %d absences %s began in %s.")), self->value,
                          self->n, window, season);
}

/**
 * naer_indicator_get_told:
 * @self: a figure
 * @language: the language
 *
 * Returns: (transfer full): the figure as a sentence, with what it counts over and since when
 */
char *
naer_indicator_get_told (const NaerIndicator *self,
                         NaerLanguage         language)
{
  g_autofree char *window = naer_indicator_get_window (self, language);

  if (naer_indicator_is (self, NAER_INDICATOR_LOW_ABSENCE))
    return told_of_stretches (self, language);
  if (naer_indicator_is (self, NAER_INDICATOR_SPELLS))
    return told_of_spells (self, window, language);
  if (self->n == 0 && (naer_indicator_is (self, NAER_INDICATOR_SHORT) ||
      naer_indicator_is (self, NAER_INDICATOR_DAYS)))
    return g_strdup_printf (naer_tr (language, N_("No absence %s.")), window);
  if (naer_indicator_is (self, NAER_INDICATOR_SHORT))
    return g_strdup_printf (naer_tr (language, N_("%d of %d absences %s lasted 1 to 3 days.")),
                            self->value, self->n, window);
  if (naer_indicator_is (self, NAER_INDICATOR_DAYS) ||
      naer_indicator_is (self, NAER_INDICATOR_SELF_CERTIFIED))
    return told_of_days (self, window, language);
  if (naer_indicator_is (self, NAER_INDICATOR_LONG_REPEATED) && self->n == 0)
    return g_strdup_printf (naer_tr (language, N_("No case of at least 16 days ended %s.")), window);
  if (naer_indicator_is (self, NAER_INDICATOR_LONG_REPEATED))
    return g_strdup_printf (naer_trn (language,
                                      "%d case of at least 16 days ended %s, with %d days together.",
                                      "%d cases of at least 16 days ended %s, with %d days together.",
                                      self->n),
                            self->n, window, self->value);
  if (naer_indicator_is (self, NAER_INDICATOR_USUAL))
    return naer_indicator_get_usual (self, language);
  return told_of_time (self, window, language);
}

/**
 * naer_indicator_get_text:
 * @self: a figure
 * @language: the language
 *
 * Returns: (transfer full): all that it says: the sentence, what is usual, what it means, and what
 *   has been agreed
 */
char *
naer_indicator_get_text (const NaerIndicator *self,
                         NaerLanguage         language)
{
  g_autofree char *told = naer_indicator_get_told (self, language);
  g_autofree char *usual = naer_indicator_get_usual (self, language);
  g_autofree char *agreed = naer_indicator_get_agreed (self, language);
  const char *meaning = naer_indicator_get_meaning (self, language);
  GString *text = g_string_new (told);

  if (usual != NULL && !naer_indicator_is (self, NAER_INDICATOR_USUAL))
    g_string_append_printf (text, " %s", usual);
  if (meaning != NULL)
    g_string_append_printf (text, " %s", meaning);
  if (agreed != NULL)
    g_string_append_printf (text, " %s", agreed);
  return g_string_free (text, FALSE);
}

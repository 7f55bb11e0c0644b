/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "patterns/naer-indicator-words.h"

#include <glib/gi18n.h>
#include <math.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"

/* What is usual, what has been agreed, and what a figure may and may not mean. */

#define SELDOM_BY_CHANCE 0.05
#define MONTHS_OF_YEAR 12

/* A figure over fewer spells says nothing. */
static gboolean
says_little (const NaerIndicator *self)
{
  return self->n < NAER_WEEKDAY_SPELLS;
}

static gboolean
is_about_weekdays (const NaerIndicator *self)
{
  return naer_indicator_is (self, NAER_INDICATOR_WEEKDAY_START) ||
         naer_indicator_is (self, NAER_INDICATOR_WEEKDAY_RETURN);
}

static char *
usual_range (const NaerIndicator *self,
             NaerLanguage         language)
{
  if (self->range.people == 0)
    return naer_indicator_is (self, NAER_INDICATOR_USUAL)
               ? g_strdup (naer_tr (language, N_("What is usual here cannot be said: fewer than ten "
                                                 "people have like conditions.")))
               : NULL;
  if (naer_indicator_is (self, NAER_INDICATOR_USUAL))
    return g_strdup_printf (naer_tr (language, N_("Usual here is %d to %d absences in 12 months (%d "
                                                  "people with like conditions).")),
                            self->range.low, self->range.high, self->range.people);
  if (self->range.low == self->range.high)
    return g_strdup_printf (naer_tr (language, N_("Usual here is %d (%d people with like "
                                                  "conditions).")),
                            self->range.low, self->range.people);
  return g_strdup_printf (naer_tr (language, N_("Usual here is %d to %d (%d people with like "
                                                "conditions).")),
                          self->range.low, self->range.high, self->range.people);
}

static int
usual_in_season (const NaerIndicator *self)
{
  const int *counts = (const int *) self->counts->data;
  const double *usual = (const double *) self->usual_counts->data;

  for (int i = 0; i < 12; i++)
    if (counts[i] + counts[(i + 1) % 12] + counts[(i + 2) % 12] == self->value)
      return (int) lround (usual[i] + usual[(i + 1) % 12] + usual[(i + 2) % 12]);
  return 0;
}

/**
 * naer_indicator_get_usual:
 * @self: a figure
 * @language: the language
 *
 * Returns: (transfer full) (nullable): what is usual, %NULL where that is not known
 */
char *
naer_indicator_get_usual (const NaerIndicator *self,
                          NaerLanguage         language)
{
  if (naer_indicator_is (self, NAER_INDICATOR_SEASON) && self->usual_counts != NULL &&
      !says_little (self))
    return g_strdup_printf (naer_tr (language, N_("Of as many in the unit, about %d begin in those "
                                                  "months.")),
                            usual_in_season (self));
  if (is_about_weekdays (self) && self->share >= 0.0)
    return g_strdup_printf (naer_tr (language, N_("About %d of %d would be usual here.")),
                            (int) lround (self->share * self->n), self->n);
  if (naer_indicator_is (self, NAER_INDICATOR_AROUND_DAYS_OFF) && self->share >= 0.0)
    return g_strdup_printf (naer_tr (language, N_("If they lay anywhere, about %d of %d would.")),
                            (int) lround (self->share * self->n), self->n);
  return usual_range (self, language);
}

static char *
describe_threshold (const NaerThreshold *threshold,
                    NaerLanguage         language)
{
  g_autofree char *day = naer_words_day (threshold->agreed_on, NAER_DAY_STYLE_FULL, language);
  g_autofree char *number = naer_threshold_get_months (threshold) == MONTHS_OF_YEAR
                                ? g_strdup_printf ("%d", threshold->count)
                                : naer_threshold_describe (threshold->id, threshold->count,
                                                           threshold->months, language);

  if (g_str_equal (threshold->id, NAER_INDICATOR_LONG_REPEATED))
    return g_strdup_printf (naer_tr (language, N_("You have agreed to offer a talk when long absence "
                                                  "repeats (%s, %s).")),
                            threshold->forum, day);
  /* Translators: “… at 4 (working environment committee, 3 February 2026).”, or “at 3 absences in 6
     months (…).” */
  return g_strdup_printf (naer_tr (language, N_("You have agreed to offer a talk at %s (%s, %s).")),
                          number, threshold->forum, day);
}

/**
 * naer_indicator_get_agreed:
 * @self: a figure
 * @language: the language
 *
 * Returns: (transfer full) (nullable): the agreed number, %NULL when none has been agreed
 */
char *
naer_indicator_get_agreed (const NaerIndicator *self,
                           NaerLanguage         language)
{
  const NaerThresholdState *state = naer_indicator_get_threshold (self);

  return state != NULL ? describe_threshold (state->threshold, language) : NULL;
}

static const char *
meaning_of_weekdays (const NaerIndicator *self,
                     NaerLanguage         language)
{
  if (says_little (self))
    return naer_tr (language, N_("Too few to say anything."));
  if (self->attention)
    return naer_tr (language, N_("That is more than chance alone usually gives. It does not say why: "
                                 "there may be reason to ask."));
  return naer_tr (language, N_("Mondays and Fridays are common, and mean nothing by themselves."));
}

static const char *
meaning_of_change (const NaerIndicator *self,
                   NaerLanguage         language)
{
  if (self->measure_from != NAER_DAY_NONE)
    return naer_tr (language, N_("It is not proof of cause."));
  if (self->tail > SELDOM_BY_CHANCE)
    return naer_tr (language, N_("Chance alone often gives such a difference."));
  return naer_tr (language, N_("That is more than chance alone usually gives. It does not say why."));
}

/**
 * naer_indicator_get_meaning:
 * @self: a figure
 * @language: the language
 *
 * Returns: (transfer none) (nullable): what it may and may not mean
 */
const char *
naer_indicator_get_meaning (const NaerIndicator *self,
                            NaerLanguage         language)
{
  if (naer_indicator_is (self, NAER_INDICATOR_LOW_ABSENCE))
    return self->n > 0 ? naer_tr (language, N_("Ask what work was like then.")) : NULL;
  if (is_about_weekdays (self))
    return meaning_of_weekdays (self, language);
  if (naer_indicator_is (self, NAER_INDICATOR_CHANGE))
    return meaning_of_change (self, language);
  if (naer_indicator_is (self, NAER_INDICATOR_AROUND_DAYS_OFF))
    return naer_tr (language, says_little (self)
                                  ? N_("Too few to say anything.")
                                  : N_("It says little alone: illness often lasts into a weekend, or "
                                       "begins in one."));
  if (naer_indicator_is (self, NAER_INDICATOR_SEASON))
    return naer_tr (language, says_little (self)
                                  ? N_("Too few to say anything.")
                                  : N_("Winter brings more illness to most workplaces."));
  if (naer_indicator_is (self, NAER_INDICATOR_SPELLS) && self->n > 0)
    return naer_tr (language, N_("A number is a reason to ask, not an answer."));
  return NULL;
}

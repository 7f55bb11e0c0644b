/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "patterns/naer-indicator-words.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"

/* What a card says below its figure: what it counts over and since when, without saying it twice. */

/* The latest stretch is the figure; the others are told here. */
static char *
detail_of_stretches (const NaerIndicator *self,
                     NaerLanguage         language)
{
  const NaerLowAbsence *latest, *first, *second;
  g_autofree char *days = NULL, *one = NULL, *other = NULL;

  if (self->n == 0)
    return NULL;
  latest = &g_array_index (self->stretches, NaerLowAbsence, self->stretches->len - 1);
  days = g_strdup_printf (naer_trn (language, "%d day at work.", "%d days at work.", latest->work_days),
                          latest->work_days);
  if (self->n == 1)
    return g_steal_pointer (&days);
  first = latest - 1;
  one = naer_words_stretch (first->from, first->to, language);
  if (self->n == 2)
    /* Translators: “38 days at work. And: 3 January – 20 March 2025.” */
    return g_strdup_printf (naer_tr (language, N_("%s And: %s.")), days, one);
  second = latest - 2;
  other = naer_words_stretch (second->from, second->to, language);
  return g_strdup_printf (naer_tr (language, N_("%s And: %s, %s.")), days, one, other);
}

static char *
detail_of_spells (const NaerIndicator *self,
                  NaerLanguage         language)
{
  if (self->n == 0)
    return NULL;
  return g_strdup_printf (naer_trn (language, "%d short (1–3 days), %d working days in all.",
                                    "%d short (1–3 days), %d working days in all.",
                                    self->short_spells),
                          self->short_spells, self->work_days);
}

static gboolean
is_about_short_spells (const NaerIndicator *self)
{
  return naer_indicator_is (self, NAER_INDICATOR_WEEKDAY_START) ||
         naer_indicator_is (self, NAER_INDICATOR_WEEKDAY_RETURN) ||
         naer_indicator_is (self, NAER_INDICATOR_AROUND_DAYS_OFF);
}

/**
 * naer_indicator_get_detail:
 * @self: a figure
 * @language: the language
 *
 * Returns: (transfer full) (nullable): what naer_indicator_get_figure() leaves out: over how much,
 *   and since when
 */
char *
naer_indicator_get_detail (const NaerIndicator *self,
                           NaerLanguage         language)
{
  g_autofree char *window = naer_indicator_get_window (self, language);

  if (naer_indicator_is (self, NAER_INDICATOR_LOW_ABSENCE))
    return detail_of_stretches (self, language);
  if (naer_indicator_is (self, NAER_INDICATOR_SPELLS))
    return detail_of_spells (self, language);
  if (is_about_short_spells (self))
    return g_strdup_printf (naer_trn (language, "%d short absence %s.", "%d short absences %s.",
                                      self->n),
                            self->n, window);
  if (naer_indicator_is (self, NAER_INDICATOR_SEASON) ||
      naer_indicator_is (self, NAER_INDICATOR_DAYS) ||
      naer_indicator_is (self, NAER_INDICATOR_SELF_CERTIFIED) ||
      naer_indicator_is (self, NAER_INDICATOR_SHORT))
    return g_strdup_printf (naer_trn (language, "%d absence %s.", "%d absences %s.", self->n), self->n,
                            window);
  if (naer_indicator_is (self, NAER_INDICATOR_LONG_REPEATED))
    return g_strdup_printf (naer_tr (language, N_("Of at least 16 days, ended %s.")), window);
  return naer_indicator_get_told (self, language);
}

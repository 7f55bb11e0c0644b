/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-pattern-drawing-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "patterns/naer-indicator-words.h"

#define DAYS_OF_WORKING_WEEK 5
#define MOST_DOTS 30

static double
usual_at (const NaerIndicator *indicator,
          guint                index)
{
  return indicator->usual_counts != NULL ? g_array_index (indicator->usual_counts, double, index)
                                         : NAER_NOT_KNOWN;
}

static void
add_bar (NaerPatternDrawing *self,
         double              value,
         double              usual,
         gboolean            strong,
         char               *label)
{
  self->values[self->n] = value;
  self->usual[self->n] = usual;
  self->strong[self->n] = strong;
  self->labels[self->n] = label;
  self->n++;
}

static char *
first_letter (const char *word)
{
  return g_utf8_substring (word, 0, 1);
}

/* Saturday and Sunday stand there only for those who have been away on them. */
static void
draw_weekdays (NaerPatternDrawing  *self,
               const NaerIndicator *indicator,
               NaerLanguage         language)
{
  gboolean weekend = g_array_index (indicator->counts, int, NAER_SATURDAY - 1) > 0 ||
                     g_array_index (indicator->counts, int, NAER_SUNDAY - 1) > 0;

  for (guint i = 0; i < (weekend ? 7u : DAYS_OF_WORKING_WEEK); i++)
    add_bar (self, g_array_index (indicator->counts, int, i), usual_at (indicator, i),
             i + 1 == NAER_MONDAY || i + 1 == NAER_FRIDAY,
             g_strdup (naer_words_weekday_short (i + 1, language)));
}

static void
draw_season (NaerPatternDrawing  *self,
             const NaerIndicator *indicator,
             NaerLanguage         language)
{
  for (guint i = 0; i < 12; i++)
    add_bar (self, g_array_index (indicator->counts, int, i), usual_at (indicator, i), TRUE,
             first_letter (naer_words_month_short (i + 1, language)));
}

/* Months of the window, which may end anywhere in a month: each is named by the month it ends in. */
static void
draw_months (NaerPatternDrawing  *self,
             const NaerIndicator *indicator,
             NaerLanguage         language)
{
  for (int i = 0; i < 12; i++)
    {
      NaerDay end = naer_day_add_months (indicator->window.to, i - 11);

      add_bar (self, g_array_index (indicator->counts, int, i), NAER_NOT_KNOWN, TRUE,
               first_letter (naer_words_month_short (naer_day_get_month (end), language)));
    }
}

static void
draw_change (NaerPatternDrawing  *self,
             const NaerIndicator *indicator,
             NaerLanguage         language)
{
  add_bar (self, g_array_index (indicator->counts, int, 0), NAER_NOT_KNOWN, FALSE,
           g_strdup (naer_trp (language, "absence", NC_ ("absence", "before"))));
  add_bar (self, g_array_index (indicator->counts, int, 1), NAER_NOT_KNOWN, TRUE,
           g_strdup (indicator->measure_from != NAER_DAY_NONE
                         ? naer_trp (language, "absence", NC_ ("absence", "after"))
                         : naer_trp (language, "absence", NC_ ("absence", "now"))));
}

static void
draw_dots (NaerPatternDrawing  *self,
           const NaerIndicator *indicator)
{
  self->shape = NAER_PATTERN_DOTS;
  self->n = indicator->n;
  self->filled = indicator->value;
  self->usual_dots = indicator->share >= 0.0 ? (int) lround (indicator->share * indicator->n) : -1;
}

static double
place_of (const NaerIndicator *indicator,
          NaerDay              day)
{
  return (day - indicator->window.from) /
         (double) MAX (1, indicator->window.to - indicator->window.from + 1);
}

/* The years stand under the strip where they begin. */
static void
draw_stretches (NaerPatternDrawing  *self,
                const NaerIndicator *indicator)
{
  self->shape = NAER_PATTERN_STRIP;
  for (guint i = 0; i < indicator->stretches->len; i++)
    {
      const NaerLowAbsence *stretch = &g_array_index (indicator->stretches, NaerLowAbsence, i);
      NaerPatternPiece piece = { place_of (indicator, stretch->from),
                                 place_of (indicator, stretch->to + 1) };

      g_array_append_val (self->pieces, piece);
    }
  for (int year = naer_day_get_year (indicator->window.from) + 1;
       year <= naer_day_get_year (indicator->window.to) && self->n < NAER_PATTERN_BARS_MAX; year++)
    {
      self->places[self->n] = place_of (indicator, naer_day_from_ymd (year, 1, 1));
      self->labels[self->n++] = g_strdup_printf ("%d", year);
    }
}

/* --- what is said of it ----------------------------------------------------------------- */

static void
append_item (GString    *text,
             const char *item)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", item);
}

static char *
speak_weekdays (const NaerIndicator *indicator,
                NaerLanguage         language)
{
  g_autoptr (GString) counts = g_string_new (NULL), usual = g_string_new (NULL);

  for (guint i = 0; i < 7; i++)
    {
      const char *weekday = naer_words_weekday (i + 1, language);
      int n = g_array_index (indicator->counts, int, i);
      g_autofree char *count = g_strdup_printf ("%s %d", weekday, n);
      g_autofree char *expected = g_strdup_printf ("%s %ld", weekday, lround (usual_at (indicator, i)));

      if (i < DAYS_OF_WORKING_WEEK || n > 0)
        append_item (counts, count);
      if (i < DAYS_OF_WORKING_WEEK && indicator->usual_counts != NULL)
        append_item (usual, expected);
    }
  if (usual->len == 0)
    return g_strdup (counts->str);
  /* Translators: counts of absences by weekday, and how many are usual */
  return g_strdup_printf (naer_tr (language, N_("%s. Usual here: %s.")), counts->str, usual->str);
}

static char *
speak_months (const NaerIndicator *indicator,
              NaerLanguage         language)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean season = naer_indicator_is (indicator, NAER_INDICATOR_SEASON);

  for (int i = 0; i < 12; i++)
    {
      int month = season ? i + 1
                         : naer_day_get_month (naer_day_add_months (indicator->window.to, i - 11));
      int n = g_array_index (indicator->counts, int, i);
      g_autofree char *count = g_strdup_printf ("%s %d", naer_words_month (month, language), n);

      if (n > 0)
        append_item (text, count);
    }
  return g_strdup (text->str);
}

static char *
speak_stretches (const NaerIndicator *indicator,
                 NaerLanguage         language)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < indicator->stretches->len; i++)
    {
      const NaerLowAbsence *stretch = &g_array_index (indicator->stretches, NaerLowAbsence, i);
      g_autofree char *words = naer_words_stretch (stretch->from, stretch->to, language);

      append_item (text, words);
    }
  return g_strdup (text->str);
}

static char *
speak (const NaerIndicator *indicator,
       NaerLanguage         language)
{
  if (naer_indicator_is (indicator, NAER_INDICATOR_LOW_ABSENCE))
    return speak_stretches (indicator, language);
  if (naer_indicator_is (indicator, NAER_INDICATOR_WEEKDAY_START) ||
      naer_indicator_is (indicator, NAER_INDICATOR_WEEKDAY_RETURN))
    return speak_weekdays (indicator, language);
  if (naer_indicator_is (indicator, NAER_INDICATOR_SEASON) ||
      naer_indicator_is (indicator, NAER_INDICATOR_SPELLS))
    return speak_months (indicator, language);
  return naer_indicator_get_told (indicator, language);
}

/**
 * naer_pattern_drawing_new:
 * @indicator: a figure
 * @language: the language of its labels
 *
 * Returns: (transfer full) (nullable): its drawing, %NULL where there is nothing to draw
 */
NaerPatternDrawing *
naer_pattern_drawing_new (const NaerIndicator *indicator,
                          NaerLanguage         language)
{
  g_autoptr (NaerPatternDrawing) self = g_new0 (NaerPatternDrawing, 1);

  self->pieces = g_array_new (FALSE, FALSE, sizeof (NaerPatternPiece));
  if (naer_indicator_is (indicator, NAER_INDICATOR_LOW_ABSENCE) && indicator->n > 0)
    draw_stretches (self, indicator);
  else if (naer_indicator_is (indicator, NAER_INDICATOR_WEEKDAY_START) ||
           naer_indicator_is (indicator, NAER_INDICATOR_WEEKDAY_RETURN))
    draw_weekdays (self, indicator, language);
  else if (naer_indicator_is (indicator, NAER_INDICATOR_SEASON))
    draw_season (self, indicator, language);
  else if (naer_indicator_is (indicator, NAER_INDICATOR_SPELLS))
    draw_months (self, indicator, language);
  else if (naer_indicator_is (indicator, NAER_INDICATOR_CHANGE))
    draw_change (self, indicator, language);
  else if (naer_indicator_is (indicator, NAER_INDICATOR_AROUND_DAYS_OFF) && indicator->n > 0 &&
           indicator->n <= MOST_DOTS)
    draw_dots (self, indicator);
  else
    return NULL;
  self->spoken = speak (indicator, language);
  return g_steal_pointer (&self);
}

/**
 * naer_pattern_drawing_free:
 * @self: (transfer full) (nullable): a drawing
 *
 * Frees it.
 */
void
naer_pattern_drawing_free (NaerPatternDrawing *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < NAER_PATTERN_BARS_MAX; i++)
    g_free (self->labels[i]);
  g_array_unref (self->pieces);
  g_free (self->spoken);
  g_free (self);
}

/**
 * naer_pattern_drawing_get_spoken:
 * @self: a drawing
 *
 * Returns: (transfer none): what it shows, in words
 */
const char *
naer_pattern_drawing_get_spoken (const NaerPatternDrawing *self)
{
  return self->spoken;
}

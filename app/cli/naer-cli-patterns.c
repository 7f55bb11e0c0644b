/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-commands.h"

#include "naer-cli-answer.h"
#include "patterns/naer-indicator-words.h"

/* `patterns`: the figures of each employee’s absence. */

/* The unit, looked at once; with JSON Lines only one employee is known at a time, and so no unit. */
static const NaerUnitPatterns *
find_unit (NaerCliQuestion    *question,
           const NaerEmployee *employee)
{
  const char *name = employee->unit != NULL ? employee->unit : "";
  NaerUnitPatterns *unit = g_hash_table_lookup (question->units, name);

  if (unit == NULL && question->facts->employees->len > 0)
    {
      unit = naer_unit_patterns_new (question->facts, employee->unit, question->today);
      g_hash_table_insert (question->units, g_strdup (name), unit);
    }
  return unit;
}

static void
add_usual (NaerJsonStream      *json,
           const NaerIndicator *indicator)
{
  if (indicator->range.people > 0)
    {
      naer_json_stream_begin (json, "usual", '[');
      naer_json_stream_add_int (json, NULL, indicator->range.low);
      naer_json_stream_add_int (json, NULL, indicator->range.high);
      naer_json_stream_end (json);
    }
  else if (indicator->share >= 0.0)
    naer_json_stream_add_number (json, "usual", indicator->share);
  else
    naer_json_stream_add_text (json, "usual", NULL);
}

static void
add_probability (NaerJsonStream *json,
                 const char     *member,
                 double          probability)
{
  if (probability >= 0.0)
    naer_json_stream_add_number (json, member, probability);
}

static void
add_counts (NaerJsonStream      *json,
            const NaerIndicator *indicator)
{
  if (indicator->counts != NULL)
    {
      naer_json_stream_begin (json, "counts", '[');
      for (guint i = 0; i < indicator->counts->len; i++)
        naer_json_stream_add_int (json, NULL, g_array_index (indicator->counts, int, i));
      naer_json_stream_end (json);
    }
  if (indicator->usual_counts != NULL)
    {
      naer_json_stream_begin (json, "usual_counts", '[');
      for (guint i = 0; i < indicator->usual_counts->len; i++)
        naer_json_stream_add_number (json, NULL, g_array_index (indicator->usual_counts, double, i));
      naer_json_stream_end (json);
    }
}

static void
add_stretches (NaerJsonStream      *json,
               const NaerIndicator *indicator)
{
  naer_json_stream_begin (json, "stretches", '[');
  for (guint i = 0; i < indicator->stretches->len; i++)
    {
      const NaerLowAbsence *stretch = &g_array_index (indicator->stretches, NaerLowAbsence, i);

      naer_json_stream_begin (json, NULL, '{');
      naer_json_stream_add_day (json, "from", stretch->from);
      naer_json_stream_add_day (json, "to", stretch->to);
      naer_json_stream_add_int (json, "work_days", stretch->work_days);
      naer_json_stream_end (json);
    }
  naer_json_stream_end (json);
}

/* What only some figures have. */
static void
add_details (NaerJsonStream      *json,
             const NaerIndicator *indicator)
{
  add_counts (json, indicator);
  add_probability (json, "tail", indicator->tail);
  add_probability (json, "tail_adjusted", indicator->tail_adjusted);
  if (indicator->range.people > 0)
    naer_json_stream_add_int (json, "people", indicator->range.people);
  if (indicator->stretches != NULL)
    add_stretches (json, indicator);
  if (indicator->measure_from != NAER_DAY_NONE)
    naer_json_stream_add_day (json, "measure_from", indicator->measure_from);
  if (naer_indicator_is (indicator, NAER_INDICATOR_CHANGE))
    {
      naer_json_stream_begin (json, "working_days", '[');
      naer_json_stream_add_int (json, NULL, indicator->days[0]);
      naer_json_stream_add_int (json, NULL, indicator->days[1]);
      naer_json_stream_end (json);
    }
  if (!naer_indicator_is (indicator, NAER_INDICATOR_SPELLS))
    return;
  naer_json_stream_add_int (json, "short", indicator->short_spells);
  naer_json_stream_add_int (json, "days_away", indicator->work_days);
  naer_json_stream_add_int (json, "most_in_90_days", indicator->most_in_90_days);
  if (indicator->n > 0)
    naer_json_stream_add_number (json, "days_per_spell",
                                 (double) indicator->spell_days / indicator->n);
}

static void
add_threshold (NaerJsonStream      *json,
               const NaerIndicator *indicator)
{
  const NaerThresholdState *state = naer_indicator_get_threshold (indicator);

  if (state == NULL)
    {
      naer_json_stream_add_text (json, "threshold", NULL);
      return;
    }
  naer_json_stream_begin (json, "threshold", '{');
  if (state->threshold->count > 0)
    naer_json_stream_add_int (json, "count", state->threshold->count);
  naer_json_stream_add_int (json, "months", naer_threshold_get_months (state->threshold));
  naer_json_stream_add_int (json, "value", state->value);
  naer_json_stream_add_boolean (json, "reached", state->reached);
  naer_json_stream_add_day (json, "agreed_on", state->threshold->agreed_on);
  naer_json_stream_add_text (json, "forum", state->threshold->forum);
  naer_json_stream_add_text (json, "purpose", state->threshold->purpose);
  naer_json_stream_end (json);
}

static void
add_indicator (NaerJsonStream      *json,
               const NaerIndicator *indicator,
               NaerLanguage         language)
{
  g_autofree char *text = naer_indicator_get_text (indicator, language);

  naer_json_stream_begin (json, NULL, '{');
  naer_json_stream_add_text (json, "id", indicator->id);
  naer_json_stream_add_int (json, "n", indicator->n);
  naer_json_stream_begin (json, "window", '[');
  naer_json_stream_add_day (json, NULL, indicator->window.from);
  naer_json_stream_add_day (json, NULL, indicator->window.to);
  naer_json_stream_end (json);
  naer_json_stream_add_int (json, "value", indicator->value);
  add_usual (json, indicator);
  add_threshold (json, indicator);
  naer_json_stream_add_boolean (json, "attention", indicator->attention);
  add_details (json, indicator);
  naer_json_stream_add_text (json, "text", text);
  naer_json_stream_end (json);
}

static void
patterns_to_json (NaerCliQuestion    *question,
                  const NaerEmployee *employee,
                  NaerJsonStream     *json)
{
  g_autoptr (GPtrArray) indicators = naer_indicators_find (question->facts, employee,
                                                           find_unit (question, employee),
                                                           question->today);

  naer_json_stream_begin (json, "indicators", '[');
  for (guint i = 0; i < indicators->len; i++)
    {
      const NaerIndicator *indicator = indicators->pdata[i];

      add_indicator (json, indicator, question->language);
      question->attention |= indicator->attention;
    }
  naer_json_stream_end (json);
}

static gboolean
has_absence (GPtrArray *indicators)
{
  for (guint i = 0; i < indicators->len; i++)
    {
      const NaerIndicator *indicator = indicators->pdata[i];

      if (naer_indicator_is (indicator, NAER_INDICATOR_SEASON) && indicator->n > 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
print_patterns (NaerCliQuestion    *question,
                const NaerEmployee *employee)
{
  g_autoptr (GPtrArray) indicators = naer_indicators_find (question->facts, employee,
                                                           find_unit (question, employee),
                                                           question->today);

  if (!has_absence (indicators))
    return FALSE;
  naer_cli_print_name (employee);
  for (guint i = 0; i < indicators->len; i++)
    {
      const NaerIndicator *indicator = indicators->pdata[i];
      g_autofree char *text = naer_indicator_get_text (indicator, question->language);

      question->attention |= indicator->attention;
      g_print ("  %s\n    %s\n", naer_indicator_get_title (indicator, question->language), text);
    }
  return TRUE;
}

/**
 * naer_cli_patterns:
 * @argc: number of words
 * @argv: the words, beginning with `patterns`
 *
 * Answers with the figures of each employee’s absence.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_patterns (int    argc,
                   char **argv)
{
  static const NaerCliAnswer answer = { patterns_to_json, print_patterns, .together = TRUE };

  return naer_cli_answer_employees (&answer, argc, argv);
}

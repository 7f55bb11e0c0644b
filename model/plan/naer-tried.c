/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan/naer-tried.h"

#include "language/naer-words.h"
#include "plan/naer-measure.h"
#include "plan/naer-plan-words.h"

static gboolean
stands_in_plan (const NaerPlan    *plan,
                const NaerMeasure *measure)
{
  for (guint i = 0; plan != NULL && i < plan->measures->len; i++)
    if (naer_measure_is_same (plan->measures->pdata[i], measure))
      return TRUE;
  return FALSE;
}

/* What was tried, and what was offered, considered or not possible: all of it is experience. */
static gboolean
is_experience (const NaerMeasure *measure)
{
  switch (measure->status)
    {
    case NAER_MEASURE_RUNNING:
    case NAER_MEASURE_DONE:
    case NAER_MEASURE_DECLINED:
    case NAER_MEASURE_NOT_POSSIBLE:
      return !naer_measure_is_empty (measure);
    case NAER_MEASURE_STATUS_UNKNOWN:
    case NAER_MEASURE_PROPOSED_BY_LEADER:
    case NAER_MEASURE_PROPOSED_BY_EMPLOYEE:
    case NAER_MEASURE_AGREED:
    case NAER_MEASURE_CONSIDERED:
    default:
      return FALSE;
    }
}

static NaerDay
day_of (const NaerMeasure *measure)
{
  return measure->from != NAER_DAY_NONE ? measure->from : measure->case_start;
}

static int
compare_newest_first (gconstpointer a,
                      gconstpointer b)
{
  const NaerMeasure *const *first = a, *const *second = b;

  return (day_of (*second) > day_of (*first)) - (day_of (*second) < day_of (*first));
}

/**
 * naer_tried_find:
 * @employee: an employee
 * @plan: (nullable): the plan beside which it is shown
 *
 * What was tried across spells and years, but for what stands in @plan.
 *
 * Returns: (transfer container) (element-type NaerMeasure): measures of the register, newest first
 */
GPtrArray *
naer_tried_find (const NaerEmployee *employee,
                 const NaerPlan     *plan)
{
  GPtrArray *tried = g_ptr_array_new ();

  for (guint i = 0; i < employee->measures->len; i++)
    {
      NaerMeasure *measure = employee->measures->pdata[i];

      if (is_experience (measure) && !stands_in_plan (plan, measure))
        g_ptr_array_add (tried, measure);
    }
  g_ptr_array_sort (tried, compare_newest_first);
  return tried;
}

static void
append_sentence (GString    *text,
                 const char *sentence)
{
  if (sentence == NULL || sentence[0] == '\0')
    return;
  g_string_append_printf (text, " %s", sentence);
  if (strchr (".!?", sentence[strlen (sentence) - 1]) == NULL)
    g_string_append_c (text, '.');
}

/**
 * naer_tried_to_words:
 * @measure: a measure that was tried
 * @language: the language
 *
 * Returns: (transfer full): when, what, and how it went: “Våren 2025: hev-senk-stellebord. Hjalp.”
 */
char *
naer_tried_to_words (const NaerMeasure *measure,
                     NaerLanguage       language)
{
  GString *text = g_string_new (NULL);

  if (day_of (measure) != NAER_DAY_NONE)
    {
      g_autofree char *season = naer_words_season (day_of (measure), language);
      g_autofree char *begin = naer_words_capitalize (season);

      g_string_append_printf (text, "%s:", begin);
    }
  append_sentence (text, measure->what);
  if (measure->effect != NAER_EFFECT_UNKNOWN)
    append_sentence (text, naer_measure_effect_to_words (measure->effect, language));
  else if (!naer_measure_was_tried (measure))
    append_sentence (text, naer_measure_status_to_words (measure->status, language));
  append_sentence (text, measure->experience != NULL ? measure->experience : measure->reason);
  return g_strchug (g_string_free_and_steal (text));
}

/**
 * naer_tried_find_differently:
 * @employee: an employee
 * @plan: (nullable): the plan beside which it is shown
 *
 * Returns: (transfer none) (nullable): what the last version before it says is to be done
 *   differently at the next return
 */
const char *
naer_tried_find_differently (const NaerEmployee *employee,
                             const NaerPlan     *plan)
{
  const NaerPlan *last = NULL;

  for (guint i = 0; i < employee->plans->len; i++)
    {
      const NaerPlan *other = employee->plans->pdata[i];

      if (other->differently == NULL || other->finished == NAER_DAY_NONE ||
          (plan != NULL && other->version >= plan->version))
        continue;
      if (last == NULL || other->version > last->version)
        last = other;
    }
  return last != NULL ? last->differently : NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan/naer-plan-check.h"

#include <glib/gi18n.h>

#include "facts/naer-record-edit.h"
#include "language/naer-catalog.h"
#include "plan/naer-measure.h"

/* Four weeks are advised, and a few days beside them do no harm. */
#define LATE_EVALUATION_DAYS 35
#define MOST_MONTHS_TO_EVALUATION 12

static const struct
{
  const char *member;
  const char *words;
} missing_parts[NAER_N_PLAN_MISSING] = {
  [NAER_PLAN_MISSING_TASKS] = { "tasks", NC_ ("missing", "what the employee can do of each task") },
  [NAER_PLAN_MISSING_ADAPTATION] = { "tasks", NC_ ("missing", "what the adaptation is") },
  [NAER_PLAN_MISSING_OWN_WORDS] = { "own_words", NC_ ("missing", "the employee’s own words") },
  [NAER_PLAN_MISSING_MEASURES] = { "measures", NC_ ("missing", "a measure to try") },
  [NAER_PLAN_MISSING_ORDER] = { "measures",
                                NC_ ("missing", "a last day after the first, for a measure") },
  [NAER_PLAN_MISSING_OPTION] = { "options", NC_ ("missing", "an option you have considered") },
  [NAER_PLAN_MISSING_NOT_POSSIBLE_WHY] = { "not_possible_why",
                                           NC_ ("missing", "why nothing can be adapted") },
  [NAER_PLAN_MISSING_NAV_WHY] = { "nav_why", NC_ ("missing", "what you ask Nav for, and why") },
  [NAER_PLAN_MISSING_NEXT_TALK] = { "next_talk", NC_ ("missing", "date of the next talk") },
  [NAER_PLAN_MISSING_EVALUATION] = { "evaluate_on",
                                     NC_ ("missing", "date to look at the plan again") },
  [NAER_PLAN_MISSING_CONTRIBUTED] = { "contributed",
                                      NC_ ("missing", "whether the employee took part") },
  [NAER_PLAN_MISSING_NOT_CONTRIBUTED_WHY] = { "not_contributed_why",
                                              NC_ ("missing", "why the employee did not take part") },
  [NAER_PLAN_MISSING_LEADER] = { "leader", NC_ ("missing", "the leader’s name") },
  [NAER_PLAN_MISSING_SHORTER_TEXT] = { NULL, NC_ ("missing", "a shorter text") },
};

static gboolean
is_said (const char *text)
{
  return text != NULL && text[0] != '\0';
}

static gboolean
lacks_tasks (const NaerPlan *plan)
{
  guint n_named = 0;

  for (guint i = 0; i < plan->tasks->len; i++)
    {
      const NaerTask *task = plan->tasks->pdata[i];

      if (!is_said (task->name))
        continue;
      n_named++;
      if (task->ability == NAER_ABILITY_UNKNOWN)
        return TRUE;
    }
  return n_named == 0;
}

static gboolean
lacks_adaptation (const NaerPlan *plan)
{
  for (guint i = 0; i < plan->tasks->len; i++)
    {
      const NaerTask *task = plan->tasks->pdata[i];

      if (is_said (task->name) && task->ability == NAER_ABILITY_ADAPTED &&
          !is_said (task->adaptation))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_measure (const NaerPlan *plan)
{
  for (guint i = 0; i < plan->measures->len; i++)
    if (!naer_measure_is_empty (plan->measures->pdata[i]))
      return TRUE;
  return FALSE;
}

static gboolean
ends_before_it_begins (const NaerPlan *plan)
{
  for (guint i = 0; i < plan->measures->len; i++)
    {
      const NaerMeasure *measure = plan->measures->pdata[i];

      if (measure->to != NAER_DAY_NONE && measure->to < measure->from)
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_option (const NaerPlan *plan)
{
  for (guint i = 0; i < plan->options->len; i++)
    if (is_said (((NaerOption *) plan->options->pdata[i])->why))
      return TRUE;
  return FALSE;
}

static gboolean
lacks_evaluation (const NaerPlan *plan,
                  NaerDay         today)
{
  return plan->evaluate_on <= today ||
         plan->evaluate_on > naer_day_add_months (today, MOST_MONTHS_TO_EVALUATION);
}

static gboolean
is_missing (const NaerPlan  *plan,
            NaerPlanMissing  missing,
            NaerDay          today)
{
  switch (missing)
    {
    case NAER_PLAN_MISSING_TASKS:
      return lacks_tasks (plan);
    case NAER_PLAN_MISSING_ADAPTATION:
      return lacks_adaptation (plan);
    case NAER_PLAN_MISSING_OWN_WORDS:
      return plan->contributed != NAER_KNOWN_NO && !is_said (plan->own_words);
    case NAER_PLAN_MISSING_MEASURES:
      return !plan->not_possible && !has_measure (plan);
    case NAER_PLAN_MISSING_ORDER:
      return ends_before_it_begins (plan);
    case NAER_PLAN_MISSING_OPTION:
      return plan->not_possible && !has_option (plan);
    case NAER_PLAN_MISSING_NOT_POSSIBLE_WHY:
      return plan->not_possible && !is_said (plan->not_possible_why);
    case NAER_PLAN_MISSING_NAV_WHY:
      return plan->needs_nav == NAER_KNOWN_YES && !is_said (plan->nav_why);
    case NAER_PLAN_MISSING_NEXT_TALK:
      return plan->next_talk == NAER_DAY_NONE;
    case NAER_PLAN_MISSING_EVALUATION:
      return lacks_evaluation (plan, today);
    case NAER_PLAN_MISSING_CONTRIBUTED:
      return plan->contributed == NAER_KNOWN_UNKNOWN;
    case NAER_PLAN_MISSING_NOT_CONTRIBUTED_WHY:
      return plan->contributed == NAER_KNOWN_NO && !is_said (plan->not_contributed_why);
    case NAER_PLAN_MISSING_LEADER:
      return !is_said (plan->leader);
    case NAER_PLAN_MISSING_SHORTER_TEXT:
      return naer_record_longest_text (NAER_RECORD_PLAN, plan) > NAER_PLAN_TEXT_MAX;
    default:
      g_assert_not_reached ();
    }
}

/**
 * naer_plan_find_missing:
 * @plan: a plan
 * @today: today
 *
 * Returns: (transfer full) (element-type NaerPlanMissing): what is missing before it can be
 *   finished, in the order of the form
 */
GArray *
naer_plan_find_missing (const NaerPlan *plan,
                        NaerDay         today)
{
  GArray *missing = g_array_new (FALSE, FALSE, sizeof (NaerPlanMissing));

  for (NaerPlanMissing part = 0; part < NAER_N_PLAN_MISSING; part++)
    if (is_missing (plan, part, today))
      g_array_append_val (missing, part);
  return missing;
}

/**
 * naer_plan_missing_to_words:
 * @missing: something that is missing
 * @language: the language
 *
 * Returns: (transfer none): what it is, as after “missing:”
 */
const char *
naer_plan_missing_to_words (NaerPlanMissing missing,
                            NaerLanguage    language)
{
  g_return_val_if_fail (missing < NAER_N_PLAN_MISSING, "");

  return naer_trp (language, "missing", missing_parts[missing].words);
}

/**
 * naer_plan_missing_get_member:
 * @missing: something that is missing
 *
 * Returns: (transfer none) (nullable): the member of the plan where it is said
 */
const char *
naer_plan_missing_get_member (NaerPlanMissing missing)
{
  g_return_val_if_fail (missing < NAER_N_PLAN_MISSING, NULL);

  return missing_parts[missing].member;
}

/**
 * naer_plan_missing_to_sentence:
 * @missing: (element-type NaerPlanMissing): what is missing
 * @language: the language
 *
 * Returns: (transfer full) (nullable): it in one line, %NULL when nothing is
 */
char *
naer_plan_missing_to_sentence (const GArray *missing,
                               NaerLanguage  language)
{
  g_autoptr (GString) list = g_string_new (NULL);

  if (missing->len == 0)
    return NULL;
  for (guint i = 0; i < missing->len; i++)
    {
      if (i > 0)
        g_string_append (list, i + 1 < missing->len ? ", " : naer_tr (language, N_(" and ")));
      g_string_append (list, naer_plan_missing_to_words (
                               g_array_index (missing, NaerPlanMissing, i), language));
    }
  return g_strdup_printf (naer_tr (language, N_("Missing: %s")), list->str);
}

/* Of what a version says, all but who signed it when and where it went. */
static gboolean
is_of_its_making (const char *member)
{
  static const char *const members[] = {
    "version",   "started",  "finished",           "occasion",         "language",
    "made",      "quality",  "employee_signed_on", "leader_signed_on", "signed_at",
    "archived_in", "archived_on", "contributed",   "not_contributed_why", NULL,
  };

  return g_strv_contains (members, member);
}

/**
 * naer_plan_says_the_same:
 * @a: a version
 * @b: another
 *
 * Whether both say the same of work, measures and follow-up, whoever signed them when.
 */
gboolean
naer_plan_says_the_same (const NaerPlan *a,
                         const NaerPlan *b)
{
  const NaerRecordShape *shape = naer_record_get_shape (NAER_RECORD_PLAN);

  for (guint i = 0; i < shape->n_fields; i++)
    if (!is_of_its_making (shape->fields[i].name) && !naer_field_equal (&shape->fields[i], a, b))
      return FALSE;
  return TRUE;
}

static const NaerPlan *
find_former (const NaerPlan     *plan,
             const NaerEmployee *employee)
{
  const NaerPlan *former = NULL;

  for (guint i = 0; i < employee->plans->len; i++)
    {
      const NaerPlan *other = employee->plans->pdata[i];

      if (other->row_id != plan->row_id && other->finished != NAER_DAY_NONE &&
          other->version < plan->version && (former == NULL || other->version > former->version))
        former = other;
    }
  return former;
}

/* Measures of the plan that do not stand in the register yet run too. */
static gboolean
are_too_many (const NaerPlan     *plan,
              const NaerFacts    *facts,
              const NaerEmployee *employee,
              NaerDay             today)
{
  const NaerEmployment *employment = naer_employee_latest_employment (employee);
  gint64 unit = employment != NULL ? employment->unit_row_id : 0;
  guint count;

  if (facts->employer->bearable_measures <= 0)
    return FALSE;
  count = naer_measures_count_running (facts, unit, today);
  for (guint i = 0; i < plan->measures->len; i++)
    {
      const NaerMeasure *measure = plan->measures->pdata[i];

      count += measure->row_id == 0 && naer_measure_is_promise (measure) &&
               measure->status != NAER_MEASURE_DONE;
    }
  return count > (guint) facts->employer->bearable_measures;
}

/**
 * naer_plan_get_warnings:
 * @plan: a plan
 * @facts: facts
 * @employee: the employee
 * @today: today
 *
 * Returns: a set of #NaerPlanWarning
 */
guint
naer_plan_get_warnings (const NaerPlan     *plan,
                        const NaerFacts    *facts,
                        const NaerEmployee *employee,
                        NaerDay             today)
{
  const NaerPlan *former = find_former (plan, employee);
  guint warnings = 0;

  if (plan->occasion == NAER_OCCASION_BEFORE_NAV && former != NULL &&
      naer_plan_says_the_same (plan, former))
    warnings |= NAER_PLAN_WARNING_SAME;
  if (plan->evaluate_on != NAER_DAY_NONE && plan->evaluate_on > today + LATE_EVALUATION_DAYS)
    warnings |= NAER_PLAN_WARNING_LATE_EVALUATION;
  if (plan->questions == 0 && !is_said (plan->own_questions))
    warnings |= NAER_PLAN_WARNING_NO_QUESTION;
  if (are_too_many (plan, facts, employee, today))
    warnings |= NAER_PLAN_WARNING_TOO_MANY;
  return warnings;
}

static const char *const measure_warnings[] = {
  N_("It has no last day."),
  N_("It has no day to look at it again."),
  N_("The day to look at it again has passed: how did it go?"),
  N_("Nobody is responsible for it."),
  N_("How is contact with the workplace kept?"),
  N_("An answer with a reason is missing."),
  N_("Talk with the employee and the union representatives before anyone is moved to other work."),
};

/**
 * naer_measure_warnings_to_words:
 * @warnings: a set of #NaerMeasureWarning
 * @language: the language
 *
 * Returns: (transfer full) (nullable): a sentence for each, in one line; %NULL for none
 */
char *
naer_measure_warnings_to_words (guint        warnings,
                                NaerLanguage language)
{
  GString *text;

  if (warnings == 0)
    return NULL;
  text = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (measure_warnings); i++)
    if ((warnings & (1U << i)) != 0)
      g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "",
                              naer_tr (language, measure_warnings[i]));
  return g_string_free_and_steal (text);
}

static const char *const plan_warnings[] = {
  N_("This version says the same as the one before. What is new since then?"),
  N_("It is long until you look at the plan again. Four weeks are advised."),
  N_("The sick-lister is asked nothing. One question makes the page worth reading."),
  N_("There are more measures under way in the unit than you set as bearable."),
};

/**
 * naer_plan_warnings_to_words:
 * @plan: a plan
 * @facts: facts
 * @employee: the employee
 * @today: today
 * @language: the language
 *
 * Returns: (transfer full) (element-type utf8): a text for each warning of the plan, then one for
 *   each of its measures that has any
 */
GPtrArray *
naer_plan_warnings_to_words (const NaerPlan     *plan,
                             const NaerFacts    *facts,
                             const NaerEmployee *employee,
                             NaerDay             today,
                             NaerLanguage        language)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);
  guint warnings = naer_plan_get_warnings (plan, facts, employee, today);

  for (guint i = 0; i < G_N_ELEMENTS (plan_warnings); i++)
    if ((warnings & (1U << i)) != 0)
      g_ptr_array_add (texts, g_strdup (naer_tr (language, plan_warnings[i])));
  for (guint i = 0; i < plan->measures->len; i++)
    {
      const NaerMeasure *measure = plan->measures->pdata[i];
      g_autofree char *words =
        naer_measure_warnings_to_words (naer_measure_get_warnings (measure, today), language);

      if (words != NULL && !naer_measure_is_empty (measure))
        g_ptr_array_add (texts, g_strdup_printf ("%s: %s", measure->what, words));
    }
  return texts;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-duties.h"

#include "rules/naer-due.h"

/*
 * Which rule set counts where a case lives through a change of law. An obligation follows the old
 * set if its due date there lies inside that set’s own time; otherwise the new set, with the later
 * of its due date and the first day of the new set. What exists only in the new set, and whose day
 * had passed when it came into force, does not apply.
 */

/* The index of the set in force on @day, or -1 before the first. */
static int
find_set_in_force (GPtrArray *sets,
                   NaerDay    day)
{
  for (guint i = sets->len; i > 0; i--)
    if (naer_rule_set_is_in_force (sets->pdata[i - 1], day))
      return (int) i - 1;
  return -1;
}

/* The obligation in one of the sets; none where it is not asked for so often. */
static const NaerObligation *
get_obligation (const NaerRuleLine *line,
                guint               index,
                gboolean            is_second)
{
  const NaerObligation *obligation = line->of[index];

  return obligation != NULL && is_second && obligation->second_number == 0 ? NULL : obligation;
}

/* What has no day (yet) is taken from the set in force on the last day of the case. */
static gboolean
choose_without_day (GPtrArray          *sets,
                    const NaerRuleLine *line,
                    const NaerCaseView *view,
                    NaerDuty           *duty)
{
  int index = find_set_in_force (sets, view->absence_case->end);

  if (index < 0)
    return FALSE;
  duty->rule_set = sets->pdata[index];
  duty->obligation = get_obligation (line, (guint) index, duty->is_second);
  duty->due = NAER_DAY_NONE;
  return duty->obligation != NULL;
}

static void
begin_duty (NaerDuty             *duty,
            const NaerRuleSet    *set,
            const NaerObligation *obligation,
            const NaerCaseView   *view,
            gboolean              is_second)
{
  int number = naer_due_get_number (view, obligation, is_second);
  NaerDay due = naer_due_find (view, obligation, number);

  *duty = (NaerDuty){
    .rule_set = set,
    .obligation = obligation,
    .is_second = is_second,
    .number = number,
    .due = due,
    .counted = due,
  };
}

static gboolean
choose (GPtrArray          *sets,
        int                 first,
        const NaerRuleLine *line,
        const NaerCaseView *view,
        gboolean            is_second,
        NaerDuty           *duty)
{
  gboolean existed = FALSE;

  for (guint i = MAX (first, 0); i < sets->len; i++)
    {
      const NaerRuleSet *set = sets->pdata[i];
      const NaerObligation *obligation = get_obligation (line, i, is_second);
      gboolean is_new_set = (int) i != first;

      if (obligation == NULL && existed)
        return FALSE;
      if (obligation == NULL || (!existed && set->from > view->absence_case->end))
        continue;
      begin_duty (duty, set, obligation, view, is_second);
      if (duty->due == NAER_DAY_NONE)
        return choose_without_day (sets, line, view, duty);
      duty->before_in_force = duty->due < obligation->from ||
                              (is_new_set && !existed && duty->due < set->from);
      if (is_new_set && existed)
        duty->due = MAX (duty->due, set->from);
      if (duty->before_in_force || set->to == NAER_DAY_NONE || duty->due <= set->to)
        return TRUE;
      existed = TRUE;
    }
  return FALSE;
}

/* Most cases live under one law from first to last. */
static gboolean
stays_in_first (GPtrArray          *sets,
                int                 first,
                const NaerRuleLine *line,
                const NaerCaseView *view,
                NaerDuty           *duty)
{
  const NaerRuleSet *set = first >= 0 ? sets->pdata[first] : NULL;

  if (set == NULL || line->of[first] == NULL)
    return FALSE;
  begin_duty (duty, set, line->of[first], view, FALSE);
  return naer_rule_set_is_in_force (set, duty->due != NAER_DAY_NONE ? MAX (duty->due, set->from)
                                                                    : view->absence_case->end) &&
         (duty->due == NAER_DAY_NONE || duty->due >= duty->obligation->from);
}

/* What is only proposed is said of cases that reach the time of the proposal, beside the law. */
static guint
add_proposal (const NaerRuleSet  *set,
              const NaerCaseView *view,
              NaerDuty           *duties)
{
  guint n_duties = 0;

  for (guint i = 0; i < set->obligations->len; i++)
    {
      NaerDuty *duty = &duties[n_duties];

      begin_duty (duty, set, set->obligations->pdata[i], view, FALSE);
      n_duties += (duty->due != NAER_DAY_NONE ? duty->due : view->absence_case->end) >= set->from;
    }
  return n_duties;
}

static guint
add_proposals (const NaerRuleBook *rules,
               const NaerCaseView *view,
               NaerDuty           *duties)
{
  GPtrArray *proposals = naer_rule_book_get_proposals (rules);
  guint n_duties = 0;

  for (guint i = 0; i < proposals->len && view->proposals->len > 0; i++)
    {
      const NaerRuleSet *set = proposals->pdata[i];

      if (g_ptr_array_find_with_equal_func (view->proposals, set->id, g_str_equal, NULL))
        n_duties += add_proposal (set, view, &duties[n_duties]);
    }
  return n_duties;
}

/**
 * naer_duties_find:
 * @rules: the rule book
 * @view: a case
 * @duties: (out caller-allocates): room for naer_rule_book_get_max_duties()
 *
 * Finds the obligations of a case and chooses the rule set that counts for each, and the proposed
 * ones that are asked for.
 *
 * Returns: how many there are
 */
guint
naer_duties_find (const NaerRuleBook *rules,
                  const NaerCaseView *view,
                  NaerDuty           *duties)
{
  GPtrArray *sets = naer_rule_book_get_sets (rules);
  GPtrArray *lines = naer_rule_book_get_lines (rules);
  int first = find_set_in_force (sets, view->absence_case->start);
  guint n_duties = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      const NaerRuleLine *line = lines->pdata[i];

      n_duties += stays_in_first (sets, first, line, view, &duties[n_duties]) ||
                  choose (sets, first, line, view, FALSE, &duties[n_duties]);
      if (line->is_asked_for_twice)
        n_duties += choose (sets, first, line, view, TRUE, &duties[n_duties]);
    }
  return n_duties + add_proposals (rules, view, &duties[n_duties]);
}

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
  duty->obligation = line->of[index];
  duty->due = NAER_DAY_NONE;
  return duty->obligation != NULL;
}

static gboolean
choose (GPtrArray          *sets,
        int                 first,
        const NaerRuleLine *line,
        const NaerCaseView *view,
        NaerDuty           *duty)
{
  gboolean existed = FALSE;

  for (guint i = MAX (first, 0); i < sets->len; i++)
    {
      const NaerRuleSet *set = sets->pdata[i];
      const NaerObligation *obligation = line->of[i];
      gboolean is_new_set = (int) i != first;

      if (obligation == NULL && existed)
        return FALSE;
      if (obligation == NULL || (!existed && set->from > view->absence_case->end))
        continue;
      *duty = (NaerDuty){ set, obligation, naer_due_find (view, obligation), FALSE };
      if (duty->due == NAER_DAY_NONE)
        return choose_without_day (sets, line, view, duty);
      duty->before_in_force = is_new_set && !existed && duty->due < set->from;
      if (is_new_set && existed)
        duty->due = MAX (duty->due, set->from);
      if (duty->before_in_force || set->to == NAER_DAY_NONE || duty->due <= set->to)
        return TRUE;
      existed = TRUE;
    }
  return FALSE;
}

/**
 * naer_duties_find:
 * @rules: the rule book
 * @view: a case
 * @duties: (out caller-allocates): room for as many duties as the rule book has lines
 *
 * Finds the obligations of a case and chooses the rule set that counts for each.
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
    n_duties += choose (sets, first, lines->pdata[i], view, &duties[n_duties]);
  return n_duties;
}

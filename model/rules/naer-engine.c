/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-engine.h"

#include "absence/naer-day-segment.h"
#include "rules/naer-documentation.h"
#include "rules/naer-duties.h"
#include "rules/naer-local-rule.h"

/**
 * naer_case_timeline_free:
 * @timeline: (transfer full) (nullable): a timeline
 *
 * Frees it.
 */
void
naer_case_timeline_free (NaerCaseTimeline *timeline)
{
  if (timeline == NULL)
    return;
  naer_case_free (timeline->absence_case);
  g_clear_pointer (&timeline->findings, g_ptr_array_unref);
  g_free (timeline);
}

/* In order of due date; what has none comes last. */
static int
compare_findings (gconstpointer a,
                  gconstpointer b)
{
  const NaerFinding *first = *(const NaerFinding *const *) a;
  const NaerFinding *second = *(const NaerFinding *const *) b;

  if ((first->due == NAER_DAY_NONE) != (second->due == NAER_DAY_NONE))
    return first->due == NAER_DAY_NONE ? 1 : -1;
  return naer_day_compare (&first->due, &second->due);
}

static void
add_duties (GPtrArray          *findings,
            const NaerRuleBook *rules,
            const NaerCaseView *view,
            NaerLanguage        language)
{
  g_autoptr (GArray) duties = naer_duties_find (rules, view);
  NaerFinding *documentation = NULL;

  for (guint i = 0; i < duties->len; i++)
    {
      const NaerDuty *duty = &g_array_index (duties, NaerDuty, i);
      NaerFinding *finding = naer_duty_judge (duty, view, naer_rule_book_get_sentences (rules),
                                              language);

      if (duty->obligation->done_by == NAER_DONE_BY_OTHER_DUTIES)
        documentation = finding;
      g_ptr_array_add (findings, finding);
    }
  if (documentation != NULL)
    naer_documentation_judge (documentation, findings);
}

static void
add_local_rules (GPtrArray          *findings,
                 const NaerRuleBook *rules,
                 const NaerCaseView *view,
                 NaerLanguage        language)
{
  GPtrArray *local_rules = view->employer->local_rules;

  for (guint i = 0; i < local_rules->len; i++)
    g_ptr_array_add (findings,
                     naer_local_rule_judge (local_rules->pdata[i], view, findings,
                                            naer_rule_book_get_sentences (rules), language));
}

static GPtrArray *
find_findings (const NaerRuleBook *rules,
               const NaerCaseView *view,
               NaerLanguage        language)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_finding_free);

  add_duties (findings, rules, view, language);
  add_local_rules (findings, rules, view, language);
  g_ptr_array_sort (findings, compare_findings);
  return findings;
}

/* The latest case that has begun by today; the first when none has. */
static guint
find_latest (GPtrArray *cases,
             NaerDay    today)
{
  guint latest = 0;

  for (guint i = 0; i < cases->len; i++)
    {
      const NaerCase *absence_case = cases->pdata[i];

      if (absence_case->start <= today)
        latest = i;
    }
  return latest;
}

/* Only open sickness makes a difference. */
static GArray *
find_if_lasts (const NaerEmployee *employee,
               GArray             *segments,
               NaerDay             today)
{
  for (guint i = 0; i < employee->absences->len; i++)
    {
      const NaerAbsence *absence = employee->absences->pdata[i];

      if (absence->to == NAER_DAY_NONE)
        return naer_day_segments_new_if_lasts (employee->absences, today);
    }
  return g_array_ref (segments);
}

/**
 * naer_engine_run:
 * @facts: the facts of the employer; its employees are not looked at
 * @employee: the employee
 * @rules: the rule book
 * @today: the day to judge by
 * @language: the language of the texts
 *
 * Says what the rules say of each of the employee’s cases on a day. It is a pure function: it
 * reads nothing else and changes nothing.
 *
 * Returns: (transfer full) (element-type NaerCaseTimeline): the cases, oldest first
 */
GPtrArray *
naer_engine_run (const NaerFacts    *facts,
                 const NaerEmployee *employee,
                 const NaerRuleBook *rules,
                 NaerDay             today,
                 NaerLanguage        language)
{
  g_autoptr (GArray) segments = naer_day_segments_new (employee->absences, today);
  g_autoptr (GArray) if_lasts = find_if_lasts (employee, segments, today);
  g_autoptr (GPtrArray) cases = naer_cases_find (employee, today);
  GPtrArray *timelines = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_case_timeline_free);
  guint latest = find_latest (cases, today);

  g_ptr_array_set_free_func (cases, NULL);
  for (guint i = 0; i < cases->len; i++)
    {
      NaerCaseTimeline *timeline = g_new0 (NaerCaseTimeline, 1);
      NaerCaseView view = {
        .employer = facts->employer,
        .employee = employee,
        .absence_case = cases->pdata[i],
        .next = i + 1 < cases->len ? cases->pdata[i + 1] : NULL,
        .is_latest = i == latest,
        .segments = segments,
        .if_lasts = if_lasts,
        .today = today,
      };

      timeline->absence_case = cases->pdata[i];
      timeline->findings = find_findings (rules, &view, language);
      g_ptr_array_add (timelines, timeline);
    }
  return timelines;
}

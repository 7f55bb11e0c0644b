/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-engine.h"

#include "absence/naer-employer-period.h"
#include "rules/naer-documentation.h"
#include "rules/naer-explanation.h"
#include "rules/naer-judgement.h"
#include "rules/naer-local-rule.h"

/* The store stands in the same block as the timeline. */
static void
clear_store (NaerCaseTimeline *timeline)
{
  for (guint i = 0; i < timeline->findings->len; i++)
    if (timeline->store[i].missing != NULL || timeline->store[i].title != NULL)
      naer_finding_clear (&timeline->store[i]);
}

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
  if (timeline->store != NULL)
    clear_store (timeline);
  naer_case_free (timeline->absence_case);
  g_clear_pointer (&timeline->findings, g_ptr_array_unref);
  g_free (timeline);
}

/* In order of due date; what has none comes last. */
static gboolean
comes_before (const NaerFinding *first,
              const NaerFinding *second)
{
  if (first->due == NAER_DAY_NONE || second->due == NAER_DAY_NONE)
    return second->due == NAER_DAY_NONE && first->due != NAER_DAY_NONE;
  return first->due < second->due;
}

/* The rule files tell the obligations nearly in this order already. */
static void
order_findings (NaerCaseTimeline *timeline,
                guint             n_findings)
{
  gpointer *ordered;

  timeline->findings = g_ptr_array_sized_new (n_findings);
  g_ptr_array_set_size (timeline->findings, (int) n_findings);
  ordered = timeline->findings->pdata;
  for (guint i = 0; i < n_findings; i++)
    {
      NaerFinding *finding = &timeline->store[i];
      guint place = i;

      for (; place > 0 && comes_before (finding, ordered[place - 1]); place--)
        ordered[place] = ordered[place - 1];
      ordered[place] = finding;
    }
}

static void
judge_duties (NaerFinding        *findings,
              const NaerDuty     *duties,
              guint               n_duties,
              const NaerCaseView *view)
{
  NaerFinding *documentation = NULL;

  for (guint i = 0; i < n_duties; i++)
    {
      naer_duty_judge (&duties[i], view, &findings[i]);
      if (duties[i].obligation->done_by == NAER_DONE_BY_OTHER_DUTIES)
        documentation = &findings[i];
    }
  if (documentation != NULL)
    naer_documentation_judge (documentation, findings, n_duties);
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

/* The case that holds the first day of @absence_case if what is open goes on: another only where
   @if_lasts are cases of their own. */
static const NaerCase *
find_lasting (GPtrArray      *if_lasts,
              const NaerCase *absence_case)
{
  for (guint i = if_lasts->len; i > 0; i--)
    {
      const NaerCase *lasting = if_lasts->pdata[i - 1];

      if (lasting->start <= absence_case->start)
        return lasting;
    }
  g_assert_not_reached ();
}

/* What is known of the cases before one. */
typedef struct
{
  int *paid;   /* for each case: how many days Nav may have paid for */
  guint first; /* the oldest case that ended at most three years before */
  int n_days;  /* the sum from there on */
} Recent;

/* Only what is open makes a difference. */
static GArray *
find_if_lasts (const NaerEmployee *employee,
               GArray             *segments)
{
  for (guint i = 0; i < employee->absences->len; i++)
    {
      const NaerAbsence *absence = employee->absences->pdata[i];

      if (absence->to == NAER_DAY_NONE)
        return naer_day_segments_new_if_lasts (employee->absences);
    }
  return g_array_ref (segments);
}

#define THREE_YEARS (3 * 366)

/* So long after the sickness before it an absence has an employer period of its own, weekends
   and days off between them or not. */
#define DAYS_TO_NEW_PERIOD 60

/* The fewest weekdays that an employer period takes. */
#define WEEKDAYS_OF_PERIOD 10

/* How many days of the case Nav may have paid for at most: weekdays after the employer period. */
static int
count_paid_at_most (const NaerCase *absence_case,
                    const NaerCase *before)
{
  gboolean own_period = before == NULL || absence_case->start - before->end > DAYS_TO_NEW_PERIOD;
  int weekdays = absence_case->calendar_days - absence_case->calendar_days / 7 * 2;

  return MAX (MIN (weekdays, absence_case->sick_days) - (own_period ? WEEKDAYS_OF_PERIOD : 0), 0);
}

/* Adds up what Nav may have paid for in the three years before the end of the case at @index; those
   before it have been added up already. */
static void
add_paid_days (GPtrArray *cases,
               guint      index,
               Recent    *recent)
{
  const NaerCase *absence_case = cases->pdata[index];

  recent->paid[index] = count_paid_at_most (absence_case,
                                            index > 0 ? cases->pdata[index - 1] : NULL);
  recent->n_days += recent->paid[index];
  while (((const NaerCase *) cases->pdata[recent->first])->end < absence_case->end - THREE_YEARS)
    recent->n_days -= recent->paid[recent->first++];
}

static NaerCaseTimeline *
timeline_new (NaerCase           *absence_case,
              const NaerRuleBook *rules,
              const NaerCaseView *view)
{
  NaerDuty *duties = g_newa (NaerDuty, naer_rule_book_get_max_duties (rules));
  guint n_duties = naer_duties_find (rules, view, duties);
  GPtrArray *local_rules = view->employer->local_rules;
  guint n_findings = n_duties + local_rules->len;
  NaerCaseTimeline *timeline = g_malloc0 (sizeof *timeline + n_findings * sizeof (NaerFinding));

  timeline->absence_case = absence_case;
  timeline->today = view->today;
  timeline->sick_days_so_far = naer_case_view_sick_days_so_far (view);
  timeline->last_follow_up = view->last_follow_up;
  timeline->is_gentle = view->is_gentle;
  timeline->store = (NaerFinding *) (timeline + 1);
  judge_duties (timeline->store, duties, n_duties, view);
  for (guint i = 0; i < local_rules->len; i++)
    naer_local_rule_judge (local_rules->pdata[i], view, timeline->store, n_duties,
                           &timeline->store[n_duties + i]);
  order_findings (timeline, n_findings);
  return timeline;
}

/**
 * naer_engine_judge:
 * @facts: the facts of the employer; its employees are not looked at
 * @employee: the employee
 * @rules: the rule book, which must outlive what is returned
 * @today: the day to judge by
 *
 * Finds what the rules say of each of the employee’s cases on a day, without words. It is a pure
 * function: it reads nothing else and changes nothing.
 *
 * Returns: (transfer full) (element-type NaerCaseTimeline): the cases, oldest first
 */
GPtrArray *
naer_engine_judge (const NaerFacts    *facts,
                   const NaerEmployee *employee,
                   const NaerRuleBook *rules,
                   NaerDay             today)
{
  g_autoptr (GArray) segments = naer_day_segments_new (employee->absences, today);
  g_autoptr (GArray) if_lasts = find_if_lasts (employee, segments);
  g_autoptr (GPtrArray) cases = naer_cases_find_in (employee, segments, today);
  g_autoptr (GPtrArray) lasting = if_lasts != segments
                                      ? naer_cases_find_in (employee, if_lasts, today)
                                      : NULL;
  g_autoptr (GArray) periods = naer_employer_periods_find (if_lasts);
  GPtrArray *timelines = g_ptr_array_new_full (cases->len, (GDestroyNotify) naer_case_timeline_free);
  guint latest = find_latest (cases, today);
  g_autofree int *paid = g_new (int, cases->len);
  Recent recent = { .paid = paid };

  g_ptr_array_set_free_func (cases, NULL);
  for (guint i = 0, segment = 0; i < cases->len; i++)
    {
      NaerCaseView view = {
        .employer = facts->employer,
        .employee = employee,
        .absence_case = cases->pdata[i],
        .lasting = lasting != NULL ? find_lasting (lasting, cases->pdata[i]) : cases->pdata[i],
        .next = i + 1 < cases->len ? cases->pdata[i + 1] : NULL,
        .is_latest = i == latest,
        .segments = segments,
        .if_lasts = if_lasts,
        .periods = periods,
        .proposals = facts->proposals,
        .today = today,
      };

      while (g_array_index (segments, NaerDaySegment, segment).to < view.absence_case->start)
        segment++;
      view.first_segment = segment;
      add_paid_days (cases, i, &recent);
      view.recent_paid_days = recent.n_days;
      naer_case_view_look (&view);
      g_ptr_array_add (timelines, timeline_new (cases->pdata[i], rules, &view));
    }
  return timelines;
}

/**
 * naer_engine_run:
 * @facts: the facts of the employer; its employees are not looked at
 * @employee: the employee
 * @rules: the rule book, which must outlive what is returned
 * @today: the day to judge by
 * @language: the language of the texts
 *
 * The same as naer_engine_judge(), put into words.
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
  GPtrArray *timelines = naer_engine_judge (facts, employee, rules, today);

  for (guint i = 0; i < timelines->len; i++)
    naer_timeline_explain (timelines->pdata[i], naer_rule_book_get_sentences (rules), language);
  return timelines;
}

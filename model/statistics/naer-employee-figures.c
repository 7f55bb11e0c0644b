/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "statistics/naer-employee-figures.h"

#include "absence/naer-case.h"
#include "absence/naer-day-segment.h"
#include "absence/naer-position.h"
#include "rules/naer-engine.h"

#define DAYS_OF_3 3
#define DAYS_OF_16 16
#define DAYS_OF_8_WEEKS 56
#define DAYS_OF_WEEK 7

/* One employee in a time. */
typedef struct
{
  const NaerWorkDays *work_days;
  const NaerEmployee *employee;
  GArray *segments;  /* NaerDaySegment */
  GArray *own;       /* NaerStretch: spells of own sickness */
  GArray *child;     /* NaerStretch: spells of a child’s sickness */
  NaerDay known;
  NaerDay from;
  NaerDay through;
  NaerDay today;
  NaerFigures *figures;
} Count;

static gboolean
is_own_sickness (NaerAbsenceKind kind)
{
  return kind == NAER_ABSENCE_SELF_CERTIFICATION || kind == NAER_ABSENCE_SICK_NOTE ||
         kind == NAER_ABSENCE_TREATMENT_DAYS;
}

static gboolean
is_child_sickness (NaerAbsenceKind kind)
{
  return kind == NAER_ABSENCE_CHILD_SICK;
}

static gboolean
is_off (NaerAbsenceKind kind)
{
  return kind == NAER_ABSENCE_HOLIDAY || kind == NAER_ABSENCE_LEAVE ||
         kind == NAER_ABSENCE_PARENTAL_LEAVE;
}

static gboolean
has_work_between (const Count *count,
                  NaerDay      last,
                  NaerDay      next)
{
  for (NaerDay day = last + 1; day < next; day++)
    if (naer_work_days_works (count->work_days, count->employee, day))
      return TRUE;
  return FALSE;
}

/* Joins days of some kinds over days that are not for work. */
static GArray *
find_spells (const Count *count,
             gboolean (*belongs) (NaerAbsenceKind kind))
{
  GArray *spells = g_array_new (FALSE, FALSE, sizeof (NaerStretch));

  for (guint i = 0; i < count->segments->len; i++)
    {
      const NaerDaySegment *segment = &g_array_index (count->segments, NaerDaySegment, i);
      NaerStretch spell = { segment->from, segment->to };
      NaerStretch *last = spells->len > 0 ? &g_array_index (spells, NaerStretch, spells->len - 1)
                                          : NULL;

      if (!belongs (segment->kind))
        continue;
      if (last != NULL && !has_work_between (count, last->to, segment->from))
        last->to = segment->to;
      else
        g_array_append_val (spells, spell);
    }
  return spells;
}

static NaerSpellBand
band_of (const NaerStretch *spell)
{
  int days = spell->to - spell->from + 1;

  if (days <= DAYS_OF_3)
    return NAER_BAND_UP_TO_3;
  return days <= DAYS_OF_16 ? NAER_BAND_4_TO_16 : NAER_BAND_OVER_16;
}

static gboolean
is_over_8_weeks (const NaerStretch *spell)
{
  return spell->to - spell->from + 1 > DAYS_OF_8_WEEKS;
}

static void
count_spells (Count *count)
{
  for (guint i = 0; i < count->own->len; i++)
    {
      const NaerStretch *spell = &g_array_index (count->own, NaerStretch, i);

      if (spell->from < count->from || spell->from > count->through)
        continue;
      count->figures->own_spells++;
      count->figures->band_spells[band_of (spell)]++;
      count->figures->band_spells[NAER_BAND_OVER_8_WEEKS] += is_over_8_weeks (spell);
    }
  for (guint i = 0; i < count->child->len; i++)
    {
      const NaerStretch *spell = &g_array_index (count->child, NaerStretch, i);

      count->figures->child_spells += spell->from >= count->from && spell->from <= count->through;
    }
}

static const NaerStretch *
find_spell (const Count *count,
            NaerDay      day)
{
  for (guint i = 0; i < count->own->len; i++)
    {
      const NaerStretch *spell = &g_array_index (count->own, NaerStretch, i);

      if (spell->from <= day && day <= spell->to)
        return spell;
    }
  g_return_val_if_reached (NULL);
}

static void
count_own (Count             *count,
           const NaerAbsence *absence,
           NaerDay            day,
           double             percent)
{
  gint64 lost = naer_days_work (percent, absence->grade, absence->share);
  const NaerStretch *spell = find_spell (count, day);

  count->figures->lost += lost;
  if (absence->kind == NAER_ABSENCE_SELF_CERTIFICATION)
    count->figures->self_certified += lost;
  else
    count->figures->certified += lost;
  if (absence->kind == NAER_ABSENCE_SICK_NOTE)
    {
      count->figures->note_days++;
      count->figures->graded_days += naer_absence_is_graded (absence);
    }
  count->figures->band_lost[band_of (spell)] += lost;
  if (is_over_8_weeks (spell))
    count->figures->band_lost[NAER_BAND_OVER_8_WEEKS] += lost;
}

static void
count_day (Count  *count,
           NaerDay day)
{
  double percent = naer_employee_get_percent_on (count->employee, day);
  gint64 whole = naer_days_work (percent, 100, 1.0);
  const NaerDaySegment *segment;
  const NaerAbsence *absence;

  if (whole == 0 || day < count->known ||
      !naer_work_days_works (count->work_days, count->employee, day))
    return;
  count->figures->agreed += whole;
  segment = naer_day_segments_find (count->segments, day);
  if (segment != NULL && is_off (segment->kind))
    return;
  count->figures->possible += whole;
  if (segment == NULL || (!is_own_sickness (segment->kind) && !is_child_sickness (segment->kind)))
    return;
  absence = naer_absences_decide (count->employee->absences, day, count->today);
  if (is_own_sickness (segment->kind))
    count_own (count, absence, day, percent);
  else
    count->figures->child += naer_days_work (percent, 100, absence->share);
}

static NaerCaseLength
length_of (NaerDay start,
           NaerDay end)
{
  int weeks = (end - start + 1) / DAYS_OF_WEEK;

  if (weeks < 4)
    return NAER_LENGTH_UNDER_4_WEEKS;
  if (weeks < 8)
    return NAER_LENGTH_4_TO_7_WEEKS;
  if (weeks < 13)
    return NAER_LENGTH_8_TO_12_WEEKS;
  if (end < naer_day_add_months (start, 7) - 1)
    return NAER_LENGTH_13_WEEKS_TO_7_MONTHS;
  return end < naer_day_add_months (start, 12) ? NAER_LENGTH_7_TO_12_MONTHS
                                               : NAER_LENGTH_OVER_A_YEAR;
}

static void
count_duty (NaerDutyCount *duty,
            NaerStatus     status)
{
  switch (status)
    {
    case NAER_STATUS_DONE:
      duty->in_time++;
      break;
    case NAER_STATUS_DONE_LATE:
      duty->late++;
      break;
    case NAER_STATUS_EXCEPTION:
      duty->exceptions++;
      break;
    case NAER_STATUS_NOT_DOCUMENTED:
      duty->not_documented++;
      break;
    case NAER_STATUS_UPCOMING:
    case NAER_STATUS_DUE_SOON:
    case NAER_STATUS_DUE:
    case NAER_STATUS_NOT_APPLICABLE:
    case NAER_STATUS_CONSIDER:
    case NAER_STATUS_EXPECTED:
    case NAER_STATUS_INFORMATION:
    case NAER_STATUS_CANNOT_JUDGE:
    default:
      return;
    }
  duty->due++;
}

static void
count_cases (Count           *count,
             const NaerFacts *facts)
{
  g_autoptr (GPtrArray) timelines = naer_engine_judge (facts, count->employee,
                                                       naer_rule_book_get_default (), count->today);

  for (guint i = 0; i < timelines->len; i++)
    {
      const NaerCaseTimeline *timeline = timelines->pdata[i];
      const NaerCase *absence_case = timeline->absence_case;

      if (absence_case->start <= count->through && absence_case->end >= count->from)
        count->figures->cases[length_of (absence_case->start,
                                         MIN (absence_case->end, count->through))]++;
      for (guint n = 0; n < timeline->findings->len; n++)
        {
          const NaerFinding *finding = timeline->findings->pdata[n];

          if (finding->due < count->from || finding->due > count->through ||
              finding->obligation_class != NAER_CLASS_STATUTORY)
            continue;
          if (g_strcmp0 (finding->obligation, "plan") == 0)
            count_duty (&count->figures->plan, finding->status);
          else if (g_strcmp0 (finding->obligation, "dialogue-1") == 0)
            count_duty (&count->figures->dialogue_1, finding->status);
        }
    }
}

/*< private >
 * naer_employee_figures_count:
 * @facts: the facts
 * @work_days: the working days of the employer
 * @employee: an employee
 * @from: first day
 * @through: last day that is counted, inclusive, not after @today
 * @today: today, which open spells are known through
 * @figures: (out caller-allocates): the figures
 *
 * Counts one employee. What the leader set aside from a pattern counts here.
 */
void
naer_employee_figures_count (const NaerFacts    *facts,
                             const NaerWorkDays *work_days,
                             const NaerEmployee *employee,
                             NaerDay             from,
                             NaerDay             through,
                             NaerDay             today,
                             NaerFigures        *figures)
{
  g_autoptr (GArray) segments = naer_day_segments_new (employee->absences, today);
  g_autoptr (GArray) own = NULL, child = NULL;
  Count count = {
    .work_days = work_days,
    .employee = employee,
    .segments = segments,
    .known = employee->absence_known_from,
    .from = from,
    .through = through,
    .today = today,
    .figures = figures,
  };

  *figures = (NaerFigures){ 0 };
  count.own = own = find_spells (&count, is_own_sickness);
  count.child = child = find_spells (&count, is_child_sickness);
  for (NaerDay day = from; day <= through; day++)
    count_day (&count, day);
  figures->people = figures->agreed > 0;
  count_spells (&count);
  count_cases (&count, facts);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "statistics/naer-statistics.h"

#include "statistics/naer-employee-figures.h"
#include "statistics/naer-small-groups.h"

#define MONTHS_OF_YEAR 12
#define MONTHS_OF_QUARTER 3

static void
group_free (gpointer data)
{
  NaerFigureGroup *group = data;

  g_free (group->sex);
  g_free (group->unit);
  g_free (group);
}

static void
add_duty (NaerDutyCount       *sum,
          const NaerDutyCount *duty)
{
  sum->due += duty->due;
  sum->in_time += duty->in_time;
  sum->late += duty->late;
  sum->exceptions += duty->exceptions;
  sum->not_documented += duty->not_documented;
}

/**
 * naer_figures_add:
 * @sum: figures
 * @figures: others
 *
 * Adds them up.
 */
void
naer_figures_add (NaerFigures       *sum,
                  const NaerFigures *figures)
{
  sum->people += figures->people;
  sum->agreed += figures->agreed;
  sum->possible += figures->possible;
  sum->lost += figures->lost;
  sum->self_certified += figures->self_certified;
  sum->certified += figures->certified;
  sum->child += figures->child;
  sum->own_spells += figures->own_spells;
  sum->child_spells += figures->child_spells;
  for (int i = 0; i < NAER_N_BANDS; i++)
    {
      sum->band_spells[i] += figures->band_spells[i];
      sum->band_lost[i] += figures->band_lost[i];
    }
  sum->note_days += figures->note_days;
  sum->graded_days += figures->graded_days;
  for (int i = 0; i < NAER_N_LENGTHS; i++)
    sum->cases[i] += figures->cases[i];
  add_duty (&sum->plan, &figures->plan);
  add_duty (&sum->dialogue_1, &figures->dialogue_1);
}

static NaerFigureGroup *
find_group (GPtrArray  *groups,
            const char *sex,
            const char *unit)
{
  NaerFigureGroup *group;

  for (guint i = 0; i < groups->len; i++)
    {
      group = groups->pdata[i];
      if (g_strcmp0 (group->sex, sex) == 0 && g_strcmp0 (group->unit, unit) == 0)
        return group;
    }
  group = g_new0 (NaerFigureGroup, 1);
  group->sex = g_strdup (sex);
  group->unit = g_strdup (unit);
  g_ptr_array_add (groups, group);
  return group;
}

static int
compare_texts (const char *a,
               const char *b)
{
  g_autofree char *first = a != NULL ? g_utf8_casefold (a, -1) : NULL;
  g_autofree char *second = b != NULL ? g_utf8_casefold (b, -1) : NULL;

  if (first == NULL || second == NULL)
    return (first == NULL) - (second == NULL);
  return g_utf8_collate (first, second);
}

static int
compare_groups (gconstpointer a,
                gconstpointer b)
{
  const NaerFigureGroup *first = *(NaerFigureGroup *const *) a;
  const NaerFigureGroup *second = *(NaerFigureGroup *const *) b;
  int by_sex = compare_texts (first->sex, second->sex);

  return by_sex != 0 ? by_sex : compare_texts (first->unit, second->unit);
}

/* What is hidden is not there at all, so that nothing can tell it. */
static void
hide (GPtrArray *groups)
{
  g_autofree int *people = g_new (int, groups->len);
  g_autofree gboolean *hidden = g_new (gboolean, groups->len);

  g_ptr_array_sort (groups, compare_groups);
  for (guint i = 0; i < groups->len; i++)
    people[i] = ((NaerFigureGroup *) groups->pdata[i])->figures.people;
  naer_small_groups_hide (people, groups->len, hidden);
  for (guint i = 0; i < groups->len; i++)
    if (hidden[i])
      {
        NaerFigureGroup *group = groups->pdata[i];

        group->hidden = TRUE;
        group->figures = (NaerFigures){ 0 };
      }
}

static void
count_employees (NaerStatistics  *self,
                 const NaerFacts *facts,
                 NaerDay          today)
{
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (facts->employer);

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];
      NaerFigures figures;

      naer_employee_figures_count (facts, work_days, employee, self->from, self->through, today,
                                   &figures);
      if (figures.people == 0)
        continue;
      naer_figures_add (&self->all, &figures);
      naer_figures_add (&find_group (self->by_sex, employee->sex, NULL)->figures, &figures);
      naer_figures_add (&find_group (self->by_unit, NULL, employee->unit)->figures, &figures);
    }
}

/* Only those whose absence was known all that time can be compared with. */
static void
count_year_before (NaerStatistics  *self,
                   const NaerFacts *facts,
                   NaerDay          today)
{
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (facts->employer);
  NaerDay from = naer_day_add_months (self->from, -MONTHS_OF_YEAR);
  NaerDay to = naer_day_add_months (self->through + 1, -MONTHS_OF_YEAR) - 1;

  if (from == NAER_DAY_NONE)
    return;
  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];
      NaerFigures figures;

      naer_employee_figures_count (facts, work_days, employee, from, to, today, &figures);
      if (figures.people > 0 && employee->absence_known_from > from)
        return;
      naer_figures_add (&self->year_before, &figures);
    }
  self->has_year_before = self->year_before.people >= NAER_SMALL_GROUP;
}

/**
 * naer_statistics_new:
 * @facts: the facts
 * @from: first day
 * @to: last day, inclusive
 * @today: today; days after it are not counted
 *
 * Counts the figures of a time, of all and by sex and by unit. A spell is counted where it begins.
 * Figures of fewer than five people are hidden, also where they could be worked out from the others.
 *
 * Returns: (transfer full): the figures
 */
NaerStatistics *
naer_statistics_new (const NaerFacts *facts,
                     NaerDay          from,
                     NaerDay          to,
                     NaerDay          today)
{
  NaerStatistics *self = g_new0 (NaerStatistics, 1);

  self->from = from;
  self->to = to;
  self->through = MIN (to, today);
  self->by_sex = g_ptr_array_new_with_free_func (group_free);
  self->by_unit = g_ptr_array_new_with_free_func (group_free);
  count_employees (self, facts, today);
  count_year_before (self, facts, today);
  hide (self->by_sex);
  hide (self->by_unit);
  self->hidden = naer_is_small_group (self->all.people);
  if (self->hidden)
    self->all = (NaerFigures){ 0 };
  if (!self->has_year_before || self->hidden)
    {
      self->has_year_before = FALSE;
      self->year_before = (NaerFigures){ 0 };
    }
  return self;
}

/**
 * naer_statistics_free:
 * @self: (transfer full) (nullable): figures
 *
 * Frees them.
 */
void
naer_statistics_free (NaerStatistics *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->by_sex);
  g_ptr_array_unref (self->by_unit);
  g_free (self);
}

/**
 * naer_quarter_parse:
 * @text: a quarter such as “2026Q2”
 * @from: (out): its first day
 * @to: (out): its last day, inclusive
 *
 * Returns: whether @text is a quarter
 */
gboolean
naer_quarter_parse (const char *text,
                    NaerDay    *from,
                    NaerDay    *to)
{
  int year = 0;

  if (strlen (text) != strlen ("2026Q2"))
    return FALSE;
  for (int i = 0; i < 4; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return FALSE;
      year = year * 10 + (text[i] - '0');
    }
  if (g_ascii_toupper (text[4]) != 'Q' || text[5] < '1' || text[5] > '4' || year == 0)
    return FALSE;
  *from = naer_day_from_ymd (year, (text[5] - '1') * MONTHS_OF_QUARTER + 1, 1);
  *to = naer_day_add_months (*from, MONTHS_OF_QUARTER);
  *to = *to != NAER_DAY_NONE ? *to - 1 : NAER_DAY_MAX;
  return TRUE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-calendar-model-private.h"

/* The order in which records decide what a day counts as; the first decides. */
static const NaerAbsenceKind order[] = {
  NAER_ABSENCE_WORK,           NAER_ABSENCE_HOLIDAY,        NAER_ABSENCE_LEAVE,
  NAER_ABSENCE_PARENTAL_LEAVE, NAER_ABSENCE_SICK_NOTE,      NAER_ABSENCE_TREATMENT_DAYS,
  NAER_ABSENCE_SELF_CERTIFICATION, NAER_ABSENCE_UNDOCUMENTED, NAER_ABSENCE_CHILD_SICK,
  NAER_ABSENCE_WAITING_NOTE,
};

/* A graded note stands right below a whole one. */
static int
rank_of (const NaerAbsence *absence)
{
  guint rank = 0;

  while (rank < G_N_ELEMENTS (order) && order[rank] != absence->kind)
    rank++;
  return (int) (2 * rank + (naer_absence_is_graded (absence) ? 1 : 0));
}

/* Of one rank, the record that began first decides. */
static gint
compare_by_rank (gconstpointer a,
                 gconstpointer b)
{
  const NaerAbsence *first = *(const NaerAbsence *const *) a;
  const NaerAbsence *second = *(const NaerAbsence *const *) b;
  int difference = rank_of (first) - rank_of (second);

  return difference != 0 ? difference : first->from - second->from;
}

static gboolean
is_care (NaerAbsenceKind kind)
{
  return kind == NAER_ABSENCE_CHILD_SICK || kind == NAER_ABSENCE_LEAVE ||
         kind == NAER_ABSENCE_PARENTAL_LEAVE;
}

static void
decide_day (NaerCalendarModel *self,
            const NaerAbsence *absence,
            NaerDay            day)
{
  NaerCalendarDay *cell = &self->days[day - self->first];

  cell->kind = absence->kind;
  cell->grade = absence->grade;
  cell->answered = naer_absence_is_answer (absence);
  cell->nth = day - absence->from + 1;
  cell->of = absence->to != NAER_DAY_NONE ? absence->to - absence->from + 1 : 0;
}

/* The first day from @index on that no record has decided; paths are halved as they are walked. */
static guint
next_free (guint *free_from,
           guint  index)
{
  while (free_from[index] != index)
    {
      free_from[index] = free_from[free_from[index]];
      index = free_from[index];
    }
  return index;
}

static void
take_stretch (NaerCalendarModel *self,
              const NaerAbsence *absence,
              NaerDay            last,
              guint             *free_from)
{
  NaerDay from = MAX (absence->from, self->first), to = MIN (last, self->last);

  if (from > to)
    return;
  for (guint i = next_free (free_from, from - self->first); i <= (guint) (to - self->first);
       i = next_free (free_from, i))
    {
      decide_day (self, absence, self->first + i);
      free_from[i] = i + 1;
    }
}

static void
take_single_days (NaerCalendarModel *self,
                  const NaerAbsence *absence,
                  NaerDay            last,
                  guint             *free_from)
{
  for (guint n = 0; n < absence->days->len; n++)
    {
      NaerDay day = g_array_index (absence->days, NaerDay, n);
      guint i = day - self->first;

      if (naer_calendar_model_at (self, day) == NULL || free_from[i] != i ||
          !naer_absence_covers (absence, day, last))
        continue;
      decide_day (self, absence, day);
      self->days[i].nth = n + 1;
      self->days[i].of = absence->days->len;
      free_from[i] = i + 1;
    }
}

/* Records take days in the order they decide; a taken day is never looked at again. */
static void
sweep_absences (NaerCalendarModel *self,
                GPtrArray         *absences)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_copy (absences, NULL, NULL);
  guint n_days = self->last - self->first + 1;
  g_autofree guint *free_from = g_new (guint, n_days + 1);

  g_ptr_array_set_free_func (sorted, NULL);
  g_ptr_array_sort (sorted, compare_by_rank);
  for (guint i = 0; i <= n_days; i++)
    free_from[i] = i;
  for (guint i = 0; i < sorted->len; i++)
    {
      const NaerAbsence *absence = sorted->pdata[i];
      NaerDay last = naer_absence_last_day_among (absence, absences, self->today);

      if (absence->days != NULL)
        take_single_days (self, absence, last, free_from);
      else
        take_stretch (self, absence, last, free_from);
    }
}

/* Without employments the person is employed throughout. */
static void
find_employed (NaerCalendarModel  *self,
               const NaerEmployee *employee)
{
  for (NaerDay day = self->first; day <= self->last; day++)
    self->days[day - self->first].employed = employee->employments->len == 0;
  for (guint i = 0; i < employee->employments->len; i++)
    {
      const NaerEmployment *employment = employee->employments->pdata[i];
      NaerDay to = employment->to != NAER_DAY_NONE ? MIN (employment->to, self->last) : self->last;

      for (NaerDay day = MAX (employment->from, self->first); day <= to; day++)
        self->days[day - self->first].employed = TRUE;
    }
  for (NaerDay day = self->first; day <= self->last; day++)
    {
      NaerCalendarDay *cell = &self->days[day - self->first];

      cell->known = cell->employed && day <= self->today && day >= employee->absence_known_from;
    }
}

/* Care that is not to be seen makes a day like others. */
static void
hide_care (NaerCalendarModel *self)
{
  for (NaerDay day = self->first; day <= self->last; day++)
    {
      NaerCalendarDay *cell = &self->days[day - self->first];

      if (is_care (cell->kind))
        {
          cell->kind = NAER_ABSENCE_NONE;
          cell->nth = cell->of = 0;
        }
    }
}

static void
count_kinds (NaerCalendarModel *self)
{
  for (NaerDay day = self->first; day <= self->last; day++)
    self->kinds |= 1u << self->days[day - self->first].kind;
}

/**
 * naer_calendar_model_new:
 * @employee: (nullable): the employee, or nobody for an empty calendar
 * @employer: (nullable): the employer, who says which days are working days; without one there are
 *   no stretches with little absence
 * @first_year: the first year
 * @last_year: the last year, not before @first_year
 * @today: today; an open spell is known through it
 * @show: the #NaerCalendarShow to show
 *
 * Works out each day of the years once, in a time that grows with days plus spells. What a day
 * counts as follows the order of absence kinds, as naer_absences_decide() does.
 *
 * Returns: (transfer full): the days
 */
NaerCalendarModel *
naer_calendar_model_new (const NaerEmployee *employee,
                         const NaerEmployer *employer,
                         int                 first_year,
                         int                 last_year,
                         NaerDay             today,
                         guint               show)
{
  NaerCalendarModel *self;

  g_return_val_if_fail (first_year >= 1 && first_year <= last_year && last_year <= 9999, NULL);

  self = g_rc_box_new0 (NaerCalendarModel);
  self->first_year = first_year;
  self->last_year = last_year;
  self->first = naer_day_from_ymd (first_year, 1, 1);
  self->last = naer_day_from_ymd (last_year, 12, 31);
  self->today = today;
  self->show = show;
  self->days = g_new0 (NaerCalendarDay, self->last - self->first + 1);
  for (NaerDay day = self->first; day <= self->last; day++)
    {
      NaerCalendarDay *cell = &self->days[day - self->first];

      cell->grade = 100;
      cell->weekend = naer_day_is_weekend (day);
      cell->holiday = naer_holiday_on (day);
    }
  if (employee == NULL)
    return self;

  find_employed (self, employee);
  sweep_absences (self, employee->absences);
  naer_calendar_model_add_overlays (self, employee, employer, show);
  if (!(show & NAER_CALENDAR_SHOW_CARE))
    hide_care (self);
  count_kinds (self);
  return self;
}

/**
 * naer_calendar_model_ref:
 * @self: a calendar
 *
 * Returns: (transfer full): @self
 */
NaerCalendarModel *
naer_calendar_model_ref (NaerCalendarModel *self)
{
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  NaerCalendarModel *self = data;

  g_free (self->days);
}

/**
 * naer_calendar_model_unref:
 * @self: (transfer full): a calendar
 *
 * Lets it go.
 */
void
naer_calendar_model_unref (NaerCalendarModel *self)
{
  g_rc_box_release_full (self, clear);
}

/**
 * naer_calendar_model_get_first_year:
 * @self: a calendar
 *
 * Returns: its first year
 */
int
naer_calendar_model_get_first_year (const NaerCalendarModel *self)
{
  return self->first_year;
}

/**
 * naer_calendar_model_get_last_year:
 * @self: a calendar
 *
 * Returns: its last year
 */
int
naer_calendar_model_get_last_year (const NaerCalendarModel *self)
{
  return self->last_year;
}

/**
 * naer_calendar_model_get_today:
 * @self: a calendar
 *
 * Returns: the day that was today when it was made
 */
NaerDay
naer_calendar_model_get_today (const NaerCalendarModel *self)
{
  return self->today;
}

/**
 * naer_calendar_model_get_show:
 * @self: a calendar
 *
 * Returns: the #NaerCalendarShow that it was made to show
 */
guint
naer_calendar_model_get_show (const NaerCalendarModel *self)
{
  return self->show;
}

/**
 * naer_calendar_model_get_day:
 * @self: a calendar
 * @day: a day
 *
 * Returns: (transfer none) (nullable): what is told of @day, or %NULL outside the years
 */
const NaerCalendarDay *
naer_calendar_model_get_day (const NaerCalendarModel *self,
                             NaerDay                  day)
{
  return naer_calendar_model_at ((NaerCalendarModel *) self, day);
}

/**
 * naer_calendar_model_has_kind:
 * @self: a calendar
 * @kind: a kind
 *
 * Whether a day of that kind is shown.
 */
gboolean
naer_calendar_model_has_kind (const NaerCalendarModel *self,
                              NaerAbsenceKind          kind)
{
  return (self->kinds & (1u << kind)) != 0;
}

/**
 * naer_calendar_model_get_marks:
 * @self: a calendar
 *
 * Returns: the #NaerCalendarMark that some day has
 */
guint
naer_calendar_model_get_marks (const NaerCalendarModel *self)
{
  return self->marks;
}

/**
 * naer_calendar_model_get_stretches:
 * @self: a calendar
 *
 * Returns: the #NaerCalendarStretch that some day lies in
 */
guint
naer_calendar_model_get_stretches (const NaerCalendarModel *self)
{
  return self->stretches;
}

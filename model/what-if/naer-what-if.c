/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "what-if/naer-what-if.h"

/*
 * The facts as they would be if a case went on, ended or became graded otherwise than is known. The
 * rules are asked about the changed copy; nothing of it is ever saved.
 */

static NaerAbsence *
make_note (NaerDay from,
           NaerDay to,
           int     grade)
{
  NaerAbsence *note = naer_absence_new (NAER_ABSENCE_SICK_NOTE, from, to);

  note->grade = grade;
  return note;
}

/* The sickness of the case and what may come after it, but for that of the case that follows. */
static gboolean
is_of_case (const NaerAbsence *absence,
            const NaerCase    *absence_case,
            const NaerCase    *next,
            NaerDay            today)
{
  return naer_absence_is_sickness (absence) &&
         naer_absence_last_day (absence, today) >= absence_case->start &&
         (next == NULL || absence->from < next->start);
}

static int
find_last_grade (const NaerEmployee *employee,
                 const NaerCase     *absence_case,
                 NaerDay             today)
{
  const NaerAbsence *last = naer_absences_decide (employee->absences, absence_case->end, today);

  return last != NULL && naer_absence_is_graded (last) ? last->grade : 100;
}

/* What lies beyond the last day is cut off; what is open ends with it. */
static void
cut (NaerEmployee   *employee,
     const NaerCase *absence_case,
     const NaerCase *next,
     NaerDay         until,
     NaerDay         today)
{
  for (guint i = employee->absences->len; i > 0; i--)
    {
      NaerAbsence *absence = employee->absences->pdata[i - 1];

      if (!is_of_case (absence, absence_case, next, today))
        continue;
      if (absence->from > until)
        g_ptr_array_remove_index (employee->absences, i - 1);
      else if (absence->to == NAER_DAY_NONE || absence->to > until)
        absence->to = until;
    }
}

static void
lengthen (NaerEmployee   *employee,
          const NaerCase *absence_case,
          const NaerCase *next,
          NaerDay         until,
          NaerDay         today)
{
  int grade = find_last_grade (employee, absence_case, today);

  cut (employee, absence_case, next, absence_case->end, today);
  g_ptr_array_add (employee->absences, make_note (absence_case->end + 1, until, grade));
}

static void
change_grade (NaerEmployee   *employee,
              const NaerCase *absence_case,
              const NaerCase *next,
              NaerDay         from,
              int             grade,
              NaerDay         today)
{
  for (guint i = employee->absences->len; i > 0; i--)
    {
      NaerAbsence *absence = employee->absences->pdata[i - 1];
      gboolean goes_on = absence->to == NAER_DAY_NONE || absence->to >= from;

      if (!is_of_case (absence, absence_case, next, today) || !goes_on)
        continue;
      g_ptr_array_add (employee->absences, make_note (MAX (from, absence->from), absence->to, grade));
      if (absence->from >= from)
        g_ptr_array_remove_index (employee->absences, i - 1);
      else
        absence->to = from - 1;
    }
}

/**
 * naer_what_if_is_possible:
 * @self: what could come
 * @absence_case: the case
 *
 * Returns: whether it can come of the case: it does not end before it began, and another grade
 *   begins while it lasts
 */
gboolean
naer_what_if_is_possible (const NaerWhatIf *self,
                          const NaerCase   *absence_case)
{
  NaerDay last = self->until != NAER_DAY_NONE ? self->until : absence_case->end;

  if (self->until != NAER_DAY_NONE &&
      (!naer_day_is_valid (self->until) || self->until < absence_case->start))
    return FALSE;
  if (self->graded_from == NAER_DAY_NONE)
    return TRUE;
  return naer_day_is_valid (self->graded_from) && self->graded_from >= absence_case->start &&
         self->graded_from <= last && self->grade >= 20 && self->grade <= 100;
}

/**
 * naer_what_if_apply:
 * @self: what could come, and is possible
 * @employee: the employee
 * @absence_case: one of their cases
 * @next: (nullable): the case that follows it
 * @today: today
 *
 * Changes a copy of the facts. A longer absence goes on as it ended, graded or whole, on a sick
 * note; a shorter one is cut off. What is known of the case that follows stays, and may be joined.
 *
 * Returns: (transfer full): the employee as it would be
 */
NaerEmployee *
naer_what_if_apply (const NaerWhatIf   *self,
                    const NaerEmployee *employee,
                    const NaerCase     *absence_case,
                    const NaerCase     *next,
                    NaerDay             today)
{
  NaerEmployee *changed = naer_employee_copy (employee);

  g_return_val_if_fail (naer_what_if_is_possible (self, absence_case), changed);

  if (self->until != NAER_DAY_NONE && self->until > absence_case->end)
    lengthen (changed, absence_case, next, self->until, today);
  else if (self->until != NAER_DAY_NONE)
    cut (changed, absence_case, next, self->until, today);
  if (self->graded_from != NAER_DAY_NONE)
    change_grade (changed, absence_case, next, self->graded_from, self->grade, today);
  return changed;
}

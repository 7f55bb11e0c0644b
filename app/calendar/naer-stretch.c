/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-stretch.h"

/* What a stretch of days that is selected in a calendar is about. */

static gboolean
touches (const NaerAbsence *absence,
         NaerDay            from,
         NaerDay            to,
         NaerDay            today)
{
  if (absence->days == NULL)
    return absence->from <= to && naer_absence_last_day (absence, today) >= from;
  for (guint i = 0; i < absence->days->len; i++)
    {
      NaerDay day = g_array_index (absence->days, NaerDay, i);

      if (day >= from && day <= to)
        return TRUE;
    }
  return FALSE;
}

/* Only own sickness is ever in a pattern. */
static gboolean
is_in_pattern (const NaerAbsence *absence)
{
  return absence->kind == NAER_ABSENCE_SELF_CERTIFICATION || absence->kind == NAER_ABSENCE_SICK_NOTE;
}

/**
 * naer_stretch_find_spells:
 * @employee: an employee
 * @from: the first day
 * @to: the last day, inclusive
 * @today: today; an open spell is known through it
 *
 * Returns: (transfer container) (element-type NaerAbsence): the spells that have a day in the
 *   stretch, by their first day
 */
GPtrArray *
naer_stretch_find_spells (const NaerEmployee *employee,
                          NaerDay             from,
                          NaerDay             to,
                          NaerDay             today)
{
  GPtrArray *spells = g_ptr_array_new ();

  for (guint i = 0; i < employee->absences->len; i++)
    if (touches (employee->absences->pdata[i], from, to, today))
      g_ptr_array_add (spells, employee->absences->pdata[i]);
  return spells;
}

/**
 * naer_stretch_can_set_aside:
 * @spells: (element-type NaerAbsence): some spells
 * @aside: whether to set them aside, else to take them back
 *
 * Whether that would change any of them.
 */
gboolean
naer_stretch_can_set_aside (GPtrArray *spells,
                            gboolean   aside)
{
  for (guint i = 0; i < spells->len; i++)
    {
      const NaerAbsence *absence = spells->pdata[i];

      if (is_in_pattern (absence) && absence->set_aside != aside)
        return TRUE;
    }
  return FALSE;
}

/**
 * naer_stretch_set_aside:
 * @spells: (element-type NaerAbsence): some spells
 * @employee_row_id: whose they are
 * @aside: whether to set them aside from the pattern, else to take them back
 *
 * Returns: (transfer full) (element-type NaerChange): the changes
 */
GPtrArray *
naer_stretch_set_aside (GPtrArray *spells,
                        gint64     employee_row_id,
                        gboolean   aside)
{
  GPtrArray *changes = naer_changes_new ();

  for (guint i = 0; i < spells->len; i++)
    {
      const NaerAbsence *before = spells->pdata[i];
      g_autoptr (NaerAbsence) after = NULL;

      if (!is_in_pattern (before) || before->set_aside == aside)
        continue;
      after = naer_absence_copy (before);
      after->set_aside = aside;
      g_ptr_array_add (changes, naer_change_new (NAER_RECORD_ABSENCE, employee_row_id, before, after));
    }
  return changes;
}

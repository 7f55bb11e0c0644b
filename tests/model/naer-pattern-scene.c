/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-pattern-scene.h"

#include "facts/naer-change.h"

NaerDay
scene_day (const char *text)
{
  NaerDay day = NAER_DAY_NONE;

  if (text != NULL)
    g_assert_true (naer_day_parse_iso (text, &day));
  return day;
}

NaerEmployee *
scene_add_employee (NaerFacts  *facts,
                    const char *id,
                    const char *known_from)
{
  NaerEmployee *employee = naer_employee_new (id);

  employee->row_id = naer_row_id_new ();
  employee->absence_known_from = scene_day (known_from);
  g_ptr_array_add (facts->employees, employee);
  return employee;
}

NaerAbsence *
scene_add_spell (NaerEmployee   *employee,
                 const char     *from,
                 const char     *to,
                 NaerAbsenceKind kind)
{
  NaerAbsence *absence = naer_absence_new (kind, scene_day (from), scene_day (to));

  g_ptr_array_add (employee->absences, absence);
  return absence;
}

void
scene_add_roster (NaerEmployee *employee,
                  const char   *from,
                  const char   *work)
{
  NaerRoster *roster = g_new0 (NaerRoster, 1);

  roster->from = scene_day (from);
  roster->cycle_days = (int) strlen (work);
  roster->work = g_strdup (work);
  g_ptr_array_add (employee->rosters, roster);
}

void
scene_switch_off (NaerEmployee *employee,
                  const char   *from,
                  const char   *to)
{
  NaerStretch *stretch = g_new0 (NaerStretch, 1);

  stretch->from = scene_day (from);
  stretch->to = scene_day (to);
  g_ptr_array_add (employee->patterns_off, stretch);
}

/* Any absence at all: overlaps, set aside, on days that are not for work. */
void
scene_add_random_absence (NaerEmployee *employee,
                          NaerDay       from,
                          NaerDay       to)
{
  NaerAbsenceKind kind = g_test_rand_bit ()
                             ? NAER_ABSENCE_SELF_CERTIFICATION
                             : g_test_rand_int_range (NAER_ABSENCE_SELF_CERTIFICATION,
                                                      NAER_ABSENCE_WORK + 1);
  NaerDay first = g_test_rand_int_range (from, to + 1);
  int length = g_test_rand_int_range (0, 6) == 0 ? g_test_rand_int_range (1, 60)
                                                 : g_test_rand_int_range (1, 5);
  NaerAbsence *absence = naer_absence_new (kind, first, first + length - 1);

  absence->set_aside = g_test_rand_int_range (0, 8) == 0;
  if (kind == NAER_ABSENCE_SICK_NOTE && g_test_rand_bit ())
    absence->grade = 50;
  g_ptr_array_add (employee->absences, absence);
}

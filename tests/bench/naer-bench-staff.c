/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-bench-staff.h"

/*
 * A large employer: ten years of absence for each employee, some 77 spells. Short self-certified
 * absence, notes that follow one another, holidays, sick children, leave; for the last year what a
 * leader notes of follow-up.
 */

#define YEARS 10
#define DAYS (YEARS * 365)
#define TODAY (naer_day_from_ymd (2026, 6, 15))

static int
pick (GRand *rand,
      int    from,
      int    to)
{
  return g_rand_int_range (rand, from, to + 1);
}

static NaerDay
add_spell (NaerEmployee    *employee,
           NaerAbsenceKind  kind,
           NaerDay          from,
           int              n_days,
           int              grade)
{
  NaerAbsence *absence = naer_absence_new (kind, from, from + n_days - 1);

  absence->grade = grade;
  g_ptr_array_add (employee->absences, absence);
  return absence->to + 1;
}

/* Notes in a row, often graded towards the end. */
static NaerDay
add_notes (NaerEmployee *employee,
           GRand        *rand,
           NaerDay       from)
{
  static const int grades[] = { 100, 100, 80, 60, 50, 50, 40, 20 };
  int n_notes = pick (rand, 0, 3) > 0 ? 1 : pick (rand, 2, 8);

  if (pick (rand, 0, 2) == 0)
    from = add_spell (employee, NAER_ABSENCE_SELF_CERTIFICATION, from, pick (rand, 1, 3), 100);
  for (int i = 0; i < n_notes; i++)
    {
      int later = i + pick (rand, 0, 2);

      from = add_spell (employee, NAER_ABSENCE_SICK_NOTE, from,
                        n_notes == 1 ? pick (rand, 3, 14) : pick (rand, 7, 28),
                        i == 0 ? 100 : grades[MIN (later, (int) G_N_ELEMENTS (grades) - 1)]);
    }
  return from;
}

static NaerDay
add_absence (NaerEmployee *employee,
             GRand        *rand,
             NaerDay       from)
{
  int kind = pick (rand, 0, 99);

  if (kind < 34)
    return add_spell (employee, NAER_ABSENCE_SELF_CERTIFICATION, from, pick (rand, 1, 4), 100);
  if (kind < 48)
    return add_notes (employee, rand, from);
  if (kind < 76)
    return add_spell (employee, NAER_ABSENCE_HOLIDAY, from, pick (rand, 1, 3) == 3 ? 21 : 5, 100);
  if (kind < 92)
    return add_spell (employee, NAER_ABSENCE_CHILD_SICK, from, pick (rand, 1, 3), 100);
  return add_spell (employee, NAER_ABSENCE_LEAVE, from, pick (rand, 1, 5), 100);
}

/* Who is away today has a note that goes on. */
static void
add_follow_up (NaerEmployee *employee,
               GRand        *rand)
{
  NaerDay from = TODAY - pick (rand, 5, 400);

  add_spell (employee, NAER_ABSENCE_SICK_NOTE, from, TODAY - from + pick (rand, 1, 20), 100);
  g_ptr_array_add (employee->contacts,
                   naer_contact_new (from + 2, NAER_CONTACT_FIRST, NAER_WAY_PHONE));
  g_ptr_array_add (employee->contacts,
                   naer_contact_new (from + 60, NAER_CONTACT_CHECK_IN, NAER_WAY_MEETING));
}

/**
 * naer_bench_employee_new:
 * @rand: where chance comes from
 * @number: the number of the employee
 *
 * Returns: (transfer full): an employee with ten years of absence
 */
NaerEmployee *
naer_bench_employee_new (GRand *rand,
                         guint  number)
{
  g_autofree char *id = g_strdup_printf ("%u", 10000 + number);
  NaerEmployee *employee = naer_employee_new (id);
  NaerDay day = TODAY - DAYS + pick (rand, 0, 40);

  while (day < TODAY - 30)
    day = add_absence (employee, rand, day) + pick (rand, 5, 95);
  if (pick (rand, 0, 19) == 0)
    add_follow_up (employee, rand);
  return employee;
}

/**
 * naer_bench_staff_new:
 * @n_employees: how many
 *
 * Returns: (transfer full): the facts of an employer, the same each time
 */
NaerFacts *
naer_bench_staff_new (guint n_employees)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);
  NaerFacts *facts = naer_facts_new ();
  NaerArrangement *arrangement = g_new0 (NaerArrangement, 1);

  facts->today = TODAY;
  arrangement->kind = NAER_ARRANGEMENT_COMMON;
  arrangement->from = TODAY - DAYS;
  g_ptr_array_add (facts->employer->arrangements, arrangement);
  for (guint i = 0; i < n_employees; i++)
    g_ptr_array_add (facts->employees, naer_bench_employee_new (rand, i));
  return facts;
}

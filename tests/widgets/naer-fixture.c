/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-fixture.h"

#include "facts/naer-record.h"

static NaerDay
day_of (const char *text)
{
  NaerDay day = NAER_DAY_NONE;

  if (text != NULL)
    g_assert_true (naer_day_parse_iso (text, &day));
  return day;
}

NaerAbsence *
naer_fixture_absence (const char *kind,
                      int         grade,
                      const char *from,
                      const char *to)
{
  NaerAbsence *absence;
  NaerAbsenceKind parsed = NAER_ABSENCE_NONE;

  g_assert_true (naer_absence_kind_parse (kind, &parsed));
  absence = naer_absence_new (parsed, day_of (from), day_of (to));
  absence->grade = grade;
  return absence;
}

typedef struct
{
  const char *kind;
  int grade;
  const char *from;
  const char *to;
} Spell;

static void
add_spells (NaerEmployee *employee,
            const Spell  *spells,
            guint         n_spells)
{
  for (guint i = 0; i < n_spells; i++)
    g_ptr_array_add (employee->absences, naer_fixture_absence (spells[i].kind, spells[i].grade,
                                                               spells[i].from, spells[i].to));
}

/* Ole Karlsen of the sample: the person of the picture that the calendar is drawn after. */
NaerEmployee *
naer_fixture_employee (void)
{
  static const Spell spells[] = {
    { "self-certification", 100, "2024-01-25", "2024-01-25" },
    { "self-certification", 100, "2024-03-11", "2024-03-13" },
    { "sick-note", 100, "2024-04-18", "2024-04-29" },
    { "holiday", 100, "2024-07-12", "2024-08-01" },
    { "self-certification", 100, "2024-08-05", "2024-08-05" },
    { "self-certification", 100, "2024-08-12", "2024-08-13" },
    { "self-certification", 100, "2024-10-17", "2024-10-18" },
    { "self-certification", 100, "2024-12-25", "2024-12-25" },
    { "self-certification", 100, "2024-12-30", "2024-12-30" },
    { "self-certification", 100, "2025-03-17", "2025-03-17" },
    { "self-certification", 100, "2025-04-01", "2025-04-01" },
    { "child-sick", 100, "2025-07-02", "2025-07-03" },
    { "holiday", 100, "2025-07-04", "2025-07-23" },
    { "self-certification", 100, "2025-08-21", "2025-08-22" },
    { "self-certification", 100, "2025-12-23", "2025-12-25" },
    { "self-certification", 100, "2026-03-23", "2026-03-23" },
    { "self-certification", 100, "2026-05-18", "2026-05-18" },
    { "holiday", 100, "2026-07-05", "2026-07-25" },
    { "sick-note", 100, "2026-08-03", "2026-08-23" },
    { "self-certification", 100, "2026-08-31", "2026-09-01" },
    { "self-certification", 100, "2026-10-12", "2026-10-12" },
    { "self-certification", 100, "2026-11-02", "2026-11-02" },
    { "self-certification", 100, "2026-11-12", "2026-11-13" },
  };
  NaerEmployee *employee = naer_employee_new ("10070");

  employee->name = g_strdup ("Ole Karlsen");
  employee->unit = g_strdup ("Solbakken barnehage");
  add_spells (employee, spells, G_N_ELEMENTS (spells));
  return employee;
}

/* Somebody who has had everything: each kind, grades, marks, overlaps, and an open note. */
NaerEmployee *
naer_fixture_every_kind (void)
{
  static const Spell spells[] = {
    { "self-certification", 100, "2026-01-05", "2026-01-09" },
    { "child-sick", 100, "2026-01-19", "2026-01-21" },
    { "undocumented", 100, "2026-02-02", "2026-02-03" },
    { "waiting-note", 100, "2026-02-09", "2026-02-20" },
    { "sick-note", 100, "2026-03-02", "2026-03-15" },
    { "sick-note", 80, "2026-03-16", "2026-03-29" },
    { "sick-note", 50, "2026-03-30", "2026-04-12" },
    { "sick-note", 20, "2026-04-13", "2026-04-19" },
    { "leave", 100, "2026-05-04", "2026-05-08" },
    { "parental-leave", 100, "2026-05-18", "2026-06-14" },
    { "holiday", 100, "2026-07-06", "2026-07-26" },
    { "work", 100, "2026-03-11", "2026-03-11" },
    { "sick-note", 60, "2026-11-02", NULL },
  };
  NaerEmployee *employee = naer_employee_new ("1");
  NaerAbsence *treatment = naer_fixture_absence ("treatment-days", 100, "2026-09-01", "2026-09-30");
  NaerMeeting *meeting = naer_record_new (NAER_RECORD_MEETING);
  NaerMeasure *measure = naer_record_new (NAER_RECORD_MEASURE);
  NaerDay visit = day_of ("2026-11-05");

  employee->name = g_strdup ("Ewa Moen");
  add_spells (employee, spells, G_N_ELEMENTS (spells));
  treatment->days = g_array_new (FALSE, FALSE, sizeof (NaerDay));
  for (int week = 0; week < 4; week++)
    {
      NaerDay day = day_of ("2026-09-03") + 7 * week;

      g_array_append_val (treatment->days, day);
    }
  g_ptr_array_add (employee->absences, treatment);
  meeting->held = day_of ("2026-04-08");
  g_ptr_array_add (employee->meetings, meeting);
  measure->from = day_of ("2026-04-01");
  measure->to = day_of ("2026-06-14");
  measure->status = NAER_MEASURE_RUNNING;
  g_ptr_array_add (employee->measures, measure);
  employee->presence = g_array_new (FALSE, FALSE, sizeof (NaerDay));
  g_array_append_val (employee->presence, visit);
  g_ptr_array_add (employee->contacts, naer_contact_new (day_of ("2026-03-05"), NAER_CONTACT_FIRST,
                                                         NAER_WAY_PHONE));
  g_ptr_array_add (employee->contacts, naer_contact_new (day_of ("2026-11-03"), NAER_CONTACT_FIRST,
                                                         NAER_WAY_PHONE));
  return employee;
}

/* Spells of any kind at any time around three years, some open, many over each other. */
NaerEmployee *
naer_fixture_random (GRand *random,
                     guint  n_absences)
{
  NaerEmployee *employee = naer_employee_new ("random");
  NaerDay start = naer_day_from_ymd (2023, 10, 1);

  for (guint i = 0; i < n_absences; i++)
    {
      NaerAbsenceKind kind = g_rand_int_range (random, NAER_ABSENCE_SELF_CERTIFICATION,
                                               NAER_N_ABSENCE_KINDS);
      NaerDay from = start + g_rand_int_range (random, 0, 1250);
      gboolean open = g_rand_int_range (random, 0, 20) == 0;
      NaerDay to = open ? NAER_DAY_NONE : from + g_rand_int_range (random, 0, 60);
      NaerAbsence *absence = naer_absence_new (kind, from, to);

      if (kind == NAER_ABSENCE_SICK_NOTE && g_rand_boolean (random))
        absence->grade = g_rand_int_range (random, 20, 100);
      if (kind == NAER_ABSENCE_TREATMENT_DAYS)
        {
          absence->days = g_array_new (FALSE, FALSE, sizeof (NaerDay));
          for (NaerDay day = from; day <= from + 20; day += 5)
            g_array_append_val (absence->days, day);
        }
      g_ptr_array_add (employee->absences, absence);
    }
  return employee;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-unit-fixture.h"

#include "naer-fixture.h"

static NaerEmployee *
add_employee (NaerFacts  *facts,
              const char *id,
              const char *name)
{
  NaerEmployee *employee = naer_employee_new (id);

  employee->row_id = facts->employees->len + 1;
  employee->name = g_strdup (name);
  g_ptr_array_add (facts->employees, employee);
  return employee;
}

static NaerDay
day_of (const char *text)
{
  NaerDay day = NAER_DAY_NONE;

  g_assert_true (text == NULL || naer_day_parse_iso (text, &day));
  return day;
}

static void
add_employment (NaerEmployee *employee,
                const char   *from,
                const char   *to)
{
  g_ptr_array_add (employee->employments, naer_employment_new (day_of (from), day_of (to), 100));
}

static void
add_roster (NaerEmployee *employee,
            const char   *work)
{
  NaerRoster *roster = g_new0 (NaerRoster, 1);

  roster->cycle_days = (int) strlen (work);
  roster->work = g_strdup (work);
  g_ptr_array_add (employee->rosters, roster);
}

static void
add_break (NaerEmployee *employee,
           const char   *from,
           const char   *to)
{
  NaerEmploymentBreak *gap = g_new0 (NaerEmploymentBreak, 1);

  gap->kind = g_strdup ("leave");
  gap->from = day_of (from);
  gap->to = day_of (to);
  g_ptr_array_add (employee->employment_breaks, gap);
}

/* A unit in which everything happens: the same people in every picture and every test. */
NaerFacts *
naer_fixture_unit (void)
{
  static const struct
  {
    const char *id;
    const char *name;
    const char *kind;
    int grade;
    const char *from;
    const char *to;
  } rows[] = {
    { "10011", "Anne Pedersen", "sick-note", 100, "2026-10-27", "2026-11-09" },
    { "10012", "Bjørn Larsen", "self-certification", 100, "2026-10-16", "2026-10-18" },
    { "10013", "Camilla Kristiansen", NULL, 0, NULL, NULL },
    { "10014", "Camilla Larsen", NULL, 0, NULL, NULL },
    { "10015", "Camilla Larsen", "child-sick", 100, "2026-11-11", "2026-11-12" },
    { "10189", "Camilla Strand", "sick-note", 50, "2026-09-14", "2026-11-22" },
    { "10016", "Eli Hagen", "holiday", 100, "2026-10-05", "2026-10-11" },
    { "10063", "Ewa Moen", "sick-note", 100, "2026-10-05", "2026-12-04" },
    { "10017", "Frode Andersen", "parental-leave", 100, "2026-10-06", "2026-10-12" },
    { "10018", "Frode Lie", "waiting-note", 100, "2026-11-02", "2026-11-08" },
    { "10147", "Frode Pedersen", "sick-note", 100, "2026-09-28", NULL },
    { "10098", "Håkon Aasen", "sick-note", 40, "2026-10-23", NULL },
    { "10019", "Ingrid Hansen", NULL, 0, NULL, NULL },
    { "10020", "Jonas Aasen", NULL, 0, NULL, NULL },
    { "10021", "Kari Berg", "leave", 100, "2026-11-12", "2026-11-17" },
    { "10022", "Mohammed Ali", NULL, 0, NULL, NULL },
    { "10023", "Mohammed Haugen", "undocumented", 100, "2026-11-09", "2026-11-10" },
    { "10024", "Wenche Kristoffersen-Bjørnstad", NULL, 0, NULL, NULL },
    { "10025", "Åse Li", NULL, 0, NULL, NULL },
  };
  NaerFacts *facts = naer_facts_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      NaerEmployee *employee = add_employee (facts, rows[i].id, rows[i].name);

      if (rows[i].kind != NULL)
        g_ptr_array_add (employee->absences, naer_fixture_absence (rows[i].kind, rows[i].grade,
                                                                   rows[i].from, rows[i].to));
    }
  add_roster (facts->employees->pdata[12], "11110000110000");
  add_employment (facts->employees->pdata[13], "2026-10-19", NULL);
  add_break (facts->employees->pdata[15], "2026-11-02", "2026-11-29");
  add_employment (add_employee (facts, "10001", "Lars Gone"), NULL, "2026-10-30");
  return facts;
}

/* As many people as one likes, with some absence in each of three years. */
NaerFacts *
naer_fixture_large_unit (guint n_employees)
{
  static const char *const first[] = { "Anne", "Bjørn", "Camilla", "Eli", "Frode", "Grete", "Håkon",
                                       "Ingrid", "Jonas", "Kari", "Lars", "Marte", "Åse" };
  static const char *const last[] = { "Andersen", "Berg", "Hansen", "Haugen", "Kristiansen", "Larsen",
                                      "Moen", "Nguyen", "Pedersen", "Sætre", "Ødegård" };
  static const NaerAbsenceKind kinds[] = {
    NAER_ABSENCE_SELF_CERTIFICATION, NAER_ABSENCE_SELF_CERTIFICATION, NAER_ABSENCE_SICK_NOTE,
    NAER_ABSENCE_CHILD_SICK, NAER_ABSENCE_HOLIDAY,
  };
  g_autoptr (GRand) random = g_rand_new_with_seed (n_employees);
  NaerFacts *facts = naer_facts_new ();

  for (guint i = 0; i < n_employees; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", 20000 + i);
      g_autofree char *name = g_strdup_printf ("%s %s %s", first[i % G_N_ELEMENTS (first)],
                                               last[i / 13 % G_N_ELEMENTS (last)],
                                               last[(i / 143 + i) % G_N_ELEMENTS (last)]);
      NaerEmployee *employee = add_employee (facts, id, name);

      for (guint n = 0; n < 15; n++)
        {
          NaerAbsenceKind kind = kinds[g_rand_int_range (random, 0, G_N_ELEMENTS (kinds))];
          NaerDay from = naer_day_from_ymd (2024, 1, 1) + g_rand_int_range (random, 0, 1050);
          NaerAbsence *absence = naer_absence_new (kind, from,
                                                   from + g_rand_int_range (random, 0, 20));

          if (kind == NAER_ABSENCE_SICK_NOTE && g_rand_boolean (random))
            absence->grade = g_rand_int_range (random, 2, 10) * 10;
          g_ptr_array_add (employee->absences, absence);
        }
    }
  return facts;
}

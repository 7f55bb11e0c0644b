/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "calendar/naer-stretch.h"
#include "naer-fixture.h"

static NaerDay
day_of (const char *text)
{
  NaerDay day = NAER_DAY_NONE;

  g_assert_true (naer_day_parse_iso (text, &day));
  return day;
}

static void
test_find (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    guint n_spells;
  } stretches[] = {
    { "2026-01-01", "2026-01-04", 0 },
    { "2026-01-05", "2026-01-05", 1 },
    { "2026-01-09", "2026-01-19", 2 },
    { "2026-03-15", "2026-03-16", 2 },
    { "2026-03-11", "2026-03-11", 2 },  /* the day at work lies over the note */
    { "2026-09-04", "2026-09-09", 0 },  /* between two days of treatment */
    { "2026-09-04", "2026-09-10", 1 },
    { "2026-11-15", "2026-11-15", 1 },  /* what goes on is known through today */
    { "2026-11-16", "2026-12-31", 0 },
  };
  g_autoptr (NaerEmployee) employee = naer_fixture_every_kind ();

  for (guint i = 0; i < G_N_ELEMENTS (stretches); i++)
    {
      g_autoptr (GPtrArray) spells = naer_stretch_find_spells (employee, day_of (stretches[i].from),
                                                               day_of (stretches[i].to),
                                                               NAER_FIXTURE_TODAY);

      g_test_message ("%s to %s", stretches[i].from, stretches[i].to);
      g_assert_cmpuint (spells->len, ==, stretches[i].n_spells);
    }
}

/* Own sickness is set aside and taken back; care, leave and holiday are in no pattern. */
static void
test_set_aside (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = naer_fixture_every_kind ();
  NaerDay from = day_of ("2026-01-01"), to = day_of ("2026-12-31");
  g_autoptr (GPtrArray) spells = NULL, changes = NULL, undo = NULL, again = NULL;
  g_autoptr (GError) error = NULL;
  guint n_aside = 0;

  g_ptr_array_add (facts->employees, employee);
  employee->row_id = naer_row_id_new ();
  for (guint i = 0; i < employee->absences->len; i++)
    ((NaerAbsence *) employee->absences->pdata[i])->row_id = naer_row_id_new ();

  spells = naer_stretch_find_spells (employee, from, to, NAER_FIXTURE_TODAY);
  g_assert_true (naer_stretch_can_set_aside (spells, TRUE));
  g_assert_false (naer_stretch_can_set_aside (spells, FALSE));
  changes = naer_stretch_set_aside (spells, employee->row_id, TRUE);
  g_assert_cmpuint (changes->len, ==, 6);
  undo = naer_changes_invert (changes);
  naer_facts_apply (facts, changes, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < employee->absences->len; i++)
    {
      const NaerAbsence *absence = employee->absences->pdata[i];

      n_aside += absence->set_aside;
      g_assert_true (!absence->set_aside || absence->kind == NAER_ABSENCE_SICK_NOTE ||
                     absence->kind == NAER_ABSENCE_SELF_CERTIFICATION);
    }
  g_assert_cmpuint (n_aside, ==, 6);

  again = naer_stretch_find_spells (employee, from, to, NAER_FIXTURE_TODAY);
  g_assert_false (naer_stretch_can_set_aside (again, TRUE));
  g_assert_true (naer_stretch_can_set_aside (again, FALSE));
  naer_facts_apply (facts, undo, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < employee->absences->len; i++)
    g_assert_false (((const NaerAbsence *) employee->absences->pdata[i])->set_aside);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stretch/find", test_find);
  g_test_add_func ("/stretch/set-aside", test_set_aside);
  return g_test_run ();
}

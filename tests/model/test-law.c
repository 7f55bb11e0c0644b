/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-scene.h"

/* The changes of law, and the days on which something changes. */

/* Each change of law, and a day that a new rule has passed already. */
static void
test_across_law (void)
{
  static const struct
  {
    const char *start;
    const char *obligation;
    const char *rule_set;
    const char *due;
  } rows[] = {
    { "2011-06-01", "plan", "no-2011", "2011-07-01" },
    { "2011-05-01", "plan", "no-2007", "2011-06-11" },
    { "2011-07-01", "plan", "no-2011", "2011-07-28" },
    { "2021-05-15", "plan", "no-2021", "2021-06-11" },
    { "2021-05-01", "plan", "no-2014", "2021-05-28" },
    { "2021-04-06", "activity", "no-2014", "2021-05-31" },
    { "2021-04-07", "activity", "no-2021", "2021-06-01" },
    { "2014-06-10", "plan-to-sick-lister", "no-2014", "2014-07-07" },
    { "2014-05-10", "plan-to-sick-lister", "no-2014", "2014-06-06" },
    { "2026-01-05", "plan", "no-2021", "2026-02-01" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
      g_autoptr (GPtrArray) timelines = NULL;
      const NaerFinding *finding;

      scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, scene_day (rows[i].start),
                         NAER_DAY_NONE);
      timelines = scene_run (employee, scene_day (rows[i].start) + 200);
      finding = scene_find (timelines, 0, rows[i].obligation);
      g_assert_cmpstr (finding->rule_set, ==, rows[i].rule_set);
      g_assert_cmpint (finding->calendar_target, ==, NAER_DAY_NONE);
      g_assert_cmpint (finding->due, ==, scene_day (rows[i].due));
      if (scene_day (rows[i].due) < scene_day ("2014-07-01") && i == 8)
        g_assert_cmpint (finding->status, ==, NAER_STATUS_NOT_APPLICABLE);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/law/across-law", test_across_law);
  return g_test_run ();
}

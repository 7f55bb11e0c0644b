/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-leader.h"

/*
 * From the first page to the first picture, by keyboard: with the sample, with a file from payroll, and
 * with one employee that is typed. Each way is so few steps that it is done in a minute; the time that the
 * program itself took is told.
 */

typedef struct
{
  const char *name;
  void (*go) (NaerLeader *leader);
  guint most_steps;
} Way;

static void
search (NaerLeader *leader,
        const char *text,
        const char *name)
{
  g_autofree char *grid = g_strdup_printf ("Absence of %s*", name);

  naer_leader_press (leader, XK_Control_L, XK_f);
  naer_leader_type (leader, text);
  naer_leader_press (leader, 0, XK_Return);
  naer_leader_wait_for_role (leader, "heading", name);
  naer_leader_wait_for_role (leader, "grid", grid);
}

static void
go_by_sample (NaerLeader *leader)
{
  naer_leader_wait_for_role (leader, "button", "Look at Sample Data");
  naer_leader_go_to (leader, "Look at Sample Data");
  naer_leader_press (leader, 0, XK_Return);
  naer_leader_wait_for_role (leader, NULL, "Anne Pedersen*");
  search (leader, "mohammed h", "Mohammed Haugen");
}

static void
go_by_import (NaerLeader *leader)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", "fravaer-semikolon.csv", NULL);

  naer_leader_make_file (leader);
  naer_portals_choose_file (leader->gui->portals, path);
  naer_leader_wait_for_role (leader, "button", "Import Absence…");
  naer_leader_go_to (leader, "Import Absence…");
  naer_leader_press (leader, 0, XK_Return);
  naer_leader_wait_for_role (leader, "button", "Import 572 Absences");
  naer_leader_go_to (leader, "Import 572 Absences");
  naer_leader_press (leader, 0, XK_Return);
  naer_gui_wait_gone (leader->gui, "dialog", "Import Absence");
  search (leader, "mohammed h", "Mohammed Haugen");
}

static void
go_by_typing (NaerLeader *leader)
{
  naer_leader_make_file (leader);
  naer_leader_add_employee (leader, "Kirsten Solbakk", "4711");
  search (leader, "kirsten", "Kirsten Solbakk");
}

static void
test_way (gconstpointer data)
{
  const Way *way = data;
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", NULL };
  g_autoptr (NaerGui) gui = naer_gui_start (arguments, "en");
  NaerLeader leader = { gui, 0 };
  gint64 start = g_get_monotonic_time ();

  way->go (&leader);
  g_test_message ("%u steps, %.1f seconds without thinking: %s", leader.n_steps,
                  (g_get_monotonic_time () - start) / (double) G_USEC_PER_SEC, way->name);
  g_assert_cmpuint (leader.n_steps, <=, way->most_steps);
}

int
main (int    argc,
      char **argv)
{
  static const Way ways[] = {
    { "/gui/first-start/sample", go_by_sample, 8 },
    { "/gui/first-start/import", go_by_import, 20 },
    { "/gui/first-start/typing", go_by_typing, 16 },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    g_test_add_data_func (ways[i].name, &ways[i], test_way);
  return g_test_run ();
}

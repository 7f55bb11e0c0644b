/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "naer-leader.h"

/*
 * A leader who uses only the keyboard and hears only what the accessibility bus tells does ten
 * tasks. Nothing is done but by keys; each key, and each text that is typed, is a step.
 */

static void
import (NaerLeader *leader)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", "fravaer-semikolon.csv", NULL);

  naer_portals_choose_file (leader->gui->portals, path);
  naer_leader_press (leader, XK_Control_L, XK_i);
  naer_leader_wait_for_role (leader, "button", "Import 572 Absences");
  naer_leader_go_to (leader, "Import 572 Absences");
  naer_leader_press (leader, 0, XK_Return);
  naer_gui_wait_gone (leader->gui, "dialog", "Import Absence");
}

static void
add_employee (NaerLeader *leader)
{
  naer_leader_add_employee (leader, "Kirsten Solbakk", "4711");
}

static void
search (NaerLeader *leader)
{
  naer_leader_press (leader, XK_Control_L, XK_f);
  naer_leader_type (leader, "mohammed h");
  naer_leader_press (leader, 0, XK_Return);
  naer_leader_wait_for_role (leader, "heading", "Mohammed Haugen");
}

static void
note_absence (NaerLeader *leader)
{
  naer_leader_press_shifted (leader, XK_Control_L, XK_a);
  naer_leader_wait_for_role (leader, "dialog", "Add Absence");
  naer_leader_go_to (leader, "First Day");
  naer_leader_press (leader, XK_Control_L, XK_a);
  naer_leader_type (leader, "7.10.2026");
  naer_leader_go_to (leader, "Last Day*");
  naer_leader_press (leader, XK_Control_L, XK_a);
  naer_leader_type (leader, "8.10.2026");
  naer_leader_press (leader, 0, XK_Return);
  naer_gui_wait_gone (leader->gui, "dialog", "Add Absence");
}

static void
note_contact (NaerLeader *leader)
{
  naer_leader_press (leader, XK_Control_L, XK_l);
  naer_leader_wait_for_role (leader, "dialog", "Log Contact");
  naer_leader_go_to (leader, "What You Agreed, in One Line");
  naer_leader_type (leader, "Shorter days this week");
  naer_leader_press (leader, 0, XK_Return);
  naer_gui_wait_gone (leader->gui, "dialog", "Log Contact");
}

static void
select_days (NaerLeader *leader)
{
  naer_leader_press (leader, XK_Alt_L, XK_1);
  naer_leader_press (leader, XK_Control_L, XK_t);
  naer_gui_wait_focus (leader->gui, "Sunday 15 November 2026, week 46, today, sick note 40 %, day 2 of 21, contact");
  naer_leader_press_shifted (leader, 0, XK_Left);
  naer_leader_press_shifted (leader, 0, XK_Left);
  naer_leader_wait_for_role (leader, "label", "1–15 November 2026");
  naer_leader_press (leader, 0, XK_Escape);
}

static void
write_plan (NaerLeader *leader)
{
  naer_leader_press (leader, XK_Alt_L, XK_3);
  naer_leader_wait_for_role (leader, "button", "Begin the Plan");
  naer_leader_go_to (leader, "Begin the Plan");
  naer_leader_press (leader, 0, XK_Return);
  naer_leader_wait_for_role (leader, "button", "New Task");
  naer_leader_go_to (leader, "New Task");
  naer_leader_press (leader, 0, XK_Return);
  naer_leader_go_to (leader, "Task");
  naer_leader_type (leader, "Read with the children");
  naer_leader_wait_for_role (leader, NULL, "*saved*");
}

static void
print (NaerLeader *leader)
{
  g_autoptr (GBytes) pdf = NULL;

  naer_leader_press (leader, XK_Alt_L, XK_1);
  naer_leader_press (leader, XK_Control_L, XK_p);
  naer_leader_wait_for_dialog (leader, "On Paper", "Print…");
  naer_leader_press (leader, 0, XK_Return);
  pdf = naer_portals_get_printed (leader->gui->portals);
  g_assert_cmpuint (g_bytes_get_size (pdf), >, 1000);
  naer_leader_press (leader, 0, XK_Escape);
  naer_gui_wait_gone (leader->gui, "dialog", "On Paper");
}

static void
back_up (NaerLeader *leader)
{
  naer_leader_press_shifted (leader, XK_Control_L, XK_s);
  naer_leader_wait_for_role (leader, "dialog", "Safety");
  naer_leader_go_to (leader, "Back Up Now");
  naer_leader_press (leader, 0, XK_Return);
  naer_leader_wait_for_role (leader, NULL, "Backed up, and read again to be sure");
  /* the first Escape is for the toast */
  naer_leader_press (leader, 0, XK_Escape);
  naer_gui_wait_gone (leader->gui, NULL, "Backed up, and read again to be sure");
  naer_leader_press (leader, 0, XK_Escape);
  naer_gui_wait_gone (leader->gui, "dialog", "Safety");
}

static void
lock_and_unlock (NaerLeader *leader)
{
  naer_leader_press_shifted (leader, XK_Control_L, XK_l);
  naer_leader_wait_for_role (leader, "button", "Unlock…");
  naer_leader_go_to (leader, "Unlock…");
  naer_leader_press (leader, 0, XK_Return);
  naer_leader_wait_for_dialog (leader, "Unlock*", "Passphrase");
  naer_leader_type (leader, NAER_LEADER_PASSPHRASE);
  naer_leader_press (leader, 0, XK_Return);
  naer_leader_wait_for_role (leader, "heading", "Mohammed Haugen");
}

static void
test_tasks (void)
{
  static const struct
  {
    const char *name;
    void (*perform) (NaerLeader *leader);
  } tasks[] = {
    { "make a data file", naer_leader_make_file },
    { "import a payroll file", import },
    { "add an employee", add_employee },
    { "find an employee", search },
    { "note an absence", note_absence },
    { "note a contact", note_contact },
    { "select days in the calendar", select_days },
    { "write in a plan", write_plan },
    { "print the calendar", print },
    { "back up", back_up },
    { "lock and unlock", lock_and_unlock },
  };
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", NULL };
  g_autoptr (NaerGui) gui = naer_gui_start (arguments, "en");
  guint n_all = 0;

  for (guint i = 0; i < G_N_ELEMENTS (tasks); i++)
    {
      NaerLeader leader = { gui, 0 };

      tasks[i].perform (&leader);
      g_test_message ("%2u steps: %s", leader.n_steps, tasks[i].name);
      n_all += leader.n_steps;
    }
  g_test_message ("%2u steps in all", n_all);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/tasks-by-keyboard", test_tasks);
  return g_test_run ();
}

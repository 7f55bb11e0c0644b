/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "naer-gui-steps.h"

/*
 * A leader who uses only the keyboard and hears only what the accessibility bus tells does ten
 * tasks. Nothing is done but by keys; each key, and each text that is typed, is a step.
 */

#define PASSPHRASE "en lang og trygg setning"
#define MOST_TABS 40

typedef struct
{
  NaerGui *gui;
  guint n_steps;
} Leader;

static void
press (Leader *leader,
       KeySym  modifier,
       KeySym  key)
{
  naer_gui_key (leader->gui, modifier, key);
  leader->n_steps++;
}

static void
press_shifted (Leader *leader,
               KeySym  modifier,
               KeySym  key)
{
  naer_keyboard_hold (leader->gui->keyboard, XK_Shift_L, TRUE);
  press (leader, modifier, key);
  naer_keyboard_hold (leader->gui->keyboard, XK_Shift_L, FALSE);
}

static void
type (Leader     *leader,
      const char *text)
{
  g_assert_true (naer_keyboard_take_window (leader->gui->keyboard));
  naer_keyboard_type (leader->gui->keyboard, text);
  leader->n_steps++;
}

/* What has the keyboard, once it is no longer @before; a page may also keep it where it was. */
static char *
wait_for_move (Leader     *leader,
               const char *before)
{
  char *focused = naer_gui_focused (leader->gui);

  for (guint i = 0; i < 50 && g_str_equal (focused, before); i++)
    {
      g_free (focused);
      g_usleep (20000);
      focused = naer_gui_focused (leader->gui);
    }
  return focused;
}

/* To what is called so with the tabulator; to what has the keyboard already without a step. */
static void
go_to (Leader     *leader,
       const char *name_pattern)
{
  g_autofree char *focused = wait_for_move (leader, "");

  for (guint i = 0; i < MOST_TABS && !g_pattern_match_simple (name_pattern, focused); i++)
    {
      g_autofree char *before = g_steal_pointer (&focused);

      press (leader, 0, XK_Tab);
      focused = wait_for_move (leader, before);
    }
  if (!g_pattern_match_simple (name_pattern, focused))
    naer_gui_fail (leader->gui, "The tabulator does not lead there", NULL, name_pattern);
}

static void
wait_for_role (Leader     *leader,
               const char *role,
               const char *name_pattern)
{
  g_autoptr (NaerNode) node = naer_gui_wait (leader->gui, role, name_pattern);

  g_assert_nonnull (node);
}

/* Until the dialog is there and something in it has the keyboard. */
static void
wait_for_dialog (Leader     *leader,
                 const char *title,
                 const char *first)
{
  g_autofree char *focused = NULL;

  wait_for_role (leader, "dialog", title);
  for (guint i = 0; i < 250; i++)
    {
      g_free (focused);
      focused = naer_gui_focused (leader->gui);
      if (g_pattern_match_simple (first, focused))
        return;
      g_usleep (20000);
    }
  naer_gui_fail (leader->gui, "Does not have the keyboard at first", NULL, first);
}

static void
make_file (Leader *leader)
{
  wait_for_role (leader, "button", "Create a Data File*");
  go_to (leader, "Create a Data File*");
  press (leader, 0, XK_Return);
  wait_for_dialog (leader, "New Data File", "Passphrase");
  type (leader, PASSPHRASE);
  go_to (leader, "Passphrase once more");
  type (leader, PASSPHRASE);
  press (leader, 0, XK_Return);
  naer_gui_wait_gone (leader->gui, "dialog", "New Data File");
}

static void
import (Leader *leader)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", "fravaer-semikolon.csv", NULL);

  naer_portals_choose_file (leader->gui->portals, path);
  press (leader, XK_Control_L, XK_i);
  wait_for_role (leader, "button", "Import 572 Absences");
  go_to (leader, "Import 572 Absences");
  press (leader, 0, XK_Return);
  naer_gui_wait_gone (leader->gui, "dialog", "Import Absence");
}

static void
add_employee (Leader *leader)
{
  press (leader, XK_Control_L, XK_n);
  wait_for_dialog (leader, "Add Employee", "Name");
  type (leader, "Kirsten Solbakk");
  go_to (leader, "Number");
  type (leader, "4711");
  press (leader, 0, XK_Return);
  naer_gui_wait_gone (leader->gui, "dialog", "Add Employee");
}

static void
search (Leader *leader)
{
  press (leader, XK_Control_L, XK_f);
  type (leader, "mohammed h");
  press (leader, 0, XK_Return);
  wait_for_role (leader, "heading", "Mohammed Haugen");
}

static void
note_absence (Leader *leader)
{
  press_shifted (leader, XK_Control_L, XK_a);
  wait_for_role (leader, "dialog", "Add Absence");
  go_to (leader, "First Day");
  press (leader, XK_Control_L, XK_a);
  type (leader, "7.10.2026");
  go_to (leader, "Last Day*");
  press (leader, XK_Control_L, XK_a);
  type (leader, "8.10.2026");
  press (leader, 0, XK_Return);
  naer_gui_wait_gone (leader->gui, "dialog", "Add Absence");
}

static void
note_contact (Leader *leader)
{
  press (leader, XK_Control_L, XK_l);
  wait_for_role (leader, "dialog", "Log Contact");
  go_to (leader, "What You Agreed, in One Line");
  type (leader, "Shorter days this week");
  press (leader, 0, XK_Return);
  naer_gui_wait_gone (leader->gui, "dialog", "Log Contact");
}

static void
select_days (Leader *leader)
{
  press (leader, XK_Alt_L, XK_1);
  press (leader, XK_Control_L, XK_t);
  naer_gui_wait_focus (leader->gui, "Sunday 15 November 2026, week 46, today, sick note 40 %, day 2 of 21, contact");
  press_shifted (leader, 0, XK_Left);
  press_shifted (leader, 0, XK_Left);
  wait_for_role (leader, "label", "1–15 November 2026");
  press (leader, 0, XK_Escape);
}

static void
write_plan (Leader *leader)
{
  press (leader, XK_Alt_L, XK_3);
  wait_for_role (leader, "button", "Begin the Plan");
  go_to (leader, "Begin the Plan");
  press (leader, 0, XK_Return);
  wait_for_role (leader, "button", "New Task");
  go_to (leader, "New Task");
  press (leader, 0, XK_Return);
  go_to (leader, "Task");
  type (leader, "Read with the children");
  wait_for_role (leader, NULL, "*saved*");
}

static void
print (Leader *leader)
{
  g_autoptr (GBytes) pdf = NULL;

  press (leader, XK_Alt_L, XK_1);
  press (leader, XK_Control_L, XK_p);
  wait_for_dialog (leader, "On Paper", "Print…");
  press (leader, 0, XK_Return);
  pdf = naer_portals_get_printed (leader->gui->portals);
  g_assert_cmpuint (g_bytes_get_size (pdf), >, 1000);
  press (leader, 0, XK_Escape);
  naer_gui_wait_gone (leader->gui, "dialog", "On Paper");
}

static void
back_up (Leader *leader)
{
  press_shifted (leader, XK_Control_L, XK_s);
  wait_for_role (leader, "dialog", "Safety");
  go_to (leader, "Back Up Now");
  press (leader, 0, XK_Return);
  wait_for_role (leader, NULL, "Backed up, and read again to be sure");
  /* the first Escape is for the toast */
  press (leader, 0, XK_Escape);
  naer_gui_wait_gone (leader->gui, NULL, "Backed up, and read again to be sure");
  press (leader, 0, XK_Escape);
  naer_gui_wait_gone (leader->gui, "dialog", "Safety");
}

static void
lock_and_unlock (Leader *leader)
{
  press_shifted (leader, XK_Control_L, XK_l);
  wait_for_role (leader, "button", "Unlock…");
  go_to (leader, "Unlock…");
  press (leader, 0, XK_Return);
  wait_for_dialog (leader, "Unlock*", "Passphrase");
  type (leader, PASSPHRASE);
  press (leader, 0, XK_Return);
  wait_for_role (leader, "heading", "Mohammed Haugen");
}

static void
test_tasks (void)
{
  static const struct
  {
    const char *name;
    void (*perform) (Leader *leader);
  } tasks[] = {
    { "make a data file", make_file },
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
      Leader leader = { gui, 0 };

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

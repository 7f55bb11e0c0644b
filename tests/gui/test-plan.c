/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-gui-steps.h"

/* The follow-up plan in the real window. */

/* What the rules ask for of a plan leads to the plan. */
static void
test_from_overview (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("mohammed h", "Mohammed Haugen");
  g_autoptr (NaerNode) page = NULL, plan = NULL;

  naer_gui_key (gui, XK_Alt_L, XK_Home);
  naer_gui_activate (gui, "button", "Write Plan Vigdis Hagen, number 10021: Follow-up plan");
  page = naer_gui_wait (gui, "heading", "Vigdis Hagen");
  plan = naer_gui_wait (gui, "heading", "Follow-up Plan");
  g_assert_true (naer_gui_has (gui, "button", "Finish Together"));
  g_assert_false (naer_gui_has (gui, "dialog", "Follow-up plan"));
}

static void
test_from_follow_up (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("mohammed h", "Mohammed Haugen");
  g_autoptr (NaerNode) plan = NULL;

  naer_gui_key (gui, XK_Alt_L, XK_2);
  naer_gui_activate (gui, "button", "Write Plan: Follow-up plan*");
  plan = naer_gui_wait (gui, NULL, "No Plan Yet");
  naer_gui_wait_focus (gui, "Begin the Plan");
}

/* A milestone leads to its duty, the duty to the plan; what is to be sent needs a plan first. */
static void
test_from_timeline (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("mohammed h", "Mohammed Haugen");
  g_autoptr (NaerNode) timeline = NULL, plan = NULL;

  naer_gui_key (gui, XK_Alt_L, XK_2);
  timeline = naer_gui_wait (gui, "list", "Timeline, *");
  naer_gui_tab_to (gui, "Today, *");
  naer_gui_go_to (gui, XK_Right, "The plan to the sick-lister, *");
  naer_gui_key (gui, 0, XK_Return);
  naer_gui_wait_focus (gui, "The plan to the sick-lister");
  naer_gui_tab_to (gui, "Note Sending: The plan to the sick-lister*");
  naer_gui_key (gui, 0, XK_space);
  plan = naer_gui_wait (gui, NULL, "No Plan Yet");
  naer_gui_wait_focus (gui, "Begin the Plan");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/plan/from-overview", test_from_overview);
  g_test_add_func ("/gui/plan/from-follow-up", test_from_follow_up);
  g_test_add_func ("/gui/plan/from-timeline", test_from_timeline);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-steps.h"

/* What says too much is pointed out while it is written, and is saved all the same. */

static void
test_contact (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("mohammed h", "Mohammed Haugen");
  g_autoptr (NaerNode) advice = NULL;

  naer_gui_key (gui, XK_Control_L, XK_l);
  naer_gui_fill (gui, "What You Agreed, in One Line", "Kortere dager, hun har angst i store møter");
  advice = naer_gui_wait (gui, "label", "“angst”: Illness or symptom. Write what *");
  naer_gui_fill (gui, "What You Agreed, in One Line", "Kortere dager, og mindre grupper");
  naer_gui_wait_gone (gui, "label", "“angst”*");
  naer_gui_fill (gui, "What You Agreed, in One Line", "Går til psykolog på onsdager");
  g_clear_pointer (&advice, naer_node_free);
  advice = naer_gui_wait (gui, "label", "“Går til psykolog”: Treatment. *");
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "Log Contact");
}

/* In a plan it is said beside the text, and beside the plan for the short fields too. */
static void
test_plan (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("mohammed h", "Mohammed Haugen");
  g_autoptr (NaerNode) card = NULL, advice = NULL;

  naer_plan_steps_begin (gui);
  naer_gui_fill (gui, "How and When You Talk", "Hver fredag, hun har angst");
  card = naer_gui_wait (gui, "heading", "Say It in Other Words");
  advice = naer_gui_wait (gui, "label", "“angst”: Illness or symptom. Write what *");
  naer_gui_fill (gui, "How and When You Talk", "Hver fredag");
  naer_gui_wait_gone (gui, "heading", "Say It in Other Words");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/lint/contact", test_contact);
  g_test_add_func ("/gui/lint/plan", test_plan);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-gui-steps.h"

/* A word that should not have been written: seen in the log, removed for good, and given out without it. */

#define LOGGED "Kortere dager, hun har angina nå"

static void
log_contact (NaerGui *gui)
{
  naer_gui_key (gui, XK_Control_L, XK_l);
  naer_gui_fill (gui, "What You Agreed, in One Line", LOGGED);
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "Log Contact");
}

static void
look_at_log (NaerGui *gui)
{
  g_autoptr (NaerNode) viewed = NULL, added = NULL, checked = NULL;

  naer_gui_choose_of_employee (gui, XK_w);
  viewed = naer_gui_wait (gui, "list item", "Log looked at. *");
  added = naer_gui_wait (gui, "list item", "Contact added. *");
  naer_gui_activate (gui, "button", "Check the Log");
  checked = naer_gui_wait (gui, "label", "The file and its log are whole.*");
  naer_gui_key (gui, 0, XK_Escape);
  naer_gui_wait_gone (gui, "dialog", "Who Did What");
}

static void
remove_word (NaerGui *gui)
{
  g_autoptr (NaerNode) found = NULL, none = NULL, page = NULL, left = NULL;

  naer_gui_choose_of_employee (gui, XK_t);
  naer_gui_fill (gui, "Text That Should Not Be There", "Pepperkakehus");
  none = naer_gui_wait (gui, "label", "It is not found in the file.");
  naer_gui_fill (gui, "Text That Should Not Be There", "ANGINA");
  found = naer_gui_wait (gui, "label", "Found in 1 record, 0 drafts and 1 entry of the log.");
  naer_gui_activate (gui, "button", "Remove for Good");
  naer_gui_wait_gone (gui, "dialog", "Remove a Text for Good");
  page = naer_gui_wait (gui, "label", "The text is removed for good");
  naer_gui_key (gui, XK_Alt_L, XK_5);
  left = naer_gui_wait (gui, "label", "*Kortere dager, hun har […] nå");
  naer_gui_wait_gone (gui, "label", "*angina*");
}

static void
offer_access (NaerGui *gui)
{
  g_autoptr (NaerNode) print = NULL;

  naer_gui_choose_of_employee (gui, XK_k);
  print = naer_gui_wait (gui, "dialog", "All That Is Kept");
  naer_gui_key (gui, 0, XK_Escape);
  naer_gui_wait_gone (gui, "dialog", "All That Is Kept");
}

static void
test_word (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("mohammed h", "Mohammed Haugen");

  log_contact (gui);
  look_at_log (gui);
  remove_word (gui);
  offer_access (gui);
}

/* Deleted for good: gone from the list and from the log, and the report names nobody. */
static void
test_delete (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("mohammed h", "Mohammed Haugen");
  g_autoptr (NaerNode) what = NULL, asked = NULL, report = NULL;

  naer_gui_choose_of_employee (gui, XK_d);
  what = naer_gui_wait (gui, "label", "It cannot be undone");
  naer_gui_activate (gui, "button", "Delete for Good…");
  asked = naer_gui_wait (gui, "label", "Delete for Good?");
  naer_gui_activate (gui, "button", "Delete for Good");
  report = naer_gui_wait (gui, "label", "1 employee with everything*");
  naer_gui_wait_gone (gui, "label", "*Mohammed Haugen*");
  naer_gui_activate (gui, "button", "Close");
  naer_gui_wait_gone (gui, "label", "1 employee with everything*");
  naer_gui_key (gui, XK_Control_L, XK_f);
  naer_keyboard_type (gui->keyboard, "anne p");
  naer_gui_key (gui, XK_Control_L, XK_a);
  naer_keyboard_type (gui->keyboard, "mohammed h");
  naer_gui_wait_gone (gui, NULL, "Anne Pedersen*");
  naer_gui_wait_gone (gui, NULL, "Mohammed Haugen*");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/privacy/word", test_word);
  g_test_add_func ("/gui/privacy/delete", test_delete);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-gui-steps.h"

/*
 * While it is locked nothing of anybody is in the window, its title or what a screen reader finds;
 * whoever unlocks it is where they were.
 */

#define PASSPHRASE "en lang og trygg setning"

static void
add_employee (NaerGui *gui)
{
  naer_gui_add_employee (gui, "Kirsten Solbakk", "4711");
  naer_gui_open_person (gui, "kirsten", "Kirsten Solbakk");
}

static void
lock (NaerGui *gui)
{
  naer_gui_key_shift (gui, XK_l);
}

static void
assert_nobody (NaerGui *gui)
{
  static const char *const words[] = { "Kirsten", "Solbakk", "4711" };
  g_autoptr (NaerNode) unlock = naer_gui_wait (gui, "button", "Unlock*");
  g_autofree char *everything = NULL;

  /* The page fades away. */
  g_usleep (600000);
  everything = naer_atspi_describe (gui->atspi, gui->application);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (everything, words[i]) != NULL)
      g_error ("“%s” is still there:\n%s", words[i], everything);
  g_assert_false (naer_gui_has (gui, "button", "Undo"));
}

static void
unlock (NaerGui *gui)
{
  g_autoptr (NaerNode) heading = NULL;

  naer_gui_activate (gui, "button", "Unlock…");
  naer_gui_fill (gui, "Passphrase", PASSPHRASE);
  naer_gui_activate (gui, "button", "Unlock");
  heading = naer_gui_wait (gui, "heading", "Kirsten Solbakk");
}

static void
test_lock (void)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", NULL };
  g_autoptr (NaerGui) gui = naer_gui_start (arguments, "en");
  g_autoptr (NaerNode) dialog = NULL;

  naer_gui_make_file (gui, PASSPHRASE);
  add_employee (gui);
  lock (gui);
  assert_nobody (gui);
  unlock (gui);

  naer_gui_key (gui, XK_Control_L, XK_e);
  dialog = naer_gui_wait (gui, "dialog", "Edit Employee");
  lock (gui);
  assert_nobody (gui);
  g_assert_false (naer_gui_has (gui, "dialog", "Edit Employee"));
  unlock (gui);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lock/nothing-of-anybody", test_lock);
  return g_test_run ();
}

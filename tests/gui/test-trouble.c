/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "naer-gui-steps.h"

/* The data file is taken away while the window is open: it is said, work goes on, and all of it is
 * saved somewhere else. */

#define PASSPHRASE "en lang og trygg setning"

static void
take_file_away (NaerGui *gui)
{
  static const char *const parts[] = { "", "-wal", "-shm", "-key" };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *name = g_strconcat ("naervaer/naervaer.db", parts[i], NULL);
      g_autofree char *path = naer_gui_path (gui, name);

      g_unlink (path);
    }
}

static void
lock_and_unlock (NaerGui *gui)
{
  naer_gui_key_shift (gui, XK_l);
  naer_gui_activate (gui, "button", "Unlock…");
  naer_gui_fill (gui, "Passphrase", PASSPHRASE);
  naer_gui_activate (gui, "button", "Unlock");
}

static void
test_file_gone (void)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", NULL };
  g_autoptr (NaerGui) gui = naer_gui_start (arguments, "en");
  g_autofree char *elsewhere = naer_gui_path (gui, "elsewhere.naervaer");
  g_autoptr (NaerNode) said = NULL, more = NULL, question = NULL, saved = NULL, first = NULL, second = NULL;

  naer_gui_make_file (gui, PASSPHRASE);
  naer_gui_add_employee (gui, "Kirsten Solbakk", "1");
  take_file_away (gui);
  naer_gui_add_employee (gui, "Grete Nilsen", "2");
  said = naer_gui_wait (gui, "label", "The data file is no longer where it was. What you do now is only in memory.");
  naer_gui_add_employee (gui, "Ola Hansen", "3");

  naer_gui_key (gui, XK_Control_L, XK_q);
  question = naer_gui_wait (gui, "label", "Not Everything Is Saved");
  naer_portals_choose_file (gui->portals, elsewhere);
  naer_gui_key (gui, 0, XK_Return);
  saved = naer_gui_wait (gui, "label", "All is saved in elsewhere.naervaer");
  naer_gui_wait_gone (gui, "label", "The data file is no longer where it was*");

  lock_and_unlock (gui);
  first = naer_gui_wait (gui, "list item", "Kirsten Solbakk*");
  second = naer_gui_wait (gui, "list item", "Ola Hansen*");
  naer_gui_await (gui, "list item", "Grete Nilsen*");
}

/* What is in memory only is hidden where it cannot be locked, and locked once it is saved. */
static void
test_curtain (void)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", NULL };
  g_autoptr (NaerGui) gui = naer_gui_start (arguments, "en");
  g_autofree char *elsewhere = naer_gui_path (gui, "elsewhere.naervaer");
  g_autofree char *everything = NULL;
  g_autoptr (NaerNode) hidden = NULL, shown = NULL, locked = NULL, first = NULL;

  naer_gui_make_file (gui, PASSPHRASE);
  take_file_away (gui);
  naer_gui_add_employee (gui, "Grete Nilsen", "2");
  naer_gui_key_shift (gui, XK_l);
  hidden = naer_gui_wait (gui, "label", "Out of Sight");
  everything = naer_atspi_describe (gui->atspi, gui->application);
  if (strstr (everything, "Grete") != NULL)
    g_error ("“Grete” is still there:\n%s", everything);

  naer_gui_activate (gui, "button", "Show Again");
  shown = naer_gui_wait (gui, "list item", "Grete Nilsen*");
  naer_gui_key_shift (gui, XK_l);
  naer_portals_choose_file (gui->portals, elsewhere);
  naer_gui_activate (gui, "button", "Save Elsewhere…");
  locked = naer_gui_wait (gui, "button", "Unlock…");
  naer_gui_activate (gui, "button", "Unlock…");
  naer_gui_fill (gui, "Passphrase", PASSPHRASE);
  naer_gui_activate (gui, "button", "Unlock");
  first = naer_gui_wait (gui, "list item", "Grete Nilsen*");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/trouble/file-gone", test_file_gone);
  g_test_add_func ("/trouble/curtain", test_curtain);
  return g_test_run ();
}

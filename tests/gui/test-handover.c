/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-gui-steps.h"

/* One employee is handed over, leaves the file, and comes back from the file that was written. */

#define PASSPHRASE "en lang og trygg setning"
#define FILE_PASSPHRASE "åtte grønne sykler"

static void
open_hand_over (NaerGui *gui)
{
  g_autoptr (NaerNode) dialog = NULL;

  naer_gui_key_shift (gui, XK_h);
  dialog = naer_gui_wait (gui, "dialog", "Hand Over");
}

static void
choose (NaerGui    *gui,
        const char *name)
{
  naer_gui_tab_to (gui, name);
  naer_gui_key (gui, 0, XK_space);
}

static void
give (NaerGui    *gui,
      const char *path)
{
  g_autoptr (NaerNode) saved = NULL;
  g_autofree char *contents = NULL;
  gsize length = 0;

  open_hand_over (gui);
  choose (gui, "Kirsten Solbakk*");
  naer_gui_fill (gui, "Passphrase", FILE_PASSPHRASE);
  naer_gui_fill (gui, "Passphrase once more", FILE_PASSPHRASE);
  naer_portals_choose_file (gui->portals, path);
  naer_gui_activate (gui, "button", "Save…");
  saved = naer_gui_wait (gui, NULL, "The File Is Saved");
  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  g_assert_null (memmem (contents, length, "Kirsten", 7));
}

static void
leave (NaerGui *gui)
{
  naer_gui_activate (gui, "button", "Remove Them from My File");
  naer_gui_wait_gone (gui, "dialog", "Hand Over");
  naer_gui_wait_gone (gui, "list item", "Kirsten Solbakk*");
  naer_gui_await (gui, "list item", "Grete Nilsen*");
}

static void
take_in (NaerGui    *gui,
         const char *path)
{
  g_autoptr (NaerNode) item = NULL, wrong = NULL, told = NULL, back = NULL;

  naer_portals_choose_file (gui->portals, path);
  naer_gui_activate (gui, "toggle button", "Main Menu");
  item = naer_gui_wait (gui, "menu item", NULL);
  g_usleep (200000);
  naer_gui_key (gui, 0, XK_r);
  naer_gui_fill (gui, "Passphrase", "noe helt annet");
  naer_gui_activate (gui, "button", "Open");
  wrong = naer_gui_wait (gui, NULL, "The passphrase does not open this file. Ask*");
  naer_gui_fill (gui, "Passphrase", FILE_PASSPHRASE);
  naer_gui_activate (gui, "button", "Open");
  told = naer_gui_wait (gui, NULL, "1 new employee");
  naer_gui_wait_gone (gui, "list item", "Kirsten Solbakk, *");
  naer_gui_activate (gui, "button", "Take In");
  naer_gui_wait_gone (gui, "dialog", "File from Another Leader");
  back = naer_gui_wait (gui, "list item", "Kirsten Solbakk*");
}

static void
test_handover (void)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", NULL };
  g_autoptr (NaerGui) gui = naer_gui_start (arguments, "en");
  g_autofree char *path = naer_gui_path (gui, "til-ola.naervaer-handover");

  naer_gui_make_file (gui, PASSPHRASE);
  naer_gui_add_employee (gui, "Kirsten Solbakk", "1");
  naer_gui_add_employee (gui, "Grete Nilsen", "2");
  give (gui, path);
  leave (gui);
  take_in (gui, path);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/handover/there-and-back", test_handover);
  return g_test_run ();
}

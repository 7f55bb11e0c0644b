/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <signal.h>

#include "naer-gui-steps.h"

/*
 * The keyring as a leader meets it: switched on it opens the file at the next start, whatever the
 * passphrase is then, but not after a lock; where it cannot be asked, or has the key no more, the
 * passphrase opens as before. The keyring is libsecret's own encrypted file, in the folder of the test.
 */

#define PASSPHRASE "en lang og trygg setning"
#define OTHER_PASSPHRASE "sol over stille fjord"
#define SWITCH "Open Without the Passphrase on This Computer*"
#define KEYRING_PASSWORD "SECRET_FILE_TEST_PASSWORD"

static void
start (NaerGui *gui)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", NULL };

  naer_gui_start_again (gui, arguments, "en");
}

static void
end (NaerGui *gui)
{
  naer_gui_end (gui, SIGTERM);
}

static void
wait_opened (NaerGui *gui)
{
  g_autoptr (NaerNode) first = naer_gui_wait (gui, "list item", "Kirsten Solbakk*");
}

static void
unlock (NaerGui    *gui,
        const char *passphrase)
{
  naer_gui_fill (gui, "Passphrase", passphrase);
  naer_gui_activate (gui, "button", "Unlock");
  wait_opened (gui);
}

static void
press (NaerGui *gui)
{
  g_autoptr (NaerNode) row = naer_gui_wait (gui, "switch", SWITCH);

  g_usleep (300000);
  naer_gui_key (gui, XK_Alt_L, XK_o);
}

/* The switch waits for the keyring before it can be pressed again. */
static void
press_switch (NaerGui  *gui,
              gboolean  on)
{
  naer_gui_open_safety (gui, 0);
  press (gui);
  for (guint i = 0; i < 300; i++)
    {
      g_autoptr (NaerNode) now = naer_gui_wait (gui, "switch", SWITCH);

      if (naer_atspi_has_state (gui->atspi, now, NAER_NODE_STATE_CHECKED) == on &&
          naer_atspi_has_state (gui->atspi, now, NAER_NODE_STATE_SENSITIVE))
        return;
      g_usleep (50000);
    }
  naer_gui_fail (gui, on ? "Does not come on" : "Does not go off", "switch", SWITCH);
}

static NaerGui *
start_with_keyring (void)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", NULL };
  NaerGui *gui;

  g_setenv (KEYRING_PASSWORD, "bare for tester", TRUE);
  gui = naer_gui_start (arguments, "en");
  naer_gui_make_file (gui, PASSPHRASE);
  naer_gui_add_employee (gui, "Kirsten Solbakk", "1");
  press_switch (gui, TRUE);
  end (gui);
  return gui;
}

/* The program is told to ask the keyring once more, as if it had never been switched off. */
static void
ask_again (NaerGui *gui)
{
  g_autofree char *path = naer_gui_path (gui, "glib-2.0/settings/keyfile");
  g_autoptr (GKeyFile) settings = g_key_file_new ();
  g_autoptr (GError) error = NULL;

  g_key_file_load_from_file (settings, path, G_KEY_FILE_NONE, &error);
  g_assert_no_error (error);
  g_assert_false (g_key_file_get_boolean (settings, "no/naervaer/Naervaer", "use-keyring", NULL));
  g_key_file_set_boolean (settings, "no/naervaer/Naervaer", "use-keyring", TRUE);
  g_key_file_save_to_file (settings, path, &error);
  g_assert_no_error (error);
}

static void
change_passphrase (NaerGui *gui)
{
  g_autoptr (NaerNode) row = NULL, told = NULL;

  naer_gui_open_safety (gui, 0);
  row = naer_gui_wait (gui, "list item", "Change the Passphrase");
  g_usleep (300000);
  naer_gui_key (gui, XK_Alt_L, XK_c);
  naer_gui_fill (gui, "Passphrase of today", PASSPHRASE);
  naer_gui_fill (gui, "New passphrase", OTHER_PASSPHRASE);
  naer_gui_fill (gui, "New passphrase once more", OTHER_PASSPHRASE);
  naer_gui_activate (gui, "button", "Change");
  told = naer_gui_wait (gui, "label", "The new passphrase holds*");
}

static void
test_on_and_off (void)
{
  g_autoptr (NaerGui) gui = start_with_keyring ();
  g_autoptr (NaerNode) field = NULL;

  start (gui);
  wait_opened (gui);
  change_passphrase (gui);
  end (gui);

  start (gui);
  wait_opened (gui);
  naer_gui_key_shift (gui, XK_l);
  naer_gui_activate (gui, "button", "Unlock…");
  unlock (gui, OTHER_PASSPHRASE);
  press_switch (gui, FALSE);
  end (gui);

  ask_again (gui);
  start (gui);
  field = naer_gui_wait (gui, "text box", "Passphrase");
  naer_gui_wait_gone (gui, "list item", "Kirsten Solbakk*");
  naer_gui_wait_gone (gui, NULL, "There is no keyring*");
  unlock (gui, OTHER_PASSPHRASE);
}

static void
test_locked (void)
{
  g_autoptr (NaerGui) gui = start_with_keyring ();
  g_autoptr (NaerNode) field = NULL;

  g_setenv (KEYRING_PASSWORD, "et annet", TRUE);
  start (gui);
  field = naer_gui_wait (gui, "text box", "Passphrase");
  naer_gui_wait_gone (gui, "list item", "Kirsten Solbakk*");
  unlock (gui, PASSPHRASE);
  end (gui);

  /* It is only locked for now, and used again when it is open. */
  g_setenv (KEYRING_PASSWORD, "bare for tester", TRUE);
  start (gui);
  wait_opened (gui);
}

/* Whoever empties the keyring takes only the key along. */
static void
test_taken_away (void)
{
  g_autoptr (NaerGui) gui = start_with_keyring ();
  g_autofree char *keyring = naer_gui_path (gui, "keyrings/default.keyring");
  g_autoptr (NaerNode) field = NULL;

  g_assert_cmpint (g_unlink (keyring), ==, 0);
  start (gui);
  field = naer_gui_wait (gui, "text box", "Passphrase");
  unlock (gui, PASSPHRASE);
}

/* On a machine without a keyring the switch goes back by itself, and says why. */
static void
test_none (void)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", NULL };
  g_autoptr (NaerGui) gui = NULL;
  g_autoptr (NaerNode) told = NULL, off = NULL;

  g_setenv ("SECRET_BACKEND", "service", TRUE);
  gui = naer_gui_start (arguments, "en");
  naer_gui_make_file (gui, PASSPHRASE);
  naer_gui_add_employee (gui, "Kirsten Solbakk", "1");
  naer_gui_open_safety (gui, 0);
  press (gui);
  told = naer_gui_wait (gui, "label", "There is no keyring on this computer now. The passphrase opens the file as before.");
  off = naer_gui_wait (gui, "switch", SWITCH);
  g_assert_false (naer_atspi_has_state (gui->atspi, off, NAER_NODE_STATE_CHECKED));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SECRET_BACKEND", "file", TRUE);
  g_setenv ("NAERVAER_GUI_SETTINGS", "keyfile", TRUE);
  g_test_add_func ("/keyring/on-and-off", test_on_and_off);
  g_test_add_func ("/keyring/locked", test_locked);
  g_test_add_func ("/keyring/taken-away", test_taken_away);
  g_test_add_func ("/keyring/none", test_none);
  return g_test_run ();
}

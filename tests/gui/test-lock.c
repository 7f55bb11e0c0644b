/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

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

static const char *
find_word (const char *everything)
{
  static const char *const words[] = { "Kirsten", "Solbakk", "4711" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (everything, words[i]) != NULL)
      return words[i];
  return NULL;
}

/* Nor where only a screen reader looks, once the page has faded away. */
static void
assert_nobody (NaerGui *gui)
{
  gint64 end = g_get_monotonic_time () + 5 * G_TIME_SPAN_SECOND;
  g_autofree char *everything = NULL;

  naer_gui_await (gui, "button", "Unlock*");
  do
    {
      g_free (everything);
      everything = naer_atspi_describe (gui->atspi, gui->application);
    }
  while (find_word (everything) != NULL && g_get_monotonic_time () < end);
  if (find_word (everything) != NULL)
    g_error ("“%s” is still there:\n%s", find_word (everything), everything);
  naer_gui_wait_gone (gui, "button", "Undo");
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

static NaerGui *
start (void)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", NULL };
  NaerGui *gui = naer_gui_start (arguments, "en");

  naer_gui_make_file (gui, PASSPHRASE);
  add_employee (gui);
  return gui;
}

static void
test_key (void)
{
  g_autoptr (NaerGui) gui = start ();
  g_autoptr (NaerNode) dialog = NULL;

  lock (gui);
  assert_nobody (gui);
  unlock (gui);

  naer_gui_key (gui, XK_Control_L, XK_e);
  dialog = naer_gui_wait (gui, "dialog", "Edit Employee");
  lock (gui);
  assert_nobody (gui);
  naer_gui_wait_gone (gui, "dialog", "Edit Employee");
  unlock (gui);
}

static void
test_copied (void)
{
  g_autoptr (NaerGui) gui = start ();
  g_autofree char *copied = NULL, *left = NULL;
  g_autoptr (NaerNode) said = NULL;

  naer_gui_add_absence (gui, "Sick note", "02.11.2026", "06.11.2026");
  naer_gui_activate (gui, NULL, "Table");
  naer_gui_activate (gui, "button", "Copy*");
  said = naer_gui_wait (gui, "label", "1 row copied");
  copied = naer_keyboard_get_copied (gui->keyboard);
  g_assert_nonnull (copied);
  g_assert_nonnull (strstr (copied, "Sick note"));
  lock (gui);
  assert_nobody (gui);
  left = naer_keyboard_get_copied (gui->keyboard);
  g_assert_null (left);
}

static void
test_screen (void)
{
  g_autoptr (NaerGui) gui = start ();

  g_assert_true (naer_portals_lock_screen (gui->portals, TRUE));
  assert_nobody (gui);
  g_assert_true (naer_portals_lock_screen (gui->portals, FALSE));
  assert_nobody (gui);
  unlock (gui);
}

/* Ten minutes go, and nobody touches it. */
static void
test_left_alone (void)
{
  g_autofree char *later = g_build_filename (g_get_tmp_dir (), "later", NULL);
  g_autoptr (NaerGui) gui = NULL;
  g_autoptr (GError) error = NULL;

  if (g_getenv ("NAERVAER_LATER_PROBE") == NULL)
    {
      g_test_skip ("the clock of a program in a sandbox goes as it goes");
      return;
    }
  g_setenv ("LD_PRELOAD", g_getenv ("NAERVAER_LATER_PROBE"), TRUE);
  g_setenv ("NAERVAER_LATER", later, TRUE);
  gui = start ();
  g_unsetenv ("LD_PRELOAD");
  g_file_set_contents (later, "500", -1, &error);
  g_assert_no_error (error);
  g_usleep (6 * G_USEC_PER_SEC);
  naer_gui_await (gui, "heading", "Kirsten Solbakk");
  g_file_set_contents (later, "1200", -1, &error);
  g_assert_no_error (error);
  assert_nobody (gui);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lock/key", test_key);
  g_test_add_func ("/lock/copied", test_copied);
  g_test_add_func ("/lock/screen", test_screen);
  g_test_add_func ("/lock/left-alone", test_left_alone);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <signal.h>

#include "naer-gui-steps.h"

/*
 * An older copy of the data file is put in its place: it is said with what that means, nothing of it is
 * shown before somebody decides, and each way out leads where it says.
 */

#define PASSPHRASE "en lang og trygg setning"
#define TODAY "2026-11-15"
#define TITLE "An Older Copy of Your File"

static void
copy (NaerGui    *gui,
      const char *from,
      const char *to)
{
  g_autofree char *from_path = naer_gui_data_path (gui, from);
  g_autofree char *to_path = naer_gui_data_path (gui, to);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  g_file_get_contents (from_path, &contents, &length, &error);
  g_assert_no_error (error);
  g_file_set_contents (to_path, contents, (gssize) length, &error);
  g_assert_no_error (error);
}

static void
unlock (NaerGui    *gui,
        const char *button)
{
  naer_gui_fill (gui, "Passphrase", PASSPHRASE);
  naer_gui_activate (gui, "button", button);
}

static void
start_again (NaerGui *gui)
{
  g_autofree char *path = naer_gui_data_path (gui, "naervaer.db");
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=" TODAY, path, NULL };

  naer_gui_start_again (gui, arguments, "en");
  unlock (gui, "Unlock");
}

/* Closes the file as a person does, so that all of it is in the one file. */
static void
end (NaerGui *gui)
{
  g_autoptr (NaerNode) locked = NULL;

  naer_gui_key_shift (gui, XK_l);
  locked = naer_gui_wait (gui, "button", "Unlock…");
  naer_gui_end (gui, SIGTERM);
}

static void
put_older_in_place (NaerGui *gui)
{
  end (gui);
  copy (gui, "older", "naervaer.db");
  start_again (gui);
}

static void
assert_asked (NaerGui *gui)
{
  g_autoptr (NaerNode) title = naer_gui_wait (gui, NULL, TITLE);
  g_autoptr (NaerNode) text = naer_gui_wait (gui, NULL, "It ends on *. You last had the file open on *, and what you did "
                                                        "in between is not in this copy: * of the log.*");
  g_autofree char *everything = naer_atspi_describe (gui->atspi, gui->application);

  g_assert_null (strstr (everything, "Kirsten"));
}

/* One employee in the copy, two in the file and in its newest backup. */
static NaerGui *
start_with_copy (void)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=" TODAY, NULL };
  NaerGui *gui = naer_gui_start (arguments, "en");
  g_autoptr (NaerNode) first = NULL;

  naer_gui_make_file (gui, PASSPHRASE);
  naer_gui_add_employee (gui, "Kirsten Solbakk", "1");
  end (gui);
  copy (gui, "naervaer.db", "older");
  start_again (gui);
  first = naer_gui_wait (gui, "list item", "Kirsten Solbakk*");
  naer_gui_add_employee (gui, "Grete Nilsen", "2");
  return gui;
}

static void
test_newest_backup (void)
{
  g_autoptr (NaerGui) gui = start_with_copy ();
  g_autoptr (NaerNode) second = NULL;

  naer_gui_back_up (gui);
  put_older_in_place (gui);
  assert_asked (gui);
  naer_gui_activate (gui, "button", "Use the Newest Backup…");
  unlock (gui, "Go Back");
  second = naer_gui_wait (gui, "list item", "Grete Nilsen*");
}

static void
assert_logged (NaerGui *gui)
{
  g_autoptr (NaerNode) entry = NULL;

  naer_gui_open_safety (gui, XK_w);
  entry = naer_gui_wait (gui, NULL, "Older or other copy of the file taken into use*");
}

/* Decided once: it is in the log, and not asked again. While it is not decided it can be locked. */
static void
test_go_on (void)
{
  g_autoptr (NaerGui) gui = start_with_copy ();
  g_autoptr (NaerNode) first = NULL, again = NULL;

  put_older_in_place (gui);
  assert_asked (gui);
  naer_gui_wait_gone (gui, "button", "Use the Newest Backup…");
  naer_gui_key_shift (gui, XK_l);
  naer_gui_activate (gui, "button", "Unlock…");
  unlock (gui, "Unlock");
  assert_asked (gui);
  naer_gui_activate (gui, "button", "Go On with This Copy");
  first = naer_gui_wait (gui, "list item", "Kirsten Solbakk*");
  naer_gui_wait_gone (gui, "list item", "Grete Nilsen*");
  end (gui);

  start_again (gui);
  again = naer_gui_wait (gui, "list item", "Kirsten Solbakk*");
  assert_logged (gui);
}

/* Another file, and the one that belongs there put back: nothing to ask. */
static void
test_right_file (void)
{
  g_autoptr (NaerGui) gui = start_with_copy ();
  g_autofree char *path = naer_gui_data_path (gui, "naervaer.db");
  g_autoptr (NaerNode) second = NULL;

  end (gui);
  copy (gui, "naervaer.db", "right");
  copy (gui, "older", "naervaer.db");
  start_again (gui);
  assert_asked (gui);
  copy (gui, "right", "naervaer.db");
  naer_portals_choose_file (gui->portals, path);
  naer_gui_activate (gui, "button", "Open Another File…");
  unlock (gui, "Unlock");
  second = naer_gui_wait (gui, "list item", "Grete Nilsen*");
}

/* Where nothing is remembered nothing can be missed, and it opens as any file. */
static void
test_nothing_remembered (void)
{
  g_autoptr (NaerGui) gui = start_with_copy ();
  g_autofree char *folder = naer_gui_data_path (gui, "heads");
  g_autoptr (GDir) dir = NULL;
  g_autoptr (NaerNode) first = NULL, second = NULL, third = NULL;
  guint n_heads = 0;

  end (gui);
  dir = g_dir_open (folder, 0, NULL);
  for (const char *name; dir != NULL && (name = g_dir_read_name (dir)) != NULL; n_heads++)
    {
      g_autofree char *head = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_unlink (head), ==, 0);
    }
  g_assert_cmpuint (n_heads, ==, 1);
  copy (gui, "naervaer.db", "newer");
  copy (gui, "older", "naervaer.db");
  start_again (gui);
  first = naer_gui_wait (gui, "list item", "Kirsten Solbakk*");

  /* From here on it is remembered, so the other one is a copy that went another way. */
  naer_gui_add_employee (gui, "Ola Hansen", "3");
  end (gui);
  copy (gui, "newer", "naervaer.db");
  start_again (gui);
  second = naer_gui_wait (gui, NULL, "Another Copy of Your File");
  naer_gui_activate (gui, "button", "Go On with This Copy");
  third = naer_gui_wait (gui, "list item", "Grete Nilsen*");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/older-file/newest-backup", test_newest_backup);
  g_test_add_func ("/older-file/go-on", test_go_on);
  g_test_add_func ("/older-file/right-file", test_right_file);
  g_test_add_func ("/older-file/nothing-remembered", test_nothing_remembered);
  return g_test_run ();
}

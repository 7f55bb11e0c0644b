/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "naer-gui-steps.h"
#include "naer-search.h"

/*
 * What keeps the file safe, as a leader uses it: a backup and the way back to it, another
 * passphrase, and the recovery sheet once the key file is gone.
 */

#define FIRST_PASSPHRASE "en lang og trygg setning"
#define SECOND_PASSPHRASE "sol over stille fjord"
#define THIRD_PASSPHRASE "nye sko til hele laget"

/* Presses a row by the letter that is underlined in it. */
static void
press_row (NaerGui    *gui,
           const char *name,
           KeySym      letter)
{
  g_autoptr (NaerNode) row = naer_gui_wait (gui, "list item", name);

  g_usleep (300000);
  naer_gui_key (gui, XK_Alt_L, letter);
}

static void
unlock (NaerGui    *gui,
        const char *button,
        const char *passphrase)
{
  naer_gui_fill (gui, "Passphrase", passphrase);
  naer_gui_activate (gui, "button", button);
}

static void
back_up_and_go_back (NaerGui *gui)
{
  g_autoptr (NaerNode) first = NULL, told = NULL;

  naer_gui_open_safety (gui, 0);
  press_row (gui, "Back Up Now", XK_b);
  told = naer_gui_wait (gui, "label", "Backed up*");
  /* The first Escape is for the toast. */
  naer_gui_key (gui, 0, XK_Escape);
  naer_gui_wait_gone (gui, "label", "Backed up*");
  naer_gui_key (gui, 0, XK_Escape);
  naer_gui_wait_gone (gui, "dialog", "Safety");

  naer_gui_add_employee (gui, "Grete Nilsen", "2");
  naer_gui_open_safety (gui, 0);
  naer_gui_activate (gui, "button", "Go back to *");
  unlock (gui, "Go Back", FIRST_PASSPHRASE);
  first = naer_gui_wait (gui, "list item", "Kirsten Solbakk*");
  naer_gui_wait_gone (gui, "list item", "Grete Nilsen*");
}

static void
change_passphrase (NaerGui *gui)
{
  g_autoptr (NaerNode) first = NULL, told = NULL, wrong = NULL;

  naer_gui_open_safety (gui, 0);
  press_row (gui, "Change the Passphrase", XK_c);
  naer_gui_fill (gui, "Passphrase of today", "ikke denne");
  naer_gui_fill (gui, "New passphrase", SECOND_PASSPHRASE);
  naer_gui_fill (gui, "New passphrase once more", SECOND_PASSPHRASE);
  naer_gui_activate (gui, "button", "Change");
  wrong = naer_gui_wait (gui, NULL, "The passphrase does not open this file*");
  naer_gui_fill (gui, "Passphrase of today", FIRST_PASSPHRASE);
  naer_gui_activate (gui, "button", "Change");
  told = naer_gui_wait (gui, "label", "The new passphrase holds*");

  naer_gui_key_shift (gui, XK_l);
  naer_gui_activate (gui, "button", "Unlock…");
  unlock (gui, "Unlock", SECOND_PASSPHRASE);
  first = naer_gui_wait (gui, "list item", "Kirsten Solbakk*");
}

/* The rows of the code, as they stand on the sheet. */
static char *
read_code (const char *text)
{
  g_autoptr (GRegex) row = g_regex_new ("[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4}",
                                        G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (GString) code = g_string_new (NULL);
  guint n_rows = 0;

  for (g_regex_match (row, text, G_REGEX_MATCH_DEFAULT, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL), n_rows++)
    {
      g_autofree char *found = g_match_info_fetch (match, 0);

      g_string_append_printf (code, "%s\n", found);
    }
  g_assert_cmpuint (n_rows, ==, 4);
  return g_strdup (code->str);
}

static void
recover (NaerGui *gui)
{
  g_autofree char *key = naer_gui_data_path (gui, "naervaer.db-key");
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *text = NULL, *code = NULL, *slip = NULL;
  g_autoptr (NaerNode) first = NULL, wrong = NULL;

  naer_gui_open_safety (gui, 0);
  press_row (gui, "Print a Recovery Sheet", XK_r);
  pdf = naer_portals_get_printed (gui->portals);
  g_assert_nonnull (pdf);
  text = naer_gui_text_of_pdf (gui, pdf);
  g_assert_null (strstr (text, "Kirsten"));
  code = read_code (text);

  naer_gui_key_shift (gui, XK_l);
  g_assert_cmpint (g_unlink (key), ==, 0);
  naer_gui_activate (gui, "button", "Use the Recovery Sheet…");
  slip = g_strdup (code);
  slip[45] = slip[45] == 'A' ? 'B' : 'A';
  naer_gui_fill (gui, "The code on the sheet", slip);
  naer_gui_fill (gui, "New passphrase", THIRD_PASSPHRASE);
  naer_gui_fill (gui, "New passphrase once more", THIRD_PASSPHRASE);
  naer_gui_activate (gui, "button", "Open");
  wrong = naer_gui_wait (gui, NULL, "Row 3 is not right*");
  naer_gui_fill (gui, "The code on the sheet", code);
  naer_gui_activate (gui, "button", "Open");
  unlock (gui, "Unlock", THIRD_PASSPHRASE);
  first = naer_gui_wait (gui, "list item", "Kirsten Solbakk*");
}

static void
test_safety (void)
{
  static const char *const typed[] = { "Kirsten", "kirsten", "Solbakk", "Grete", "Nilsen", FIRST_PASSPHRASE,
                                       SECOND_PASSPHRASE, THIRD_PASSPHRASE, NULL };
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", NULL };
  g_autoptr (NaerGui) gui = naer_gui_start (arguments, "en");

  naer_gui_make_file (gui, FIRST_PASSPHRASE);
  naer_gui_add_employee (gui, "Kirsten Solbakk", "1");
  back_up_and_go_back (gui);
  change_passphrase (gui);
  recover (gui);
  naer_search_assert_no (typed, NULL, "while it is open");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/safety/all-of-it", test_safety);
  return g_test_run ();
}

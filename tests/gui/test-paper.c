/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "naer-gui-steps.h"

/*
 * Sheets on paper, by keyboard and with a screen reader: one is chosen, its words are read page by
 * page, it is asked for in another language, printed and saved.
 */

/* Waits until the words of a page, as a screen reader reads them, hold @words. */
static void
wait_for_words (NaerGui    *gui,
                const char *page,
                const char *words)
{
  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (NaerNode) node = naer_gui_wait (gui, "article", page);
      g_autofree char *text = naer_atspi_get_text (gui->atspi, node);

      if (text != NULL && strstr (text, words) != NULL)
        return;
      g_usleep (50000);
    }
  naer_gui_fail (gui, words, page, "is not read from this page");
}

static void
test_blank_plan (NaerGui *gui)
{
  g_autoptr (NaerNode) nothing = NULL;

  nothing = naer_gui_wait (gui, NULL, "Nothing to Print Yet");
  naer_gui_activate (gui, "button", "Fill In by Hand");
  wait_for_words (gui, "Page 1 of *", "Follow-up plan");
  wait_for_words (gui, "Page 1 of *", "1. The work, and what works now");
}

/* Goes down the list of sheets until the keyboard is on it. */
static void
choose_sheet (NaerGui    *gui,
              const char *from,
              const char *sheet)
{
  g_autoptr (NaerNode) item = NULL;

  naer_gui_activate (gui, "toggle button", from);
  item = naer_gui_wait (gui, "list item", sheet);
  for (guint i = 0; i < 30; i++)
    {
      g_autofree char *focused = naer_gui_focused (gui);

      if (g_str_equal (focused, sheet))
        break;
      naer_gui_key (gui, 0, XK_Down);
      g_usleep (100000);
    }
  naer_gui_key (gui, 0, XK_Return);
  wait_for_words (gui, "Page 1 of 1", "What you can expect while you are away");
}

static void
test_print_and_save (NaerGui *gui)
{
  g_autoptr (GBytes) printed = NULL;
  g_autofree char *path = naer_gui_path (gui, "saved.pdf"), *job = naer_gui_path (gui, "printed.pdf");
  g_autofree char *saved_text = NULL, *printed_text = NULL;
  g_autoptr (NaerNode) toast = NULL;

  naer_gui_activate (gui, NULL, "Nynorsk");
  wait_for_words (gui, "Page 1 of 1", "Dette kan du vente deg når du er borte");
  naer_gui_key (gui, XK_Control_L, XK_p);
  printed = naer_portals_get_printed (gui->portals);
  g_assert_nonnull (printed);
  g_assert_true (g_file_set_contents (job, g_bytes_get_data (printed, NULL), (gssize) g_bytes_get_size (printed), NULL));
  printed_text = naer_gui_text_of_file (job);
  g_assert_nonnull (strstr (printed_text, "Vi, arbeidsgivaren din"));

  naer_portals_choose_file (gui->portals, path);
  naer_gui_key (gui, XK_Control_L, XK_s);
  toast = naer_gui_wait (gui, NULL, "Sheet saved");
  saved_text = naer_gui_text_of_file (path);
  g_assert_cmpstr (saved_text, ==, printed_text);
}

static void
test_sheets (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("ole karlsen", "Ole Karlsen");

  naer_gui_key_shift (gui, XK_p);
  test_blank_plan (gui);
  choose_sheet (gui, "Follow-up Plan", "Rights and Duties");
  test_print_and_save (gui);
  naer_gui_close (gui, "On Paper");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paper/sheets", test_sheets);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "naer-gui-steps.h"

/*
 * A leader reads the patterns of an employee below the calendar, sets an absence aside and takes it
 * back, switches patterns off and on, writes down a number that has been agreed, and saves the figures
 * of a quarter.
 */

#define FIGURES "Choices for What the Calendar Shows"

static void
expect (NaerGui    *gui,
        const char *role,
        const char *name)
{
  g_autoptr (NaerNode) node = naer_gui_wait (gui, role, name);

  g_assert_nonnull (node);
}

/* A menu of the toolkit is walked by keys. */
static void
choose (NaerGui *gui,
        KeySym   mnemonic)
{
  g_autoptr (NaerNode) item = NULL;

  naer_gui_activate (gui, "toggle button", FIGURES);
  item = naer_gui_wait (gui, "menu item", NULL);
  g_usleep (200000);
  naer_gui_key (gui, 0, mnemonic);
}

/* A row has no action of its own on the bus; the keyboard comes to it. */
static void
press_row (NaerGui    *gui,
              const char *name)
{
  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *focused = naer_gui_focused (gui);

      if (g_str_equal (focused, name))
        {
          naer_gui_key (gui, 0, XK_space);
          return;
        }
      naer_gui_key (gui, 0, XK_Tab);
      g_usleep (100000);
    }
  g_error ("the tabulator does not lead to %s", name);
}

static void
test_cards (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("ole karlsen", "Ole Karlsen");

  expect (gui, "heading", "What the calendar shows");
  expect (gui, "group", "Stretches with little absence");
  expect (gui, "label", "29 December 2025 – 20 March 2026");
  expect (gui, "image",
          "2 April – 20 August 2025, 25 August – 22 December 2025, 29 December 2025 – 20 March 2026");
  expect (gui, "group", "Absences");
  expect (gui, "label", "8 in 12 months");
  expect (gui, "label", "You have agreed to offer a talk at 4 (arbeidsmiljøutvalget, 3 February 2026).");
  expect (gui, "group", "When it starts");
  expect (gui, "image", "Monday 10, Tuesday 2, Wednesday 1, Thursday 4, Friday 0. Usual here: *");
  expect (gui, "label", "Mondays and Fridays are common, and mean nothing by themselves.");
  expect (gui, "heading", "Have a care conversation?");
  expect (gui, "button", "Prepare the Talk");

  naer_gui_wait_gone (gui, "group", "Through the year");
  naer_gui_activate (gui, "toggle button", "More Figures");
  expect (gui, "group", "Through the year");
}

static void
test_set_aside (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("ole karlsen", "Ole Karlsen");

  expect (gui, "label", "8 in 12 months");
  choose (gui, XK_a);
  expect (gui, "dialog", "Set Aside");
  press_row (gui, "12–13 November 2026");
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "Set Aside");
  expect (gui, "label", "7 in 12 months");
  naer_gui_key (gui, XK_Control_L, XK_z);
  expect (gui, "label", "8 in 12 months");
}

static void
test_off_and_on (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("ole karlsen", "Ole Karlsen");

  choose (gui, XK_o);
  expect (gui, "dialog", "Switch Patterns Off");
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "Switch Patterns Off");
  expect (gui, "label", "Patterns are switched off until 15 February 2027.");
  naer_gui_wait_gone (gui, "group", "Absences");
  naer_gui_wait_gone (gui, "button", "Prepare the Talk");
  choose (gui, XK_o);
  expect (gui, "label", "8 in 12 months");
  naer_gui_wait_gone (gui, "label", "Patterns are switched off*");
}

/* Without a number nothing is suggested; a new one cannot be saved before all has been done that the
   law asks for, and is then worded as agreed. */
static void
test_agree (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("ole karlsen", "Ole Karlsen");
  g_autoptr (NaerNode) save = NULL;

  choose (gui, XK_n);
  expect (gui, "dialog", "Agreed Numbers");
  naer_gui_activate (gui, "button", "Remove 4 absences in 12 months");
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "Agreed Numbers");
  naer_gui_wait_gone (gui, "label", "You have agreed*");
  naer_gui_wait_gone (gui, "heading", "Have a care conversation?");

  choose (gui, XK_n);
  press_row (gui, "Add a Number");
  save = naer_gui_wait (gui, "button", "Save");
  naer_gui_fill (gui, "What it is for", "å ta en prat tidlig");
  naer_gui_fill (gui, "Where you discussed it", "drøftingsmøtet");
  naer_gui_fill (gui, "When", "10.11.2026");
  g_assert_false (naer_atspi_has_state (gui->atspi, save, NAER_NODE_STATE_SENSITIVE));
  press_row (gui, "The employees have been told");
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "Agreed Numbers");
  expect (gui, "label", "You have agreed to offer a talk at 4 (drøftingsmøtet, 10 November 2026).");
  expect (gui, "heading", "Have a care conversation?");
}

/* The figures of the quarter that has ended last, as a file for who asks for them. */
static void
test_statistics (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("ole karlsen", "Ole Karlsen");
  g_autoptr (NaerNode) item = NULL;
  g_autofree char *path = naer_gui_path (gui, "statistics.csv"), *csv = NULL;

  naer_gui_activate (gui, "toggle button", "Main Menu");
  item = naer_gui_wait (gui, "menu item", NULL);
  g_usleep (200000);
  naer_gui_key (gui, 0, XK_s);
  expect (gui, "dialog", "Statistics");
  expect (gui, "label", "Sickness rate, as SSB and Nav");
  naer_portals_choose_file (gui->portals, path);
  naer_gui_activate (gui, "button", "Save as CSV…");
  expect (gui, "label", "Table saved");
  g_assert_true (g_file_get_contents (path, &csv, NULL, NULL));
  g_assert_nonnull (strstr (csv, "Figure;All;Solbakken barnehage;Solbakken SFO\r\n"));
  g_assert_nonnull (strstr (csv, "Sickness rate, as SSB and Nav;7.1%;5.5%;8.9%\r\n"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/patterns/cards", test_cards);
  g_test_add_func ("/patterns/set-aside", test_set_aside);
  g_test_add_func ("/patterns/off-and-on", test_off_and_on);
  g_test_add_func ("/patterns/agree", test_agree);
  g_test_add_func ("/patterns/statistics", test_statistics);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "naer-gui-steps.h"

/*
 * The calendar of a person in the real window, by keyboard and as a screen reader is told: three
 * years are walked through, days are selected, a spell is edited and set aside and that is undone,
 * and the calendar is shown to somebody else.
 */

static void
press (NaerGui    *gui,
       KeySym      modifier,
       KeySym      key,
       guint       times)
{
  for (guint i = 0; i < times; i++)
    naer_gui_key (gui, modifier, key);
}

typedef struct
{
  KeySym modifier;
  KeySym key;
  guint times;
  const char *sentence;
} Step;

static void
take_steps (NaerGui    *gui,
            const Step *steps,
            guint       n_steps)
{
  for (guint i = 0; i < n_steps; i++)
    {
      press (gui, steps[i].modifier, steps[i].key, steps[i].times);
      naer_gui_wait_focus (gui, steps[i].sentence);
    }
}

/* Whether the whole description of the years is there, and begins as it should. */
static void
assert_summary (NaerGui    *gui,
                const char *name,
                const char *beginning)
{
  g_autoptr (NaerNode) grid = naer_gui_wait (gui, "grid", name);
  g_autofree char *description = naer_atspi_get_description (gui->atspi, grid);

  if (!g_str_has_prefix (description, beginning))
    g_error ("“%s” does not begin with “%s”", description, beginning);
}

static void
test_three_years (void)
{
  static const Step steps[] = {
    { 0, XK_Up, 1, "Saturday 14 November 2026, week 46" },
    { 0, XK_Up, 1, "Friday 13 November 2026, week 46, self-certification, day 2 of 2" },
    { XK_Alt_L, XK_Page_Up, 1, "Thursday 13 November 2025, week 46, at work" },
    { 0, XK_Page_Up, 3, "Wednesday 13 August 2025, week 33, at work" },
    { 0, XK_Right, 1, "Wednesday 20 August 2025, week 34, at work, "
                      "a stretch with little absence ends" },
    { 0, XK_Down, 1, "Thursday 21 August 2025, week 34, self-certification, day 1 of 2" },
    { XK_Alt_L, XK_Page_Up, 1, "Wednesday 21 August 2024, week 34, at work" },
    { XK_Control_L, XK_Home, 1, "Monday 1 January 2024, week 1, New Year’s Day" },
    { XK_Control_L, XK_End, 1, "Thursday 31 December 2026, week 53" },
  };
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("Ole Karlsen", "Ole Karlsen");

  naer_gui_key (gui, XK_Control_L, XK_t);
  naer_gui_wait_focus (gui, "Sunday 15 November 2026, week 46, today");
  take_steps (gui, steps, G_N_ELEMENTS (steps));
  assert_summary (gui, "Absence of Ole Karlsen, 2024 to 2026", "2026: away 7 times. "
                                                                "Self-certification 8 days");
}

static void
wait_for_label (NaerGui    *gui,
                const char *text)
{
  g_autoptr (NaerNode) label = naer_gui_wait (gui, "label", text);

  g_assert_nonnull (label);
}

/* Selects with the keyboard, edits what lies there, and undoes it. */
static void
test_select_edit_undo (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("Ole Karlsen", "Ole Karlsen");

  naer_gui_key (gui, XK_Control_L, XK_t);
  naer_gui_wait_focus (gui, "Sunday 15 November 2026, week 46, today");
  press (gui, 0, XK_Up, 2);
  press (gui, XK_Shift_L, XK_Left, 2);
  wait_for_label (gui, "30 October – 13 November 2026");
  wait_for_label (gui, "15 days, 11 working days, away on 3. Self-certification 3 days");
  naer_gui_key (gui, 0, XK_Escape);
  naer_gui_wait_gone (gui, "label", "30 October – 13 November 2026");

  press (gui, 0, XK_Right, 2);
  naer_gui_wait_focus (gui, "Friday 13 November 2026, week 46, self-certification, day 2 of 2");
  naer_gui_key (gui, 0, XK_Return);
  naer_gui_fill (gui, "First Day", "11.11.2026");
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "Edit Absence");
  naer_gui_key (gui, XK_Control_L, XK_t);
  press (gui, 0, XK_Up, 2);
  naer_gui_wait_focus (gui, "Friday 13 November 2026, week 46, self-certification, day 3 of 3");
  naer_gui_key (gui, XK_Control_L, XK_z);
  naer_gui_wait_focus (gui, "Friday 13 November 2026, week 46, self-certification, day 2 of 2");
}

/* By the menu of the day, its third item: left out of the pattern. The toast undoes it. */
static void
test_set_aside (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("Ole Karlsen", "Ole Karlsen");
  g_autoptr (NaerNode) menu = NULL;

  naer_gui_key (gui, XK_Control_L, XK_t);
  naer_gui_wait_focus (gui, "Sunday 15 November 2026, week 46, today");
  press (gui, 0, XK_Up, 2);
  naer_gui_key (gui, 0, XK_Menu);
  menu = naer_gui_wait (gui, "menu item", NULL);
  press (gui, 0, XK_Down, 2);
  naer_gui_key (gui, 0, XK_Return);
  wait_for_label (gui, "*left out of the pattern");
  naer_gui_activate (gui, "button", "Undo");
  naer_gui_wait_gone (gui, "label", "*left out of the pattern");
}

/* From the calendar the second stop of the tabulator is the choice of layout. */
static void
choose_next_layout (NaerGui *gui)
{
  naer_gui_key (gui, XK_Control_L, XK_t);
  press (gui, 0, XK_Tab, 2);
  naer_gui_key (gui, 0, XK_Right);
  naer_gui_key (gui, 0, XK_space);
}

/* The file that the table was saved in, once it is there. */
static char *
wait_for_file (const char *path)
{
  char *contents = NULL;

  for (guint i = 0; i < 100 && !g_file_get_contents (path, &contents, NULL, NULL); i++)
    g_usleep (50000);
  return contents;
}

/* Layouts and the table are chosen by what is on the screen; all rows are there, and in a file. */
static void
test_layouts (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("Ole Karlsen", "Ole Karlsen");
  g_autoptr (NaerNode) row = NULL;
  g_autofree char *path = naer_gui_path (gui, "table.csv"), *contents = NULL;

  choose_next_layout (gui);
  naer_gui_key (gui, XK_Control_L, XK_t);
  press (gui, 0, XK_Down, 1);
  naer_gui_wait_focus (gui, "Sunday 22 November 2026, week 47");
  choose_next_layout (gui);
  row = naer_gui_wait (gui, NULL, "Thursday 12 November 2026");
  g_assert_nonnull (row);
  naer_portals_choose_file (gui->portals, path);
  naer_gui_activate (gui, "button", "Save as CSV…");
  contents = wait_for_file (path);
  g_assert_nonnull (contents);
  g_assert_nonnull (strstr (contents, "First day;Last day;Kind;Grade;Days;Source;Pattern\n"
                                      "12.11.2026;13.11.2026;Self-certification;;2;;\n"));
}

/* Only the calendar is there for the eye and for the ear, until Escape. */
static void
test_show_together (void)
{
  static const char *const others[] = { "Turid Bakken*", "Ole Hansen*", "Ole Karlsen, employee*", "Employees",
                                        "Search*", "*need you now*", "Follow-up", "Log" };
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("Ole Karlsen", "Ole Karlsen");
  g_autoptr (NaerNode) first = NULL, grid = NULL, again = NULL;

  naer_gui_key (gui, XK_Control_L, XK_f);
  naer_gui_key (gui, XK_Control_L, XK_a);
  naer_gui_key (gui, 0, XK_BackSpace);
  first = naer_gui_wait (gui, NULL, "Ole Hansen*");
  g_assert_nonnull (first);
  naer_gui_key (gui, 0, XK_F11);
  naer_gui_wait_gone (gui, NULL, "Ole Hansen*");
  grid = naer_gui_wait (gui, "grid", "Absence of Ole Karlsen*");
  g_assert_nonnull (grid);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (naer_gui_has (gui, NULL, others[i]))
      naer_gui_fail (gui, "Is shown together", NULL, others[i]);
  naer_gui_wait_focus (gui, "Sunday 15 November 2026, week 46, today");
  press (gui, 0, XK_Up, 2);
  naer_gui_wait_focus (gui, "Friday 13 November 2026, week 46, self-certification, day 2 of 2");
  /* the keys that lead to somebody else lead nowhere */
  naer_gui_key (gui, XK_Control_L, XK_Page_Down);
  naer_gui_key (gui, XK_Control_L, XK_f);
  naer_gui_wait_focus (gui, "Friday 13 November 2026, week 46, self-certification, day 2 of 2");

  naer_gui_key (gui, 0, XK_Escape);
  again = naer_gui_wait (gui, "heading", "Ole Karlsen");
  g_assert_nonnull (again);
  naer_gui_await (gui, NULL, "Ole Hansen*");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/calendar/three-years", test_three_years);
  g_test_add_func ("/calendar/select-edit-undo", test_select_edit_undo);
  g_test_add_func ("/calendar/set-aside", test_set_aside);
  g_test_add_func ("/calendar/layouts", test_layouts);
  g_test_add_func ("/calendar/show-together", test_show_together);
  return g_test_run ();
}

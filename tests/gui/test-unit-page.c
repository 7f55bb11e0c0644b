/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "naer-gui.h"

/*
 * Monday morning: a leader opens the unit, reads with the keyboard who is at work, asks for those
 * who are away, in the order in which they come back, and opens a person.
 */

/* Where these stand in the menu of the page, from 0. */
#define BY_RETURN_DATE 1
#define KINDS 5

static NaerGui *
start (void)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", "--sample", NULL };
  NaerGui *gui = naer_gui_start (arguments, "en");
  g_autoptr (NaerNode) overview = naer_gui_wait (gui, "heading", "Good morning.*");

  return gui;
}

static void
assert_said (NaerGui    *gui,
             const char *sentence)
{
  g_autofree char *said = naer_gui_focused (gui);

  for (guint i = 0; i < 100 && !g_str_equal (said, sentence); i++)
    {
      g_usleep (20000);
      g_clear_pointer (&said, g_free);
      said = naer_gui_focused (gui);
    }
  g_assert_cmpstr (said, ==, sentence);
}

/* Presses the tabulator until the keyboard is in the calendar. */
static void
tab_to_calendar (NaerGui *gui)
{
  for (guint i = 0; i < 40; i++)
    {
      const NaerNode *focused = naer_atspi_get_focused (gui->atspi);
      g_autofree char *role = focused != NULL ? naer_atspi_get_role (gui->atspi, focused) : NULL;

      if (g_strcmp0 (role, "grid cell") == 0)
        return;
      naer_gui_key (gui, 0, XK_Tab);
      g_usleep (100000);
    }
  g_error ("The tabulator does not lead to the calendar");
}

static void
open_unit (NaerGui *gui)
{
  g_autoptr (NaerNode) page = NULL;

  naer_gui_key (gui, XK_Control_L, XK_u);
  page = naer_gui_wait (gui, "grid", "Who is at work, day by day");
}

static void
read_monday (NaerGui *gui)
{
  static const struct
  {
    KeySym modifier;
    KeySym key;
    const char *sentence;
  } steps[] = {
    { 0, XK_t, "Anne Pedersen, Sunday 15 November, today, day off" },
    { XK_Control_L, XK_Home, "Sunday 15 November, today, week 46, nobody has a working day" },
    { 0, XK_Right, "Monday 16 November, week 47, 58 of 62 at work, 3 of them partly" },
    { 0, XK_Down, "Anne Pedersen, Monday 16 November, no absence known" },
    { XK_Control_L, XK_Left, "Anne Pedersen, Monday 9 November, away" },
    { 0, XK_Right, "Anne Pedersen, Tuesday 10 November, at work" },
    { 0, XK_Home, "Anne Pedersen, Monday 9 November, away" },
    { 0, XK_End, "Anne Pedersen, Sunday 15 November, today, day off" },
  };

  tab_to_calendar (gui);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      naer_gui_key (gui, steps[i].modifier, steps[i].key);
      assert_said (gui, steps[i].sentence);
    }
}

/* The items of a menu come without names on the accessibility bus, so they are counted. */
static void
choose_in_menu (NaerGui *gui,
                guint    n)
{
  g_autoptr (NaerNode) item = NULL;

  naer_gui_activate (gui, "toggle button", "Order and View");
  item = naer_gui_wait (gui, "menu item", NULL);
  for (guint i = 0; i < n; i++)
    naer_gui_key (gui, 0, XK_Down);
  naer_gui_key (gui, 0, XK_Return);
}

static NaerNode *
find_child (NaerGui        *gui,
            const NaerNode *node,
            const char     *name_pattern)
{
  g_autoptr (GPtrArray) children = naer_atspi_get_children (gui->atspi, node);

  for (guint i = 0; i < children->len; i++)
    {
      g_autofree char *name = naer_atspi_get_name (gui->atspi, children->pdata[i]);

      if (g_pattern_match_simple (name_pattern, name))
        return naer_node_copy (children->pdata[i]);
    }
  return NULL;
}

/* The row of the calendar, or the cell of that row, once it is there. */
static gboolean
calendar_has (NaerGui    *gui,
              const char *row_pattern,
              const char *cell_pattern)
{
  for (guint i = 0; i < 40; i++)
    {
      g_autoptr (NaerNode) grid = naer_gui_wait (gui, "grid", "Who is at work, day by day");
      g_autoptr (NaerNode) row = find_child (gui, grid, row_pattern);
      g_autoptr (NaerNode) cell = row != NULL && cell_pattern != NULL
                                    ? find_child (gui, row, cell_pattern)
                                    : NULL;

      if (row != NULL && (cell_pattern == NULL || cell != NULL))
        return TRUE;
      g_usleep (50000);
    }
  return FALSE;
}

/* Nothing but away and partly away is told until it is asked for, and no longer than that. */
static void
ask_for_kinds (NaerGui *gui)
{
  static const char kind[] = "Anne Pedersen, Monday 9 November, sick note";
  static const char neutral[] = "Anne Pedersen, Monday 9 November, away";
  g_autoptr (NaerNode) shown = NULL;

  naer_gui_wait_gone (gui, "label", "Kinds of absence are shown");
  g_assert_true (calendar_has (gui, "Anne Pedersen*", neutral));
  choose_in_menu (gui, KINDS);
  shown = naer_gui_wait (gui, "label", "Kinds of absence are shown");
  g_assert_true (calendar_has (gui, "Anne Pedersen*", kind));

  naer_gui_key (gui, XK_Alt_L, XK_Home);
  naer_gui_wait_gone (gui, "grid", "Who is at work*");
  open_unit (gui);
  g_assert_true (calendar_has (gui, "Anne Pedersen*", neutral));
}

static void
see_who_is_away (NaerGui *gui)
{
  naer_gui_activate (gui, "radio", "Away now");
  g_assert_true (calendar_has (gui, "Ewa Moen, away, back *", NULL));
  for (guint i = 0; i < 100 && calendar_has (gui, "Anne Pedersen*", NULL); i++)
    g_usleep (50000);
  g_assert_false (calendar_has (gui, "Anne Pedersen*", NULL));
  choose_in_menu (gui, BY_RETURN_DATE);
}

static void
open_person (NaerGui *gui)
{
  g_autoptr (NaerNode) page = NULL;
  g_autofree char *said = NULL;
  char *name;

  tab_to_calendar (gui);
  naer_gui_key (gui, XK_Control_L, XK_End);
  g_usleep (200000);
  said = naer_gui_focused (gui);
  name = g_strndup (said, strcspn (said, ","));
  naer_gui_key (gui, 0, XK_Return);
  page = naer_gui_wait (gui, "heading", name);
  g_free (name);
}

static void
test_monday_morning (void)
{
  g_autoptr (NaerGui) gui = start ();

  open_unit (gui);
  read_monday (gui);
  ask_for_kinds (gui);
  see_who_is_away (gui);
  open_person (gui);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/unit/monday-morning", test_monday_morning);
  return g_test_run ();
}

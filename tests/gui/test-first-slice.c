/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-gui-steps.h"

/*
 * The first day with the program: a leader makes a data file, takes in what payroll sends, looks
 * at an employee's calendar, notes a contact, sees that nothing is forgotten, and prints.
 */

static NaerGui *
start (const char *option,
       const char *language)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", option, NULL };

  return naer_gui_start (arguments, language);
}

static void
import_payroll_file (NaerGui    *gui,
                     const char *name,
                     const char *button)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", name, NULL);

  naer_portals_choose_file (gui->portals, path);
  naer_gui_key (gui, XK_Control_L, XK_i);
  naer_gui_activate (gui, "button", button);
  naer_gui_wait_gone (gui, "dialog", "Import Absence");
}

/* Presses the tabulator until the keyboard is on a day of a calendar. */
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

typedef struct
{
  KeySym modifier;
  KeySym key;
  const char *sentence;
} Step;

static void
take_steps (NaerGui    *gui,
            const char *name,
            const Step *steps,
            guint       n_steps)
{
  g_autoptr (NaerNode) calendar = naer_gui_wait (gui, "grid", name);

  g_assert_nonnull (calendar);
  tab_to_calendar (gui);
  for (guint i = 0; i < n_steps; i++)
    {
      naer_gui_key (gui, steps[i].modifier, steps[i].key);
      naer_gui_wait_focus (gui, steps[i].sentence);
    }
}

static void
walk_calendar (NaerGui *gui)
{
  static const Step steps[] = {
    { 0, XK_t, "Sunday 15 November 2026, week 46, today, sick note 40 %, day 2 of 21" },
    { 0, XK_Up, "Saturday 14 November 2026, week 46, sick note 40 %, day 1 of 21" },
    { 0, XK_Up, "Friday 13 November 2026, week 46, sick note, day 5 of 5" },
    { 0, XK_Left, "Friday 6 November 2026, week 45, at work" },
    { 0, XK_Page_Up, "Tuesday 6 October 2026, week 41, at work" },
    { 0, XK_Home, "Monday 5 October 2026, week 41, at work" },
    { XK_Control_L, XK_Home, "Monday 1 January 2024, week 1, New Year’s Day, "
                                "a stretch with little absence begins" },
    { XK_Control_L, XK_End, "Thursday 31 December 2026, week 53" },
  };

  take_steps (gui, "Absence of Mohammed Haugen*", steps, G_N_ELEMENTS (steps));
}

/* The row of a duty of the latest case. */
static NaerNode *
find_duty (NaerGui    *gui,
           const char *title)
{
  return naer_atspi_find (gui->atspi, gui->application, "list item", title);
}

static void
wait_for_status (NaerGui    *gui,
                 const char *title,
                 const char *status)
{
  for (guint i = 0; i < 100; i++)
    {
      g_autoptr (NaerNode) duty = find_duty (gui, title);
      g_autoptr (NaerNode) label = NULL;

      if (duty != NULL)
        label = naer_atspi_find (gui->atspi, duty, "label", status);
      if (label != NULL)
        return;
      g_usleep (50000);
    }
  naer_gui_fail (gui, status, title, "is not said of this duty");
}

static void
log_first_contact (NaerGui *gui)
{
  g_autoptr (NaerNode) duty = NULL;
  g_autoptr (NaerNode) button = NULL;
  g_autoptr (NaerNode) milestone = NULL;

  naer_gui_key (gui, XK_Alt_L, XK_2);
  wait_for_status (gui, "First contact", "Not documented here");
  duty = find_duty (gui, "First contact");
  button = naer_atspi_find (gui->atspi, duty, "button", "Log Contact: First contact*");
  g_assert_nonnull (button);
  g_assert_true (naer_atspi_do_action (gui->atspi, button, NULL));

  naer_gui_fill (gui, "Day", "10.11.2026");
  naer_gui_fill (gui, "What You Agreed, in One Line", "Kortere dager den første uken");
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "Log Contact");
  milestone = naer_gui_wait (gui, "list item", "First contact, done 10 November");
}

static void
undo_and_redo_contact (NaerGui *gui)
{
  naer_gui_key (gui, XK_Control_L, XK_z);
  wait_for_status (gui, "First contact", "Not documented here");
  log_first_contact (gui);
}

static void
print_calendar (NaerGui *gui)
{
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *text = NULL;

  naer_gui_key (gui, XK_Control_L, XK_p);
  naer_gui_activate (gui, "button", "Print…");
  pdf = naer_portals_get_printed (gui->portals);
  g_assert_nonnull (pdf);
  text = naer_gui_text_of_pdf (gui, pdf);
  g_assert_nonnull (strstr (text, "Absence calendar for Mohammed Haugen"));
  g_assert_nonnull (strstr (text, "Sick note 40 %"));
  g_assert_null (strstr (text, "Kortere dager"));
}

/* What the other payroll system says of the same people is in the data already. */
static void
import_again (NaerGui *gui)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", "absences.csv", NULL);
  g_autoptr (NaerNode) answer = NULL;

  naer_portals_choose_file (gui->portals, path);
  naer_gui_key (gui, XK_Control_L, XK_i);
  answer = naer_gui_wait (gui, "label", "572 absences are unchanged");
  naer_gui_await (gui, "label", "There is nothing to import*");
  naer_gui_key (gui, 0, XK_Escape);
  naer_gui_wait_gone (gui, "dialog", "Import Absence");
}

static void
test_first_day (void)
{
  g_autoptr (NaerGui) gui = start (NULL, "en");

  naer_gui_make_file (gui, "en lang og trygg setning");
  import_payroll_file (gui, "fravaer-semikolon.csv", "Import 572 Absences");
  naer_gui_open_person (gui, "mohammed h", "Mohammed Haugen");
  walk_calendar (gui);
  log_first_contact (gui);
  undo_and_redo_contact (gui);
  print_calendar (gui);
  import_again (gui);
}

static void
test_in_norwegian (void)
{
  static const Step steps[] = {
    { 0, XK_t, "søndag 15. november 2026, uke 46, i dag" },
    { 0, XK_Up, "lørdag 14. november 2026, uke 46" },
    { 0, XK_Up, "fredag 13. november 2026, uke 46, egenmelding, dag 2 av 2" },
    { 0, XK_Left, "fredag 6. november 2026, uke 45, på jobb" },
  };
  g_autoptr (NaerGui) gui = start ("--sample", "nb");
  g_autoptr (NaerNode) first = NULL;

  /* The window comes before the sample data. */
  first = naer_gui_wait (gui, NULL, "Anne Pedersen*");
  naer_gui_open_person (gui, "ole karlsen", "Ole Karlsen");
  take_steps (gui, "*Ole Karlsen*", steps, G_N_ELEMENTS (steps));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/first-slice/first-day", test_first_day);
  g_test_add_func ("/first-slice/in-norwegian", test_in_norwegian);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <signal.h>
#include <string.h>

#include "naer-plan-steps.h"

/*
 * The story of one case in the real window, day by day: first contact, plan, sending, invitation,
 * meeting, minutes, a new version, the talk after the return; and a second absence a year later, to
 * which what was tried comes back. At each step the timeline says what is done and what is due.
 */

#define PASSPHRASE "en lang og trygg setning"
#define MEASURE "Fire timer, fra 9 til 13"
#define TAB_OF_PLAN XK_3
#define TAB_OF_MEETINGS XK_4

static void
go_to_day (NaerGui    *gui,
           const char *today)
{
  naer_gui_end (gui, SIGTERM);
  naer_gui_open_again (gui, today, PASSPHRASE);
  naer_gui_open_person (gui, "kirsten", "Kirsten Solbakk");
}

static NaerGui *
first_day (void)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-01-12", NULL };
  NaerGui *gui = naer_gui_start (arguments, "en");

  naer_gui_make_file (gui, PASSPHRASE);
  naer_gui_add_employee (gui, "Kirsten Solbakk", "1");
  naer_gui_open_person (gui, "kirsten", "Kirsten Solbakk");
  naer_gui_add_absence (gui, "Sick note", "12.01.2026", "01.03.2026");
  naer_plan_steps_wait_line (gui, "First contact, by Wednesday 14 January, in 2 days");
  naer_plan_steps_wait_line (gui, "Follow-up plan, by Sunday 8 February, *");
  return gui;
}

static void
first_contact (NaerGui *gui)
{
  naer_gui_key (gui, XK_Control_L, XK_l);
  naer_gui_fill (gui, "Day", "13.01.2026");
  naer_gui_fill (gui, "What You Agreed, in One Line", "Vi prøver kortere dager");
  naer_gui_choose (gui, "What For", "First contact");
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "Log Contact");
  naer_plan_steps_wait_line (gui, "First contact, done 13 January");
}

static void
write_plan (NaerGui *gui)
{
  naer_plan_steps_begin (gui);
  naer_plan_steps_add_task (gui, "Lunsj og lek", "Can", NULL);
  naer_plan_steps_add_task (gui, "Stell", "Not now", NULL);
  naer_gui_fill (gui, "What works, what makes it hard, what do you propose?", "Formiddagene går greit.");
  naer_plan_steps_add_measure (gui, MEASURE, "Kortere dag uten stell", "20.01.2026", "01.03.2026", "16.02.2026");
  naer_plan_steps_agree (gui, "Hver fredag på telefon", "23.01.2026", "16.02.2026");
  naer_gui_activate (gui, "button", "Missing: the leader’s name");
  naer_gui_wait_focus (gui, "Leader");
  naer_keyboard_type (gui->keyboard, "Berit Lund");
  naer_plan_steps_finish (gui);
  naer_plan_steps_wait_line (gui, "Follow-up plan, done 20 January");
}

static void
send_plan (NaerGui *gui)
{
  naer_plan_steps_wait_line (gui, "The plan to the sick-lister, by Sunday 8 February, *");
  naer_gui_turn_to (gui, TAB_OF_PLAN, "Log Sending…");
  naer_gui_press (gui, "Log Sending…");
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "The plan to the sick-lister");
  naer_plan_steps_wait_line (gui, "The plan to the sick-lister, done 20 January");
}

static void
press_row (NaerGui    *gui,
           const char *row)
{
  naer_gui_tab_to (gui, row);
  naer_gui_key (gui, 0, XK_Return);
}

/* What is on the paper that is asked for by the button of a row. */
static char *
print_from_row (NaerGui    *gui,
                const char *button)
{
  g_autoptr (GBytes) printed = NULL;
  g_autoptr (NaerNode) sheet = NULL;

  naer_gui_activate (gui, "button", button);
  sheet = naer_gui_wait (gui, "article", "Page 1 of *");
  naer_gui_activate (gui, NULL, "Bokmål");
  naer_gui_key (gui, XK_Control_L, XK_p);
  printed = naer_portals_get_printed (gui->portals);
  g_assert_nonnull (printed);
  naer_gui_close (gui, "On Paper");
  return naer_gui_text_of_pdf (gui, printed);
}

static void
invite (NaerGui *gui)
{
  g_autofree char *text = NULL;

  naer_plan_steps_wait_line (gui, "Dialogue meeting 1, by Sunday 1 March, *");
  naer_gui_turn_to (gui, TAB_OF_MEETINGS, "Plan Dialogue Meeting…");
  press_row (gui, "Plan Dialogue Meeting…");
  naer_gui_fill (gui, "Planned For", "16.02.2026");
  naer_gui_fill (gui, "Time of Day, as 13.00", "13.00");
  naer_gui_fill (gui, "Where", "Møterommet i annen etasje");
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "Dialogue Meeting");
  naer_plan_steps_wait_line (gui, "Dialogue meeting 1, planned for Monday 16 February");

  naer_gui_turn_to (gui, TAB_OF_MEETINGS, "Plan Dialogue Meeting…");
  text = print_from_row (gui, "Print Invitation: *");
  g_assert_nonnull (strstr (text, "Kirsten Solbakk"));
  g_assert_nonnull (strstr (text, "Møterommet i annen etasje"));
}

static void
hold_meeting (NaerGui *gui)
{
  g_autofree char *text = NULL;

  naer_gui_turn_to (gui, TAB_OF_MEETINGS, "Plan Dialogue Meeting…");
  press_row (gui, "Dialogue meeting 1");
  naer_gui_activate (gui, NULL, "The Meeting");
  naer_gui_fill (gui, "Held On", "16.02.2026");
  naer_gui_fill (gui, "What we agreed on, in words", "Vi øker til seks timer fra uke 9.");
  naer_gui_activate (gui, NULL, "After");
  naer_gui_fill (gui, "Next Talk", "27.02.2026");
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "Dialogue Meeting");
  naer_plan_steps_wait_line (gui, "Dialogue meeting 1, done 16 February");

  naer_gui_turn_to (gui, TAB_OF_MEETINGS, "Plan Dialogue Meeting…");
  text = print_from_row (gui, "Print Minutes: *");
  g_assert_nonnull (strstr (text, "Vi øker til seks timer fra uke 9."));
}

/* A new version goes on from the one before: only what has changed is typed. */
static void
write_new_version (NaerGui *gui)
{
  g_autoptr (NaerNode) second = NULL;

  naer_gui_turn_to (gui, TAB_OF_PLAN, "New Version");
  naer_gui_press (gui, "New Version");
  second = naer_gui_wait (gui, "label", "* · version 2 · draft*");
  press_row (gui, MEASURE);
  naer_gui_choose (gui, "How Far It Is", "Under way");
  naer_gui_choose (gui, "How It Went", "Helped");
  naer_gui_close (gui, "Measure");
  naer_plan_steps_agree (gui, "Hver fredag på telefon", "27.02.2026", "23.03.2026");
  press_row (gui, "What Has Been Tried");
  naer_gui_fill (gui, "What to do differently at the next return", "Begynne med to dager");
  naer_plan_steps_finish (gui);
  g_clear_pointer (&second, naer_node_free);
  second = naer_gui_wait (gui, "label", "* · version 2 · agreed *");
}

static void
talk_after_return (NaerGui *gui)
{
  naer_plan_steps_wait_line (gui, "Talk after the return, by Sunday 15 March, *");
  naer_gui_turn_to (gui, TAB_OF_MEETINGS, "New Conversation…");
  press_row (gui, "New Conversation…");
  naer_gui_choose (gui, "What For", "Return conversation");
  naer_gui_fill (gui, "Day", "05.03.2026");
  naer_gui_fill (gui, "What is new at work, and what is adapted?", "Ny turnus, uten stell til påske.");
  naer_gui_fill (gui, "Next Talk", "20.03.2026");
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "Conversation");
  naer_plan_steps_wait_line (gui, "Talk after the return, done 5 March");
}

/* What was tried is beside the new plan, a year later. */
static void
second_absence (NaerGui *gui)
{
  g_autoptr (NaerNode) tried = NULL, measure = NULL, differently = NULL;

  naer_gui_add_absence (gui, "Sick note", "01.03.2027", "30.04.2027");
  naer_plan_steps_wait_line (gui, "Follow-up plan, by Sunday 28 March, *");
  naer_gui_turn_to (gui, TAB_OF_PLAN, "Begin the Plan");
  naer_gui_press (gui, "Begin the Plan");
  /* the work is the same as in the first plan, and what can be done of it is asked anew */
  naer_gui_wait_focus (gui, "Task");
  tried = naer_gui_wait (gui, "heading", "Tried Before");
  measure = naer_gui_wait (gui, "label", "Spring 2026: " MEASURE ". Helped.");
  differently = naer_gui_wait (gui, "label", "To do differently now: Begynne med to dager");
}

static void
test_story (void)
{
  g_autoptr (NaerGui) gui = first_day ();

  go_to_day (gui, "2026-01-13");
  first_contact (gui);
  go_to_day (gui, "2026-01-20");
  write_plan (gui);
  send_plan (gui);
  go_to_day (gui, "2026-02-02");
  invite (gui);
  go_to_day (gui, "2026-02-16");
  hold_meeting (gui);
  write_new_version (gui);
  go_to_day (gui, "2026-03-05");
  talk_after_return (gui);
  go_to_day (gui, "2027-03-08");
  second_absence (gui);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/story/one-case", test_story);
  return g_test_run ();
}

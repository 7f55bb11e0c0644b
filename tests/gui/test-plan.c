/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <signal.h>
#include <string.h>

#include "naer-plan-steps.h"

/* The follow-up plan in the real window. */

/* What the rules ask for of a plan leads to the plan. */
static void
test_from_overview (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("mohammed h", "Mohammed Haugen");
  g_autoptr (NaerNode) page = NULL, plan = NULL;

  naer_gui_key (gui, XK_Alt_L, XK_Home);
  naer_gui_activate (gui, "button", "Write Plan Vigdis Hagen, number 10021: Follow-up plan");
  page = naer_gui_wait (gui, "heading", "Vigdis Hagen");
  plan = naer_gui_wait (gui, "heading", "Follow-up Plan");
  naer_gui_await (gui, "button", "Finish Together");
  naer_gui_wait_gone (gui, "dialog", "Follow-up plan");
}

static void
test_from_follow_up (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("mohammed h", "Mohammed Haugen");
  g_autoptr (NaerNode) plan = NULL;

  naer_gui_key (gui, XK_Alt_L, XK_2);
  naer_gui_activate (gui, "button", "Write Plan: Follow-up plan*");
  plan = naer_gui_wait (gui, NULL, "No Plan Yet");
  naer_gui_wait_focus (gui, "Begin the Plan");
}

/* A milestone leads to its duty, the duty to the plan; what is to be sent needs a plan first. */
static void
test_from_timeline (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("mohammed h", "Mohammed Haugen");
  g_autoptr (NaerNode) timeline = NULL, plan = NULL;

  naer_gui_key (gui, XK_Alt_L, XK_2);
  timeline = naer_gui_wait (gui, "list", "Timeline, *");
  naer_gui_tab_to (gui, "Today, *");
  naer_gui_go_to (gui, XK_Right, "The plan to the sick-lister, *");
  naer_gui_key (gui, 0, XK_Return);
  naer_gui_wait_focus (gui, "The plan to the sick-lister");
  naer_gui_tab_to (gui, "Note Sending: The plan to the sick-lister*");
  naer_gui_key (gui, 0, XK_space);
  plan = naer_gui_wait (gui, NULL, "No Plan Yet");
  naer_gui_wait_focus (gui, "Begin the Plan");
}

#define PASSPHRASE "en lang og trygg setning"
#define OWN_WORDS "What works, what makes it hard, what do you propose?"
#define LONG_TASK "Lese høyt for de største og hjelpe til med å kle på alle før utetid på ettermiddagen"

static NaerGui *
start_case (void)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-23", NULL };
  NaerGui *gui = naer_gui_start (arguments, "en");

  naer_gui_make_file (gui, PASSPHRASE);
  naer_gui_add_employee (gui, "Kirsten Solbakk", "1");
  naer_gui_open_person (gui, "kirsten", "Kirsten Solbakk");
  naer_gui_add_absence (gui, "Sick note", "02.11.2026", "20.12.2026");
  return gui;
}

/* What a field holds now. */
static void
assert_text (NaerGui    *gui,
             const char *field,
             const char *begins)
{
  g_autoptr (NaerNode) node = naer_gui_wait (gui, "text box", field);
  g_autofree char *text = naer_atspi_get_text (gui->atspi, node);

  if (!g_str_has_prefix (text, begins))
    naer_gui_fail (gui, text, "does not begin with", begins);
}

/* Half of the plan, and then a few letters that nobody was told are safe. */
static void
write_half (NaerGui *gui)
{
  naer_plan_steps_begin (gui);
  naer_plan_steps_add_task (gui, "Løfte og stelle", "Not now", NULL);
  naer_plan_steps_add_task (gui, LONG_TASK, "With adaptation", "én om gangen");
  naer_gui_fill (gui, OWN_WORDS, "Formiddagene går greit. ");
  naer_plan_steps_wait_saved (gui);
  naer_gui_fill (gui, OWN_WORDS, "Formiddagene går greit. Og så");
}

static void
assert_half (NaerGui *gui)
{
  g_autoptr (NaerNode) offer = naer_gui_wait (gui, "label", "What you wrote until * is here.");
  g_autoptr (NaerNode) list = NULL;

  g_assert_nonnull (offer);
  assert_text (gui, OWN_WORDS, "Formiddagene går greit. ");
  assert_text (gui, "Task", "Løfte og stelle");
  assert_text (gui, "Adaptation", "én om gangen");
}

static void
write_the_rest (NaerGui *gui)
{
  naer_gui_fill (gui, OWN_WORDS, "Formiddagene går greit. Vi har prøvd å bytte: ærlig, ørlite, ålreit.");
  naer_plan_steps_add_measure (gui, "Fire timer, fra 9 til 13", "Kortere dag uten stell", "23.11.2026",
                               "18.12.2026", "11.12.2026");
  naer_gui_activate (gui, "button", "Suggest Steps");
  naer_gui_fill (gui, "What an ordinary working day is like", "Åpner klokka sju, stell og lek.");
  naer_gui_fill (gui, "Position", "Barnehagelærer");
  naer_gui_fill (gui, "What do you want to know about the work?", "Er seks timer trygt fra desember?");
  naer_plan_steps_agree (gui, "Hver fredag på telefon", "04.12.2026", "18.12.2026");

  /* the line that says what is missing leads there, also into what is folded */
  naer_gui_activate (gui, "button", "Missing: the leader’s name");
  naer_gui_wait_focus (gui, "Leader");
  naer_keyboard_type (gui->keyboard, "Berit Lund");
  naer_gui_fill (gui, "The Leader’s Phone", "40000000");
  naer_gui_fill (gui, "The Leader’s E-Mail", "berit.lund@example.org");
}

static char *
print_sheet (NaerGui *gui)
{
  g_autoptr (GBytes) printed = NULL;

  naer_gui_key (gui, XK_Control_L, XK_p);
  printed = naer_portals_get_printed (gui->portals);
  g_assert_nonnull (printed);
  return naer_gui_text_of_pdf (gui, printed);
}

static void
assert_printed (NaerGui    *gui,
                const char *text,
                const char *words)
{
  g_autoptr (GString) flat = g_string_new (text);

  g_string_replace (flat, "\n", " ", 0);
  if (strstr (flat->str, words) == NULL)
    naer_gui_fail (gui, flat->str, "does not say", words);
}

static void
print_plan (NaerGui *gui)
{
  g_autofree char *text = NULL;

  naer_gui_activate (gui, "button", "Print…");
  naer_gui_activate (gui, NULL, "Bokmål");
  text = print_sheet (gui);
  assert_printed (gui, text, "Løfte og stelle");
  assert_printed (gui, text, LONG_TASK);
  assert_printed (gui, text, "ærlig, ørlite, ålreit");
  assert_printed (gui, text, "Fire timer, fra 9 til 13");
  assert_printed (gui, text, "Berit Lund");
  naer_gui_close (gui, "On Paper");
}

/* What Nav would refuse is said, and what it takes becomes a file. */
static void
export_to_nav (NaerGui *gui)
{
  g_autofree char *path = g_build_filename (gui->folder, "plan.json", NULL), *text = NULL;
  g_autoptr (NaerNode) refused = NULL;

  naer_gui_activate (gui, "button", "Export…");
  naer_gui_fill (gui, "The Employee’s Identity Number", "05908399547");
  refused = naer_gui_wait (gui, "label", "*identity number*");
  naer_gui_fill (gui, "The Employee’s Identity Number", "05908399546");
  naer_portals_choose_file (gui->portals, path);
  naer_gui_activate (gui, "button", "Save*");
  naer_gui_wait_gone (gui, "dialog", "Nav’s Form as a File");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "05908399546"));
  g_assert_nonnull (strstr (text, "Løfte og stelle"));
}

/* The days ahead come out without a name. */
static void
export_dates (NaerGui *gui)
{
  g_autofree char *path = g_build_filename (gui->folder, "dates.ics", NULL), *text = NULL;
  g_autoptr (NaerNode) toast = NULL;

  naer_portals_choose_file (gui->portals, path);
  naer_gui_turn_to (gui, XK_4, "Plan Dialogue Meeting…");
  naer_gui_activate (gui, "button", "Save Dates as Calendar");
  toast = naer_gui_wait (gui, NULL, "Calendar saved");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_true (g_str_has_prefix (text, "BEGIN:VCALENDAR"));
  g_assert_null (strstr (text, "Kirsten"));
  g_assert_nonnull (strstr (text, "DTSTART;VALUE=DATE:20261204"));
}

static void
send_plan (NaerGui *gui)
{
  g_autoptr (NaerNode) sent = NULL, told = NULL;

  naer_gui_activate (gui, "button", "Log Sending…");
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "The plan to the sick-lister");
  told = naer_gui_wait (gui, "label", "The sick-lister was sent the plan on 24 November.");
}

/*
 * A whole plan is typed; the program is killed on the way, and what was typed is offered when it is
 * opened again. It is finished, printed and sent, and the duties follow.
 */
static void
test_whole (void)
{
  g_autoptr (NaerGui) gui = start_case ();

  naer_plan_steps_wait_line (gui, "Follow-up plan, by Sunday 29 November, *");
  write_half (gui);
  naer_gui_end (gui, SIGKILL);
  naer_gui_open_again (gui, "2026-11-24", PASSPHRASE);
  naer_gui_open_person (gui, "kirsten", "Kirsten Solbakk");
  naer_gui_turn_to (gui, XK_3, "New Task");
  assert_half (gui);
  write_the_rest (gui);
  naer_plan_steps_finish (gui);
  naer_plan_steps_wait_line (gui, "Follow-up plan, done 24 November");
  naer_gui_turn_to (gui, XK_3, "New Version");
  print_plan (gui);
  export_to_nav (gui);
  export_dates (gui);
  naer_gui_turn_to (gui, XK_3, "New Version");
  send_plan (gui);
  naer_plan_steps_wait_line (gui, "The plan to the sick-lister, done 24 November");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/plan/from-overview", test_from_overview);
  g_test_add_func ("/gui/plan/from-follow-up", test_from_follow_up);
  g_test_add_func ("/gui/plan/from-timeline", test_from_timeline);
  g_test_add_func ("/gui/plan/whole", test_whole);
  return g_test_run ();
}

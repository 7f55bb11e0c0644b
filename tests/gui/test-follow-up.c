/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-gui-steps.h"

/*
 * The follow-up of a case in the real window, by keyboard and screen reader: the timeline is walked,
 * a milestone leads to its duty and that to why; what if is asked; an absence is split, and that
 * taken back; a reminder is put off with a reason.
 */

#define NAME "Mohammed Haugen"
#define TIMELINE "Timeline, 9 November – 4 December 2026"

static NaerGui *
start (const char *search,
       const char *name)
{
  NaerGui *gui = naer_gui_start_sample (search, name);

  naer_gui_key (gui, XK_Alt_L, XK_2);
  return gui;
}

static void
wait_for_focus (NaerGui    *gui,
                const char *pattern)
{
  g_autofree char *said = naer_gui_focused (gui);

  for (guint i = 0; i < 100 && !g_pattern_match_simple (pattern, said); i++)
    {
      g_usleep (30000);
      g_clear_pointer (&said, g_free);
      said = naer_gui_focused (gui);
    }
  if (!g_pattern_match_simple (pattern, said))
    naer_gui_fail (gui, said, "has the keyboard instead of", pattern);
}

static void
close_dialog (NaerGui    *gui,
              const char *title)
{
  naer_gui_key (gui, 0, XK_Escape);
  naer_gui_wait_gone (gui, "dialog", title);
}

static void
test_walk (void)
{
  static const struct
  {
    KeySym key;
    const char *sentence;
  } steps[] = {
    { XK_Home, "First day away, Monday 9 November 2026" },
    { XK_Right, "First contact, done 10 November" },
    { XK_End, "Later, if the absence lasts: *" },
    { XK_Home, "First day away, Monday 9 November 2026" },
    { XK_t, "Today, Sunday 15 November 2026" },
  };
  g_autoptr (NaerGui) gui = start ("mohammed h", NAME);
  g_autoptr (NaerNode) timeline = naer_gui_wait (gui, "list", TIMELINE);

  g_assert_nonnull (timeline);
  naer_gui_tab_to (gui, "Today, *");
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      naer_gui_key (gui, 0, steps[i].key);
      wait_for_focus (gui, steps[i].sentence);
    }
  for (guint i = 0; i < 12; i++)
    {
      g_autofree char *said = naer_gui_focused (gui);

      if (g_str_has_prefix (said, "Follow-up plan, by Sunday 6 December, last working day "))
        break;
      naer_gui_key (gui, 0, XK_Right);
      g_usleep (100000);
    }
  wait_for_focus (gui, "Follow-up plan, by Sunday 6 December, last working day *, if the absence lasts");

  /* Enter leads to the duty, and Enter there to why. */
  naer_gui_key (gui, 0, XK_Return);
  wait_for_focus (gui, "Follow-up plan");
  naer_gui_key (gui, 0, XK_Return);
  g_assert_true (naer_gui_wait (gui, "dialog", "Why?") != NULL);
  g_assert_true (naer_gui_wait (gui, NULL, "Rules from 1 June 2021") != NULL);
  close_dialog (gui, "Why?");
}

static void
test_what_if (void)
{
  g_autoptr (NaerGui) gui = start ("mohammed h", NAME);
  g_autoptr (NaerNode) timeline = NULL, changed = NULL, unchanged = NULL;

  naer_gui_activate (gui, "button", "What If…");
  naer_gui_fill (gui, "If It Lasts Until", "31.01.2027");
  timeline = naer_gui_wait (gui, "list", "Timeline, 9 November 2026 – 31 January 2027");
  changed = naer_gui_wait (gui, "list item", "Follow-up plan, becomes certain: *");
  naer_gui_fill (gui, "If It Lasts Until", "20.11.2026");
  naer_gui_wait_gone (gui, "list item", "Follow-up plan, becomes certain: *");
  close_dialog (gui, "What If…");

  /* nothing has changed */
  unchanged = naer_gui_wait (gui, "list", TIMELINE);
  naer_gui_await (gui, "button", "Write Plan: Follow-up plan*");
}

/* A menu of the toolkit is walked by keys. */
static void
choose_from_menu (NaerGui *gui,
                  KeySym   mnemonic)
{
  g_autoptr (NaerNode) item = NULL;

  naer_gui_activate (gui, "toggle button", "This Absence: *");
  item = naer_gui_wait (gui, "menu item", NULL);
  g_usleep (200000);
  naer_gui_key (gui, 0, mnemonic);
}

static void
test_split (void)
{
  g_autoptr (NaerGui) gui = start ("mohammed h", NAME);
  g_autoptr (NaerNode) whole = naer_gui_wait (gui, "list", TIMELINE);
  g_autoptr (NaerNode) split = NULL, reason = NULL, again = NULL;

  choose_from_menu (gui, XK_p);
  naer_gui_fill (gui, "Why, in One Line", "Another matter");
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "Split This Absence");
  split = naer_gui_wait (gui, "list", "Timeline, 14 November – 4 December 2026");
  reason = naer_gui_wait (gui, "label", "You have kept this apart from the absence before: Another matter");

  choose_from_menu (gui, XK_t);
  again = naer_gui_wait (gui, "list", TIMELINE);
  naer_gui_wait_gone (gui, "label", "You have kept this apart*");
}

static void
test_join (void)
{
  g_autoptr (NaerGui) gui = start ("mohammed h", NAME);
  g_autoptr (NaerNode) whole = naer_gui_wait (gui, "list", TIMELINE);
  g_autoptr (NaerNode) reason = NULL, undone = NULL;

  choose_from_menu (gui, XK_j);
  naer_gui_fill (gui, "Why, in One Line", "The same matter");
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "Join with the One Before");
  reason = naer_gui_wait (gui, "label", "You have joined absences here: The same matter");
  naer_gui_key (gui, XK_Control_L, XK_z);
  undone = naer_gui_wait (gui, "list", TIMELINE);
}

static void
test_postpone (void)
{
  g_autoptr (NaerGui) gui = start ("håkon aa", "Håkon Aasen");
  g_autoptr (NaerNode) button = naer_gui_wait (gui, "button", "Not Now…: *"), waits = NULL;

  g_assert_nonnull (button);
  naer_gui_tab_to (gui, "Not Now…: *");
  naer_gui_key (gui, 0, XK_space);
  naer_gui_fill (gui, "Remind Me On", "30.11.2026");
  naer_gui_fill (gui, "Why, in One Line", "On a course");
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "Not Now");
  waits = naer_gui_wait (gui, "label", "*put off until 30 November*");

  /* the keyboard is on the page still, though its rows were made anew */
  wait_for_focus (gui, "Today, Sunday 15 November 2026");
  naer_gui_key (gui, XK_Control_L, XK_z);
  naer_gui_wait_gone (gui, "label", "*put off until 30 November*");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/follow-up/walk", test_walk);
  g_test_add_func ("/follow-up/what-if", test_what_if);
  g_test_add_func ("/follow-up/split", test_split);
  g_test_add_func ("/follow-up/join", test_join);
  g_test_add_func ("/follow-up/postpone", test_postpone);
  return g_test_run ();
}

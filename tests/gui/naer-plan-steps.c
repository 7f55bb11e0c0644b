/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-steps.h"

#define TAB_OF_FOLLOW_UP XK_2
#define TAB_OF_PLAN XK_3

/**
 * naer_plan_steps_begin:
 * @gui: the program, on the page of an employee
 *
 * Turns to the plan and begins one, by keyboard.
 */
void
naer_plan_steps_begin (NaerGui *gui)
{
  naer_gui_turn_to (gui, TAB_OF_PLAN, "Begin the Plan");
  naer_gui_press (gui, "Begin the Plan");
  naer_gui_wait_focus (gui, "New Task");
}

/* From the first of three to the one that is meant. */
static void
choose_ability (NaerGui    *gui,
                const char *ability)
{
  static const char *const abilities[] = { "Can", "With adaptation", "Not now" };

  naer_gui_wait_focus (gui, abilities[0]);
  for (guint i = 1; i < G_N_ELEMENTS (abilities) && !g_str_equal (abilities[i - 1], ability); i++)
    {
      naer_gui_key (gui, 0, XK_Right);
      naer_gui_wait_focus (gui, abilities[i]);
    }
  naer_gui_key (gui, 0, XK_space);
}

/**
 * naer_plan_steps_add_task:
 * @gui: the program, with a plan being written
 * @name: the task
 * @ability: what can be done of it, as the form says it
 * @adaptation: (nullable): what makes it possible
 *
 * Types a task, by keyboard.
 */
void
naer_plan_steps_add_task (NaerGui    *gui,
                          const char *name,
                          const char *ability,
                          const char *adaptation)
{
  g_autoptr (NaerNode) shown = NULL;

  naer_gui_activate (gui, "button", "New Task");
  naer_gui_wait_focus (gui, "Task");
  naer_keyboard_type (gui->keyboard, name);
  naer_gui_key (gui, 0, XK_Tab);
  choose_ability (gui, ability);
  if (adaptation == NULL)
    return;
  shown = naer_gui_wait (gui, "text box", "Adaptation");
  naer_keyboard_hold (gui->keyboard, XK_Shift_L, TRUE);
  naer_gui_key (gui, 0, XK_Tab);
  naer_keyboard_hold (gui->keyboard, XK_Shift_L, FALSE);
  naer_gui_wait_focus (gui, "Adaptation");
  naer_keyboard_type (gui->keyboard, adaptation);
}

/**
 * naer_plan_steps_add_measure:
 * @gui: the program, with a plan being written
 * @what: what is tried
 * @why: why
 * @from: its first day, such as `15.11.2026`
 * @to: its last day
 * @evaluate: when it is looked at again
 *
 * Fills in the form of a measure.
 */
void
naer_plan_steps_add_measure (NaerGui    *gui,
                             const char *what,
                             const char *why,
                             const char *from,
                             const char *to,
                             const char *evaluate)
{
  naer_gui_activate (gui, "button", "New Measure");
  naer_gui_fill (gui, "What You Try", what);
  naer_gui_fill (gui, "Why", why);
  naer_gui_fill (gui, "From", from);
  naer_gui_fill (gui, "To, Last Day Included", to);
  naer_gui_fill (gui, "Who Sees to It", "Berit Lund");
  naer_gui_fill (gui, "Day", evaluate);
  naer_gui_fill (gui, "How You See Whether It Works", "Vi spør hver fredag");
  naer_gui_fill (gui, "What You Do if It Does Not Work", "Kortere dag");
  naer_gui_key (gui, 0, XK_Escape);
  naer_gui_wait_gone (gui, "dialog", "Measure");
}

/**
 * naer_plan_steps_agree:
 * @gui: the program, with a plan being written
 * @talks: how and when they talk
 * @next_talk: the day of the next talk
 * @evaluate: when the plan is looked at again
 *
 * Fills in what is agreed from here on, and that the employee took part.
 */
void
naer_plan_steps_agree (NaerGui    *gui,
                       const char *talks,
                       const char *next_talk,
                       const char *evaluate)
{
  naer_gui_fill (gui, "How and When You Talk", talks);
  naer_gui_fill (gui, "Next Talk", next_talk);
  naer_gui_fill (gui, "Look at the Plan Again", evaluate);
  naer_gui_activate (gui, "radio", "Yes");
}

/**
 * naer_plan_steps_finish:
 * @gui: the program, with a plan in which nothing is missing
 *
 * Finishes it, by keyboard.
 */
void
naer_plan_steps_finish (NaerGui *gui)
{
  g_autoptr (NaerNode) read = NULL;

  naer_gui_wait_gone (gui, "button", "Missing: *");
  naer_gui_press (gui, "Finish Together");
  read = naer_gui_wait (gui, "button", "New Version");
}

/**
 * naer_plan_steps_wait_saved:
 * @gui: the program, with a plan being written
 *
 * Waits until the form says that all is saved.
 */
void
naer_plan_steps_wait_saved (NaerGui *gui)
{
  g_autoptr (NaerNode) state = NULL;

  naer_gui_wait_gone (gui, "label", "*· draft · saving…");
  state = naer_gui_wait (gui, "label", "*· draft · saved *");
}

/**
 * naer_plan_steps_wait_line:
 * @gui: the program, on the page of an employee
 * @sentence: what a screen reader says of a milestone, with `*` and `?`
 *
 * Turns to the follow-up and waits until the timeline of the latest case says so.
 */
void
naer_plan_steps_wait_line (NaerGui    *gui,
                           const char *sentence)
{
  g_autoptr (NaerNode) milestone = NULL;

  naer_gui_turn_to (gui, TAB_OF_FOLLOW_UP, "Timeline, *");
  milestone = naer_gui_wait (gui, "list item", sentence);
}

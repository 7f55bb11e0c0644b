/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-leader.h"

#define MOST_TABS 40

/* A key, with a modifier or 0. */
void
naer_leader_press (NaerLeader *leader,
                   KeySym      modifier,
                   KeySym      key)
{
  naer_gui_key (leader->gui, modifier, key);
  leader->n_steps++;
}

/* The same with Shift held down. */
void
naer_leader_press_shifted (NaerLeader *leader,
                           KeySym      modifier,
                           KeySym      key)
{
  naer_keyboard_hold (leader->gui->keyboard, XK_Shift_L, TRUE);
  naer_leader_press (leader, modifier, key);
  naer_keyboard_hold (leader->gui->keyboard, XK_Shift_L, FALSE);
}

/* A text, into what has the keyboard. */
void
naer_leader_type (NaerLeader *leader,
                  const char *text)
{
  g_assert_true (naer_keyboard_take_window (leader->gui->keyboard));
  naer_keyboard_type (leader->gui->keyboard, text);
  leader->n_steps++;
}

/* What has the keyboard, once it is no longer @before; a page may also keep it where it was. */
static char *
wait_for_move (NaerLeader *leader,
               const char *before)
{
  char *focused = naer_gui_focused (leader->gui);

  for (guint i = 0; i < 50 && g_str_equal (focused, before); i++)
    {
      g_free (focused);
      g_usleep (20000);
      focused = naer_gui_focused (leader->gui);
    }
  return focused;
}

/* To what is called so with the tabulator; to what has the keyboard already without a step. */
void
naer_leader_go_to (NaerLeader *leader,
                   const char *name_pattern)
{
  g_autofree char *focused = wait_for_move (leader, "");

  for (guint i = 0; i < MOST_TABS && !g_pattern_match_simple (name_pattern, focused); i++)
    {
      g_autofree char *before = g_steal_pointer (&focused);

      naer_leader_press (leader, 0, XK_Tab);
      focused = wait_for_move (leader, before);
    }
  if (!g_pattern_match_simple (name_pattern, focused))
    naer_gui_fail (leader->gui, "The tabulator does not lead there", NULL, name_pattern);
}

void
naer_leader_wait_for_role (NaerLeader *leader,
                           const char *role,
                           const char *name_pattern)
{
  g_autoptr (NaerNode) node = naer_gui_wait (leader->gui, role, name_pattern);

  g_assert_nonnull (node);
}

/* Until the dialog is there and something in it has the keyboard. */
void
naer_leader_wait_for_dialog (NaerLeader *leader,
                             const char *title,
                             const char *first)
{
  g_autofree char *focused = NULL;

  naer_leader_wait_for_role (leader, "dialog", title);
  for (guint i = 0; i < 250; i++)
    {
      g_free (focused);
      focused = naer_gui_focused (leader->gui);
      if (g_pattern_match_simple (first, focused))
        return;
      g_usleep (20000);
    }
  naer_gui_fail (leader->gui, "Does not have the keyboard at first", NULL, first);
}

/* From the first page to a data file that is open. */
void
naer_leader_make_file (NaerLeader *leader)
{
  naer_leader_wait_for_role (leader, "button", "Create a Data File*");
  naer_leader_go_to (leader, "Create a Data File*");
  naer_leader_press (leader, 0, XK_Return);
  naer_leader_wait_for_dialog (leader, "New Data File", "Passphrase");
  naer_leader_type (leader, NAER_LEADER_PASSPHRASE);
  naer_leader_go_to (leader, "Passphrase once more");
  naer_leader_type (leader, NAER_LEADER_PASSPHRASE);
  naer_leader_press (leader, 0, XK_Return);
  naer_gui_wait_gone (leader->gui, "dialog", "New Data File");
}

/* Somebody who is on the list then. */
void
naer_leader_add_employee (NaerLeader *leader,
                          const char *name,
                          const char *number)
{
  naer_leader_press (leader, XK_Control_L, XK_n);
  naer_leader_wait_for_dialog (leader, "Add Employee", "Name");
  naer_leader_type (leader, name);
  naer_leader_go_to (leader, "Number");
  naer_leader_type (leader, number);
  naer_leader_press (leader, 0, XK_Return);
  naer_gui_wait_gone (leader->gui, "dialog", "Add Employee");
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-gui-steps.h"

/* Meetings and conversations, written in the real window by keyboard. */

static void
begin_meeting (NaerGui *gui)
{
  g_autoptr (NaerNode) form = NULL;

  naer_gui_key (gui, XK_Alt_L, XK_4);
  naer_gui_tab_to (gui, "Plan Dialogue Meeting…");
  naer_gui_key (gui, 0, XK_Return);
  form = naer_gui_wait (gui, "dialog", "Dialogue Meeting");
}

static void
wait_for_text (NaerGui    *gui,
               const char *name,
               const char *text)
{
  for (guint i = 0; i < 400; i++)
    {
      g_autoptr (NaerNode) node = naer_gui_wait (gui, "text box", name);
      g_autofree char *written = naer_atspi_get_text (gui->atspi, node);

      if (g_strcmp0 (written, text) == 0)
        return;
      g_usleep (50000);
    }
  naer_gui_fail (gui, "does not say what was written", "text box", name);
}

/* What is typed is kept by itself, is undone by key, and waits for whoever is interrupted. */
static void
test_draft (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("mohammed h", "Mohammed Haugen");
  g_autoptr (NaerNode) saved = NULL, question = NULL, told = NULL;

  begin_meeting (gui);
  naer_gui_fill (gui, "Where", "Møterom 2");
  saved = naer_gui_wait (gui, "label", "draft · saved *");
  naer_gui_key (gui, XK_Control_L, XK_z);
  wait_for_text (gui, "Where", "");
  naer_gui_key (gui, XK_Control_L, XK_y);
  wait_for_text (gui, "Where", "Møterom 2");
  naer_gui_key (gui, 0, XK_Escape);
  question = naer_gui_wait (gui, NULL, "Finish Later?");
  naer_gui_activate (gui, "button", "Finish Later");
  naer_gui_wait_gone (gui, "dialog", "Dialogue Meeting");
  naer_gui_tab_to (gui, "Dialogue meeting 1*");
  naer_gui_key (gui, 0, XK_Return);
  told = naer_gui_wait (gui, "label", "What you wrote until * is here.");
  wait_for_text (gui, "Where", "Møterom 2");
}

/* What is due of a meeting leads to its form, and the form to its sheets on paper. */
static void
test_from_follow_up (void)
{
  g_autoptr (NaerGui) gui = naer_gui_start_sample ("mohammed h", "Mohammed Haugen");
  g_autoptr (NaerNode) form = NULL, item = NULL, preview = NULL, page = NULL;

  naer_gui_key (gui, XK_Alt_L, XK_2);
  naer_gui_activate (gui, "button", "Note Meeting: *");
  form = naer_gui_wait (gui, "dialog", "Dialogue Meeting");
  naer_gui_fill (gui, "Where", "Kantina");
  naer_gui_activate (gui, "toggle button", "Print");
  item = naer_gui_wait (gui, "menu item", NULL);
  naer_gui_key (gui, 0, XK_Return);
  preview = naer_gui_wait (gui, "dialog", "On Paper");
  page = naer_gui_wait (gui, NULL, "Page 1 of *");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/meeting/draft", test_draft);
  g_test_add_func ("/gui/meeting/from-follow-up", test_from_follow_up);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-gui-steps.h"

/*
 * Who cannot see the window hears what everything that takes the keyboard is and is called, and
 * never hears two buttons called the same.
 */

#define MAX_DEPTH 60

/* Every passphrase has this button, inside a row with a name of its own. */
#define OF_THE_TOOLKIT "Show Password"

/* What was found in one page or dialog. */
typedef struct
{
  NaerGui *gui;
  const char *view;
  GHashTable *buttons; /* names */
  guint n_focusable;
} Look;

static guint n_problems;

static NaerGui *
start (const char *option,
       const char *first_name)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", option, NULL };
  NaerGui *gui = naer_gui_start (arguments, "en");
  g_autoptr (NaerNode) first = naer_gui_wait (gui, NULL, first_name);

  g_assert_nonnull (first);
  return gui;
}

static void
report (Look       *look,
        const char *problem,
        const char *role,
        const char *name)
{
  g_test_message ("%s: %s: %s ‘%s’", look->view, problem, role, name);
  n_problems++;
}

/* What the toolkit lets take the keyboard only to give it to something inside. */
static gboolean
is_frame (const char *role)
{
  return g_str_equal (role, "generic") || g_str_equal (role, "list");
}

static void
look_at_focusable (Look           *look,
                   const NaerNode *node,
                   const char     *role)
{
  g_autofree char *name = naer_atspi_get_name (look->gui->atspi, node);

  look->n_focusable++;
  if (role[0] == '\0' || g_str_equal (role, "unknown") || g_str_equal (role, "invalid"))
    report (look, "has no role", role, name);
  if (name[0] == '\0' && !is_frame (role))
    report (look, "has no name", role, name);
  else if (g_str_equal (role, "button") && !g_str_equal (name, OF_THE_TOOLKIT) &&
           !g_hash_table_add (look->buttons, g_strdup (name)))
    report (look, "is called as another one", role, name);
}

/* The days of a calendar have a test of their own, and what is chosen in a combo box is its text. */
static void
look_below (Look           *look,
            const NaerNode *node,
            guint           depth)
{
  NaerAtspi *atspi = look->gui->atspi;
  g_autofree char *role = naer_atspi_get_role (atspi, node);
  g_autoptr (GPtrArray) children = NULL;

  if (depth > 0 && !naer_atspi_has_state (atspi, node, NAER_NODE_STATE_SHOWING))
    return;
  if (naer_atspi_has_state (atspi, node, NAER_NODE_STATE_FOCUSABLE))
    look_at_focusable (look, node, role);
  if (depth >= MAX_DEPTH || g_str_equal (role, "grid") || g_str_equal (role, "combo box"))
    return;
  children = naer_atspi_get_children (atspi, node);
  for (guint i = 0; i < children->len; i++)
    look_below (look, children->pdata[i], depth + 1);
}

static void
look_at (NaerGui        *gui,
         const char     *view,
         const NaerNode *root)
{
  Look look = { gui, view, g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL), 0 };

  look_below (&look, root, 0);
  g_assert_cmpuint (look.n_focusable, >, 0);
  g_hash_table_unref (look.buttons);
}

static void
look_at_page (NaerGui    *gui,
              const char *view,
              const char *heading)
{
  g_autoptr (NaerNode) shown = naer_gui_wait (gui, NULL, heading);

  g_assert_nonnull (shown);
  look_at (gui, view, gui->application);
}

static void
look_at_dialog (NaerGui    *gui,
                const char *title)
{
  g_autoptr (NaerNode) dialog = naer_gui_wait (gui, "dialog", title);

  look_at (gui, title, dialog);
}

/* One page of the import, which is there when its text is. */
static void
look_at_step (NaerGui    *gui,
              const char *text)
{
  g_autoptr (NaerNode) shown = naer_gui_wait (gui, NULL, text);

  g_assert_nonnull (shown);
  look_at_dialog (gui, "Import Absence");
}

static void
close_dialog (NaerGui    *gui,
              const char *title)
{
  naer_gui_key (gui, 0, XK_Escape);
  naer_gui_wait_gone (gui, "dialog", title);
}

/* The keyboard goes back to where it was. */
static void
assert_focus_returns (NaerGui    *gui,
                      const char *before)
{
  g_autofree char *after = naer_gui_focused (gui);

  for (guint i = 0; i < 60 && !g_str_equal (after, before); i++)
    {
      g_usleep (50000);
      g_clear_pointer (&after, g_free);
      after = naer_gui_focused (gui);
    }
  g_assert_cmpstr (after, ==, before);
}

/* On a busy machine the window may be there before the keyboard is. */
static char *
wait_for_focus (NaerGui *gui)
{
  char *name = naer_gui_focused (gui);

  for (guint i = 0; i < 60 && *name == '\0'; i++)
    {
      g_usleep (50000);
      g_free (name);
      name = naer_gui_focused (gui);
    }
  return name;
}

static void
visit_by_key (NaerGui    *gui,
              KeySym      key,
              const char *title)
{
  g_autofree char *before = wait_for_focus (gui);

  naer_gui_key (gui, XK_Control_L, key);
  look_at_dialog (gui, title);
  close_dialog (gui, title);
  assert_focus_returns (gui, before);
}

static void
visit_preview (NaerGui *gui)
{
  naer_gui_key_shift (gui, XK_p);
  look_at_dialog (gui, "On Paper");
  close_dialog (gui, "On Paper");
}

static void
visit_by_button (NaerGui    *gui,
                 const char *button,
                 const char *title)
{
  naer_gui_activate (gui, "button", button);
  look_at_dialog (gui, title);
  close_dialog (gui, title);
}

/* A menu of the toolkit is walked by keys: its items have their words as children, not as names. */
static void
visit_units (NaerGui *gui)
{
  g_autoptr (NaerNode) item = NULL;

  naer_gui_activate (gui, "toggle button", "Main Menu");
  item = naer_gui_wait (gui, "menu item", NULL);
  naer_gui_key (gui, 0, XK_Down);
  naer_gui_key (gui, 0, XK_Return);
  look_at_dialog (gui, "Units");
  close_dialog (gui, "Units");
}

static void
press_row (NaerGui    *gui,
           const char *name)
{
  naer_gui_tab_to (gui, name);
  naer_gui_key (gui, 0, XK_Return);
}

/* The forms that preferences lead to, each with a line of its own. */
static void
visit_employer (NaerGui *gui)
{
  static const struct
  {
    const char *row, *dialog, *add;
  } forms[] = {
    { "Self-certification", "Self-Certification", "Add an Arrangement" },
    { "Your own rules", "Your Own Rules", "Add a Rule" },
    { "Extra days off", "Extra Days Off", "Add a Day" },
  };

  naer_gui_key (gui, XK_Control_L, XK_comma);
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      press_row (gui, forms[i].row);
      look_at_dialog (gui, forms[i].dialog);
      press_row (gui, forms[i].add);
      look_at_dialog (gui, forms[i].dialog);
      naer_gui_key (gui, 0, XK_Escape);
      naer_gui_activate (gui, "button", "Discard");
      naer_gui_wait_gone (gui, "dialog", forms[i].dialog);
    }
  close_dialog (gui, "Preferences");
}

static void
test_overview (void)
{
  g_autoptr (NaerGui) gui = start ("--sample", "Anne Pedersen*");

  look_at_page (gui, "overview", "Good morning.*");
  visit_by_key (gui, XK_n, "Add Employee");
  visit_by_key (gui, XK_comma, "Preferences");
  visit_by_key (gui, XK_slash, "Keyboard Shortcuts");
  visit_units (gui);
  visit_employer (gui);
  naer_gui_key (gui, XK_Control_L, XK_u);
  look_at_page (gui, "unit", "Who is at work, day by day");
}

static void
visit_by_row (NaerGui    *gui,
              const char *row,
              const char *title)
{
  press_row (gui, row);
  look_at_dialog (gui, title);
  close_dialog (gui, title);
}

static void
visit_why (NaerGui *gui)
{
  press_row (gui, "Follow-up plan");
  look_at_dialog (gui, "Why?");
  close_dialog (gui, "Why?");
  assert_focus_returns (gui, "Follow-up plan");
}

static void
test_person (void)
{
  g_autoptr (NaerGui) gui = start ("--sample", "Anne Pedersen*");

  naer_gui_open_person (gui, "mohammed h", "Mohammed Haugen");
  look_at_page (gui, "calendar", "Absence of Mohammed Haugen*");
  visit_by_key (gui, XK_l, "Log Contact");
  visit_by_key (gui, XK_e, "Edit Employee");
  visit_by_key (gui, XK_p, "On Paper");
  naer_gui_key (gui, 0, XK_F1);
  look_at_dialog (gui, "Help");
  close_dialog (gui, "Help");
  visit_preview (gui);
  naer_gui_key (gui, 0, XK_F6);
  look_at_dialog (gui, "The Phone Rings");
  close_dialog (gui, "The Phone Rings");
  naer_gui_key (gui, XK_Alt_L, XK_2);
  look_at_page (gui, "follow-up", "Timeline, *");
  visit_why (gui);
  visit_by_button (gui, "What If…", "What If…");
  visit_by_button (gui, "Note Meeting: *", "*");
  visit_by_button (gui, "Note Answer: *", "*");
  naer_gui_key (gui, XK_Alt_L, XK_4);
  look_at_page (gui, "meetings", "New Conversation…");
  visit_by_row (gui, "Plan Dialogue Meeting…", "Dialogue Meeting");
  visit_by_row (gui, "New Conversation…", "Conversation");
  visit_by_row (gui, "Note Presence…", "Note Presence");
  naer_gui_key (gui, XK_Alt_L, XK_5);
  look_at_page (gui, "log", "Add Absence…");
  visit_by_button (gui, "Add Absence…", "Add Absence");
}

static void
test_import (void)
{
  g_autoptr (NaerGui) gui = start ("--sample", "Anne Pedersen*");
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", "fravaer-med-feil.csv", NULL);

  naer_portals_choose_file (gui->portals, path);
  naer_gui_key (gui, XK_Control_L, XK_i);
  look_at_step (gui, "Codes to Explain");
  naer_gui_activate (gui, "button", "Continue");
  look_at_step (gui, "What Will Happen");
  press_row (gui, "How the file is read*");
  look_at_step (gui, "First Rows");
}

static void
test_welcome (void)
{
  g_autoptr (NaerGui) gui = start (NULL, "Create a Data File*");

  look_at_page (gui, "welcome", "Create a Data File*");
  visit_by_button (gui, "Create a Data File*", "New Data File");
}

static void
test_all (gconstpointer data)
{
  void (*visit) (void) = data;

  n_problems = 0;
  visit ();
  g_assert_cmpuint (n_problems, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/accessible-names/overview", test_overview, test_all);
  g_test_add_data_func ("/accessible-names/person", test_person, test_all);
  g_test_add_data_func ("/accessible-names/import", test_import, test_all);
  g_test_add_data_func ("/accessible-names/welcome", test_welcome, test_all);
  return g_test_run ();
}

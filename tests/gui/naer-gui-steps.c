/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-gui-steps.h"

#include <glib/gstdio.h>

/**
 * naer_gui_start_sample:
 * @search: what is typed in the search
 * @name: the employee that it finds
 *
 * The program in English on the sample data of 15 November 2026, with the page of an employee open.
 *
 * Returns: (transfer full): the running program
 */
NaerGui *
naer_gui_start_sample (const char *search,
                       const char *name)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", "--sample", NULL };
  NaerGui *self = naer_gui_start (arguments, "en");
  g_autoptr (NaerNode) somebody = naer_gui_wait (self, NULL, "Anne Pedersen*");

  naer_gui_open_person (self, search, name);
  return self;
}

/**
 * naer_gui_open_person:
 * @self: the running program
 * @search: what is typed in the search
 * @name: the employee that it finds
 *
 * Opens the page of an employee by the search, once somebody is in the list.
 */
void
naer_gui_open_person (NaerGui    *self,
                      const char *search,
                      const char *name)
{
  g_autoptr (NaerNode) page = NULL;

  naer_gui_key (self, XK_Control_L, XK_f);
  naer_keyboard_type (self->keyboard, search);
  naer_gui_key (self, 0, XK_Return);
  page = naer_gui_wait (self, "heading", name);
}

/**
 * naer_gui_make_file:
 * @self: the program, just started without a data file
 * @passphrase: its passphrase
 *
 * Makes a data file.
 */
void
naer_gui_make_file (NaerGui    *self,
                    const char *passphrase)
{
  naer_gui_activate (self, "button", "Create a Data File*");
  naer_gui_fill (self, "Passphrase", passphrase);
  naer_gui_fill (self, "Passphrase once more", passphrase);
  naer_gui_activate (self, "button", "Create");
  naer_gui_wait_gone (self, "dialog", "New Data File");
}

/**
 * naer_gui_start_on:
 * @self: the program, which has ended
 * @today: the day that it begins on, such as `2026-11-15`
 * @path: (nullable): a data file
 *
 * Begins the program on a day, in English.
 */
void
naer_gui_start_on (NaerGui    *self,
                   const char *today,
                   const char *path)
{
  g_autofree char *option = g_strdup_printf ("--today=%s", today);
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), option, path, NULL };

  naer_gui_start_again (self, arguments, "en");
}

/**
 * naer_gui_unlock:
 * @self: the program, which asks for the passphrase of a data file
 * @passphrase: the passphrase
 *
 * Unlocks it.
 */
void
naer_gui_unlock (NaerGui    *self,
                 const char *passphrase)
{
  naer_gui_fill (self, "Passphrase", passphrase);
  naer_gui_activate (self, "button", "Unlock");
  naer_gui_wait_gone (self, "dialog", "Unlock*");
}

/**
 * naer_gui_open_again:
 * @self: the program, which has ended
 * @today: the day that it begins on, such as `2026-11-15`
 * @passphrase: the passphrase of its data file
 *
 * Begins the program on a day with the data file that was made in it, and unlocks it.
 */
void
naer_gui_open_again (NaerGui    *self,
                     const char *today,
                     const char *passphrase)
{
  g_autofree char *path = naer_gui_data_path (self, "naervaer.db");

  naer_gui_start_on (self, today, path);
  naer_gui_unlock (self, passphrase);
}

/**
 * naer_gui_add_employee:
 * @self: the running program
 * @name: a name
 * @number: the number of the employee
 *
 * Adds somebody.
 */
void
naer_gui_add_employee (NaerGui    *self,
                       const char *name,
                       const char *number)
{
  g_autofree char *row = g_strdup_printf ("%s*", name);
  g_autoptr (NaerNode) added = NULL;

  naer_gui_key (self, XK_Control_L, XK_n);
  naer_gui_fill (self, "Name", name);
  naer_gui_fill (self, "Number", number);
  naer_gui_activate (self, "button", "Save");
  naer_gui_wait_gone (self, "dialog", "Add Employee");
  added = naer_gui_wait (self, "list item", row);
}

/* The place of an item among those that are offered, -1 while they are not. */
static int
find_item (NaerGui        *self,
           const NaerNode *node,
           const char     *item,
           guint           depth)
{
  g_autoptr (GPtrArray) children = naer_atspi_get_children (self->atspi, node);
  g_autofree char *role = naer_atspi_get_role (self->atspi, node);
  gboolean is_list = g_str_equal (role, "list") && children->len > 1;

  for (guint i = 0; i < children->len; i++)
    {
      g_autoptr (NaerNode) label = is_list ? naer_atspi_find (self->atspi, children->pdata[i], "label", item) : NULL;
      int found = label != NULL ? (int) i : -1;

      if (!is_list && depth < 20)
        found = find_item (self, children->pdata[i], item, depth + 1);
      if (found >= 0)
        return found;
    }
  return -1;
}

static int
wait_for_item (NaerGui        *self,
               const NaerNode *combo,
               const char     *item)
{
  int index = -1;

  for (guint i = 0; i < 100 && (index = find_item (self, combo, item, 0)) < 0; i++)
    g_usleep (50000);
  return index;
}

static void
wait_until_in_list (NaerGui *self)
{
  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *role = NULL;

      naer_atspi_look_for_focus (self->atspi, self->application);
      role = naer_atspi_get_role (self->atspi, naer_atspi_get_focused (self->atspi));
      if (g_str_equal (role, "list item"))
        return;
      g_usleep (50000);
    }
}

/* What is chosen stands in the list before it is opened. */
static gboolean
is_chosen (NaerGui        *self,
           const NaerNode *combo,
           const char     *item)
{
  for (guint i = 0; i < 40; i++)
    {
      g_autoptr (NaerNode) label = naer_atspi_find (self->atspi, combo, "label", item);

      if (label != NULL && find_item (self, combo, item, 0) < 0)
        return TRUE;
      g_usleep (50000);
    }
  return FALSE;
}

/**
 * naer_gui_choose:
 * @self: the running program
 * @combo: the name of a list to choose from
 * @item: what to choose in it
 *
 * Opens the list, goes down to the item and takes it, by keyboard.
 */
void
naer_gui_choose (NaerGui    *self,
                 const char *combo,
                 const char *item)
{
  g_autoptr (NaerNode) node = naer_gui_wait (self, "combo box", combo);

  for (guint i = 0; i < 3; i++)
    {
      int index;

      naer_gui_press (self, combo);
      index = wait_for_item (self, node, item);
      if (index < 0)
        naer_gui_fail (self, "Is not offered", combo, item);
      wait_until_in_list (self);
      naer_gui_key (self, 0, XK_Home);
      for (int n = 0; n < index; n++)
        naer_gui_key (self, 0, XK_Down);
      naer_gui_key (self, 0, XK_Return);
      if (is_chosen (self, node, item))
        return;
    }
  naer_gui_fail (self, "Is not chosen", combo, item);
}

/**
 * naer_gui_add_absence:
 * @self: the running program, on the page of an employee
 * @kind: the kind of absence
 * @from: its first day, such as `15.11.2026`
 * @to: (nullable): its last day, %NULL when it is not known yet
 *
 * Notes an absence.
 */
void
naer_gui_add_absence (NaerGui    *self,
                      const char *kind,
                      const char *from,
                      const char *to)
{
  naer_gui_key_shift (self, XK_a);
  naer_gui_choose (self, "Kind", kind);
  naer_gui_fill (self, "First Day", from);
  if (to != NULL)
    naer_gui_fill (self, "Last Day", to);
  else
    naer_gui_activate (self, "switch", "Still Away");
  naer_gui_activate (self, "button", "Save");
  naer_gui_wait_gone (self, "dialog", "Add Absence");
}

/**
 * naer_gui_turn_to:
 * @self: the running program, on the page of an employee
 * @tab: the key of a tab
 * @name: the name of something on it, with `*` and `?`
 *
 * Turns to a tab: a key that comes while a form fades away does nothing, and is pressed again.
 */
void
naer_gui_turn_to (NaerGui    *self,
                  KeySym      tab,
                  const char *name)
{
  for (guint i = 0; i < 50; i++)
    {
      g_autoptr (NaerNode) node = NULL;

      naer_gui_key (self, XK_Alt_L, tab);
      g_usleep (200000);
      node = naer_atspi_find (self->atspi, self->application, NULL, name);
      if (node != NULL && naer_atspi_has_state (self->atspi, node, NAER_NODE_STATE_SHOWING))
        return;
    }
  naer_gui_fail (self, "The tab does not come", NULL, name);
}

/**
 * naer_gui_close:
 * @self: the running program
 * @dialog: the title of a dialog
 *
 * Presses Escape until it is closed: the first may be for a message, or for a dialog of the desktop.
 */
void
naer_gui_close (NaerGui    *self,
                const char *dialog)
{
  for (guint i = 0; i < 20 && naer_gui_has (self, "dialog", dialog); i++)
    {
      naer_gui_key (self, 0, XK_Escape);
      g_usleep (300000);
    }
  naer_gui_wait_gone (self, "dialog", dialog);
}

/**
 * naer_gui_choose_of_employee:
 * @self: the running program
 * @letter: the letter that is underlined
 *
 * Chooses in the menu of the employee that is shown. A menu of the toolkit is walked by keys.
 */
void
naer_gui_choose_of_employee (NaerGui *self,
                             KeySym   letter)
{
  naer_gui_activate (self, "toggle button", "This Employee");
  naer_gui_await (self, "menu item", NULL);
  g_usleep (200000);
  naer_gui_key (self, 0, letter);
}

/**
 * naer_gui_open_safety:
 * @self: the running program
 * @letter: the letter of a row that is underlined, 0 for none
 *
 * Opens what is about the safety of the file, and presses a row of it.
 */
void
naer_gui_open_safety (NaerGui *self,
                      KeySym   letter)
{
  naer_gui_key_shift (self, XK_s);
  naer_gui_await (self, "dialog", "Safety");
  if (letter == 0)
    return;
  naer_gui_await (self, "list item", "Who Did What");
  g_usleep (300000);
  naer_gui_key (self, XK_Alt_L, letter);
}

/**
 * naer_gui_back_up:
 * @self: the running program
 *
 * Makes a backup.
 */
void
naer_gui_back_up (NaerGui *self)
{
  naer_gui_open_safety (self, XK_b);
  naer_gui_await (self, "label", "Backed up*");
  naer_gui_close (self, "Safety");
}

/**
 * naer_gui_text_of_file:
 * @path: a PDF
 *
 * Returns: (transfer full): its words, as `pdftotext` reads them
 */
char *
naer_gui_text_of_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, "pdftotext", path, "-",
                                                      NULL);
  char *text = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

/**
 * naer_gui_text_of_pdf:
 * @self: the running program
 * @pdf: what was printed
 *
 * Returns: (transfer full): its words
 */
char *
naer_gui_text_of_pdf (NaerGui *self,
                      GBytes  *pdf)
{
  g_autofree char *path = naer_gui_path (self, "printed.pdf");
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
  text = naer_gui_text_of_file (path);
  g_unlink (path);
  return text;
}

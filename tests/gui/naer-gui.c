/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-gui.h"

#include <glib/gstdio.h>
#include <signal.h>

#define PROGRAM "naervaer"
#define WAIT_MS 15000
#define STEP_MS 50
#define TOLD_MS 500

static gboolean
is_over (gint64 begun)
{
  g_usleep (STEP_MS * 1000);
  return g_get_monotonic_time () - begun > WAIT_MS * 1000;
}

/**
 * naer_gui_fail:
 * @self: the running program
 * @what: what is wrong
 * @role: (nullable): a role
 * @name: (nullable): a name
 *
 * Ends the test with all that is in the window.
 */
void
naer_gui_fail (NaerGui    *self,
               const char *what,
               const char *role,
               const char *name)
{
  g_autofree char *tree = naer_atspi_describe (self->atspi, self->application);

  g_printerr ("%s", tree);
  g_error ("%s: %s ‘%s’", what, role != NULL ? role : "anything", name != NULL ? name : "*");
}

static void
wait_for_application (NaerGui *self)
{
  gint64 begun = g_get_monotonic_time ();

  while ((self->application = naer_atspi_find_application (self->atspi, PROGRAM)) == NULL)
    if (is_over (begun))
      g_error ("The program did not come to the accessibility bus");
}

static GSubprocess *
launch (NaerGui           *self,
        const char *const *arguments,
        const char        *language)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_NONE);
  g_autoptr (GError) error = NULL;
  static const char *const places[] = { "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                                        "XDG_STATE_HOME" };
  const char *settings = g_getenv ("NAERVAER_GUI_SETTINGS"); /* `keyfile`: they stay when it ends */
  GSubprocess *process;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    g_subprocess_launcher_setenv (launcher, places[i], self->home, TRUE);
  g_subprocess_launcher_setenv (launcher, "LANGUAGE", language, TRUE);
  g_subprocess_launcher_unsetenv (launcher, "GTK_A11Y");
  g_subprocess_launcher_setenv (launcher, "GSETTINGS_BACKEND", settings != NULL ? settings : "memory", TRUE);
  g_subprocess_launcher_setenv (launcher, "GDK_DEBUG", "portals", TRUE);

  process = g_subprocess_launcher_spawnv (launcher, arguments, &error);
  g_assert_no_error (error);
  return process;
}

/* Starts the program in its folder and waits until its window is there. */
static void
begin (NaerGui           *self,
       const char *const *arguments,
       const char        *language)
{
  gint64 begun;

  self->process = launch (self, arguments, language);
  wait_for_application (self);
  begun = g_get_monotonic_time ();
  while (!naer_keyboard_take_window (self->keyboard))
    if (is_over (begun))
      g_error ("The program opened no window");
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        remove_folder (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}

/**
 * naer_gui_start:
 * @arguments: (array zero-terminated=1): the program and its arguments
 * @language: the language of its interface
 *
 * Starts the program with folders of its own and waits until its window is there.
 *
 * Returns: (transfer full): the running program
 */
NaerGui *
naer_gui_start (const char *const *arguments,
                const char        *language)
{
  NaerGui *self = g_new0 (NaerGui, 1);
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("naervaer-gui-XXXXXX", &error);
  g_assert_no_error (error);
  self->home = g_strdup (self->folder);
  self->atspi = naer_atspi_new (&error);
  g_assert_no_error (error);
  self->keyboard = naer_keyboard_new ();
  self->portals = naer_portals_start ();
  begin (self, arguments, language);
  return self;
}

/**
 * naer_gui_end:
 * @self: the running program
 * @number: the signal, such as `SIGKILL`, which leaves the program no time for anything
 *
 * Ends the program; its folder stays.
 */
void
naer_gui_end (NaerGui *self,
              int      number)
{
  gint64 begun = g_get_monotonic_time ();

  g_subprocess_send_signal (self->process, number);
  g_subprocess_wait (self->process, NULL, NULL);
  g_clear_object (&self->process);
  g_clear_pointer (&self->application, naer_node_free);
  while ((self->application = naer_atspi_find_application (self->atspi, PROGRAM)) != NULL)
    {
      g_clear_pointer (&self->application, naer_node_free);
      if (is_over (begun))
        g_error ("The program does not leave the accessibility bus");
    }
}

/**
 * naer_gui_start_again:
 * @self: a program that has ended
 * @arguments: (array zero-terminated=1): the program and its arguments
 * @language: the language of its interface
 *
 * Starts it in the folder that it had.
 */
void
naer_gui_start_again (NaerGui           *self,
                      const char *const *arguments,
                      const char        *language)
{
  begin (self, arguments, language);
}

/**
 * naer_gui_change_home:
 * @self: a program that has ended
 * @name: (nullable): who sits there now, %NULL for whoever began
 *
 * Lets somebody else have it, who has nothing yet, or what was theirs before.
 */
void
naer_gui_change_home (NaerGui    *self,
                      const char *name)
{
  g_free (self->home);
  self->home = g_build_filename (self->folder, name, NULL);
  g_assert_cmpint (g_mkdir_with_parents (self->home, 0700), ==, 0);
}

/**
 * naer_gui_stop:
 * @self: (transfer full) (nullable): the running program
 *
 * Asks the program to end, waits for it and removes its folder.
 */
void
naer_gui_stop (NaerGui *self)
{
  if (self == NULL)
    return;
  if (self->process != NULL)
    naer_gui_end (self, SIGTERM);
  remove_folder (self->folder);
  g_clear_pointer (&self->application, naer_node_free);
  g_clear_pointer (&self->portals, naer_portals_stop);
  g_clear_pointer (&self->keyboard, naer_keyboard_free);
  g_clear_object (&self->atspi);
  g_clear_object (&self->process);
  g_free (self->folder);
  g_free (self->home);
  g_free (self);
}

/**
 * naer_gui_path:
 * @self: the running program
 * @name: a name
 *
 * Returns: (transfer full): the path of that name in the folder of the program
 */
char *
naer_gui_path (NaerGui    *self,
               const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

/**
 * naer_gui_data_path:
 * @self: the running program
 * @name: a name
 *
 * Returns: (transfer full): the path of that name where the program keeps its data, which in a
 *   sandbox (`NAERVAER_SANDBOX`) is a folder of its own
 */
char *
naer_gui_data_path (NaerGui    *self,
                    const char *name)
{
  const char *id = g_getenv ("NAERVAER_SANDBOX");

  if (id == NULL)
    return g_build_filename (self->home, "naervaer", name, NULL);
  return g_build_filename (self->home, ".var", "app", id, "data", "naervaer", name, NULL);
}

/**
 * naer_gui_has:
 * @self: the running program
 * @role: (nullable): a role
 * @name_pattern: (nullable): a name, with `*` and `?`
 *
 * Whether something visible has that role and name now.
 */
gboolean
naer_gui_has (NaerGui    *self,
              const char *role,
              const char *name_pattern)
{
  g_autoptr (NaerNode) node = naer_atspi_find (self->atspi, self->application, role, name_pattern);

  return node != NULL;
}

/**
 * naer_gui_wait:
 * @self: the running program
 * @role: (nullable): a role
 * @name_pattern: (nullable): a name, with `*` and `?`
 *
 * Waits for something visible; a test fails with the tree of the window when it does not come.
 *
 * Returns: (transfer full): the object
 */
NaerNode *
naer_gui_wait (NaerGui    *self,
               const char *role,
               const char *name_pattern)
{
  gint64 begun = g_get_monotonic_time ();
  NaerNode *node;

  while ((node = naer_atspi_find (self->atspi, self->application, role, name_pattern)) == NULL)
    if (is_over (begun))
      naer_gui_fail (self, "Did not come", role, name_pattern);
  return node;
}

/**
 * naer_gui_await:
 * @self: the running program
 * @role: (nullable): a role
 * @name_pattern: (nullable): a name, with `*` and `?`
 *
 * Waits until something visible has that role and name.
 */
void
naer_gui_await (NaerGui    *self,
                const char *role,
                const char *name_pattern)
{
  naer_node_free (naer_gui_wait (self, role, name_pattern));
}

/**
 * naer_gui_wait_gone:
 * @self: the running program
 * @role: (nullable): a role
 * @name_pattern: (nullable): a name, with `*` and `?`
 *
 * Waits until nothing visible has that role and name.
 */
void
naer_gui_wait_gone (NaerGui    *self,
                    const char *role,
                    const char *name_pattern)
{
  gint64 begun = g_get_monotonic_time ();

  while (naer_gui_has (self, role, name_pattern))
    if (is_over (begun))
      naer_gui_fail (self, "Did not go away", role, name_pattern);
}

/**
 * naer_gui_activate:
 * @self: the running program
 * @role: (nullable): a role
 * @name_pattern: a name, with `*` and `?`
 *
 * Waits for something, gives it the keyboard and presses the space bar or its own action.
 */
void
naer_gui_activate (NaerGui    *self,
                   const char *role,
                   const char *name_pattern)
{
  gint64 begun = g_get_monotonic_time ();

  for (;;)
    {
      g_autoptr (NaerNode) node = naer_gui_wait (self, role, name_pattern);

      if (naer_atspi_has_state (self->atspi, node, NAER_NODE_STATE_SENSITIVE) &&
          naer_atspi_do_action (self->atspi, node, NULL))
        return;
      if (is_over (begun))
        naer_gui_fail (self, "Cannot be activated", role, name_pattern);
    }
}

/**
 * naer_gui_fill:
 * @self: the running program
 * @name_pattern: the name of a text field, with `*` and `?`
 * @text: what to write in it
 *
 * Puts the cursor in a field and writes, in place of what stood there. A passphrase reads back as
 * dots, so that only the length of the text is compared.
 */
void
naer_gui_fill (NaerGui    *self,
               const char *name_pattern,
               const char *text)
{
  g_autoptr (NaerNode) node = naer_gui_wait (self, "text box", name_pattern);
  g_autofree char *written = NULL;

  naer_atspi_grab_focus (self->atspi, node);
  g_assert_true (naer_atspi_set_text (self->atspi, node, text));
  written = naer_atspi_get_text (self->atspi, node);
  g_assert_cmpint (g_utf8_strlen (written, -1), ==, g_utf8_strlen (text, -1));
}

/**
 * naer_gui_focused:
 * @self: the running program
 *
 * Returns: (transfer full): the name of what has the keyboard, empty when nothing has
 */
char *
naer_gui_focused (NaerGui *self)
{
  const NaerNode *node = naer_atspi_get_focused (self->atspi);

  return node != NULL ? naer_atspi_get_name (self->atspi, node) : g_strdup ("");
}

/**
 * naer_gui_wait_focus:
 * @self: the running program
 * @name: a name; of a day in a calendar, what a screen reader says of it
 *
 * Waits until what has the keyboard is called so.
 */
void
naer_gui_wait_focus (NaerGui    *self,
                     const char *name)
{
  gint64 begun = g_get_monotonic_time ();
  g_autofree char *said = naer_gui_focused (self);

  while (!g_str_equal (said, name))
    {
      if (is_over (begun))
        g_assert_cmpstr (said, ==, name);
      if (g_get_monotonic_time () - begun > TOLD_MS * 1000)
        naer_atspi_look_for_focus (self->atspi, self->application);
      g_clear_pointer (&said, g_free);
      said = naer_gui_focused (self);
    }
}

/**
 * naer_gui_key:
 * @self: the running program
 * @modifier: the key that is held, 0 for none
 * @key: the key that is pressed
 *
 * Presses a key in the topmost window of the program.
 */
void
naer_gui_key (NaerGui *self,
              KeySym   modifier,
              KeySym   key)
{
  g_assert_true (naer_keyboard_take_window (self->keyboard));
  if (modifier != 0)
    naer_keyboard_chord (self->keyboard, modifier, key);
  else
    naer_keyboard_press (self->keyboard, key);
}

/**
 * naer_gui_key_shift:
 * @self: the running program
 * @key: the key that is pressed
 *
 * Presses a key with Control and Shift.
 */
void
naer_gui_key_shift (NaerGui *self,
                    KeySym   key)
{
  naer_keyboard_hold (self->keyboard, XK_Shift_L, TRUE);
  naer_gui_key (self, XK_Control_L, key);
  naer_keyboard_hold (self->keyboard, XK_Shift_L, FALSE);
}

/* Waits a little until the keyboard is somewhere else than on what is called so. */
static void
wait_for_move (NaerGui    *self,
               const char *name)
{
  for (guint i = 0; i < 100; i++)
    {
      g_autofree char *now = naer_gui_focused (self);

      if (!g_str_equal (now, name))
        return;
      g_usleep (5000);
    }
  naer_atspi_look_for_focus (self->atspi, self->application);
}

/**
 * naer_gui_go_to:
 * @self: the running program
 * @key: a key that moves the keyboard on
 * @name_pattern: a name, with `*` and `?`
 *
 * Presses a key until what has the keyboard is called so.
 */
void
naer_gui_go_to (NaerGui    *self,
                KeySym      key,
                const char *name_pattern)
{
  for (guint i = 0; i < 90; i++)
    {
      g_autofree char *focused = naer_gui_focused (self);

      if (g_pattern_match_simple (name_pattern, focused))
        return;
      naer_gui_key (self, 0, key);
      wait_for_move (self, focused);
    }
  naer_gui_fail (self, "The keyboard does not lead there", NULL, name_pattern);
}

/**
 * naer_gui_tab_to:
 * @self: the running program
 * @name_pattern: a name, with `*` and `?`
 *
 * Presses the tabulator until what has the keyboard is called so: everything can be reached with it.
 */
void
naer_gui_tab_to (NaerGui    *self,
                 const char *name_pattern)
{
  naer_gui_go_to (self, XK_Tab, name_pattern);
}

/**
 * naer_gui_press:
 * @self: the running program
 * @name_pattern: a name, with `*` and `?`
 *
 * Goes there with the tabulator and presses the space bar.
 */
void
naer_gui_press (NaerGui    *self,
                const char *name_pattern)
{
  naer_gui_tab_to (self, name_pattern);
  naer_gui_key (self, 0, XK_space);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <sys/socket.h>

#include "naer-gui-steps.h"
#include "naer-trace.h"

/*
 * The program under a system-call trace: it opens no network socket, and writes nowhere but where
 * its data, its cache and the files that are chosen are. What is traced is a day with the program:
 * a data file is made, a payroll file is taken in, a person is looked at, the calendar is printed,
 * a backup is made, and the file is locked and opened.
 */

#define PASSPHRASE "en lang og trygg setning"

static void
import_payroll_file (NaerGui *gui)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", "absences.csv", NULL);

  naer_portals_choose_file (gui->portals, path);
  naer_gui_key (gui, XK_Control_L, XK_i);
  naer_gui_activate (gui, "button", "Import 572 Absences");
  naer_gui_wait_gone (gui, "dialog", "Import Absence");
}

static void
print_calendar (NaerGui *gui)
{
  g_autoptr (GBytes) pdf = NULL;

  naer_gui_key (gui, XK_Control_L, XK_p);
  naer_gui_activate (gui, "button", "Print…");
  pdf = naer_portals_get_printed (gui->portals);
  g_assert_nonnull (pdf);
}

static void
lock_and_unlock (NaerGui *gui)
{
  g_autoptr (NaerNode) again = NULL;

  naer_gui_key_shift (gui, XK_l);
  naer_gui_activate (gui, "button", "Unlock…");
  naer_gui_fill (gui, "Passphrase", PASSPHRASE);
  naer_gui_activate (gui, "button", "Unlock");
  again = naer_gui_wait (gui, "list item", "Mohammed Haugen*");
}

static char *
trace_path (const char *name)
{
  return g_build_filename (g_get_tmp_dir (), name, NULL);
}

/* The program’s own folder, and what the toolkit writes for it. */
static void
allow (GPtrArray  *allowed,
       const char *folder)
{
  /* caches of the graphics driver, of the toolkit’s shaders and of fonts: nothing of the data */
  static const char *const caches[] = { "mesa_shader_cache", "nvidia", "gtk-4.0", "fontconfig" };

  for (guint i = 0; i < G_N_ELEMENTS (caches); i++)
    g_ptr_array_add (allowed, g_build_filename (folder, caches[i], NULL));
  /* what is printed, on its way to the printer; docs/data.md names it */
  g_ptr_array_add (allowed, trace_path ("gtkprint"));
  g_ptr_array_add (allowed, trace_path (".goutputstream-"));
  g_ptr_array_add (allowed, g_build_filename (folder, "naervaer", NULL));
}

static void
spend_a_day (const char *trace,
             GPtrArray  *allowed)
{
  g_auto (GStrv) arguments = naer_trace_arguments (trace, g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15");
  g_autoptr (NaerGui) gui = naer_gui_start ((const char *const *) arguments, "en");

  naer_gui_make_file (gui, PASSPHRASE);
  import_payroll_file (gui);
  naer_gui_open_person (gui, "mohammed h", "Mohammed Haugen");
  print_calendar (gui);
  lock_and_unlock (gui);
  allow (allowed, gui->folder);
}

static void
test_program (void)
{
  g_autofree char *trace = trace_path ("program.trace");
  g_autoptr (GPtrArray) allowed = g_ptr_array_new_with_free_func (g_free), found = NULL;

  if (!naer_trace_is_permitted ())
    {
      g_test_skip ("system calls may not be traced here (ptrace)");
      return;
    }
  spend_a_day (trace, allowed);
  found = naer_trace_find_offences (trace, allowed);
  for (guint i = 0; i < found->len; i++)
    g_printerr ("%s\n", (const char *) found->pdata[i]);
  g_assert_cmpuint (found->len, ==, 0);
}

/* What the check is to find, so that it is known to find it. */
static int
offend (const char *path)
{
  FILE *file = fopen (path, "w");

  return socket (AF_INET, SOCK_STREAM, 0) < 0 || socket (AF_INET6, SOCK_DGRAM, 0) < 0 || file == NULL ||
         fclose (file) != 0;
}

static void
test_control (void)
{
  g_autofree char *trace = trace_path ("control.trace"), *path = trace_path ("not-allowed");
  g_autoptr (GPtrArray) allowed = g_ptr_array_new (), found = NULL;
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_auto (GStrv) arguments = naer_trace_arguments (trace, self, path);
  g_autoptr (GError) error = NULL;
  int status = 0;

  if (!naer_trace_is_permitted ())
    {
      g_test_skip ("system calls may not be traced here (ptrace)");
      return;
    }
  g_spawn_sync (NULL, arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  found = naer_trace_find_offences (trace, allowed);
  g_assert_cmpuint (found->len, ==, 3);
}

int
main (int    argc,
      char **argv)
{
  if (argc == 2 && argv[1][0] == '/')
    return offend (argv[1]);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/trace/control", test_control);
  g_test_add_func ("/trace/program", test_program);
  return g_test_run ();
}

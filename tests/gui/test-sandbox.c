/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-gui.h"

#include <X11/Xutil.h>

/*
 * What only the installed program can show: that it asks the desktop through its portals, and keeps
 * what it writes in its own folder. Run by ./dev flatpak.
 */

/* How light the middle of the screen is, from 0 to 255. */
static guint
get_lightness (Display *display)
{
  XImage *image = XGetImage (display, DefaultRootWindow (display), 500, 100, 200, 200, AllPlanes, ZPixmap);
  guint64 sum = 0;

  g_assert_nonnull (image);
  for (int y = 0; y < image->height; y++)
    for (int x = 0; x < image->width; x++)
      {
        gulong pixel = XGetPixel (image, x, y);

        sum += (pixel & 0xff) + (pixel >> 8 & 0xff) + (pixel >> 16 & 0xff);
      }
  sum /= 3 * (guint64) image->width * image->height;
  XDestroyImage (image);
  return sum;
}

static void
wait_for_style (Display *display,
                gboolean dark)
{
  guint lightness = 0;

  for (guint i = 0; i < 200; i++)
    {
      lightness = get_lightness (display);
      if (dark ? lightness > 10 && lightness < 100 : lightness > 180)
        return;
      g_usleep (50000);
    }
  g_error ("The window is not %s: its lightness is %u", dark ? "dark" : "light", lightness);
}

static NaerGui *
start (const char *option)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", option, NULL };

  return naer_gui_start (arguments, "nb");
}

static void
test_style (void)
{
  g_autoptr (NaerGui) gui = start ("--sample");
  g_autoptr (NaerNode) first = naer_gui_wait (gui, NULL, "Anne Pedersen*");
  Display *display = XOpenDisplay (NULL);

  wait_for_style (display, FALSE);
  naer_portals_set_dark (gui->portals, TRUE);
  wait_for_style (display, TRUE);
  naer_portals_set_dark (gui->portals, FALSE);
  wait_for_style (display, FALSE);
  XCloseDisplay (display);
}

static void
add_files (GFile     *folder,
           GPtrArray *paths)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileEnumerator) children =
      g_file_enumerate_children (folder, "standard::name,standard::type", G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS,
                                 NULL, &error);
  GFileInfo *info;
  GFile *child;

  g_assert_no_error (error);
  while (g_file_enumerator_iterate (children, &info, &child, NULL, NULL) && info != NULL)
    if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
      add_files (child, paths);
    else
      g_ptr_array_add (paths, g_file_get_path (child));
}

/* The data file lies in the folder that the sandbox gives the program, and nowhere else. */
static void
test_own_folder (void)
{
  g_autoptr (NaerGui) gui = start (NULL);
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *own = g_build_filename (gui->folder, ".var", "app", g_getenv ("NAERVAER_SANDBOX"), NULL);
  g_autofree char *data_file = naer_gui_data_path (gui, "naervaer.db");
  g_autoptr (GFile) folder = g_file_new_for_path (gui->folder);

  naer_gui_activate (gui, "button", "Lag en datafil*");
  naer_gui_fill (gui, "Passord", "en lang og trygg setning");
  naer_gui_fill (gui, "Passordet en gang til", "en lang og trygg setning");
  naer_gui_activate (gui, "button", "Opprett");
  naer_gui_wait_gone (gui, "dialog", "Ny datafil");

  g_assert_true (g_file_test (data_file, G_FILE_TEST_IS_REGULAR));
  add_files (folder, paths);
  for (guint i = 0; i < paths->len; i++)
    if (!g_str_has_prefix (paths->pdata[i], own))
      g_error ("%s is outside the program’s own folder", (char *) paths->pdata[i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sandbox/style", test_style);
  g_test_add_func ("/sandbox/own-folder", test_own_folder);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <dlfcn.h>
#include <gio/gio.h>

/*
 * Loaded before the program with `LD_PRELOAD`: once the file that `NAERVAER_LATER` names is there, it
 * is as many seconds later as the file says.
 */

gint64
g_get_monotonic_time (void)
{
  static gint64 (*real) (void);
  const char *path = g_getenv ("NAERVAER_LATER");
  g_autofree char *seconds = NULL;

  if (real == NULL)
    real = (gint64 (*) (void)) dlsym (RTLD_NEXT, "g_get_monotonic_time");
  if (path == NULL || !g_file_get_contents (path, &seconds, NULL, NULL))
    return real ();
  return real () + g_ascii_strtoll (seconds, NULL, 10) * G_USEC_PER_SEC;
}

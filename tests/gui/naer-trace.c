/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-trace.h"

#include <string.h>

/* Calls that reach the network, or change what is on the disk. */
#define CALLS                                                                                      \
  "socket,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,"  \
  "symlinkat,mknod,mknodat,truncate"

#define WAIT_MS 15000
#define STEP_MS 50

/* What the platform writes for itself, and why. */
static const char *const platform_places[] = {
  "/dev/null",  /* where it throws away */
  "/dev/shm/",  /* pictures that are shared with the display */
  "/dev/dri/",  /* the graphics card */
  "/dev/tty",
  "/proc/self/", /* names of threads; nothing that lasts */
  "/proc/thread-self/",
};

/**
 * naer_trace_is_permitted:
 *
 * Returns: whether a program may be traced here
 */
gboolean
naer_trace_is_permitted (void)
{
  const char *const arguments[] = { "strace", "-f", "-o", "/dev/null", "true", NULL };
  int status = 0;

  return g_spawn_sync (NULL, (char **) arguments, NULL,
                       G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL, NULL,
                       NULL, NULL, NULL, &status, NULL) &&
         g_spawn_check_wait_status (status, NULL);
}

/**
 * naer_trace_arguments:
 * @trace: where the trace is written
 * @program: a program
 * @argument: what it is told
 *
 * Returns: (transfer full): the words that start it under a trace, as a child and not a grandchild
 */
char **
naer_trace_arguments (const char *trace,
                      const char *program,
                      const char *argument)
{
  const char *const arguments[] = { "strace", "-D", "-f", "-qq", "-y", "-s", "4096", "--seccomp-bpf", "-e",
                                    "trace=" CALLS ",exit_group", "-o", trace, program, argument, NULL };

  return g_strdupv ((char **) arguments);
}

/* The tracer ends a little after the program. */
static char *
read_whole (const char *trace)
{
  for (guint i = 0; i < WAIT_MS / STEP_MS; i++)
    {
      g_autofree char *text = NULL;

      if (g_file_get_contents (trace, &text, NULL, NULL) &&
          (strstr (text, "exit_group(") != NULL || strstr (text, "+++ killed") != NULL))
        return g_steal_pointer (&text);
      g_usleep (STEP_MS * 1000);
    }
  g_error ("The trace %s does not end", trace);
}

static gboolean
is_below (const char *path,
          GPtrArray  *allowed)
{
  for (guint i = 0; i < G_N_ELEMENTS (platform_places); i++)
    if (g_str_has_prefix (path, platform_places[i]))
      return TRUE;
  for (guint i = 0; i < allowed->len; i++)
    if (g_str_has_prefix (path, allowed->pdata[i]))
      return TRUE;
  return FALSE;
}

static gboolean
failed (const char *call)
{
  return strstr (call, ") = -1 ") != NULL;
}

/* “openat(AT_FDCWD</here>, "name", FLAGS…”: each name, made whole by the folder before it. */
static gboolean
stays_in_place (const char *call,
                GPtrArray  *allowed)
{
  g_autofree char *folder = NULL;

  for (const char *at = call; *at != '\0' && g_strcmp0 (at, ")") != 0; at++)
    {
      const char *end = *at == '<' ? strchr (at, '>') : *at == '"' ? strchr (at + 1, '"') : NULL;
      g_autofree char *inside = end != NULL ? g_strndup (at + 1, (gsize) (end - at - 1)) : NULL;
      g_autofree char *path = NULL;

      if (end == NULL)
        continue;
      if (*at == '<')
        g_set_str (&folder, inside);
      else
        {
          path = g_canonicalize_filename (inside, folder != NULL ? folder : "/");
          if (!is_below (path, allowed))
            return FALSE;
        }
      at = end;
      if (g_str_has_prefix (at + 1, ") = "))
        break;
    }
  return TRUE;
}

static gboolean
is_offence (const char *call,
            GPtrArray  *allowed)
{
  if (g_str_has_prefix (call, "socket("))
    return !g_str_has_prefix (call, "socket(AF_UNIX,");
  if (g_str_has_prefix (call, "exit_group(") || !g_ascii_islower (call[0]) || failed (call))
    return FALSE;
  if (g_str_has_prefix (call, "open") && strstr (call, "O_WRONLY") == NULL && strstr (call, "O_RDWR") == NULL &&
      strstr (call, "O_CREAT") == NULL && strstr (call, "O_TRUNC") == NULL)
    return FALSE;
  return !stays_in_place (call, allowed);
}

/**
 * naer_trace_find_offences:
 * @trace: a trace of a program that has ended
 * @allowed: (element-type utf8): the folders and files that it may write in
 *
 * Returns: (transfer full) (element-type utf8): the calls that open a network socket or write
 *   somewhere else
 */
GPtrArray *
naer_trace_find_offences (const char *trace,
                          GPtrArray  *allowed)
{
  g_autofree char *text = read_whole (trace);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GPtrArray *offences = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      /* each line begins with the thread */
      const char *call = lines[i] + strspn (lines[i], "0123456789 ");

      if (is_offence (call, allowed))
        g_ptr_array_add (offences, g_strdup (lines[i]));
    }
  g_test_message ("%u calls traced", g_strv_length (lines));
  return offences;
}

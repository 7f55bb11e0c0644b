/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-search.h"

#include <string.h>

/* Paper and pictures press their words together, so that none may be there at all. */
static const char *
find_in (const NaerSearch *self,
         const char       *contents,
         gsize             length)
{
  static const char *const pressed[] = { "%PDF-", "\x89PNG", NULL };

  for (guint i = 0; pressed[i] != NULL; i++)
    if (length > strlen (pressed[i]) && memcmp (contents, pressed[i], strlen (pressed[i])) == 0)
      return pressed[i];
  for (guint i = 0; self->words[i] != NULL; i++)
    if (memmem (contents, length, self->words[i], strlen (self->words[i])) != NULL)
      return self->words[i];
  return NULL;
}

/* A file may go while it is looked for. */
static char *
search_file (NaerSearch *self,
             const char *path)
{
  g_autofree char *contents = NULL;
  gsize length = 0;
  const char *found;

  if ((self->except != NULL && g_strv_contains (self->except, path)) ||
      !g_file_get_contents (path, &contents, &length, NULL))
    return NULL;
  self->n_files++;
  self->n_bytes += length;
  found = find_in (self, contents, length);
  return found != NULL ? g_strdup_printf ("“%s” in %s", found, path) : NULL;
}

/**
 * naer_search_folder:
 * @self: a search
 * @folder: a folder
 *
 * Looks at all files below it, and at their names.
 *
 * Returns: (transfer full) (nullable): the first word that is found, and where; %NULL for none
 */
char *
naer_search_folder (NaerSearch *self,
                    const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  char *found = NULL;

  for (const char *name; found == NULL && dir != NULL && (name = g_dir_read_name (dir)) != NULL;)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      const char *in_name = find_in (self, name, strlen (name));

      if (in_name != NULL)
        found = g_strdup_printf ("“%s” in the name of %s", in_name, path);
      else if (g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        continue;
      else if (g_file_test (path, G_FILE_TEST_IS_DIR))
        found = naer_search_folder (self, path);
      else if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
        found = search_file (self, path);
    }
  return found;
}

/**
 * naer_search_assert_no:
 * @words: (array zero-terminated=1): what was typed
 * @except: (array zero-terminated=1) (nullable): paths of files that may hold it
 * @when: when it is looked for
 *
 * Fails where a word can be read in a file of the program: they all have their folders below that of
 * temporary files, or in that of the session.
 */
void
naer_search_assert_no (const char *const *words,
                       const char *const *except,
                       const char        *when)
{
  const char *const places[] = { g_get_tmp_dir (), g_get_user_runtime_dir () };
  NaerSearch search = { words, except, 0, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *found = naer_search_folder (&search, places[i]);

      if (found != NULL)
        g_error ("Found %s: %s", when, found);
    }
  g_test_message ("%u words, %u files of %" G_GSIZE_FORMAT " bytes searched %s",
                  g_strv_length ((char **) words), search.n_files, search.n_bytes, when);
  g_assert_cmpuint (search.n_files, >=, 6);
}

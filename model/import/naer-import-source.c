/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-source.h"

/**
 * naer_import_source_new:
 * @file_name: the name of a file, without its folder
 * @line: a line of it, from 1
 *
 * Returns: (transfer full): what a spell remembers of where it came from
 */
char *
naer_import_source_new (const char *file_name,
                        guint       line)
{
  return g_strdup_printf ("%s:%u", file_name, line);
}

/**
 * naer_import_source_is_file:
 * @source: (nullable): the source of a spell
 *
 * Whether the spell came from a file, so that a later file may say that it is gone. Spells that
 * someone typed never are.
 */
gboolean
naer_import_source_is_file (const char *source)
{
  const char *line = source != NULL ? strrchr (source, ':') : NULL;

  return line != NULL && line != source && line[1] != '\0' &&
         strspn (line + 1, "0123456789") == strlen (line + 1);
}

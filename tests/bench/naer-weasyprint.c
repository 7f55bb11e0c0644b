/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-weasyprint.h"

#include <gio/gio.h>

#include "naer-measure.h"

#define WEASYPRINT_ROUNDS "7"

/**
 * naer_weasyprint_measure:
 * @html: a document
 *
 * Lets WeasyPrint make a PDF of a document some times, loaded and warm.
 *
 * Returns: the median in milliseconds, or a negative number when it does not run here
 */
double
naer_weasyprint_measure (const char *html)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE,
                                                      &error, "python3", WEASYPRINT, WEASYPRINT_ROUNDS, NULL);
  g_autofree char *output = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));

  if (process == NULL || !g_subprocess_communicate_utf8 (process, html, NULL, &output, NULL, &error) ||
      !g_subprocess_get_successful (process))
    return -1;
  lines = g_strsplit (g_strchomp (output), "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      double value = g_ascii_strtod (*line, NULL);

      g_array_append_val (values, value);
    }
  return values->len > 0 ? naer_measure_median (values) : -1;
}

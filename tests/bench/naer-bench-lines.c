/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-bench-parts.h"

#include <gio/gio.h>
#include <stdlib.h>

#include "facts/naer-facts-writer.h"
#include "naer-bench-staff.h"
#include "naer-measure.h"

/*
 * The memory of naervaerctl with --json-lines: that for many employees against that for a few.
 */

#define FEW 50
#define MANY 5000

static void
write_line (GOutputStream *stream,
            const char    *line)
{
  g_autoptr (GError) error = NULL;

  if (!g_output_stream_printf (stream, NULL, NULL, &error, "%s\n", line))
    g_error ("%s", error->message);
}

/* Writes an employee at a time, so that this program stays small too. */
static void
write_lines (GFile *file,
             guint  n_employees)
{
  g_autoptr (NaerFacts) facts = naer_bench_staff_new (0);
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);
  g_autofree char *header = naer_facts_write_header (facts);
  g_autoptr (GFileOutputStream) stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                                                         NULL);
  g_autoptr (GOutputStream) buffered = g_buffered_output_stream_new (G_OUTPUT_STREAM (stream));

  write_line (buffered, header);
  for (guint i = 0; i < n_employees; i++)
    {
      g_autoptr (NaerEmployee) employee = naer_bench_employee_new (rand, i);
      g_autofree char *line = naer_facts_write_employee (employee);

      write_line (buffered, line);
    }
  g_output_stream_close (buffered, NULL, NULL);
}

/* The most memory that a run of the command takes, in megabytes. */
static double
peak_memory (const char *folder,
             const char *command,
             const char *path)
{
  g_autofree char *measure = g_build_filename (folder, "..", "cli", "peak-memory", NULL);
  g_autofree char *program = g_build_filename (folder, "..", "..", "app", "cli", "naervaerctl", NULL);
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, measure,
                                                      program, command, "--json-lines", "--facts",
                                                      path, NULL);

  if (process == NULL ||
      !g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error))
    g_error ("%s", error->message);
  if (!g_subprocess_get_successful (process))
    g_error ("naervaerctl %s does not answer", command);
  return atoi (output) / 1024.0;
}

/**
 * naer_bench_lines:
 * @folder: the folder of the program
 *
 * Measures the memory of answers to JSON Lines.
 *
 * Returns: whether the goals are met
 */
gboolean
naer_bench_lines (const char *folder)
{
  static const char *const commands[] = { "cases", "quota", "timeline" };
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) few = g_file_new_tmp (NULL, &stream, NULL), many = NULL;
  gboolean met = TRUE;

  g_clear_object (&stream);
  many = g_file_new_tmp (NULL, &stream, NULL);
  write_lines (few, FEW);
  write_lines (many, MANY);
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *name = g_strdup_printf ("%s, %d and %d people", commands[i], MANY, FEW);

      met &= naer_measure_tell (name, peak_memory (folder, commands[i], g_file_peek_path (many)),
                                peak_memory (folder, commands[i], g_file_peek_path (few)), 1.10,
                                "MB");
    }
  g_file_delete (few, NULL, NULL);
  g_file_delete (many, NULL, NULL);
  return met;
}

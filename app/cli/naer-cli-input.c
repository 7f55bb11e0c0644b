/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-input.h"

#include <gio/gunixinputstream.h>
#include <unistd.h>

#include "facts/naer-facts-reader.h"

struct _NaerCliInput
{
  char *path;
  NaerFacts *facts;
  NaerFactsReader *reader;
  GDataInputStream *lines; /* nullable: what JSON Lines are read from */
  guint next;              /* without lines: the index of the next employee */
  gboolean keeps;          /* whether the facts keep the employees that have been given */
};

static GInputStream *
open_stream (const char *path,
             GError    **error)
{
  g_autoptr (GFile) file = NULL;

  if (g_str_equal (path, "-"))
    return g_unix_input_stream_new (STDIN_FILENO, FALSE);
  file = g_file_new_for_commandline_arg (path);
  return G_INPUT_STREAM (g_file_read (file, NULL, error));
}

static GBytes *
read_everything (GInputStream *stream,
                 GError      **error)
{
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();

  if (g_output_stream_splice (memory, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, error) < 0)
    return NULL;
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

static gboolean
read_facts (NaerCliInput         *self,
            const NaerCliOptions *options,
            GError              **error)
{
  g_autoptr (GInputStream) stream = open_stream (options->facts_path, error);
  g_autoptr (GBytes) bytes = NULL;
  gsize size = 0;
  const char *text;

  if (stream == NULL)
    return FALSE;
  if (options->json_lines)
    {
      self->lines = g_data_input_stream_new (stream);
      self->facts = naer_facts_reader_read_header (self->reader, self->lines, error);
      return self->facts != NULL;
    }
  bytes = read_everything (stream, error);
  if (bytes == NULL)
    return FALSE;
  text = g_bytes_get_data (bytes, &size);
  self->facts = naer_facts_reader_read (self->reader, text != NULL ? text : "", (gssize) size,
                                        error);
  return self->facts != NULL;
}

static gboolean
load_facts (NaerCliInput         *self,
            const NaerCliOptions *options,
            NaerExit             *exit_code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_cli_open_store (&options->store, options->language,
                                                     NAER_STORE_MODE_READ, exit_code);

  if (store == NULL)
    return FALSE;
  self->facts = naer_store_load (store, &error);
  if (self->facts == NULL || !naer_store_close (store, &error))
    *exit_code = naer_cli_tell_store_error (options->store.database, error, options->language);
  return error == NULL;
}

/**
 * naer_cli_input_open:
 * @options: options
 * @exit_code: (out): the exit code when it fails, which has been told on standard error
 *
 * Opens what `--facts` or `--database` name.
 *
 * Returns: (transfer full) (nullable): the input
 */
NaerCliInput *
naer_cli_input_open (const NaerCliOptions *options,
                     NaerExit             *exit_code)
{
  g_autoptr (NaerCliInput) self = g_new0 (NaerCliInput, 1);
  g_autoptr (GError) error = NULL;

  self->reader = naer_facts_reader_new ();
  if (options->store.database != NULL)
    return load_facts (self, options, exit_code) ? g_steal_pointer (&self) : NULL;

  self->path = g_strdup (options->facts_path);
  if (read_facts (self, options, &error))
    return g_steal_pointer (&self);
  *exit_code = naer_cli_report (self->path, error);
  return NULL;
}

/**
 * naer_cli_input_close:
 * @self: (transfer full): an input
 *
 * Closes it.
 */
void
naer_cli_input_close (NaerCliInput *self)
{
  naer_facts_reader_free (self->reader);
  naer_facts_free (self->facts);
  g_clear_object (&self->lines);
  g_free (self->path);
  g_free (self);
}

/**
 * naer_cli_input_get_facts:
 * @self: an input
 *
 * Returns: (transfer none): the facts of the employer
 */
const NaerFacts *
naer_cli_input_get_facts (const NaerCliInput *self)
{
  return self->facts;
}

/**
 * naer_cli_input_keep_employees:
 * @self: an input
 *
 * Lets the facts hold all employees while they are given one by one, for a command that looks at
 * them together. JSON Lines are read one at a time all the same.
 */
void
naer_cli_input_keep_employees (NaerCliInput *self)
{
  self->keeps = TRUE;
}

static NaerEmployee *
next_of_document (NaerCliInput *self)
{
  gpointer *employee;

  if (self->next >= self->facts->employees->len)
    return NULL;
  employee = &self->facts->employees->pdata[self->next++];
  return self->keeps ? naer_employee_copy (*employee) : g_steal_pointer (employee);
}

/**
 * naer_cli_input_next:
 * @self: an input
 * @exit_code: (inout): set when the next employee cannot be read, which has then been told
 *
 * Returns: (transfer full) (nullable): the next employee, %NULL after the last
 */
NaerEmployee *
naer_cli_input_next (NaerCliInput *self,
                     NaerExit     *exit_code)
{
  g_autoptr (GError) error = NULL;
  NaerEmployee *employee;

  if (self->lines == NULL)
    return next_of_document (self);
  employee = naer_facts_reader_read_employee (self->reader, self->lines, &error);
  if (error != NULL)
    *exit_code = naer_cli_report (self->path, error);
  return employee;
}

/**
 * naer_cli_load_facts:
 * @options: options
 * @exit_code: (out): the exit code when it fails, which has been told on standard error
 *
 * Reads all facts at once, for a command that needs them together.
 *
 * Returns: (transfer full) (nullable): the facts
 */
NaerFacts *
naer_cli_load_facts (const NaerCliOptions *options,
                     NaerExit             *exit_code)
{
  g_autoptr (NaerCliInput) input = naer_cli_input_open (options, exit_code);
  NaerExit failed = NAER_EXIT_ANSWERED;
  NaerEmployee *employee;

  if (input == NULL)
    return NULL;
  while (input->lines != NULL && (employee = naer_cli_input_next (input, &failed)) != NULL)
    g_ptr_array_add (input->facts->employees, employee);
  if (failed == NAER_EXIT_ANSWERED)
    return g_steal_pointer (&input->facts);
  *exit_code = failed;
  return NULL;
}

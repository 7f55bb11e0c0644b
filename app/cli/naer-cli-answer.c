/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-answer.h"

#include <glib/gi18n.h>
#include <stdio.h>

#include "json/naer-json-writer.h"
#include "language/naer-catalog.h"
#include "naer-cli-input.h"
#include "patterns/naer-unit-patterns.h"

#define ANSWERS_FORMAT "naervaer-answers"
#define ANSWERS_VERSION 1

/**
 * naer_cli_answer_new:
 *
 * Returns: (transfer full): an object with the members that every answer begins with
 */
JsonObject *
naer_cli_answer_new (void)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "format", ANSWERS_FORMAT);
  json_object_set_int_member (object, "version", ANSWERS_VERSION);
  return object;
}

/**
 * naer_cli_print_json:
 * @object: (transfer full): an object
 *
 * Prints JSON on standard output, on several lines for people.
 */
void
naer_cli_print_json (JsonObject *object)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *text = NULL;

  json_node_take_object (node, object);
  text = naer_json_to_text (node, TRUE);
  g_print ("%s\n", text);
}

/**
 * naer_cli_print_name:
 * @employee: an employee
 *
 * Prints who it is, with the number: two people may have one name.
 */
void
naer_cli_print_name (const NaerEmployee *employee)
{
  if (employee->name != NULL)
    g_print ("%s (%s)\n", employee->name, employee->id);
  else
    g_print ("%s\n", employee->id);
}

static void
add_employee (NaerJsonStream      *json,
              const NaerCliAnswer *answer,
              NaerCliQuestion     *question,
              const NaerEmployee  *employee)
{
  naer_json_stream_begin (json, NULL, '{');
  naer_json_stream_add_text (json, "id", employee->id);
  answer->to_json (question, employee, json);
  naer_json_stream_end (json);
}

/* Prints what has been written, so that answers take no more memory the more there are. */
static void
print_written (NaerJsonStream *json,
               const char     *end)
{
  g_print ("%s%s", naer_json_stream_get_text (json), end);
  naer_json_stream_forget_text (json);
}

/* One object a line: each employee is answered before the next is read. */
static NaerExit
answer_lines (const NaerCliAnswer *answer,
              NaerCliQuestion     *question,
              NaerCliInput        *input)
{
  NaerExit exit_code = NAER_EXIT_ANSWERED;

  for (;;)
    {
      g_autoptr (NaerEmployee) employee = naer_cli_input_next (input, &exit_code);
      g_autoptr (NaerJsonStream) json = NULL;

      if (employee == NULL)
        return exit_code;
      json = naer_json_stream_new (FALSE);
      add_employee (json, answer, question, employee);
      print_written (json, "\n");
      fflush (stdout);
    }
}

static NaerExit
answer_document (const NaerCliAnswer *answer,
                 NaerCliQuestion     *question,
                 NaerCliInput        *input)
{
  NaerExit exit_code = NAER_EXIT_ANSWERED;
  g_autoptr (NaerJsonStream) json = naer_json_stream_new (TRUE);

  naer_json_stream_begin (json, NULL, '{');
  naer_json_stream_add_text (json, "format", ANSWERS_FORMAT);
  naer_json_stream_add_int (json, "version", ANSWERS_VERSION);
  naer_json_stream_add_day (json, "today", question->today);
  naer_json_stream_begin (json, "employees", '[');
  for (;;)
    {
      g_autoptr (NaerEmployee) employee = naer_cli_input_next (input, &exit_code);

      if (employee == NULL)
        break;
      add_employee (json, answer, question, employee);
      print_written (json, "");
    }
  naer_json_stream_end (json);
  naer_json_stream_end (json);
  print_written (json, "\n");
  return exit_code;
}

static NaerExit
answer_for_people (const NaerCliAnswer *answer,
                   NaerCliQuestion     *question,
                   NaerCliInput        *input)
{
  NaerExit exit_code = NAER_EXIT_ANSWERED;
  gboolean printed = FALSE;

  for (;;)
    {
      g_autoptr (NaerEmployee) employee = naer_cli_input_next (input, &exit_code);

      if (employee == NULL)
        break;
      printed |= answer->print (question, employee);
    }
  if (!printed && exit_code == NAER_EXIT_ANSWERED)
    g_print ("%s\n", naer_tr (question->language, N_("No sickness absence.")));
  return exit_code;
}

/**
 * naer_cli_answer_employees:
 * @answer: how the command answers for one employee
 * @argc: number of words on the command line
 * @argv: the words, beginning with the name of the command
 *
 * Runs a command that answers for each employee.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_answer_employees (const NaerCliAnswer *answer,
                           int                  argc,
                           char               **argv)
{
  g_auto (NaerCliOptions) options = { 0 };
  g_autoptr (NaerCliInput) input = NULL;
  g_autoptr (GHashTable) units = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                        (GDestroyNotify) naer_unit_patterns_free);
  NaerCliQuestion question = { .units = units };
  NaerExit exit_code = NAER_EXIT_OTHER;

  if (!naer_cli_options_parse (&options, NAER_CLI_USES_FACTS, NULL, NULL, argc, argv) ||
      !naer_cli_options_expect (&options, 0, NULL))
    return NAER_EXIT_USAGE;
  input = naer_cli_input_open (&options, &exit_code);
  if (input == NULL)
    return exit_code;

  if (answer->together)
    naer_cli_input_keep_employees (input);
  question.facts = naer_cli_input_get_facts (input);
  question.today = naer_cli_options_get_today (&options, question.facts);
  question.language = options.language;
  if (options.json_lines)
    exit_code = answer_lines (answer, &question, input);
  else if (options.json)
    exit_code = answer_document (answer, &question, input);
  else
    exit_code = answer_for_people (answer, &question, input);

  return exit_code == NAER_EXIT_ANSWERED && options.check && question.attention
             ? NAER_EXIT_ATTENTION
             : exit_code;
}

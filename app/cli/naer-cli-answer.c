/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-answer.h"

#include <glib/gi18n.h>
#include <stdio.h>

#include "json/naer-json-writer.h"
#include "language/naer-catalog.h"
#include "naer-cli-input.h"

/**
 * naer_cli_answer_new:
 *
 * Returns: (transfer full): an object with the members that every answer begins with
 */
JsonObject *
naer_cli_answer_new (void)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "format", "naervaer-answers");
  json_object_set_int_member (object, "version", 1);
  return object;
}

/**
 * naer_cli_print_json:
 * @object: (transfer full): an object
 * @pretty: whether to print it on several lines
 *
 * Prints JSON on standard output.
 */
void
naer_cli_print_json (JsonObject *object,
                     gboolean    pretty)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *text = NULL;

  json_node_take_object (node, object);
  text = naer_json_to_text (node, pretty);
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

static JsonObject *
answer_as_json (const NaerCliAnswer *answer,
                NaerCliQuestion     *question,
                const NaerEmployee  *employee)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "id", employee->id);
  answer->to_json (question, employee, object);
  return object;
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

      if (employee == NULL)
        return exit_code;
      naer_cli_print_json (answer_as_json (answer, question, employee), FALSE);
      fflush (stdout);
    }
}

static NaerExit
answer_document (const NaerCliAnswer *answer,
                 NaerCliQuestion     *question,
                 NaerCliInput        *input)
{
  NaerExit exit_code = NAER_EXIT_ANSWERED;
  JsonObject *document = naer_cli_answer_new ();
  JsonArray *employees = json_array_new ();

  naer_json_set_day (document, "today", question->today);
  for (;;)
    {
      g_autoptr (NaerEmployee) employee = naer_cli_input_next (input, &exit_code);

      if (employee == NULL)
        break;
      json_array_add_object_element (employees, answer_as_json (answer, question, employee));
    }
  json_object_set_array_member (document, "employees", employees);
  naer_cli_print_json (document, TRUE);
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
  NaerCliQuestion question = { 0 };
  NaerExit exit_code = NAER_EXIT_OTHER;

  if (!naer_cli_options_parse (&options, NAER_CLI_USES_FACTS, NULL, NULL, argc, argv) ||
      !naer_cli_options_expect (&options, 0, NULL))
    return NAER_EXIT_USAGE;
  input = naer_cli_input_open (&options, &exit_code);
  if (input == NULL)
    return exit_code;

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

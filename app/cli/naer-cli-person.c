/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-person.h"

#include "naer-cli-input.h"

/**
 * naer_cli_person_find:
 * @facts: facts
 * @id: the number of an employee
 *
 * Returns: (transfer none) (nullable): the employee
 */
const NaerEmployee *
naer_cli_person_find (const NaerFacts *facts,
                      const char      *id)
{
  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];

      if (g_str_equal (employee->id, id))
        return employee;
    }
  return NULL;
}

/**
 * naer_cli_person_tell_unknown:
 * @id: the number of nobody
 *
 * Says on standard error that there is no such employee.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_person_tell_unknown (const char *id)
{
  g_printerr ("naervaerctl: there is no employee “%s”\n", id);
  return NAER_EXIT_INPUT;
}

/* What is printed or exported from the data file is noted in its log. */
static NaerExit
run_from_store (const NaerCliOptions *options,
                const char           *id,
                const char           *action,
                NaerCliPersonFunc     function,
                gpointer              data)
{
  NaerExit exit_code = NAER_EXIT_OTHER;
  const char *path = options->store.database;
  g_autoptr (NaerStore) store = naer_cli_open_store (&options->store, options->language, NAER_STORE_MODE_WRITE,
                                                     &exit_code);
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (GError) error = NULL;
  const NaerEmployee *employee;

  if (store == NULL)
    return exit_code;
  facts = naer_store_load (store, &error);
  if (facts == NULL)
    return naer_cli_tell_store_error (path, error, options->language);
  employee = naer_cli_person_find (facts, id);
  if (employee == NULL)
    return naer_cli_person_tell_unknown (id);
  if (!naer_store_note (store, action, employee->row_id, &error))
    return naer_cli_tell_store_error (path, error, options->language);
  exit_code = function (facts, employee, data);
  if (!naer_store_close (store, &error))
    return naer_cli_tell_store_error (path, error, options->language);
  return exit_code;
}

/**
 * naer_cli_person_run:
 * @options: the options of the command
 * @id: the number of an employee
 * @action: what the log calls it: `print` or `export`
 * @function: what to do
 * @data: for @function
 *
 * Does something with an employee, from a JSON document or from the data file, in whose log it is
 * noted.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_person_run (const NaerCliOptions *options,
                     const char           *id,
                     const char           *action,
                     NaerCliPersonFunc     function,
                     gpointer              data)
{
  NaerExit exit_code = NAER_EXIT_OTHER;
  g_autoptr (NaerFacts) facts = NULL;
  const NaerEmployee *employee;

  if (options->store.database != NULL)
    return run_from_store (options, id, action, function, data);
  facts = naer_cli_load_facts (options, &exit_code);
  if (facts == NULL)
    return exit_code;
  employee = naer_cli_person_find (facts, id);
  return employee != NULL ? function (facts, employee, data) : naer_cli_person_tell_unknown (id);
}

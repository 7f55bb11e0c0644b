/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "json/naer-json-stream.h"
#include "naer-cli-options.h"

G_BEGIN_DECLS

/**
 * NaerCliQuestion:
 * @facts: the facts of the employer
 * @today: the day to answer for
 * @language: the language of texts
 * @attention: whether something is due or not documented; set by the answers
 * @units: (element-type utf8 NaerUnitPatterns): the units that have been looked at, by name
 *
 * What the answers for each employee have in common.
 */
typedef struct
{
  const NaerFacts *facts;
  NaerDay today;
  NaerLanguage language;
  gboolean attention;
  GHashTable *units;
} NaerCliQuestion;

/**
 * NaerCliAnswer:
 * @to_json: adds the members of the answer to the object of an employee, which has begun
 * @print: prints the answer for people; says whether there was anything to print
 * @together: whether it looks at all employees of the facts together
 *
 * How a command answers for one employee.
 */
typedef struct
{
  void (*to_json) (NaerCliQuestion    *question,
                   const NaerEmployee *employee,
                   NaerJsonStream     *json);
  gboolean (*print) (NaerCliQuestion    *question,
                     const NaerEmployee *employee);
  gboolean together;
} NaerCliAnswer;

NaerExit    naer_cli_answer_employees (const NaerCliAnswer *answer,
                                       int                  argc,
                                       char               **argv);
JsonObject *naer_cli_answer_new       (void);
void        naer_cli_print_json       (JsonObject          *object);
void        naer_cli_print_name       (const NaerEmployee  *employee);

G_END_DECLS

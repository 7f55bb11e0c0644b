/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "import/naer-import-rows.h"

G_BEGIN_DECLS

/**
 * NaerImportPerson:
 * @number: employee number
 * @name: (nullable): name
 * @employee_row_id: the employee in the data, 0 for a new one
 * @employee: (nullable): the employee in the facts that the plan was made from
 * @rows: (element-type NaerImportRow): the good rows, ordered by naer_import_row_compare()
 * @kept_back: (element-type NaerImportRow): rows of the person that are refused or left out
 * @unit: (nullable): the unit of @employment_after
 * @employment_before: (nullable): the employment that is changed
 * @employment_ended: (nullable): @employment_before with its last day, when another follows
 * @employment_after: (nullable): the employment as proposed, %NULL when nothing changes
 * @employment_accepted: whether the change of employment is to be made
 *
 * Someone whom rows of the file are about.
 */
typedef struct
{
  char *number;
  char *name;
  gint64 employee_row_id;
  const NaerEmployee *employee;
  GPtrArray *rows;
  GPtrArray *kept_back;
  char *unit;
  NaerEmployment *employment_before;
  NaerEmployment *employment_ended;
  NaerEmployment *employment_after;
  gboolean employment_accepted;
} NaerImportPerson;

/**
 * NaerImportPeople:
 * @people: (element-type NaerImportPerson): the people, in the order of the file
 * @problems: (element-type NaerImportProblem): rows that nobody is found for, and warnings
 * @n_refused: good rows that are refused because nobody is found for them
 * @n_warned: rows that a warning here is about
 * @anyone: whether a row could be about anyone, so that nothing can be said to be missing
 *
 * The people of a file.
 */
typedef struct
{
  GPtrArray *people;
  GPtrArray *problems;
  guint n_refused;
  guint n_warned;
  gboolean anyone;
} NaerImportPeople;

NaerImportPeople *naer_import_people_find        (const NaerFacts      *facts,
                                                  const NaerImportRows *rows,
                                                  gboolean              match_names);
void              naer_import_people_free        (NaerImportPeople     *self);
void              naer_import_employment_propose (NaerImportPerson     *person,
                                                  const NaerFacts      *facts,
                                                  const int            *matches,
                                                  NaerDay               covers_to);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerImportPeople, naer_import_people_free)

G_END_DECLS

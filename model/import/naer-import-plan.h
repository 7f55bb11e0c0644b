/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-change.h"
#include "import/naer-import-person.h"
#include "import/naer-import-rows.h"

G_BEGIN_DECLS

/**
 * NaerPlanStatus:
 * @NAER_PLAN_NEW: is not in the data
 * @NAER_PLAN_EXTENDED: is in the data with an earlier last day
 * @NAER_PLAN_CORRECTED: is in the data with other days, another grade or share
 * @NAER_PLAN_UNCHANGED: is in the data as the file says
 * @NAER_PLAN_GONE: came from an earlier file, and this one no longer has it
 *
 * What the file says of a spell.
 */
typedef enum
{
  NAER_PLAN_NEW,
  NAER_PLAN_EXTENDED,
  NAER_PLAN_CORRECTED,
  NAER_PLAN_UNCHANGED,
  NAER_PLAN_GONE,
} NaerPlanStatus;

#define NAER_N_PLAN_STATUSES (NAER_PLAN_GONE + 1)

/**
 * NaerPlanItem:
 * @status: what the file says of it
 * @person: index of the person in the plan
 * @line: its line in the file, 0 for one that is gone
 * @before: (nullable): the spell in the data
 * @after: (nullable): the spell as the file says
 * @typed: whether someone typed it by hand
 * @accepted: whether it is to be written; not for one that is gone or was typed as something
 *   else, until the leader says so
 *
 * A spell of the plan.
 */
typedef struct
{
  NaerPlanStatus status;
  guint person;
  guint line;
  NaerAbsence *before;
  NaerAbsence *after;
  gboolean typed;
  gboolean accepted;
} NaerPlanItem;

/**
 * NaerPlanOverlap:
 * @person: index of the person in the plan
 * @first: a spell
 * @second: another that covers some of the same days
 * @from: first day that both cover
 * @to: last day that both cover, inclusive
 *
 * Two spells that overlap once the plan is carried out; the leader resolves it afterwards.
 */
typedef struct
{
  guint person;
  NaerAbsence *first;
  NaerAbsence *second;
  NaerDay from;
  NaerDay to;
} NaerPlanOverlap;

/**
 * NaerImportPlanOptions:
 * @today: today, which open spells are known through
 * @match_names: whether rows without a number may be matched by a name that one person has
 * @covers_from: first day that the file covers, %NAER_DAY_NONE to take it from the rows
 * @covers_to: last day that it covers, inclusive, or %NAER_DAY_NONE as above
 */
typedef struct
{
  NaerDay today;
  gboolean match_names;
  NaerDay covers_from;
  NaerDay covers_to;
} NaerImportPlanOptions;

/**
 * NaerImportPlan:
 * @people: (element-type NaerImportPerson): those in the file and in the data
 * @items: (element-type NaerPlanItem): the spells, by person and first day
 * @overlaps: (element-type NaerPlanOverlap): to be resolved afterwards
 * @new_units: (element-type utf8): names of units that are not in the data
 * @problems: (element-type NaerImportProblem): rows that nobody is found for, and warnings
 * @counts: how many spells there are of each #NaerPlanStatus
 * @n_new_employees: people that are not in the data
 * @n_employments: employments that change
 * @n_refused: rows that are refused, when read or here
 * @n_warnings: rows that are taken with a warning
 * @n_left_out: totals, blank rows, duplicates and codes left out
 * @covers_from: first day that the file covers, %NAER_DAY_NONE when it covers none
 * @covers_to: last day that it covers, inclusive
 * @first_end: the earliest last day: what ended before it may be older than the file
 * @last_begin: the latest first day: what begins after it may be newer than the file
 *
 * What importing the rows would change, before anything is written.
 */
typedef struct
{
  GPtrArray *people;
  GPtrArray *items;
  GPtrArray *overlaps;
  GPtrArray *new_units;
  GPtrArray *problems;
  guint counts[NAER_N_PLAN_STATUSES];
  guint n_new_employees;
  guint n_employments;
  guint n_refused;
  guint n_warnings;
  guint n_left_out;
  NaerDay covers_from;
  NaerDay covers_to;
  NaerDay first_end;
  NaerDay last_begin;
} NaerImportPlan;

NaerImportPlan *naer_import_plan_new     (const NaerFacts             *facts,
                                          const NaerImportRows        *rows,
                                          const NaerImportPlanOptions *options);
void            naer_import_plan_free    (NaerImportPlan              *self);
void            naer_import_plan_accept  (NaerImportPlan              *self,
                                          gboolean                     gone,
                                          gboolean                     typed);
GPtrArray      *naer_import_plan_changes (const NaerImportPlan        *self,
                                          const NaerFacts             *facts);
const char     *naer_plan_status_get_code  (NaerPlanStatus             status);
const char     *naer_plan_status_get_label (NaerPlanStatus             status,
                                            NaerLanguage               language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerImportPlan, naer_import_plan_free)

G_END_DECLS

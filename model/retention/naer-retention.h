/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "retention/naer-forgetting.h"

G_BEGIN_DECLS

/**
 * NAER_RETENTION_YEARS:
 *
 * How long what is over is kept unless the leader says otherwise: the longest view, and as far as
 * the last sick-pay day looks back (ftrl § 8-12).
 */
#define NAER_RETENTION_YEARS 3
#define NAER_RETENTION_LEAST_YEARS 3
#define NAER_RETENTION_MOST_YEARS 10

/**
 * NaerRetentionKind:
 * @NAER_RETENTION_LEAVER: an employee who left, with everything
 * @NAER_RETENTION_CASE: an absence case and its follow-up; cases that were split are one
 * @NAER_RETENTION_OLD: absences and notes outside of absence cases
 *
 * What goes, or stays, as one.
 */
typedef enum
{
  NAER_RETENTION_LEAVER,
  NAER_RETENTION_CASE,
  NAER_RETENTION_OLD,
} NaerRetentionKind;

#define NAER_N_RETENTION_KINDS (NAER_RETENTION_OLD + 1)

/**
 * NaerRetentionHold:
 * @NAER_RETENTION_READY: nothing holds it
 * @NAER_RETENTION_YOUNG: its retention date has not passed
 * @NAER_RETENTION_RUNNING: the absence goes on, or ended so lately that rules still count from it
 * @NAER_RETENTION_COUNTED: the last sick-pay day of an absence that goes on looks back at it
 * @NAER_RETENTION_MEASURE: a measure of it is noted as agreed or running
 *
 * Why something is not offered.
 */
typedef enum
{
  NAER_RETENTION_READY,
  NAER_RETENTION_YOUNG,
  NAER_RETENTION_RUNNING,
  NAER_RETENTION_COUNTED,
  NAER_RETENTION_MEASURE,
} NaerRetentionHold;

/**
 * NaerRetentionRow:
 * @type: its type
 * @row: its row
 *
 * One record that goes.
 */
typedef struct
{
  NaerRecordType type;
  gint64 row;
} NaerRetentionRow;

/**
 * NaerRetentionItem:
 * @kind: what it is
 * @hold: why it is not offered
 * @employee: the row of the employee
 * @from: its first day
 * @to: its last day, inclusive
 * @over_on: the day that it was over: the last sick day, the last day at work, or @to
 * @keep_until: its retention date; %NAER_DAY_NONE while it is not over
 * @rows: (element-type NaerRetentionRow): what goes
 * @forgetting: the same told by days
 *
 * Something that is kept, and until when.
 */
typedef struct
{
  NaerRetentionKind kind;
  NaerRetentionHold hold;
  gint64 employee;
  NaerDay from;
  NaerDay to;
  NaerDay over_on;
  NaerDay keep_until;
  GArray *rows;
  NaerForgetting forgetting;
} NaerRetentionItem;

GPtrArray         *naer_retention_find          (const NaerFacts    *facts,
                                                 int                 years,
                                                 NaerDay             today);
GPtrArray         *naer_retention_find_offered  (const NaerFacts    *facts,
                                                 int                 years,
                                                 NaerDay             today);
NaerRetentionItem *naer_retention_item_for_employee (const NaerEmployee *employee);
void               naer_retention_item_free     (NaerRetentionItem  *item);
guint              naer_retention_item_count    (const NaerRetentionItem *item,
                                                 NaerRecordType      type);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerRetentionItem, naer_retention_item_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "retention/naer-retention.h"

G_BEGIN_DECLS

/* A new right to sick pay takes so many days without sickness (ftrl § 8-12): until then the rules count
   from a case that is over. */
#define NAER_RETENTION_DAYS_COUNTED_FROM 182

/* Cases that share a record, or that were split from each other. */
typedef struct
{
  NaerDay start;
  NaerDay end;
  NaerDay next_start; /* of the block that follows; NAER_DAY_MAX: none does */
  NaerRetentionItem *item;
} NaerRetentionBlock;

/* What is looked for among the records of one employee. */
typedef struct
{
  NaerEmployee *employee;
  int years;
  NaerDay today;
  NaerDay needed_from; /* what is not over before this day is needed */
  GArray *blocks;      /* NaerRetentionBlock */
  GPtrArray *items;
} NaerRetentionSearch;

NaerRetentionItem  *naer_retention_item_new           (NaerRetentionKind    kind,
                                                       const NaerEmployee  *employee);
void                naer_retention_item_take          (NaerRetentionItem   *item,
                                                       NaerRecordType       type,
                                                       gconstpointer        record);
gboolean            naer_retention_is_measure_running (NaerRecordType       type,
                                                       gconstpointer        record);
void                naer_retention_find_blocks        (NaerRetentionSearch *search);
NaerRetentionBlock *naer_retention_find_block         (NaerRetentionSearch *search,
                                                       NaerRecordType       type,
                                                       gconstpointer        record);

G_END_DECLS

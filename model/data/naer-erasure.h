/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "data/naer-backup-rewrite.h"
#include "retention/naer-retention.h"

G_BEGIN_DECLS

/**
 * NaerErasureGround:
 * @NAER_ERASURE_RETENTION: its retention date has passed
 * @NAER_ERASURE_NOT_NEEDED: it is no longer needed for what it was recorded for
 * @NAER_ERASURE_ASKED: the employee asked for it (GDPR article 17)
 * @NAER_ERASURE_MISTAKE: it should not have been recorded
 *
 * Why something is deleted for good.
 */
typedef enum
{
  NAER_ERASURE_RETENTION,
  NAER_ERASURE_NOT_NEEDED,
  NAER_ERASURE_ASKED,
  NAER_ERASURE_MISTAKE,
} NaerErasureGround;

#define NAER_N_ERASURE_GROUNDS (NAER_ERASURE_MISTAKE + 1)

/**
 * NaerErasureGroup:
 * @count: how many
 * @from: the first day of all of them
 * @to: the last
 *
 * What was deleted of one kind.
 */
typedef struct
{
  guint count;
  NaerDay from;
  NaerDay to;
} NaerErasureGroup;

/**
 * NaerErasure:
 * @ground: why
 * @on: when
 * @groups: what, by kind
 * @n_absences: stretches of absence
 * @n_records: other records
 * @n_drafts: drafts
 * @n_entries: entries of the log that no longer say anything
 * @backups: what became of the backups
 *
 * What was deleted for good: numbers, kinds and periods, and never who.
 */
typedef struct
{
  NaerErasureGround ground;
  NaerDay on;
  NaerErasureGroup groups[NAER_N_RETENTION_KINDS];
  guint n_absences;
  guint n_records;
  guint n_drafts;
  guint n_entries;
  NaerBackupCounts backups;
} NaerErasure;

const char *naer_erasure_ground_get_code (NaerErasureGround  ground);
gboolean    naer_erasure_ground_parse    (const char        *code,
                                          NaerErasureGround *ground);
void        naer_erasure_count_one       (NaerErasure       *self,
                                          const NaerRetentionItem *item);
void        naer_erasure_count           (NaerErasure       *self,
                                          GPtrArray         *items);
JsonNode   *naer_erasure_to_json         (const NaerErasure *self);

G_END_DECLS

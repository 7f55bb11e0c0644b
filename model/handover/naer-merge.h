/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-change.h"
#include "handover/naer-handover.h"

G_BEGIN_DECLS

/**
 * NaerMergeWhat:
 * @NAER_MERGE_SAME: here already, and says the same
 * @NAER_MERGE_OLDER: here it says what came of theirs later
 * @NAER_MERGE_NEW: not here yet
 * @NAER_MERGE_NEWER: theirs came of what it says here
 * @NAER_MERGE_REMOVED: removed there, and here as it was before
 * @NAER_MERGE_CONFLICT: changed, or removed, both here and there
 * @NAER_MERGE_NOBODY: about somebody who is not here
 *
 * What a record that comes from another leader is to what stands here.
 */
typedef enum
{
  NAER_MERGE_SAME,
  NAER_MERGE_OLDER,
  NAER_MERGE_NEW,
  NAER_MERGE_NEWER,
  NAER_MERGE_REMOVED,
  NAER_MERGE_CONFLICT,
  NAER_MERGE_NOBODY,
} NaerMergeWhat;

#define NAER_N_MERGE_WHATS (NAER_MERGE_NOBODY + 1)

/**
 * NaerMergeItem:
 * @what: what it is to what stands here
 * @type: what it is
 * @employee_row_id: the employee that it belongs to, or 0
 * @ours: (nullable): as it is here
 * @theirs: (nullable): as it would become here, %NULL when it would be removed
 * @take: whether theirs is taken; of a conflict it is for the leader to say, and ours is kept till then
 *
 * One record of a merge.
 */
typedef struct
{
  NaerMergeWhat what;
  NaerRecordType type;
  gint64 employee_row_id;
  gpointer ours;
  gpointer theirs;
  gboolean take;
} NaerMergeItem;

/**
 * NaerMerge:
 * @items: (element-type NaerMergeItem): each record of the handover
 * @counts: how many items are what
 *
 * What would happen if a handover were taken in. Nothing has happened yet.
 */
typedef struct
{
  GPtrArray *items;
  guint counts[NAER_N_MERGE_WHATS];
} NaerMerge;

NaerMerge *naer_merge_new          (const NaerFacts      *facts,
                                    const NaerHandover   *handover,
                                    const NaerRowHistory *history);
void       naer_merge_free         (NaerMerge            *self);
guint      naer_merge_count_new    (const NaerMerge      *self,
                                    NaerRecordType        type);
GPtrArray *naer_merge_make_changes (const NaerMerge      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerMerge, naer_merge_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "handover/naer-handover.h"

G_BEGIN_DECLS

/**
 * NaerMergeRows:
 *
 * Which rows here the rows of a handover are.
 */
typedef struct _NaerMergeRows NaerMergeRows;

NaerMergeRows *naer_merge_rows_new           (const NaerFacts         *facts,
                                              const NaerHandover      *handover);
void           naer_merge_rows_free          (NaerMergeRows           *self);
gint64         naer_merge_rows_find_employee (NaerMergeRows           *self,
                                              gint64                   their_row_id);
gboolean       naer_merge_rows_is_here       (NaerMergeRows           *self,
                                              gint64                   employee_row_id);
gconstpointer  naer_merge_rows_find          (NaerMergeRows           *self,
                                              NaerRecordType           type,
                                              gint64                   employee_row_id,
                                              gint64                   their_row_id);
gboolean       naer_merge_rows_has_twin      (NaerMergeRows           *self,
                                              NaerRecordType           type,
                                              gint64                   employee_row_id,
                                              gconstpointer            theirs);
gpointer       naer_merge_rows_translate     (NaerMergeRows           *self,
                                              const NaerHandoverEntry *entry,
                                              gconstpointer            ours);
void           naer_merge_take_leader        (NaerEmployer            *employer,
                                              const NaerEmployer      *from);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerMergeRows, naer_merge_rows_free)

G_END_DECLS

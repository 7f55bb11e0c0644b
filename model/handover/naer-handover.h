/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-row-history.h"
#include "facts/naer-record.h"

G_BEGIN_DECLS

/**
 * NaerHandoverKind:
 * @NAER_HANDOVER_LEADER: for a new leader, who takes it into a data file of their own
 * @NAER_HANDOVER_DEPUTY: for a deputy, who keeps it in a file apart, for a time
 * @NAER_HANDOVER_RETURN: what a deputy noted, on its way back
 *
 * What a file between leaders is for.
 */
typedef enum
{
  NAER_HANDOVER_LEADER,
  NAER_HANDOVER_DEPUTY,
  NAER_HANDOVER_RETURN,
} NaerHandoverKind;

/**
 * NaerHandoverEntry:
 * @type: what it is
 * @row_id: its row
 * @employee_row_id: the employee that it belongs to, or 0
 * @record: (nullable): what it says, %NULL when it was removed
 * @versions: (element-type utf8): marks of all that it has said, as naer_handover_mark() makes them
 *
 * One record on its way.
 */
typedef struct
{
  NaerRecordType type;
  gint64 row_id;
  gint64 employee_row_id;
  gpointer record;
  GPtrArray *versions;
} NaerHandoverEntry;

/**
 * NaerHandover:
 * @kind: what it is for
 * @id: a name of its own, of random letters
 * @from: (nullable): the leader who made it
 * @made_on: the day it was made
 * @first_day: of the deputy; %NAER_DAY_NONE for others
 * @last_day: of the deputy, inclusive; %NAER_DAY_NONE for others
 * @entries: (element-type NaerHandoverEntry): what goes with it; owners stand before what they own
 *
 * What one leader gives to another. The leader’s own preparation for a meeting never goes with it.
 */
typedef struct
{
  NaerHandoverKind kind;
  char *id;
  char *from;
  NaerDay made_on;
  NaerDay first_day;
  NaerDay last_day;
  GPtrArray *entries;
} NaerHandover;

NaerHandover *naer_handover_new        (NaerHandoverKind       kind,
                                        const char            *from,
                                        NaerDay                made_on);
void          naer_handover_free       (NaerHandover          *self);
void          naer_handover_add        (NaerHandover          *self,
                                        NaerRecordType         type,
                                        gint64                 employee_row_id,
                                        gconstpointer          record,
                                        const NaerRowHistory  *history);
void          naer_handover_add_removed (NaerHandover         *self,
                                        NaerRecordType         type,
                                        gint64                 employee_row_id,
                                        gint64                 row_id,
                                        const NaerRowHistory  *history);
guint         naer_handover_count      (const NaerHandover    *self,
                                        NaerRecordType         type);
gpointer      naer_handover_strip      (NaerRecordType         type,
                                        gconstpointer          record);
gpointer      naer_handover_keep_own   (NaerRecordType         type,
                                        gconstpointer          theirs,
                                        gconstpointer          ours);
char         *naer_handover_mark       (NaerRecordType         type,
                                        gint64                 employee_row_id,
                                        gconstpointer          record);
GPtrArray    *naer_handover_marks      (NaerRecordType         type,
                                        gint64                 row_id,
                                        const NaerRowHistory  *history);
char         *naer_handover_write      (const NaerHandover    *self);
NaerHandover *naer_handover_read       (const char            *text,
                                        gsize                  length,
                                        GError               **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerHandover, naer_handover_free)

G_END_DECLS

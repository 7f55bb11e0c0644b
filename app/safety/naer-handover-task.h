/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "handover/naer-handover-file.h"

G_BEGIN_DECLS

/**
 * NaerHandoverWish:
 * @kind: what the file is for
 * @employees: (element-type gint64): the rows of those who go with it
 * @first_day: of a deputy
 * @last_day: of a deputy, inclusive
 * @today: today
 *
 * What is to be given to another leader. A deputy who gives back chooses nothing.
 */
typedef struct
{
  NaerHandoverKind kind;
  GArray *employees;
  NaerDay first_day;
  NaerDay last_day;
  NaerDay today;
} NaerHandoverWish;

/**
 * NaerReceived:
 * @handover: what was in the file
 * @merge: (nullable): what would happen if it was taken in; %NULL for a deputy, who keeps it apart
 *
 * A file from another leader, opened.
 */
typedef struct
{
  NaerHandover *handover;
  NaerMerge *merge;
} NaerReceived;

void          naer_received_free           (NaerReceived           *self);
void          naer_handover_give_async     (NaerStore              *store,
                                            const NaerHandoverWish *wish,
                                            GFile                  *to,
                                            const char             *passphrase,
                                            GAsyncReadyCallback     callback,
                                            gpointer                user_data);
gboolean      naer_handover_give_finish    (GAsyncResult           *result,
                                            GError                **error);
void          naer_handover_receive_async  (NaerStore              *store,
                                            GBytes                 *bytes,
                                            const char             *passphrase,
                                            GAsyncReadyCallback     callback,
                                            gpointer                user_data);
NaerReceived *naer_handover_receive_finish (GAsyncResult           *result,
                                            GError                **error);
void          naer_handover_settle_async   (NaerHandover           *handover,
                                            GFile                  *to,
                                            const char             *passphrase,
                                            NaerDay                 today,
                                            GAsyncReadyCallback     callback,
                                            gpointer                user_data);
gboolean      naer_handover_settle_finish  (GAsyncResult           *result,
                                            GError                **error);
NaerDay       naer_handover_find_last_day  (NaerStore              *store);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerReceived, naer_received_free)

G_END_DECLS

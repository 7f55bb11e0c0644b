/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NaerRowText:
 * @purpose: (nullable): what the change was for
 * @text: what the row said after it, as naer_record_to_text() writes it
 *
 * What a row said once.
 */
typedef struct
{
  char *purpose;
  char *text;
} NaerRowText;

/**
 * NaerRowHistory:
 *
 * What the rows of a data file have said, from its log; what is redacted is not in it.
 */
typedef struct _NaerRowHistory NaerRowHistory;

NaerRowHistory *naer_row_history_new  (void);
void            naer_row_history_free (NaerRowHistory       *self);
void            naer_row_history_add  (NaerRowHistory       *self,
                                       gint64                row_id,
                                       const char           *purpose,
                                       const char           *text);
GPtrArray      *naer_row_history_get  (const NaerRowHistory *self,
                                       gint64                row_id);
GArray         *naer_row_history_list (const NaerRowHistory *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerRowHistory, naer_row_history_free)

G_END_DECLS

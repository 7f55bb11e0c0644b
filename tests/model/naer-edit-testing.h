/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-record.h"

G_BEGIN_DECLS

/**
 * EditTesting:
 * @type: the type of record
 * @begin: makes (transfer full) a record to begin with
 * @edit: makes (transfer full) another of it, at random
 * @settle: makes the members of a record say the same together
 *
 * What all records that are written have in common, as far as tests go.
 */
typedef struct
{
  NaerRecordType type;
  gpointer (*begin)  (void);
  gpointer (*edit)   (GRand         *random,
                      gconstpointer  record);
  void     (*settle) (gpointer       record);
} EditTesting;

gpointer edit_testing_random        (GRand             *random,
                                     NaerRecordType     type,
                                     gconstpointer      record,
                                     guint              first_field);
guint    edit_testing_rounds        (guint              n);
void     edit_testing_undo_and_redo (const EditTesting *testing);
void     edit_testing_draft_text    (const EditTesting *testing);

G_END_DECLS

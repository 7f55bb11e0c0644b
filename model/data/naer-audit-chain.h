/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-audit-verify.h"

G_BEGIN_DECLS

/**
 * NaerAuditRowState:
 * @record: the type of record
 * @row: its row
 * @number: the newest entry about it
 * @has_row: whether the row is there after it
 * @redacted: whether the salt of that entry is gone
 * @salt: the salt of that entry
 * @row_hash: the hash of the row as it became
 * @found: whether the row was found in its table
 *
 * What the log says that became of a row.
 */
typedef struct
{
  const char *record;
  gint64 row;
  gint64 number;
  gboolean has_row;
  gboolean redacted;
  guint8 salt[NAER_AUDIT_SALT_BYTES];
  guint8 row_hash[NAER_AUDIT_HASH_BYTES];
  gboolean found;
} NaerAuditRowState;

/**
 * NaerAuditChain:
 *
 * The log of a data file, read to be verified.
 */
typedef struct _NaerAuditChain NaerAuditChain;

NaerAuditChain    *naer_audit_chain_read           (NaerDatabase    *database,
                                                    GError         **error);
void               naer_audit_chain_free           (NaerAuditChain  *self);
gint64             naer_audit_chain_get_length     (NaerAuditChain  *self);
gint64             naer_audit_chain_get_n_redacted (NaerAuditChain  *self);
const guint8      *naer_audit_chain_get_hash       (NaerAuditChain  *self,
                                                    gint64           number);
NaerAuditFault     naer_audit_chain_find_fault     (NaerAuditChain  *self,
                                                    gint64          *number);
NaerAuditRowState *naer_audit_chain_find_row       (NaerAuditChain  *self,
                                                    const char      *record,
                                                    gint64           row);
NaerAuditRowState *naer_audit_chain_find_missing   (NaerAuditChain  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerAuditChain, naer_audit_chain_free)

G_END_DECLS

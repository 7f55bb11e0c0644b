/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-database.h"

G_BEGIN_DECLS

#define NAER_AUDIT_HASH_BYTES 32
#define NAER_AUDIT_SALT_BYTES 16

/**
 * NaerAuditHead:
 * @number: the number of the newest entry, 0 when there is none
 * @hash: its hash, which the next one is chained to
 *
 * The end of the audit log.
 */
typedef struct
{
  gint64 number;
  guint8 hash[NAER_AUDIT_HASH_BYTES];
} NaerAuditHead;

/**
 * NaerAuditEntry:
 * @number: from 1, without gaps
 * @at: milliseconds since 1970, UTC
 * @who: the user of the computer
 * @action: `add`, `change`, `remove`, `view`, `print`, `export` …
 * @record: (nullable): the type of record
 * @row: its row, or 0
 * @employee: the employee it is about, or 0
 * @purpose: (nullable): what for; may be redacted
 * @content: (nullable): what the record said, or more about the action; may be redacted
 * @row_text: (nullable): the row as it became; hashed, not kept
 *
 * An entry of the audit log.
 */
typedef struct
{
  gint64 number;
  gint64 at;
  const char *who;
  const char *action;
  const char *record;
  gint64 row;
  gint64 employee;
  const char *purpose;
  const char *content;
  const char *row_text;
} NaerAuditEntry;

/* What an entry is hashed to. */
typedef struct
{
  guint8 content[NAER_AUDIT_HASH_BYTES];
  gboolean has_row;
  guint8 row[NAER_AUDIT_HASH_BYTES];
} NaerAuditHashes;

gboolean naer_audit_load_head    (NaerDatabase           *database,
                                  NaerAuditHead          *head,
                                  GError                **error);
gboolean naer_audit_append       (NaerDatabase           *database,
                                  NaerAuditHead          *head,
                                  const NaerAuditEntry   *entry,
                                  GError                **error);
gboolean naer_audit_redact       (NaerDatabase           *database,
                                  gint64                  number,
                                  GError                **error);
void     naer_audit_hash_content (const guint8           *salt,
                                  const char             *purpose,
                                  const char             *content,
                                  guint8                 *hash);
void     naer_audit_hash_row     (const guint8           *salt,
                                  const char             *row_text,
                                  guint8                 *hash);
void     naer_audit_hash_entry   (const guint8           *previous,
                                  const NaerAuditEntry   *entry,
                                  const NaerAuditHashes  *hashes,
                                  guint8                 *hash);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NaerLogKind:
 * @NAER_LOG_VIEW: somebody looked at it
 * @NAER_LOG_PRINT: it was printed
 * @NAER_LOG_EXPORT: it was saved outside the file
 * @NAER_LOG_CHANGE: something was written or changed
 * @NAER_LOG_REMOVAL: something was removed
 * @NAER_LOG_SAFETY: about the file itself: its passphrase, its backups
 *
 * What an entry of the log is about, for a reader.
 */
typedef enum
{
  NAER_LOG_VIEW,
  NAER_LOG_PRINT,
  NAER_LOG_EXPORT,
  NAER_LOG_CHANGE,
  NAER_LOG_REMOVAL,
  NAER_LOG_SAFETY,
} NaerLogKind;

#define NAER_N_LOG_KINDS (NAER_LOG_SAFETY + 1)

/**
 * NaerLogEntry:
 * @number: from 1, without gaps
 * @at: milliseconds since 1970, UTC
 * @who: (transfer none): the user of the computer
 * @action: (transfer none): `add`, `change`, `remove`, `view`, `print` …
 * @record: (transfer none) (nullable): the type of record
 * @purpose: (transfer none) (nullable): what for
 * @row: its row, or 0
 * @employee: the row of the employee whom it is about, or 0
 * @redacted: whether what it said was removed for good
 * @content: (nullable): what the record said after it; only where it was asked for
 * @hash: (nullable): its place in the chain, in hexadecimal; only where it was asked for
 *
 * An entry of the log, to be read.
 */
typedef struct
{
  gint64 number;
  gint64 at;
  const char *who;
  const char *action;
  const char *record;
  const char *purpose;
  gint64 row;
  gint64 employee;
  gboolean redacted;
  char *content;
  char *hash;
} NaerLogEntry;

/**
 * NaerLogGroup:
 * @first: the index of its first entry
 * @n: how many entries
 *
 * Entries that were one thing to do, such as the rows of a payroll file.
 */
typedef struct
{
  guint first;
  guint n;
} NaerLogGroup;

void         naer_log_entry_clear    (NaerLogEntry   *entry);
GArray      *naer_log_entries_new    (void);
GArray      *naer_log_group          (const GArray   *entries);
NaerLogKind  naer_log_entry_get_kind (const NaerLogEntry *entry);
const char  *naer_log_kind_get_code  (NaerLogKind     kind);
gboolean     naer_log_kind_parse     (const char     *code,
                                      NaerLogKind    *kind);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NaerLocking:
 * @NAER_LOCKING_HELD: the lock is ours
 * @NAER_LOCKING_TAKEN: another program has it
 * @NAER_LOCKING_UNSUPPORTED: files cannot be locked there
 * @NAER_LOCKING_READ_ONLY: the file cannot be written to
 */
typedef enum
{
  NAER_LOCKING_HELD,
  NAER_LOCKING_TAKEN,
  NAER_LOCKING_UNSUPPORTED,
  NAER_LOCKING_READ_ONLY,
} NaerLocking;

NaerLocking naer_file_lock_take (const char *path,
                                 int        *fd);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NaerDriveUse:
 * @NAER_DRIVE_LOCAL: on this computer: with a write-ahead log
 * @NAER_DRIVE_NETWORK: on a network drive: without one
 * @NAER_DRIVE_REFUSED: where programs cannot keep out of each other’s way: not at all
 *
 * How a data file can be used where it is.
 */
typedef enum
{
  NAER_DRIVE_LOCAL,
  NAER_DRIVE_NETWORK,
  NAER_DRIVE_REFUSED,
} NaerDriveUse;

NaerDriveUse naer_drive_decide   (guint32     magic,
                                  gboolean    locks_work);
guint32      naer_drive_magic_of (const char *path);
gboolean     naer_drive_is_lent  (const char *path,
                                  const char *runtime_folder);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NaerFault:
 * @NAER_FAULT_NONE: the disk is well
 * @NAER_FAULT_FULL: it is full
 * @NAER_FAULT_BROKEN: it cannot be written to
 * @NAER_FAULT_HALF: it writes half of what it is given, and is then broken
 *
 * What is wrong with the disk.
 */
typedef enum
{
  NAER_FAULT_NONE,
  NAER_FAULT_FULL,
  NAER_FAULT_BROKEN,
  NAER_FAULT_HALF,
} NaerFault;

void  naer_fault_vfs_install  (void);
void  naer_fault_vfs_break    (NaerFault fault,
                               guint     after);
guint naer_fault_vfs_get_uses (void);

G_END_DECLS

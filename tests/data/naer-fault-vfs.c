/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-fault-vfs.h"

#include <sqlite3.h>
#include <string.h>

/* A disk that breaks when it is told to: a layer over the VFS that SQLite uses otherwise. */

typedef struct
{
  sqlite3_file base;
  sqlite3_file *real;
} FaultFile;

static sqlite3_vfs *real_vfs;
static gint countdown = -1; /* uses that still go well; below 0: all */
static gint n_uses;
static gint fault;

/* Whether this use of the disk goes wrong; once it has, all do. */
static gboolean
goes_wrong (gboolean *first)
{
  gint left;

  g_atomic_int_inc (&n_uses);
  *first = FALSE;
  if (g_atomic_int_get (&fault) == NAER_FAULT_NONE)
    return FALSE;
  left = g_atomic_int_add (&countdown, -1);
  *first = left == 0;
  return left <= 0;
}

static int
error_of (int broken)
{
  return g_atomic_int_get (&fault) == NAER_FAULT_FULL ? SQLITE_FULL : broken;
}

static sqlite3_file *
real_of (sqlite3_file *file)
{
  return ((FaultFile *) file)->real;
}

static int
fault_write (sqlite3_file  *file,
             const void    *bytes,
             int            length,
             sqlite3_int64  offset)
{
  sqlite3_file *real = real_of (file);
  gboolean first;

  if (!goes_wrong (&first))
    return real->pMethods->xWrite (real, bytes, length, offset);
  if (first && g_atomic_int_get (&fault) == NAER_FAULT_HALF)
    real->pMethods->xWrite (real, bytes, length / 2, offset);
  return error_of (SQLITE_IOERR_WRITE);
}

static int
fault_truncate (sqlite3_file  *file,
                sqlite3_int64  size)
{
  sqlite3_file *real = real_of (file);
  gboolean first;

  return goes_wrong (&first) ? error_of (SQLITE_IOERR_TRUNCATE)
                             : real->pMethods->xTruncate (real, size);
}

static int
fault_sync (sqlite3_file *file,
            int           flags)
{
  sqlite3_file *real = real_of (file);
  gboolean first;

  return goes_wrong (&first) ? error_of (SQLITE_IOERR_FSYNC) : real->pMethods->xSync (real, flags);
}

static int
fault_close (sqlite3_file *file)
{
  sqlite3_file *real = real_of (file);
  int result = real->pMethods->xClose (real);

  g_free (real);
  return result;
}

#define PASS(type, name, declared, given)                                                          \
  static type fault_##name declared                                                                \
  {                                                                                                \
    sqlite3_file *real = real_of (file);                                                           \
    return real->pMethods->name given;                                                             \
  }

PASS (int, xRead, (sqlite3_file * file, void *to, int n, sqlite3_int64 at), (real, to, n, at))
PASS (int, xFileSize, (sqlite3_file * file, sqlite3_int64 *size), (real, size))
PASS (int, xLock, (sqlite3_file * file, int lock), (real, lock))
PASS (int, xUnlock, (sqlite3_file * file, int lock), (real, lock))
PASS (int, xCheckReservedLock, (sqlite3_file * file, int *out), (real, out))
PASS (int, xFileControl, (sqlite3_file * file, int op, void *arg), (real, op, arg))
PASS (int, xSectorSize, (sqlite3_file * file), (real))
PASS (int, xDeviceCharacteristics, (sqlite3_file * file), (real))
PASS (int, xShmMap, (sqlite3_file * file, int page, int size, int extend, void volatile **p),
      (real, page, size, extend, p))
PASS (int, xShmLock, (sqlite3_file * file, int offset, int n, int flags), (real, offset, n, flags))
PASS (int, xShmUnmap, (sqlite3_file * file, int remove), (real, remove))

static void
fault_shm_barrier (sqlite3_file *file)
{
  sqlite3_file *real = real_of (file);

  real->pMethods->xShmBarrier (real);
}

static const sqlite3_io_methods methods = {
  .iVersion = 2,
  .xClose = fault_close,
  .xRead = fault_xRead,
  .xWrite = fault_write,
  .xTruncate = fault_truncate,
  .xSync = fault_sync,
  .xFileSize = fault_xFileSize,
  .xLock = fault_xLock,
  .xUnlock = fault_xUnlock,
  .xCheckReservedLock = fault_xCheckReservedLock,
  .xFileControl = fault_xFileControl,
  .xSectorSize = fault_xSectorSize,
  .xDeviceCharacteristics = fault_xDeviceCharacteristics,
  .xShmMap = fault_xShmMap,
  .xShmLock = fault_xShmLock,
  .xShmBarrier = fault_shm_barrier,
  .xShmUnmap = fault_xShmUnmap,
};

static int
fault_open (sqlite3_vfs  *vfs,
            sqlite3_filename name,
            sqlite3_file *file,
            int           flags,
            int          *out_flags)
{
  FaultFile *self = (FaultFile *) file;
  int result;

  memset (self, 0, sizeof *self);
  self->real = g_malloc0 ((gsize) real_vfs->szOsFile);
  result = real_vfs->xOpen (real_vfs, name, self->real, flags, out_flags);
  if (result == SQLITE_OK)
    self->base.pMethods = &methods;
  else
    g_free (self->real);
  return result;
}

/**
 * naer_fault_vfs_install:
 *
 * Puts the layer under all connections that are opened from now on.
 */
void
naer_fault_vfs_install (void)
{
  static sqlite3_vfs vfs;

  real_vfs = sqlite3_vfs_find (NULL);
  g_assert_nonnull (real_vfs);
  vfs = *real_vfs;
  vfs.zName = "fault";
  vfs.szOsFile = sizeof (FaultFile);
  vfs.xOpen = fault_open;
  g_assert_cmpint (sqlite3_vfs_register (&vfs, 1), ==, SQLITE_OK);
}

/**
 * naer_fault_vfs_break:
 * @kind: what goes wrong, or %NAER_FAULT_NONE when the disk is well again
 * @after: how many uses of the disk go well first
 *
 * Breaks the disk or mends it.
 */
void
naer_fault_vfs_break (NaerFault kind,
                      guint     after)
{
  g_atomic_int_set (&countdown, (gint) after);
  g_atomic_int_set (&n_uses, 0);
  g_atomic_int_set (&fault, kind);
}

/**
 * naer_fault_vfs_get_uses:
 *
 * Returns: how often the disk was written to or synced since it was broken or mended last
 */
guint
naer_fault_vfs_get_uses (void)
{
  return (guint) g_atomic_int_get (&n_uses);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-file-lock.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

static NaerLocking
lock_whole (int fd)
{
  struct flock whole = { .l_type = F_WRLCK, .l_whence = SEEK_SET };

  if (fcntl (fd, F_OFD_SETLK, &whole) == 0)
    return NAER_LOCKING_HELD;
  return errno == EAGAIN || errno == EACCES ? NAER_LOCKING_TAKEN : NAER_LOCKING_UNSUPPORTED;
}

static gboolean
is_file_at (int         fd,
            const char *path)
{
  struct stat opened, named;

  return fstat (fd, &opened) == 0 && stat (path, &named) == 0 && opened.st_ino == named.st_ino &&
         opened.st_dev == named.st_dev;
}

/**
 * naer_file_lock_take:
 * @path: a file
 * @fd: (out): what holds the lock until it is closed; -1 when it is not ours
 *
 * Takes a lock on the file if it is free. It belongs to the open file, not to the process, so two
 * windows of one program exclude each other too, and it ends with the program however that ends.
 */
NaerLocking
naer_file_lock_take (const char *path,
                     int        *fd)
{
  NaerLocking locking;

  *fd = open (path, O_RDWR | O_CLOEXEC);
  if (*fd < 0)
    return NAER_LOCKING_READ_ONLY;
  locking = lock_whole (*fd);
  /* A file that was replaced meanwhile is not the one that others lock. */
  if (locking == NAER_LOCKING_HELD && !is_file_at (*fd, path))
    locking = NAER_LOCKING_TAKEN;
  if (locking != NAER_LOCKING_HELD)
    g_clear_fd (fd, NULL);
  return locking;
}

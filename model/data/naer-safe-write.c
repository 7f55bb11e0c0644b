/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-safe-write.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "data/naer-store-error.h"

/**
 * naer_sync_folder_of:
 * @path: a file
 *
 * Makes the names in the folder of @path last. Some network drives cannot; that is no error.
 */
void
naer_sync_folder_of (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (fd < 0)
    return;
  if (fsync (fd) != 0)
    g_debug ("a folder cannot be synced: %s", g_strerror (errno));
  g_close (fd, NULL);
}

static gboolean
write_all (int         fd,
           const char *contents,
           gsize       length)
{
  while (length > 0)
    {
      gssize n = write (fd, contents, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      contents += n;
      length -= (gsize) n;
    }
  return fsync (fd) == 0;
}

static gboolean
refuse (GError **error,
        int      saved_errno)
{
  NaerStoreError code = NAER_STORE_ERROR_FAILED;

  if (saved_errno == ENOSPC || saved_errno == EDQUOT)
    code = NAER_STORE_ERROR_NO_SPACE;
  else if (saved_errno == EACCES || saved_errno == EROFS || saved_errno == EPERM)
    code = NAER_STORE_ERROR_READ_ONLY;
  else if (saved_errno == ENOENT)
    code = NAER_STORE_ERROR_MISSING;
  g_set_error_literal (error, NAER_STORE_ERROR, code, g_strerror (saved_errno));
  return FALSE;
}

/**
 * naer_safe_write:
 * @path: a file
 * @contents: what it is to hold
 * @length: how many bytes
 * @error: return location for a #NaerStoreError
 *
 * Writes a file that only its owner may read: beside it first, made to last, then in its place,
 * so that either the old or the new one is there whatever happens.
 */
gboolean
naer_safe_write (const char  *path,
                 const char  *contents,
                 gsize        length,
                 GError     **error)
{
  g_autofree char *beside = g_strconcat (path, ".XXXXXX", NULL);
  int fd = g_mkstemp_full (beside, O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
  gboolean written;
  int saved_errno;

  if (fd < 0)
    return refuse (error, errno);
  written = fchmod (fd, S_IRUSR | S_IWUSR) == 0 && write_all (fd, contents, length);
  saved_errno = errno;
  g_close (fd, NULL);
  if (written && g_rename (beside, path) != 0)
    {
      saved_errno = errno;
      written = FALSE;
    }
  if (!written)
    {
      g_unlink (beside);
      return refuse (error, saved_errno);
    }
  naer_sync_folder_of (path);
  return TRUE;
}

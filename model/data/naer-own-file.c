/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-own-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "data/naer-file-lock.h"
#include "data/naer-store-error.h"

/* A data file and what stands beside it: its log, the index of that, its journal and its key. */
static const char *const parts[] = { "", "-wal", "-shm", "-journal", "-key" };

static int
refuse (GError        **error,
        NaerStoreError  code,
        const char     *path)
{
  g_set_error (error, NAER_STORE_ERROR, (int) code, "%s", path);
  return -1;
}

/* Holds the first byte, which SQLite never locks, while the file is made. */
static gboolean
is_ours_alone (int fd)
{
  struct flock first_byte = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_len = 1 };

  return fcntl (fd, F_OFD_SETLK, &first_byte) == 0 || (errno != EAGAIN && errno != EACCES);
}

static gboolean
is_empty (const char *path)
{
  struct stat status;

  return lstat (path, &status) == 0 && S_ISREG (status.st_mode) && status.st_size == 0;
}

/* A key file that someone holds is one of a file that is being made this moment. */
static gboolean
remove_unused_key (const char *key_path)
{
  int lock = -1;
  NaerLocking locking;

  if (!g_file_test (key_path, G_FILE_TEST_EXISTS))
    return TRUE;
  locking = naer_file_lock_take (key_path, &lock);
  if (locking != NAER_LOCKING_TAKEN)
    g_unlink (key_path);
  g_clear_fd (&lock, NULL);
  return locking != NAER_LOCKING_TAKEN;
}

/* An empty file is what is left where the making of one was cut short: it holds nothing, so its
   key opens nothing. */
static int
take_over (const char *path,
           const char *key_path,
           GError    **error)
{
  int fd;

  if (!is_empty (path))
    return refuse (error, NAER_STORE_ERROR_EXISTS, path);
  fd = g_open (path, O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0);
  if (fd < 0)
    return refuse (error, NAER_STORE_ERROR_EXISTS, path);
  if (is_ours_alone (fd) && is_empty (path) && remove_unused_key (key_path) &&
      fchmod (fd, S_IRUSR | S_IWUSR) == 0)
    return fd;
  g_close (fd, NULL);
  return refuse (error, NAER_STORE_ERROR_IN_USE, path);
}

/**
 * naer_own_file_claim:
 * @path: where a data file is to be
 * @key_path: where its key file is to be
 * @error: return location for a #NaerStoreError
 *
 * Puts an empty file there that only its owner may read; what SQLite puts beside it follows. One
 * that was left empty when its making was cut short is taken over; any other is left alone.
 *
 * Returns: what holds the place until it is closed, or -1
 */
int
naer_own_file_claim (const char *path,
                     const char *key_path,
                     GError    **error)
{
  int fd;

  if (g_file_test (key_path, G_FILE_TEST_EXISTS) && !is_empty (path))
    return refuse (error, NAER_STORE_ERROR_EXISTS, key_path);
  fd = g_open (path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (fd < 0 && errno == EEXIST)
    return take_over (path, key_path, error);
  if (fd < 0)
    return refuse (error, errno == ENOENT ? NAER_STORE_ERROR_MISSING : NAER_STORE_ERROR_READ_ONLY,
                   path);
  if (is_ours_alone (fd) && fchmod (fd, S_IRUSR | S_IWUSR) == 0)
    return fd;
  g_close (fd, NULL);
  return refuse (error, NAER_STORE_ERROR_IN_USE, path);
}

/**
 * naer_own_file_keep_private:
 * @path: a data file
 *
 * Takes from all but its owner the right to read it or what stands beside it, as where it was
 * copied by another program. Drives that know no such rights, and files of someone else, are left
 * as they are.
 */
void
naer_own_file_keep_private (const char *path)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *part = g_strconcat (path, parts[i], NULL);
      struct stat status;

      if (stat (part, &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0 &&
          g_chmod (part, (int) (status.st_mode & S_IRWXU)) != 0)
        g_debug ("the rights of a file cannot be changed: %s", g_strerror (errno));
    }
}

/**
 * naer_own_file_is_fixed:
 * @path: a data file
 *
 * Whether nothing can be written beside it, as on a disc or a drive that is locked, and nothing
 * that stands beside it has to be read with it.
 */
gboolean
naer_own_file_is_fixed (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  g_autofree char *journal = g_strconcat (path, "-journal", NULL);
  struct stat status;

  return g_access (folder, W_OK) != 0 && (stat (log, &status) != 0 || status.st_size == 0) &&
         stat (journal, &status) != 0;
}

/**
 * naer_own_file_remove:
 * @path: a data file
 *
 * Removes it with all that stands beside it.
 */
void
naer_own_file_remove (const char *path)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *part = g_strconcat (path, parts[i], NULL);

      g_unlink (part);
    }
}

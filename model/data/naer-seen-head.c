/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-seen-head.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sodium.h>
#include <unistd.h>

/* Always of the same length, so that one write replaces it. */
#define HEAD_FORMAT "%019" G_GINT64_FORMAT " %s\n"

/* One small file for each data file, named by its identifier, with a number and a hash: nothing
 * of it tells whose file it is or where. */
static char *
path_for (const guint8 *file_id)
{
  char name[NAER_FILE_ID_BYTES * 2 + 1];

  sodium_bin2hex (name, sizeof name, file_id, NAER_FILE_ID_BYTES);
  return g_build_filename (g_get_user_state_dir (), "naervaer", "heads", name, NULL);
}

/**
 * naer_seen_head_load:
 * @file_id: (array fixed-size=16): the identifier of a data file
 * @seen: (out caller-allocates): the end of its log when it was last seen here
 *
 * Returns: whether anything is remembered
 */
gboolean
naer_seen_head_load (const guint8  *file_id,
                     NaerAuditHead *seen)
{
  g_autofree char *path = path_for (file_id);
  g_autofree char *text = NULL;
  char *hex = NULL;
  gsize length = 0;

  memset (seen, 0, sizeof *seen);
  if (!g_file_get_contents (path, &text, NULL, NULL))
    return FALSE;
  seen->number = g_ascii_strtoll (text, &hex, 10);
  return seen->number > 0 && *hex == ' ' &&
         sodium_hex2bin (seen->hash, sizeof seen->hash, hex + 1, strlen (hex + 1), "\n", &length,
                         NULL) == 0 &&
         length == sizeof seen->hash;
}

/**
 * naer_seen_head_save:
 * @file_id: (array fixed-size=16): the identifier of a data file
 * @head: the end of its log
 *
 * Remembers it. That it cannot be remembered does not hinder the work; it is tried again with the
 * next change. It need not survive a loss of power: what is remembered is then an earlier end.
 */
void
naer_seen_head_save (const guint8        *file_id,
                     const NaerAuditHead *head)
{
  g_autofree char *path = path_for (file_id);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *text = NULL;
  char hex[NAER_AUDIT_HASH_BYTES * 2 + 1];
  int fd;

  g_mkdir_with_parents (folder, 0700);
  fd = g_open (path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  if (fd < 0)
    {
      g_debug ("the end of the log cannot be remembered: %s", g_strerror (errno));
      return;
    }
  sodium_bin2hex (hex, sizeof hex, head->hash, sizeof head->hash);
  text = g_strdup_printf (HEAD_FORMAT, head->number, hex);
  if (pwrite (fd, text, strlen (text), 0) < 0)
    g_debug ("the end of the log cannot be remembered: %s", g_strerror (errno));
  g_close (fd, NULL);
}

/* The file is written each time the data is seen, so its own time tells when that was. */
static gint64
get_seen_at (const guint8 *file_id)
{
  g_autofree char *path = path_for (file_id);
  GStatBuf status;

  return g_stat (path, &status) == 0 ? (gint64) status.st_mtime * 1000 : 0;
}

static gboolean
measure (NaerDatabase         *database,
         const NaerAuditHead  *seen,
         NaerHistoryGap       *gap,
         GError              **error)
{
  g_autoptr (NaerStatement) query = naer_database_prepare (
    database,
    "SELECT (SELECT max(number) FROM audit),"
    " (SELECT at FROM audit WHERE action <> 'migrate' ORDER BY number DESC LIMIT 1)",
    error);

  if (query == NULL || naer_statement_step (query, error) != NAER_STEP_ROW)
    return FALSE;
  gap->n_missing = MAX (0, seen->number - naer_statement_get_int (query, 0));
  gap->ends_at = naer_statement_get_int (query, 1);
  return TRUE;
}

/**
 * naer_seen_head_compare:
 * @database: a data file
 * @file_id: (array fixed-size=16): its identifier
 * @gap: (out caller-allocates): what it is beside what is remembered
 * @error: return location for a #NaerStoreError
 *
 * Looks whether the file goes on from where it was last seen.
 */
gboolean
naer_seen_head_compare (NaerDatabase    *database,
                        const guint8    *file_id,
                        NaerHistoryGap  *gap,
                        GError         **error)
{
  g_autoptr (NaerStatement) query = NULL;
  NaerAuditHead seen;
  NaerStep step;
  const guint8 *hash;
  gsize length = 0;

  *gap = (NaerHistoryGap) { .history = NAER_HISTORY_NEW };
  if (!naer_seen_head_load (file_id, &seen))
    return TRUE;
  gap->seen_at = get_seen_at (file_id);
  query = naer_database_prepare (database, "SELECT hash FROM audit WHERE number = ?", error);
  if (query == NULL)
    return FALSE;
  naer_statement_bind_int (query, 1, seen.number);
  step = naer_statement_step (query, error);
  if (step == NAER_STEP_FAILED)
    return FALSE;
  gap->history = NAER_HISTORY_OLDER;
  if (step == NAER_STEP_ROW)
    {
      hash = naer_statement_get_blob (query, 0, &length);
      gap->history = length == sizeof seen.hash && memcmp (hash, seen.hash, length) == 0
                       ? NAER_HISTORY_CONTINUES
                       : NAER_HISTORY_OTHER;
    }
  return gap->history == NAER_HISTORY_CONTINUES || measure (database, &seen, gap, error);
}

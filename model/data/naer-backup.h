/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "data/naer-data-file.h"

G_BEGIN_DECLS

/**
 * NaerBackup:
 * @path: where it is; its key file stands beside it
 * @at: when it was made, in the time zone of the computer
 * @reason: (nullable): why it was made beside the daily ones, such as `before-restore`
 *
 * One backup of the rolling set.
 */
typedef struct
{
  char *path;
  GDateTime *at;
  char *reason;
} NaerBackup;

void       naer_backup_free        (NaerBackup          *backup);
char      *naer_backup_folder_for  (const guint8        *file_id);
char      *naer_backup_choose_path (const guint8        *file_id,
                                    GDateTime           *now,
                                    const char          *reason);
GPtrArray *naer_backups_list       (const char          *folder);
GPtrArray *naer_backups_find_spare (GPtrArray           *backups,
                                    GDateTime           *now);
gboolean   naer_backup_write       (NaerDataFile        *data_file,
                                    const char          *path,
                                    GCancellable        *cancellable,
                                    GError             **error);
char      *naer_backup_write_rolling (NaerDataFile      *data_file,
                                    GDateTime           *now,
                                    const char          *reason,
                                    GCancellable        *cancellable,
                                    GError             **error);
gboolean   naer_backup_is_due      (NaerDataFile        *data_file,
                                    GDateTime           *now);
gboolean   naer_backup_restore     (const char          *backup_path,
                                    const char          *path,
                                    const NaerSecret    *passphrase,
                                    GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerBackup, naer_backup_free)

G_END_DECLS

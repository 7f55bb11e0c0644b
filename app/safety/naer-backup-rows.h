/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

char      *naer_backup_describe_time (GDateTime           *at);
GPtrArray *naer_backups_find         (GFile               *file);
void       naer_backup_rows_show     (AdwPreferencesGroup *group,
                                      GPtrArray           *rows,
                                      GFile               *file);
AdwDialog *naer_backups_dialog_new   (GFile               *file);

G_END_DECLS

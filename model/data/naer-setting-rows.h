/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-database.h"

G_BEGIN_DECLS

/* What is done with each setting: its row and all that it says. */
typedef void (*NaerSettingRowFunc) (gint64      row_id,
                                    const char *text,
                                    gpointer    user_data);

char     *naer_setting_to_text      (gint64               row_id,
                                     const char          *key,
                                     const char          *value);
gboolean  naer_setting_rows_foreach (NaerDatabase        *database,
                                     NaerSettingRowFunc   func,
                                     gpointer             user_data,
                                     GError             **error);

G_END_DECLS

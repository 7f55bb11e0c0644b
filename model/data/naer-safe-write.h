/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean naer_safe_write       (const char  *path,
                                const char  *contents,
                                gsize        length,
                                GError     **error);
void     naer_sync_folder_of   (const char  *path);

G_END_DECLS

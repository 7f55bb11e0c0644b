/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

int      naer_own_file_claim        (const char  *path,
                                     const char  *key_path,
                                     GError     **error);
void     naer_own_file_keep_private (const char  *path);
gboolean naer_own_file_is_fixed     (const char  *path);
void     naer_own_file_remove       (const char  *path);

G_END_DECLS

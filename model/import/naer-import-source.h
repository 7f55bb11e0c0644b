/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char     *naer_import_source_new     (const char *file_name,
                                      guint       line);
gboolean  naer_import_source_is_file (const char *source);

G_END_DECLS

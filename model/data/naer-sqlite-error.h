/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/* Inside model/data/ only: the rest of the program sees no SQLite. */

void naer_sqlite_error_set (GError  **error,
                            sqlite3  *connection,
                            int       result);

G_END_DECLS

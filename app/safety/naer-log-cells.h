/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-session.h"

G_BEGIN_DECLS

void naer_log_cells_set_up (GtkListView *view,
                            NaerSession *session,
                            gboolean     with_whom);

G_END_DECLS

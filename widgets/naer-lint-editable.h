/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void     naer_lint_editable_watch      (GtkEditable *editable);
gboolean naer_lint_editable_is_watched (GtkEditable *editable);

G_END_DECLS

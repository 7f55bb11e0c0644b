/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GPtrArray *naer_fit_check (GtkWidget *window,
                           GtkWidget *part,
                           int        width,
                           gboolean   whole);

G_END_DECLS

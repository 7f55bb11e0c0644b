/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void naer_scroll_to_area (GtkWidget *widget,
                          double     y,
                          double     height);

G_END_DECLS

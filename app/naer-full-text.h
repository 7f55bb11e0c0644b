/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void naer_full_text_show (GtkWidget *window);

G_END_DECLS

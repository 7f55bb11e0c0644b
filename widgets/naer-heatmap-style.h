/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-heatmap-palette.h"

G_BEGIN_DECLS

void naer_heatmap_style_get_palette (GtkWidget          *widget,
                                     NaerHeatmapPalette *palette);
void naer_heatmap_style_watch       (GtkWidget          *widget,
                                     GCallback           changed);

G_END_DECLS

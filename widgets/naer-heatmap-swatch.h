/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-heatmap-key.h"

G_BEGIN_DECLS

/**
 * NaerHeatmapSwatch:
 *
 * One cell of a legend.
 */
#define NAER_TYPE_HEATMAP_SWATCH (naer_heatmap_swatch_get_type ())
G_DECLARE_FINAL_TYPE (NaerHeatmapSwatch, naer_heatmap_swatch, NAER, HEATMAP_SWATCH, GtkWidget)

GtkWidget *naer_heatmap_swatch_new (const NaerHeatmapKeyEntry *entry);

G_END_DECLS

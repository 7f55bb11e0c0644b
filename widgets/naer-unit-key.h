/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-key.h"

G_BEGIN_DECLS

guint naer_unit_key_list (gboolean            with_kinds,
                          NaerLanguage        language,
                          NaerHeatmapKeyEntry entries[NAER_HEATMAP_KEY_MAX]);

G_END_DECLS

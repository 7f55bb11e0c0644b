/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-calendar-model.h"
#include "naer-heatmap-palette.h"

G_BEGIN_DECLS

#define NAER_HEATMAP_KEY_MAX 18

/**
 * NaerHeatmapKeyEntry:
 * @look: a look; %NAER_LOOK_GROUND when it is a mark or a public holiday
 * @mark: a #NaerCalendarMark, or 0
 * @stretch: a #NaerCalendarStretch, or 0
 * @public_holiday: whether it is the dot of a public holiday
 * @label: what it means
 *
 * One entry of a legend.
 */
typedef struct
{
  NaerHeatmapLook look;
  guint mark;
  guint stretch;
  gboolean public_holiday;
  const char *label;
} NaerHeatmapKeyEntry;

guint naer_heatmap_key_list  (const NaerCalendarModel   *model,
                              guint                      show,
                              NaerLanguage               language,
                              NaerHeatmapKeyEntry        entries[NAER_HEATMAP_KEY_MAX]);
void  naer_heatmap_key_paint (cairo_t                   *cr,
                              const NaerHeatmapKeyEntry *entry,
                              double                     x,
                              double                     y,
                              double                     side,
                              gboolean                   rtl,
                              const NaerHeatmapPalette  *palette);

G_END_DECLS

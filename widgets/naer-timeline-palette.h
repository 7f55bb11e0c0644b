/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-palette.h"

G_BEGIN_DECLS

/**
 * NaerTimelinePalette:
 * @calendar: the colours that it shares with the calendar
 * @ground: the line where nobody is away
 * @line: stems and the employer period
 * @done: what is done
 * @near: a duty that is near
 * @overdue: the employer’s own duty that is not documented
 * @calm: what comes, and what others do
 *
 * All colours of a timeline.
 */
typedef struct
{
  NaerHeatmapPalette calendar;
  NaerColor ground;
  NaerColor line;
  NaerColor done;
  NaerColor near;
  NaerColor overdue;
  NaerColor calm;
} NaerTimelinePalette;

void naer_timeline_palette_get (NaerPaletteKind      kind,
                                NaerTimelinePalette *palette);

G_END_DECLS

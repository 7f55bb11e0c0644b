/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-layout.h"

G_BEGIN_DECLS

/**
 * NaerHeatmapMove:
 *
 * A step of the keyboard. Left and right are as seen, whatever way days run.
 */
typedef enum
{
  NAER_MOVE_LEFT,
  NAER_MOVE_RIGHT,
  NAER_MOVE_UP,
  NAER_MOVE_DOWN,
  NAER_MOVE_WEEK_START,
  NAER_MOVE_WEEK_END,
  NAER_MOVE_PREVIOUS_MONTH,
  NAER_MOVE_NEXT_MONTH,
  NAER_MOVE_PREVIOUS_YEAR,
  NAER_MOVE_NEXT_YEAR,
  NAER_MOVE_FIRST,
  NAER_MOVE_LAST,
  NAER_MOVE_TODAY,
} NaerHeatmapMove;

#define NAER_N_MOVES (NAER_MOVE_TODAY + 1)

NaerDay naer_heatmap_move (const NaerHeatmapLayout *layout,
                           NaerHeatmapMove          move,
                           NaerDay                  day,
                           NaerDay                  first,
                           NaerDay                  last,
                           NaerDay                  today);

G_END_DECLS

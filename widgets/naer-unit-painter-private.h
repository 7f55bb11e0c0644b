/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-cells.h"
#include "naer-heatmap-tiles.h"
#include "naer-unit-painter.h"
#include "naer-unit-words.h"

G_BEGIN_DECLS

/* The painter, seen only by the files that draw a unit calendar. */
struct _NaerUnitPainter
{
  PangoContext *context;
  NaerUnitWords *words;
  NaerUnitModel *model;
  NaerHeatmapTiles *tiles;
  GArray *looks[NAER_N_LOOKS];
};

void   naer_unit_painter_show_word   (NaerUnitPainter       *self,
                                      cairo_t               *cr,
                                      PangoLayout           *word,
                                      double                 x,
                                      double                 y,
                                      const NaerColor       *color);
double naer_unit_painter_start_of    (const NaerUnitLayout  *layout,
                                      const NaerHeatmapRect *area,
                                      double                 width);
void   naer_unit_painter_add_rounded (cairo_t               *cr,
                                      const NaerHeatmapRect *bar);

G_END_DECLS

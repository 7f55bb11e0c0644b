/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-pattern-drawing.h"

G_BEGIN_DECLS

/**
 * NaerPatternChart:
 *
 * The small drawing of a figure; a screen reader is told what it shows in words.
 */
#define NAER_TYPE_PATTERN_CHART (naer_pattern_chart_get_type ())
G_DECLARE_FINAL_TYPE (NaerPatternChart, naer_pattern_chart, NAER, PATTERN_CHART, GtkWidget)

GtkWidget *naer_pattern_chart_new (NaerPatternDrawing *drawing);

G_END_DECLS

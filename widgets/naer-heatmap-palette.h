/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "naer-calendar-model.h"

G_BEGIN_DECLS

/**
 * NaerHeatmapLook:
 *
 * How a day is drawn: every kind has a colour and a mark.
 */
typedef enum
{
  NAER_LOOK_GROUND,             /* a weekday */
  NAER_LOOK_WEEKEND,            /* a shade darker */
  NAER_LOOK_EMPTY,              /* yet to come, or not known: outlined */
  NAER_LOOK_SELF_CERTIFICATION, /* filled dot */
  NAER_LOOK_SICK_NOTE,          /* rising stroke */
  NAER_LOOK_GRADED,             /* filled from below, height by grade */
  NAER_LOOK_WAITING_NOTE,       /* outlined, empty */
  NAER_LOOK_TREATMENT_DAYS,     /* lying bar */
  NAER_LOOK_CHILD_SICK,         /* triangle */
  NAER_LOOK_HOLIDAY,            /* small dot */
  NAER_LOOK_PARENTAL_LEAVE,     /* two bars */
  NAER_LOOK_LEAVE,              /* one bar */
  NAER_LOOK_UNDOCUMENTED,       /* question mark */
  NAER_LOOK_AWAY,               /* of any kind, where kinds are not told */
  NAER_LOOK_PARTLY_AWAY,        /* the lower half of it */
  NAER_LOOK_AWAY_IF_LASTS,      /* outlined, pale: nobody knows yet */
} NaerHeatmapLook;

#define NAER_N_LOOKS (NAER_LOOK_AWAY_IF_LASTS + 1)

typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} NaerColor;

/**
 * NaerLookColors:
 * @fill: the cell
 * @line: its outline; without alpha when it has none
 * @mark: its mark
 */
typedef struct
{
  NaerColor fill;
  NaerColor line;
  NaerColor mark;
} NaerLookColors;

/**
 * NaerHeatmapPalette:
 * @background: what the calendar lies on
 * @text: years, and the outline of today
 * @dim: months, weekdays and weeks
 * @public_holiday: the small dot of a public holiday
 * @corner: the marks on a corner
 * @accent: focus and selection
 * @at_work: the bars of those who are at work
 * @at_work_later: the same on days to come
 * @looks: the colours of each look
 *
 * All colours of a calendar.
 */
typedef struct
{
  NaerColor background;
  NaerColor text;
  NaerColor dim;
  NaerColor public_holiday;
  NaerColor corner;
  NaerColor accent;
  NaerColor at_work;
  NaerColor at_work_later;
  NaerLookColors looks[NAER_N_LOOKS];
} NaerHeatmapPalette;

/**
 * NaerPaletteKind:
 *
 * What the calendar is shown on.
 */
typedef enum
{
  NAER_PALETTE_LIGHT,
  NAER_PALETTE_DARK,
  NAER_PALETTE_LIGHT_CONTRAST,
  NAER_PALETTE_DARK_CONTRAST,
  NAER_PALETTE_GREYSCALE,
} NaerPaletteKind;

#define NAER_N_PALETTES (NAER_PALETTE_GREYSCALE + 1)

const NaerHeatmapPalette *naer_heatmap_palette_get (NaerPaletteKind        kind);
NaerHeatmapLook           naer_heatmap_look_of     (const NaerCalendarDay *day);
void                      naer_color_set           (const NaerColor       *color,
                                                    cairo_t               *cr);

G_END_DECLS

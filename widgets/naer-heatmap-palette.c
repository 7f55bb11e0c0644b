/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-palette.h"

#define CHANNEL(hex, shift) (((hex) >> (shift) & 0xff) / 255.0)
#define RGB(hex) { CHANNEL (hex, 16), CHANNEL (hex, 8), CHANNEL (hex, 0), 1.0 }
#define NO_COLOR { 0, 0, 0, 0 }

static const NaerHeatmapPalette palettes[NAER_N_PALETTES] = {
  [NAER_PALETTE_LIGHT] = {
    .background = RGB (0xffffff), .text = RGB (0x2e2e33), .dim = RGB (0x6b6b71),
    .public_holiday = RGB (0xc01c28), .corner = RGB (0x2e2e33), .accent = RGB (0x3584e4),
    .at_work = RGB (0x8ce0a2), .at_work_later = RGB (0xcdf0d7),
    .looks = {
      [NAER_LOOK_GROUND] = { RGB (0xf0f0f2), NO_COLOR, NO_COLOR },
      [NAER_LOOK_WEEKEND] = { RGB (0xe3e3e6), NO_COLOR, NO_COLOR },
      [NAER_LOOK_EMPTY] = { RGB (0xffffff), RGB (0xe6e6e9), NO_COLOR },
      [NAER_LOOK_SELF_CERTIFICATION] = { RGB (0xf5c211), NO_COLOR, RGB (0x3d3846) },
      [NAER_LOOK_SICK_NOTE] = { RGB (0x1a5fb4), NO_COLOR, RGB (0xffffff) },
      [NAER_LOOK_GRADED] = { RGB (0xc9dcf4), NO_COLOR, RGB (0x1a5fb4) },
      [NAER_LOOK_WAITING_NOTE] = { RGB (0xffffff), RGB (0x1a5fb4), NO_COLOR },
      [NAER_LOOK_TREATMENT_DAYS] = { RGB (0xd5e5f9), NO_COLOR, RGB (0x1a5fb4) },
      [NAER_LOOK_CHILD_SICK] = { RGB (0x4d998c), NO_COLOR, RGB (0xffffff) },
      [NAER_LOOK_HOLIDAY] = { RGB (0xf0f0f2), NO_COLOR, RGB (0x7d7d84) },
      [NAER_LOOK_PARENTAL_LEAVE] = { RGB (0x9e7cc9), NO_COLOR, RGB (0xffffff) },
      [NAER_LOOK_LEAVE] = { RGB (0xb8965f), NO_COLOR, RGB (0x3f2e14) },
      [NAER_LOOK_UNDOCUMENTED] = { RGB (0xffffff), RGB (0xa5a5ab), RGB (0x3d3846) },
      [NAER_LOOK_AWAY] = { RGB (0x6881a5), NO_COLOR, NO_COLOR },
      [NAER_LOOK_PARTLY_AWAY] = { RGB (0xdde4ee), NO_COLOR, RGB (0x6881a5) },
      [NAER_LOOK_AWAY_IF_LASTS] = { RGB (0xf3f6fa), RGB (0x8fa3bf), NO_COLOR },
    },
  },
  [NAER_PALETTE_DARK] = {
    .background = RGB (0x36363a), .text = RGB (0xf6f6f7), .dim = RGB (0xb0b0b6),
    .public_holiday = RGB (0xff7b63), .corner = RGB (0xf6f6f7), .accent = RGB (0x81b4ff),
    .at_work = RGB (0x3f7d57), .at_work_later = RGB (0x3a5746),
    .looks = {
      [NAER_LOOK_GROUND] = { RGB (0x4b4b50), NO_COLOR, NO_COLOR },
      [NAER_LOOK_WEEKEND] = { RGB (0x404044), NO_COLOR, NO_COLOR },
      [NAER_LOOK_EMPTY] = { RGB (0x36363a), RGB (0x4e4e53), NO_COLOR },
      [NAER_LOOK_SELF_CERTIFICATION] = { RGB (0xe5b50a), NO_COLOR, RGB (0x28242f) },
      [NAER_LOOK_SICK_NOTE] = { RGB (0x478fe6), NO_COLOR, RGB (0xffffff) },
      [NAER_LOOK_GRADED] = { RGB (0x2c3e57), NO_COLOR, RGB (0x478fe6) },
      [NAER_LOOK_WAITING_NOTE] = { RGB (0x36363a), RGB (0x78aeed), NO_COLOR },
      [NAER_LOOK_TREATMENT_DAYS] = { RGB (0x3f5571), NO_COLOR, RGB (0x99c1f1) },
      [NAER_LOOK_CHILD_SICK] = { RGB (0x4a7d72), NO_COLOR, RGB (0xffffff) },
      [NAER_LOOK_HOLIDAY] = { RGB (0x4b4b50), NO_COLOR, RGB (0xa6a6ac) },
      [NAER_LOOK_PARENTAL_LEAVE] = { RGB (0x7a5c9e), NO_COLOR, RGB (0xffffff) },
      [NAER_LOOK_LEAVE] = { RGB (0xac9260), NO_COLOR, RGB (0x2a1c08) },
      [NAER_LOOK_UNDOCUMENTED] = { RGB (0xf2f2f3), NO_COLOR, RGB (0x3d3846) },
      [NAER_LOOK_AWAY] = { RGB (0x8aa3c6), NO_COLOR, NO_COLOR },
      [NAER_LOOK_PARTLY_AWAY] = { RGB (0x434e5f), NO_COLOR, RGB (0x8aa3c6) },
      [NAER_LOOK_AWAY_IF_LASTS] = { RGB (0x353b46), RGB (0x6a7f9e), NO_COLOR },
    },
  },
  [NAER_PALETTE_LIGHT_CONTRAST] = {
    .background = RGB (0xffffff), .text = RGB (0x000000), .dim = RGB (0x2b2b2e),
    .public_holiday = RGB (0xa51d2d), .corner = RGB (0x000000), .accent = RGB (0x0042a5),
    .at_work = RGB (0x3aa35c), .at_work_later = RGB (0xb5e3c3),
    .looks = {
      [NAER_LOOK_GROUND] = { RGB (0xf2f2f3), RGB (0x8b8b91), NO_COLOR },
      [NAER_LOOK_WEEKEND] = { RGB (0xd4d4d8), RGB (0x8b8b91), NO_COLOR },
      [NAER_LOOK_EMPTY] = { RGB (0xffffff), RGB (0xb5b5ba), NO_COLOR },
      [NAER_LOOK_SELF_CERTIFICATION] = { RGB (0xf8d02c), RGB (0x000000), RGB (0x000000) },
      [NAER_LOOK_SICK_NOTE] = { RGB (0x0b3f8c), RGB (0x000000), RGB (0xffffff) },
      [NAER_LOOK_GRADED] = { RGB (0xd9e7fb), RGB (0x000000), RGB (0x0b3f8c) },
      [NAER_LOOK_WAITING_NOTE] = { RGB (0xffffff), RGB (0x0b3f8c), NO_COLOR },
      [NAER_LOOK_TREATMENT_DAYS] = { RGB (0xd5e5f9), RGB (0x000000), RGB (0x0b3f8c) },
      [NAER_LOOK_CHILD_SICK] = { RGB (0x327967), RGB (0x000000), RGB (0xffffff) },
      [NAER_LOOK_HOLIDAY] = { RGB (0xf2f2f3), RGB (0x8b8b91), RGB (0x3b3b3f) },
      [NAER_LOOK_PARENTAL_LEAVE] = { RGB (0x8e67a9), RGB (0x000000), RGB (0xffffff) },
      [NAER_LOOK_LEAVE] = { RGB (0xb98e5f), RGB (0x000000), RGB (0x000000) },
      [NAER_LOOK_UNDOCUMENTED] = { RGB (0xffffff), RGB (0x000000), RGB (0x000000) },
      [NAER_LOOK_AWAY] = { RGB (0x46608a), RGB (0x000000), NO_COLOR },
      [NAER_LOOK_PARTLY_AWAY] = { RGB (0xe6ecf5), RGB (0x000000), RGB (0x46608a) },
      [NAER_LOOK_AWAY_IF_LASTS] = { RGB (0xffffff), RGB (0x46608a), NO_COLOR },
    },
  },
  [NAER_PALETTE_DARK_CONTRAST] = {
    .background = RGB (0x1e1e20), .text = RGB (0xffffff), .dim = RGB (0xdededf),
    .public_holiday = RGB (0xff938c), .corner = RGB (0xffffff), .accent = RGB (0xa4caff),
    .at_work = RGB (0x25804a), .at_work_later = RGB (0x1f5535),
    .looks = {
      [NAER_LOOK_GROUND] = { RGB (0x47474c), RGB (0x8b8b91), NO_COLOR },
      [NAER_LOOK_WEEKEND] = { RGB (0x303034), RGB (0x8b8b91), NO_COLOR },
      [NAER_LOOK_EMPTY] = { RGB (0x1e1e20), RGB (0x66666c), NO_COLOR },
      [NAER_LOOK_SELF_CERTIFICATION] = { RGB (0xf8d02c), RGB (0xffffff), RGB (0x000000) },
      [NAER_LOOK_SICK_NOTE] = { RGB (0x3a7bd5), RGB (0xffffff), RGB (0xffffff) },
      [NAER_LOOK_GRADED] = { RGB (0x1e1e20), RGB (0xffffff), RGB (0x78aeed) },
      [NAER_LOOK_WAITING_NOTE] = { RGB (0x1e1e20), RGB (0x99c1f1), NO_COLOR },
      [NAER_LOOK_TREATMENT_DAYS] = { RGB (0x1e1e20), RGB (0xffffff), RGB (0x99c1f1) },
      [NAER_LOOK_CHILD_SICK] = { RGB (0x226454), RGB (0xffffff), RGB (0xffffff) },
      [NAER_LOOK_HOLIDAY] = { RGB (0x47474c), RGB (0x8b8b91), RGB (0xffffff) },
      [NAER_LOOK_PARENTAL_LEAVE] = { RGB (0x6b4a82), RGB (0xffffff), RGB (0xffffff) },
      [NAER_LOOK_LEAVE] = { RGB (0xa88c64), RGB (0xffffff), RGB (0x000000) },
      [NAER_LOOK_UNDOCUMENTED] = { RGB (0xffffff), RGB (0xffffff), RGB (0x000000) },
      [NAER_LOOK_AWAY] = { RGB (0xa3bce0), RGB (0xffffff), NO_COLOR },
      [NAER_LOOK_PARTLY_AWAY] = { RGB (0x1e1e20), RGB (0xffffff), RGB (0xa3bce0) },
      [NAER_LOOK_AWAY_IF_LASTS] = { RGB (0x1e1e20), RGB (0xa3bce0), NO_COLOR },
    },
  },
  [NAER_PALETTE_GREYSCALE] = {
    .background = RGB (0xffffff), .text = RGB (0x2b2b2b), .dim = RGB (0x5c5c5c),
    .public_holiday = RGB (0x6e6e6e), .corner = RGB (0x1c1c1c), .accent = RGB (0x2b2b2b),
    .at_work = RGB (0xb8b8b8), .at_work_later = RGB (0xdcdcdc),
    .looks = {
      [NAER_LOOK_GROUND] = { RGB (0xf2f2f2), NO_COLOR, NO_COLOR },
      [NAER_LOOK_WEEKEND] = { RGB (0xe4e4e4), NO_COLOR, NO_COLOR },
      [NAER_LOOK_EMPTY] = { RGB (0xffffff), RGB (0xe0e0e0), NO_COLOR },
      [NAER_LOOK_SELF_CERTIFICATION] = { RGB (0xc9c9c9), NO_COLOR, RGB (0x1c1c1c) },
      [NAER_LOOK_SICK_NOTE] = { RGB (0x454545), NO_COLOR, RGB (0xffffff) },
      [NAER_LOOK_GRADED] = { RGB (0xdcdcdc), NO_COLOR, RGB (0x454545) },
      [NAER_LOOK_WAITING_NOTE] = { RGB (0xffffff), RGB (0x454545), NO_COLOR },
      [NAER_LOOK_TREATMENT_DAYS] = { RGB (0xdedede), NO_COLOR, RGB (0x303030) },
      [NAER_LOOK_CHILD_SICK] = { RGB (0x8c8c8c), NO_COLOR, RGB (0xffffff) },
      [NAER_LOOK_HOLIDAY] = { RGB (0xf2f2f2), NO_COLOR, RGB (0x7d7d7d) },
      [NAER_LOOK_PARENTAL_LEAVE] = { RGB (0x6b6b6b), NO_COLOR, RGB (0xffffff) },
      [NAER_LOOK_LEAVE] = { RGB (0xa9a9a9), NO_COLOR, RGB (0x303030) },
      [NAER_LOOK_UNDOCUMENTED] = { RGB (0xffffff), RGB (0x9a9a9a), RGB (0x303030) },
      [NAER_LOOK_AWAY] = { RGB (0x6e6e6e), NO_COLOR, NO_COLOR },
      [NAER_LOOK_PARTLY_AWAY] = { RGB (0xe2e2e2), NO_COLOR, RGB (0x6e6e6e) },
      [NAER_LOOK_AWAY_IF_LASTS] = { RGB (0xf7f7f7), RGB (0x8a8a8a), NO_COLOR },
    },
  },
};

static const NaerHeatmapLook looks_of_kinds[NAER_N_ABSENCE_KINDS] = {
  [NAER_ABSENCE_SELF_CERTIFICATION] = NAER_LOOK_SELF_CERTIFICATION,
  [NAER_ABSENCE_SICK_NOTE] = NAER_LOOK_SICK_NOTE,
  [NAER_ABSENCE_WAITING_NOTE] = NAER_LOOK_WAITING_NOTE,
  [NAER_ABSENCE_TREATMENT_DAYS] = NAER_LOOK_TREATMENT_DAYS,
  [NAER_ABSENCE_CHILD_SICK] = NAER_LOOK_CHILD_SICK,
  [NAER_ABSENCE_LEAVE] = NAER_LOOK_LEAVE,
  [NAER_ABSENCE_PARENTAL_LEAVE] = NAER_LOOK_PARENTAL_LEAVE,
  [NAER_ABSENCE_HOLIDAY] = NAER_LOOK_HOLIDAY,
  [NAER_ABSENCE_UNDOCUMENTED] = NAER_LOOK_UNDOCUMENTED,
};

/**
 * naer_heatmap_palette_get:
 * @kind: what the calendar is shown on
 *
 * Returns: (transfer none): its colours
 */
const NaerHeatmapPalette *
naer_heatmap_palette_get (NaerPaletteKind kind)
{
  g_return_val_if_fail (kind < NAER_N_PALETTES, NULL);

  return &palettes[kind];
}

/**
 * naer_heatmap_look_of:
 * @day: what is told of a day
 *
 * Returns: how the day is drawn
 */
NaerHeatmapLook
naer_heatmap_look_of (const NaerCalendarDay *day)
{
  if (day->kind == NAER_ABSENCE_SICK_NOTE && day->grade < 100)
    return NAER_LOOK_GRADED;
  if (day->kind == NAER_ABSENCE_HOLIDAY && day->weekend)
    return NAER_LOOK_WEEKEND;
  if (day->kind != NAER_ABSENCE_NONE && day->kind != NAER_ABSENCE_WORK)
    return looks_of_kinds[day->kind];
  if (!day->known)
    return NAER_LOOK_EMPTY;
  return day->weekend ? NAER_LOOK_WEEKEND : NAER_LOOK_GROUND;
}

/**
 * naer_color_set:
 * @color: a colour
 * @cr: what to draw on
 *
 * Makes it the colour to draw with.
 */
void
naer_color_set (const NaerColor *color,
                cairo_t         *cr)
{
  if (color->alpha < 1.0)
    cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
  else
    cairo_set_source_rgb (cr, color->red, color->green, color->blue);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-timeline-palette.h"

#define CHANNEL(hex, shift) (((hex) >> (shift) & 0xff) / 255.0)
#define RGB(hex) { CHANNEL (hex, 16), CHANNEL (hex, 8), CHANNEL (hex, 0), 1.0 }

static const struct
{
  NaerColor ground;
  NaerColor line;
  NaerColor done;
  NaerColor near;
  NaerColor overdue;
  NaerColor calm;
} colors[NAER_N_PALETTES] = {
  [NAER_PALETTE_LIGHT] = { RGB (0xe6e6e9), RGB (0xb4b4ba), RGB (0x1b8553), RGB (0xc88800),
                           RGB (0xc01c28), RGB (0x6b6b71) },
  [NAER_PALETTE_DARK] = { RGB (0x4b4b50), RGB (0x77777d), RGB (0x6fd39b), RGB (0xf5c211),
                          RGB (0xff7b63), RGB (0xb0b0b6) },
  [NAER_PALETTE_LIGHT_CONTRAST] = { RGB (0xd4d4d8), RGB (0x2b2b2e), RGB (0x0e5a36), RGB (0x8a5a00),
                                    RGB (0xa51d2d), RGB (0x000000) },
  [NAER_PALETTE_DARK_CONTRAST] = { RGB (0x5a5a60), RGB (0xdededf), RGB (0x8ff0a4), RGB (0xf8e45c),
                                   RGB (0xff938c), RGB (0xffffff) },
  [NAER_PALETTE_GREYSCALE] = { RGB (0xe0e0e0), RGB (0x9a9a9a), RGB (0x2b2b2b), RGB (0x5c5c5c),
                               RGB (0x1c1c1c), RGB (0x5c5c5c) },
};

/**
 * naer_timeline_palette_get:
 * @kind: what the timeline is shown on
 * @palette: (out): its colours
 *
 * The colours of a timeline.
 */
void
naer_timeline_palette_get (NaerPaletteKind      kind,
                           NaerTimelinePalette *palette)
{
  g_return_if_fail (kind < NAER_N_PALETTES);

  palette->calendar = *naer_heatmap_palette_get (kind);
  palette->ground = colors[kind].ground;
  palette->line = colors[kind].line;
  palette->done = colors[kind].done;
  palette->near = colors[kind].near;
  palette->overdue = colors[kind].overdue;
  palette->calm = colors[kind].calm;
}

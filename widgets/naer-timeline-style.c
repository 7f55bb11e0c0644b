/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-timeline-style.h"

#include <adwaita.h>

#include "naer-heatmap-style.h"

/**
 * naer_timeline_style_get_palette:
 * @widget: a widget
 * @palette: (out): the colours for it
 *
 * The colours that go with the style of the desktop: light or dark, high contrast, accent. Follow
 * it with naer_heatmap_style_watch().
 */
void
naer_timeline_style_get_palette (GtkWidget           *widget,
                                 NaerTimelinePalette *palette)
{
  AdwStyleManager *manager = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  gboolean dark = adw_style_manager_get_dark (manager);

  if (adw_style_manager_get_high_contrast (manager))
    naer_timeline_palette_get (dark ? NAER_PALETTE_DARK_CONTRAST : NAER_PALETTE_LIGHT_CONTRAST,
                               palette);
  else
    naer_timeline_palette_get (dark ? NAER_PALETTE_DARK : NAER_PALETTE_LIGHT, palette);
  naer_heatmap_style_get_palette (widget, &palette->calendar);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-style.h"

#include <adwaita.h>

static AdwStyleManager *
get_manager (GtkWidget *widget)
{
  return adw_style_manager_get_for_display (gtk_widget_get_display (widget));
}

/**
 * naer_heatmap_style_get_palette:
 * @widget: a widget
 * @palette: (out): the colours for it
 *
 * The colours that go with the style of the desktop: light or dark, high contrast, accent.
 */
void
naer_heatmap_style_get_palette (GtkWidget          *widget,
                                NaerHeatmapPalette *palette)
{
  AdwStyleManager *manager = get_manager (widget);
  gboolean dark = adw_style_manager_get_dark (manager);
  GdkRGBA accent;

  if (adw_style_manager_get_high_contrast (manager))
    {
      *palette = *naer_heatmap_palette_get (dark ? NAER_PALETTE_DARK_CONTRAST
                                                 : NAER_PALETTE_LIGHT_CONTRAST);
      return;
    }
  adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (manager), dark, &accent);
  *palette = *naer_heatmap_palette_get (dark ? NAER_PALETTE_DARK : NAER_PALETTE_LIGHT);
  palette->accent = (NaerColor) { accent.red, accent.green, accent.blue, 1.0 };
}

/**
 * naer_heatmap_style_watch:
 * @widget: a widget
 * @changed: called with @widget when its colours have changed, until it is gone
 *
 * Follows the style of the desktop.
 */
void
naer_heatmap_style_watch (GtkWidget *widget,
                          GCallback  changed)
{
  static const char *const watched[] = { "notify::dark", "notify::high-contrast",
                                         "notify::accent-color" };

  for (guint i = 0; i < G_N_ELEMENTS (watched); i++)
    g_signal_connect_object (get_manager (widget), watched[i], changed, widget, G_CONNECT_SWAPPED);
}

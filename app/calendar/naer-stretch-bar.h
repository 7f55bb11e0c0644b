/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * NaerStretchBar:
 *
 * What the days come to that are selected in a calendar, and what can be done with them. Its
 * buttons are the actions `stretch.add`, `stretch.edit`, `stretch.set-aside`, `stretch.take-back`
 * and `stretch.clear` of a widget around it; those that cannot be used are not shown.
 */
#define NAER_TYPE_STRETCH_BAR (naer_stretch_bar_get_type ())
G_DECLARE_FINAL_TYPE (NaerStretchBar, naer_stretch_bar, NAER, STRETCH_BAR, AdwBin)

void naer_stretch_bar_set_text   (NaerStretchBar *self,
                                  const char     *title,
                                  const char     *text);
void naer_stretch_bar_set_can    (NaerStretchBar *self,
                                  gboolean        edit,
                                  gboolean        set_aside,
                                  gboolean        take_back);
void naer_stretch_bar_set_menu   (NaerStretchBar *self,
                                  GMenuModel     *menu);
void naer_stretch_bar_set_narrow (NaerStretchBar *self,
                                  gboolean        narrow);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-timeline-palette.h"

G_BEGIN_DECLS

void naer_timeline_style_get_palette (GtkWidget           *widget,
                                      NaerTimelinePalette *palette);

G_END_DECLS

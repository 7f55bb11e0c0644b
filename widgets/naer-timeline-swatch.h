/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-timeline-model.h"

G_BEGIN_DECLS

/**
 * NaerTimelineSwatch:
 *
 * One mark of a timeline, beside what it is the mark of.
 */
#define NAER_TYPE_TIMELINE_SWATCH (naer_timeline_swatch_get_type ())
G_DECLARE_FINAL_TYPE (NaerTimelineSwatch, naer_timeline_swatch, NAER, TIMELINE_SWATCH, GtkWidget)

GtkWidget *naer_timeline_swatch_new (NaerMark mark);

G_END_DECLS

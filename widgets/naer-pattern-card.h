/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "patterns/naer-indicator.h"

G_BEGIN_DECLS

/**
 * NaerPatternCard:
 *
 * One figure of a person’s absence: what it is, the figure, a small drawing, what is usual, what has
 * been agreed, and what it may and may not mean.
 */
#define NAER_TYPE_PATTERN_CARD (naer_pattern_card_get_type ())
G_DECLARE_FINAL_TYPE (NaerPatternCard, naer_pattern_card, NAER, PATTERN_CARD, GtkWidget)

GtkWidget  *naer_pattern_card_new    (const NaerIndicator *indicator);
const char *naer_pattern_card_get_id (NaerPatternCard     *self);

G_END_DECLS

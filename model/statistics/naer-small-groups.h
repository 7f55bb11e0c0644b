/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NAER_SMALL_GROUP:
 *
 * Figures of fewer people than this are hidden.
 */
#define NAER_SMALL_GROUP 5

gboolean naer_is_small_group    (int        people);
void     naer_small_groups_hide (const int *people,
                                 guint      n,
                                 gboolean  *hidden);

G_END_DECLS

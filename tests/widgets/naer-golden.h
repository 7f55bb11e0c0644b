/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

PangoContext *naer_golden_context_new (void);
double        naer_golden_difference  (cairo_surface_t *a,
                                       cairo_surface_t *b);
void          naer_golden_assert      (cairo_surface_t *picture,
                                       const char      *name);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Each part prints its measures and tells whether their goals are met. */

gboolean naer_bench_heatmap (const char *folder);
gboolean naer_bench_start   (const char *folder);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Each part prints its measures and tells whether their goals are met. */

gboolean naer_bench_calendar (const char *folder);
gboolean naer_bench_data     (const char *folder);
gboolean naer_bench_engine   (const char *folder);
gboolean naer_bench_lint     (const char *folder);
gboolean naer_bench_paper    (const char *folder);
gboolean naer_bench_start    (const char *folder);

/* What the part of the calendar consists of. */

gboolean naer_bench_calendar_person (const char *folder);
gboolean naer_bench_calendar_unit   (const char *folder);

/* What the part of paper consists of, beside the page: what is typed for it. */

gboolean naer_bench_draft (const char *folder);

/* What the part of the engine consists of. */

gboolean naer_bench_lines (const char *folder);

G_END_DECLS

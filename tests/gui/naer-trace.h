/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean   naer_trace_is_permitted  (void);
char     **naer_trace_arguments     (const char  *trace,
                                     const char  *program,
                                     const char  *argument);
GPtrArray *naer_trace_find_offences (const char  *trace,
                                     GPtrArray   *allowed);

G_END_DECLS

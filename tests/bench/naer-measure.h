/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Does the work once. */
typedef void (*NaerWork) (gpointer data);

gboolean naer_measure_tell          (const char *name,
                                     double      ours,
                                     double      theirs,
                                     double      goal,
                                     const char *unit);
double   naer_measure_median        (GArray     *values);
void     naer_measure_compare       (NaerWork    ours,
                                     NaerWork    theirs,
                                     gpointer    data,
                                     guint       rounds,
                                     double     *our_median,
                                     double     *their_median);

void     naer_measure_remove_folder (const char *folder);

G_END_DECLS

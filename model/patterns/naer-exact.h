/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

double naer_binomial_tail      (int            k,
                                int            n,
                                double         p);
double naer_binomial_two_sided (int            k,
                                int            n,
                                double         p);
void   naer_benjamini_hochberg (const double  *tails,
                                guint          n,
                                double        *adjusted);

G_END_DECLS

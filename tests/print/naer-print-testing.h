/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-pages.h"

G_BEGIN_DECLS

guint naer_print_testing_rounds        (guint       n);
char *naer_print_testing_write         (NaerPages  *pages,
                                        const char *name);
char *naer_print_testing_run           (const char *program,
                                        const char *first,
                                        const char *second,
                                        const char *third);
guint naer_print_testing_count         (const char *text,
                                        const char *word);
void  naer_print_testing_assert_golden (NaerPages  *pages,
                                        const char *name);
void  naer_print_testing_assert_inside (NaerPages  *pages,
                                        double      side,
                                        double      foot);

G_END_DECLS

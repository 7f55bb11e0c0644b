/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-day.h"

G_BEGIN_DECLS

/**
 * NAER_DAY_UNFINISHED:
 *
 * In place of a day in a form: something is being written that is not a date yet.
 */
#define NAER_DAY_UNFINISHED ((NaerDay) -1)

/**
 * NAER_DAY_UNREADABLE:
 *
 * In place of a day in a form: what is written is not a date.
 */
#define NAER_DAY_UNREADABLE ((NaerDay) -2)

gboolean  naer_date_text_parse       (const char *text,
                                      NaerDay     today,
                                      NaerDay    *day);
GArray   *naer_date_text_parse_list  (const char *text,
                                      NaerDay     today);
char     *naer_date_text_format      (NaerDay     day);
char     *naer_date_text_format_list (GArray     *days);

G_END_DECLS

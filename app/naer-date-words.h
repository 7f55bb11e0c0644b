/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-day.h"

G_BEGIN_DECLS

gboolean naer_date_words_parse (const char *text,
                                NaerDay     today,
                                NaerDay    *day);

G_END_DECLS

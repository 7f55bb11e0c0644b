/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib/gi18n.h>

#include "language/naer-language.h"
#include "language/naer-words.h"

G_BEGIN_DECLS

void         naer_i18n_init     (void);
NaerLanguage naer_i18n_language (void);
char        *naer_i18n_day      (NaerDay       day,
                                 NaerDayStyle  style);
char        *naer_i18n_near_day (NaerDay       day,
                                 NaerDay       today);
char        *naer_i18n_short_day (NaerDay      day,
                                  NaerDay      today);
char        *naer_i18n_moment_day   (gint64     moment);
char        *naer_i18n_moment_clock (gint64     moment);

G_END_DECLS

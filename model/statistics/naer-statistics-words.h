/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/naer-language.h"
#include "statistics/naer-statistics.h"

G_BEGIN_DECLS

char       *naer_rate_words         (int            tenths,
                                     NaerLanguage   language);
char       *naer_rate_change_words  (int            tenths,
                                     NaerLanguage   language);
char       *naer_days_work_words    (gint64         days_work,
                                     NaerLanguage   language);
const char *naer_band_get_code      (NaerSpellBand  band);
const char *naer_band_get_label     (NaerSpellBand  band,
                                     NaerLanguage   language);
const char *naer_length_get_code    (NaerCaseLength length);
const char *naer_length_get_label   (NaerCaseLength length,
                                     NaerLanguage   language);
char       *naer_figure_group_words (const NaerFigureGroup *group,
                                     NaerLanguage   language);

G_END_DECLS

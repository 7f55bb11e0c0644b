/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "patterns/naer-indicator.h"

G_BEGIN_DECLS

const char *naer_indicator_get_title   (const NaerIndicator *self,
                                        NaerLanguage         language);
char       *naer_indicator_get_window  (const NaerIndicator *self,
                                        NaerLanguage         language);
char       *naer_indicator_get_figure  (const NaerIndicator *self,
                                        NaerLanguage         language);
char       *naer_indicator_get_detail  (const NaerIndicator *self,
                                        NaerLanguage         language);
char       *naer_indicator_get_told    (const NaerIndicator *self,
                                        NaerLanguage         language);
char       *naer_indicator_get_usual   (const NaerIndicator *self,
                                        NaerLanguage         language);
char       *naer_indicator_get_agreed  (const NaerIndicator *self,
                                        NaerLanguage         language);
const char *naer_indicator_get_meaning (const NaerIndicator *self,
                                        NaerLanguage         language);
char       *naer_indicator_get_text    (const NaerIndicator *self,
                                        NaerLanguage         language);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-calendar-model.h"

G_BEGIN_DECLS

char *naer_day_sentence (const NaerCalendarModel *model,
                         NaerDay                  day,
                         NaerLanguage             language);
char *naer_day_state    (const NaerCalendarModel *model,
                         NaerDay                  day,
                         NaerLanguage             language);

G_END_DECLS

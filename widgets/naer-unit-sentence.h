/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-unit-model.h"

G_BEGIN_DECLS

char *naer_unit_name_sentence  (NaerUnitModel *model,
                                guint          row,
                                NaerLanguage   language);
char *naer_unit_row_sentence   (NaerUnitModel *model,
                                guint          row,
                                NaerLanguage   language);
char *naer_unit_day_state      (NaerUnitModel *model,
                                guint          row,
                                NaerDay        day,
                                NaerLanguage   language);
char *naer_unit_day_sentence   (NaerUnitModel *model,
                                guint          row,
                                NaerDay        day,
                                NaerLanguage   language);
char *naer_unit_count_sentence (NaerUnitModel *model,
                                NaerDay        day,
                                NaerLanguage   language);

G_END_DECLS

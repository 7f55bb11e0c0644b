/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-text-rows.h"
#include "naer-unit-model.h"

G_BEGIN_DECLS

NaerTextRows *naer_unit_table_of_absence (NaerUnitModel *model,
                                          NaerDay        from,
                                          NaerLanguage   language,
                                          GArray        *employees);
NaerTextRows *naer_unit_table_of_days    (NaerUnitModel *model,
                                          NaerDay        from,
                                          NaerLanguage   language);

G_END_DECLS

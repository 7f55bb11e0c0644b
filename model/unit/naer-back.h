/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-work-days.h"
#include "unit/naer-away.h"

G_BEGIN_DECLS

/**
 * NAER_BACK_UNKNOWN:
 *
 * Somebody is away, and nobody knows until when.
 */
#define NAER_BACK_UNKNOWN NAER_DAY_MAX

NaerDay  naer_back_find (const NaerEmployee *employee,
                         GArray             *aways,
                         const NaerWorkDays *work_days,
                         NaerDay             today);
gboolean naer_back_is_in (const NaerEmployee *employee,
                          GArray             *aways,
                          const NaerWorkDays *work_days,
                          NaerDay             from,
                          NaerDay             to);

G_END_DECLS

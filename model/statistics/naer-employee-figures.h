/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-work-days.h"
#include "statistics/naer-statistics.h"

G_BEGIN_DECLS

/* The figures of one employee, from which those of groups are added up. */

void naer_employee_figures_count (const NaerFacts    *facts,
                                  const NaerWorkDays *work_days,
                                  const NaerEmployee *employee,
                                  NaerDay             from,
                                  NaerDay             through,
                                  NaerDay             today,
                                  NaerFigures        *figures);

G_END_DECLS

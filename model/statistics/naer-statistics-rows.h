/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/naer-language.h"
#include "statistics/naer-statistics.h"

G_BEGIN_DECLS

GPtrArray *naer_statistics_to_rows (const NaerStatistics *statistics,
                                    NaerLanguage          language,
                                    char               ***titles);

G_END_DECLS

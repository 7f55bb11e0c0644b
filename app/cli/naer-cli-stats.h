/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-cli-options.h"
#include "statistics/naer-statistics.h"

G_BEGIN_DECLS

void naer_cli_stats_to_json (const NaerStatistics *statistics,
                             NaerDay               today);
void naer_cli_stats_print   (const NaerStatistics *statistics,
                             NaerLanguage          language);

G_END_DECLS

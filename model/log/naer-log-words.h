/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "language/naer-language.h"
#include "log/naer-log.h"

G_BEGIN_DECLS

const char *naer_log_kind_to_words   (NaerLogKind          kind,
                                      NaerLanguage         language);
const char *naer_log_record_to_words (const char          *record,
                                      NaerLanguage         language);
char       *naer_log_group_to_words  (const GArray        *entries,
                                      const NaerLogGroup  *group,
                                      NaerLanguage         language);
GPtrArray  *naer_log_change_to_lines (const char          *record,
                                      const char          *before,
                                      const char          *after,
                                      const NaerFacts     *facts,
                                      NaerLanguage         language);
char       *naer_log_change_to_words (const char          *record,
                                      const char          *before,
                                      const char          *after,
                                      const NaerFacts     *facts,
                                      NaerLanguage         language);
char       *naer_log_purpose_to_words (const char         *purpose,
                                      NaerLanguage         language);
char       *naer_log_whom_to_words   (gint64               employee,
                                      const NaerFacts     *facts,
                                      NaerLanguage         language);
char       *naer_log_clock_to_words  (gint64               at,
                                      gboolean             with_seconds);
NaerDay     naer_log_day_of          (gint64               at);

G_END_DECLS

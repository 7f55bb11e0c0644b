/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/naer-language.h"
#include "retention/naer-retention.h"

G_BEGIN_DECLS

const char *naer_retention_kind_get_code (NaerRetentionKind        kind);
const char *naer_retention_hold_get_code (NaerRetentionHold        hold);
const char *naer_retention_kind_words    (NaerRetentionKind        kind,
                                          NaerLanguage             language);
char       *naer_retention_title_words   (const NaerRetentionItem *item,
                                          NaerLanguage             language);
char       *naer_retention_what_words    (const NaerRetentionItem *item,
                                          NaerLanguage             language);
char       *naer_retention_why_words     (const NaerRetentionItem *item,
                                          int                      years,
                                          NaerLanguage             language);

G_END_DECLS

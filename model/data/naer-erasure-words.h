/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-erasure.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

char *naer_erasure_what_words   (const NaerErasure *self,
                                 NaerLanguage       language);
char *naer_erasure_report_words (const NaerErasure *self,
                                 NaerLanguage       language);

G_END_DECLS

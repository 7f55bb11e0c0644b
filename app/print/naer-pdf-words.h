/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/naer-language.h"

G_BEGIN_DECLS

GByteArray *naer_pdf_add_words (GByteArray   *pdf,
                                NaerLanguage  language,
                                const char   *figure);

G_END_DECLS

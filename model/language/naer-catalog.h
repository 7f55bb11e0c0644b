/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/naer-language.h"

G_BEGIN_DECLS

const char *naer_tr  (NaerLanguage  language,
                      const char   *message) G_GNUC_FORMAT (2);
const char *naer_trp (NaerLanguage  language,
                      const char   *context,
                      const char   *message) G_GNUC_FORMAT (3);
const char *naer_trn (NaerLanguage  language,
                      const char   *singular,
                      const char   *plural,
                      gulong        n) G_GNUC_FORMAT (2) G_GNUC_FORMAT (3);

G_END_DECLS

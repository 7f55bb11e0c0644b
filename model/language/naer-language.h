/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NaerLanguage:
 * @NAER_LANGUAGE_NB: bokmål
 * @NAER_LANGUAGE_NN: nynorsk
 * @NAER_LANGUAGE_EN: English, the language of the source
 *
 * A language that texts exist in. A document has its own, whatever the interface speaks.
 */
typedef enum
{
  NAER_LANGUAGE_NB,
  NAER_LANGUAGE_NN,
  NAER_LANGUAGE_EN,
} NaerLanguage;

#define NAER_N_LANGUAGES (NAER_LANGUAGE_EN + 1)

NaerLanguage naer_language_get_default (void);
const char  *naer_language_get_code    (NaerLanguage  language);
gboolean     naer_language_parse       (const char   *code,
                                        NaerLanguage *language);

G_END_DECLS

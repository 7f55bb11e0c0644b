/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/naer-import-error.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerEncoding:
 * @NAER_ENCODING_AUTO: find out from the bytes
 * @NAER_ENCODING_UTF8: UTF-8
 * @NAER_ENCODING_UTF8_MARK: UTF-8 with a byte-order mark
 * @NAER_ENCODING_UTF16_LE: UTF-16, low byte first
 * @NAER_ENCODING_UTF16_BE: UTF-16, high byte first
 * @NAER_ENCODING_WINDOWS_1252: Windows-1252, as older Windows programs in Western Europe write
 *
 * How the characters of a file are written as bytes.
 */
typedef enum
{
  NAER_ENCODING_AUTO,
  NAER_ENCODING_UTF8,
  NAER_ENCODING_UTF8_MARK,
  NAER_ENCODING_UTF16_LE,
  NAER_ENCODING_UTF16_BE,
  NAER_ENCODING_WINDOWS_1252,
} NaerEncoding;

#define NAER_N_ENCODINGS (NAER_ENCODING_WINDOWS_1252 + 1)

NaerEncoding naer_encoding_detect    (const guint8  *data,
                                      gsize          length);
char        *naer_encoding_decode    (GBytes        *bytes,
                                      NaerEncoding   encoding,
                                      NaerLanguage   language,
                                      gsize         *length,
                                      GError       **error);
const char  *naer_encoding_get_code  (NaerEncoding   encoding);
gboolean     naer_encoding_parse     (const char    *code,
                                      NaerEncoding  *encoding);
const char  *naer_encoding_get_label (NaerEncoding   encoding,
                                      NaerLanguage   language);

G_END_DECLS

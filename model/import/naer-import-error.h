/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define NAER_IMPORT_ERROR (naer_import_error_quark ())

/**
 * NaerImportError:
 * @NAER_IMPORT_ERROR_EMPTY: there is nothing in the file
 * @NAER_IMPORT_ERROR_TOO_LARGE: larger than any file of absence
 * @NAER_IMPORT_ERROR_NOT_TEXT: a spreadsheet or other file that is not text
 * @NAER_IMPORT_ERROR_ENCODING: a byte that is no character in the encoding
 * @NAER_IMPORT_ERROR_QUOTE: a quotation mark that is never closed
 * @NAER_IMPORT_ERROR_MAPPING: a mapping that cannot be used
 *
 * Why a file cannot be imported at all. The messages are for people, in the language asked for.
 */
typedef enum
{
  NAER_IMPORT_ERROR_EMPTY,
  NAER_IMPORT_ERROR_TOO_LARGE,
  NAER_IMPORT_ERROR_NOT_TEXT,
  NAER_IMPORT_ERROR_ENCODING,
  NAER_IMPORT_ERROR_QUOTE,
  NAER_IMPORT_ERROR_MAPPING,
} NaerImportError;

GQuark naer_import_error_quark (void);

G_END_DECLS

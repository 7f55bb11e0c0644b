/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/naer-date-form.h"
#include "import/naer-delimited.h"

G_BEGIN_DECLS

/**
 * NaerImportHeader:
 * @NAER_IMPORT_HEADER_AUTO: find out from the file
 * @NAER_IMPORT_HEADER_YES: the first row holds headings
 * @NAER_IMPORT_HEADER_NO: the first row is data
 *
 * Whether a file has headings.
 */
typedef enum
{
  NAER_IMPORT_HEADER_AUTO,
  NAER_IMPORT_HEADER_YES,
  NAER_IMPORT_HEADER_NO,
} NaerImportHeader;

/**
 * NaerDecimalForm:
 * @NAER_DECIMAL_FORM_AUTO: find out from the file
 * @NAER_DECIMAL_FORM_COMMA: 37,5
 * @NAER_DECIMAL_FORM_POINT: 37.5
 *
 * How decimals are written.
 */
typedef enum
{
  NAER_DECIMAL_FORM_AUTO,
  NAER_DECIMAL_FORM_COMMA,
  NAER_DECIMAL_FORM_POINT,
} NaerDecimalForm;

/**
 * NaerImportFormat:
 * @encoding: how characters are written
 * @delimiter: what divides columns, 0 to find out
 * @header: whether there are headings
 * @dates: how dates are written
 * @dates_uncertain: whether the dates could as well be read with the month first
 * @decimals: how decimals are written
 *
 * How a file is written. What is zero is to be found out.
 */
typedef struct
{
  NaerEncoding encoding;
  char delimiter;
  NaerImportHeader header;
  NaerDateForm dates;
  gboolean dates_uncertain;
  NaerDecimalForm decimals;
} NaerImportFormat;

NaerImportFormat naer_import_format_detect    (const NaerDelimited    *table,
                                               const NaerImportFormat *wishes);
guint            naer_import_format_first_row (const NaerImportFormat *format);
gboolean         naer_decimal_form_read       (NaerDecimalForm         form,
                                               const char             *text,
                                               double                 *number);
const char      *naer_delimiter_get_label     (char                    delimiter,
                                               NaerLanguage            language);
const char      *naer_decimal_form_get_code   (NaerDecimalForm         form);
gboolean         naer_decimal_form_parse      (const char             *code,
                                               NaerDecimalForm        *form);
const char      *naer_decimal_form_get_label  (NaerDecimalForm         form,
                                               NaerLanguage            language);
const char      *naer_import_header_get_label (NaerImportHeader        header,
                                               NaerLanguage            language);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-day.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerDateForm:
 * @NAER_DATE_FORM_AUTO: find out from the file
 * @NAER_DATE_FORM_ISO: 2026-01-05
 * @NAER_DATE_FORM_DOTS: 05.01.2026 or 5.1.2026
 * @NAER_DATE_FORM_DOTS_SHORT: 05.01.26 or 5.1.26
 * @NAER_DATE_FORM_DAY_FIRST: 05/01/2026, the day first
 * @NAER_DATE_FORM_MONTH_FIRST: 01/05/2026, the month first
 * @NAER_DATE_FORM_DASHES: 05-01-2026, the day first
 * @NAER_DATE_FORM_COMPACT: 20260105
 *
 * How dates are written in a file.
 */
typedef enum
{
  NAER_DATE_FORM_AUTO,
  NAER_DATE_FORM_ISO,
  NAER_DATE_FORM_DOTS,
  NAER_DATE_FORM_DOTS_SHORT,
  NAER_DATE_FORM_DAY_FIRST,
  NAER_DATE_FORM_MONTH_FIRST,
  NAER_DATE_FORM_DASHES,
  NAER_DATE_FORM_COMPACT,
} NaerDateForm;

#define NAER_N_DATE_FORMS (NAER_DATE_FORM_COMPACT + 1)

/**
 * NaerDateReading:
 * @NAER_DATE_READING_GOOD: a date
 * @NAER_DATE_READING_OTHER: not written in that form
 * @NAER_DATE_READING_IMPOSSIBLE: written so, but there is no such date
 * @NAER_DATE_READING_FAR: before 1950 or after 2100
 *
 * What became of a text read as a date.
 */
typedef enum
{
  NAER_DATE_READING_GOOD,
  NAER_DATE_READING_OTHER,
  NAER_DATE_READING_IMPOSSIBLE,
  NAER_DATE_READING_FAR,
} NaerDateReading;

NaerDateReading naer_date_form_read      (NaerDateForm   form,
                                          const char    *text,
                                          NaerDay       *day);
const char     *naer_date_form_get_code  (NaerDateForm   form);
gboolean        naer_date_form_parse     (const char    *code,
                                          NaerDateForm  *form);
const char     *naer_date_form_get_label (NaerDateForm   form,
                                          NaerLanguage   language);

G_END_DECLS

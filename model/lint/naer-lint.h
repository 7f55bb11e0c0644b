/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerLintKind:
 * @NAER_LINT_IDENTITY_NUMBER: a national identity number or D-number
 * @NAER_LINT_CODE: a code of a diagnosis
 * @NAER_LINT_ILLNESS: an illness or a symptom
 * @NAER_LINT_MEDICINE: a medicine
 * @NAER_LINT_TREATMENT: a treatment
 * @NAER_LINT_FAMILY: the health of somebody in the family, or a matter of the family
 *
 * What does not belong in what is written of an employee.
 */
typedef enum
{
  NAER_LINT_IDENTITY_NUMBER,
  NAER_LINT_CODE,
  NAER_LINT_ILLNESS,
  NAER_LINT_MEDICINE,
  NAER_LINT_TREATMENT,
  NAER_LINT_FAMILY,
} NaerLintKind;

#define NAER_N_LINT_KINDS (NAER_LINT_FAMILY + 1)

/**
 * NaerLintMark:
 * @from: where it begins, in bytes
 * @to: where it ends, in bytes, exclusive
 * @kind: what it is
 *
 * A place in a text that is better written otherwise.
 */
typedef struct
{
  gsize from;
  gsize to;
  NaerLintKind kind;
} NaerLintMark;

GArray     *naer_lint_check           (const char   *text);
gboolean    naer_lint_is_clean        (const char   *text);
const char *naer_lint_kind_get_label  (NaerLintKind  kind,
                                       NaerLanguage  language);
const char *naer_lint_kind_get_advice (NaerLintKind  kind,
                                       NaerLanguage  language);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerAbsenceKind:
 *
 * What an absence spell is, by the table of kinds. %NAER_ABSENCE_WORK is a day at work that the
 * leader typed to overrule other records.
 */
typedef enum
{
  NAER_ABSENCE_NONE,
  NAER_ABSENCE_SELF_CERTIFICATION,
  NAER_ABSENCE_SICK_NOTE,
  NAER_ABSENCE_WAITING_NOTE,
  NAER_ABSENCE_TREATMENT_DAYS,
  NAER_ABSENCE_CHILD_SICK,
  NAER_ABSENCE_LEAVE,
  NAER_ABSENCE_PARENTAL_LEAVE,
  NAER_ABSENCE_HOLIDAY,
  NAER_ABSENCE_UNDOCUMENTED,
  NAER_ABSENCE_WORK,
} NaerAbsenceKind;

#define NAER_N_ABSENCE_KINDS (NAER_ABSENCE_WORK + 1)

const char *naer_absence_kind_get_code  (NaerAbsenceKind   kind);
gboolean    naer_absence_kind_parse     (const char       *code,
                                         NaerAbsenceKind  *kind);
const char *naer_absence_kind_get_label (NaerAbsenceKind   kind,
                                         NaerLanguage      language);
gboolean    naer_absence_kind_has_grade (NaerAbsenceKind   kind);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-absence-kind.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"

static const struct
{
  const char *code;
  const char *label;
} kinds[NAER_N_ABSENCE_KINDS] = {
  [NAER_ABSENCE_SELF_CERTIFICATION] = { "self-certification", N_("Self-certification") },
  [NAER_ABSENCE_SICK_NOTE] = { "sick-note", N_("Sick note") },
  [NAER_ABSENCE_WAITING_NOTE] = { "waiting-note", N_("Waiting sick note") },
  [NAER_ABSENCE_TREATMENT_DAYS] = { "treatment-days", N_("Treatment days") },
  [NAER_ABSENCE_CHILD_SICK] = { "child-sick", N_("Child’s sickness") },
  [NAER_ABSENCE_LEAVE] = { "leave", N_("Leave") },
  [NAER_ABSENCE_PARENTAL_LEAVE] = { "parental-leave", N_("Parental leave") },
  [NAER_ABSENCE_HOLIDAY] = { "holiday", N_("Holiday") },
  [NAER_ABSENCE_UNDOCUMENTED] = { "undocumented", N_("Undocumented absence") },
  [NAER_ABSENCE_WORK] = { "work", N_("At work") },
};

/**
 * naer_absence_kind_get_code:
 * @kind: a kind other than %NAER_ABSENCE_NONE
 *
 * Returns: (transfer none): the code in facts and in the data file
 */
const char *
naer_absence_kind_get_code (NaerAbsenceKind kind)
{
  g_return_val_if_fail (kind > NAER_ABSENCE_NONE && kind < NAER_N_ABSENCE_KINDS, NULL);

  return kinds[kind].code;
}

/**
 * naer_absence_kind_parse:
 * @code: a code
 * @kind: (out): the kind
 *
 * Returns: whether there is a kind of that code
 */
gboolean
naer_absence_kind_parse (const char      *code,
                         NaerAbsenceKind *kind)
{
  g_return_val_if_fail (code != NULL, FALSE);

  for (NaerAbsenceKind k = NAER_ABSENCE_NONE + 1; k < NAER_N_ABSENCE_KINDS; k++)
    {
      if (g_str_equal (kinds[k].code, code))
        {
          *kind = k;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * naer_absence_kind_get_label:
 * @kind: a kind other than %NAER_ABSENCE_NONE
 * @language: the language
 *
 * Returns: (transfer none): its name for people
 */
const char *
naer_absence_kind_get_label (NaerAbsenceKind kind,
                             NaerLanguage    language)
{
  g_return_val_if_fail (kind > NAER_ABSENCE_NONE && kind < NAER_N_ABSENCE_KINDS, NULL);

  return naer_tr (language, kinds[kind].label);
}

/**
 * naer_absence_kind_has_grade:
 * @kind: a kind
 *
 * Whether a spell of the kind has a grade of sickness, 20 to 100 %.
 */
gboolean
naer_absence_kind_has_grade (NaerAbsenceKind kind)
{
  return kind == NAER_ABSENCE_SICK_NOTE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-code-guess.h"

#include "import/naer-import-field.h"

/*
 * What payroll systems call the kinds, folded. Words are looked for inside a text and the first
 * one that is there decides, so those that say more stand before those that say less; codes
 * must be the whole text.
 */
static const struct
{
  const char *folded;
  gboolean word;
  NaerAbsenceKind kind;
  gboolean graded;
} known[] = {
  { "avventende", TRUE, NAER_ABSENCE_WAITING_NOTE },
  { "avventande", TRUE, NAER_ABSENCE_WAITING_NOTE },
  { "waiting", TRUE, NAER_ABSENCE_WAITING_NOTE },
  { "avv", FALSE, NAER_ABSENCE_WAITING_NOTE },
  { "behandlingsdag", TRUE, NAER_ABSENCE_TREATMENT_DAYS },
  { "treatmentday", TRUE, NAER_ABSENCE_TREATMENT_DAYS },
  { "syktbarn", TRUE, NAER_ABSENCE_CHILD_SICK },
  { "sjuktbarn", TRUE, NAER_ABSENCE_CHILD_SICK },
  { "barnssykdom", TRUE, NAER_ABSENCE_CHILD_SICK },
  { "barnssjukdom", TRUE, NAER_ABSENCE_CHILD_SICK },
  { "barnsykdom", TRUE, NAER_ABSENCE_CHILD_SICK },
  { "barnsjukdom", TRUE, NAER_ABSENCE_CHILD_SICK },
  { "sykebarn", TRUE, NAER_ABSENCE_CHILD_SICK },
  { "sykbarnepasser", TRUE, NAER_ABSENCE_CHILD_SICK },
  { "sykdomhosbarn", TRUE, NAER_ABSENCE_CHILD_SICK },
  { "childsick", TRUE, NAER_ABSENCE_CHILD_SICK },
  { "sickchild", TRUE, NAER_ABSENCE_CHILD_SICK },
  { "childssick", TRUE, NAER_ABSENCE_CHILD_SICK },
  { "bsy", FALSE, NAER_ABSENCE_CHILD_SICK },
  { "egenmeld", TRUE, NAER_ABSENCE_SELF_CERTIFICATION },
  { "eigenmeld", TRUE, NAER_ABSENCE_SELF_CERTIFICATION },
  { "selfcert", TRUE, NAER_ABSENCE_SELF_CERTIFICATION },
  { "egm", FALSE, NAER_ABSENCE_SELF_CERTIFICATION },
  { "gradertsyk", TRUE, NAER_ABSENCE_SICK_NOTE, TRUE },
  { "gradertsjuk", TRUE, NAER_ABSENCE_SICK_NOTE, TRUE },
  { "sykmeldinggradert", TRUE, NAER_ABSENCE_SICK_NOTE, TRUE },
  { "sykemeldinggradert", TRUE, NAER_ABSENCE_SICK_NOTE, TRUE },
  { "sjukmeldinggradert", TRUE, NAER_ABSENCE_SICK_NOTE, TRUE },
  { "delvissykmeld", TRUE, NAER_ABSENCE_SICK_NOTE, TRUE },
  { "delvissjukmeld", TRUE, NAER_ABSENCE_SICK_NOTE, TRUE },
  { "gradedsick", TRUE, NAER_ABSENCE_SICK_NOTE, TRUE },
  { "gradert", FALSE, NAER_ABSENCE_SICK_NOTE, TRUE },
  { "sykg", FALSE, NAER_ABSENCE_SICK_NOTE, TRUE },
  { "sykmeld", TRUE, NAER_ABSENCE_SICK_NOTE },
  { "sykemeld", TRUE, NAER_ABSENCE_SICK_NOTE },
  { "sjukmeld", TRUE, NAER_ABSENCE_SICK_NOTE },
  { "sjukemeld", TRUE, NAER_ABSENCE_SICK_NOTE },
  { "sicknote", TRUE, NAER_ABSENCE_SICK_NOTE },
  { "syk", FALSE, NAER_ABSENCE_SICK_NOTE },
  { "sjk", FALSE, NAER_ABSENCE_SICK_NOTE },
  { "foreldreperm", TRUE, NAER_ABSENCE_PARENTAL_LEAVE },
  { "foreldrepeng", TRUE, NAER_ABSENCE_PARENTAL_LEAVE },
  { "fødselsperm", TRUE, NAER_ABSENCE_PARENTAL_LEAVE },
  { "svangerskapsperm", TRUE, NAER_ABSENCE_PARENTAL_LEAVE },
  { "parental", TRUE, NAER_ABSENCE_PARENTAL_LEAVE },
  { "maternity", TRUE, NAER_ABSENCE_PARENTAL_LEAVE },
  { "paternity", TRUE, NAER_ABSENCE_PARENTAL_LEAVE },
  { "permisjon", TRUE, NAER_ABSENCE_LEAVE },
  { "leave", FALSE, NAER_ABSENCE_LEAVE },
  { "leavewithpay", TRUE, NAER_ABSENCE_LEAVE },
  { "leavewithoutpay", TRUE, NAER_ABSENCE_LEAVE },
  { "welfareleave", TRUE, NAER_ABSENCE_LEAVE },
  { "careleave", TRUE, NAER_ABSENCE_LEAVE },
  { "perm", FALSE, NAER_ABSENCE_LEAVE },
  { "ferie", FALSE, NAER_ABSENCE_HOLIDAY },
  { "feriedag", TRUE, NAER_ABSENCE_HOLIDAY },
  { "avviklingavferie", TRUE, NAER_ABSENCE_HOLIDAY },
  { "ferieavvikling", TRUE, NAER_ABSENCE_HOLIDAY },
  { "holiday", FALSE, NAER_ABSENCE_HOLIDAY },
  { "vacation", FALSE, NAER_ABSENCE_HOLIDAY },
  { "fer", FALSE, NAER_ABSENCE_HOLIDAY },
  { "udokumentert", TRUE, NAER_ABSENCE_UNDOCUMENTED },
  { "ulegitimert", TRUE, NAER_ABSENCE_UNDOCUMENTED },
  { "undocumented", TRUE, NAER_ABSENCE_UNDOCUMENTED },
};

static gboolean
guess_one (const char      *text,
           NaerAbsenceKind *kind,
           gboolean        *graded)
{
  g_autofree char *folded = naer_import_fold (text);

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    {
      if (known[i].word ? strstr (folded, known[i].folded) == NULL
                        : !g_str_equal (folded, known[i].folded))
        continue;
      *kind = known[i].kind;
      *graded = known[i].graded;
      return TRUE;
    }
  return FALSE;
}

/* Whether a text only says more closely what the code says. */
static gboolean
refines (NaerAbsenceKind text_kind,
         NaerAbsenceKind code_kind)
{
  return text_kind == code_kind ||
         (code_kind == NAER_ABSENCE_LEAVE && text_kind == NAER_ABSENCE_PARENTAL_LEAVE);
}

/**
 * naer_code_guess:
 * @code: a code of a payroll file
 * @text: (nullable): the text beside it
 * @kind: (out): the kind
 * @graded: (out): whether it says that the note is graded
 *
 * Guesses what a payroll code means, from the common codes and words of the trade. A code and a
 * text that contradict each other are not guessed.
 *
 * Returns: whether there is a guess
 */
gboolean
naer_code_guess (const char      *code,
                 const char      *text,
                 NaerAbsenceKind *kind,
                 gboolean        *graded)
{
  NaerAbsenceKind code_kind, text_kind;
  gboolean code_graded, text_graded;
  gboolean by_code = guess_one (code, &code_kind, &code_graded);
  gboolean by_text = text != NULL && guess_one (text, &text_kind, &text_graded);

  if (by_code && by_text && !refines (text_kind, code_kind))
    return FALSE;
  if (by_text)
    {
      *kind = text_kind;
      *graded = text_graded || (by_code && code_graded);
    }
  else if (by_code)
    {
      *kind = code_kind;
      *graded = code_graded;
    }
  return by_code || by_text;
}

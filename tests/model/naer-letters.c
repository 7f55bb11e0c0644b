/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-letters.h"

static const struct
{
  char letter;
  NaerAbsenceKind kind;
  int grade;
  double share;
  gboolean covered;
} letters[] = {
  { 'S', NAER_ABSENCE_SICK_NOTE, 100, 1.0, FALSE },
  { 'G', NAER_ABSENCE_SICK_NOTE, 50, 1.0, FALSE },
  { 'E', NAER_ABSENCE_SELF_CERTIFICATION, 100, 1.0, FALSE },
  { 'e', NAER_ABSENCE_SELF_CERTIFICATION, 100, 0.5, FALSE },
  { 'H', NAER_ABSENCE_HOLIDAY, 100, 1.0, FALSE },
  { 'K', NAER_ABSENCE_HOLIDAY, 100, 1.0, TRUE },
  { 'L', NAER_ABSENCE_LEAVE, 100, 1.0, FALSE },
  { 'P', NAER_ABSENCE_PARENTAL_LEAVE, 100, 1.0, FALSE },
  { 'W', NAER_ABSENCE_WORK, 100, 1.0, FALSE },
  { 'T', NAER_ABSENCE_TREATMENT_DAYS, 100, 1.0, FALSE },
  { 'C', NAER_ABSENCE_CHILD_SICK, 100, 1.0, FALSE },
  { 'U', NAER_ABSENCE_UNDOCUMENTED, 100, 1.0, FALSE },
  { 'V', NAER_ABSENCE_WAITING_NOTE, 100, 1.0, FALSE },
};

NaerAbsence *
letters_absence (char    letter,
                 NaerDay from,
                 NaerDay to)
{
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    if (letters[i].letter == letter)
      {
        NaerAbsence *absence = naer_absence_new (letters[i].kind, from, to);

        absence->grade = letters[i].grade;
        absence->share = letters[i].share;
        absence->covered_by_note = letters[i].covered;
        return absence;
      }
  g_error ("no letter %c", letter);
}

void
letters_add (NaerEmployee *employee,
             NaerDay       first_day,
             const char   *calendar)
{
  for (const char *c = calendar; *c != '\0';)
    {
      const char *end = c;

      while (*end == *c)
        end++;
      if (*c != '.')
        g_ptr_array_add (employee->absences,
                         letters_absence (*c, first_day + (NaerDay) (c - calendar),
                                          first_day + (NaerDay) (end - calendar) - 1));
      c = end;
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-spell-words.h"

#include <glib/gi18n.h>

/**
 * naer_import_words_person:
 * @person: a person
 *
 * Returns: (transfer full): name and number, so that two of one name are told apart
 */
char *
naer_import_words_person (const NaerImportPerson *person)
{
  if (person->name == NULL || *person->name == '\0')
    return g_strdup (person->number);
  return g_strdup_printf ("%s · %s", person->name, person->number);
}

/**
 * naer_import_words_spell:
 * @absence: a spell
 * @language: the language of the interface
 *
 * Returns: (transfer full): kind, grade and days, as in “Sick note 50 %, 3–9 March 2026”
 */
char *
naer_import_words_spell (const NaerAbsence *absence,
                         NaerLanguage       language)
{
  const char *kind = naer_absence_kind_get_label (absence->kind, language);
  g_autofree char *graded = NULL, *days = NULL, *first = NULL;

  if (naer_absence_kind_has_grade (absence->kind) || absence->share < 1.0)
    graded = g_strdup_printf ("%s %d\u00a0%%", kind,
                              naer_absence_kind_has_grade (absence->kind)
                                ? absence->grade
                                : (int) (absence->share * 100.0 + 0.5));
  if (absence->to != NAER_DAY_NONE)
    days = naer_words_stretch (absence->from, absence->to, language);
  else
    {
      first = naer_words_day (absence->from, NAER_DAY_STYLE_FULL, language);
      /* Translators: an absence that has not ended; the day it began */
      days = g_strdup_printf (_("since %s, still away"), first);
    }
  return g_strdup_printf ("%s, %s", graded != NULL ? graded : kind, days);
}

/**
 * naer_import_words_item:
 * @item: a spell of a plan
 * @language: the language of the interface
 *
 * Returns: (transfer full): the spell, with what it was before where that is otherwise
 */
char *
naer_import_words_item (const NaerPlanItem *item,
                        NaerLanguage        language)
{
  g_autofree char *before = NULL, *after = NULL;

  if (item->before != NULL)
    before = naer_import_words_spell (item->before, language);
  if (item->after != NULL)
    after = naer_import_words_spell (item->after, language);
  if (before == NULL || item->status == NAER_PLAN_UNCHANGED)
    return g_steal_pointer (&after);
  if (after == NULL)
    return g_steal_pointer (&before);
  if (g_str_equal (before, after))
    return g_strdup_printf (_("%s (registered on another day)"), after);
  /* Translators: an absence as it is in the data, and as the file says that it is */
  return g_strdup_printf (_("%s → %s"), before, after);
}

/**
 * naer_import_words_status:
 * @status: what the file says of spells
 * @n: how many
 *
 * Returns: (transfer full): “12 new absences”
 */
char *
naer_import_words_status (NaerPlanStatus status,
                          guint          n)
{
  switch (status)
    {
    case NAER_PLAN_NEW:
      return g_strdup_printf (ngettext ("%u new absence", "%u new absences", n), n);
    case NAER_PLAN_EXTENDED:
      return g_strdup_printf (ngettext ("%u absence is extended", "%u absences are extended",
                                        n), n);
    case NAER_PLAN_CORRECTED:
      return g_strdup_printf (ngettext ("%u absence is corrected",
                                        "%u absences are corrected", n), n);
    case NAER_PLAN_UNCHANGED:
      return g_strdup_printf (ngettext ("%u absence is unchanged",
                                        "%u absences are unchanged", n), n);
    case NAER_PLAN_GONE:
      return g_strdup_printf (ngettext ("%u absence is gone from the file",
                                        "%u absences are gone from the file", n), n);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * naer_import_words_employment:
 * @employment: (nullable): an employment
 * @unit: (nullable): the name of its unit
 * @language: the language of the interface
 *
 * Returns: (transfer full): unit, position and first day, as far as they are known
 */
char *
naer_import_words_employment (const NaerEmployment *employment,
                              const char           *unit,
                              NaerLanguage          language)
{
  GString *words = g_string_new (unit);

  if (employment == NULL)
    return g_string_free_and_steal (words);
  if (words->len > 0)
    g_string_append (words, ", ");
  g_string_append_printf (words, "%.4g\u00a0%%", employment->percent);
  if (employment->from != NAER_DAY_NONE)
    {
      g_autofree char *from = naer_words_day (employment->from, NAER_DAY_STYLE_FULL, language);

      g_string_append (words, ", ");
      /* Translators: the day that an employment begins */
      g_string_append_printf (words, _("from %s"), from);
    }
  return g_string_free_and_steal (words);
}

/**
 * naer_import_words_move:
 * @person: a person whose employment changes
 * @unit_before: (nullable): the name of the unit before
 * @language: the language of the interface
 *
 * Returns: (transfer full): the employment before and after
 */
char *
naer_import_words_move (const NaerImportPerson *person,
                        const char             *unit_before,
                        NaerLanguage            language)
{
  g_autofree char *before = naer_import_words_employment (person->employment_before, unit_before,
                                                          language);
  g_autofree char *after = naer_import_words_employment (person->employment_after, person->unit,
                                                         language);

  return g_strdup_printf (_("%s → %s"), before, after);
}

/**
 * naer_import_words_left_out:
 * @status: what became of a row
 *
 * Returns: (transfer none): why it is left out
 */
const char *
naer_import_words_left_out (NaerImportRowStatus status)
{
  switch (status)
    {
    case NAER_IMPORT_ROW_DUPLICATE:
      return _("Says the same as an earlier row");
    case NAER_IMPORT_ROW_TOTAL:
      return _("A line of totals, or the headings once more");
    case NAER_IMPORT_ROW_BLANK:
      return _("Nothing stands in it");
    case NAER_IMPORT_ROW_LEFT_OUT:
      return _("Its code is to be left out");
    case NAER_IMPORT_ROW_GOOD:
    case NAER_IMPORT_ROW_REFUSED:
    default:
      g_return_val_if_reached ("");
    }
}

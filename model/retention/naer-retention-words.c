/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "retention/naer-retention-words.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"

/**
 * naer_retention_kind_get_code:
 * @kind: a kind
 *
 * Returns: (transfer none): `leaver`, `case` or `old`
 */
const char *
naer_retention_kind_get_code (NaerRetentionKind kind)
{
  static const char *const codes[] = { "leaver", "case", "old" };

  g_return_val_if_fail (kind < G_N_ELEMENTS (codes), NULL);

  return codes[kind];
}

/**
 * naer_retention_hold_get_code:
 * @hold: why something stays
 *
 * Returns: (transfer none): `ready`, `young`, `running`, `counted` or `measure`
 */
const char *
naer_retention_hold_get_code (NaerRetentionHold hold)
{
  static const char *const codes[] = { "ready", "young", "running", "counted", "measure" };

  g_return_val_if_fail (hold < G_N_ELEMENTS (codes), NULL);

  return codes[hold];
}

/**
 * naer_retention_kind_words:
 * @kind: a kind
 * @language: the language
 *
 * Returns: (transfer none): what several of them are called
 */
const char *
naer_retention_kind_words (NaerRetentionKind kind,
                           NaerLanguage      language)
{
  static const char *const texts[] = {
    N_("Employees Who Left"),
    N_("Absence Cases That Are Over"),
    N_("Other Old Absence and Notes"),
  };

  g_return_val_if_fail (kind < G_N_ELEMENTS (texts), NULL);

  return naer_tr (language, texts[kind]);
}

/**
 * naer_retention_title_words:
 * @item: an item
 * @language: the language
 *
 * Returns: (transfer full): what and when, without a name
 */
char *
naer_retention_title_words (const NaerRetentionItem *item,
                            NaerLanguage             language)
{
  g_autofree char *stretch = naer_words_stretch (item->from, item->over_on, language);
  g_autofree char *day = naer_words_day (item->over_on, NAER_DAY_STYLE_FULL, language);

  switch (item->kind)
    {
    case NAER_RETENTION_LEAVER:
      return item->over_on == NAER_DAY_NONE
               ? g_strdup (naer_tr (language, N_("Everything about the employee")))
               : g_strdup_printf (naer_tr (language, N_("Left %s")), day);
    case NAER_RETENTION_CASE:
      return g_strdup_printf (naer_tr (language, N_("Absence %s")), stretch);
    case NAER_RETENTION_OLD:
    default:
      return g_strdup_printf (naer_tr (language, N_("Outside of absence cases, %s")), stretch);
    }
}

/**
 * naer_retention_what_words:
 * @item: an item
 * @language: the language
 *
 * Returns: (transfer full): what would go, in numbers
 */
char *
naer_retention_what_words (const NaerRetentionItem *item,
                           NaerLanguage             language)
{
  guint absences = naer_retention_item_count (item, NAER_RECORD_ABSENCE);
  guint own = naer_retention_item_count (item, NAER_RECORD_EMPLOYEE) +
              naer_retention_item_count (item, NAER_RECORD_EMPLOYMENT);
  guint others = item->rows->len - absences - own;
  g_autofree char *first = g_strdup_printf (
    naer_trn (language, "%u stretch of absence", "%u stretches of absence", absences), absences);
  g_autofree char *second = g_strdup_printf (
    naer_trn (language, "%u record of follow-up", "%u records of follow-up", others), others);

  return g_strdup_printf ("%s, %s", first, second);
}

/**
 * naer_retention_why_words:
 * @item: an item
 * @years: how many years what is over is kept
 * @language: the language
 *
 * Returns: (transfer full): why it may go now, or why it stays
 */
char *
naer_retention_why_words (const NaerRetentionItem *item,
                          int                      years,
                          NaerLanguage             language)
{
  NaerDay shown = item->hold == NAER_RETENTION_YOUNG ? item->keep_until : item->to;
  g_autofree char *day = shown > NAER_DAY_NONE && shown < NAER_DAY_MAX
                           ? naer_words_day (shown, NAER_DAY_STYLE_FULL, language)
                           : g_strdup ("");

  switch (item->hold)
    {
    case NAER_RETENTION_YOUNG:
      return g_strdup_printf (naer_tr (language, N_("Kept until %s.")), day);
    case NAER_RETENTION_RUNNING:
      return g_strdup (naer_tr (language, N_("Kept: the absence goes on, or ended less than 26 weeks ago.")));
    case NAER_RETENTION_COUNTED:
      return g_strdup (naer_tr (
        language, N_("Kept: the last sick-pay day of an absence that goes on is counted from it.")));
    case NAER_RETENTION_MEASURE:
      return g_strdup (naer_tr (
        language, N_("Kept: a measure is noted as agreed or running. Note first how it went.")));
    case NAER_RETENTION_READY:
    default:
      return g_strdup_printf (naer_trn (language,
                                        "The last that is recorded is from %s, more than %d year ago, "
                                        "and nothing is counted from it any more.",
                                        "The last that is recorded is from %s, more than %d years ago, "
                                        "and nothing is counted from it any more.",
                                        (gulong) years),
                              day, years);
    }
}

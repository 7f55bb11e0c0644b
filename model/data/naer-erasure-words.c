/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-erasure-words.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"

static char *
count_words (NaerRetentionKind kind,
             guint             count,
             NaerLanguage      language)
{
  switch (kind)
    {
    case NAER_RETENTION_LEAVER:
      return g_strdup_printf (
        naer_trn (language, "%u employee with everything", "%u employees with everything", count), count);
    case NAER_RETENTION_CASE:
      return g_strdup_printf (naer_trn (language, "%u absence case", "%u absence cases", count), count);
    case NAER_RETENTION_OLD:
    default:
      return g_strdup_printf (naer_trn (language, "Old absence and notes of %u employee",
                                        "Old absence and notes of %u employees", count), count);
    }
}

/**
 * naer_erasure_what_words:
 * @self: what is deleted
 * @language: the language
 *
 * Returns: (transfer full): what, in numbers and periods, a line each
 */
char *
naer_erasure_what_words (const NaerErasure *self,
                         NaerLanguage       language)
{
  GString *text = g_string_new (NULL);

  for (NaerRetentionKind kind = 0; kind < NAER_N_RETENTION_KINDS; kind++)
    {
      const NaerErasureGroup *group = &self->groups[kind];
      g_autofree char *count = NULL, *stretch = NULL;

      if (group->count == 0)
        continue;
      count = count_words (kind, group->count, language);
      if (group->from != NAER_DAY_NONE)
        stretch = naer_words_stretch (group->from, MAX (group->to, group->from), language);
      g_string_append_printf (text, "%s%s%s\n", count, stretch != NULL ? ", " : "", stretch != NULL ? stretch : "");
    }
  g_string_append_printf (text, naer_trn (language, "%u record in all", "%u records in all",
                                          self->n_absences + self->n_records),
                          self->n_absences + self->n_records);
  return g_string_free_and_steal (text);
}

static const char *
ground_words (NaerErasureGround ground,
              NaerLanguage      language)
{
  static const char *const texts[] = { N_("The retention date has passed"), N_("No longer needed"),
                                       N_("The employee asked for it"), N_("Recorded by mistake") };

  return naer_tr (language, texts[ground]);
}

/**
 * naer_erasure_report_words:
 * @self: what was deleted
 * @language: the language
 *
 * Returns: (transfer full): the deletion report, without names
 */
char *
naer_erasure_report_words (const NaerErasure *self,
                           NaerLanguage       language)
{
  g_autofree char *what = naer_erasure_what_words (self, language);
  g_autofree char *day = naer_words_day (self->on, NAER_DAY_STYLE_FULL, language);
  GString *text = g_string_new (what);

  g_string_append_printf (text, "\n%s\n%s\n\n", ground_words (self->ground, language), day);
  g_string_append_printf (text, naer_trn (language, "%u backup was written anew without it.",
                                          "%u backups were written anew without it.", self->backups.n_written_anew),
                          self->backups.n_written_anew);
  if (self->backups.n_left > 0)
    {
      g_string_append_c (text, ' ');
      g_string_append_printf (text, naer_trn (language, "%u backup still holds it, and is tried again when the file is opened next.",
                                              "%u backups still hold it, and are tried again when the file is opened next.",
                                              self->backups.n_left), self->backups.n_left);
    }
  return g_string_free_and_steal (text);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-sheet-scrub.h"

#include <string.h>

#include "language/naer-words.h"

#define INSTEAD "…"
#define LEAST_LETTERS 2

struct _NaerSheetScrub
{
  GRegex *names;
  GRegex *days;
};

/* Adds a name whole, then its parts: people are called by one of them. */
static void
add_name (GPtrArray  *names,
          const char *name,
          gboolean    with_parts)
{
  g_auto (GStrv) parts = NULL;

  if (name == NULL || g_utf8_strlen (name, -1) < LEAST_LETTERS)
    return;
  g_ptr_array_add (names, g_regex_escape_string (name, -1));
  if (!with_parts)
    return;
  parts = g_strsplit_set (name, " -", -1);
  for (char **part = parts; *part != NULL; part++)
    if (g_utf8_strlen (*part, -1) >= LEAST_LETTERS)
      g_ptr_array_add (names, g_regex_escape_string (*part, -1));
}

static void
add_people (GPtrArray            *names,
            const NaerSheetInput *input)
{
  const NaerEmployer *employer = input->facts->employer;

  add_name (names, employer->name, FALSE);
  add_name (names, employer->organisation_number, FALSE);
  add_name (names, employer->leader, TRUE);
  add_name (names, employer->contact, TRUE);
  add_name (names, employer->bht, FALSE);
  for (guint i = 0; i < input->facts->units->len; i++)
    {
      const NaerUnit *unit = input->facts->units->pdata[i];

      add_name (names, unit->name, FALSE);
      add_name (names, unit->leader, TRUE);
    }
  for (guint i = 0; i < input->facts->employees->len; i++)
    {
      const NaerEmployee *employee = input->facts->employees->pdata[i];

      add_name (names, employee->name, employee->row_id == input->employee->row_id);
    }
  add_name (names, input->employee->name, TRUE);
  add_name (names, input->employee->id, FALSE);
  add_name (names, input->employee->unit, FALSE);
  for (guint i = 0; i < input->employee->meetings->len; i++)
    {
      const NaerMeeting *meeting = input->employee->meetings->pdata[i];

      for (guint p = 0; p < meeting->participants->len; p++)
        add_name (names, ((NaerParticipant *) meeting->participants->pdata[p])->name, TRUE);
    }
  for (guint i = 0; i < input->employee->measures->len; i++)
    add_name (names, ((NaerMeasure *) input->employee->measures->pdata[i])->responsible, FALSE);
}

/* Longer ones first, so that a whole name goes before its parts. */
static gint
longest_first (gconstpointer a,
               gconstpointer b)
{
  return (gint) strlen (*(const char *const *) b) - (gint) strlen (*(const char *const *) a);
}

static GRegex *
make_names (const NaerSheetInput *input)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL, *pattern = NULL;

  add_people (names, input);
  if (names->len == 0)
    return NULL;
  g_ptr_array_sort (names, longest_first);
  g_ptr_array_add (names, NULL);
  list = g_strjoinv ("|", (char **) names->pdata);
  pattern = g_strdup_printf ("(?<![\\p{L}\\p{N}])(?:%s)(?:s|’s|'s)?(?![\\p{L}\\p{N}])", list);
  return g_regex_new (pattern, G_REGEX_OPTIMIZE, 0, NULL);
}

/* Days in numbers or with the name of a month, and numbers long enough to be of a person or phone. */
static GRegex *
make_days (void)
{
  g_autoptr (GString) months = g_string_new (NULL);
  g_autofree char *pattern = NULL;

  for (NaerLanguage language = 0; language < NAER_N_LANGUAGES; language++)
    for (int month = 1; month <= 12; month++)
      g_string_append_printf (months, "%s%s|%s", months->len > 0 ? "|" : "", naer_words_month (month, language),
                              naer_words_month_short (month, language));
  pattern = g_strdup_printf ("\\b\\d{1,2}[./]\\s?\\d{1,2}(?:[./]\\s?(?:\\d{4}|\\d{2}))?\\.?(?!\\d)|\\b\\d{4}-\\d{2}-\\d{2}\\b|"
                             "\\b\\d{1,2}\\.?\\s?(?:%s)\\.?\\b(?:\\s?\\d{4})?|\\b\\d(?:[ ]?\\d){7,}\\b",
                             months->str);
  return g_regex_new (pattern, G_REGEX_OPTIMIZE | G_REGEX_CASELESS, 0, NULL);
}

/**
 * naer_sheet_scrub_new:
 * @input: what a sheet is made from
 *
 * Returns: (transfer full): what takes out all that is known of its people and places
 */
NaerSheetScrub *
naer_sheet_scrub_new (const NaerSheetInput *input)
{
  NaerSheetScrub *self = g_new0 (NaerSheetScrub, 1);

  self->names = make_names (input);
  self->days = make_days ();
  return self;
}

/**
 * naer_sheet_scrub_free:
 * @self: (transfer full) (nullable): a scrub
 *
 * Frees it.
 */
void
naer_sheet_scrub_free (NaerSheetScrub *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->names, g_regex_unref);
  g_clear_pointer (&self->days, g_regex_unref);
  g_free (self);
}

/**
 * naer_sheet_scrub_text:
 * @self: a scrub
 * @text: (nullable): free text
 *
 * Returns: (transfer full) (nullable): the text with “…” for names, days and long numbers
 */
char *
naer_sheet_scrub_text (NaerSheetScrub *self,
                       const char     *text)
{
  g_autofree char *without_names = NULL, *without_days = NULL;
  GString *clean;

  if (text == NULL)
    return NULL;
  without_names = self->names != NULL ? g_regex_replace_literal (self->names, text, -1, 0, INSTEAD, 0, NULL)
                                      : g_strdup (text);
  without_days = g_regex_replace_literal (self->days, without_names, -1, 0, INSTEAD, 0, NULL);
  clean = g_string_new (without_days);
  g_string_replace (clean, INSTEAD ".", INSTEAD, 0);
  return g_string_free (clean, FALSE);
}

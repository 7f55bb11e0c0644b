/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "facts/naer-record-text.h"
#include "language/naer-catalog.h"
#include "log/naer-log-words.h"
#include "log/naer-record-lines.h"

/* What the log says of a record, read back; nothing where it says nothing. */
static GPtrArray *
read_lines (const char      *record_name,
            const char      *content,
            const NaerFacts *facts,
            NaerLanguage     language)
{
  NaerRecordType type;
  gpointer record;
  GPtrArray *lines;

  if (content == NULL || !naer_record_type_parse (record_name, &type))
    return NULL;
  record = naer_record_from_text (type, content);
  if (record == NULL)
    return NULL;
  lines = naer_record_to_lines (type, record, facts, language);
  naer_record_free (type, record);
  return lines;
}

static gboolean
has_line (const GPtrArray      *lines,
          const NaerRecordLine *line)
{
  for (guint i = 0; lines != NULL && i < lines->len; i++)
    {
      const NaerRecordLine *other = lines->pdata[i];

      if (g_str_equal (other->label, line->label) && g_strcmp0 (other->value, line->value) == 0)
        return TRUE;
    }
  return FALSE;
}

/* What stood there before, where the record says that once. */
static const char *
find_before (const GPtrArray      *before,
             const GPtrArray      *after,
             const NaerRecordLine *line)
{
  if (line->depth > 0)
    return NULL;
  for (guint i = 0; before != NULL && i < before->len; i++)
    {
      const NaerRecordLine *other = before->pdata[i];

      if (other->depth == 0 && g_str_equal (other->label, line->label) && !has_line (after, other))
        return other->value;
    }
  return NULL;
}

static gboolean
is_said_again (const GPtrArray      *lines,
               const NaerRecordLine *line)
{
  for (guint i = 0; i < lines->len; i++)
    if (g_str_equal (((const NaerRecordLine *) lines->pdata[i])->label, line->label))
      return TRUE;
  return FALSE;
}

static void
say (GPtrArray            *lines,
     const NaerRecordLine *line,
     const char           *value,
     const char           *before,
     NaerLanguage          language)
{
  /* Translators: what a record said before it was changed */
  g_autofree char *was =
    before != NULL ? g_strdup_printf (naer_tr (language, N_("(before: %s)")), before) : NULL;

  NaerRecordLine *said = naer_record_line_new (line->label, was != NULL ? g_strdup_printf ("%s\n%s", value, was)
                                                                         : g_strdup (value), 0);

  said->is_text = line->is_text;
  g_ptr_array_add (lines, said);
}

/**
 * naer_log_change_to_lines:
 * @record: (nullable): the type of record
 * @before: (nullable): what the record said before, as the log keeps it
 * @after: (nullable): what it says after
 * @facts: (nullable): the facts, for the names of units
 * @language: the language
 *
 * Returns: (transfer full) (element-type NaerRecordLine): what is new, and what is gone
 */
GPtrArray *
naer_log_change_to_lines (const char      *record,
                          const char      *before,
                          const char      *after,
                          const NaerFacts *facts,
                          NaerLanguage     language)
{
  g_autoptr (GPtrArray) old_lines = read_lines (record, before, facts, language);
  g_autoptr (GPtrArray) new_lines = read_lines (record, after, facts, language);
  GPtrArray *lines = naer_record_lines_new ();

  for (guint i = 0; new_lines != NULL && i < new_lines->len; i++)
    {
      const NaerRecordLine *line = new_lines->pdata[i];

      if (line->value != NULL && !has_line (old_lines, line))
        say (lines, line, line->value, find_before (old_lines, new_lines, line), language);
    }
  for (guint i = 0; new_lines != NULL && old_lines != NULL && i < old_lines->len; i++)
    {
      const NaerRecordLine *line = old_lines->pdata[i];

      if (line->value != NULL && !has_line (new_lines, line) &&
          (line->depth > 0 || !is_said_again (new_lines, line)))
        say (lines, line, "–", line->value, language);
    }
  return lines;
}

/**
 * naer_log_change_to_words:
 * @record: (nullable): the type of record
 * @before: (nullable): what the record said before, as the log keeps it
 * @after: (nullable): what it says after
 * @facts: (nullable): the facts, for the names of units
 * @language: the language
 *
 * Returns: (transfer full): naer_log_change_to_lines() as one text; empty for nothing
 */
char *
naer_log_change_to_words (const char      *record,
                          const char      *before,
                          const char      *after,
                          const NaerFacts *facts,
                          NaerLanguage     language)
{
  g_autoptr (GPtrArray) lines = naer_log_change_to_lines (record, before, after, facts, language);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    {
      const NaerRecordLine *line = lines->pdata[i];

      g_string_append_printf (text, "%s%s: %s", i > 0 ? "\n" : "", line->label, line->value);
    }
  return g_string_free_and_steal (text);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-record-redact.h"

#include "facts/naer-record-shapes.h"

#define MEMBER(Type, record, field) (*(Type *) G_STRUCT_MEMBER_P ((record), (field)->offset))

/* Texts that are codes, or that tell who and what something is; they are changed, not redacted. */
static const char *const not_free[] = {
  "applies", "id", "intensity", "kind", "language", "number", "obligation", "sex", "way", "work",
};

static const char *
skip_space (const char *text)
{
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return text;
}

/* Where the passage ends that begins at @text, or %NULL. Small and large letters are alike, and so
 * are all spaces. */
static const char *
match_at (const char *text,
          const char *passage)
{
  while (*passage != '\0')
    {
      gunichar wanted = g_utf8_get_char (passage), found = g_utf8_get_char (text);

      if (g_unichar_isspace (wanted) && g_unichar_isspace (found))
        {
          passage = skip_space (passage);
          text = skip_space (text);
          continue;
        }
      if (*text == '\0' || g_unichar_tolower (wanted) != g_unichar_tolower (found))
        return NULL;
      passage = g_utf8_next_char (passage);
      text = g_utf8_next_char (text);
    }
  return text;
}

/**
 * naer_passage_is_long_enough:
 * @passage: a text that should not have been written
 *
 * Whether it says enough to be looked for.
 */
gboolean
naer_passage_is_long_enough (const char *passage)
{
  guint letters = 0;

  for (; *passage != '\0'; passage = g_utf8_next_char (passage))
    letters += g_unichar_isalnum (g_utf8_get_char (passage));
  return letters >= NAER_REDACT_LEAST_LETTERS;
}

/**
 * naer_text_has_passage:
 * @text: (nullable): a text
 * @passage: what should not be there
 *
 * Whether it is there, in small or large letters.
 */
gboolean
naer_text_has_passage (const char *text,
                       const char *passage)
{
  for (; text != NULL && *text != '\0'; text = g_utf8_next_char (text))
    if (match_at (text, passage) != NULL)
      return TRUE;
  return FALSE;
}

/**
 * naer_text_redact:
 * @text: a text
 * @passage: what should not be there
 *
 * Returns: (transfer full): the text with %NAER_REDACTED in the place of each
 */
char *
naer_text_redact (const char *text,
                  const char *passage)
{
  GString *rest = g_string_new (NULL);

  while (*text != '\0')
    {
      const char *end = match_at (text, passage);

      if (end != NULL)
        g_string_append (rest, NAER_REDACTED);
      else
        end = g_utf8_next_char (text), g_string_append_len (rest, text, end - text);
      text = end;
    }
  return g_string_free_and_steal (rest);
}

static gboolean
is_code (const char *text)
{
  return strchr (text, '-') != NULL && strspn (text, "abcdefghijklmnopqrstuvwxyz-") == strlen (text);
}

static gboolean
is_free (const NaerRecordShape *shape,
         const NaerField       *field)
{
  gboolean is_who = shape == &naer_employee_shape || shape == &naer_unit_shape || shape == &naer_employer_shape;

  if ((is_who && g_str_equal (field->name, "name")) ||
      (shape == &naer_meeting_shape && g_str_equal (field->name, "sick_lister")))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (not_free); i++)
    if (g_str_equal (field->name, not_free[i]))
      return FALSE;
  return TRUE;
}

static gboolean
redact_text (char       **text,
             const char  *passage)
{
  char *rest;

  if (*text == NULL || is_code (*text) || !naer_text_has_passage (*text, passage))
    return FALSE;
  rest = naer_text_redact (*text, passage);
  explicit_bzero (*text, strlen (*text));
  g_free (*text);
  *text = rest;
  return TRUE;
}

static guint
redact (const NaerRecordShape *shape,
        gpointer               record,
        const char            *passage,
        GHashTable            *members)
{
  guint found = 0;

  for (guint i = 0; i < shape->n_fields; i++)
    {
      const NaerField *field = &shape->fields[i];
      guint before = found;

      if (field->kind == NAER_FIELD_TEXT && is_free (shape, field))
        found += redact_text (&MEMBER (char *, record, field), passage);
      else if (field->kind == NAER_FIELD_TEXTS)
        for (guint t = 0; t < MEMBER (GPtrArray *, record, field)->len; t++)
          found += redact_text ((char **) &MEMBER (GPtrArray *, record, field)->pdata[t], passage);
      else if (field->kind == NAER_FIELD_RECORDS)
        for (guint p = 0; p < MEMBER (GPtrArray *, record, field)->len; p++)
          found += redact (field->shape, MEMBER (GPtrArray *, record, field)->pdata[p], passage, NULL);
      if (found > before && members != NULL)
        g_hash_table_add (members, (gpointer) field->name);
    }
  return found;
}

/**
 * naer_record_redact:
 * @type: a type of record
 * @record: a record
 * @passage: what should not be there
 * @members: (nullable) (element-type utf8): where to add the names of the members that said it
 *
 * Puts %NAER_REDACTED in the place of a passage in all that was written freely.
 *
 * Returns: in how many texts it stood
 */
guint
naer_record_redact (NaerRecordType  type,
                    gpointer        record,
                    const char     *passage,
                    GHashTable     *members)
{
  return redact (naer_record_get_shape (type), record, passage, members);
}

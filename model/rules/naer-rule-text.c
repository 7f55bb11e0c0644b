/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-rule-text.h"

#include "rules/naer-wording.h"

/* A name in braces that nothing fills in would be read by people. */
static gboolean
check_names (NaerJsonReader *reader,
             const char     *language,
             const char     *text,
             GError        **error)
{
  const char *end;

  for (const char *begin = strchr (text, '{'); begin != NULL; begin = strchr (end, '{'))
    {
      g_autofree char *name = NULL;

      end = strchr (begin, '}');
      if (end == NULL)
        return naer_json_reader_fail (reader, language, error, "a brace is not closed in “%s”",
                                      text);
      name = g_strndup (begin + 1, end - begin - 1);
      if (!naer_wording_has_name (name))
        return naer_json_reader_fail (reader, language, error, "nothing fills in “{%s}”", name);
    }
  return TRUE;
}

static gboolean
check_text (NaerJsonReader *reader,
            JsonObject     *object,
            gpointer        record,
            GError        **error)
{
  const NaerRuleText *text = record;

  for (NaerLanguage language = 0; language < NAER_N_LANGUAGES; language++)
    {
      const char *code = naer_language_get_code (language);

      if (*text->in[language] == '\0')
        return naer_json_reader_fail (reader, code, error, "is empty");
      if (!check_names (reader, code, text->in[language], error))
        return FALSE;
    }
  return TRUE;
}

static const NaerJsonField fields[] = {
  { "nb", NAER_JSON_TEXT, G_STRUCT_OFFSET (NaerRuleText, in[NAER_LANGUAGE_NB]), TRUE },
  { "nn", NAER_JSON_TEXT, G_STRUCT_OFFSET (NaerRuleText, in[NAER_LANGUAGE_NN]), TRUE },
  { "en", NAER_JSON_TEXT, G_STRUCT_OFFSET (NaerRuleText, in[NAER_LANGUAGE_EN]), TRUE },
  { NULL },
};

const NaerJsonRecord naer_rule_text_record = {
  .size = sizeof (NaerRuleText),
  .fields = fields,
  .check = check_text,
};

/**
 * naer_rule_text_clear:
 * @text: a text
 *
 * Frees what it holds.
 */
void
naer_rule_text_clear (NaerRuleText *text)
{
  for (NaerLanguage language = 0; language < NAER_N_LANGUAGES; language++)
    g_clear_pointer (&text->in[language], g_free);
}

/**
 * naer_rule_text_is_set:
 * @text: a text
 *
 * Whether there is a text.
 */
gboolean
naer_rule_text_is_set (const NaerRuleText *text)
{
  return text->in[0] != NULL;
}

/**
 * naer_rule_id_check:
 * @reader: a reader at the object
 * @member: the member that holds the id
 * @id: the id of a rule set or an obligation
 * @error: return location for a #NaerJsonError
 *
 * Whether an id is made of small letters and digits, with hyphens between them.
 */
gboolean
naer_rule_id_check (NaerJsonReader *reader,
                    const char     *member,
                    const char     *id,
                    GError        **error)
{
  return g_regex_match_simple ("^[a-z0-9]+(-[a-z0-9]+)*$", id, G_REGEX_DOLLAR_ENDONLY, 0) ||
         naer_json_reader_fail (reader, member, error,
                                "expected small letters and digits, with hyphens between them, "
                                "found “%s”", id);
}

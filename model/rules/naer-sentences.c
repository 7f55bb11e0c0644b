/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-sentences.h"

#define SENTENCE(name, id)                                                                         \
  NAER_RULE_TEXT_FIELD (name, NaerSentences, texts[NAER_SENTENCE_##id], TRUE)

static const NaerJsonField sentence_fields[] = {
  SENTENCE ("done", DONE),
  SENTENCE ("done_late", DONE_LATE),
  SENTENCE ("exception", EXCEPTION),
  SENTENCE ("exception_until", EXCEPTION_UNTIL),
  SENTENCE ("exception_over", EXCEPTION_OVER),
  SENTENCE ("exception_missing", EXCEPTION_MISSING),
  SENTENCE ("missing", MISSING),
  SENTENCE ("not_documented", NOT_DOCUMENTED),
  SENTENCE ("ended", ENDED),
  SENTENCE ("may_join", MAY_JOIN),
  SENTENCE ("too_short", TOO_SHORT),
  SENTENCE ("not_employed", NOT_EMPLOYED),
  SENTENCE ("before_in_force", BEFORE_IN_FORCE),
  SENTENCE ("before_case", BEFORE_CASE),
  SENTENCE ("over", OVER),
  SENTENCE ("after_sick_pay", AFTER_SICK_PAY),
  SENTENCE ("start_unknown", START_UNKNOWN),
  SENTENCE ("sick_pay_unknown", SICK_PAY_UNKNOWN),
  SENTENCE ("if_lasts", IF_LASTS),
  SENTENCE ("begun", BEGUN),
  SENTENCE ("planned", PLANNED),
  SENTENCE ("planned_passed", PLANNED_PASSED),
  SENTENCE ("calendar_target", CALENDAR_TARGET),
  SENTENCE ("last_working_day", LAST_WORKING_DAY),
  SENTENCE ("in_plan", IN_PLAN),
  SENTENCE ("estimated", ESTIMATED),
  SENTENCE ("from_nav", FROM_NAV),
  SENTENCE ("gentle", GENTLE),
  SENTENCE ("postponed", POSTPONED),
  SENTENCE ("no_day", NO_DAY),
  SENTENCE ("local_text", LOCAL_TEXT),
  SENTENCE ("local_reason", LOCAL_REASON),
  { NULL },
};

static const NaerJsonRecord sentences_record = {
  .size = sizeof (NaerSentences),
  .fields = sentence_fields,
};

static void
free_text (gpointer data)
{
  naer_rule_text_clear (data);
  g_free (data);
}

/* Returns: (transfer none) (nullable): the object that the document has under @member */
static JsonNode *
find_part (NaerJsonReader *reader,
           JsonNode       *document,
           const char     *member,
           GError        **error)
{
  JsonNode *part = NULL;

  if (!JSON_NODE_HOLDS_OBJECT (document))
    naer_json_reader_fail_value (reader, document, error, "an object");
  else
    {
      part = json_object_get_member (json_node_get_object (document), member);
      if (part == NULL || !JSON_NODE_HOLDS_OBJECT (part))
        {
          naer_json_reader_fail (reader, member, error, "expected an object");
          part = NULL;
        }
    }
  return part;
}

static gboolean
read_grounds (NaerSentences  *self,
              NaerJsonReader *reader,
              JsonObject     *object,
              GError        **error)
{
  g_autoptr (GList) codes = json_object_get_members (object);

  naer_json_reader_enter (reader, "grounds");
  for (GList *code = codes; code != NULL; code = code->next)
    {
      NaerRuleText *text = g_new0 (NaerRuleText, 1);

      g_hash_table_insert (self->grounds, g_strdup (code->data), text);
      naer_json_reader_enter (reader, code->data);
      if (!naer_json_reader_read (reader, json_object_get_member (object, code->data),
                                  &naer_rule_text_record, text, error))
        return FALSE;
      naer_json_reader_leave (reader);
    }
  naer_json_reader_leave (reader);
  return TRUE;
}

/**
 * naer_sentences_new_from_json:
 * @text: the file of sentences
 * @length: its length in bytes, -1 when it ends with a zero
 * @error: return location for a #NaerJsonError
 *
 * Reads and checks the sentences.
 *
 * Returns: (transfer full) (nullable): the sentences
 */
NaerSentences *
naer_sentences_new_from_json (const char *text,
                              gssize      length,
                              GError    **error)
{
  g_autoptr (NaerSentences) self = g_new0 (NaerSentences, 1);
  g_autoptr (NaerJsonReader) reader = naer_json_reader_new ();
  g_autoptr (JsonNode) node = naer_json_parse (text, length, error);
  JsonNode *sentences, *grounds;

  self->grounds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_text);
  if (node == NULL)
    return NULL;
  sentences = find_part (reader, node, "sentences", error);
  grounds = sentences != NULL ? find_part (reader, node, "grounds", error) : NULL;
  if (grounds == NULL || !naer_json_reader_read (reader, sentences, &sentences_record, self, error) ||
      !read_grounds (self, reader, json_node_get_object (grounds), error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * naer_sentences_free:
 * @self: (transfer full) (nullable): sentences
 *
 * Frees them.
 */
void
naer_sentences_free (NaerSentences *self)
{
  if (self == NULL)
    return;
  for (NaerSentence sentence = 0; sentence < NAER_N_SENTENCES; sentence++)
    naer_rule_text_clear (&self->texts[sentence]);
  g_hash_table_unref (self->grounds);
  g_free (self);
}

/**
 * naer_sentences_explain:
 * @self: sentences
 * @code: code of a ground or of a missing fact
 * @language: the language
 *
 * Returns: (transfer none): what the code means, in words; the code when it is not known
 */
const char *
naer_sentences_explain (const NaerSentences *self,
                        const char          *code,
                        NaerLanguage         language)
{
  const NaerRuleText *text = g_hash_table_lookup (self->grounds, code);

  return text != NULL ? text->in[language] : code;
}

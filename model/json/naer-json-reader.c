/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json/naer-json-reader.h"

#include "json/naer-json-value.h"

G_DEFINE_QUARK (naer-json-error-quark, naer_json_error)

/* Knows the place in the document, as in `employees[0].absences[2]`. */
struct _NaerJsonReader
{
  GString *place;
  GArray *lengths;     /* gsize: the length of the place before each step inwards */
};

/**
 * naer_json_reader_new:
 *
 * Returns: (transfer full): a reader at the top of a document
 */
NaerJsonReader *
naer_json_reader_new (void)
{
  NaerJsonReader *reader = g_new0 (NaerJsonReader, 1);

  reader->place = g_string_new (NULL);
  reader->lengths = g_array_new (FALSE, FALSE, sizeof (gsize));
  return reader;
}

/**
 * naer_json_reader_free:
 * @reader: (transfer full): a reader
 *
 * Frees it.
 */
void
naer_json_reader_free (NaerJsonReader *reader)
{
  g_string_free (reader->place, TRUE);
  g_array_unref (reader->lengths);
  g_free (reader);
}

static void
step_inwards (NaerJsonReader *reader)
{
  g_array_append_val (reader->lengths, reader->place->len);
}

/**
 * naer_json_reader_enter:
 * @reader: a reader
 * @member: a member of the object that the reader is at
 *
 * Moves the place into @member.
 */
void
naer_json_reader_enter (NaerJsonReader *reader,
                        const char     *member)
{
  step_inwards (reader);
  if (reader->place->len > 0)
    g_string_append_c (reader->place, '.');
  g_string_append (reader->place, member);
}

/**
 * naer_json_reader_enter_item:
 * @reader: a reader
 * @index: an index of the list that the reader is at
 *
 * Moves the place into that item.
 */
void
naer_json_reader_enter_item (NaerJsonReader *reader,
                             guint           index)
{
  step_inwards (reader);
  g_string_append_printf (reader->place, "[%u]", index);
}

/**
 * naer_json_reader_leave:
 * @reader: a reader
 *
 * Moves the place back to where the latest step inwards began.
 */
void
naer_json_reader_leave (NaerJsonReader *reader)
{
  guint last = reader->lengths->len - 1;

  g_assert (reader->lengths->len > 0);
  g_string_truncate (reader->place, g_array_index (reader->lengths, gsize, last));
  g_array_set_size (reader->lengths, last);
}

/**
 * naer_json_reader_fail:
 * @reader: a reader
 * @member: (nullable): the member of the place that is wrong, %NULL for the place itself
 * @error: return location for the error
 * @format: what was expected, as a sentence without its end
 * @...: the parameters of @format
 *
 * Sets an error that names the place.
 *
 * Returns: %FALSE
 */
gboolean
naer_json_reader_fail (NaerJsonReader *reader,
                       const char     *member,
                       GError        **error,
                       const char     *format,
                       ...)
{
  g_autofree char *message = NULL;
  const char *place;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  if (member != NULL)
    naer_json_reader_enter (reader, member);
  place = reader->place->len > 0 ? reader->place->str : "the document";
  g_set_error (error, NAER_JSON_ERROR, NAER_JSON_ERROR_INVALID, "%s: %s", place, message);
  if (member != NULL)
    naer_json_reader_leave (reader);
  return FALSE;
}

/**
 * naer_json_reader_fail_value:
 * @reader: a reader at the value that is wrong
 * @found: the value
 * @error: return location for the error
 * @expected: what was expected
 *
 * Sets an error that names the place, what was expected and what was found.
 *
 * Returns: %FALSE
 */
gboolean
naer_json_reader_fail_value (NaerJsonReader *reader,
                             JsonNode       *found,
                             GError        **error,
                             const char     *expected)
{
  g_autofree char *text = json_to_string (found, FALSE);

  return naer_json_reader_fail (reader, NULL, error, "expected %s, found %s", expected, text);
}

static const NaerJsonField *
find_field (const NaerJsonRecord *record,
            const char       *name)
{
  for (const NaerJsonField *field = record->fields; field->name != NULL; field++)
    if (g_str_equal (field->name, name))
      return field;
  return NULL;
}

static char *
list_names (const NaerJsonRecord *record)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (const NaerJsonField *field = record->fields; field->name != NULL; field++)
    g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", field->name);
  return g_string_free_and_steal (g_steal_pointer (&names));
}

static gboolean
check_names (NaerJsonReader   *reader,
             JsonObject       *object,
             const NaerJsonRecord *record,
             GError          **error)
{
  g_autoptr (GList) members = json_object_get_members (object);

  for (GList *member = members; member != NULL; member = member->next)
    {
      g_autofree char *names = NULL;

      if (find_field (record, member->data) != NULL)
        continue;
      names = list_names (record);
      return naer_json_reader_fail (reader, member->data, error,
                                    "unknown member; expected one of %s", names);
    }
  return TRUE;
}

static gboolean
read_member (NaerJsonReader  *reader,
             JsonObject      *object,
             const NaerJsonField *field,
             gpointer         target,
             GError         **error)
{
  JsonNode *node = json_object_get_member (object, field->name);
  gboolean read;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return !field->required ||
           naer_json_reader_fail (reader, field->name, error, "is required");

  naer_json_reader_enter (reader, field->name);
  read = naer_json_value_read (reader, field, node, target, error);
  naer_json_reader_leave (reader);
  return read;
}

/**
 * naer_json_reader_read:
 * @reader: a reader at the object
 * @node: the object
 * @record: what it is
 * @target: (nullable): the struct to fill, with its defaults; %NULL to check the members only
 * @error: return location for a #NaerJsonError
 *
 * Reads a JSON object into a struct. Members that are absent or null keep their defaults.
 *
 * Returns: whether everything was as expected
 */
gboolean
naer_json_reader_read (NaerJsonReader   *reader,
                       JsonNode         *node,
                       const NaerJsonRecord *record,
                       gpointer          target,
                       GError          **error)
{
  JsonObject *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return naer_json_reader_fail_value (reader, node, error, "an object");
  object = json_node_get_object (node);
  if (!check_names (reader, object, record, error))
    return FALSE;
  for (const NaerJsonField *field = record->fields; field->name != NULL; field++)
    if (!read_member (reader, object, field, target, error))
      return FALSE;
  return target == NULL || record->check == NULL || record->check (reader, object, target, error);
}

/* The parser of the library keeps what stands before it and says nothing. */
static gboolean
has_zero_escape (const char *text,
                 gsize       length)
{
  const char *end = text + length;

  for (const char *at = text; (at = memchr (at, '\\', (gsize) (end - at))) != NULL; at += 2)
    if (end - at >= 6 && memcmp (at, "\\u0000", 6) == 0)
      return TRUE;
    else if (end - at < 2)
      return FALSE;
  return FALSE;
}

static gboolean
refuse_text (GError    **error,
             const char *reason)
{
  g_set_error_literal (error, NAER_JSON_ERROR, NAER_JSON_ERROR_SYNTAX, reason);
  return FALSE;
}

static gboolean
check_text (const char  *text,
            gsize        length,
            GError     **error)
{
  if (!g_utf8_validate_len (text, length, NULL))
    return refuse_text (error, "the document is not UTF-8 text");
  return !has_zero_escape (text, length) ||
         refuse_text (error, "the document has \\u0000 in a text, which is no character");
}

/**
 * naer_json_parse:
 * @text: UTF-8 text
 * @length: its length in bytes, -1 when it ends with a zero
 * @error: return location for a #NaerJsonError
 *
 * Parses JSON strictly.
 *
 * Returns: (transfer full) (nullable): the value
 */
JsonNode *
naer_json_parse (const char *text,
                 gssize      length,
                 GError    **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) local_error = NULL;
  JsonNode *root;

  json_parser_set_strict (parser, TRUE);
  if (!check_text (text, length < 0 ? strlen (text) : (gsize) length, error))
    return NULL;
  if (!json_parser_load_from_data (parser, text, length, &local_error))
    {
      /* the library may quote half a character */
      g_autofree char *reason = g_utf8_make_valid (local_error->message, -1);

      g_set_error (error, NAER_JSON_ERROR, NAER_JSON_ERROR_SYNTAX, "not JSON: %s", reason);
      return NULL;
    }
  root = json_parser_steal_root (parser);
  if (root == NULL)
    refuse_text (error, "the document is empty");
  return root;
}

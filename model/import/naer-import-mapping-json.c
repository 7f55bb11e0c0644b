/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-mapping.h"

#include <glib/gi18n.h>

#include "json/naer-json-reader.h"
#include "language/naer-catalog.h"

#define FORMAT_NAME "naervaer-import-mapping"
#define VERSION 1
#define LEAVE_OUT "leave-out"
#define MOST_COLUMNS 10000

typedef struct
{
  NaerImportMapping *mapping;
  NaerLanguage language;
  GError **error;
} Reader;

typedef gboolean (*ReadMember) (Reader     *reader,
                                const char *place,
                                const char *name,
                                JsonNode   *node);

static gboolean
refuse (Reader     *reader,
        const char *place,
        const char *name,
        const char *expected)
{
  const char *dot = *place != '\0' ? "." : "";

  g_set_error (reader->error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_MAPPING, "%s%s%s: %s", place, dot,
               name, naer_tr (reader->language, expected));
  return FALSE;
}

static const char *
get_text (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
           ? json_node_get_string (node)
           : NULL;
}

/* Reads each member; one that is null is the same as none. */
static gboolean
read_members (Reader     *reader,
              const char *place,
              JsonObject *object,
              ReadMember  read)
{
  g_autoptr (GList) names = json_object_get_members (object);

  for (const GList *at = names; at != NULL; at = at->next)
    {
      JsonNode *node = json_object_get_member (object, at->data);

      if (!JSON_NODE_HOLDS_NULL (node) && !read (reader, place, at->data, node))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_delimiter (const char *text,
                char       *delimiter)
{
  if (g_str_equal (text, "tab"))
    *delimiter = '\t';
  else if (strlen (text) == 1 && g_ascii_ispunct (*text) && *text != '"')
    *delimiter = *text;
  else
    return g_str_equal (text, "auto");
  return TRUE;
}

static gboolean
read_text_member (Reader     *reader,
                  const char *place,
                  const char *name,
                  JsonNode   *node)
{
  NaerImportFormat *format = &reader->mapping->format;
  const char *text = get_text (node);

  if (g_str_equal (name, "header"))
    {
      if (json_node_get_value_type (node) != G_TYPE_BOOLEAN)
        return refuse (reader, place, name, N_("true or false was expected."));
      format->header = json_node_get_boolean (node) ? NAER_IMPORT_HEADER_YES : NAER_IMPORT_HEADER_NO;
      return TRUE;
    }
  if (g_str_equal (name, "encoding"))
    return (text != NULL && naer_encoding_parse (text, &format->encoding)) ||
           refuse (reader, place, name,
                   N_("one of auto, utf-8, utf-8-mark, utf-16le, utf-16be, windows-1252 was expected."));
  if (g_str_equal (name, "delimiter"))
    return (text != NULL && read_delimiter (text, &format->delimiter)) ||
           refuse (reader, place, name,
                   N_("auto, tab or one punctuation mark such as ; was expected."));
  if (g_str_equal (name, "dates"))
    return (text != NULL && naer_date_form_parse (text, &format->dates)) ||
           refuse (reader, place, name,
                   N_("one of auto, yyyy-mm-dd, dd.mm.yyyy, d.m.yy, dd/mm/yyyy, mm/dd/yyyy, "
                      "dd-mm-yyyy, yyyymmdd was expected."));
  if (g_str_equal (name, "decimals"))
    return (text != NULL && naer_decimal_form_parse (text, &format->decimals)) ||
           refuse (reader, place, name, N_("one of auto, comma, point was expected."));
  return refuse (reader, place, name, N_("there is no such member."));
}

static gboolean
read_column (Reader     *reader,
             const char *place,
             const char *name,
             JsonNode   *node)
{
  const char *heading = get_text (node);
  NaerImportField field;

  if (!naer_import_field_parse (name, &field))
    return refuse (reader, place, name, N_("there is no such member."));
  if (heading != NULL && *heading != '\0')
    {
      g_set_str (&reader->mapping->headings[field], heading);
      return TRUE;
    }
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64)
    {
      gint64 column = json_node_get_int (node);

      if (column >= 1 && column <= MOST_COLUMNS)
        {
          reader->mapping->columns[field] = (int) column - 1;
          return TRUE;
        }
    }
  return refuse (reader, place, name,
                 N_("a heading or the number of a column, from 1, was expected."));
}

static gboolean
read_code_member (Reader     *reader,
                  const char *place,
                  const char *name,
                  JsonNode   *node)
{
  if (g_str_equal (name, "code") || g_str_equal (name, "kind") || g_str_equal (name, "text"))
    return get_text (node) != NULL || refuse (reader, place, name, N_("a text was expected."));
  if (g_str_equal (name, "graded"))
    return json_node_get_value_type (node) == G_TYPE_BOOLEAN ||
           refuse (reader, place, name, N_("true or false was expected."));
  return refuse (reader, place, name, N_("there is no such member."));
}

static const char *
member_text (JsonObject *object,
             const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL ? get_text (node) : NULL;
}

/* A code without a kind is one that is still asked about. */
static gboolean
read_code (Reader     *reader,
           const char *place,
           JsonObject *object)
{
  const char *code, *kind;
  NaerImportCode *added;

  if (!read_members (reader, place, object, read_code_member))
    return FALSE;
  code = member_text (object, "code");
  kind = member_text (object, "kind");
  if (code == NULL || *code == '\0')
    return refuse (reader, place, "code", N_("a code as it stands in the file was expected."));

  added = naer_import_mapping_add_code (reader->mapping, code, member_text (object, "text"));
  added->graded = json_object_get_boolean_member_with_default (object, "graded", FALSE);
  if (kind == NULL)
    return TRUE;
  if (g_str_equal (kind, LEAVE_OUT))
    added->meaning = NAER_CODE_MEANING_LEAVE_OUT;
  else if (naer_absence_kind_parse (kind, &added->kind) && added->kind != NAER_ABSENCE_WORK)
    added->meaning = NAER_CODE_MEANING_KIND;
  else
    return refuse (reader, place, "kind",
                   N_("one of self-certification, sick-note, waiting-note, treatment-days, child-sick, "
                      "leave, parental-leave, holiday, undocumented, leave-out was expected."));
  if (added->graded && added->kind != NAER_ABSENCE_SICK_NOTE)
    return refuse (reader, place, "graded", N_("only a sick-note can be graded."));
  return TRUE;
}

static gboolean
read_codes (Reader   *reader,
            JsonNode *node)
{
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return refuse (reader, "", "codes", N_("a list was expected."));
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree char *place = g_strdup_printf ("codes[%u]", i);
      JsonNode *element = json_array_get_element (array, i);

      if (!JSON_NODE_HOLDS_OBJECT (element))
        return refuse (reader, "", place, N_("an object was expected."));
      if (!read_code (reader, place, json_node_get_object (element)))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_object (Reader     *reader,
             const char *name,
             JsonNode   *node,
             ReadMember  read)
{
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return refuse (reader, "", name, N_("an object was expected."));
  return read_members (reader, name, json_node_get_object (node), read);
}

static gboolean
read_top_member (Reader     *reader,
                 const char *place,
                 const char *name,
                 JsonNode   *node)
{
  if (g_str_equal (name, "format"))
    return g_strcmp0 (get_text (node), FORMAT_NAME) == 0 ||
           refuse (reader, place, name, N_("“naervaer-import-mapping” was expected."));
  if (g_str_equal (name, "version"))
    return (json_node_get_value_type (node) == G_TYPE_INT64 && json_node_get_int (node) == VERSION) ||
           refuse (reader, place, name, N_("1 was expected."));
  if (g_str_equal (name, "text"))
    return read_object (reader, name, node, read_text_member);
  if (g_str_equal (name, "columns"))
    return read_object (reader, name, node, read_column);
  if (g_str_equal (name, "codes"))
    return read_codes (reader, node);
  if (g_str_equal (name, "open_ended"))
    {
      if (json_node_get_value_type (node) != G_TYPE_BOOLEAN)
        return refuse (reader, place, name, N_("true or false was expected."));
      reader->mapping->open_ended = json_node_get_boolean (node);
      return TRUE;
    }
  return refuse (reader, place, name, N_("there is no such member."));
}

/**
 * naer_import_mapping_from_json:
 * @json: a JSON document as in docs/import.md
 * @language: the language of error messages
 * @error: return location for a #NAER_IMPORT_ERROR, which names the place
 *
 * Returns: (transfer full) (nullable): the mapping, to be fitted to a file
 */
NaerImportMapping *
naer_import_mapping_from_json (const char    *json,
                               NaerLanguage   language,
                               GError       **error)
{
  g_autoptr (NaerImportMapping) mapping = naer_import_mapping_new ();
  g_autoptr (GError) syntax = NULL;
  g_autoptr (JsonNode) root = naer_json_parse (json, -1, &syntax);
  Reader reader = { mapping, language, error };

  if (root == NULL)
    {
      g_set_error (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_MAPPING,
                   naer_tr (language, N_("The mapping cannot be read: %s")), syntax->message);
      return NULL;
    }
  if (!JSON_NODE_HOLDS_OBJECT (root) ||
      !json_object_has_member (json_node_get_object (root), "format"))
    {
      refuse (&reader, "", "format", N_("“naervaer-import-mapping” was expected."));
      return NULL;
    }
  if (!read_members (&reader, "", json_node_get_object (root), read_top_member))
    return NULL;
  return g_steal_pointer (&mapping);
}

static void
write_text (JsonBuilder            *builder,
            const NaerImportFormat *format)
{
  const char delimiter[] = { format->delimiter, '\0' };

  json_builder_set_member_name (builder, "text");
  json_builder_begin_object (builder);
  if (format->encoding != NAER_ENCODING_AUTO)
    {
      json_builder_set_member_name (builder, "encoding");
      json_builder_add_string_value (builder, naer_encoding_get_code (format->encoding));
    }
  if (format->delimiter != '\0')
    {
      json_builder_set_member_name (builder, "delimiter");
      json_builder_add_string_value (builder, format->delimiter == '\t' ? "tab" : delimiter);
    }
  if (format->header != NAER_IMPORT_HEADER_AUTO)
    {
      json_builder_set_member_name (builder, "header");
      json_builder_add_boolean_value (builder, format->header == NAER_IMPORT_HEADER_YES);
    }
  if (format->dates != NAER_DATE_FORM_AUTO)
    {
      json_builder_set_member_name (builder, "dates");
      json_builder_add_string_value (builder, naer_date_form_get_code (format->dates));
    }
  if (format->decimals != NAER_DECIMAL_FORM_AUTO)
    {
      json_builder_set_member_name (builder, "decimals");
      json_builder_add_string_value (builder, naer_decimal_form_get_code (format->decimals));
    }
  json_builder_end_object (builder);
}

static void
write_columns (JsonBuilder             *builder,
               const NaerImportMapping *self)
{
  json_builder_set_member_name (builder, "columns");
  json_builder_begin_object (builder);
  for (NaerImportField field = 0; field < NAER_N_IMPORT_FIELDS; field++)
    {
      if (self->headings[field] == NULL && self->columns[field] < 0)
        continue;
      json_builder_set_member_name (builder, naer_import_field_get_code (field));
      if (self->headings[field] != NULL)
        json_builder_add_string_value (builder, self->headings[field]);
      else
        json_builder_add_int_value (builder, self->columns[field] + 1);
    }
  json_builder_end_object (builder);
}

static void
write_code (JsonBuilder          *builder,
            const NaerImportCode *code)
{
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "code");
  json_builder_add_string_value (builder, code->code);
  if (code->text != NULL)
    {
      json_builder_set_member_name (builder, "text");
      json_builder_add_string_value (builder, code->text);
    }
  json_builder_set_member_name (builder, "kind");
  if (code->meaning == NAER_CODE_MEANING_KIND)
    json_builder_add_string_value (builder, naer_absence_kind_get_code (code->kind));
  else if (code->meaning == NAER_CODE_MEANING_LEAVE_OUT)
    json_builder_add_string_value (builder, LEAVE_OUT);
  else
    json_builder_add_null_value (builder);
  if (code->graded)
    {
      json_builder_set_member_name (builder, "graded");
      json_builder_add_boolean_value (builder, TRUE);
    }
  json_builder_end_object (builder);
}

/**
 * naer_import_mapping_to_json:
 * @self: a mapping
 *
 * Returns: (transfer full): it as a JSON document, as in docs/import.md
 */
char *
naer_import_mapping_to_json (const NaerImportMapping *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_string_value (builder, FORMAT_NAME);
  json_builder_set_member_name (builder, "version");
  json_builder_add_int_value (builder, VERSION);
  write_text (builder, &self->format);
  write_columns (builder, self);
  json_builder_set_member_name (builder, "open_ended");
  json_builder_add_boolean_value (builder, self->open_ended);
  json_builder_set_member_name (builder, "codes");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->codes->len; i++)
    write_code (builder, self->codes->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  return json_to_string (root, TRUE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json/naer-json-writer.h"

static JsonNode *
node_of_text (const char *text)
{
  return json_node_init_string (json_node_alloc (), text);
}

static JsonNode *
node_of_day (NaerDay day)
{
  g_autofree char *text = naer_day_to_iso (day);

  return node_of_text (text);
}

static JsonNode *
node_of_array (JsonArray *array)
{
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);

  json_node_take_array (node, array);
  return node;
}

static JsonNode *
write_number (double number)
{
  if (number == (gint64) number)
    return json_node_init_int (json_node_alloc (), (gint64) number);
  return json_node_init_double (json_node_alloc (), number);
}

static JsonNode *
write_flags (const NaerJsonField *field,
             guint            flags)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; field->codes[i] != NULL; i++)
    if ((flags & (1U << i)) != 0)
      json_array_add_string_element (array, field->codes[i]);
  return node_of_array (array);
}

static JsonNode *
write_texts (GPtrArray *texts)
{
  JsonArray *array = json_array_sized_new (texts->len);

  for (guint i = 0; i < texts->len; i++)
    json_array_add_string_element (array, texts->pdata[i]);
  return node_of_array (array);
}

static JsonNode *
write_days (GArray *days)
{
  JsonArray *array = json_array_sized_new (days->len);

  for (guint i = 0; i < days->len; i++)
    json_array_add_element (array, node_of_day (g_array_index (days, NaerDay, i)));
  return node_of_array (array);
}

static JsonNode *
write_list (const NaerJsonField *field,
            GPtrArray       *records)
{
  JsonArray *array = json_array_sized_new (records->len);

  for (guint i = 0; i < records->len; i++)
    json_array_add_element (array, naer_json_write (field->record, records->pdata[i]));
  return node_of_array (array);
}

/* An object without members is left out like everything else that says nothing. */
static JsonNode *
write_record (const NaerJsonField *field,
              gconstpointer    place)
{
  JsonNode *node = naer_json_write (field->record, place);

  if (json_object_get_size (json_node_get_object (node)) == 0)
    g_clear_pointer (&node, json_node_unref);
  return node;
}

#define AT(Type) (*(Type const *) place)

/* %NULL when the member is what an absent one means. */
static JsonNode *
write_value (const NaerJsonField *field,
             gconstpointer    place)
{
  switch (field->type)
    {
    case NAER_JSON_TEXT:
    case NAER_JSON_CODE_TEXT:
      return AT (char *) != NULL ? node_of_text (AT (char *)) : NULL;
    case NAER_JSON_DAY:
      return AT (NaerDay) != NAER_DAY_NONE ? node_of_day (AT (NaerDay)) : NULL;
    case NAER_JSON_INT:
      return field->required || AT (int) != field->fallback ? write_number (AT (int)) : NULL;
    case NAER_JSON_NUMBER:
      return field->required || AT (double) != field->fallback ? write_number (AT (double)) : NULL;
    case NAER_JSON_BOOLEAN:
      return AT (int) ? json_node_init_boolean (json_node_alloc (), TRUE) : NULL;
    case NAER_JSON_KNOWN:
      return AT (int) >= 0 ? json_node_init_boolean (json_node_alloc (), AT (int)) : NULL;
    case NAER_JSON_CODE:
      return field->required || AT (int) != field->fallback
                 ? node_of_text (field->codes[AT (int) - field->first])
                 : NULL;
    case NAER_JSON_FLAGS:
      return AT (guint) != 0 ? write_flags (field, AT (guint)) : NULL;
    case NAER_JSON_TEXTS:
      return AT (GPtrArray *)->len > 0 ? write_texts (AT (GPtrArray *)) : NULL;
    case NAER_JSON_DAYS:
      return AT (GArray *) != NULL ? write_days (AT (GArray *)) : NULL;
    case NAER_JSON_INTS:
      return NULL;
    case NAER_JSON_RECORD:
      return write_record (field, place);
    case NAER_JSON_STRUCT:
      return write_record (field, AT (gpointer));
    case NAER_JSON_LIST:
      return AT (GPtrArray *)->len > 0 ? write_list (field, AT (GPtrArray *)) : NULL;
    default:
      g_assert_not_reached ();
    }
}

/**
 * naer_json_write:
 * @record: what the struct is
 * @source: the struct
 *
 * Writes a struct as a JSON object, without the members that say nothing.
 *
 * Returns: (transfer full): the object
 */
JsonNode *
naer_json_write (const NaerJsonRecord *record,
                 gconstpointer     source)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();

  if (record->write != NULL)
    record->write (source, object);
  for (const NaerJsonField *field = record->fields; field->name != NULL; field++)
    {
      JsonNode *value = NULL;

      if (field->offset != NAER_JSON_NOT_KEPT)
        value = write_value (field, G_STRUCT_MEMBER_P (source, field->offset));
      if (value != NULL)
        json_object_set_member (object, field->name, value);
    }
  json_node_take_object (node, object);
  return node;
}

/**
 * naer_json_to_text:
 * @node: a value
 * @pretty: whether to write it on several lines, for people
 *
 * Returns: (transfer full): the value as text, without a line end
 */
char *
naer_json_to_text (JsonNode *node,
                   gboolean  pretty)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();

  json_generator_set_root (generator, node);
  json_generator_set_pretty (generator, pretty);
  return json_generator_to_data (generator, NULL);
}

/**
 * naer_json_set_day:
 * @object: an object
 * @member: name of a member
 * @day: a day, or %NAER_DAY_NONE for null
 *
 * Sets a member to an ISO date.
 */
void
naer_json_set_day (JsonObject *object,
                   const char *member,
                   NaerDay     day)
{
  if (day == NAER_DAY_NONE)
    json_object_set_null_member (object, member);
  else
    json_object_set_member (object, member, node_of_day (day));
}

/**
 * naer_json_set_text:
 * @object: an object
 * @member: name of a member
 * @text: (nullable): a text, %NULL for null
 *
 * Sets a member to a text.
 */
void
naer_json_set_text (JsonObject *object,
                    const char *member,
                    const char *text)
{
  if (text == NULL)
    json_object_set_null_member (object, member);
  else
    json_object_set_string_member (object, member, text);
}

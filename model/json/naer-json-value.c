/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json/naer-json-value.h"

/* Where a field is kept; %NULL when it is only checked. */
static gpointer
place_of (const NaerJsonField *field,
          gpointer         target)
{
  return field->offset == NAER_JSON_NOT_KEPT || target == NULL
             ? NULL
             : G_STRUCT_MEMBER_P (target, field->offset);
}

static const char *
get_text (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : NULL;
}

static gboolean
read_text (NaerJsonReader  *reader,
           const NaerJsonField *field,
           JsonNode        *node,
           char           **place,
           GError         **error)
{
  const char *text = get_text (node);

  if (text == NULL)
    return naer_json_reader_fail_value (reader, node, error, "a text");
  if (field->required && *text == '\0')
    return naer_json_reader_fail_value (reader, node, error, "a text that is not empty");
  if (place != NULL)
    g_set_str (place, text);
  return TRUE;
}

static gboolean
read_day (NaerJsonReader *reader,
          JsonNode       *node,
          NaerDay        *place,
          GError        **error)
{
  const char *text = get_text (node);
  NaerDay day;

  if (text == NULL || !naer_day_parse_iso (text, &day))
    return naer_json_reader_fail_value (reader, node, error,
                                        "a date that exists, as in \"2026-06-15\"");
  if (place != NULL)
    *place = day;
  return TRUE;
}

static gboolean
read_int (NaerJsonReader  *reader,
          const NaerJsonField *field,
          JsonNode        *node,
          int             *place,
          GError         **error)
{
  g_autofree char *expected = g_strdup_printf ("a whole number from %.0f to %.0f", field->min,
                                               field->max);
  gint64 number;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64)
    return naer_json_reader_fail_value (reader, node, error, expected);
  number = json_node_get_int (node);
  if (number < field->min || number > field->max)
    return naer_json_reader_fail_value (reader, node, error, expected);
  if (place != NULL)
    *place = (int) number;
  return TRUE;
}

static gboolean
read_number (NaerJsonReader  *reader,
             const NaerJsonField *field,
             JsonNode        *node,
             double          *place,
             GError         **error)
{
  g_autofree char *expected = g_strdup_printf ("a number from %g to %g", field->min, field->max);
  GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;
  double number;

  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
    return naer_json_reader_fail_value (reader, node, error, expected);
  number = json_node_get_double (node);
  if (number < field->min || number > field->max)
    return naer_json_reader_fail_value (reader, node, error, expected);
  if (place != NULL)
    *place = number;
  return TRUE;
}

static gboolean
read_boolean (NaerJsonReader *reader,
              JsonNode       *node,
              int            *place,
              GError        **error)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return naer_json_reader_fail_value (reader, node, error, "true or false");
  if (place != NULL)
    *place = json_node_get_boolean (node);
  return TRUE;
}

static gboolean
find_code (NaerJsonReader  *reader,
           const NaerJsonField *field,
           JsonNode        *node,
           guint           *index,
           GError         **error)
{
  const char *text = get_text (node);
  g_autofree char *codes = NULL, *expected = NULL;

  for (*index = 0; text != NULL && field->codes[*index] != NULL; (*index)++)
    if (g_str_equal (field->codes[*index], text))
      return TRUE;
  codes = g_strjoinv ("\", \"", (char **) field->codes);
  expected = g_strdup_printf ("one of \"%s\"", codes);
  return naer_json_reader_fail_value (reader, node, error, expected);
}

static gboolean
read_code (NaerJsonReader  *reader,
           const NaerJsonField *field,
           JsonNode        *node,
           gpointer         place,
           GError         **error)
{
  guint index;

  if (!find_code (reader, field, node, &index, error))
    return FALSE;
  if (place != NULL && field->type == NAER_JSON_CODE)
    *(int *) place = field->first + (int) index;
  else if (place != NULL)
    g_set_str ((char **) place, field->codes[index]);
  return TRUE;
}

/* Reads one item of a list; the reader is at the item. */
typedef gboolean (*ReadItem) (NaerJsonReader  *reader,
                              const NaerJsonField *field,
                              JsonNode        *item,
                              gpointer         place,
                              GError         **error);

static gboolean
read_flag (NaerJsonReader  *reader,
           const NaerJsonField *field,
           JsonNode        *item,
           gpointer         place,
           GError         **error)
{
  guint index;

  if (!find_code (reader, field, item, &index, error))
    return FALSE;
  if (place != NULL)
    *(guint *) place |= 1U << index;
  return TRUE;
}

static gboolean
read_text_item (NaerJsonReader  *reader,
                const NaerJsonField *field,
                JsonNode        *item,
                gpointer         place,
                GError         **error)
{
  char *text = NULL;

  if (!read_text (reader, field, item, place != NULL ? &text : NULL, error))
    return FALSE;
  if (place != NULL)
    g_ptr_array_add (*(GPtrArray **) place, text);
  return TRUE;
}

static gboolean
read_day_item (NaerJsonReader  *reader,
               const NaerJsonField *field,
               JsonNode        *item,
               gpointer         place,
               GError         **error)
{
  GArray **days = place;
  NaerDay day;

  if (!read_day (reader, item, &day, error))
    return FALSE;
  if (days == NULL)
    return TRUE;
  if (*days == NULL)
    *days = g_array_new (FALSE, FALSE, sizeof (NaerDay));
  g_array_append_val (*days, day);
  return TRUE;
}

static gboolean
read_int_item (NaerJsonReader  *reader,
               const NaerJsonField *field,
               JsonNode        *item,
               gpointer         place,
               GError         **error)
{
  return read_int (reader, field, item, NULL, error);
}

static gboolean
read_record_item (NaerJsonReader  *reader,
                  const NaerJsonField *field,
                  JsonNode        *item,
                  gpointer         place,
                  GError         **error)
{
  const NaerJsonRecord *record = field->record;
  gpointer struct_of_item;

  if (place == NULL)
    {
      g_autofree gpointer scratch = g_malloc0 (record->size);

      return naer_json_reader_read (reader, item, record, scratch, error);
    }
  struct_of_item = record->create != NULL ? record->create () : g_malloc0 (record->size);
  g_ptr_array_add (*(GPtrArray **) place, struct_of_item);
  return naer_json_reader_read (reader, item, record, struct_of_item, error);
}

static gboolean
read_list (NaerJsonReader  *reader,
           const NaerJsonField *field,
           JsonNode        *node,
           gpointer         place,
           ReadItem         read_item,
           GError         **error)
{
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return naer_json_reader_fail_value (reader, node, error, "a list");
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      gboolean read;

      naer_json_reader_enter_item (reader, i);
      read = read_item (reader, field, json_array_get_element (array, i), place, error);
      naer_json_reader_leave (reader);
      if (!read)
        return FALSE;
    }
  return TRUE;
}

/**
 * naer_json_value_read:
 * @reader: a reader at the value
 * @field: what it should be
 * @node: the value, not null
 * @target: (nullable): the struct that keeps it, %NULL to check only
 * @error: return location for a #NaerJsonError
 *
 * Reads one value into its field.
 *
 * Returns: whether it was as expected
 */
gboolean
naer_json_value_read (NaerJsonReader  *reader,
                      const NaerJsonField *field,
                      JsonNode        *node,
                      gpointer         target,
                      GError         **error)
{
  gpointer place = place_of (field, target);

  switch (field->type)
    {
    case NAER_JSON_TEXT:
      return read_text (reader, field, node, place, error);
    case NAER_JSON_DAY:
      return read_day (reader, node, place, error);
    case NAER_JSON_INT:
      return read_int (reader, field, node, place, error);
    case NAER_JSON_NUMBER:
      return read_number (reader, field, node, place, error);
    case NAER_JSON_BOOLEAN:
    case NAER_JSON_KNOWN:
      return read_boolean (reader, node, place, error);
    case NAER_JSON_CODE:
    case NAER_JSON_CODE_TEXT:
      return read_code (reader, field, node, place, error);
    case NAER_JSON_FLAGS:
      return read_list (reader, field, node, place, read_flag, error);
    case NAER_JSON_TEXTS:
      return read_list (reader, field, node, place, read_text_item, error);
    case NAER_JSON_DAYS:
      return read_list (reader, field, node, place, read_day_item, error);
    case NAER_JSON_INTS:
      return read_list (reader, field, node, place, read_int_item, error);
    case NAER_JSON_RECORD:
      return naer_json_reader_read (reader, node, field->record, place, error);
    case NAER_JSON_STRUCT:
      return naer_json_reader_read (reader, node, field->record,
                                    place != NULL ? *(gpointer *) place : NULL, error);
    case NAER_JSON_LIST:
      return read_list (reader, field, node, place, read_record_item, error);
    default:
      g_assert_not_reached ();
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-record-text.h"

#include <json-glib/json-glib.h>

#include "facts/naer-codes.h"
#include "facts/naer-record-check.h"

/* The one way to write a record as JSON: members in their order, without space, and none that
 * say nothing. A member that a later version adds is therefore not in the text of a record that
 * was written before, and what the journal has hashed stays as it was. */

#define MEMBER(Type, record, field) (*(Type *) G_STRUCT_MEMBER_P ((record), (field)->offset))

static void write_fields (GString               *text,
                          const NaerRecordShape *shape,
                          gconstpointer          record);

static void
write_int (GString *text,
           gint64   value)
{
  g_string_append_printf (text, "%" G_GINT64_FORMAT, value);
}

static void
write_separator (GString *text)
{
  char last = text->str[text->len - 1];

  if (last != '[' && last != '{')
    g_string_append_c (text, ',');
}

static void
write_days (GString      *text,
            const GArray *days)
{
  g_string_append_c (text, '[');
  for (guint i = 0; i < days->len; i++)
    {
      write_separator (text);
      write_int (text, g_array_index (days, NaerDay, i));
    }
  g_string_append_c (text, ']');
}

static void
write_texts (GString         *text,
             const GPtrArray *texts)
{
  g_string_append_c (text, '[');
  for (guint i = 0; i < texts->len; i++)
    {
      write_separator (text);
      naer_text_append_string (text, texts->pdata[i]);
    }
  g_string_append_c (text, ']');
}

static void
write_records (GString               *text,
               const NaerRecordShape *shape,
               const GPtrArray       *records)
{
  g_string_append_c (text, '[');
  for (guint i = 0; i < records->len; i++)
    {
      write_separator (text);
      g_string_append_c (text, '{');
      write_fields (text, shape, records->pdata[i]);
      g_string_append_c (text, '}');
    }
  g_string_append_c (text, ']');
}

static gboolean
says_nothing (const NaerField *field,
              gconstpointer    record)
{
  switch (field->kind)
    {
    case NAER_FIELD_ROW:
      return MEMBER (gint64, record, field) == 0;
    case NAER_FIELD_DAY:
    case NAER_FIELD_INT:
      return MEMBER (gint32, record, field) == 0;
    case NAER_FIELD_KNOWN:
      return MEMBER (gint32, record, field) == NAER_KNOWN_UNKNOWN;
    case NAER_FIELD_CODE:
      return field->codes[MEMBER (gint32, record, field)][0] == '\0';
    case NAER_FIELD_REAL:
      return !(MEMBER (double, record, field) < 0 || MEMBER (double, record, field) > 0);
    case NAER_FIELD_TEXT:
      return MEMBER (char *, record, field) == NULL;
    case NAER_FIELD_DAYS:
      return MEMBER (GArray *, record, field) == NULL || MEMBER (GArray *, record, field)->len == 0;
    case NAER_FIELD_TEXTS:
    case NAER_FIELD_RECORDS:
      return MEMBER (GPtrArray *, record, field)->len == 0;
    default:
      g_assert_not_reached ();
    }
}

static void
write_value (GString         *text,
             const NaerField *field,
             gconstpointer    record)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  switch (field->kind)
    {
    case NAER_FIELD_ROW:
      write_int (text, MEMBER (gint64, record, field));
      break;
    case NAER_FIELD_DAY:
    case NAER_FIELD_INT:
    case NAER_FIELD_KNOWN:
      write_int (text, MEMBER (gint32, record, field));
      break;
    case NAER_FIELD_CODE:
      naer_text_append_string (text, field->codes[MEMBER (gint32, record, field)]);
      break;
    case NAER_FIELD_REAL:
      g_string_append (text,
                       g_ascii_dtostr (number, sizeof number, MEMBER (double, record, field)));
      break;
    case NAER_FIELD_TEXT:
      naer_text_append_string (text, MEMBER (char *, record, field));
      break;
    case NAER_FIELD_DAYS:
      write_days (text, MEMBER (GArray *, record, field));
      break;
    case NAER_FIELD_TEXTS:
      write_texts (text, MEMBER (GPtrArray *, record, field));
      break;
    case NAER_FIELD_RECORDS:
      write_records (text, field->shape, MEMBER (GPtrArray *, record, field));
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
write_fields (GString               *text,
              const NaerRecordShape *shape,
              gconstpointer          record)
{
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const NaerField *field = &shape->fields[i];

      if (says_nothing (field, record))
        continue;
      write_separator (text);
      naer_text_append_string (text, field->name);
      g_string_append_c (text, ':');
      write_value (text, field, record);
    }
}

static gboolean read_object (const NaerRecordShape *shape,
                             gpointer               record,
                             JsonObject            *object);

static gboolean
read_days (GArray    **days,
           JsonArray  *array)
{
  guint n_days = json_array_get_length (array);

  if (n_days > 0 && *days == NULL)
    *days = g_array_sized_new (FALSE, FALSE, sizeof (NaerDay), n_days);
  for (guint i = 0; i < n_days; i++)
    {
      NaerDay day = (NaerDay) json_array_get_int_element (array, i);

      if (!naer_day_is_valid (day))
        return FALSE;
      g_array_append_val (*days, day);
    }
  return TRUE;
}

static gboolean
read_texts (GPtrArray *texts,
            JsonArray *array)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *text = json_array_get_string_element (array, i);

      if (text == NULL)
        return FALSE;
      g_ptr_array_add (texts, g_strdup (text));
    }
  return TRUE;
}

static gboolean
read_records (const NaerRecordShape *shape,
              GPtrArray             *records,
              JsonArray             *array)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      gpointer record;

      if (!JSON_NODE_HOLDS_OBJECT (element))
        return FALSE;
      record = naer_shape_new (shape);
      g_ptr_array_add (records, record);
      if (!read_object (shape, record, json_node_get_object (element)))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_code (const NaerField *field,
           gpointer         record,
           const char      *code)
{
  return code != NULL && naer_code_parse (field->codes, code, &MEMBER (int, record, field));
}

static gboolean
read_int (gint32   *number,
          JsonNode *node)
{
  gint64 read = json_node_get_int (node);

  *number = (gint32) read;
  return read == *number;
}

/* The library would take a text for the number 0. */
static gboolean
is_of_kind (const NaerField *field,
            JsonNode        *node)
{
  GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_NONE;

  switch (field->kind)
    {
    case NAER_FIELD_ROW:
    case NAER_FIELD_DAY:
    case NAER_FIELD_INT:
    case NAER_FIELD_KNOWN:
      return type == G_TYPE_INT64;
    case NAER_FIELD_REAL:
      return type == G_TYPE_INT64 || type == G_TYPE_DOUBLE;
    case NAER_FIELD_CODE:
    case NAER_FIELD_TEXT:
      return type == G_TYPE_STRING;
    case NAER_FIELD_DAYS:
    case NAER_FIELD_TEXTS:
    case NAER_FIELD_RECORDS:
      return JSON_NODE_HOLDS_ARRAY (node);
    default:
      g_assert_not_reached ();
    }
}

static gboolean
read_value (const NaerField *field,
            gpointer         record,
            JsonNode        *node)
{
  if (!is_of_kind (field, node))
    return FALSE;
  switch (field->kind)
    {
    case NAER_FIELD_ROW:
      MEMBER (gint64, record, field) = json_node_get_int (node);
      return TRUE;
    case NAER_FIELD_DAY:
    case NAER_FIELD_INT:
    case NAER_FIELD_KNOWN:
      return read_int (&MEMBER (gint32, record, field), node);
    case NAER_FIELD_CODE:
      return read_code (field, record, json_node_get_string (node));
    case NAER_FIELD_REAL:
      MEMBER (double, record, field) = json_node_get_double (node);
      return TRUE;
    case NAER_FIELD_TEXT:
      MEMBER (char *, record, field) = json_node_dup_string (node);
      return TRUE;
    case NAER_FIELD_DAYS:
      return read_days (&MEMBER (GArray *, record, field), json_node_get_array (node));
    case NAER_FIELD_TEXTS:
      return read_texts (MEMBER (GPtrArray *, record, field), json_node_get_array (node));
    case NAER_FIELD_RECORDS:
      return read_records (field->shape, MEMBER (GPtrArray *, record, field),
                           json_node_get_array (node));
    default:
      g_assert_not_reached ();
    }
}

/* A number that is not in the text is nothing, also where a new record begins with another. */
static void
say_nothing (const NaerField *field,
             gpointer         record)
{
  if (field->kind == NAER_FIELD_INT)
    MEMBER (gint32, record, field) = 0;
  else if (field->kind == NAER_FIELD_REAL)
    MEMBER (double, record, field) = 0;
}

static gboolean
read_object (const NaerRecordShape *shape,
             gpointer               record,
             JsonObject            *object)
{
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const NaerField *field = &shape->fields[i];
      JsonNode *node = json_object_get_member (object, field->name);

      if (node == NULL)
        say_nothing (field, record);
      else if (!read_value (field, record, node))
        return FALSE;
    }
  return TRUE;
}

/**
 * naer_text_append_string:
 * @text: a text
 * @value: a string
 *
 * Appends it as JSON writes it.
 */
void
naer_text_append_string (GString    *text,
                         const char *value)
{
  g_string_append_c (text, '"');
  for (const char *c = value; *c != '\0'; c++)
    {
      if (*c == '"' || *c == '\\')
        g_string_append_c (text, '\\');
      if ((guchar) *c < 0x20)
        g_string_append_printf (text, "\\u%04x", (guchar) *c);
      else
        g_string_append_c (text, *c);
    }
  g_string_append_c (text, '"');
}

/**
 * naer_record_to_text:
 * @type: the type of record
 * @employee_row_id: the employee that it belongs to, or 0
 * @record: a record
 *
 * Returns: (transfer full): all that the row says, always in the same form
 */
char *
naer_record_to_text (NaerRecordType type,
                     gint64         employee_row_id,
                     gconstpointer  record)
{
  const NaerRecordShape *shape = naer_record_get_shape (type);
  GString *text = g_string_sized_new (160);

  g_string_append_printf (text, "{\"%s\":%" G_GINT64_FORMAT, shape->name,
                          naer_record_get_row (record));
  if (employee_row_id != 0)
    g_string_append_printf (text, ",\"of\":%" G_GINT64_FORMAT, employee_row_id);
  write_fields (text, shape, record);
  g_string_append_c (text, '}');
  return g_string_free_and_steal (text);
}

static gpointer
read_record (NaerRecordType type,
             const char    *text)
{
  const NaerRecordShape *shape = naer_record_get_shape (type);
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  JsonObject *object = node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node)
                                                                      : NULL;
  JsonNode *row = object != NULL ? json_object_get_member (object, shape->name) : NULL;
  gpointer record;

  if (row == NULL || !JSON_NODE_HOLDS_VALUE (row))
    return NULL;
  record = naer_record_new (type);
  naer_record_set_row (record, json_node_get_int (row));
  if (read_object (shape, record, object) && naer_record_find_impossible (type, record) == NULL)
    return record;
  naer_record_free (type, record);
  return NULL;
}

/**
 * naer_record_from_text:
 * @type: the type of record
 * @text: what naer_record_to_text() wrote
 *
 * Returns: (transfer full) (nullable): the record with its row, or %NULL when @text is none
 */
gpointer
naer_record_from_text (NaerRecordType  type,
                       const char     *text)
{
  gpointer record = read_record (type, text);

  if (record == NULL || naer_record_find_fault (type, record) == NULL)
    return record;
  naer_record_free (type, record);
  return NULL;
}

/**
 * naer_record_draft_from_text:
 * @type: the type of record
 * @text: what naer_record_to_text() wrote of a record that may be half written
 *
 * Returns: (transfer full) (nullable): the record with its row, or %NULL when @text is none
 */
gpointer
naer_record_draft_from_text (NaerRecordType  type,
                             const char     *text)
{
  return read_record (type, text);
}

/**
 * naer_record_owner_from_text:
 * @text: what naer_record_to_text() wrote
 *
 * Returns: the employee that the record belongs to, or 0
 */
gint64
naer_record_owner_from_text (const char *text)
{
  g_autoptr (JsonNode) node = json_from_string (text, NULL);

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return 0;
  return json_object_get_int_member_with_default (json_node_get_object (node), "of", 0);
}

/**
 * naer_field_to_text:
 * @field: a member that is a list
 * @record: a record
 *
 * Returns: (transfer full) (nullable): the list as a JSON array, or %NULL when it is empty
 */
char *
naer_field_to_text (const NaerField *field,
                    gconstpointer    record)
{
  GString *text;

  g_return_val_if_fail (field->kind >= NAER_FIELD_DAYS, NULL);

  if (says_nothing (field, record))
    return NULL;
  text = g_string_new (NULL);
  write_value (text, field, record);
  return g_string_free_and_steal (text);
}

/**
 * naer_field_set_from_text:
 * @field: a member that is a list
 * @record: a record where the list is empty
 * @text: a JSON array
 *
 * Returns: whether @text is such a list
 */
gboolean
naer_field_set_from_text (const NaerField *field,
                          gpointer         record,
                          const char      *text)
{
  g_autoptr (JsonNode) node = json_from_string (text, NULL);

  g_return_val_if_fail (field->kind >= NAER_FIELD_DAYS, FALSE);

  return node != NULL && read_value (field, record, node);
}

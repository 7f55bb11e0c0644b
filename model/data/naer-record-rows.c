/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-record-rows.h"

#include "facts/naer-codes.h"
#include "facts/naer-record-text.h"

/* The statements of a type follow from its shape: the columns are the row, the employee that it
 * belongs to, if it does, and the members in their order. Only names that are written in the
 * program become part of them; values are bound. */
typedef struct
{
  char *insert;
  char *update;
  char *remove;
  char *read;
  char *read_all;
} Statements;

#define MEMBER(Type, record, field) (*(Type *) G_STRUCT_MEMBER_P ((record), (field)->offset))

static void
build_statements (Statements            *statements,
                  const NaerRecordShape *shape)
{
  const char *owner = shape->list_offset != 0 ? ", \"employee\"" : "";
  g_autoptr (GString) columns = g_string_new ("\"row_id\"");
  g_autoptr (GString) marks = g_string_new (shape->list_offset != 0 ? "?, ?" : "?");

  g_string_append (columns, owner);
  for (guint i = 0; i < shape->n_fields; i++)
    {
      g_string_append_printf (columns, ", \"%s\"", shape->fields[i].name);
      g_string_append (marks, ", ?");
    }
  statements->insert =
    g_strdup_printf ("INSERT INTO \"%s\" (%s) VALUES (%s)", shape->name, columns->str, marks->str);
  statements->update = g_strdup_printf ("UPDATE \"%s\" SET (%s) = (%s) WHERE \"row_id\" = ?1",
                                        shape->name, columns->str, marks->str);
  statements->remove = g_strdup_printf ("DELETE FROM \"%s\" WHERE \"row_id\" = ?", shape->name);
  statements->read_all = g_strdup_printf ("SELECT %s FROM \"%s\"", columns->str, shape->name);
  statements->read = g_strdup_printf ("%s WHERE \"row_id\" = ?", statements->read_all);
}

static const Statements *
statements_of (NaerRecordType type)
{
  static Statements statements[NAER_N_RECORD_TYPES];
  static gsize built = 0;

  if (g_once_init_enter (&built))
    {
      for (NaerRecordType t = 0; t < NAER_N_RECORD_TYPES; t++)
        build_statements (&statements[t], naer_record_get_shape (t));
      g_once_init_leave (&built, 1);
    }
  return &statements[type];
}

static void
bind_field (NaerStatement   *statement,
            int              parameter,
            const NaerField *field,
            gconstpointer    record)
{
  g_autofree char *list = NULL;
  const char *code;

  switch (field->kind)
    {
    case NAER_FIELD_ROW:
      naer_statement_bind_row (statement, parameter, MEMBER (gint64, record, field));
      break;
    case NAER_FIELD_DAY:
      naer_statement_bind_row (statement, parameter, MEMBER (NaerDay, record, field));
      break;
    case NAER_FIELD_INT:
      naer_statement_bind_int (statement, parameter, MEMBER (int, record, field));
      break;
    case NAER_FIELD_KNOWN:
      if (MEMBER (NaerKnown, record, field) == NAER_KNOWN_UNKNOWN)
        naer_statement_bind_null (statement, parameter);
      else
        naer_statement_bind_int (statement, parameter, MEMBER (NaerKnown, record, field));
      break;
    case NAER_FIELD_CODE:
      code = field->codes[MEMBER (int, record, field)];
      naer_statement_bind_text (statement, parameter, code[0] != '\0' ? code : NULL);
      break;
    case NAER_FIELD_REAL:
      naer_statement_bind_real (statement, parameter, MEMBER (double, record, field));
      break;
    case NAER_FIELD_TEXT:
      naer_statement_bind_text (statement, parameter, MEMBER (char *, record, field));
      break;
    case NAER_FIELD_DAYS:
    case NAER_FIELD_TEXTS:
    case NAER_FIELD_RECORDS:
      list = naer_field_to_text (field, record);
      naer_statement_bind_text (statement, parameter, list);
      break;
    default:
      g_assert_not_reached ();
    }
}

static gboolean
read_code (NaerStatement   *statement,
           int              column,
           const NaerField *field,
           gpointer         record)
{
  const char *code = naer_statement_get_text (statement, column);

  if (code == NULL)
    {
      MEMBER (int, record, field) = 0;
      return field->codes[0][0] == '\0';
    }
  return naer_code_parse (field->codes, code, &MEMBER (int, record, field));
}

static gboolean
read_field (NaerStatement   *statement,
            int              column,
            const NaerField *field,
            gpointer         record)
{
  const char *list;

  switch (field->kind)
    {
    case NAER_FIELD_ROW:
      MEMBER (gint64, record, field) = naer_statement_get_int (statement, column);
      return TRUE;
    case NAER_FIELD_DAY:
    case NAER_FIELD_INT:
      MEMBER (gint32, record, field) = (gint32) naer_statement_get_int (statement, column);
      return TRUE;
    case NAER_FIELD_KNOWN:
      MEMBER (gint32, record, field) = naer_statement_is_null (statement, column)
                                         ? NAER_KNOWN_UNKNOWN
                                         : (gint32) naer_statement_get_int (statement, column);
      return TRUE;
    case NAER_FIELD_CODE:
      return read_code (statement, column, field, record);
    case NAER_FIELD_REAL:
      MEMBER (double, record, field) = naer_statement_get_real (statement, column);
      return TRUE;
    case NAER_FIELD_TEXT:
      MEMBER (char *, record, field) = g_strdup (naer_statement_get_text (statement, column));
      return TRUE;
    case NAER_FIELD_DAYS:
    case NAER_FIELD_TEXTS:
    case NAER_FIELD_RECORDS:
      list = naer_statement_get_text (statement, column);
      return list == NULL || naer_field_set_from_text (field, record, list);
    default:
      g_assert_not_reached ();
    }
}

static gpointer
read_row (NaerStatement   *statement,
          NaerRecordType   type,
          gint64          *employee_row_id,
          GError         **error)
{
  const NaerRecordShape *shape = naer_record_get_shape (type);
  gpointer record = naer_record_new (type);
  int column = 0;

  naer_record_set_row (record, naer_statement_get_int (statement, column++));
  *employee_row_id = shape->list_offset != 0 ? naer_statement_get_int (statement, column++) : 0;
  for (guint i = 0; i < shape->n_fields; i++)
    {
      if (read_field (statement, column++, &shape->fields[i], record))
        continue;
      g_set_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_DAMAGED, "%s.%s cannot be read",
                   shape->name, shape->fields[i].name);
      naer_record_free (type, record);
      return NULL;
    }
  return record;
}

static gboolean
write_row (NaerDatabase    *database,
           const char      *sql,
           NaerRecordType   type,
           gint64           employee_row_id,
           gconstpointer    record,
           GError         **error)
{
  const NaerRecordShape *shape = naer_record_get_shape (type);
  g_autoptr (NaerStatement) statement = naer_database_prepare (database, sql, error);
  int parameter = 1;

  if (statement == NULL)
    return FALSE;
  naer_statement_bind_int (statement, parameter++, naer_record_get_row (record));
  if (shape->list_offset != 0)
    naer_statement_bind_int (statement, parameter++, employee_row_id);
  for (guint i = 0; i < shape->n_fields; i++)
    bind_field (statement, parameter++, &shape->fields[i], record);
  return naer_statement_run (statement, error);
}

/**
 * naer_rows_insert:
 * @database: a data file in a transaction
 * @type: the type of record
 * @employee_row_id: the employee that it belongs to, or 0
 * @record: a record with a row
 * @error: return location for a #NaerStoreError
 *
 * Adds a row.
 */
gboolean
naer_rows_insert (NaerDatabase    *database,
                  NaerRecordType   type,
                  gint64           employee_row_id,
                  gconstpointer    record,
                  GError         **error)
{
  return write_row (database, statements_of (type)->insert, type, employee_row_id, record, error);
}

/**
 * naer_rows_update:
 * @database: a data file in a transaction
 * @type: the type of record
 * @employee_row_id: the employee that it belongs to, or 0
 * @record: a record with the row that is to say the same
 * @error: return location for a #NaerStoreError
 *
 * Changes a row.
 */
gboolean
naer_rows_update (NaerDatabase    *database,
                  NaerRecordType   type,
                  gint64           employee_row_id,
                  gconstpointer    record,
                  GError         **error)
{
  return write_row (database, statements_of (type)->update, type, employee_row_id, record, error);
}

/**
 * naer_rows_remove:
 * @database: a data file in a transaction
 * @type: the type of record
 * @row_id: a row
 * @error: return location for a #NaerStoreError
 *
 * Removes a row.
 */
gboolean
naer_rows_remove (NaerDatabase    *database,
                  NaerRecordType   type,
                  gint64           row_id,
                  GError         **error)
{
  g_autoptr (NaerStatement) statement =
    naer_database_prepare (database, statements_of (type)->remove, error);

  if (statement == NULL)
    return FALSE;
  naer_statement_bind_int (statement, 1, row_id);
  return naer_statement_run (statement, error);
}

/**
 * naer_rows_read:
 * @database: a data file
 * @type: the type of record
 * @row_id: a row
 * @employee_row_id: (out): the employee that it belongs to, or 0
 * @record: (out) (transfer full) (nullable): the record, %NULL when there is no such row
 * @error: return location for a #NaerStoreError
 *
 * Reads a row.
 */
gboolean
naer_rows_read (NaerDatabase    *database,
                NaerRecordType   type,
                gint64           row_id,
                gint64          *employee_row_id,
                gpointer        *record,
                GError         **error)
{
  g_autoptr (NaerStatement) statement =
    naer_database_prepare (database, statements_of (type)->read, error);
  NaerStep step;

  *record = NULL;
  if (statement == NULL)
    return FALSE;
  naer_statement_bind_int (statement, 1, row_id);
  step = naer_statement_step (statement, error);
  if (step != NAER_STEP_ROW)
    return step == NAER_STEP_DONE;
  *record = read_row (statement, type, employee_row_id, error);
  return *record != NULL;
}

/**
 * naer_rows_foreach:
 * @database: a data file
 * @type: the type of record
 * @func: (scope call): what to do with each
 * @user_data: data for @func
 * @error: return location for a #NaerStoreError
 *
 * Reads all rows of a type.
 */
gboolean
naer_rows_foreach (NaerDatabase    *database,
                   NaerRecordType   type,
                   NaerRowFunc      func,
                   gpointer         user_data,
                   GError         **error)
{
  g_autoptr (NaerStatement) statement =
    naer_database_prepare (database, statements_of (type)->read_all, error);
  NaerStep step;

  if (statement == NULL)
    return FALSE;
  while ((step = naer_statement_step (statement, error)) == NAER_STEP_ROW)
    {
      gint64 employee_row_id = 0;
      gpointer record = read_row (statement, type, &employee_row_id, error);

      if (record == NULL)
        return FALSE;
      func (type, employee_row_id, record, user_data);
    }
  return step == NAER_STEP_DONE;
}

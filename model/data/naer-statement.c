/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-statement.h"

#include "data/naer-sqlite-error.h"

/* A failed bind leaves NULL, and the statement fails when it runs into a constraint; the only
 * causes are a wrong parameter, which is a mistake in the program, and no memory. */
#define BIND(call)                                                                                 \
  G_STMT_START                                                                                     \
  {                                                                                                \
    int result_ = (call);                                                                          \
    if (result_ != SQLITE_OK)                                                                      \
      g_critical ("a value cannot be bound: %s", sqlite3_errstr (result_));                        \
  }                                                                                                \
  G_STMT_END

/**
 * naer_statement_bind_int:
 * @self: a statement
 * @parameter: which parameter, from 1
 * @value: a number
 *
 * Binds a whole number.
 */
void
naer_statement_bind_int (NaerStatement *self,
                         int            parameter,
                         gint64         value)
{
  BIND (sqlite3_bind_int64 (self, parameter, value));
}

/**
 * naer_statement_bind_row:
 * @self: a statement
 * @parameter: which parameter, from 1
 * @row_id: a row, or 0 for none
 *
 * Binds a row, or NULL when there is none.
 */
void
naer_statement_bind_row (NaerStatement *self,
                         int            parameter,
                         gint64         row_id)
{
  if (row_id != 0)
    naer_statement_bind_int (self, parameter, row_id);
  else
    naer_statement_bind_null (self, parameter);
}

/**
 * naer_statement_bind_real:
 * @self: a statement
 * @parameter: which parameter, from 1
 * @value: a number
 *
 * Binds a number.
 */
void
naer_statement_bind_real (NaerStatement *self,
                          int            parameter,
                          double         value)
{
  BIND (sqlite3_bind_double (self, parameter, value));
}

/**
 * naer_statement_bind_text:
 * @self: a statement
 * @parameter: which parameter, from 1
 * @text: (nullable): a text
 *
 * Binds a copy of a text, or NULL.
 */
void
naer_statement_bind_text (NaerStatement *self,
                          int            parameter,
                          const char    *text)
{
  BIND (sqlite3_bind_text (self, parameter, text, -1, SQLITE_TRANSIENT));
}

/**
 * naer_statement_bind_blob:
 * @self: a statement
 * @parameter: which parameter, from 1
 * @bytes: (nullable): bytes
 * @length: how many
 *
 * Binds a copy of bytes, or NULL.
 */
void
naer_statement_bind_blob (NaerStatement *self,
                          int            parameter,
                          const void    *bytes,
                          gsize          length)
{
  BIND (sqlite3_bind_blob64 (self, parameter, bytes, length, SQLITE_TRANSIENT));
}

/**
 * naer_statement_bind_null:
 * @self: a statement
 * @parameter: which parameter, from 1
 *
 * Binds NULL.
 */
void
naer_statement_bind_null (NaerStatement *self,
                          int            parameter)
{
  BIND (sqlite3_bind_null (self, parameter));
}

/**
 * naer_statement_step:
 * @self: a statement
 * @error: return location for a #NaerStoreError
 *
 * Goes to the next row.
 */
NaerStep
naer_statement_step (NaerStatement *self,
                     GError       **error)
{
  int result = sqlite3_step (self);

  if (result == SQLITE_ROW)
    return NAER_STEP_ROW;
  if (result == SQLITE_DONE)
    return NAER_STEP_DONE;
  naer_sqlite_error_set (error, sqlite3_db_handle (self), result);
  return NAER_STEP_FAILED;
}

/**
 * naer_statement_run:
 * @self: a statement
 * @error: return location for a #NaerStoreError
 *
 * Runs a statement that gives no rows, and releases it.
 */
gboolean
naer_statement_run (NaerStatement *self,
                    GError       **error)
{
  NaerStep step = naer_statement_step (self, error);

  naer_statement_release (self);
  g_return_val_if_fail (step != NAER_STEP_ROW, FALSE);
  return step == NAER_STEP_DONE;
}

/**
 * naer_statement_is_null:
 * @self: a statement at a row
 * @column: which column, from 0
 *
 * Whether the column is NULL.
 */
gboolean
naer_statement_is_null (NaerStatement *self,
                        int            column)
{
  return sqlite3_column_type (self, column) == SQLITE_NULL;
}

/**
 * naer_statement_get_int:
 * @self: a statement at a row
 * @column: which column, from 0
 *
 * Its whole number; 0 for NULL.
 */
gint64
naer_statement_get_int (NaerStatement *self,
                        int            column)
{
  return sqlite3_column_int64 (self, column);
}

/**
 * naer_statement_get_real:
 * @self: a statement at a row
 * @column: which column, from 0
 *
 * Its number; 0 for NULL.
 */
double
naer_statement_get_real (NaerStatement *self,
                         int            column)
{
  return sqlite3_column_double (self, column);
}

/**
 * naer_statement_get_text:
 * @self: a statement at a row
 * @column: which column, from 0
 *
 * Returns: (transfer none) (nullable): its text until the next step
 */
const char *
naer_statement_get_text (NaerStatement *self,
                         int            column)
{
  return (const char *) sqlite3_column_text (self, column);
}

/**
 * naer_statement_get_blob:
 * @self: a statement at a row
 * @column: which column, from 0
 * @length: (out): how many bytes
 *
 * Returns: (transfer none) (nullable): its bytes until the next step
 */
const guint8 *
naer_statement_get_blob (NaerStatement *self,
                         int            column,
                         gsize         *length)
{
  const guint8 *bytes = sqlite3_column_blob (self, column);

  *length = (gsize) sqlite3_column_bytes (self, column);
  return bytes;
}

/**
 * naer_statement_release:
 * @self: (nullable): a statement
 *
 * Lets go of its rows and values; the database keeps it for the next use.
 */
void
naer_statement_release (NaerStatement *self)
{
  if (self == NULL)
    return;
  sqlite3_reset (self);
  sqlite3_clear_bindings (self);
}

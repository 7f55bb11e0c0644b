/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NaerStatement:
 *
 * A prepared statement of a #NaerDatabase, which keeps it. Values are bound, never printed into
 * SQL. Parameters count from 1, columns from 0. Releasing it makes it ready for the next use.
 */
typedef struct sqlite3_stmt NaerStatement;

/**
 * NaerStep:
 * @NAER_STEP_ROW: there is a row
 * @NAER_STEP_DONE: there are no more
 * @NAER_STEP_FAILED: it went wrong
 */
typedef enum
{
  NAER_STEP_ROW,
  NAER_STEP_DONE,
  NAER_STEP_FAILED,
} NaerStep;

void          naer_statement_bind_int    (NaerStatement *self,
                                          int            parameter,
                                          gint64         value);
void          naer_statement_bind_row    (NaerStatement *self,
                                          int            parameter,
                                          gint64         row_id);
void          naer_statement_bind_real   (NaerStatement *self,
                                          int            parameter,
                                          double         value);
void          naer_statement_bind_text   (NaerStatement *self,
                                          int            parameter,
                                          const char    *text);
void          naer_statement_bind_blob   (NaerStatement *self,
                                          int            parameter,
                                          const void    *bytes,
                                          gsize          length);
void          naer_statement_bind_null   (NaerStatement *self,
                                          int            parameter);
NaerStep      naer_statement_step        (NaerStatement *self,
                                          GError       **error);
gboolean      naer_statement_run         (NaerStatement *self,
                                          GError       **error);
gboolean      naer_statement_is_null     (NaerStatement *self,
                                          int            column);
gint64        naer_statement_get_int     (NaerStatement *self,
                                          int            column);
double        naer_statement_get_real    (NaerStatement *self,
                                          int            column);
const char   *naer_statement_get_text    (NaerStatement *self,
                                          int            column);
const guint8 *naer_statement_get_blob    (NaerStatement *self,
                                          int            column,
                                          gsize         *length);
void          naer_statement_release     (NaerStatement *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerStatement, naer_statement_release)

G_END_DECLS

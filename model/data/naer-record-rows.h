/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-database.h"
#include "facts/naer-record.h"

G_BEGIN_DECLS

/**
 * NaerRowFunc:
 * @type: the type of record
 * @employee_row_id: the employee that it belongs to, or 0
 * @record: (transfer full): the record
 * @user_data: data
 *
 * What is done with each row.
 */
typedef void (*NaerRowFunc) (NaerRecordType type,
                             gint64         employee_row_id,
                             gpointer       record,
                             gpointer       user_data);

gboolean naer_rows_insert  (NaerDatabase   *database,
                            NaerRecordType  type,
                            gint64          employee_row_id,
                            gconstpointer   record,
                            GError        **error);
gboolean naer_rows_update  (NaerDatabase   *database,
                            NaerRecordType  type,
                            gint64          employee_row_id,
                            gconstpointer   record,
                            GError        **error);
gboolean naer_rows_remove  (NaerDatabase   *database,
                            NaerRecordType  type,
                            gint64          row_id,
                            GError        **error);
gboolean naer_rows_read    (NaerDatabase   *database,
                            NaerRecordType  type,
                            gint64          row_id,
                            gint64         *employee_row_id,
                            gpointer       *record,
                            GError        **error);
gboolean naer_rows_foreach (NaerDatabase   *database,
                            NaerRecordType  type,
                            NaerRowFunc     func,
                            gpointer        user_data,
                            GError        **error);

G_END_DECLS

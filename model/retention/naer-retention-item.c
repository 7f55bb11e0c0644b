/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "retention/naer-retention-private.h"

/* Nothing yet of an employee. */
NaerRetentionItem *
naer_retention_item_new (NaerRetentionKind   kind,
                         const NaerEmployee *employee)
{
  NaerRetentionItem *item = g_new0 (NaerRetentionItem, 1);

  item->kind = kind;
  item->employee = item->forgetting.employee = employee->row_id;
  item->from = NAER_DAY_MAX;
  item->rows = g_array_new (FALSE, FALSE, sizeof (NaerRetentionRow));
  return item;
}

/**
 * naer_retention_item_free:
 * @item: (transfer full) (nullable): an item
 *
 * Frees it.
 */
void
naer_retention_item_free (NaerRetentionItem *item)
{
  if (item == NULL)
    return;
  g_array_unref (item->rows);
  g_free (item);
}

/**
 * naer_retention_item_count:
 * @item: an item
 * @type: a type of record
 *
 * Returns: how many of them go with it
 */
guint
naer_retention_item_count (const NaerRetentionItem *item,
                           NaerRecordType           type)
{
  guint n = 0;

  for (guint i = 0; i < item->rows->len; i++)
    n += g_array_index (item->rows, NaerRetentionRow, i).type == type;
  return n;
}

/* A measure without a last day that was agreed on and not ended. */
gboolean
naer_retention_is_measure_running (NaerRecordType type,
                                   gconstpointer  record)
{
  const NaerMeasure *measure = record;

  return type == NAER_RECORD_MEASURE && measure->to == NAER_DAY_NONE &&
         (measure->status == NAER_MEASURE_AGREED || measure->status == NAER_MEASURE_RUNNING);
}

/* Adds a record to what goes, with its days. */
void
naer_retention_item_take (NaerRetentionItem *item,
                          NaerRecordType     type,
                          gconstpointer      record)
{
  NaerRetentionRow row = { type, naer_record_get_row (record) };
  NaerStretch span;

  if (naer_record_get_span (type, record, &span))
    {
      item->from = MIN (item->from, span.from);
      item->to = MAX (item->to, span.to);
    }
  if (type == NAER_RECORD_ABSENCE && span.to < NAER_DAY_MAX)
    item->forgetting.known_from = MAX (item->forgetting.known_from, span.to + 1);
  if (naer_retention_is_measure_running (type, record))
    item->hold = NAER_RETENTION_MEASURE;
  g_array_append_val (item->rows, row);
}

/**
 * naer_retention_item_for_employee:
 * @employee: an employee
 *
 * Returns: (transfer full): the employee with everything, whatever the rules say of it
 */
NaerRetentionItem *
naer_retention_item_for_employee (const NaerEmployee *employee)
{
  NaerRetentionItem *item = naer_retention_item_new (NAER_RETENTION_LEAVER, employee);
  NaerRetentionRow row = { NAER_RECORD_EMPLOYEE, employee->row_id };

  g_array_append_val (item->rows, row);
  for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; type < NAER_N_RECORD_TYPES; type++)
    {
      GPtrArray *records = naer_record_get_list (type, NULL, (NaerEmployee *) employee);

      for (guint i = 0; i < records->len; i++)
        naer_retention_item_take (item, type, records->pdata[i]);
    }
  item->hold = NAER_RETENTION_READY;
  item->forgetting.known_from = NAER_DAY_NONE;
  return item;
}

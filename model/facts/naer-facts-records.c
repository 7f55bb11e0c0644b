/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-facts-records.h"

GPtrArray *
naer_records_copy (GPtrArray      *records,
                   GCopyFunc       copy,
                   GDestroyNotify  free_record)
{
  GPtrArray *copies = g_ptr_array_copy (records, copy, NULL);

  g_ptr_array_set_free_func (copies, free_record);
  return copies;
}

gpointer
naer_text_copy (gconstpointer text,
                gpointer      unused)
{
  return g_strdup (text);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/* Copying lists of records: inside model/facts/ only. */

GPtrArray *naer_records_copy         (GPtrArray      *records,
                                      GCopyFunc       copy,
                                      GDestroyNotify  free_record);
gpointer   naer_text_copy            (gconstpointer   text,
                                      gpointer        unused);
gpointer   naer_unit_copy_record     (gconstpointer   unit,
                                      gpointer        unused);
gpointer   naer_employee_copy_record (gconstpointer   employee,
                                      gpointer        unused);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Copying lists of records: inside model/facts/ only. */

GPtrArray *naer_records_copy (GPtrArray      *records,
                              GCopyFunc       copy,
                              GDestroyNotify  free_record);
gpointer   naer_text_copy    (gconstpointer   text,
                              gpointer        unused);

G_END_DECLS

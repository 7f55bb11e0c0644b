/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "facts/naer-record.h"
#include "naer-form-dialog.h"

G_BEGIN_DECLS

/**
 * NaerRecordRows:
 *
 * The rows of a form, each for a member of a record by its name: they are filled from the record,
 * and the record is read from them. A choice is of a code in the order of its enum, or of what is
 * known: not said, yes, no.
 */
typedef struct _NaerRecordRows NaerRecordRows;

NaerRecordRows *naer_record_rows_new        (const NaerRecordShape *shape);
void            naer_record_rows_free       (NaerRecordRows        *self);
void            naer_record_rows_add        (NaerRecordRows        *self,
                                             const char            *member,
                                             GtkWidget             *row);
GtkWidget      *naer_record_rows_find       (NaerRecordRows        *self,
                                             const char            *member);
void            naer_record_rows_fill       (NaerRecordRows        *self,
                                             gconstpointer          record);
void            naer_record_rows_read       (NaerRecordRows        *self,
                                             gpointer               record);
void            naer_record_rows_watch      (NaerRecordRows        *self,
                                             NaerFormDialog        *form);
void            naer_record_rows_set_labels (GtkWidget             *row,
                                             const char *const     *labels);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerRecordRows, naer_record_rows_free)

G_END_DECLS

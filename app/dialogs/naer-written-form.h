/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-form-dialog.h"
#include "naer-record-rows.h"
#include "naer-record-writer.h"
#include "naer-sheet.h"

G_BEGIN_DECLS

/**
 * NaerWrittenForm:
 *
 * A form in which much is written: what it says is kept as a draft within two seconds, can be undone
 * and done again, is there when the form is opened again, and can be printed as it stands. Saving
 * it is still a decision.
 */
#define NAER_TYPE_WRITTEN_FORM (naer_written_form_get_type ())
G_DECLARE_DERIVABLE_TYPE (NaerWrittenForm, naer_written_form, NAER, WRITTEN_FORM, NaerFormDialog)

/**
 * NaerWrittenFormClass:
 * @read: makes (transfer full) a record of what the rows say; its days may be no dates yet; without it
 *   the rows that are bound are read
 * @settle: makes the members of a record fit together; optional
 * @fill: shows a record in the rows; without it those that are bound are filled
 * @judge: shows the rows that a record needs, and returns (transfer full) what is to be said of it
 * @list_sheets: appends the sheets that a record can be printed as; optional
 *
 * What each form does in its own way.
 */
struct _NaerWrittenFormClass
{
  NaerFormDialogClass parent_class;

  gpointer      (*read)        (NaerWrittenForm *self);
  void          (*settle)      (NaerWrittenForm *self,
                                gpointer         record);
  void          (*fill)        (NaerWrittenForm *self,
                                gconstpointer    record);
  NaerFeedback *(*judge)       (NaerWrittenForm *self,
                                gconstpointer    record);
  void          (*list_sheets) (NaerWrittenForm *self,
                                gconstpointer    record,
                                GArray          *sheets);
};

gconstpointer naer_written_form_get_before (NaerWrittenForm *self);
gconstpointer naer_written_form_get_record (NaerWrittenForm *self);
void          naer_written_form_bind       (NaerWrittenForm *self,
                                            NaerRecordType   type,
                                            const char      *member,
                                            GtkWidget       *row);
void          naer_written_form_start      (NaerWrittenForm *self,
                                            NaerRecordType   type,
                                            gconstpointer    record,
                                            GtkWidget       *parent);
void          naer_written_form_keep       (NaerWrittenForm *self);
void          naer_written_form_commit     (NaerWrittenForm *self,
                                            GPtrArray       *changes,
                                            const char      *purpose,
                                            const char      *message);
void          naer_written_form_commit_record (NaerWrittenForm *self,
                                               gconstpointer    record,
                                               const char      *purpose,
                                               const char      *message);
void          naer_written_form_remove     (NaerWrittenForm *self,
                                            const char      *purpose,
                                            const char      *message);

G_END_DECLS

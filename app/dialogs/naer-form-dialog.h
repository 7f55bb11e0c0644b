/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-feedback.h"
#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerFormDialog:
 *
 * What all forms have in common: Cancel and Save, a sentence that says what is missing, a question
 * before something written is thrown away. Save is insensitive until the form passes its check.
 */
#define NAER_TYPE_FORM_DIALOG (naer_form_dialog_get_type ())
G_DECLARE_DERIVABLE_TYPE (NaerFormDialog, naer_form_dialog, NAER, FORM_DIALOG, AdwDialog)

/**
 * NaerFormDialogClass:
 * @check: reads the form into its draft, shows the rows that it needs, and returns (transfer full)
 *   what is to be said of it
 * @save: saves the draft, which passed its check, with naer_form_dialog_commit()
 * @ask_to_close: asks whether what was written is to be thrown away
 *
 * What each form does in its own way.
 */
struct _NaerFormDialogClass
{
  AdwDialogClass parent_class;

  NaerFeedback *(*check) (NaerFormDialog *self);
  void          (*save)  (NaerFormDialog *self);
  void          (*ask_to_close) (NaerFormDialog *self);
};

NaerSession        *naer_form_dialog_get_session  (NaerFormDialog *self);
gint64              naer_form_dialog_get_employee_row (NaerFormDialog *self);
const NaerEmployee *naer_form_dialog_get_employee (NaerFormDialog *self);
const NaerFacts    *naer_form_dialog_get_facts    (NaerFormDialog *self);
NaerDay             naer_form_dialog_get_today    (NaerFormDialog *self);
gboolean            naer_form_dialog_is_edited    (NaerFormDialog *self);
void                naer_form_dialog_set_session  (NaerFormDialog *self,
                                                   NaerSession    *session,
                                                   gint64          employee);
void                naer_form_dialog_watch        (NaerFormDialog *self,
                                                   GtkWidget      *row);
void                naer_form_dialog_add_field    (NaerFormDialog *self,
                                                   int             field,
                                                   GtkWidget      *row);
void                naer_form_dialog_add_note     (NaerFormDialog *self,
                                                   int             field,
                                                   AdwPreferencesGroup *group);
void                naer_form_dialog_add_top_bar  (NaerFormDialog *self,
                                                   GtkWidget      *bar);
void                naer_form_dialog_add_bottom_bar (NaerFormDialog *self,
                                                   GtkWidget      *bar);
void                naer_form_dialog_keep_height  (NaerFormDialog *self);
void                naer_form_dialog_update       (NaerFormDialog *self);
void                naer_form_dialog_set_quiet    (NaerFormDialog *self,
                                                   gboolean        quiet);
void                naer_form_dialog_start        (NaerFormDialog *self,
                                                   GtkWidget      *parent);
void                naer_form_dialog_commit       (NaerFormDialog *self,
                                                   GPtrArray      *changes,
                                                   const char     *purpose,
                                                   const char     *message);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-form-dialog.h"

G_BEGIN_DECLS

/**
 * NaerLinesDialog:
 *
 * A form with lines that come and go: each is a group of rows with a button that removes it, and
 * the last group adds one.
 */
#define NAER_TYPE_LINES_DIALOG (naer_lines_dialog_get_type ())
G_DECLARE_DERIVABLE_TYPE (NaerLinesDialog, naer_lines_dialog, NAER, LINES_DIALOG, NaerFormDialog)

/**
 * NaerLinesDialogClass:
 * @add: adds a line to the draft, and its rows to the form
 * @remove: removes a line from the draft; its rows are gone from the form already
 */
struct _NaerLinesDialogClass
{
  NaerFormDialogClass parent_class;

  void (*add)    (NaerLinesDialog *self);
  void (*remove) (NaerLinesDialog *self,
                  guint            line);
};

void                 naer_lines_dialog_set_words (NaerLinesDialog *self,
                                                  const char      *title,
                                                  const char      *description,
                                                  const char      *add_label);
AdwPreferencesGroup *naer_lines_dialog_add_group (NaerLinesDialog *self,
                                                  const char      *title,
                                                  const char      *remove_label);

G_END_DECLS

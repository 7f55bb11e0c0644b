/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-feedback.h"

G_BEGIN_DECLS

/**
 * NaerFormField:
 *
 * A row of a form with the line below its group that says what is wrong with it.
 */
typedef struct _NaerFormField NaerFormField;

NaerFormField *naer_form_field_new    (int                  id,
                                       GtkWidget           *row,
                                       AdwPreferencesGroup *group);
void           naer_form_field_free   (NaerFormField       *self);
void           naer_form_field_update (NaerFormField       *self,
                                       NaerFeedback        *feedback);

G_END_DECLS

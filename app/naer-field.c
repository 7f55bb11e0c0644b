/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-field.h"

/**
 * naer_field_update:
 * @field: a field of a form
 * @feedback: the line that says what is wrong
 * @validator: the validator of the form
 * @name: the name of the field, as the checks call it
 *
 * Marks a field that is wrong, for the eye and for the screen reader.
 */
void
naer_field_update (GtkWidget     *field,
                   GtkLabel      *feedback,
                   NaerValidator *validator,
                   const char    *name)
{
  gboolean wrong = naer_validator_blames (validator, name);

  if (wrong)
    gtk_widget_add_css_class (field, "error");
  else
    gtk_widget_remove_css_class (field, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (wrong)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE,
                                    feedback, NULL, -1);
  else
    gtk_accessible_reset_relation (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-form-field.h"

#include "naer-date-row.h"
#include "naer-text-row.h"

struct _NaerFormField
{
  int id;
  GtkWidget *row;    /* nullable */
  GtkLabel *label;
};

/* What takes the keyboard, and what a screen reader tells of: the text inside a row. */
static GtkAccessible *
find_input (GtkWidget *row)
{
  GtkEditable *delegate = NULL;

  if (NAER_IS_TEXT_ROW (row))
    return GTK_ACCESSIBLE (naer_text_row_get_view (NAER_TEXT_ROW (row)));
  if (GTK_IS_EDITABLE (row))
    delegate = gtk_editable_get_delegate (GTK_EDITABLE (row));
  while (delegate != NULL && gtk_editable_get_delegate (delegate) != NULL)
    delegate = gtk_editable_get_delegate (delegate);
  return delegate != NULL ? GTK_ACCESSIBLE (delegate) : GTK_ACCESSIBLE (row);
}

/**
 * naer_form_field_new:
 * @id: the number of the field in the feedback
 * @row: (nullable): its row
 * @group: the group that the line is added to
 *
 * Returns: (transfer full): a field that is well
 */
NaerFormField *
naer_form_field_new (int                  id,
                     GtkWidget           *row,
                     AdwPreferencesGroup *group)
{
  NaerFormField *self = g_new0 (NaerFormField, 1);

  self->id = id;
  self->row = row;
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_xalign (self->label, 0);
  gtk_widget_set_margin_top (GTK_WIDGET (self->label), 6);
  gtk_widget_set_margin_start (GTK_WIDGET (self->label), 12);
  gtk_widget_set_margin_end (GTK_WIDGET (self->label), 12);
  gtk_widget_set_visible (GTK_WIDGET (self->label), FALSE);
  adw_preferences_group_add (group, GTK_WIDGET (self->label));
  return self;
}

/**
 * naer_form_field_free:
 * @self: (transfer full): a field
 *
 * Frees it; the widgets belong to their dialog.
 */
void
naer_form_field_free (NaerFormField *self)
{
  g_free (self);
}

static void
mark_row (NaerFormField *self,
          gboolean       wrong)
{
  GtkAccessible *input = find_input (self->row);

  if (wrong)
    {
      gtk_widget_add_css_class (self->row, "error");
      gtk_accessible_update_state (input, GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE,
                                   -1);
      gtk_accessible_update_relation (input, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, self->label,
                                      NULL, -1);
    }
  else
    {
      gtk_widget_remove_css_class (self->row, "error");
      gtk_accessible_update_state (input, GTK_ACCESSIBLE_STATE_INVALID,
                                   GTK_ACCESSIBLE_INVALID_FALSE, -1);
      gtk_accessible_reset_relation (input, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE);
      if (NAER_IS_DATE_ROW (self->row))
        naer_date_row_tell_unreadable (NAER_DATE_ROW (self->row));
    }
}

/**
 * naer_form_field_update:
 * @self: a field
 * @feedback: what is to be said
 *
 * Shows what is wrong or worth knowing, for the eye and for the screen reader. What is only missing
 * is not shown here.
 */
void
naer_form_field_update (NaerFormField *self,
                        NaerFeedback  *feedback)
{
  NaerFeedbackLevel level = NAER_FEEDBACK_NOTE;
  const char *text = naer_feedback_get_text (feedback, self->id, &level);
  gboolean shown = text != NULL && level != NAER_FEEDBACK_MISSING;
  gboolean wrong = shown && level == NAER_FEEDBACK_WRONG;
  gboolean is_news = shown && g_strcmp0 (text, gtk_label_get_label (self->label)) != 0;

  gtk_label_set_label (self->label, shown ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->label), shown);
  if (wrong)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->label), "error");
      gtk_widget_remove_css_class (GTK_WIDGET (self->label), "dimmed");
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->label), "error");
      gtk_widget_add_css_class (GTK_WIDGET (self->label), "dimmed");
    }
  if (self->row != NULL)
    mark_row (self, wrong);
  if (is_news && gtk_widget_get_mapped (GTK_WIDGET (self->label)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self->label), text,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

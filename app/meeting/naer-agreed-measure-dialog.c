/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-agreed-measure-dialog.h"

#include "naer-edit-changes.h"
#include "naer-i18n.h"
#include "naer-meeting-check.h"
#include "naer-meeting-resources.h"
#include "naer-record-rows.h"
#include "plan/naer-measure.h"
#include "plan/naer-plan-words.h"

struct _NaerAgreedMeasureDialog
{
  NaerFormDialog parent_instance;

  NaerMeasure *before;  /* nullable */
  NaerMeasure *measure;
  NaerRecordRows *rows;

  GtkWidget *what_row;
  GtkWidget *why_row;
  GtkWidget *category_row;
  GtkWidget *contact_row;
  GtkWidget *responsible_row;
  GtkWidget *from_row;
  GtkWidget *to_row;
  GtkWidget *evaluate_row;
  GtkWidget *how_row;
  GtkWidget *if_not_row;
};

G_DEFINE_FINAL_TYPE (NaerAgreedMeasureDialog, naer_agreed_measure_dialog, NAER_TYPE_FORM_DIALOG)

static NaerFeedback *
naer_agreed_measure_dialog_check (NaerFormDialog *form)
{
  NaerAgreedMeasureDialog *self = NAER_AGREED_MEASURE_DIALOG (form);

  naer_record_rows_read (self->rows, self->measure);
  gtk_widget_set_visible (self->contact_row, self->measure->category == NAER_MEASURE_HOME_OFFICE);
  return naer_measure_check (self->measure);
}

static void
naer_agreed_measure_dialog_save (NaerFormDialog *form)
{
  NaerAgreedMeasureDialog *self = NAER_AGREED_MEASURE_DIALOG (form);

  naer_measure_settle (self->measure);
  naer_form_dialog_commit (form,
                           naer_edit_changes_one (NAER_RECORD_MEASURE, naer_form_dialog_get_employee_row (form),
                                                  self->before, self->measure),
                           "measure", self->before == NULL ? _("Measure noted") : _("Measure changed"));
}

static void
naer_agreed_measure_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_AGREED_MEASURE_DIALOG);
  G_OBJECT_CLASS (naer_agreed_measure_dialog_parent_class)->dispose (object);
}

static void
naer_agreed_measure_dialog_finalize (GObject *object)
{
  NaerAgreedMeasureDialog *self = NAER_AGREED_MEASURE_DIALOG (object);

  g_clear_pointer (&self->rows, naer_record_rows_free);
  g_clear_pointer (&self->before, naer_measure_free);
  g_clear_pointer (&self->measure, naer_measure_free);
  G_OBJECT_CLASS (naer_agreed_measure_dialog_parent_class)->finalize (object);
}

static void
naer_agreed_measure_dialog_class_init (NaerAgreedMeasureDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_agreed_measure_dialog_dispose;
  G_OBJECT_CLASS (class)->finalize = naer_agreed_measure_dialog_finalize;
  NAER_FORM_DIALOG_CLASS (class)->check = naer_agreed_measure_dialog_check;
  NAER_FORM_DIALOG_CLASS (class)->save = naer_agreed_measure_dialog_save;

  naer_meeting_set_template (widget_class, "agreed-measure-dialog");
  gtk_widget_class_bind_template_child (widget_class, NaerAgreedMeasureDialog, what_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreedMeasureDialog, why_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreedMeasureDialog, category_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreedMeasureDialog, contact_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreedMeasureDialog, responsible_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreedMeasureDialog, from_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreedMeasureDialog, to_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreedMeasureDialog, evaluate_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreedMeasureDialog, how_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreedMeasureDialog, if_not_row);
}

static void
naer_agreed_measure_dialog_init (NaerAgreedMeasureDialog *self)
{
  const char *categories[NAER_MEASURE_OTHER + 2] = { NULL };

  gtk_widget_init_template (GTK_WIDGET (self));
  for (NaerMeasureCategory category = 0; category <= NAER_MEASURE_OTHER; category++)
    categories[category] = naer_measure_category_to_words (category, naer_i18n_language ());
  naer_record_rows_set_labels (self->category_row, categories);
  self->rows = naer_record_rows_new (naer_record_get_shape (NAER_RECORD_MEASURE));
  naer_record_rows_add (self->rows, "what", self->what_row);
  naer_record_rows_add (self->rows, "why", self->why_row);
  naer_record_rows_add (self->rows, "category", self->category_row);
  naer_record_rows_add (self->rows, "contact_kept", self->contact_row);
  naer_record_rows_add (self->rows, "responsible", self->responsible_row);
  naer_record_rows_add (self->rows, "from_day", self->from_row);
  naer_record_rows_add (self->rows, "to_day", self->to_row);
  naer_record_rows_add (self->rows, "evaluate_on", self->evaluate_row);
  naer_record_rows_add (self->rows, "evaluate_how", self->how_row);
  naer_record_rows_add (self->rows, "if_not_working", self->if_not_row);
}

/**
 * naer_agreed_measure_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @agreed_on: the day that a new measure was agreed on, and begins
 * @measure: (nullable): the measure to edit, or %NULL to add one
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_agreed_measure_dialog_present (NaerSession       *session,
                                    gint64             employee,
                                    NaerDay            agreed_on,
                                    const NaerMeasure *measure,
                                    GtkWidget         *parent)
{
  NaerAgreedMeasureDialog *self;
  NaerFormDialog *form;

  g_return_if_fail (naer_session_get_employee (session, employee) != NULL);

  self = g_object_new (NAER_TYPE_AGREED_MEASURE_DIALOG, NULL);
  form = NAER_FORM_DIALOG (self);
  naer_form_dialog_set_session (form, session, employee);
  if (measure != NULL)
    {
      self->before = naer_measure_copy (measure);
      self->measure = naer_measure_copy (measure);
    }
  else
    {
      self->measure = naer_measure_new ();
      self->measure->row_id = naer_row_id_new ();
      self->measure->status = NAER_MEASURE_AGREED;
      self->measure->from = agreed_on;
    }
  naer_form_dialog_add_field (form, NAER_MEASURE_FIELD_WHAT, self->what_row);
  naer_form_dialog_add_field (form, NAER_MEASURE_FIELD_RESPONSIBLE, self->responsible_row);
  naer_form_dialog_add_field (form, NAER_MEASURE_FIELD_DAYS, self->to_row);
  naer_form_dialog_add_field (form, NAER_MEASURE_FIELD_EVALUATE, self->evaluate_row);
  naer_record_rows_fill (self->rows, self->measure);
  naer_record_rows_watch (self->rows, form);
  naer_form_dialog_start (form, parent);
}

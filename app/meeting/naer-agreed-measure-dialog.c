/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-agreed-measure-dialog.h"

#include "naer-i18n.h"
#include "naer-meeting-check.h"
#include "naer-meeting-resources.h"
#include "plan/naer-measure.h"
#include "plan/naer-plan-words.h"

struct _NaerAgreedMeasureDialog
{
  NaerWrittenForm parent_instance;

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

G_DEFINE_FINAL_TYPE (NaerAgreedMeasureDialog, naer_agreed_measure_dialog, NAER_TYPE_WRITTEN_FORM)

static void
naer_agreed_measure_dialog_settle (NaerWrittenForm *form,
                                   gpointer         record)
{
  naer_measure_settle (record);
}

static NaerFeedback *
naer_agreed_measure_dialog_judge (NaerWrittenForm *form,
                                  gconstpointer    record)
{
  const NaerMeasure *measure = record;

  gtk_widget_set_visible (NAER_AGREED_MEASURE_DIALOG (form)->contact_row,
                          measure->category == NAER_MEASURE_HOME_OFFICE);
  return naer_measure_check (measure);
}

static void
naer_agreed_measure_dialog_save (NaerFormDialog *dialog)
{
  NaerWrittenForm *form = NAER_WRITTEN_FORM (dialog);
  g_autoptr (NaerMeasure) measure = naer_measure_copy (naer_written_form_get_record (form));

  naer_measure_settle (measure);
  naer_written_form_commit_record (form, measure, "measure",
                                   naer_written_form_get_before (form) == NULL ? _("Measure noted")
                                                                               : _("Measure changed"));
}

static void
naer_agreed_measure_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_AGREED_MEASURE_DIALOG);
  G_OBJECT_CLASS (naer_agreed_measure_dialog_parent_class)->dispose (object);
}

static void
naer_agreed_measure_dialog_class_init (NaerAgreedMeasureDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_agreed_measure_dialog_dispose;
  NAER_FORM_DIALOG_CLASS (class)->save = naer_agreed_measure_dialog_save;
  NAER_WRITTEN_FORM_CLASS (class)->settle = naer_agreed_measure_dialog_settle;
  NAER_WRITTEN_FORM_CLASS (class)->judge = naer_agreed_measure_dialog_judge;

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
  NaerWrittenForm *form = NAER_WRITTEN_FORM (self);
  const char *categories[NAER_MEASURE_OTHER + 2] = { NULL };

  gtk_widget_init_template (GTK_WIDGET (self));
  for (NaerMeasureCategory category = 0; category <= NAER_MEASURE_OTHER; category++)
    categories[category] = naer_measure_category_to_words (category, naer_i18n_language ());
  naer_record_rows_set_labels (self->category_row, categories);
  naer_written_form_bind (form, NAER_RECORD_MEASURE, "what", self->what_row);
  naer_written_form_bind (form, NAER_RECORD_MEASURE, "why", self->why_row);
  naer_written_form_bind (form, NAER_RECORD_MEASURE, "category", self->category_row);
  naer_written_form_bind (form, NAER_RECORD_MEASURE, "contact_kept", self->contact_row);
  naer_written_form_bind (form, NAER_RECORD_MEASURE, "responsible", self->responsible_row);
  naer_written_form_bind (form, NAER_RECORD_MEASURE, "from_day", self->from_row);
  naer_written_form_bind (form, NAER_RECORD_MEASURE, "to_day", self->to_row);
  naer_written_form_bind (form, NAER_RECORD_MEASURE, "evaluate_on", self->evaluate_row);
  naer_written_form_bind (form, NAER_RECORD_MEASURE, "evaluate_how", self->how_row);
  naer_written_form_bind (form, NAER_RECORD_MEASURE, "if_not_working", self->if_not_row);
}

static NaerMeasure *
begin_measure (NaerDay agreed_on)
{
  NaerMeasure *measure = naer_measure_new ();

  measure->row_id = naer_row_id_new ();
  measure->status = NAER_MEASURE_AGREED;
  measure->from = agreed_on;
  return measure;
}

/**
 * naer_agreed_measure_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @agreed_on: the day that a new measure was agreed on, and begins
 * @measure: (nullable): the measure to edit, which may be one that is only a draft, or %NULL to add one
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
  g_autoptr (NaerMeasure) record = NULL;

  g_return_if_fail (naer_session_get_employee (session, employee) != NULL);

  self = g_object_new (NAER_TYPE_AGREED_MEASURE_DIALOG, NULL);
  form = NAER_FORM_DIALOG (self);
  naer_form_dialog_set_session (form, session, employee);
  naer_form_dialog_add_field (form, NAER_MEASURE_FIELD_WHAT, self->what_row);
  naer_form_dialog_add_field (form, NAER_MEASURE_FIELD_RESPONSIBLE, self->responsible_row);
  naer_form_dialog_add_field (form, NAER_MEASURE_FIELD_DAYS, self->to_row);
  naer_form_dialog_add_field (form, NAER_MEASURE_FIELD_EVALUATE, self->evaluate_row);
  record = measure != NULL ? naer_measure_copy (measure) : begin_measure (agreed_on);
  naer_written_form_start (NAER_WRITTEN_FORM (self), NAER_RECORD_MEASURE, record, parent);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-agreement-dialog.h"

#include "naer-edit-changes.h"
#include "naer-i18n.h"
#include "naer-meeting-resources.h"
#include "naer-record-rows.h"
#include "naer-talk-check.h"

struct _NaerAgreementDialog
{
  NaerFormDialog parent_instance;

  NaerContactAgreement *before;  /* nullable */
  NaerContactAgreement *agreement;
  NaerRecordRows *rows;

  GtkWidget *agreed_row;
  GtkWidget *channel_row;
  GtkWidget *every_row;
  GtkWidget *who_row;
  GtkWidget *colleagues_row;
  GtkWidget *email_row;
  GtkWidget *handed_row;
  GtkWidget *handed_on_row;
  GtkWidget *remove_group;
};

G_DEFINE_FINAL_TYPE (NaerAgreementDialog, naer_agreement_dialog, NAER_TYPE_FORM_DIALOG)

static NaerFeedback *
naer_agreement_dialog_check (NaerFormDialog *form)
{
  NaerAgreementDialog *self = NAER_AGREEMENT_DIALOG (form);

  naer_record_rows_read (self->rows, self->agreement);
  return naer_agreement_check (self->agreement, naer_form_dialog_get_today (form));
}

static void
commit (NaerAgreementDialog        *self,
        const NaerContactAgreement *after,
        const char                 *message)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  naer_form_dialog_commit (form,
                           naer_edit_changes_one (NAER_RECORD_AGREEMENT, naer_form_dialog_get_employee_row (form),
                                                  self->before, after),
                           "agreement", message);
}

static void
naer_agreement_dialog_save (NaerFormDialog *form)
{
  NaerAgreementDialog *self = NAER_AGREEMENT_DIALOG (form);

  commit (self, self->agreement, self->before == NULL ? _("Agreement noted") : _("Agreement changed"));
}

static void
remove_cb (NaerAgreementDialog *self)
{
  commit (self, NULL, _("Agreement removed"));
}

static void
naer_agreement_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_AGREEMENT_DIALOG);
  G_OBJECT_CLASS (naer_agreement_dialog_parent_class)->dispose (object);
}

static void
naer_agreement_dialog_finalize (GObject *object)
{
  NaerAgreementDialog *self = NAER_AGREEMENT_DIALOG (object);

  g_clear_pointer (&self->rows, naer_record_rows_free);
  if (self->before != NULL)
    naer_record_free (NAER_RECORD_AGREEMENT, self->before);
  if (self->agreement != NULL)
    naer_record_free (NAER_RECORD_AGREEMENT, self->agreement);
  G_OBJECT_CLASS (naer_agreement_dialog_parent_class)->finalize (object);
}

static void
naer_agreement_dialog_class_init (NaerAgreementDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_agreement_dialog_dispose;
  G_OBJECT_CLASS (class)->finalize = naer_agreement_dialog_finalize;
  NAER_FORM_DIALOG_CLASS (class)->check = naer_agreement_dialog_check;
  NAER_FORM_DIALOG_CLASS (class)->save = naer_agreement_dialog_save;

  naer_meeting_set_template (widget_class, "agreement-dialog");
  gtk_widget_class_bind_template_child (widget_class, NaerAgreementDialog, agreed_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreementDialog, channel_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreementDialog, every_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreementDialog, who_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreementDialog, colleagues_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreementDialog, email_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreementDialog, handed_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreementDialog, handed_on_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAgreementDialog, remove_group);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
naer_agreement_dialog_init (NaerAgreementDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = naer_record_rows_new (naer_record_get_shape (NAER_RECORD_AGREEMENT));
  naer_record_rows_add (self->rows, "agreed_on", self->agreed_row);
  naer_record_rows_add (self->rows, "channel", self->channel_row);
  naer_record_rows_add (self->rows, "every_days", self->every_row);
  naer_record_rows_add (self->rows, "who", self->who_row);
  naer_record_rows_add (self->rows, "colleagues_told", self->colleagues_row);
  naer_record_rows_add (self->rows, "no_work_email", self->email_row);
  naer_record_rows_add (self->rows, "handed_over_to", self->handed_row);
  naer_record_rows_add (self->rows, "handed_over_on", self->handed_on_row);
}

/**
 * naer_agreement_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @agreement: (nullable): the agreement to edit, or %NULL to add one
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_agreement_dialog_present (NaerSession                *session,
                               gint64                      employee,
                               const NaerContactAgreement *agreement,
                               GtkWidget                  *parent)
{
  NaerAgreementDialog *self;
  NaerFormDialog *form;

  g_return_if_fail (naer_session_get_employee (session, employee) != NULL);

  self = g_object_new (NAER_TYPE_AGREEMENT_DIALOG, NULL);
  form = NAER_FORM_DIALOG (self);
  naer_form_dialog_set_session (form, session, employee);
  if (agreement != NULL)
    self->before = naer_record_copy (NAER_RECORD_AGREEMENT, agreement);
  self->agreement = agreement != NULL ? naer_record_copy (NAER_RECORD_AGREEMENT, agreement)
                                      : naer_record_new (NAER_RECORD_AGREEMENT);
  if (agreement == NULL)
    {
      self->agreement->row_id = naer_row_id_new ();
      self->agreement->agreed_on = naer_session_get_today (session);
    }
  naer_form_dialog_add_field (form, NAER_TALK_FIELD_DAY, self->agreed_row);
  naer_form_dialog_add_field (form, NAER_TALK_FIELD_TEXT, self->colleagues_row);
  naer_form_dialog_add_field (form, NAER_TALK_FIELD_HANDED_OVER, self->handed_on_row);
  naer_record_rows_fill (self->rows, self->agreement);
  gtk_widget_set_visible (self->remove_group, agreement != NULL);
  naer_record_rows_watch (self->rows, form);
  naer_form_dialog_start (form, parent);
}

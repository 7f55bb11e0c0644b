/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-agreement-dialog.h"

#include "naer-i18n.h"
#include "naer-meeting-resources.h"
#include "naer-talk-check.h"
#include "rules/naer-engine.h"

struct _NaerAgreementDialog
{
  NaerWrittenForm parent_instance;

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

G_DEFINE_FINAL_TYPE (NaerAgreementDialog, naer_agreement_dialog, NAER_TYPE_WRITTEN_FORM)

static NaerFeedback *
naer_agreement_dialog_judge (NaerWrittenForm *form,
                             gconstpointer    record)
{
  return naer_agreement_check (record, naer_form_dialog_get_today (NAER_FORM_DIALOG (form)));
}

static void
naer_agreement_dialog_save (NaerFormDialog *dialog)
{
  NaerWrittenForm *form = NAER_WRITTEN_FORM (dialog);

  naer_written_form_commit_record (form, naer_written_form_get_record (form), "agreement",
                                   naer_written_form_get_before (form) == NULL ? _("Agreement noted")
                                                                               : _("Agreement changed"));
}

static void
remove_cb (NaerAgreementDialog *self)
{
  naer_written_form_remove (NAER_WRITTEN_FORM (self), "agreement", _("Agreement removed"));
}

static void
naer_agreement_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_AGREEMENT_DIALOG);
  G_OBJECT_CLASS (naer_agreement_dialog_parent_class)->dispose (object);
}

static void
naer_agreement_dialog_class_init (NaerAgreementDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_agreement_dialog_dispose;
  NAER_FORM_DIALOG_CLASS (class)->save = naer_agreement_dialog_save;
  NAER_WRITTEN_FORM_CLASS (class)->judge = naer_agreement_dialog_judge;

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
  NaerWrittenForm *form = NAER_WRITTEN_FORM (self);

  gtk_widget_init_template (GTK_WIDGET (self));
  naer_written_form_bind (form, NAER_RECORD_AGREEMENT, "agreed_on", self->agreed_row);
  naer_written_form_bind (form, NAER_RECORD_AGREEMENT, "channel", self->channel_row);
  naer_written_form_bind (form, NAER_RECORD_AGREEMENT, "every_days", self->every_row);
  naer_written_form_bind (form, NAER_RECORD_AGREEMENT, "who", self->who_row);
  naer_written_form_bind (form, NAER_RECORD_AGREEMENT, "colleagues_told", self->colleagues_row);
  naer_written_form_bind (form, NAER_RECORD_AGREEMENT, "no_work_email", self->email_row);
  naer_written_form_bind (form, NAER_RECORD_AGREEMENT, "handed_over_to", self->handed_row);
  naer_written_form_bind (form, NAER_RECORD_AGREEMENT, "handed_over_on", self->handed_on_row);
}

/* It is agreed once per case. */
static NaerContactAgreement *
begin_agreement (NaerSession *session,
                 gint64       employee)
{
  NaerContactAgreement *agreement = naer_record_new (NAER_RECORD_AGREEMENT);
  const NaerCaseTimeline *latest = naer_session_get_latest_timeline (session, employee);

  if (latest != NULL)
    agreement->case_start = latest->absence_case->start;
  agreement->row_id = naer_row_id_new ();
  agreement->agreed_on = naer_session_get_today (session);
  return agreement;
}

/**
 * naer_agreement_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @agreement: (nullable): the agreement to edit, which may be one that is only a draft, or %NULL to
 *   add one
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
  NaerContactAgreement *record;
  NaerFormDialog *form;

  g_return_if_fail (naer_session_get_employee (session, employee) != NULL);

  self = g_object_new (NAER_TYPE_AGREEMENT_DIALOG, NULL);
  form = NAER_FORM_DIALOG (self);
  naer_form_dialog_set_session (form, session, employee);
  naer_form_dialog_add_field (form, NAER_TALK_FIELD_DAY, self->agreed_row);
  naer_form_dialog_add_field (form, NAER_TALK_FIELD_TEXT, self->colleagues_row);
  naer_form_dialog_add_field (form, NAER_TALK_FIELD_HANDED_OVER, self->handed_on_row);
  record = agreement != NULL ? naer_record_copy (NAER_RECORD_AGREEMENT, agreement) : begin_agreement (session, employee);
  naer_written_form_start (NAER_WRITTEN_FORM (self), NAER_RECORD_AGREEMENT, record, parent);
  gtk_widget_set_visible (self->remove_group, naer_written_form_get_before (NAER_WRITTEN_FORM (self)) != NULL);
  naer_record_free (NAER_RECORD_AGREEMENT, record);
}

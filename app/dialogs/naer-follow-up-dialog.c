/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-follow-up-dialog.h"

#include "language/naer-resources.h"
#include "naer-date-row.h"
#include "naer-follow-up-draft.h"
#include "naer-i18n.h"

struct _NaerFollowUpDialog
{
  NaerFormDialog parent_instance;

  NaerFollowUpDraft draft;

  AdwSwitchRow *gentle_row;
  AdwComboRow *intensity_row;
  NaerDateRow *from_row;
  NaerDateRow *to_row;
};

G_DEFINE_FINAL_TYPE (NaerFollowUpDialog, naer_follow_up_dialog, NAER_TYPE_FORM_DIALOG)

/* As the row offers them. */
static const char *const intensities[] = { "close", "normal", "light" };

static NaerFeedback *
naer_follow_up_dialog_check (NaerFormDialog *form)
{
  NaerFollowUpDialog *self = NAER_FOLLOW_UP_DIALOG (form);
  guint selected = adw_combo_row_get_selected (self->intensity_row);

  self->draft.gentle = adw_switch_row_get_active (self->gentle_row);
  self->draft.intensity = intensities[MIN (selected, G_N_ELEMENTS (intensities) - 1)];
  self->draft.from = naer_date_row_get_day (self->from_row);
  self->draft.to = naer_date_row_get_day (self->to_row);
  return naer_follow_up_draft_check (&self->draft);
}

static void
naer_follow_up_dialog_save (NaerFormDialog *form)
{
  NaerFollowUpDialog *self = NAER_FOLLOW_UP_DIALOG (form);

  naer_form_dialog_commit (form,
                           naer_follow_up_draft_make_changes (&self->draft, naer_form_dialog_get_employee (form)),
                           "follow-up", _("Agreement noted"));
}

static void
naer_follow_up_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_FOLLOW_UP_DIALOG);
  G_OBJECT_CLASS (naer_follow_up_dialog_parent_class)->dispose (object);
}

static void
naer_follow_up_dialog_class_init (NaerFollowUpDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_follow_up_dialog_dispose;
  form_class->check = naer_follow_up_dialog_check;
  form_class->save = naer_follow_up_dialog_save;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/follow-up-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerFollowUpDialog, gentle_row);
  gtk_widget_class_bind_template_child (widget_class, NaerFollowUpDialog, intensity_row);
  gtk_widget_class_bind_template_child (widget_class, NaerFollowUpDialog, from_row);
  gtk_widget_class_bind_template_child (widget_class, NaerFollowUpDialog, to_row);
}

static void
naer_follow_up_dialog_init (NaerFollowUpDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill_form (NaerFollowUpDialog *self)
{
  adw_switch_row_set_active (self->gentle_row, self->draft.gentle);
  for (guint i = 0; i < G_N_ELEMENTS (intensities); i++)
    if (g_str_equal (intensities[i], self->draft.intensity))
      adw_combo_row_set_selected (self->intensity_row, i);
  naer_date_row_set_day (self->from_row, self->draft.from);
  naer_date_row_set_day (self->to_row, self->draft.to);
}

/**
 * naer_follow_up_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_follow_up_dialog_present (NaerSession *session,
                               gint64       employee,
                               GtkWidget   *parent)
{
  const NaerEmployee *found = naer_session_get_employee (session, employee);
  NaerFollowUpDialog *self;
  NaerFormDialog *form;

  g_return_if_fail (found != NULL);

  self = g_object_new (NAER_TYPE_FOLLOW_UP_DIALOG, NULL);
  form = NAER_FORM_DIALOG (self);
  self->draft = naer_follow_up_draft_new (found, naer_session_get_today (session));
  naer_form_dialog_set_session (form, session, employee);
  naer_form_dialog_add_field (form, NAER_FOLLOW_UP_FIELD_FROM, GTK_WIDGET (self->from_row));
  naer_form_dialog_add_field (form, NAER_FOLLOW_UP_FIELD_TO, GTK_WIDGET (self->to_row));
  fill_form (self);
  naer_form_dialog_watch (form, GTK_WIDGET (self->gentle_row));
  naer_form_dialog_watch (form, GTK_WIDGET (self->intensity_row));
  naer_form_dialog_start (form, parent);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-presence-dialog.h"

#include "naer-date-row.h"
#include "naer-day-check.h"
#include "naer-i18n.h"
#include "naer-meeting-resources.h"
#include "naer-talk-check.h"

struct _NaerPresenceDialog
{
  NaerFormDialog parent_instance;

  NaerDateRow *day_row;
};

G_DEFINE_FINAL_TYPE (NaerPresenceDialog, naer_presence_dialog, NAER_TYPE_FORM_DIALOG)

static NaerFeedback *
naer_presence_dialog_check (NaerFormDialog *form)
{
  NaerFeedback *feedback = naer_feedback_new ();
  NaerDay day = naer_date_row_get_day (NAER_PRESENCE_DIALOG (form)->day_row);

  if (naer_day_check_written (feedback, NAER_TALK_FIELD_DAY, day, _("Write the day.")))
    naer_day_check_not_after (feedback, NAER_TALK_FIELD_DAY, day, naer_form_dialog_get_today (form),
                              _("This day has not come yet."));
  return feedback;
}

static void
naer_presence_dialog_save (NaerFormDialog *form)
{
  NaerDay day = naer_date_row_get_day (NAER_PRESENCE_DIALOG (form)->day_row);

  naer_form_dialog_commit (form, naer_presence_make_changes (naer_form_dialog_get_employee (form), day, TRUE),
                           "presence", _("Presence noted"));
}

static void
naer_presence_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_PRESENCE_DIALOG);
  G_OBJECT_CLASS (naer_presence_dialog_parent_class)->dispose (object);
}

static void
naer_presence_dialog_class_init (NaerPresenceDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_presence_dialog_dispose;
  NAER_FORM_DIALOG_CLASS (class)->check = naer_presence_dialog_check;
  NAER_FORM_DIALOG_CLASS (class)->save = naer_presence_dialog_save;

  naer_meeting_set_template (widget_class, "presence-dialog");
  gtk_widget_class_bind_template_child (widget_class, NaerPresenceDialog, day_row);
}

static void
naer_presence_dialog_init (NaerPresenceDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_presence_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_presence_dialog_present (NaerSession *session,
                              gint64       employee,
                              GtkWidget   *parent)
{
  NaerPresenceDialog *self;
  NaerFormDialog *form;

  g_return_if_fail (naer_session_get_employee (session, employee) != NULL);

  self = g_object_new (NAER_TYPE_PRESENCE_DIALOG, NULL);
  form = NAER_FORM_DIALOG (self);
  naer_form_dialog_set_session (form, session, employee);
  naer_form_dialog_add_field (form, NAER_TALK_FIELD_DAY, GTK_WIDGET (self->day_row));
  naer_date_row_set_day (self->day_row, naer_session_get_today (session));
  naer_form_dialog_start (form, parent);
}

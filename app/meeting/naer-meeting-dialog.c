/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-meeting-dialog.h"

#include "meeting/naer-meeting-edit.h"
#include "naer-agreed-measure-dialog.h"
#include "naer-edit-changes.h"
#include "naer-i18n.h"
#include "naer-meeting-check.h"
#include "naer-meeting-dialog-private.h"
#include "naer-meeting-resources.h"

G_DEFINE_FINAL_TYPE (NaerMeetingDialog, naer_meeting_dialog, NAER_TYPE_FORM_DIALOG)

static NaerFeedback *
naer_meeting_dialog_check (NaerFormDialog *form)
{
  NaerMeetingDialog *self = NAER_MEETING_DIALOG (form);
  gboolean is_of_nav;

  naer_meeting_dialog_read (self);
  is_of_nav = self->meeting->kind != NAER_MEETING_DIALOGUE_1;
  gtk_widget_set_visible (self->request_group, is_of_nav);
  gtk_widget_set_visible (self->useful_group, !is_of_nav);
  gtk_widget_set_visible (self->sick_lister_row, !is_of_nav);
  gtk_widget_set_sensitive (self->finished_row, self->meeting->held != NAER_DAY_NONE);
  return naer_meeting_check (self->meeting, naer_form_dialog_get_today (form));
}

static void
commit (NaerMeetingDialog *self,
        const NaerMeeting *after,
        const char        *message)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  naer_form_dialog_commit (form,
                           naer_edit_changes_one (NAER_RECORD_MEETING, naer_form_dialog_get_employee_row (form),
                                                  self->before, after),
                           "meeting", message);
}

static void
naer_meeting_dialog_save (NaerFormDialog *form)
{
  NaerMeetingDialog *self = NAER_MEETING_DIALOG (form);

  naer_meeting_tidy (self->meeting);
  if (self->meeting->held != NAER_DAY_NONE)
    commit (self, self->meeting, _("Meeting noted"));
  else
    commit (self, self->meeting, self->before == NULL ? _("Meeting planned") : _("Meeting changed"));
}

static void
remove_cb (NaerMeetingDialog *self)
{
  commit (self, NULL, _("Meeting removed"));
}

static void
add_participant_cb (NaerMeetingDialog *self)
{
  naer_part_rows_add (self->participants, naer_shape_new (&naer_participant_shape));
}

static void
add_wait_cb (NaerMeetingDialog *self)
{
  naer_part_rows_add (self->waits, naer_shape_new (&naer_wait_shape));
}

static void
add_measure_cb (NaerMeetingDialog *self)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  NaerDay held = self->meeting->held;

  naer_agreed_measure_dialog_present (naer_form_dialog_get_session (form), naer_form_dialog_get_employee_row (form),
                                      naer_day_is_valid (held) ? held : naer_form_dialog_get_today (form), NULL,
                                      GTK_WIDGET (self));
}

static void
naer_meeting_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_MEETING_DIALOG);
  G_OBJECT_CLASS (naer_meeting_dialog_parent_class)->dispose (object);
}

static void
naer_meeting_dialog_finalize (GObject *object)
{
  NaerMeetingDialog *self = NAER_MEETING_DIALOG (object);

  g_clear_pointer (&self->rows, naer_record_rows_free);
  g_clear_pointer (&self->participants, naer_part_rows_free);
  g_clear_pointer (&self->waits, naer_part_rows_free);
  g_clear_pointer (&self->themes, g_ptr_array_unref);
  g_clear_pointer (&self->theme_rows, g_ptr_array_unref);
  g_clear_pointer (&self->measure_rows, g_ptr_array_unref);
  if (self->before != NULL)
    naer_record_free (NAER_RECORD_MEETING, self->before);
  if (self->meeting != NULL)
    naer_record_free (NAER_RECORD_MEETING, self->meeting);
  G_OBJECT_CLASS (naer_meeting_dialog_parent_class)->finalize (object);
}

#define BIND(name) gtk_widget_class_bind_template_child (widget_class, NaerMeetingDialog, name)

static void
bind_before (GtkWidgetClass *widget_class)
{
  BIND (kind_row);
  BIND (planned_row);
  BIND (clock_row);
  BIND (minutes_row);
  BIND (form_row);
  BIND (place_row);
  BIND (purpose_row);
  BIND (participant_group);
  BIND (sick_lister_row);
  BIND (shared_row);
  BIND (consent_row);
  BIND (doctor_row);
  BIND (useful_group);
  BIND (useful_employee_row);
  BIND (useful_employer_row);
  BIND (useful_doctor_row);
  BIND (request_group);
  BIND (requested_row);
  BIND (requested_by_row);
  BIND (request_why_row);
  BIND (preparation_row);
  BIND (cancelled_row);
}

static void
bind_meeting_and_after (GtkWidgetClass *widget_class)
{
  BIND (phases);
  BIND (held_row);
  BIND (opening_row);
  BIND (theme_group);
  BIND (wait_group);
  BIND (text_group);
  BIND (closing_row);
  BIND (measure_group);
  BIND (next_row);
  BIND (grade_now_row);
  BIND (grade_after_row);
  BIND (unresolved_row);
  BIND (unresolved_employee_row);
  BIND (unresolved_employer_row);
  BIND (needs_nav_row);
  BIND (nav_why_row);
  BIND (needs_others_row);
  BIND (heard_row);
  BIND (plan_updated_row);
  BIND (sent_row);
  BIND (useful_row);
  BIND (next_time_row);
  BIND (signed_group);
  BIND (finished_row);
  BIND (employee_signed_row);
  BIND (leader_signed_row);
  BIND (signed_at_row);
  BIND (remove_group);
}

static void
naer_meeting_dialog_class_init (NaerMeetingDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_meeting_dialog_dispose;
  G_OBJECT_CLASS (class)->finalize = naer_meeting_dialog_finalize;
  NAER_FORM_DIALOG_CLASS (class)->check = naer_meeting_dialog_check;
  NAER_FORM_DIALOG_CLASS (class)->save = naer_meeting_dialog_save;

  naer_meeting_set_template (widget_class, "meeting-dialog");
  bind_before (widget_class);
  bind_meeting_and_after (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, add_participant_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_wait_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_measure_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
naer_meeting_dialog_init (NaerMeetingDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  naer_meeting_dialog_bind_rows (self);
}

static void
add_fields (NaerMeetingDialog *self)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  naer_form_dialog_add_field (form, NAER_MEETING_FIELD_PLANNED, self->planned_row);
  naer_form_dialog_add_field (form, NAER_MEETING_FIELD_CLOCK, self->clock_row);
  naer_form_dialog_add_note (form, NAER_MEETING_FIELD_PARTICIPANTS, self->participant_group);
  naer_form_dialog_add_field (form, NAER_MEETING_FIELD_REQUESTED, self->requested_row);
  naer_form_dialog_add_field (form, NAER_MEETING_FIELD_CANCELLED, self->cancelled_row);
  naer_form_dialog_add_field (form, NAER_MEETING_FIELD_HELD, self->held_row);
  naer_form_dialog_add_note (form, NAER_MEETING_FIELD_WAITS, self->wait_group);
  naer_form_dialog_add_note (form, NAER_MEETING_FIELD_TEXT, self->text_group);
  naer_form_dialog_add_field (form, NAER_MEETING_FIELD_NEXT, self->next_row);
  naer_form_dialog_add_field (form, NAER_MEETING_FIELD_SENT, self->sent_row);
  naer_form_dialog_add_note (form, NAER_MEETING_FIELD_SIGNED, self->signed_group);
}

static void
watch (NaerMeetingDialog *self)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  GtkWidget *others[] = { self->sick_lister_row, self->useful_employee_row, self->useful_employer_row,
                          self->useful_doctor_row, self->finished_row };

  naer_record_rows_watch (self->rows, form);
  for (guint i = 0; i < self->themes->len; i++)
    naer_record_rows_watch (self->themes->pdata[i], form);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    naer_form_dialog_watch (form, others[i]);
}

/**
 * naer_meeting_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @kind: which meeting a new one is
 * @meeting: (nullable): the meeting to edit, or %NULL to plan one
 * @parent: where to show it
 *
 * Opens the form, at the phase that comes next. What is saved can be undone.
 */
void
naer_meeting_dialog_present (NaerSession       *session,
                             gint64             employee,
                             NaerMeetingKind    kind,
                             const NaerMeeting *meeting,
                             GtkWidget         *parent)
{
  const NaerEmployee *found = naer_session_get_employee (session, employee);
  NaerMeetingDialog *self;
  NaerFormDialog *form;

  g_return_if_fail (found != NULL);

  self = g_object_new (NAER_TYPE_MEETING_DIALOG, NULL);
  form = NAER_FORM_DIALOG (self);
  naer_form_dialog_set_session (form, session, employee);
  if (meeting != NULL)
    self->before = naer_record_copy (NAER_RECORD_MEETING, meeting);
  self->meeting = meeting != NULL ? naer_record_copy (NAER_RECORD_MEETING, meeting)
                                  : naer_meeting_begin (naer_session_get_facts (session), found, kind);
  add_fields (self);
  naer_meeting_dialog_fill (self);
  naer_meeting_dialog_show_measures (self);
  gtk_widget_set_visible (self->remove_group, meeting != NULL);
  watch (self);
  g_signal_connect_object (session, "changed", G_CALLBACK (naer_meeting_dialog_show_measures), self,
                           G_CONNECT_SWAPPED);
  if (self->meeting->held != NAER_DAY_NONE)
    adw_view_stack_set_visible_child_name (self->phases, "after");
  else if (self->meeting->planned != NAER_DAY_NONE && self->meeting->planned <= naer_session_get_today (session))
    adw_view_stack_set_visible_child_name (self->phases, "meeting");
  naer_form_dialog_start (form, parent);
}

/**
 * naer_meeting_dialog_show_phase:
 * @self: a form
 * @phase: `before`, `meeting` or `after`
 *
 * Turns to a phase of the meeting.
 */
void
naer_meeting_dialog_show_phase (NaerMeetingDialog *self,
                                const char        *phase)
{
  g_return_if_fail (NAER_IS_MEETING_DIALOG (self));

  adw_view_stack_set_visible_child_name (self->phases, phase);
}

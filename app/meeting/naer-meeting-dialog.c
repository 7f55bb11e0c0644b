/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-meeting-dialog.h"

#include "meeting/naer-meeting-edit.h"
#include "naer-agreed-measure-dialog.h"
#include "naer-edit-changes.h"
#include "naer-i18n.h"
#include "naer-meeting-check.h"
#include "naer-meeting-dialog-private.h"
#include "naer-meeting-resources.h"

G_DEFINE_FINAL_TYPE (NaerMeetingDialog, naer_meeting_dialog, NAER_TYPE_WRITTEN_FORM)

static const NaerMeeting *
get_meeting (NaerMeetingDialog *self)
{
  return naer_written_form_get_record (NAER_WRITTEN_FORM (self));
}

static gpointer
naer_meeting_dialog_read_record (NaerWrittenForm *form)
{
  NaerMeetingDialog *self = NAER_MEETING_DIALOG (form);
  NaerMeeting *meeting = naer_record_copy (NAER_RECORD_MEETING, get_meeting (self));

  naer_meeting_dialog_read (self, meeting);
  naer_meeting_dialog_show_ground (self, meeting->kind);
  naer_meeting_dialog_read_ground (self);
  return meeting;
}

static void
naer_meeting_dialog_settle (NaerWrittenForm *form,
                            gpointer         record)
{
  NaerMeeting *meeting = record;

  if (meeting->starts_at == NAER_CLOCK_UNREADABLE)
    meeting->starts_at = 0;
  naer_meeting_settle (meeting);
}

static void
naer_meeting_dialog_fill_rows (NaerWrittenForm *form,
                               gconstpointer    record)
{
  naer_meeting_dialog_fill (NAER_MEETING_DIALOG (form), record);
}

static NaerFeedback *
naer_meeting_dialog_judge (NaerWrittenForm *form,
                           gconstpointer    record)
{
  NaerMeetingDialog *self = NAER_MEETING_DIALOG (form);
  NaerFormDialog *dialog = NAER_FORM_DIALOG (form);
  const NaerMeeting *meeting = record;
  gboolean is_of_nav = meeting->kind != NAER_MEETING_DIALOGUE_1;

  gtk_widget_set_visible (self->request_group, is_of_nav);
  gtk_widget_set_visible (self->useful_group, !is_of_nav);
  gtk_widget_set_visible (self->sick_lister_row, !is_of_nav);
  gtk_widget_set_visible (self->consent_row, meeting->shared_before != NULL);
  gtk_widget_set_visible (self->nav_why_row, meeting->needs_nav == NAER_KNOWN_YES);
  gtk_widget_set_visible (self->not_held_group, meeting->held == NAER_DAY_NONE);
  gtk_widget_set_sensitive (self->finished_row, meeting->held != NAER_DAY_NONE);
  return naer_meeting_check (meeting, self->not_held,
                             naer_form_dialog_get_employee (dialog),
                             naer_form_dialog_get_today (dialog));
}

static void
naer_meeting_dialog_list_sheets (NaerWrittenForm *form,
                                 gconstpointer    record,
                                 GArray          *sheets)
{
  static const NaerSheetKind own[] = { NAER_SHEET_INVITATION, NAER_SHEET_PREPARATION,
                                       NAER_SHEET_LEADER_PREPARATION, NAER_SHEET_MINUTES };
  static const NaerSheetKind of_nav[] = { NAER_SHEET_NAV_REQUEST, NAER_SHEET_LEADER_PREPARATION,
                                          NAER_SHEET_MINUTES };
  const NaerMeeting *meeting = record;

  if (meeting->kind == NAER_MEETING_DIALOGUE_1)
    g_array_append_vals (sheets, own, G_N_ELEMENTS (own));
  else
    g_array_append_vals (sheets, of_nav, G_N_ELEMENTS (of_nav));
}

static const char *
tell_saved (const NaerMeeting *meeting,
            gboolean           is_new)
{
  if (meeting->held != NAER_DAY_NONE)
    return _("Meeting noted");
  return is_new ? _("Meeting planned") : _("Meeting changed");
}

static void
naer_meeting_dialog_save (NaerFormDialog *form)
{
  NaerMeetingDialog *self = NAER_MEETING_DIALOG (form);
  NaerWrittenForm *written = NAER_WRITTEN_FORM (form);
  const NaerEmployee *employee = naer_form_dialog_get_employee (form);
  const NaerMeeting *before = naer_written_form_get_before (written);
  g_autoptr (NaerMeeting) meeting = naer_record_copy (NAER_RECORD_MEETING, get_meeting (self));
  GPtrArray *changes;

  naer_meeting_tidy (meeting);
  changes = naer_edit_changes_one (NAER_RECORD_MEETING, employee->row_id, before, meeting);
  naer_meeting_dialog_add_not_held (self, meeting, changes);
  naer_written_form_commit (written, changes, "meeting", tell_saved (meeting, before == NULL));
}

static void
remove_cb (NaerMeetingDialog *self)
{
  naer_written_form_remove (NAER_WRITTEN_FORM (self), "meeting", _("Meeting removed"));
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
  NaerDay held = get_meeting (self)->held;

  naer_agreed_measure_dialog_present (naer_form_dialog_get_session (form), naer_form_dialog_get_employee_row (form),
                                      naer_day_is_valid (held) ? held : naer_form_dialog_get_today (form), NULL,
                                      GTK_WIDGET (self));
}

/* What the register says is part of what is to be said of the meeting. */
static void
measures_changed_cb (NaerMeetingDialog *self)
{
  naer_meeting_dialog_show_measures (self);
  naer_form_dialog_update (NAER_FORM_DIALOG (self));
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
  g_clear_pointer (&self->not_held, naer_done_draft_free);
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
  BIND (not_held_group);
  BIND (cancelled_row);
  BIND (ground_row);
  BIND (contact_row);
  BIND (again_row);
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
  NAER_FORM_DIALOG_CLASS (class)->save = naer_meeting_dialog_save;
  NAER_WRITTEN_FORM_CLASS (class)->read = naer_meeting_dialog_read_record;
  NAER_WRITTEN_FORM_CLASS (class)->settle = naer_meeting_dialog_settle;
  NAER_WRITTEN_FORM_CLASS (class)->fill = naer_meeting_dialog_fill_rows;
  NAER_WRITTEN_FORM_CLASS (class)->judge = naer_meeting_dialog_judge;
  NAER_WRITTEN_FORM_CLASS (class)->list_sheets = naer_meeting_dialog_list_sheets;

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
  naer_form_dialog_add_field (form, NAER_MEETING_FIELD_PLACE, self->place_row);
  naer_form_dialog_add_field (form, NAER_MEETING_FIELD_SICK_LISTER, self->sick_lister_row);
  naer_form_dialog_add_field (form, NAER_MEETING_FIELD_SHARED, self->consent_row);
  naer_form_dialog_add_field (form, NAER_MEETING_FIELD_GROUND, self->ground_row);
  naer_form_dialog_add_field (form, NAER_MEETING_FIELD_CONTACT, self->contact_row);
  naer_form_dialog_add_field (form, NAER_MEETING_FIELD_AGAIN, self->again_row);
  naer_form_dialog_add_field (form, NAER_MEETING_FIELD_REQUESTED_BY, self->requested_by_row);
  naer_form_dialog_add_note (form, NAER_MEETING_FIELD_MEASURES, self->measure_group);
  naer_form_dialog_add_field (form, NAER_MEETING_FIELD_NAV, self->needs_nav_row);
  naer_form_dialog_add_field (form, NAER_MEETING_FIELD_HEARD, self->heard_row);
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
  GtkWidget *others[] = { self->useful_employee_row, self->useful_employer_row, self->useful_doctor_row,
                          self->finished_row };

  naer_record_rows_watch (self->rows, form);
  for (guint i = 0; i < self->themes->len; i++)
    naer_record_rows_watch (self->themes->pdata[i], form);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    naer_form_dialog_watch (form, others[i]);
}

static void
show_next_phase (NaerMeetingDialog *self,
                 NaerDay            today)
{
  const NaerMeeting *meeting = get_meeting (self);

  if (meeting->held != NAER_DAY_NONE)
    naer_meeting_dialog_show_phase (self, "after");
  else if (meeting->planned != NAER_DAY_NONE && meeting->planned <= today)
    naer_meeting_dialog_show_phase (self, "meeting");
}

/**
 * naer_meeting_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @kind: which meeting a new one is
 * @meeting: (nullable): the meeting to edit, which may be one that is only a draft, or %NULL to plan
 *   one
 * @parent: where to show it
 *
 * Opens the form, at the phase that comes next. What is saved can be undone.
 *
 * Returns: (transfer none): the form
 */
NaerMeetingDialog *
naer_meeting_dialog_present (NaerSession       *session,
                             gint64             employee,
                             NaerMeetingKind    kind,
                             const NaerMeeting *meeting,
                             GtkWidget         *parent)
{
  const NaerEmployee *found = naer_session_get_employee (session, employee);
  g_autoptr (NaerMeeting) record = NULL;
  NaerMeetingDialog *self;

  g_return_val_if_fail (found != NULL, NULL);

  self = g_object_new (NAER_TYPE_MEETING_DIALOG, NULL);
  naer_form_dialog_set_session (NAER_FORM_DIALOG (self), session, employee);
  record = meeting != NULL ? naer_record_copy (NAER_RECORD_MEETING, meeting)
                           : naer_meeting_begin (naer_session_get_facts (session), found, kind);
  add_fields (self);
  naer_meeting_dialog_show_measures (self);
  watch (self);
  g_signal_connect_object (session, "changed", G_CALLBACK (measures_changed_cb), self,
                           G_CONNECT_SWAPPED);
  naer_written_form_start (NAER_WRITTEN_FORM (self), NAER_RECORD_MEETING, record, parent);
  gtk_widget_set_visible (self->remove_group,
                          naer_written_form_get_before (NAER_WRITTEN_FORM (self)) != NULL);
  show_next_phase (self, naer_session_get_today (session));
  return self;
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

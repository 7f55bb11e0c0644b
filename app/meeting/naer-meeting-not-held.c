/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-exception-grounds.h"
#include "naer-done-records.h"
#include "naer-done-words.h"
#include "naer-i18n.h"
#include "naer-meeting-check.h"
#include "naer-meeting-dialog-private.h"
#include "rules/naer-engine.h"

/* Why there is no meeting: an exception of its own, beside what the form says of the meeting. */

/* A ground is only given by whoever chooses it, also where there is only one. */
static NaerDoneDraft *
begin (NaerSession        *session,
       const NaerEmployee *employee,
       const char         *obligation)
{
  const NaerCaseTimeline *latest = naer_session_get_latest_timeline (session, employee->row_id);
  NaerDay today = naer_session_get_today (session);
  NaerDoneDraft *draft;

  if (obligation == NULL || latest == NULL)
    return NULL;
  draft = naer_done_draft_new (obligation, employee, latest->absence_case->start, today);
  naer_done_draft_choose (draft, employee, NAER_DONE_EXCEPTION, today);
  if (naer_case_span_find_exception (draft->span, employee, obligation) == NULL)
    draft->ground = NULL;
  return draft;
}

static void
show_grounds (NaerMeetingDialog *self)
{
  const char *obligation = self->not_held->obligation;
  const char *const *grounds = naer_exception_grounds (obligation);
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  guint chosen = 0;

  gtk_string_list_append (labels, _("Another day is found"));
  for (guint i = 0; grounds[i] != NULL; i++)
    {
      g_autofree char *label = naer_ground_get_label (grounds[i], obligation);

      gtk_string_list_append (labels, label);
      if (g_strcmp0 (self->not_held->ground, grounds[i]) == 0)
        chosen = i + 1;
    }
  adw_combo_row_set_model (ADW_COMBO_ROW (self->ground_row), G_LIST_MODEL (labels));
  adw_combo_row_set_selected (ADW_COMBO_ROW (self->ground_row), chosen);
  naer_date_row_set_day (NAER_DATE_ROW (self->contact_row), self->not_held->contact_on);
  naer_date_row_set_day (NAER_DATE_ROW (self->again_row), self->not_held->new_date);
}

/* Each kind of meeting has grounds of its own. */
void
naer_meeting_dialog_show_ground (NaerMeetingDialog *self,
                                 NaerMeetingKind    kind)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  const char *obligation = naer_meeting_kind_get_obligation (kind);

  if (self->not_held != NULL && g_strcmp0 (self->not_held->obligation, obligation) == 0)
    return;
  g_clear_pointer (&self->not_held, naer_done_draft_free);
  self->not_held = begin (naer_form_dialog_get_session (form), naer_form_dialog_get_employee (form), obligation);
  naer_form_dialog_set_quiet (form, TRUE);
  if (self->not_held != NULL)
    show_grounds (self);
  naer_form_dialog_set_quiet (form, FALSE);
}

/* Takes what the rows say of it, and shows those that its ground needs. */
void
naer_meeting_dialog_read_ground (NaerMeetingDialog *self)
{
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self->ground_row));
  const char *const *grounds;
  gboolean is_given = FALSE, needs_day = FALSE;

  if (self->not_held != NULL)
    {
      grounds = naer_exception_grounds (self->not_held->obligation);
      is_given = selected > 0 && selected <= g_strv_length ((char **) grounds);
      self->not_held->ground = is_given ? grounds[selected - 1] : NULL;
      self->not_held->contact_on = naer_date_row_get_day (NAER_DATE_ROW (self->contact_row));
      self->not_held->new_date = naer_date_row_get_day (NAER_DATE_ROW (self->again_row));
      needs_day = naer_done_draft_uses (self->not_held, NAER_DONE_FIELD_NEW_DATE);
    }
  gtk_widget_set_visible (self->ground_row, self->not_held != NULL);
  gtk_widget_set_visible (self->contact_row, is_given);
  gtk_widget_set_visible (self->again_row, needs_day);
}

/* Adds what is to be saved of it beside the meeting. */
void
naer_meeting_dialog_add_not_held (NaerMeetingDialog *self,
                                  const NaerMeeting *meeting,
                                  GPtrArray         *changes)
{
  if (self->not_held != NULL && self->not_held->ground != NULL && meeting->held == NAER_DAY_NONE)
    g_ptr_array_extend_and_steal (
      changes, naer_done_draft_make_changes (self->not_held,
                                             naer_form_dialog_get_employee (NAER_FORM_DIALOG (self))));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "meeting/naer-meeting-edit.h"
#include "meeting/naer-meeting-words.h"
#include "naer-agreed-measure-dialog.h"
#include "naer-i18n.h"
#include "naer-meeting-check.h"
#include "naer-meeting-dialog-private.h"
#include "naer-meeting-parts.h"
#include "naer-record-words.h"
#include "naer-text-row.h"
#include "plan/naer-measure.h"

/* What the form of a dialogue meeting shows, and what it says. */

static const char *const sick_lister_codes[] = { NAER_SICK_LISTER_NOT_ASKED, NAER_SICK_LISTER_WANTS,
                                               NAER_SICK_LISTER_DECLINES };

static void
set_choices (NaerMeetingDialog *self)
{
  const char *kinds[NAER_MEETING_DIALOGUE_3 + 2] = { NULL }, *forms[NAER_FORM_PHONE + 2] = { NULL };
  const char *choices[] = { _("Not asked yet"), _("Wants the sick-lister to come"),
                            _("Does not want the sick-lister to come"), NULL };

  for (NaerMeetingKind kind = 0; kind <= NAER_MEETING_DIALOGUE_3; kind++)
    kinds[kind] = naer_meeting_kind_get_label (kind);
  for (NaerMeetingForm form = 0; form <= NAER_FORM_PHONE; form++)
    forms[form] = naer_meeting_form_to_words (form, naer_i18n_language ());
  naer_record_rows_set_labels (self->kind_row, kinds);
  naer_record_rows_set_labels (self->form_row, forms);
  naer_record_rows_set_labels (self->sick_lister_row, choices);
}

static void
bind_members (NaerMeetingDialog *self)
{
  const struct
  {
    const char *member;
    GtkWidget *row;
  } members[] = {
    { "kind", self->kind_row },
    { "planned", self->planned_row },
    { "minutes", self->minutes_row },
    { "form", self->form_row },
    { "place", self->place_row },
    { "purpose", self->purpose_row },
    { "shared_before", self->shared_row },
    { "shared_consent", self->consent_row },
    { "plan_with_doctor", self->doctor_row },
    { "requested_on", self->requested_row },
    { "requested_by", self->requested_by_row },
    { "request_why", self->request_why_row },
    { "preparation", self->preparation_row },
    { "cancelled", self->cancelled_row },
    { "held", self->held_row },
    { "opening", self->opening_row },
    { "closing", self->closing_row },
    { "next_talk", self->next_row },
    { "grade_now", self->grade_now_row },
    { "grade_after", self->grade_after_row },
    { "unresolved", self->unresolved_row },
    { "unresolved_employee", self->unresolved_employee_row },
    { "unresolved_employer", self->unresolved_employer_row },
    { "needs_nav", self->needs_nav_row },
    { "nav_why", self->nav_why_row },
    { "needs_others", self->needs_others_row },
    { "heard", self->heard_row },
    { "plan_updated", self->plan_updated_row },
    { "plan_sent_on", self->sent_row },
    { "useful", self->useful_row },
    { "next_time", self->next_time_row },
    { "employee_signed_on", self->employee_signed_row },
    { "leader_signed_on", self->leader_signed_row },
    { "signed_at", self->signed_at_row },
  };

  self->rows = naer_record_rows_new (naer_record_get_shape (NAER_RECORD_MEETING));
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    naer_record_rows_add (self->rows, members[i].member, members[i].row);
}

static void
add_theme (NaerMeetingDialog *self,
           NaerThemeKind      kind)
{
  GtkWidget *expander = adw_expander_row_new ();
  NaerRecordRows *rows = naer_record_rows_new (&naer_theme_shape);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (expander), naer_theme_to_words (kind, naer_i18n_language ()));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (expander), "");
  naer_theme_rows_build (ADW_EXPANDER_ROW (expander), rows);
  adw_preferences_group_add (self->theme_group, expander);
  g_ptr_array_add (self->themes, rows);
  g_ptr_array_add (self->theme_rows, expander);
}

/* Makes what the template cannot hold, and binds every row to its member. */
void
naer_meeting_dialog_bind_rows (NaerMeetingDialog *self)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  set_choices (self);
  bind_members (self);
  self->participants = naer_part_rows_new (&naer_participant_kind, self->participant_group, form);
  self->waits = naer_part_rows_new (&naer_wait_kind, self->wait_group, form);
  self->themes = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_record_rows_free);
  self->theme_rows = g_ptr_array_new ();
  self->measure_rows = g_ptr_array_new ();
  for (NaerThemeKind kind = 0; kind < NAER_N_THEMES; kind++)
    add_theme (self, kind);
}

static void
fill_themes (NaerMeetingDialog *self,
             const NaerMeeting *meeting)
{
  static const NaerTheme nothing;

  for (NaerThemeKind kind = 0; kind < NAER_N_THEMES; kind++)
    {
      const NaerTheme *theme = naer_meeting_find_theme (meeting, kind);

      naer_record_rows_fill (self->themes->pdata[kind], theme != NULL ? theme : &nothing);
    }
}

static void
set_switch (GtkWidget *row,
            gboolean   active)
{
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), active);
}

/* Shows the meeting in the rows. */
void
naer_meeting_dialog_fill (NaerMeetingDialog *self,
                          const NaerMeeting *meeting)
{
  g_autofree char *clock = meeting->starts_at > 0 ? naer_clock_to_words (meeting->starts_at) : g_strdup ("");

  naer_record_rows_fill (self->rows, meeting);
  gtk_editable_set_text (GTK_EDITABLE (self->clock_row), clock);
  for (guint i = 0; i < G_N_ELEMENTS (sick_lister_codes); i++)
    if (g_strcmp0 (meeting->sick_lister, sick_lister_codes[i]) == 0)
      adw_combo_row_set_selected (ADW_COMBO_ROW (self->sick_lister_row), i);
  set_switch (self->useful_employee_row, (meeting->useful_to & NAER_USEFUL_TO_EMPLOYEE) != 0);
  set_switch (self->useful_employer_row, (meeting->useful_to & NAER_USEFUL_TO_EMPLOYER) != 0);
  set_switch (self->useful_doctor_row, (meeting->useful_to & NAER_USEFUL_TO_SICK_LISTER) != 0);
  set_switch (self->finished_row, meeting->finished != NAER_DAY_NONE);
  naer_part_rows_fill (self->participants, meeting->participants);
  naer_part_rows_fill (self->waits, meeting->waits);
  fill_themes (self, meeting);
}

static gboolean
is_on (GtkWidget *row)
{
  return adw_switch_row_get_active (ADW_SWITCH_ROW (row));
}

static void
read_themes (NaerMeetingDialog *self,
             GPtrArray         *themes)
{
  g_ptr_array_set_size (themes, 0);
  for (NaerThemeKind kind = 0; kind < NAER_N_THEMES; kind++)
    {
      NaerTheme *theme = naer_shape_new (&naer_theme_shape);
      const char *first;

      theme->kind = kind;
      naer_record_rows_read (self->themes->pdata[kind], theme);
      first = theme->shared != NULL ? theme->shared : theme->employee != NULL ? theme->employee : theme->employer;
      adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self->theme_rows->pdata[kind]), first != NULL ? first : "");
      g_ptr_array_add (themes, theme);
    }
}

/* Takes what the rows say into the meeting. */
void
naer_meeting_dialog_read (NaerMeetingDialog *self,
                          NaerMeeting       *meeting)
{
  NaerDay today = naer_form_dialog_get_today (NAER_FORM_DIALOG (self));
  guint choice = MIN (adw_combo_row_get_selected (ADW_COMBO_ROW (self->sick_lister_row)),
                      G_N_ELEMENTS (sick_lister_codes) - 1);

  naer_record_rows_read (self->rows, meeting);
  meeting->starts_at = naer_clock_parse (gtk_editable_get_text (GTK_EDITABLE (self->clock_row)));
  g_set_str (&meeting->sick_lister, sick_lister_codes[choice]);
  meeting->useful_to = (is_on (self->useful_employee_row) ? NAER_USEFUL_TO_EMPLOYEE : 0) |
                       (is_on (self->useful_employer_row) ? NAER_USEFUL_TO_EMPLOYER : 0) |
                       (is_on (self->useful_doctor_row) ? NAER_USEFUL_TO_SICK_LISTER : 0);
  if (!is_on (self->finished_row))
    meeting->finished = NAER_DAY_NONE;
  else if (meeting->finished == NAER_DAY_NONE)
    meeting->finished = today;
  naer_part_rows_read (self->participants, meeting->participants);
  naer_part_rows_read (self->waits, meeting->waits);
  read_themes (self, meeting->themes);
}

typedef struct
{
  NaerMeetingDialog *dialog;
  gint64 row_id;
} MeasureEntry;

static void
measure_cb (MeasureEntry *entry)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (entry->dialog);
  const NaerEmployee *employee = naer_form_dialog_get_employee (form);

  for (guint i = 0; employee != NULL && i < employee->measures->len; i++)
    {
      const NaerMeasure *measure = employee->measures->pdata[i];

      if (measure->row_id == entry->row_id)
        naer_agreed_measure_dialog_present (naer_form_dialog_get_session (form), employee->row_id, NAER_DAY_NONE,
                                            measure, GTK_WIDGET (form));
    }
}

static char *
describe_measure (const NaerMeasure *measure)
{
  g_autofree char *day = measure->evaluate_on != NAER_DAY_NONE
                           ? naer_i18n_day (measure->evaluate_on, NAER_DAY_STYLE_DAY)
                           : NULL;
  g_autofree char *again = day != NULL ? g_strdup_printf (_("we look again %s"), day)
                                       : g_strdup (_("no day to look again"));

  return measure->responsible != NULL ? g_strdup_printf ("%s · %s", measure->responsible, again)
                                      : g_steal_pointer (&again);
}

static void
free_entry (gpointer  entry,
            GClosure *closure)
{
  g_free (entry);
}

static void
add_measure_row (NaerMeetingDialog *self,
                 const NaerMeasure *measure)
{
  GtkWidget *row = adw_action_row_new ();
  MeasureEntry *entry = g_new0 (MeasureEntry, 1);
  g_autofree char *subtitle = describe_measure (measure);

  entry->dialog = self;
  entry->row_id = measure->row_id;
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), measure->what != NULL ? measure->what : "");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_data (row, "activated", G_CALLBACK (measure_cb), entry, free_entry, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->measure_group, row);
  g_ptr_array_add (self->measure_rows, row);
}

/* The measures of the register that are agreed or under way. */
void
naer_meeting_dialog_show_measures (NaerMeetingDialog *self)
{
  const NaerEmployee *employee = naer_form_dialog_get_employee (NAER_FORM_DIALOG (self));

  for (guint i = 0; i < self->measure_rows->len; i++)
    adw_preferences_group_remove (self->measure_group, self->measure_rows->pdata[i]);
  g_ptr_array_set_size (self->measure_rows, 0);
  for (guint i = 0; employee != NULL && i < employee->measures->len; i++)
    {
      const NaerMeasure *measure = employee->measures->pdata[i];

      if (measure->status == NAER_MEASURE_AGREED || measure->status == NAER_MEASURE_RUNNING)
        add_measure_row (self, measure);
    }
}

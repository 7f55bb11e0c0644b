/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-date-row.h"
#include "naer-done-draft.h"
#include "naer-meeting-dialog.h"
#include "naer-part-rows.h"
#include "naer-record-rows.h"

G_BEGIN_DECLS

/* The form of a dialogue meeting, seen only by the files naer-meeting-dialog*.c. */
struct _NaerMeetingDialog
{
  NaerWrittenForm parent_instance;

  NaerDoneDraft *not_held;  /* nullable: why there is no meeting, where that can be noted */
  NaerRecordRows *rows;
  NaerPartRows *participants;
  NaerPartRows *waits;
  GPtrArray *themes;       /* NaerRecordRows: one for each theme, in their order */
  GPtrArray *theme_rows;   /* AdwExpanderRow */
  GPtrArray *measure_rows; /* GtkWidget */

  AdwViewStack *phases;
  GtkWidget *kind_row;
  GtkWidget *planned_row;
  GtkWidget *clock_row;
  GtkWidget *minutes_row;
  GtkWidget *form_row;
  GtkWidget *place_row;
  GtkWidget *purpose_row;
  AdwPreferencesGroup *participant_group;
  GtkWidget *sick_lister_row;
  GtkWidget *shared_row;
  GtkWidget *consent_row;
  GtkWidget *doctor_row;
  GtkWidget *useful_group;
  GtkWidget *useful_employee_row;
  GtkWidget *useful_employer_row;
  GtkWidget *useful_doctor_row;
  GtkWidget *request_group;
  GtkWidget *requested_row;
  GtkWidget *requested_by_row;
  GtkWidget *request_why_row;
  GtkWidget *preparation_row;
  GtkWidget *not_held_group;
  GtkWidget *cancelled_row;
  GtkWidget *ground_row;
  GtkWidget *contact_row;
  GtkWidget *again_row;
  GtkWidget *held_row;
  GtkWidget *opening_row;
  AdwPreferencesGroup *theme_group;
  AdwPreferencesGroup *wait_group;
  AdwPreferencesGroup *text_group;
  GtkWidget *closing_row;
  AdwPreferencesGroup *measure_group;
  GtkWidget *next_row;
  GtkWidget *grade_now_row;
  GtkWidget *grade_after_row;
  GtkWidget *unresolved_row;
  GtkWidget *unresolved_employee_row;
  GtkWidget *unresolved_employer_row;
  GtkWidget *needs_nav_row;
  GtkWidget *nav_why_row;
  GtkWidget *needs_others_row;
  GtkWidget *heard_row;
  GtkWidget *plan_updated_row;
  GtkWidget *sent_row;
  GtkWidget *useful_row;
  GtkWidget *next_time_row;
  AdwPreferencesGroup *signed_group;
  GtkWidget *finished_row;
  GtkWidget *employee_signed_row;
  GtkWidget *leader_signed_row;
  GtkWidget *signed_at_row;
  GtkWidget *remove_group;
};

void naer_meeting_dialog_bind_rows     (NaerMeetingDialog *self);
void naer_meeting_dialog_fill          (NaerMeetingDialog *self,
                                        const NaerMeeting *meeting);
void naer_meeting_dialog_read          (NaerMeetingDialog *self,
                                        NaerMeeting       *meeting);
void naer_meeting_dialog_show_ground   (NaerMeetingDialog *self,
                                        NaerMeetingKind    kind);
void naer_meeting_dialog_read_ground   (NaerMeetingDialog *self);
void naer_meeting_dialog_add_not_held  (NaerMeetingDialog *self,
                                        const NaerMeeting *meeting,
                                        GPtrArray         *changes);
void naer_meeting_dialog_show_measures (NaerMeetingDialog *self);

G_END_DECLS

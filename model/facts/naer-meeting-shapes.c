/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-record-shapes.h"

/* Meetings, conversations and contact. */

static const NaerField participant_fields[] = {
  CODE (NaerParticipant, role, "role", naer_role_codes),
  FIELD (NaerParticipant, name, TEXT),
  FIELD (NaerParticipant, called_on, DAY),
  CODE (NaerParticipant, answer, "answer", naer_answer_codes),
  FIELD (NaerParticipant, attended, KNOWN),
};
static const NaerField theme_fields[] = {
  CODE (NaerTheme, kind, "kind", naer_theme_codes),
  FIELD (NaerTheme, shared, TEXT),
  FIELD (NaerTheme, employee, TEXT),
  FIELD (NaerTheme, employer, TEXT),
  FIELD (NaerTheme, sick_lister, TEXT),
  FIELD (NaerTheme, others, TEXT),
};
static const NaerField wait_fields[] = {
  NAMED (NaerWait, from, "from_day", DAY),
  NAMED (NaerWait, to, "to_day", DAY),
  FIELD (NaerWait, what, TEXT),
  FIELD (NaerWait, meanwhile, TEXT),
};

PART (NaerParticipant, participant)
PART (NaerTheme, theme)
PART (NaerWait, wait)

static const NaerField meeting_fields[] = {
  FIELD (NaerMeeting, planned, DAY),
  FIELD (NaerMeeting, held, DAY),
  FIELD (NaerMeeting, cancelled, DAY),
  CODE (NaerMeeting, kind, "kind", naer_meeting_kind_codes),
  FIELD (NaerMeeting, useful_to, INT),
  FIELD (NaerMeeting, called_on, DAY),
  FIELD (NaerMeeting, requested_on, DAY),
  FIELD (NaerMeeting, requested_by, TEXT),
  FIELD (NaerMeeting, sick_lister, TEXT),
  FIELD (NaerMeeting, next_talk, DAY),
  FIELD (NaerMeeting, case_start, DAY),
  FIELD (NaerMeeting, language, TEXT),
  FIELD (NaerMeeting, purpose, TEXT),
  FIELD (NaerMeeting, starts_at, INT),
  FIELD (NaerMeeting, minutes, INT),
  FIELD (NaerMeeting, place, TEXT),
  CODE (NaerMeeting, form, "form", naer_meeting_form_codes),
  RECORDS (NaerMeeting, participants, &naer_participant_shape),
  FIELD (NaerMeeting, shared_before, TEXT),
  FIELD (NaerMeeting, shared_consent, KNOWN),
  FIELD (NaerMeeting, plan_with_doctor, KNOWN),
  FIELD (NaerMeeting, preparation, TEXT),
  FIELD (NaerMeeting, request_why, TEXT),
  FIELD (NaerMeeting, opening, TEXT),
  RECORDS (NaerMeeting, themes, &naer_theme_shape),
  RECORDS (NaerMeeting, waits, &naer_wait_shape),
  FIELD (NaerMeeting, closing, TEXT),
  FIELD (NaerMeeting, grade_now, INT),
  FIELD (NaerMeeting, grade_after, INT),
  FIELD (NaerMeeting, unresolved, TEXT),
  FIELD (NaerMeeting, unresolved_employee, TEXT),
  FIELD (NaerMeeting, unresolved_employer, TEXT),
  FIELD (NaerMeeting, needs_nav, KNOWN),
  FIELD (NaerMeeting, nav_why, TEXT),
  FIELD (NaerMeeting, needs_others, TEXT),
  FIELD (NaerMeeting, heard, KNOWN),
  FIELD (NaerMeeting, plan_updated, KNOWN),
  FIELD (NaerMeeting, plan_sent_on, DAY),
  FIELD (NaerMeeting, useful, TEXT),
  FIELD (NaerMeeting, next_time, TEXT),
  FIELD (NaerMeeting, employee_signed_on, DAY),
  FIELD (NaerMeeting, leader_signed_on, DAY),
  FIELD (NaerMeeting, signed_at, TEXT),
  FIELD (NaerMeeting, finished, DAY),
};
static const NaerField contact_fields[] = {
  NAMED (NaerContact, on, "on_day", DAY),
  CODE (NaerContact, kind, "kind", naer_contact_kind_codes),
  CODE (NaerContact, way, "way", naer_contact_way_codes),
  NAMED (NaerContact, next, "next_day", DAY),
  FIELD (NaerContact, about, TEXT),
  CODE (NaerContact, by, "taken_by", naer_taken_by_codes),
};
static const NaerField conversation_fields[] = {
  FIELD (NaerConversation, planned, DAY),
  FIELD (NaerConversation, held, DAY),
  FIELD (NaerConversation, cancelled, DAY),
  CODE (NaerConversation, kind, "kind", naer_conversation_codes),
  CODE (NaerConversation, holder, "holder", naer_holder_codes),
  CODE (NaerConversation, way, "way", naer_contact_way_codes),
  FIELD (NaerConversation, present, TEXT),
  FIELD (NaerConversation, course, INT),
  FIELD (NaerConversation, facts_from, DAY),
  FIELD (NaerConversation, facts_to, DAY),
  FIELD (NaerConversation, working_day, TEXT),
  FIELD (NaerConversation, change, TEXT),
  FIELD (NaerConversation, good_months, TEXT),
  FIELD (NaerConversation, what_changed, TEXT),
  FIELD (NaerConversation, warning_signs, TEXT),
  FIELD (NaerConversation, agreed, TEXT),
  FIELD (NaerConversation, next_talk, DAY),
  FIELD (NaerConversation, case_start, DAY),
  FIELD (NaerConversation, language, TEXT),
};
static const NaerField agreement_fields[] = {
  FIELD (NaerContactAgreement, agreed_on, DAY),
  FIELD (NaerContactAgreement, case_start, DAY),
  FIELD (NaerContactAgreement, channel, TEXT),
  FIELD (NaerContactAgreement, every_days, INT),
  FIELD (NaerContactAgreement, who, TEXT),
  FIELD (NaerContactAgreement, colleagues_told, TEXT),
  FIELD (NaerContactAgreement, no_work_email, KNOWN),
  FIELD (NaerContactAgreement, handed_over_to, TEXT),
  FIELD (NaerContactAgreement, handed_over_on, DAY),
};
static const NaerField week_fields[] = {
  FIELD (NaerWeek, monday, DAY),
  FIELD (NaerWeek, presence, INT),
  FIELD (NaerWeek, note, TEXT),
};

ROWS (NaerMeeting, meeting, meetings)
ROWS (NaerContact, contact, contacts)
ROWS (NaerConversation, conversation, conversations)
ROWS (NaerContactAgreement, agreement, agreements)
ROWS (NaerWeek, week, weeks)

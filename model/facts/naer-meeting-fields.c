/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-codes.h"
#include "facts/naer-facts-fields.h"
#include "facts/naer-record.h"

/* Meetings, conversations, contact, and weeks on the way back. */

static gpointer
create_participant (void)
{
  return naer_shape_new (&naer_participant_shape);
}

static const NaerJsonField participant_fields[] = {
  { "role", NAER_JSON_CODE, KEPT (NaerParticipant, role), .codes = naer_role_codes },
  { "name", NAER_JSON_TEXT, KEPT (NaerParticipant, name) },
  { "on", NAER_JSON_DAY, KEPT (NaerParticipant, called_on) },
  { "answer", NAER_JSON_CODE, KEPT (NaerParticipant, answer), .codes = naer_answer_codes + 1,
    .first = 1 },
  { "attended", NAER_JSON_KNOWN, KEPT (NaerParticipant, attended) },
  { NULL },
};

static const NaerJsonRecord participant_record = {
  .size = sizeof (NaerParticipant),
  .create = create_participant,
  .fields = participant_fields,
};

static gpointer
create_theme (void)
{
  return naer_shape_new (&naer_theme_shape);
}

static const NaerJsonField theme_fields[] = {
  { "kind", NAER_JSON_CODE, KEPT (NaerTheme, kind), .codes = naer_theme_codes, .required = TRUE },
  { "shared", NAER_JSON_TEXT, KEPT (NaerTheme, shared) },
  { "employee", NAER_JSON_TEXT, KEPT (NaerTheme, employee) },
  { "employer", NAER_JSON_TEXT, KEPT (NaerTheme, employer) },
  { "sick_lister", NAER_JSON_TEXT, KEPT (NaerTheme, sick_lister) },
  { "others", NAER_JSON_TEXT, KEPT (NaerTheme, others) },
  { NULL },
};

static const NaerJsonRecord theme_record = {
  .size = sizeof (NaerTheme),
  .create = create_theme,
  .fields = theme_fields,
};

static gpointer
create_wait (void)
{
  return naer_shape_new (&naer_wait_shape);
}

static gboolean
check_wait (NaerJsonReader *reader,
            JsonObject     *object,
            gpointer        record,
            GError        **error)
{
  const NaerWait *wait = record;

  return naer_check_stretch (reader, wait->from, wait->to, error);
}

static const NaerJsonField wait_fields[] = {
  { "from", NAER_JSON_DAY, KEPT (NaerWait, from) },
  { "to", NAER_JSON_DAY, KEPT (NaerWait, to) },
  { "what", NAER_JSON_TEXT, KEPT (NaerWait, what) },
  { "meanwhile", NAER_JSON_TEXT, KEPT (NaerWait, meanwhile) },
  { NULL },
};

static const NaerJsonRecord wait_record = {
  .size = sizeof (NaerWait),
  .create = create_wait,
  .fields = wait_fields,
  .check = check_wait,
};

static gpointer
create_meeting (void)
{
  return naer_record_new (NAER_RECORD_MEETING);
}

/* The latest day that anyone was called on. */
static gboolean
check_meeting (NaerJsonReader *reader,
               JsonObject     *object,
               gpointer        record,
               GError        **error)
{
  NaerMeeting *meeting = record;

  for (guint i = 0; i < meeting->participants->len; i++)
    {
      const NaerParticipant *participant = meeting->participants->pdata[i];

      meeting->called_on = MAX (meeting->called_on, participant->called_on);
    }
  return TRUE;
}

static const NaerJsonField meeting_fields[] = {
  { "kind", NAER_JSON_CODE, KEPT (NaerMeeting, kind), .codes = naer_meeting_kind_codes,
    .required = TRUE },
  { "planned", NAER_JSON_DAY, KEPT (NaerMeeting, planned) },
  { "held", NAER_JSON_DAY, KEPT (NaerMeeting, held) },
  { "cancelled", NAER_JSON_DAY, KEPT (NaerMeeting, cancelled) },
  { "useful_to", NAER_JSON_FLAGS, KEPT (NaerMeeting, useful_to), CODES ("employee", "employer",
    "sick-lister") },
  { "sick_lister", NAER_JSON_CODE_TEXT, KEPT (NaerMeeting, sick_lister), CODES ("wants",
    "declines", "not-asked") },
  { "called_on", NAER_JSON_DAY, KEPT (NaerMeeting, called_on) },
  { "called", NAER_JSON_LIST, KEPT (NaerMeeting, participants), .record = &participant_record },
  { "requested_on", NAER_JSON_DAY, KEPT (NaerMeeting, requested_on) },
  { "requested_by", NAER_JSON_TEXT, KEPT (NaerMeeting, requested_by) },
  { "next_talk", NAER_JSON_DAY, KEPT (NaerMeeting, next_talk) },
  { "case_start", NAER_JSON_DAY, KEPT (NaerMeeting, case_start) },
  { "language", NAER_JSON_CODE_TEXT, KEPT (NaerMeeting, language), CODES ("nb", "nn") },
  { "purpose", NAER_JSON_TEXT, KEPT (NaerMeeting, purpose) },
  { "starts_at", NAER_JSON_INT, KEPT (NaerMeeting, starts_at), .min = 0, .max = 1439 },
  { "minutes", NAER_JSON_INT, KEPT (NaerMeeting, minutes), .min = 0, .max = 1440 },
  { "place", NAER_JSON_TEXT, KEPT (NaerMeeting, place) },
  { "form", NAER_JSON_CODE, KEPT (NaerMeeting, form), .codes = naer_meeting_form_codes + 1,
    .first = 1 },
  { "shared_before", NAER_JSON_TEXT, KEPT (NaerMeeting, shared_before) },
  { "shared_consent", NAER_JSON_KNOWN, KEPT (NaerMeeting, shared_consent) },
  { "plan_with_doctor", NAER_JSON_KNOWN, KEPT (NaerMeeting, plan_with_doctor) },
  { "preparation", NAER_JSON_TEXT, KEPT (NaerMeeting, preparation) },
  { "request_why", NAER_JSON_TEXT, KEPT (NaerMeeting, request_why) },
  { "opening", NAER_JSON_TEXT, KEPT (NaerMeeting, opening) },
  { "themes", NAER_JSON_LIST, KEPT (NaerMeeting, themes), .record = &theme_record },
  { "waits", NAER_JSON_LIST, KEPT (NaerMeeting, waits), .record = &wait_record },
  { "closing", NAER_JSON_TEXT, KEPT (NaerMeeting, closing) },
  { "grade_now", NAER_JSON_INT, KEPT (NaerMeeting, grade_now), .min = 0, .max = 100 },
  { "grade_after", NAER_JSON_INT, KEPT (NaerMeeting, grade_after), .min = 0, .max = 100 },
  { "unresolved", NAER_JSON_TEXT, KEPT (NaerMeeting, unresolved) },
  { "unresolved_employee", NAER_JSON_TEXT, KEPT (NaerMeeting, unresolved_employee) },
  { "unresolved_employer", NAER_JSON_TEXT, KEPT (NaerMeeting, unresolved_employer) },
  { "needs_nav", NAER_JSON_KNOWN, KEPT (NaerMeeting, needs_nav) },
  { "nav_why", NAER_JSON_TEXT, KEPT (NaerMeeting, nav_why) },
  { "needs_others", NAER_JSON_TEXT, KEPT (NaerMeeting, needs_others) },
  { "heard", NAER_JSON_KNOWN, KEPT (NaerMeeting, heard) },
  { "plan_updated", NAER_JSON_KNOWN, KEPT (NaerMeeting, plan_updated) },
  { "plan_sent_on", NAER_JSON_DAY, KEPT (NaerMeeting, plan_sent_on) },
  { "useful", NAER_JSON_TEXT, KEPT (NaerMeeting, useful) },
  { "next_time", NAER_JSON_TEXT, KEPT (NaerMeeting, next_time) },
  { "employee_signed_on", NAER_JSON_DAY, KEPT (NaerMeeting, employee_signed_on) },
  { "leader_signed_on", NAER_JSON_DAY, KEPT (NaerMeeting, leader_signed_on) },
  { "signed_at", NAER_JSON_TEXT, KEPT (NaerMeeting, signed_at) },
  { "finished", NAER_JSON_DAY, KEPT (NaerMeeting, finished) },
  { NULL },
};

const NaerJsonRecord naer_meeting_record = {
  .size = sizeof (NaerMeeting),
  .create = create_meeting,
  .fields = meeting_fields,
  .check = check_meeting,
};

static gpointer
create_contact (void)
{
  return naer_contact_new (NAER_DAY_NONE, NAER_CONTACT_OTHER, NAER_WAY_UNKNOWN);
}

static const NaerJsonField contact_fields[] = {
  { "on", NAER_JSON_DAY, KEPT (NaerContact, on), .required = TRUE },
  { "kind", NAER_JSON_CODE, KEPT (NaerContact, kind), .codes = naer_contact_kind_codes,
    .fallback = NAER_CONTACT_OTHER },
  { "way", NAER_JSON_CODE, KEPT (NaerContact, way), .codes = naer_contact_way_codes + 1,
    .first = 1 },
  { "next", NAER_JSON_DAY, KEPT (NaerContact, next) },
  { "about", NAER_JSON_TEXT, KEPT (NaerContact, about) },
  { "by", NAER_JSON_CODE, KEPT (NaerContact, by), .codes = naer_taken_by_codes + 1, .first = 1 },
  { NULL },
};

const NaerJsonRecord naer_contact_record = {
  .size = sizeof (NaerContact),
  .create = create_contact,
  .fields = contact_fields,
};

static gpointer
create_conversation (void)
{
  return naer_record_new (NAER_RECORD_CONVERSATION);
}

static const NaerJsonField conversation_fields[] = {
  { "kind", NAER_JSON_CODE, KEPT (NaerConversation, kind), .codes = naer_conversation_codes,
    .required = TRUE },
  { "planned", NAER_JSON_DAY, KEPT (NaerConversation, planned) },
  { "held", NAER_JSON_DAY, KEPT (NaerConversation, held) },
  { "cancelled", NAER_JSON_DAY, KEPT (NaerConversation, cancelled) },
  { "holder", NAER_JSON_CODE, KEPT (NaerConversation, holder), .codes = naer_holder_codes },
  { "way", NAER_JSON_CODE, KEPT (NaerConversation, way), .codes = naer_contact_way_codes + 1,
    .first = 1 },
  { "present", NAER_JSON_TEXT, KEPT (NaerConversation, present) },
  { "course", NAER_JSON_INT, KEPT (NaerConversation, course), .min = 0, .max = 3 },
  { "facts_from", NAER_JSON_DAY, KEPT (NaerConversation, facts_from) },
  { "facts_to", NAER_JSON_DAY, KEPT (NaerConversation, facts_to) },
  { "working_day", NAER_JSON_TEXT, KEPT (NaerConversation, working_day) },
  { "change", NAER_JSON_TEXT, KEPT (NaerConversation, change) },
  { "good_months", NAER_JSON_TEXT, KEPT (NaerConversation, good_months) },
  { "what_changed", NAER_JSON_TEXT, KEPT (NaerConversation, what_changed) },
  { "warning_signs", NAER_JSON_TEXT, KEPT (NaerConversation, warning_signs) },
  { "agreed", NAER_JSON_TEXT, KEPT (NaerConversation, agreed) },
  { "next_talk", NAER_JSON_DAY, KEPT (NaerConversation, next_talk) },
  { "case_start", NAER_JSON_DAY, KEPT (NaerConversation, case_start) },
  { "language", NAER_JSON_CODE_TEXT, KEPT (NaerConversation, language), CODES ("nb", "nn") },
  { NULL },
};

const NaerJsonRecord naer_conversation_record = {
  .size = sizeof (NaerConversation),
  .create = create_conversation,
  .fields = conversation_fields,
};

static gpointer
create_agreement (void)
{
  return naer_record_new (NAER_RECORD_AGREEMENT);
}

static const NaerJsonField agreement_fields[] = {
  { "agreed_on", NAER_JSON_DAY, KEPT (NaerContactAgreement, agreed_on) },
  { "case_start", NAER_JSON_DAY, KEPT (NaerContactAgreement, case_start) },
  { "channel", NAER_JSON_TEXT, KEPT (NaerContactAgreement, channel) },
  { "every_days", NAER_JSON_INT, KEPT (NaerContactAgreement, every_days), .min = 0, .max = 365 },
  { "who", NAER_JSON_TEXT, KEPT (NaerContactAgreement, who) },
  { "colleagues_told", NAER_JSON_TEXT, KEPT (NaerContactAgreement, colleagues_told) },
  { "no_work_email", NAER_JSON_KNOWN, KEPT (NaerContactAgreement, no_work_email) },
  { "handed_over_to", NAER_JSON_TEXT, KEPT (NaerContactAgreement, handed_over_to) },
  { "handed_over_on", NAER_JSON_DAY, KEPT (NaerContactAgreement, handed_over_on) },
  { NULL },
};

const NaerJsonRecord naer_agreement_record = {
  .size = sizeof (NaerContactAgreement),
  .create = create_agreement,
  .fields = agreement_fields,
};

static gpointer
create_week (void)
{
  return naer_record_new (NAER_RECORD_WEEK);
}

static const NaerJsonField week_fields[] = {
  { "monday", NAER_JSON_DAY, KEPT (NaerWeek, monday), .required = TRUE },
  { "presence", NAER_JSON_INT, KEPT (NaerWeek, presence), .min = 0, .max = 100 },
  { "note", NAER_JSON_TEXT, KEPT (NaerWeek, note) },
  { NULL },
};

const NaerJsonRecord naer_week_record = {
  .size = sizeof (NaerWeek),
  .create = create_week,
  .fields = week_fields,
};

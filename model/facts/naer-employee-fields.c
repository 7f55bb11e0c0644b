/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-facts-fields.h"

/* An employee and the absence. */

static gpointer
create_employment (void)
{
  return naer_employment_new (NAER_DAY_NONE, NAER_DAY_NONE, 100);
}

static gboolean
check_employment (NaerJsonReader *reader,
                  JsonObject     *object,
                  gpointer        record,
                  GError        **error)
{
  const NaerEmployment *employment = record;

  return naer_check_stretch (reader, employment->from, employment->to, error);
}

static const NaerJsonField employment_fields[] = {
  { "from", NAER_JSON_DAY, KEPT (NaerEmployment, from) },
  { "to", NAER_JSON_DAY, KEPT (NaerEmployment, to) },
  { "percent", NAER_JSON_NUMBER, KEPT (NaerEmployment, percent), .min = 0.01, .max = 100,
    .fallback = 100 },
  { "nav_pays_first_days", NAER_JSON_BOOLEAN, KEPT (NaerEmployment, nav_pays_first_days) },
  { NULL },
};

static const NaerJsonRecord employment_record = {
  .size = sizeof (NaerEmployment),
  .create = create_employment,
  .fields = employment_fields,
  .check = check_employment,
};

static gboolean
check_break (NaerJsonReader *reader,
             JsonObject     *object,
             gpointer        record,
             GError        **error)
{
  const NaerEmploymentBreak *employment_break = record;

  return naer_check_stretch (reader, employment_break->from, employment_break->to, error);
}

static const NaerJsonField break_fields[] = {
  { "kind", NAER_JSON_CODE_TEXT, KEPT (NaerEmploymentBreak, kind), .required = TRUE,
    CODES ("lay-off", "leave", "military", "other") },
  { "from", NAER_JSON_DAY, KEPT (NaerEmploymentBreak, from) },
  { "to", NAER_JSON_DAY, KEPT (NaerEmploymentBreak, to) },
  { NULL },
};

static const NaerJsonRecord break_record = {
  .size = sizeof (NaerEmploymentBreak),
  .fields = break_fields,
  .check = check_break,
};

static gboolean
check_patterns_off (NaerJsonReader *reader,
                    JsonObject     *object,
                    gpointer        record,
                    GError        **error)
{
  const NaerStretch *stretch = record;

  return naer_check_stretch (reader, stretch->from, stretch->to, error);
}

static const NaerJsonField patterns_off_fields[] = {
  { "from", NAER_JSON_DAY, KEPT (NaerStretch, from) },
  { "to", NAER_JSON_DAY, KEPT (NaerStretch, to) },
  { NULL },
};

static const NaerJsonRecord patterns_off_record = {
  .size = sizeof (NaerStretch),
  .fields = patterns_off_fields,
  .check = check_patterns_off,
};

/* The days of the cycle become a text of their own, a character each. */
static gboolean
check_roster (NaerJsonReader *reader,
              JsonObject     *object,
              gpointer        record,
              GError        **error)
{
  NaerRoster *roster = record;
  JsonArray *work = json_object_get_array_member (object, "work");
  guint n_days = json_array_get_length (work);

  if ((guint) roster->cycle_days != n_days)
    return naer_json_reader_fail (reader, "work", error,
                                  "expected %d numbers, one a day of the cycle, found %u",
                                  roster->cycle_days, n_days);
  roster->work = g_malloc0 (n_days + 1);
  for (guint i = 0; i < n_days; i++)
    roster->work[i] = json_array_get_int_element (work, i) != 0 ? '1' : '0';
  return TRUE;
}

static void
write_roster (gconstpointer record,
              JsonObject   *object)
{
  const NaerRoster *roster = record;
  JsonArray *work = json_array_new ();

  for (const char *day = roster->work; day != NULL && *day != '\0'; day++)
    json_array_add_int_element (work, *day == '1' ? 1 : 0);
  json_object_set_array_member (object, "work", work);
}

static const NaerJsonField roster_fields[] = {
  { "from", NAER_JSON_DAY, KEPT (NaerRoster, from) },
  { "cycle_days", NAER_JSON_INT, KEPT (NaerRoster, cycle_days), .required = TRUE, .min = 1,
    .max = 366 },
  { "work", NAER_JSON_INTS, .offset = NAER_JSON_NOT_KEPT, .required = TRUE, .min = 0, .max = 1 },
  { NULL },
};

static const NaerJsonRecord roster_record = {
  .size = sizeof (NaerRoster),
  .fields = roster_fields,
  .check = check_roster,
  .write = write_roster,
};

static const NaerJsonField withdrawal_fields[] = {
  { "heard_on", NAER_JSON_DAY, KEPT (NaerEmployee, withdrawal_heard_on) },
  { "from", NAER_JSON_DAY, KEPT (NaerEmployee, withdrawal_from) },
  { "review_on", NAER_JSON_DAY, KEPT (NaerEmployee, withdrawal_review_on) },
  { "ground", NAER_JSON_TEXT, KEPT (NaerEmployee, withdrawal_ground) },
  { NULL },
};

static const NaerJsonRecord withdrawal_record = {
  .size = sizeof (NaerEmployee),
  .fields = withdrawal_fields,
};

static const NaerJsonField case_change_fields[] = {
  { "action", NAER_JSON_CODE, KEPT (NaerCaseChange, join), .required = TRUE,
    CODES ("split", "join") },
  { "at", NAER_JSON_DAY, KEPT (NaerCaseChange, at), .required = TRUE },
  { "reason", NAER_JSON_TEXT, KEPT (NaerCaseChange, reason) },
  { NULL },
};

static const NaerJsonRecord case_change_record = {
  .size = sizeof (NaerCaseChange),
  .fields = case_change_fields,
};

static gboolean
check_follow_up (NaerJsonReader *reader,
                 JsonObject     *object,
                 gpointer        record,
                 GError        **error)
{
  const NaerFollowUp *follow_up = record;

  return naer_check_stretch (reader, follow_up->from, follow_up->to, error);
}

static const NaerJsonField follow_up_fields[] = {
  { "from", NAER_JSON_DAY, KEPT (NaerFollowUp, from) },
  { "to", NAER_JSON_DAY, KEPT (NaerFollowUp, to) },
  { "mode", NAER_JSON_CODE, KEPT (NaerFollowUp, gentle), CODES ("normal", "gentle") },
  { "intensity", NAER_JSON_CODE_TEXT, KEPT (NaerFollowUp, intensity),
    CODES ("close", "normal", "light") },
  { NULL },
};

static const NaerJsonRecord follow_up_record = {
  .size = sizeof (NaerFollowUp),
  .fields = follow_up_fields,
  .check = check_follow_up,
};

static const NaerJsonField postponed_fields[] = {
  { "obligation", NAER_JSON_CODE_TEXT, KEPT (NaerPostponement, obligation), .required = TRUE,
    OBLIGATION_CODES },
  { "until", NAER_JSON_DAY, KEPT (NaerPostponement, until), .required = TRUE },
  { "reason", NAER_JSON_TEXT, KEPT (NaerPostponement, reason) },
  { NULL },
};

static const NaerJsonRecord postponed_record = {
  .size = sizeof (NaerPostponement),
  .fields = postponed_fields,
};

static const NaerJsonField last_sick_pay_day_fields[] = {
  { "date", NAER_JSON_DAY, KEPT (NaerEmployee, nav_last_sick_pay_day), .required = TRUE },
  { "case_start", NAER_JSON_DAY, KEPT (NaerEmployee, nav_last_sick_pay_case_start) },
  { NULL },
};

static const NaerJsonRecord last_sick_pay_day_record = {
  .size = sizeof (NaerEmployee),
  .fields = last_sick_pay_day_fields,
};

static const NaerJsonField nav_fields[] = {
  { "need_answer_on", NAER_JSON_DAY, KEPT (NaerEmployee, nav_need_answer_on) },
  { "last_sick_pay_day", NAER_JSON_RECORD, .offset = 0, .record = &last_sick_pay_day_record },
  { NULL },
};

static const NaerJsonRecord nav_record = { .size = sizeof (NaerEmployee), .fields = nav_fields };

static gpointer
create_employee (void)
{
  return naer_employee_new (NULL);
}

static const NaerJsonField employee_fields[] = {
  { "id", NAER_JSON_TEXT, KEPT (NaerEmployee, id), .required = TRUE },
  { "name", NAER_JSON_TEXT, KEPT (NaerEmployee, name) },
  { "unit", NAER_JSON_TEXT, KEPT (NaerEmployee, unit) },
  { "sex", NAER_JSON_CODE_TEXT, KEPT (NaerEmployee, sex), CODES ("f", "m") },
  { "born", NAER_JSON_DAY, KEPT (NaerEmployee, born) },
  { "employment", NAER_JSON_LIST, KEPT (NaerEmployee, employments), .record = &employment_record },
  { "employment_breaks", NAER_JSON_LIST, KEPT (NaerEmployee, employment_breaks), .record = &break_record },
  { "roster", NAER_JSON_LIST, KEPT (NaerEmployee, rosters), .record = &roster_record },
  { "absence_known_from", NAER_JSON_DAY, KEPT (NaerEmployee, absence_known_from) },
  { "absences", NAER_JSON_LIST, KEPT (NaerEmployee, absences), .record = &naer_absence_record },
  { "case_changes", NAER_JSON_LIST, KEPT (NaerEmployee, case_changes),
    .record = &case_change_record },
  { "patterns_off", NAER_JSON_LIST, KEPT (NaerEmployee, patterns_off), .record = &patterns_off_record },
  { "self_certification_withdrawal", NAER_JSON_RECORD, .offset = 0, .record = &withdrawal_record },
  { "follow_up", NAER_JSON_LIST, KEPT (NaerEmployee, follow_up), .record = &follow_up_record },
  { "plans", NAER_JSON_LIST, KEPT (NaerEmployee, plans), .record = &naer_plan_record },
  { "dispatches", NAER_JSON_LIST, KEPT (NaerEmployee, dispatches),
    .record = &naer_dispatch_record },
  { "meetings", NAER_JSON_LIST, KEPT (NaerEmployee, meetings), .record = &naer_meeting_record },
  { "contacts", NAER_JSON_LIST, KEPT (NaerEmployee, contacts), .record = &naer_contact_record },
  { "exceptions", NAER_JSON_LIST, KEPT (NaerEmployee, exceptions),
    .record = &naer_exception_record },
  { "activity", NAER_JSON_LIST, KEPT (NaerEmployee, activities), .record = &naer_activity_record },
  { "measures", NAER_JSON_LIST, KEPT (NaerEmployee, measures), .record = &naer_measure_record },
  { "conversations", NAER_JSON_LIST, KEPT (NaerEmployee, conversations),
    .record = &naer_conversation_record },
  { "contact_agreements", NAER_JSON_LIST, KEPT (NaerEmployee, agreements),
    .record = &naer_agreement_record },
  { "weeks", NAER_JSON_LIST, KEPT (NaerEmployee, weeks), .record = &naer_week_record },
  { "presence", NAER_JSON_DAYS, KEPT (NaerEmployee, presence) },
  { "postponed", NAER_JSON_LIST, KEPT (NaerEmployee, postponed), .record = &postponed_record },
  { "nav", NAER_JSON_RECORD, .offset = 0, .record = &nav_record },
  { NULL },
};

const NaerJsonRecord naer_employee_record = {
  .size = sizeof (NaerEmployee),
  .create = create_employee,
  .fields = employee_fields,
};

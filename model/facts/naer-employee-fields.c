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
  { NULL },
};

static const NaerJsonRecord employment_record = {
  .size = sizeof (NaerEmployment),
  .create = create_employment,
  .fields = employment_fields,
  .check = check_employment,
};

/* A stretch whose part of the program is not built yet: its days are kept to compare them. */
typedef struct
{
  NaerDay from;
  NaerDay to;
} Stretch;

static gboolean
check_unused_stretch (NaerJsonReader *reader,
                      JsonObject     *object,
                      gpointer        record,
                      GError        **error)
{
  const Stretch *stretch = record;

  return naer_check_stretch (reader, stretch->from, stretch->to, error);
}

#define STRETCH_FIELDS                                                                             \
  { "from", NAER_JSON_DAY, KEPT (Stretch, from) },                                                \
  { "to", NAER_JSON_DAY, KEPT (Stretch, to) }

#define STRETCH_RECORD(name)                                                                       \
  static const NaerJsonRecord name##_record = {                                                        \
    .size = sizeof (Stretch),                                                                      \
    .fields = name##_fields,                                                                       \
    .check = check_unused_stretch,                                                                 \
  }

static const NaerJsonField break_fields[] = {
  { "kind", NAER_JSON_CODE_TEXT, .offset = NAER_JSON_NOT_KEPT, .required = TRUE,
    CODES ("lay-off", "leave", "military", "other") },
  STRETCH_FIELDS,
  { NULL },
};
STRETCH_RECORD (break);

static const NaerJsonField patterns_off_fields[] = {
  STRETCH_FIELDS,
  { NULL },
};
STRETCH_RECORD (patterns_off);

static const NaerJsonField measure_fields[] = {
  { "id", NAER_JSON_TEXT, .offset = NAER_JSON_NOT_KEPT },
  STRETCH_FIELDS,
  { "evaluate_on", NAER_JSON_DAY, .offset = NAER_JSON_NOT_KEPT },
  { "status", NAER_JSON_TEXT, .offset = NAER_JSON_NOT_KEPT },
  { "effect", NAER_JSON_TEXT, .offset = NAER_JSON_NOT_KEPT },
  { NULL },
};
STRETCH_RECORD (measure);

typedef struct
{
  int cycle_days;
} Roster;

static gboolean
check_roster (NaerJsonReader *reader,
              JsonObject     *object,
              gpointer        record,
              GError        **error)
{
  const Roster *roster = record;
  guint n_days = json_array_get_length (json_object_get_array_member (object, "work"));

  if ((guint) roster->cycle_days == n_days)
    return TRUE;
  return naer_json_reader_fail (reader, "work", error,
                                "expected %d numbers, one a day of the cycle, found %u",
                                roster->cycle_days, n_days);
}

static const NaerJsonField roster_fields[] = {
  { "from", NAER_JSON_DAY, .offset = NAER_JSON_NOT_KEPT },
  { "cycle_days", NAER_JSON_INT, KEPT (Roster, cycle_days), .required = TRUE, .min = 1,
    .max = 366 },
  { "work", NAER_JSON_INTS, .offset = NAER_JSON_NOT_KEPT, .required = TRUE, .min = 0, .max = 1 },
  { NULL },
};

static const NaerJsonRecord roster_record = {
  .size = sizeof (Roster),
  .fields = roster_fields,
  .check = check_roster,
};

static const NaerJsonField withdrawal_fields[] = {
  { "heard_on", NAER_JSON_DAY, .offset = NAER_JSON_NOT_KEPT },
  { "from", NAER_JSON_DAY, .offset = NAER_JSON_NOT_KEPT },
  { "review_on", NAER_JSON_DAY, .offset = NAER_JSON_NOT_KEPT },
  { "ground", NAER_JSON_TEXT, .offset = NAER_JSON_NOT_KEPT },
  { NULL },
};

static const NaerJsonRecord withdrawal_record = { .size = 1, .fields = withdrawal_fields };

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
  { "last_sick_pay_day", NAER_JSON_RECORD, .offset = 0, .unused = TRUE,
    .record = &last_sick_pay_day_record },
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
  { "employment_breaks", NAER_JSON_LIST, UNUSED, .record = &break_record },
  { "roster", NAER_JSON_LIST, UNUSED, .record = &roster_record },
  { "absence_known_from", NAER_JSON_DAY, KEPT (NaerEmployee, absence_known_from) },
  { "absences", NAER_JSON_LIST, KEPT (NaerEmployee, absences), .record = &naer_absence_record },
  { "case_changes", NAER_JSON_LIST, KEPT (NaerEmployee, case_changes),
    .record = &case_change_record },
  { "patterns_off", NAER_JSON_LIST, UNUSED, .record = &patterns_off_record },
  { "self_certification_withdrawal", NAER_JSON_RECORD, UNUSED, .record = &withdrawal_record },
  { "follow_up", NAER_JSON_LIST, KEPT (NaerEmployee, follow_up), .unused = TRUE,
    .record = &follow_up_record },
  { "plans", NAER_JSON_LIST, KEPT (NaerEmployee, plans), .record = &naer_plan_record },
  { "dispatches", NAER_JSON_LIST, KEPT (NaerEmployee, dispatches),
    .record = &naer_dispatch_record },
  { "meetings", NAER_JSON_LIST, KEPT (NaerEmployee, meetings), .record = &naer_meeting_record },
  { "contacts", NAER_JSON_LIST, KEPT (NaerEmployee, contacts), .record = &naer_contact_record },
  { "exceptions", NAER_JSON_LIST, KEPT (NaerEmployee, exceptions),
    .record = &naer_exception_record },
  { "activity", NAER_JSON_LIST, KEPT (NaerEmployee, activities), .record = &naer_activity_record },
  { "measures", NAER_JSON_LIST, UNUSED, .record = &measure_record },
  { "presence", NAER_JSON_DAYS, UNUSED },
  { "postponed", NAER_JSON_LIST, KEPT (NaerEmployee, postponed), .unused = TRUE,
    .record = &postponed_record },
  { "nav", NAER_JSON_RECORD, .offset = 0, .record = &nav_record },
  { NULL },
};

const NaerJsonRecord naer_employee_record = {
  .size = sizeof (NaerEmployee),
  .create = create_employee,
  .fields = employee_fields,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-record.h"

#include "facts/naer-codes.h"

#define OF(Type, member, name, kind, codes, shape) \
  { name, NAER_FIELD_##kind, G_STRUCT_OFFSET (Type, member), codes, shape }
#define FIELD(Type, member, kind) OF (Type, member, #member, kind, NULL, NULL)
#define NAMED(Type, member, name, kind) OF (Type, member, name, kind, NULL, NULL)
#define CODE(Type, member, name, codes) OF (Type, member, name, CODE, codes, NULL)
#define RECORDS(Type, member, shape) OF (Type, member, #member, RECORDS, NULL, shape)

#define PART(Type, fields) { NULL, sizeof (Type), fields, G_N_ELEMENTS (fields), 0, NULL }

static const NaerField arrangement_fields[] = {
  NAMED (NaerArrangement, from, "from_day", DAY),
  NAMED (NaerArrangement, to, "to_day", DAY),
  CODE (NaerArrangement, kind, "kind", naer_arrangement_codes),
  FIELD (NaerArrangement, days_at_a_time, INT),
  FIELD (NaerArrangement, days_in_12_months, INT),
  FIELD (NaerArrangement, times_in_12_months, INT),
};
static const NaerField local_rule_fields[] = {
  FIELD (NaerLocalRule, id, TEXT),
  FIELD (NaerLocalRule, title, TEXT),
  FIELD (NaerLocalRule, days, INT),
  FIELD (NaerLocalRule, obligation, TEXT),
  FIELD (NaerLocalRule, applies, TEXT),
};
static const NaerField case_change_fields[] = {
  NAMED (NaerCaseChange, join, "is_join", INT),
  NAMED (NaerCaseChange, at, "at_day", DAY),
  FIELD (NaerCaseChange, reason, TEXT),
};
static const NaerField follow_up_fields[] = {
  NAMED (NaerFollowUp, from, "from_day", DAY),
  NAMED (NaerFollowUp, to, "to_day", DAY),
  FIELD (NaerFollowUp, gentle, INT),
  FIELD (NaerFollowUp, intensity, TEXT),
};
static const NaerField postponement_fields[] = {
  FIELD (NaerPostponement, obligation, TEXT),
  NAMED (NaerPostponement, until, "until_day", DAY),
  FIELD (NaerPostponement, reason, TEXT),
};
static const NaerField threshold_fields[] = {
  FIELD (NaerThreshold, id, TEXT),
  FIELD (NaerThreshold, count, INT),
  FIELD (NaerThreshold, months, INT),
  FIELD (NaerThreshold, agreed_on, DAY),
  FIELD (NaerThreshold, forum, TEXT),
  FIELD (NaerThreshold, purpose, TEXT),
};
static const NaerField employment_break_fields[] = {
  FIELD (NaerEmploymentBreak, kind, TEXT),
  NAMED (NaerEmploymentBreak, from, "from_day", DAY),
  NAMED (NaerEmploymentBreak, to, "to_day", DAY),
};
static const NaerField roster_fields[] = {
  NAMED (NaerRoster, from, "from_day", DAY),
  FIELD (NaerRoster, cycle_days, INT),
  FIELD (NaerRoster, work, TEXT),
};
static const NaerField stretch_fields[] = {
  NAMED (NaerStretch, from, "from_day", DAY),
  NAMED (NaerStretch, to, "to_day", DAY),
};

static const NaerRecordShape arrangement_shape = PART (NaerArrangement, arrangement_fields);
static const NaerRecordShape local_rule_shape = PART (NaerLocalRule, local_rule_fields);
static const NaerRecordShape case_change_shape = PART (NaerCaseChange, case_change_fields);
static const NaerRecordShape follow_up_shape = PART (NaerFollowUp, follow_up_fields);
static const NaerRecordShape postponement_shape = PART (NaerPostponement, postponement_fields);
static const NaerRecordShape threshold_shape = PART (NaerThreshold, threshold_fields);
static const NaerRecordShape employment_break_shape =
  PART (NaerEmploymentBreak, employment_break_fields);
static const NaerRecordShape roster_shape = PART (NaerRoster, roster_fields);
static const NaerRecordShape stretch_shape = PART (NaerStretch, stretch_fields);

static const NaerField employer_fields[] = {
  FIELD (NaerEmployer, name, TEXT),
  FIELD (NaerEmployer, occupational_health_service, KNOWN),
  RECORDS (NaerEmployer, arrangements, &arrangement_shape),
  FIELD (NaerEmployer, days_off, TEXTS),
  RECORDS (NaerEmployer, local_rules, &local_rule_shape),
  FIELD (NaerEmployer, first_contact_days, INT),
  FIELD (NaerEmployer, check_in_weeks, INT),
  RECORDS (NaerEmployer, thresholds, &threshold_shape),
};
static const NaerField unit_fields[] = {
  FIELD (NaerUnit, name, TEXT),
};
static const NaerField employee_fields[] = {
  NAMED (NaerEmployee, id, "number", TEXT),
  FIELD (NaerEmployee, name, TEXT),
  FIELD (NaerEmployee, sex, TEXT),
  FIELD (NaerEmployee, born, DAY),
  FIELD (NaerEmployee, absence_known_from, DAY),
  FIELD (NaerEmployee, nav_need_answer_on, DAY),
  FIELD (NaerEmployee, nav_last_sick_pay_day, DAY),
  FIELD (NaerEmployee, nav_last_sick_pay_case_start, DAY),
  RECORDS (NaerEmployee, case_changes, &case_change_shape),
  RECORDS (NaerEmployee, follow_up, &follow_up_shape),
  RECORDS (NaerEmployee, postponed, &postponement_shape),
  RECORDS (NaerEmployee, employment_breaks, &employment_break_shape),
  RECORDS (NaerEmployee, rosters, &roster_shape),
  RECORDS (NaerEmployee, patterns_off, &stretch_shape),
  FIELD (NaerEmployee, presence, DAYS),
  FIELD (NaerEmployee, withdrawal_heard_on, DAY),
  FIELD (NaerEmployee, withdrawal_from, DAY),
  FIELD (NaerEmployee, withdrawal_review_on, DAY),
  FIELD (NaerEmployee, withdrawal_ground, TEXT),
};
static const NaerField employment_fields[] = {
  NAMED (NaerEmployment, from, "from_day", DAY),
  NAMED (NaerEmployment, to, "to_day", DAY),
  NAMED (NaerEmployment, unit_row_id, "unit", ROW),
  FIELD (NaerEmployment, percent, REAL),
};
static const NaerField absence_fields[] = {
  NAMED (NaerAbsence, from, "from_day", DAY),
  NAMED (NaerAbsence, to, "to_day", DAY),
  CODE (NaerAbsence, kind, "kind", naer_absence_kind_codes),
  FIELD (NaerAbsence, grade, INT),
  FIELD (NaerAbsence, share, REAL),
  FIELD (NaerAbsence, days, DAYS),
  FIELD (NaerAbsence, covered_by_note, INT),
  FIELD (NaerAbsence, registered, DAY),
  FIELD (NaerAbsence, set_aside, INT),
  NAMED (NaerAbsence, id, "number", TEXT),
  FIELD (NaerAbsence, source, TEXT),
};
static const NaerField contact_fields[] = {
  NAMED (NaerContact, on, "on_day", DAY),
  CODE (NaerContact, kind, "kind", naer_contact_kind_codes),
  CODE (NaerContact, way, "way", naer_contact_way_codes),
  NAMED (NaerContact, next, "next_day", DAY),
  FIELD (NaerContact, about, TEXT),
};
static const NaerField plan_fields[] = {
  FIELD (NaerPlanFact, version, INT),
  FIELD (NaerPlanFact, started, DAY),
  FIELD (NaerPlanFact, finished, DAY),
  FIELD (NaerPlanFact, contributed, KNOWN),
  FIELD (NaerPlanFact, case_start, DAY),
};
static const NaerField dispatch_fields[] = {
  NAMED (NaerDispatch, on, "on_day", DAY),
  CODE (NaerDispatch, to, "recipient", naer_recipient_codes),
  FIELD (NaerDispatch, plan_version, INT),
  FIELD (NaerDispatch, way, TEXT),
  FIELD (NaerDispatch, informed, KNOWN),
  FIELD (NaerDispatch, consent, KNOWN),
};
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
};
static const NaerField exception_fields[] = {
  FIELD (NaerException, contact_on, DAY),
  FIELD (NaerException, obligation, TEXT),
  FIELD (NaerException, ground, TEXT),
  FIELD (NaerException, new_date, DAY),
  FIELD (NaerException, decided_by, TEXT),
};
static const NaerField activity_fields[] = {
  NAMED (NaerActivity, from, "from_day", DAY),
  NAMED (NaerActivity, to, "to_day", DAY),
  FIELD (NaerActivity, kind, TEXT),
};
static const NaerField measure_fields[] = {
  NAMED (NaerMeasure, from, "from_day", DAY),
  NAMED (NaerMeasure, to, "to_day", DAY),
  FIELD (NaerMeasure, evaluate_on, DAY),
  NAMED (NaerMeasure, id, "number", TEXT),
  CODE (NaerMeasure, category, "category", naer_measure_category_codes),
  FIELD (NaerMeasure, what, TEXT),
  FIELD (NaerMeasure, why, TEXT),
  FIELD (NaerMeasure, responsible, TEXT),
  FIELD (NaerMeasure, evaluate_how, TEXT),
  FIELD (NaerMeasure, if_not_working, TEXT),
  FIELD (NaerMeasure, load, TEXT),
  FIELD (NaerMeasure, cost, TEXT),
  FIELD (NaerMeasure, contact_kept, TEXT),
  CODE (NaerMeasure, status, "status", naer_measure_status_codes),
  FIELD (NaerMeasure, reason, TEXT),
  CODE (NaerMeasure, effect, "effect", naer_measure_effect_codes),
  FIELD (NaerMeasure, experience, TEXT),
  FIELD (NaerMeasure, rehabilitating, INT),
  FIELD (NaerMeasure, aim, TEXT),
  FIELD (NaerMeasure, other_work, INT),
  FIELD (NaerMeasure, employee_consulted_on, DAY),
  FIELD (NaerMeasure, union_consulted_on, DAY),
  FIELD (NaerMeasure, case_start, DAY),
};

#define TOP(Type, name, fields) { name, sizeof (Type), fields, G_N_ELEMENTS (fields), 0, fields }
#define OWNED(Type, name, fields, list)                                                            \
  {                                                                                                \
    name, sizeof (Type), fields, G_N_ELEMENTS (fields), G_STRUCT_OFFSET (NaerEmployee, list),      \
      fields                                                                                       \
  }

static const NaerRecordShape shapes[NAER_N_RECORD_TYPES] = {
  [NAER_RECORD_EMPLOYER] = TOP (NaerEmployer, "employer", employer_fields),
  [NAER_RECORD_UNIT] = TOP (NaerUnit, "unit", unit_fields),
  [NAER_RECORD_EMPLOYEE] = TOP (NaerEmployee, "employee", employee_fields),
  [NAER_RECORD_EMPLOYMENT] = OWNED (NaerEmployment, "employment", employment_fields, employments),
  [NAER_RECORD_ABSENCE] = OWNED (NaerAbsence, "absence", absence_fields, absences),
  [NAER_RECORD_CONTACT] = OWNED (NaerContact, "contact", contact_fields, contacts),
  [NAER_RECORD_PLAN] = OWNED (NaerPlanFact, "plan", plan_fields, plans),
  [NAER_RECORD_DISPATCH] = OWNED (NaerDispatch, "dispatch", dispatch_fields, dispatches),
  [NAER_RECORD_MEETING] = OWNED (NaerMeeting, "meeting", meeting_fields, meetings),
  [NAER_RECORD_EXCEPTION] = OWNED (NaerException, "exception", exception_fields, exceptions),
  [NAER_RECORD_ACTIVITY] = OWNED (NaerActivity, "activity", activity_fields, activities),
  [NAER_RECORD_MEASURE] = OWNED (NaerMeasure, "measure", measure_fields, measures),
};

/* The first member of each struct is its row. */
#define ROW_FIRST(Type) G_STATIC_ASSERT (G_STRUCT_OFFSET (Type, row_id) == 0)
ROW_FIRST (NaerEmployer);
ROW_FIRST (NaerUnit);
ROW_FIRST (NaerEmployee);
ROW_FIRST (NaerEmployment);
ROW_FIRST (NaerAbsence);
ROW_FIRST (NaerContact);
ROW_FIRST (NaerPlanFact);
ROW_FIRST (NaerDispatch);
ROW_FIRST (NaerMeeting);
ROW_FIRST (NaerException);
ROW_FIRST (NaerActivity);
ROW_FIRST (NaerMeasure);

/**
 * naer_record_get_shape:
 * @type: a type of record
 *
 * Returns: (transfer none): how it is built
 */
const NaerRecordShape *
naer_record_get_shape (NaerRecordType type)
{
  g_return_val_if_fail (type < NAER_N_RECORD_TYPES, NULL);

  return &shapes[type];
}

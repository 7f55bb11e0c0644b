/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-record-shapes.h"

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

PART (NaerArrangement, arrangement)
PART (NaerLocalRule, local_rule)
PART (NaerCaseChange, case_change)
PART (NaerFollowUp, follow_up)
PART (NaerPostponement, postponement)
PART (NaerThreshold, threshold)
PART (NaerEmploymentBreak, employment_break)
PART (NaerRoster, roster)
PART (NaerStretch, stretch)

static const NaerField employer_fields[] = {
  FIELD (NaerEmployer, name, TEXT),
  FIELD (NaerEmployer, occupational_health_service, KNOWN),
  RECORDS (NaerEmployer, arrangements, &naer_arrangement_shape),
  FIELD (NaerEmployer, days_off, TEXTS),
  RECORDS (NaerEmployer, local_rules, &naer_local_rule_shape),
  FIELD (NaerEmployer, first_contact_days, INT),
  FIELD (NaerEmployer, check_in_weeks, INT),
  RECORDS (NaerEmployer, thresholds, &naer_threshold_shape),
  FIELD (NaerEmployer, organisation_number, TEXT),
  FIELD (NaerEmployer, leader, TEXT),
  FIELD (NaerEmployer, leader_phone, TEXT),
  FIELD (NaerEmployer, leader_email, TEXT),
  FIELD (NaerEmployer, contact, TEXT),
  FIELD (NaerEmployer, contact_phone, TEXT),
  FIELD (NaerEmployer, bht, TEXT),
  FIELD (NaerEmployer, archive, TEXT),
  FIELD (NaerEmployer, bearable_measures, INT),
};
static const NaerField unit_fields[] = {
  FIELD (NaerUnit, name, TEXT),
  FIELD (NaerUnit, number, TEXT),
  FIELD (NaerUnit, leader, TEXT),
  FIELD (NaerUnit, leader_phone, TEXT),
  FIELD (NaerUnit, leader_email, TEXT),
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
  RECORDS (NaerEmployee, case_changes, &naer_case_change_shape),
  RECORDS (NaerEmployee, follow_up, &naer_follow_up_shape),
  RECORDS (NaerEmployee, postponed, &naer_postponement_shape),
  RECORDS (NaerEmployee, employment_breaks, &naer_employment_break_shape),
  RECORDS (NaerEmployee, rosters, &naer_roster_shape),
  RECORDS (NaerEmployee, patterns_off, &naer_stretch_shape),
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
  FIELD (NaerEmployment, nav_pays_first_days, INT),
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

ROWS_AT (NaerEmployer, employer, 0)
ROWS_AT (NaerUnit, unit, 0)
ROWS_AT (NaerEmployee, employee, 0)
ROWS (NaerEmployment, employment, employments)
ROWS (NaerAbsence, absence, absences)
ROWS (NaerException, exception, exceptions)
ROWS (NaerActivity, activity, activities)

static const NaerRecordShape *const shapes[NAER_N_RECORD_TYPES] = {
  [NAER_RECORD_EMPLOYER] = &naer_employer_shape,
  [NAER_RECORD_UNIT] = &naer_unit_shape,
  [NAER_RECORD_EMPLOYEE] = &naer_employee_shape,
  [NAER_RECORD_EMPLOYMENT] = &naer_employment_shape,
  [NAER_RECORD_ABSENCE] = &naer_absence_shape,
  [NAER_RECORD_CONTACT] = &naer_contact_shape,
  [NAER_RECORD_PLAN] = &naer_plan_shape,
  [NAER_RECORD_DISPATCH] = &naer_dispatch_shape,
  [NAER_RECORD_MEETING] = &naer_meeting_shape,
  [NAER_RECORD_EXCEPTION] = &naer_exception_shape,
  [NAER_RECORD_ACTIVITY] = &naer_activity_shape,
  [NAER_RECORD_MEASURE] = &naer_measure_shape,
  [NAER_RECORD_CONVERSATION] = &naer_conversation_shape,
  [NAER_RECORD_AGREEMENT] = &naer_agreement_shape,
  [NAER_RECORD_WEEK] = &naer_week_shape,
};

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

  return shapes[type];
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-record-shapes.h"

/* Plans, the register of measures, and dispatches. */

#define MEASURE_FIELDS                                                                             \
  NAMED (NaerMeasure, from, "from_day", DAY),                                                      \
  NAMED (NaerMeasure, to, "to_day", DAY),                                                          \
  FIELD (NaerMeasure, evaluate_on, DAY),                                                           \
  NAMED (NaerMeasure, id, "number", TEXT),                                                         \
  CODE (NaerMeasure, category, "category", naer_measure_category_codes),                           \
  FIELD (NaerMeasure, what, TEXT),                                                                 \
  FIELD (NaerMeasure, why, TEXT),                                                                  \
  FIELD (NaerMeasure, responsible, TEXT),                                                          \
  FIELD (NaerMeasure, evaluate_how, TEXT),                                                         \
  FIELD (NaerMeasure, if_not_working, TEXT),                                                       \
  FIELD (NaerMeasure, load, TEXT),                                                                 \
  FIELD (NaerMeasure, cost, TEXT),                                                                 \
  FIELD (NaerMeasure, contact_kept, TEXT),                                                         \
  CODE (NaerMeasure, status, "status", naer_measure_status_codes),                                 \
  FIELD (NaerMeasure, reason, TEXT),                                                               \
  CODE (NaerMeasure, effect, "effect", naer_measure_effect_codes),                                 \
  FIELD (NaerMeasure, experience, TEXT),                                                           \
  FIELD (NaerMeasure, rehabilitating, INT),                                                        \
  FIELD (NaerMeasure, aim, TEXT),                                                                  \
  FIELD (NaerMeasure, other_work, INT),                                                            \
  FIELD (NaerMeasure, employee_consulted_on, DAY),                                                 \
  FIELD (NaerMeasure, union_consulted_on, DAY),                                                    \
  FIELD (NaerMeasure, case_start, DAY)

static const NaerField measure_fields[] = { MEASURE_FIELDS };
static const NaerField plan_measure_fields[] = {
  NAMED (NaerMeasure, row_id, "measure", ROW),
  MEASURE_FIELDS,
};
static const NaerField task_fields[] = {
  FIELD (NaerTask, name, TEXT),
  CODE (NaerTask, ability, "ability", naer_ability_codes),
  FIELD (NaerTask, adaptation, TEXT),
  FIELD (NaerTask, demand_kinds, INT),
  FIELD (NaerTask, demands, TEXT),
};
static const NaerField option_fields[] = {
  CODE (NaerOption, kind, "kind", naer_option_codes),
  FIELD (NaerOption, why, TEXT),
};
static const NaerField plan_step_fields[] = {
  NAMED (NaerPlanStep, from, "from_day", DAY),
  FIELD (NaerPlanStep, grade, INT),
  FIELD (NaerPlanStep, presence, INT),
  FIELD (NaerPlanStep, load, INT),
  FIELD (NaerPlanStep, evaluate_on, DAY),
  FIELD (NaerPlanStep, note, TEXT),
};

PART (NaerMeasure, plan_measure)
PART (NaerTask, task)
PART (NaerOption, option)
PART (NaerPlanStep, plan_step)

static const NaerField plan_fields[] = {
  FIELD (NaerPlan, version, INT),
  FIELD (NaerPlan, started, DAY),
  FIELD (NaerPlan, finished, DAY),
  FIELD (NaerPlan, contributed, KNOWN),
  FIELD (NaerPlan, case_start, DAY),
  CODE (NaerPlan, occasion, "occasion", naer_plan_occasion_codes),
  FIELD (NaerPlan, language, TEXT),
  FIELD (NaerPlan, employer, TEXT),
  FIELD (NaerPlan, organisation_number, TEXT),
  FIELD (NaerPlan, unit, TEXT),
  FIELD (NaerPlan, unit_number, TEXT),
  FIELD (NaerPlan, leader, TEXT),
  FIELD (NaerPlan, leader_phone, TEXT),
  FIELD (NaerPlan, leader_email, TEXT),
  FIELD (NaerPlan, contact, TEXT),
  FIELD (NaerPlan, contact_phone, TEXT),
  FIELD (NaerPlan, has_bht, KNOWN),
  FIELD (NaerPlan, bht, TEXT),
  FIELD (NaerPlan, position, TEXT),
  FIELD (NaerPlan, percent, REAL),
  FIELD (NaerPlan, absent_from, DAY),
  FIELD (NaerPlan, note_from, DAY),
  FIELD (NaerPlan, start_grade, INT),
  FIELD (NaerPlan, ordinary_day, TEXT),
  RECORDS (NaerPlan, tasks, &naer_task_shape),
  FIELD (NaerPlan, own_words, TEXT),
  RECORDS (NaerPlan, measures, &naer_plan_measure_shape),
  RECORDS (NaerPlan, steps, &naer_plan_step_shape),
  FIELD (NaerPlan, earlier, TEXT),
  FIELD (NaerPlan, differently, TEXT),
  RECORDS (NaerPlan, options, &naer_option_shape),
  FIELD (NaerPlan, needs_nav, KNOWN),
  FIELD (NaerPlan, nav_help, INT),
  FIELD (NaerPlan, nav_why, TEXT),
  FIELD (NaerPlan, other_help, INT),
  FIELD (NaerPlan, other_help_what, TEXT),
  FIELD (NaerPlan, questions, INT),
  FIELD (NaerPlan, own_questions, TEXT),
  FIELD (NaerPlan, note_asked, TEXT),
  FIELD (NaerPlan, note_answer, TEXT),
  FIELD (NaerPlan, not_possible, INT),
  FIELD (NaerPlan, not_possible_why, TEXT),
  FIELD (NaerPlan, talks, TEXT),
  FIELD (NaerPlan, next_talk, DAY),
  FIELD (NaerPlan, evaluate_on, DAY),
  FIELD (NaerPlan, if_not_working, TEXT),
  CODE (NaerPlan, made, "made", naer_plan_made_codes),
  FIELD (NaerPlan, not_contributed_why, TEXT),
  FIELD (NaerPlan, employee_signed_on, DAY),
  FIELD (NaerPlan, leader_signed_on, DAY),
  FIELD (NaerPlan, signed_at, TEXT),
  FIELD (NaerPlan, quality, INT),
  FIELD (NaerPlan, more, TEXT),
  FIELD (NaerPlan, archived_in, TEXT),
  FIELD (NaerPlan, archived_on, DAY),
};
static const NaerField dispatch_fields[] = {
  NAMED (NaerDispatch, on, "on_day", DAY),
  CODE (NaerDispatch, to, "recipient", naer_recipient_codes),
  FIELD (NaerDispatch, plan_version, INT),
  FIELD (NaerDispatch, way, TEXT),
  FIELD (NaerDispatch, informed, KNOWN),
  FIELD (NaerDispatch, consent, KNOWN),
  FIELD (NaerDispatch, name, TEXT),
  FIELD (NaerDispatch, withdrawn_on, DAY),
};

ROWS (NaerPlan, plan, plans)
ROWS (NaerDispatch, dispatch, dispatches)
ROWS (NaerMeasure, measure, measures)

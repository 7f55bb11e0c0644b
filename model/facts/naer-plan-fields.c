/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-codes.h"
#include "facts/naer-facts-fields.h"
#include "facts/naer-record.h"

/* Plans, the register of measures, and dispatches. */

static gpointer
create_measure (void)
{
  NaerMeasure *measure = naer_record_new (NAER_RECORD_MEASURE);

  measure->category = NAER_MEASURE_OTHER;
  return measure;
}

static gboolean
check_measure (NaerJsonReader *reader,
               JsonObject     *object,
               gpointer        record,
               GError        **error)
{
  const NaerMeasure *measure = record;

  return naer_check_stretch (reader, measure->from, measure->to, error);
}

static const NaerJsonField measure_fields[] = {
  { "id", NAER_JSON_TEXT, KEPT (NaerMeasure, id) },
  { "from", NAER_JSON_DAY, KEPT (NaerMeasure, from) },
  { "to", NAER_JSON_DAY, KEPT (NaerMeasure, to) },
  { "evaluate_on", NAER_JSON_DAY, KEPT (NaerMeasure, evaluate_on) },
  { "category", NAER_JSON_CODE, KEPT (NaerMeasure, category),
    .codes = naer_measure_category_codes,
    .fallback = NAER_MEASURE_OTHER },
  { "what", NAER_JSON_TEXT, KEPT (NaerMeasure, what) },
  { "why", NAER_JSON_TEXT, KEPT (NaerMeasure, why) },
  { "responsible", NAER_JSON_TEXT, KEPT (NaerMeasure, responsible) },
  { "evaluate_how", NAER_JSON_TEXT, KEPT (NaerMeasure, evaluate_how) },
  { "if_not_working", NAER_JSON_TEXT, KEPT (NaerMeasure, if_not_working) },
  { "load", NAER_JSON_TEXT, KEPT (NaerMeasure, load) },
  { "cost", NAER_JSON_TEXT, KEPT (NaerMeasure, cost) },
  { "contact_kept", NAER_JSON_TEXT, KEPT (NaerMeasure, contact_kept) },
  { "status", NAER_JSON_CODE, KEPT (NaerMeasure, status), .codes = naer_measure_status_codes + 1,
    .first = 1 },
  { "reason", NAER_JSON_TEXT, KEPT (NaerMeasure, reason) },
  { "effect", NAER_JSON_CODE, KEPT (NaerMeasure, effect), .codes = naer_measure_effect_codes + 1,
    .first = 1 },
  { "experience", NAER_JSON_TEXT, KEPT (NaerMeasure, experience) },
  { "rehabilitating", NAER_JSON_BOOLEAN, KEPT (NaerMeasure, rehabilitating) },
  { "aim", NAER_JSON_CODE_TEXT, KEPT (NaerMeasure, aim), CODES ("person", "group", "structure") },
  { "other_work", NAER_JSON_BOOLEAN, KEPT (NaerMeasure, other_work) },
  { "employee_consulted_on", NAER_JSON_DAY, KEPT (NaerMeasure, employee_consulted_on) },
  { "union_consulted_on", NAER_JSON_DAY, KEPT (NaerMeasure, union_consulted_on) },
  { "case_start", NAER_JSON_DAY, KEPT (NaerMeasure, case_start) },
  { NULL },
};

const NaerJsonRecord naer_measure_record = {
  .size = sizeof (NaerMeasure),
  .create = create_measure,
  .fields = measure_fields,
  .check = check_measure,
};

static gpointer
create_task (void)
{
  return naer_shape_new (&naer_task_shape);
}

static const NaerJsonField task_fields[] = {
  { "name", NAER_JSON_TEXT, KEPT (NaerTask, name) },
  { "ability", NAER_JSON_CODE, KEPT (NaerTask, ability), .codes = naer_ability_codes + 1,
    .first = 1 },
  { "adaptation", NAER_JSON_TEXT, KEPT (NaerTask, adaptation) },
  { "demand_kinds", NAER_JSON_FLAGS, KEPT (NaerTask, demand_kinds), CODES ("physical", "mental",
    "social") },
  { "demands", NAER_JSON_TEXT, KEPT (NaerTask, demands) },
  { NULL },
};

static const NaerJsonRecord task_record = {
  .size = sizeof (NaerTask),
  .create = create_task,
  .fields = task_fields,
};

static gpointer
create_option (void)
{
  return naer_shape_new (&naer_option_shape);
}

static const NaerJsonField option_fields[] = {
  { "kind", NAER_JSON_CODE, KEPT (NaerOption, kind), .codes = naer_option_codes, .required = TRUE },
  { "why", NAER_JSON_TEXT, KEPT (NaerOption, why) },
  { NULL },
};

static const NaerJsonRecord option_record = {
  .size = sizeof (NaerOption),
  .create = create_option,
  .fields = option_fields,
};

static gpointer
create_step (void)
{
  return naer_shape_new (&naer_plan_step_shape);
}

static const NaerJsonField step_fields[] = {
  { "from", NAER_JSON_DAY, KEPT (NaerPlanStep, from), .required = TRUE },
  { "grade", NAER_JSON_INT, KEPT (NaerPlanStep, grade), .min = 0, .max = 100 },
  { "presence", NAER_JSON_INT, KEPT (NaerPlanStep, presence), .min = 0, .max = 100 },
  { "load", NAER_JSON_INT, KEPT (NaerPlanStep, load), .min = 0, .max = 100 },
  { "evaluate_on", NAER_JSON_DAY, KEPT (NaerPlanStep, evaluate_on) },
  { "note", NAER_JSON_TEXT, KEPT (NaerPlanStep, note) },
  { NULL },
};

static const NaerJsonRecord step_record = {
  .size = sizeof (NaerPlanStep),
  .create = create_step,
  .fields = step_fields,
};

static gpointer
create_plan (void)
{
  return naer_record_new (NAER_RECORD_PLAN);
}

static const NaerJsonField plan_fields[] = {
  { "version", NAER_JSON_INT, KEPT (NaerPlan, version), .min = 1, .max = 10000 },
  { "started", NAER_JSON_DAY, KEPT (NaerPlan, started) },
  { "finished", NAER_JSON_DAY, KEPT (NaerPlan, finished) },
  { "contributed", NAER_JSON_KNOWN, KEPT (NaerPlan, contributed) },
  { "case_start", NAER_JSON_DAY, KEPT (NaerPlan, case_start) },
  { "occasion", NAER_JSON_CODE, KEPT (NaerPlan, occasion), .codes = naer_plan_occasion_codes + 1,
    .first = 1 },
  { "language", NAER_JSON_CODE_TEXT, KEPT (NaerPlan, language), CODES ("nb", "nn") },
  { "employer", NAER_JSON_TEXT, KEPT (NaerPlan, employer) },
  { "organisation_number", NAER_JSON_TEXT, KEPT (NaerPlan, organisation_number) },
  { "unit", NAER_JSON_TEXT, KEPT (NaerPlan, unit) },
  { "unit_number", NAER_JSON_TEXT, KEPT (NaerPlan, unit_number) },
  { "leader", NAER_JSON_TEXT, KEPT (NaerPlan, leader) },
  { "leader_phone", NAER_JSON_TEXT, KEPT (NaerPlan, leader_phone) },
  { "leader_email", NAER_JSON_TEXT, KEPT (NaerPlan, leader_email) },
  { "contact", NAER_JSON_TEXT, KEPT (NaerPlan, contact) },
  { "contact_phone", NAER_JSON_TEXT, KEPT (NaerPlan, contact_phone) },
  { "has_bht", NAER_JSON_KNOWN, KEPT (NaerPlan, has_bht) },
  { "bht", NAER_JSON_TEXT, KEPT (NaerPlan, bht) },
  { "position", NAER_JSON_TEXT, KEPT (NaerPlan, position) },
  { "percent", NAER_JSON_NUMBER, KEPT (NaerPlan, percent), .min = 0, .max = 100 },
  { "absent_from", NAER_JSON_DAY, KEPT (NaerPlan, absent_from) },
  { "note_from", NAER_JSON_DAY, KEPT (NaerPlan, note_from) },
  { "start_grade", NAER_JSON_INT, KEPT (NaerPlan, start_grade), .min = 0, .max = 100 },
  { "ordinary_day", NAER_JSON_TEXT, KEPT (NaerPlan, ordinary_day) },
  { "tasks", NAER_JSON_LIST, KEPT (NaerPlan, tasks), .record = &task_record },
  { "own_words", NAER_JSON_TEXT, KEPT (NaerPlan, own_words) },
  { "measures", NAER_JSON_LIST, KEPT (NaerPlan, measures), .record = &naer_measure_record },
  { "steps", NAER_JSON_LIST, KEPT (NaerPlan, steps), .record = &step_record },
  { "earlier", NAER_JSON_TEXT, KEPT (NaerPlan, earlier) },
  { "differently", NAER_JSON_TEXT, KEPT (NaerPlan, differently) },
  { "options", NAER_JSON_LIST, KEPT (NaerPlan, options), .record = &option_record },
  { "needs_nav", NAER_JSON_KNOWN, KEPT (NaerPlan, needs_nav) },
  { "nav_help", NAER_JSON_FLAGS, KEPT (NaerPlan, nav_help), CODES ("advice", "meeting", "measures",
    "aids") },
  { "nav_why", NAER_JSON_TEXT, KEPT (NaerPlan, nav_why) },
  { "other_help", NAER_JSON_FLAGS, KEPT (NaerPlan, other_help), CODES ("bht", "others") },
  { "other_help_what", NAER_JSON_TEXT, KEPT (NaerPlan, other_help_what) },
  { "questions", NAER_JSON_FLAGS, KEPT (NaerPlan, questions), CODES ("can-do", "avoid", "how-long",
    "step-sound") },
  { "own_questions", NAER_JSON_TEXT, KEPT (NaerPlan, own_questions) },
  { "note_asked", NAER_JSON_TEXT, KEPT (NaerPlan, note_asked) },
  { "note_answer", NAER_JSON_TEXT, KEPT (NaerPlan, note_answer) },
  { "not_possible", NAER_JSON_BOOLEAN, KEPT (NaerPlan, not_possible) },
  { "not_possible_why", NAER_JSON_TEXT, KEPT (NaerPlan, not_possible_why) },
  { "talks", NAER_JSON_TEXT, KEPT (NaerPlan, talks) },
  { "next_talk", NAER_JSON_DAY, KEPT (NaerPlan, next_talk) },
  { "evaluate_on", NAER_JSON_DAY, KEPT (NaerPlan, evaluate_on) },
  { "if_not_working", NAER_JSON_TEXT, KEPT (NaerPlan, if_not_working) },
  { "made", NAER_JSON_CODE, KEPT (NaerPlan, made), .codes = naer_plan_made_codes + 1, .first = 1 },
  { "not_contributed_why", NAER_JSON_TEXT, KEPT (NaerPlan, not_contributed_why) },
  { "employee_signed_on", NAER_JSON_DAY, KEPT (NaerPlan, employee_signed_on) },
  { "leader_signed_on", NAER_JSON_DAY, KEPT (NaerPlan, leader_signed_on) },
  { "signed_at", NAER_JSON_TEXT, KEPT (NaerPlan, signed_at) },
  { "quality", NAER_JSON_FLAGS, KEPT (NaerPlan, quality), CODES ("made-together", "enough-time",
    "fits-person", "listened", "flexible", "good-for-both", "followed-up", "realistic", "regards-course", "open") },
  { "more", NAER_JSON_TEXT, KEPT (NaerPlan, more) },
  { "archived_in", NAER_JSON_TEXT, KEPT (NaerPlan, archived_in) },
  { "archived_on", NAER_JSON_DAY, KEPT (NaerPlan, archived_on) },
  { NULL },
};

const NaerJsonRecord naer_plan_record = {
  .size = sizeof (NaerPlan),
  .create = create_plan,
  .fields = plan_fields,
};

static gpointer
create_dispatch (void)
{
  return naer_record_new (NAER_RECORD_DISPATCH);
}

static const NaerJsonField dispatch_fields[] = {
  { "plan_version", NAER_JSON_INT, KEPT (NaerDispatch, plan_version), .min = 1, .max = 10000 },
  { "to", NAER_JSON_CODE, KEPT (NaerDispatch, to), .codes = naer_recipient_codes,
    .required = TRUE },
  { "on", NAER_JSON_DAY, KEPT (NaerDispatch, on), .required = TRUE },
  { "way", NAER_JSON_CODE_TEXT, KEPT (NaerDispatch, way), CODES ("post", "with-employee",
    "digital", "in-person") },
  { "informed", NAER_JSON_KNOWN, KEPT (NaerDispatch, informed) },
  { "consent", NAER_JSON_KNOWN, KEPT (NaerDispatch, consent) },
  { "name", NAER_JSON_TEXT, KEPT (NaerDispatch, name) },
  { "withdrawn_on", NAER_JSON_DAY, KEPT (NaerDispatch, withdrawn_on) },
  { NULL },
};

const NaerJsonRecord naer_dispatch_record = {
  .size = sizeof (NaerDispatch),
  .create = create_dispatch,
  .fields = dispatch_fields,
};

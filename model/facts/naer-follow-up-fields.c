/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-exception-grounds.h"
#include "facts/naer-facts-fields.h"

/* Plans, dispatches, meetings, contacts, exceptions, activity and measures. */

static gpointer
create_plan (void)
{
  NaerPlan *plan = g_new0 (NaerPlan, 1);

  plan->contributed = NAER_KNOWN_UNKNOWN;
  return plan;
}

static const NaerJsonField plan_fields[] = {
  { "version", NAER_JSON_INT, KEPT (NaerPlan, version), .min = 1, .max = 10000 },
  { "started", NAER_JSON_DAY, KEPT (NaerPlan, started) },
  { "finished", NAER_JSON_DAY, KEPT (NaerPlan, finished) },
  { "contributed", NAER_JSON_KNOWN, KEPT (NaerPlan, contributed) },
  { "case_start", NAER_JSON_DAY, KEPT (NaerPlan, case_start) },
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
  NaerDispatch *dispatch = g_new0 (NaerDispatch, 1);

  dispatch->informed = NAER_KNOWN_UNKNOWN;
  dispatch->consent = NAER_KNOWN_UNKNOWN;
  return dispatch;
}

static const NaerJsonField dispatch_fields[] = {
  { "plan_version", NAER_JSON_INT, KEPT (NaerDispatch, plan_version), .min = 1, .max = 10000 },
  { "to", NAER_JSON_CODE, KEPT (NaerDispatch, to), .required = TRUE,
    CODES ("sick-lister", "nav", "employee", "bht", "other") },
  { "on", NAER_JSON_DAY, KEPT (NaerDispatch, on), .required = TRUE },
  { "way", NAER_JSON_CODE_TEXT, KEPT (NaerDispatch, way),
    CODES ("post", "with-employee", "digital", "in-person") },
  { "informed", NAER_JSON_KNOWN, KEPT (NaerDispatch, informed) },
  { "consent", NAER_JSON_KNOWN, KEPT (NaerDispatch, consent) },
  { NULL },
};

const NaerJsonRecord naer_dispatch_record = {
  .size = sizeof (NaerDispatch),
  .create = create_dispatch,
  .fields = dispatch_fields,
};

static const NaerJsonField called_fields[] = {
  { "role", NAER_JSON_TEXT, UNUSED },
  { "on", NAER_JSON_DAY, .offset = NAER_JSON_NOT_KEPT },
  { "answer", NAER_JSON_TEXT, UNUSED },
  { "attended", NAER_JSON_BOOLEAN, UNUSED },
  { NULL },
};

static const NaerJsonRecord called_record = { .size = 1, .fields = called_fields };

/* Of those who were called, the latest day is kept. */
static gboolean
check_meeting (NaerJsonReader *reader,
               JsonObject     *object,
               gpointer        record,
               GError        **error)
{
  NaerMeeting *meeting = record;
  JsonArray *called = json_object_has_member (object, "called") &&
                              !json_object_get_null_member (object, "called")
                          ? json_object_get_array_member (object, "called")
                          : NULL;

  for (guint i = 0; called != NULL && i < json_array_get_length (called); i++)
    {
      JsonObject *one = json_array_get_object_element (called, i);
      const char *text = json_object_get_string_member_with_default (one, "on", NULL);
      NaerDay on;

      if (text != NULL && naer_day_parse_iso (text, &on))
        meeting->called_on = MAX (meeting->called_on, on);
    }
  return TRUE;
}

static void
write_meeting (gconstpointer record,
               JsonObject   *object)
{
  const NaerMeeting *meeting = record;
  JsonArray *called;
  JsonObject *one;
  g_autofree char *on = NULL;

  if (meeting->called_on == NAER_DAY_NONE)
    return;
  on = naer_day_to_iso (meeting->called_on);
  called = json_array_new ();
  one = json_object_new ();
  json_object_set_string_member (one, "on", on);
  json_array_add_object_element (called, one);
  json_object_set_array_member (object, "called", called);
}

static const NaerJsonField meeting_fields[] = {
  { "kind", NAER_JSON_CODE, KEPT (NaerMeeting, kind), .required = TRUE,
    CODES ("dialogue-1", "dialogue-2", "dialogue-3") },
  { "planned", NAER_JSON_DAY, KEPT (NaerMeeting, planned) },
  { "held", NAER_JSON_DAY, KEPT (NaerMeeting, held) },
  { "cancelled", NAER_JSON_DAY, KEPT (NaerMeeting, cancelled) },
  { "useful_to", NAER_JSON_FLAGS, KEPT (NaerMeeting, useful_to),
    CODES ("employee", "employer", "sick-lister") },
  { "sick_lister", NAER_JSON_CODE_TEXT, KEPT (NaerMeeting, sick_lister),
    CODES ("wants", "declines", "not-asked") },
  { "called", NAER_JSON_LIST, .offset = NAER_JSON_NOT_KEPT, .record = &called_record },
  { "requested_on", NAER_JSON_DAY, KEPT (NaerMeeting, requested_on) },
  { "requested_by", NAER_JSON_TEXT, KEPT (NaerMeeting, requested_by) },
  { "next_talk", NAER_JSON_DAY, KEPT (NaerMeeting, next_talk) },
  { "case_start", NAER_JSON_DAY, KEPT (NaerMeeting, case_start) },
  { NULL },
};

const NaerJsonRecord naer_meeting_record = {
  .size = sizeof (NaerMeeting),
  .fields = meeting_fields,
  .check = check_meeting,
  .write = write_meeting,
};

static gpointer
create_contact (void)
{
  return naer_contact_new (NAER_DAY_NONE, NAER_CONTACT_OTHER, NAER_WAY_UNKNOWN);
}

static const NaerJsonField contact_fields[] = {
  { "on", NAER_JSON_DAY, KEPT (NaerContact, on), .required = TRUE },
  { "kind", NAER_JSON_CODE, KEPT (NaerContact, kind),
    CODES ("first", "check-in", "return", "max-date", "other"), .fallback = NAER_CONTACT_OTHER },
  { "way", NAER_JSON_CODE, KEPT (NaerContact, way), CODES ("phone", "meeting", "message", "visit"),
    .first = NAER_WAY_PHONE, .fallback = NAER_WAY_UNKNOWN },
  { "next", NAER_JSON_DAY, KEPT (NaerContact, next) },
  { NULL },
};

const NaerJsonRecord naer_contact_record = {
  .size = sizeof (NaerContact),
  .create = create_contact,
  .fields = contact_fields,
};

static gboolean
check_exception (NaerJsonReader *reader,
                 JsonObject     *object,
                 gpointer        record,
                 GError        **error)
{
  const NaerException *exception = record;
  const char *const *grounds = naer_exception_grounds (exception->obligation);
  g_autofree char *expected = NULL;

  if (exception->ground == NULL || g_strv_contains (grounds, exception->ground))
    return TRUE;
  if (g_str_equal (exception->ground, NAER_GROUND_ACCOMMODATION_NOT_POSSIBLE))
    return naer_json_reader_fail (reader, "ground", error,
                                  "“accommodation-not-possible” is no exception from %s: that "
                                  "nothing can be adapted has to be shown in the plan, and is "
                                  "documented under “activity”",
                                  exception->obligation);
  expected = g_strjoinv ("\", \"", (char **) grounds);
  return naer_json_reader_fail (reader, "ground", error, "expected one of \"%s\", found \"%s\"",
                                expected, exception->ground);
}

static const NaerJsonField exception_fields[] = {
  { "obligation", NAER_JSON_CODE_TEXT, KEPT (NaerException, obligation), .required = TRUE,
    CODES ("plan", "plan-to-sick-lister", "dialogue-1", "activity", "dialogue-2") },
  { "ground", NAER_JSON_TEXT, KEPT (NaerException, ground) },
  { "contact_on", NAER_JSON_DAY, KEPT (NaerException, contact_on) },
  { "new_date", NAER_JSON_DAY, KEPT (NaerException, new_date) },
  { "decided_by", NAER_JSON_TEXT, KEPT (NaerException, decided_by) },
  { NULL },
};

const NaerJsonRecord naer_exception_record = {
  .size = sizeof (NaerException),
  .fields = exception_fields,
  .check = check_exception,
};

static gboolean
check_activity (NaerJsonReader *reader,
                JsonObject     *object,
                gpointer        record,
                GError        **error)
{
  const NaerActivity *activity = record;

  return naer_check_stretch (reader, activity->from, activity->to, error);
}

static const NaerJsonField activity_fields[] = {
  { "kind", NAER_JSON_CODE_TEXT, KEPT (NaerActivity, kind), .required = TRUE,
    CODES ("graded", "other-tasks", "measure", "training") },
  { "from", NAER_JSON_DAY, KEPT (NaerActivity, from), .required = TRUE },
  { "to", NAER_JSON_DAY, KEPT (NaerActivity, to) },
  { NULL },
};

const NaerJsonRecord naer_activity_record = {
  .size = sizeof (NaerActivity),
  .fields = activity_fields,
  .check = check_activity,
};

static gpointer
create_measure (void)
{
  NaerMeasure *measure = g_new0 (NaerMeasure, 1);

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

/* What was written in words is not part of the form. */
static const NaerJsonField measure_fields[] = {
  { "id", NAER_JSON_TEXT, KEPT (NaerMeasure, id) },
  { "from", NAER_JSON_DAY, KEPT (NaerMeasure, from) },
  { "to", NAER_JSON_DAY, KEPT (NaerMeasure, to) },
  { "evaluate_on", NAER_JSON_DAY, KEPT (NaerMeasure, evaluate_on) },
  { "category", NAER_JSON_CODE, KEPT (NaerMeasure, category),
    CODES ("organisational", "psychosocial", "physical", "home-office", "graded", "time-off",
           "job-mobility", "with-nav", "other"),
    .fallback = NAER_MEASURE_OTHER },
  { "status", NAER_JSON_CODE, KEPT (NaerMeasure, status),
    CODES ("proposed-by-leader", "proposed-by-employee", "declined", "agreed", "running", "done",
           "considered", "not-possible"),
    .first = NAER_MEASURE_PROPOSED_BY_LEADER, .fallback = NAER_MEASURE_STATUS_UNKNOWN },
  { "effect", NAER_JSON_CODE, KEPT (NaerMeasure, effect),
    CODES ("helped", "helped-for-a-time", "no-effect", "made-worse", "too-early"),
    .first = NAER_EFFECT_HELPED, .fallback = NAER_EFFECT_UNKNOWN },
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

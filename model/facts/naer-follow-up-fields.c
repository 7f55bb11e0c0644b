/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-exception-grounds.h"
#include "facts/naer-facts-fields.h"

/* Exceptions and activity. */

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

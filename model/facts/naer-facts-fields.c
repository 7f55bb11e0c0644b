/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-facts-fields.h"

/*
 * The document and its employer. Numbers that have no meaning beyond a limit are held to it, so
 * that a slip of the keyboard is told and not computed with.
 */

#define MOST_DAYS 3660

/**
 * naer_check_stretch:
 * @reader: a reader at the object
 * @from: first day, or %NAER_DAY_NONE
 * @to: last day, or %NAER_DAY_NONE
 * @error: return location for a #NaerJsonError
 *
 * Whether @to is not before @from.
 */
gboolean
naer_check_stretch (NaerJsonReader *reader,
                    NaerDay         from,
                    NaerDay         to,
                    GError        **error)
{
  g_autofree char *first = NULL, *last = NULL;

  if (to == NAER_DAY_NONE || from == NAER_DAY_NONE || from <= to)
    return TRUE;
  first = naer_day_to_iso (from);
  last = naer_day_to_iso (to);
  return naer_json_reader_fail (reader, "to", error, "expected %s or later, found %s", first, last);
}

static gboolean
check_arrangement (NaerJsonReader *reader,
                   JsonObject     *object,
                   gpointer        record,
                   GError        **error)
{
  const NaerArrangement *arrangement = record;

  return naer_check_stretch (reader, arrangement->from, arrangement->to, error);
}

static const NaerJsonField arrangement_fields[] = {
  { "from", NAER_JSON_DAY, KEPT (NaerArrangement, from) },
  { "to", NAER_JSON_DAY, KEPT (NaerArrangement, to) },
  { "arrangement", NAER_JSON_CODE, KEPT (NaerArrangement, kind), .required = TRUE,
    CODES ("statutory", "common", "custom") },
  { "days_at_a_time", NAER_JSON_INT, KEPT (NaerArrangement, days_at_a_time), .min = 1, .max = 366 },
  { "days_in_12_months", NAER_JSON_INT, KEPT (NaerArrangement, days_in_12_months), .min = 1,
    .max = 366 },
  { "times_in_12_months", NAER_JSON_INT, KEPT (NaerArrangement, times_in_12_months), .min = 1,
    .max = 366 },
  { NULL },
};

static const NaerJsonRecord arrangement_record = {
  .size = sizeof (NaerArrangement),
  .fields = arrangement_fields,
  .check = check_arrangement,
};

static const NaerJsonField threshold_fields[] = {
  { "id", NAER_JSON_TEXT, KEPT (NaerThreshold, id), .required = TRUE },
  { "count", NAER_JSON_INT, KEPT (NaerThreshold, count), .min = 1, .max = MOST_DAYS },
  { "months", NAER_JSON_INT, KEPT (NaerThreshold, months), .min = 1, .max = 120 },
  { "agreed_on", NAER_JSON_DAY, KEPT (NaerThreshold, agreed_on) },
  { "forum", NAER_JSON_TEXT, KEPT (NaerThreshold, forum) },
  { "purpose", NAER_JSON_TEXT, KEPT (NaerThreshold, purpose) },
  { NULL },
};

static const NaerJsonRecord threshold_record = {
  .size = sizeof (NaerThreshold),
  .fields = threshold_fields,
};

static const NaerJsonField settings_fields[] = {
  { "first_contact_days", NAER_JSON_INT, KEPT (NaerEmployer, first_contact_days), .min = 1,
    .max = 60, .fallback = 3 },
  { "check_in_weeks", NAER_JSON_INT, KEPT (NaerEmployer, check_in_weeks), .min = 1, .max = 52,
    .fallback = 6 },
  { "bearable_measures", NAER_JSON_INT, KEPT (NaerEmployer, bearable_measures), .min = 0,
    .max = 1000 },
  { "thresholds", NAER_JSON_LIST, KEPT (NaerEmployer, thresholds), .record = &threshold_record },
  { NULL },
};

static const NaerJsonRecord settings_record = {
  .size = sizeof (NaerEmployer),
  .fields = settings_fields,
};

static gpointer
create_local_rule (void)
{
  NaerLocalRule *rule = g_new0 (NaerLocalRule, 1);

  rule->applies = g_strdup ("all");
  return rule;
}

static const NaerJsonField local_rule_fields[] = {
  { "id", NAER_JSON_TEXT, KEPT (NaerLocalRule, id), .required = TRUE },
  { "title", NAER_JSON_TEXT, KEPT (NaerLocalRule, title), .required = TRUE },
  { "days", NAER_JSON_INT, KEPT (NaerLocalRule, days), .required = TRUE, .min = 1,
    .max = MOST_DAYS },
  { "obligation", NAER_JSON_CODE_TEXT, KEPT (NaerLocalRule, obligation), OBLIGATION_CODES },
  { "applies", NAER_JSON_CODE_TEXT, KEPT (NaerLocalRule, applies),
    CODES ("all", "full", "graded") },
  { NULL },
};

static const NaerJsonRecord local_rule_record = {
  .size = sizeof (NaerLocalRule),
  .create = create_local_rule,
  .fields = local_rule_fields,
};

/* "2026-12-24" is one day, "12-24" that day of every year. */
static gboolean
is_day_off (const char *text)
{
  g_autofree char *in_a_leap_year = g_strconcat ("2024-", text, NULL);

  return naer_day_parse_iso (text, NULL) || naer_day_parse_iso (in_a_leap_year, NULL);
}

static gboolean
check_employer (NaerJsonReader *reader,
                JsonObject     *object,
                gpointer        record,
                GError        **error)
{
  const NaerEmployer *employer = record;

  for (guint i = 0; i < employer->days_off->len; i++)
    {
      g_autofree char *member = g_strdup_printf ("days_off[%u]", i);
      const char *text = employer->days_off->pdata[i];

      if (!is_day_off (text))
        return naer_json_reader_fail (reader, member, error,
                                      "expected a date as in \"2026-12-24\" or \"12-24\", "
                                      "found \"%s\"",
                                      text);
    }
  return TRUE;
}

static const NaerJsonField employer_fields[] = {
  { "name", NAER_JSON_TEXT, KEPT (NaerEmployer, name) },
  { "organisation_number", NAER_JSON_TEXT, KEPT (NaerEmployer, organisation_number) },
  { "leader", NAER_JSON_TEXT, KEPT (NaerEmployer, leader) },
  { "leader_phone", NAER_JSON_TEXT, KEPT (NaerEmployer, leader_phone) },
  { "leader_email", NAER_JSON_TEXT, KEPT (NaerEmployer, leader_email) },
  { "contact", NAER_JSON_TEXT, KEPT (NaerEmployer, contact) },
  { "contact_phone", NAER_JSON_TEXT, KEPT (NaerEmployer, contact_phone) },
  { "bht", NAER_JSON_TEXT, KEPT (NaerEmployer, bht) },
  { "archive", NAER_JSON_TEXT, KEPT (NaerEmployer, archive) },
  { "occupational_health_service", NAER_JSON_KNOWN,
    KEPT (NaerEmployer, occupational_health_service) },
  { "self_certification", NAER_JSON_LIST, KEPT (NaerEmployer, arrangements),
    .record = &arrangement_record },
  { "days_off", NAER_JSON_TEXTS, KEPT (NaerEmployer, days_off) },
  { "settings", NAER_JSON_RECORD, .offset = 0, .record = &settings_record },
  { "local_rules", NAER_JSON_LIST, KEPT (NaerEmployer, local_rules),
    .record = &local_rule_record },
  { NULL },
};

static const NaerJsonRecord employer_record = {
  .size = sizeof (NaerEmployer),
  .fields = employer_fields,
  .check = check_employer,
};

static void
write_format (gconstpointer record,
              JsonObject   *object)
{
  json_object_set_string_member (object, "format", "naervaer-facts");
  json_object_set_int_member (object, "version", 1);
}

static gboolean
check_facts (NaerJsonReader *reader,
             JsonObject     *object,
             gpointer        record,
             GError        **error)
{
  const NaerFacts *facts = record;
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];
      g_autofree char *member = g_strdup_printf ("employees[%u].id", i);

      if (!g_hash_table_add (ids, employee->id))
        return naer_json_reader_fail (reader, member, error,
                                      "\"%s\" stands for another employee too",
                                      employee->id);
    }
  return TRUE;
}

#define HEADER_FIELDS                                                                              \
  { "format", NAER_JSON_CODE_TEXT, .offset = NAER_JSON_NOT_KEPT, CODES ("naervaer-facts") },       \
  { "version", NAER_JSON_INT, .offset = NAER_JSON_NOT_KEPT, .min = 1, .max = 1 },                  \
  { "today", NAER_JSON_DAY, KEPT (NaerFacts, today) },                                             \
  { "proposals", NAER_JSON_TEXTS, KEPT (NaerFacts, proposals) },                   \
  { "employer", NAER_JSON_STRUCT, KEPT (NaerFacts, employer), .record = &employer_record }

/* The first line of JSON Lines: everything but the employees. */
static const NaerJsonField header_fields[] = {
  HEADER_FIELDS,
  { NULL },
};

const NaerJsonRecord naer_facts_header_record = {
  .size = sizeof (NaerFacts),
  .fields = header_fields,
  .write = write_format,
};

static const NaerJsonField facts_fields[] = {
  HEADER_FIELDS,
  { "employees", NAER_JSON_LIST, KEPT (NaerFacts, employees), .record = &naer_employee_record },
  { NULL },
};

const NaerJsonRecord naer_facts_record = {
  .size = sizeof (NaerFacts),
  .fields = facts_fields,
  .check = check_facts,
  .write = write_format,
};

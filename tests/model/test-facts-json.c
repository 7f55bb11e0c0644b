/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-facts-reader.h"
#include "facts/naer-facts-writer.h"
#include "facts/naer-record.h"
#include "facts/naer-sample.h"
#include "json/naer-json-reader.h"

/* The JSON form of the facts: what is refused and where, and that writing undoes reading. */

static const struct
{
  const char *facts;
  const char *error; /* the beginning of what is told */
} refused[] = {
  { "", "not JSON: " },
  { "[", "not JSON: " },
  { "[]", "the document: expected an object, found []" },
  { "{\"format\":æ}", "not JSON: " },
  { "{\"employees\":[{\"id\":\"a\\u0000b\"}]}", "the document has \\u0000 in a text" },
  { "{\"a\":1,}", "not JSON: " },
  { "{'today':'2026-01-01'}", "not JSON: " },
  { "{\"format\":\"naervaer-answers\"}", "format: expected one of \"naervaer-facts\"" },
  { "{\"version\":2}", "version: expected a whole number from 1 to 1, found 2" },
  { "{\"version\":1.0}", "version: expected a whole number" },
  { "{\"versions\":1}", "versions: unknown member; expected one of format, version, today" },
  { "{\"today\":\"2026-02-29\"}", "today: expected a date that exists" },
  { "{\"today\":20260101}", "today: expected a date that exists" },
  { "{\"employer\":{\"days_off\":[\"12-24\",\"13-01\"]}}", "employer.days_off[1]: expected a date" },
  { "{\"employer\":{\"settings\":{\"check_in_weeks\":0}}}",
    "employer.settings.check_in_weeks: expected a whole number from 1 to 52, found 0" },
  { "{\"employer\":{\"settings\":{\"thresholds\":[{\"count\":4}]}}}",
    "employer.settings.thresholds[0].id: is required" },
  { "{\"employer\":{\"occupational_health_service\":\"yes\"}}",
    "employer.occupational_health_service: expected true or false, found \"yes\"" },
  { "{\"employer\":{\"local_rules\":[{\"id\":\"x\",\"title\":\"y\"}]}}",
    "employer.local_rules[0].days: is required" },
  { "{\"employer\":{\"local_rules\":[{\"id\":\"x\",\"title\":\"y\",\"days\":4,"
    "\"obligation\":\"plans\"}]}}",
    "employer.local_rules[0].obligation: expected one of \"first-contact\"" },
  { "{\"employees\":[{}]}", "employees[0].id: is required" },
  { "{\"employees\":[{\"id\":\"\"}]}", "employees[0].id: expected a text that is not empty" },
  { "{\"employees\":[{\"id\":\"a\"},{\"id\":\"a\"}]}", "employees[1].id: \"a\" stands for another" },
  { "{\"employees\":[{\"id\":\"a\",\"sex\":\"x\"}]}", "employees[0].sex: expected one of \"f\"" },
  { "{\"employees\":[{\"id\":\"a\",\"employment\":[{\"percent\":0}]}]}",
    "employees[0].employment[0].percent: expected a number from 0.01 to 100, found 0" },
};

/* The same for a spell, of which kind and first day are given before. */
static const struct
{
  const char *members;
  const char *error;
} refused_absences[] = {
  { "\"kind\":\"sick\"", "kind: expected one of \"self-certification\"" },
  { "\"kind\":\"sick-note\",\"grade\":15", "grade: expected a whole number from 20 to 100" },
  { "\"kind\":\"sick-note\",\"grade\":101", "grade: expected a whole number from 0 to 100" },
  { "\"kind\":\"holiday\",\"grade\":50", "grade: expected 100 for holiday" },
  { "\"kind\":\"sick-note\",\"to\":\"2026-05-31\"", "to: expected 2026-06-01 or later" },
  { "\"kind\":\"sick-note\",\"to\":\"2026-06-31\"", "to: expected a date that exists" },
  { "\"kind\":\"sick-note\",\"days\":[\"2026-06-01\"]", "days: expected for treatment-days only" },
  { "\"kind\":\"treatment-days\",\"to\":\"2026-06-09\",\"days\":[\"2026-06-10\"]",
    "days: expected days inside the spell" },
  { "\"kind\":\"sick-note\",\"covered_by_note\":true", "covered_by_note: expected for holiday only" },
  { "\"kind\":\"sick-note\",\"share\":0", "share: expected a number from 0.01 to 1" },
  { "\"kind\":\"sick-note\",\"diagnosis\":\"x\"", "diagnosis: unknown member" },
};

/* And for the members of an employee. */
static const struct
{
  const char *members;
  const char *error;
} refused_members[] = {
  { "\"exceptions\":[{\"obligation\":\"plan\",\"ground\":\"accommodation-not-possible\"}]",
    "exceptions[0].ground: “accommodation-not-possible” is no exception from plan" },
  { "\"exceptions\":[{\"obligation\":\"dialogue-1\",\"ground\":\"accommodation-not-possible\"}]",
    "exceptions[0].ground: “accommodation-not-possible” is no exception from dialogue-1" },
  { "\"exceptions\":[{\"obligation\":\"plan\",\"ground\":\"back-soon\"}]",
    "exceptions[0].ground: expected one of \"returns-without-accommodation\"" },
  { "\"exceptions\":[{\"obligation\":\"week-39\"}]", "exceptions[0].obligation: expected one of" },
  { "\"contacts\":[{\"kind\":\"first\"}]", "contacts[0].on: is required" },
  { "\"contacts\":[{\"on\":\"2026-06-01\",\"way\":\"fax\"}]", "contacts[0].way: expected one of" },
  { "\"meetings\":[{\"kind\":\"dialogue-1\",\"useful_to\":[\"employee\",\"nav\"]}]",
    "meetings[0].useful_to[1]: expected one of" },
  { "\"meetings\":[{\"kind\":\"dialogue-1\",\"called\":[{\"on\":\"2026-06-31\"}]}]",
    "meetings[0].called[0].on: expected a date that exists" },
  { "\"roster\":[{\"cycle_days\":7,\"work\":[1,1,1]}]", "roster[0].work: expected 7 numbers" },
  { "\"roster\":[{\"cycle_days\":2,\"work\":[1,2]}]", "roster[0].work[1]: expected a whole number" },
  { "\"presence\":[\"2026-06-31\"]", "presence[0]: expected a date that exists" },
  { "\"measures\":[{\"from\":\"2026-06-02\",\"to\":\"2026-06-01\"}]",
    "measures[0].to: expected 2026-06-02 or later" },
  { "\"nav\":{\"last_sick_pay_day\":{}}", "nav.last_sick_pay_day.date: is required" },
  { "\"case_changes\":[{\"action\":\"merge\",\"at\":\"2026-06-01\"}]",
    "case_changes[0].action: expected one of \"split\", \"join\", found \"merge\"" },
  { "\"activity\":[{\"kind\":\"graded\"}]", "activity[0].from: is required" },
  { "\"postponed\":[{\"obligation\":\"plans\",\"until\":\"2026-06-01\"}]",
    "postponed[0].obligation: expected one of \"first-contact\"" },
  { "\"plans\":[{\"version\":0}]", "plans[0].version: expected a whole number from 1" },
};

static void
assert_refused (const char *facts,
                const char *place,
                const char *expected)
{
  g_autoptr (NaerFactsReader) reader = naer_facts_reader_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *begins = g_strconcat (place, expected, NULL);
  NaerFacts *read = naer_facts_reader_read (reader, facts, -1, &error);

  g_assert_null (read);
  g_assert_nonnull (error);
  g_assert_true (error->domain == NAER_JSON_ERROR);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  if (!g_str_has_prefix (error->message, begins))
    g_error ("%s\nis told as: %s\nexpected:   %s", facts, error->message, begins);
}

static void
test_refused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    assert_refused (refused[i].facts, "", refused[i].error);
  for (guint i = 0; i < G_N_ELEMENTS (refused_absences); i++)
    {
      g_autofree char *facts = g_strdup_printf (
          "{\"employees\":[{\"id\":\"a\"},{\"id\":\"b\",\"absences\":[{\"from\":\"2026-06-01\",%s}]}]}",
          refused_absences[i].members);

      assert_refused (facts, "employees[1].absences[0].", refused_absences[i].error);
    }
  for (guint i = 0; i < G_N_ELEMENTS (refused_members); i++)
    {
      g_autofree char *facts = g_strdup_printf ("{\"employees\":[{\"id\":\"a\",%s}]}",
                                                refused_members[i].members);

      assert_refused (facts, "employees[0].", refused_members[i].error);
    }
}

static NaerFacts *
read_facts (const char *text)
{
  g_autoptr (NaerFactsReader) reader = naer_facts_reader_new ();
  g_autoptr (GError) error = NULL;
  NaerFacts *facts = naer_facts_reader_read (reader, text, -1, &error);

  g_assert_no_error (error);
  return facts;
}

/* All that the form can say and the program keeps. */
static const char everything[] =
    "{\"format\":\"naervaer-facts\",\"version\":1,\"today\":\"2026-06-15\","
    "\"proposals\":[\"no-proposal-2025\"],\"employer\":{\"occupational_health_service\":false,"
    "\"self_certification\":[{\"from\":\"2020-01-01\",\"to\":\"2025-12-31\","
    "\"arrangement\":\"custom\",\"days_at_a_time\":5,\"days_in_12_months\":20,"
    "\"times_in_12_months\":4},{\"arrangement\":\"common\"}],\"days_off\":[\"12-24\","
    "\"2026-05-15\"],\"settings\":{\"first_contact_days\":2,\"check_in_weeks\":4,\"thresholds\":["
    "{\"id\":\"spells-12-months\",\"count\":4,\"months\":12,\"agreed_on\":\"2026-02-03\","
    "\"forum\":\"f\",\"purpose\":\"p\"}]},"
    "\"local_rules\":[{\"id\":\"l\",\"title\":\"t\",\"days\":7,\"obligation\":\"plan\","
    "\"applies\":\"full\"}]},\"employees\":[{\"id\":\"a\",\"name\":\"N\",\"unit\":\"U\","
    "\"sex\":\"f\",\"born\":\"1970-01-01\",\"employment\":[{\"from\":\"2020-01-01\","
    "\"to\":\"2026-12-31\",\"percent\":50.5,\"nav_pays_first_days\":true}],\"employment_breaks\":[{\"kind\":\"military\","
    "\"from\":\"2021-01-01\",\"to\":\"2021-12-31\"}],\"roster\":[{\"work\":[1,0,1],\"from\":"
    "\"2026-01-01\",\"cycle_days\":3}],\"absence_known_from\":\"2023-01-01\",\"absences\":[{"
    "\"id\":\"x\",\"kind\":\"sick-note\",\"grade\":40,\"from\":\"2026-06-01\",\"to\":"
    "\"2026-06-02\",\"share\":0.5,\"registered\":\"2026-06-01\",\"set_aside\":true,\"source\":"
    "\"typed\"},{\"kind\":\"treatment-days\",\"from\":\"2026-06-03\",\"to\":\"2026-06-05\","
    "\"days\":[\"2026-06-03\",\"2026-06-05\"]},{\"kind\":\"holiday\",\"from\":\"2026-07-01\","
    "\"covered_by_note\":true}],\"case_changes\":[{\"action\":\"join\",\"at\":\"2026-06-01\","
    "\"reason\":\"r\"}],\"patterns_off\":[{\"from\":\"2026-01-01\",\"to\":\"2026-02-01\"}],"
    "\"self_certification_withdrawal\":{\"heard_on\":\"2026-03-01\",\"from\":\"2026-03-10\","
    "\"review_on\":\"2026-09-10\",\"ground\":\"g\"},\"follow_up\":[{\"from\":\"2026-06-01\",\"to\":\"2026-06-09\",\"mode\":"
    "\"gentle\",\"intensity\":\"light\"}],\"plans\":[{\"version\":2,\"started\":\"2026-06-01\","
    "\"finished\":\"2026-06-02\",\"contributed\":false,\"case_start\":\"2026-06-01\"}],"
    "\"dispatches\":[{\"plan_version\":2,\"to\":\"nav\",\"on\":\"2026-06-03\",\"way\":\"post\","
    "\"informed\":true,\"consent\":false}],\"meetings\":["
    "{\"kind\":\"dialogue-2\",\"planned\":\"2026-06-10\",\"held\":\"2026-06-11\",\"cancelled\":"
    "\"2026-06-09\",\"useful_to\":[\"employee\",\"sick-lister\"],\"sick_lister\":\"wants\","
    "\"called_on\":\"2026-06-01\",\"called\":[{\"on\":\"2026-06-01\"}],"
    "\"requested_on\":\"2026-05-01\",\"requested_by\":\"employee\",\"next_talk\":\"2026-07-01\","
    "\"case_start\":\"2026-06-01\"}],\"contacts\":[{\"on\":\"2026-06-01\",\"kind\":\"first\","
    "\"way\":\"visit\",\"next\":\"2026-06-08\"}],\"exceptions\":[{\"obligation\":\"plan\","
    "\"ground\":\"other-concrete\",\"contact_on\":\"2026-06-01\",\"new_date\":\"2026-06-09\","
    "\"decided_by\":\"d\"}],\"activity\":[{\"kind\":\"training\",\"from\":\"2026-06-01\",\"to\":"
    "\"2026-06-09\"}],\"measures\":[{\"id\":\"m\",\"from\":\"2026-06-01\",\"to\":\"2026-06-30\","
    "\"evaluate_on\":\"2026-06-20\",\"category\":\"home-office\",\"status\":\"running\",\"effect\":"
    "\"too-early\",\"other_work\":true,\"employee_consulted_on\":\"2026-05-30\","
    "\"union_consulted_on\":\"2026-05-31\",\"case_start\":\"2026-06-01\"}],"
    "\"presence\":[\"2026-06-09\"],\"postponed\":[{\"obligation\":\"plan\",\"until\":\"2026-06-20\",\"reason\":"
    "\"r\"}],\"nav\":{\"need_answer_on\":\"2026-06-01\",\"last_sick_pay_day\":{\"date\":"
    "\"2027-05-01\",\"case_start\":\"2026-06-01\"}}}]}";

/* What is written is what was read, to the letter; so nothing that is kept is lost on the way. */
static void
test_round_trip (void)
{
  g_autoptr (NaerFacts) facts = read_facts (everything);
  g_autoptr (NaerFacts) copy = naer_facts_copy (facts);
  g_autofree char *written = naer_facts_write (facts, FALSE);
  g_autofree char *copied = naer_facts_write (copy, FALSE);

  g_assert_cmpstr (written, ==, everything);
  g_assert_cmpstr (copied, ==, everything);
}

static void fill (const NaerRecordShape *shape,
                  gpointer               record);

/* A code of the form where a text is one. */
static const char *
text_for (const char *name)
{
  static const char *const codes[][2] = {
    { "language", "nn" },
    { "way", "digital" },
    { "sick_lister", "declines" },
    { "aim", "group" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (g_str_equal (codes[i][0], name))
      return codes[i][1];
  return name;
}

static void
fill_field (const NaerField *field,
            gpointer         record)
{
  gpointer member = G_STRUCT_MEMBER_P (record, field->offset);
  gpointer part;

  switch (field->kind)
    {
    case NAER_FIELD_DAY:
      *(NaerDay *) member = naer_day_from_ymd (2026, 6, 1);
      break;
    case NAER_FIELD_INT:
    case NAER_FIELD_KNOWN:
      *(int *) member = 1;
      break;
    case NAER_FIELD_CODE:
      *(int *) member = (int) g_strv_length ((char **) field->codes) - 1;
      break;
    case NAER_FIELD_REAL:
      *(double *) member = 62.5;
      break;
    case NAER_FIELD_TEXT:
      g_set_str ((char **) member, text_for (field->name));
      break;
    case NAER_FIELD_RECORDS:
      part = naer_shape_new (field->shape);
      fill (field->shape, part);
      g_ptr_array_add (*(GPtrArray **) member, part);
      break;
    case NAER_FIELD_ROW:
    case NAER_FIELD_DAYS:
    case NAER_FIELD_TEXTS:
    default:
      break;
    }
}

static void
fill (const NaerRecordShape *shape,
      gpointer               record)
{
  for (guint i = 0; i < shape->n_fields; i++)
    fill_field (&shape->fields[i], record);
}

/* The form has every member of what is written about a case. */
static void
test_no_member_forgotten (void)
{
  static const NaerRecordType types[] = {
    NAER_RECORD_PLAN,         NAER_RECORD_DISPATCH,  NAER_RECORD_MEASURE, NAER_RECORD_MEETING,
    NAER_RECORD_CONVERSATION, NAER_RECORD_AGREEMENT, NAER_RECORD_WEEK,    NAER_RECORD_CONTACT,
  };
  g_autoptr (NaerFacts) facts = naer_facts_new (), again = NULL;
  NaerEmployee *employee = naer_employee_new ("a");
  g_autofree char *written = NULL;

  g_ptr_array_add (facts->employees, employee);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      gpointer record = naer_record_new (types[i]);

      fill (naer_record_get_shape (types[i]), record);
      g_ptr_array_add (naer_record_get_list (types[i], facts, employee), record);
    }
  written = naer_facts_write (facts, FALSE);
  again = read_facts (written);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GPtrArray *list = naer_record_get_list (types[i], again, again->employees->pdata[0]);

      g_assert_cmpuint (list->len, ==, 1);
      g_assert_true (naer_record_equal (
          types[i], list->pdata[0],
          ((GPtrArray *) naer_record_get_list (types[i], facts, employee))->pdata[0]));
    }
}

static void
test_sample_round_trip (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) sample = naer_sample_load (&error), again = NULL;
  g_autofree char *pretty = naer_facts_write (sample, TRUE), *first = NULL, *second = NULL;

  g_assert_no_error (error);
  again = read_facts (pretty);
  first = naer_facts_write (sample, FALSE);
  second = naer_facts_write (again, FALSE);
  g_assert_cmpstr (first, ==, second);
}

static void
test_sample (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) sample = naer_sample_load (&error), again = naer_sample_load (&error);
  g_autoptr (GHashTable) rows = g_hash_table_new (g_int64_hash, g_int64_equal);

  g_assert_no_error (error);
  g_assert_cmpint (sample->employees->len, ==, 62);
  g_assert_cmpint (sample->units->len, ==, 2);
  g_assert_cmpint (sample->today, ==, naer_day_from_ymd (2026, 11, 15));
  for (guint i = 0; i < sample->employees->len; i++)
    {
      NaerEmployee *employee = sample->employees->pdata[i];
      const NaerEmployee *same = again->employees->pdata[i];
      const NaerEmployment *employment = naer_employee_latest_employment (employee);
      const NaerUnit *unit = naer_facts_find_unit (sample, employment->unit_row_id);

      g_assert_cmpint (employee->row_id, ==, same->row_id);
      g_assert_true (g_hash_table_add (rows, &employee->row_id));
      g_assert_cmpstr (unit->name, ==, employee->unit);
      for (guint n = 0; n < employee->absences->len; n++)
        g_assert_true (
            g_hash_table_add (rows, &((NaerAbsence *) employee->absences->pdata[n])->row_id));
    }
}

static void
test_null_is_absent (void)
{
  g_autoptr (NaerFacts) facts = read_facts (
      "{\"today\":null,\"employer\":null,\"employees\":[{\"id\":\"a\",\"name\":null,\"absences\":["
      "{\"kind\":\"sick-note\",\"from\":\"2026-06-01\",\"to\":null,\"grade\":null}],"
      "\"plans\":null,\"meetings\":[{\"kind\":\"dialogue-1\",\"called\":null}]}]}");
  const NaerEmployee *employee = facts->employees->pdata[0];
  const NaerAbsence *absence = employee->absences->pdata[0];

  g_assert_cmpint (facts->employer->first_contact_days, ==, 3);
  g_assert_cmpint (facts->employer->check_in_weeks, ==, 6);
  g_assert_cmpint (absence->to, ==, NAER_DAY_NONE);
  g_assert_cmpint (absence->grade, ==, 100);
}

static void
test_treatment_days_alone (void)
{
  g_autoptr (NaerFacts) facts = read_facts (
      "{\"employees\":[{\"id\":\"a\",\"absences\":[{\"kind\":\"treatment-days\",\"days\":"
      "[\"2026-06-09\",\"2026-06-02\"]}]}]}");
  const NaerEmployee *employee = facts->employees->pdata[0];
  const NaerAbsence *absence = employee->absences->pdata[0];

  g_assert_cmpint (absence->from, ==, naer_day_from_ymd (2026, 6, 2));
  g_assert_cmpint (absence->to, ==, naer_day_from_ymd (2026, 6, 9));
}

static GDataInputStream *
stream_of (const char *text)
{
  g_autoptr (GInputStream) memory = g_memory_input_stream_new_from_data (text, -1, NULL);

  return g_data_input_stream_new (memory);
}

static void
test_lines (void)
{
  g_autoptr (NaerFactsReader) reader = naer_facts_reader_new ();
  g_autoptr (GDataInputStream) lines = stream_of ("{\"today\":\"2026-06-15\"}\n\n{\"id\":\"a\"}\r\n"
                                                  "{\"id\":\"b\",\"sex\":\"x\"}\n");
  g_autoptr (NaerEmployee) employee = NULL;
  g_autoptr (NaerFacts) header = NULL;
  g_autoptr (GError) error = NULL;

  header = naer_facts_reader_read_header (reader, lines, &error);
  g_assert_no_error (error);
  g_assert_cmpint (header->today, ==, naer_day_from_ymd (2026, 6, 15));
  employee = naer_facts_reader_read_employee (reader, lines, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (employee->id, ==, "a");
  g_assert_null (naer_facts_reader_read_employee (reader, lines, &error));
  g_assert_true (g_str_has_prefix (error->message, "line 4: sex: expected one of"));
  g_clear_error (&error);
  g_assert_null (naer_facts_reader_read_employee (reader, lines, &error));
  g_assert_no_error (error);
}

static void
test_lines_need_a_header (void)
{
  g_autoptr (NaerFactsReader) reader = naer_facts_reader_new ();
  g_autoptr (GDataInputStream) empty = stream_of ("\n");
  g_autoptr (GDataInputStream) other = stream_of ("{\"employees\":[]}\n");
  g_autoptr (GError) error = NULL;

  g_assert_null (naer_facts_reader_read_header (reader, empty, &error));
  g_assert_cmpstr (error->message, ==, "line 1: expected a header, found the end");
  g_clear_error (&error);
  g_assert_null (naer_facts_reader_read_header (reader, other, &error));
  g_assert_nonnull (strstr (error->message, "employees: unknown member"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/facts-json/refused", test_refused);
  g_test_add_func ("/facts-json/round-trip", test_round_trip);
  g_test_add_func ("/facts-json/no-member-forgotten", test_no_member_forgotten);
  g_test_add_func ("/facts-json/sample-round-trip", test_sample_round_trip);
  g_test_add_func ("/facts-json/sample", test_sample);
  g_test_add_func ("/facts-json/null-is-absent", test_null_is_absent);
  g_test_add_func ("/facts-json/treatment-days-alone", test_treatment_days_alone);
  g_test_add_func ("/facts-json/lines", test_lines);
  g_test_add_func ("/facts-json/lines-need-a-header", test_lines_need_a_header);
  return g_test_run ();
}

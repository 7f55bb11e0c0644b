/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "calendar/naer-holidays.h"
#include "json/naer-json-reader.h"
#include "rules/naer-engine.h"

/* Cases computed by public systems, mapped to our facts as docs/vectors.md says. */

typedef gboolean (*Mapping) (JsonObject *input,
                             JsonObject *expected);

static NaerDay
get_day (JsonObject *object,
         const char *member)
{
  NaerDay day;

  g_assert_true (naer_day_parse_iso (json_object_get_string_member (object, member), &day));
  return day;
}

static NaerDay
get_day_at (JsonArray *array,
            guint      index)
{
  NaerDay day;

  g_assert_true (naer_day_parse_iso (json_array_get_string_element (array, index), &day));
  return day;
}

static NaerDay
get_today (JsonObject *input)
{
  return json_object_has_member (input, "today") ? get_day (input, "today")
                                                 : naer_day_from_ymd (2026, 6, 15);
}

static void
add_spell (NaerEmployee   *employee,
           NaerAbsenceKind kind,
           int             grade,
           NaerDay         from,
           NaerDay         to)
{
  NaerAbsence *absence = naer_absence_new (kind, from, to);

  absence->grade = grade;
  g_ptr_array_add (employee->absences, absence);
}

static const struct
{
  const char *kind;
  NaerAbsenceKind absence;
  int grade;
} record_kinds[] = {
  { "sick_note_full", NAER_ABSENCE_SICK_NOTE, 100 },
  { "sick_note_graded", NAER_ABSENCE_SICK_NOTE, 50 },
  { "sick_note_treatment_days", NAER_ABSENCE_TREATMENT_DAYS, 100 },
  { "claim_sick", NAER_ABSENCE_SICK_NOTE, 100 },
  { "claim_sick_graded", NAER_ABSENCE_SICK_NOTE, 50 },
  { "claim_holiday", NAER_ABSENCE_HOLIDAY, 100 },
  { "claim_returned_to_work", NAER_ABSENCE_WORK, 100 },
  { "self_certification", NAER_ABSENCE_SELF_CERTIFICATION, 100 },
};

static guint
find_record_kind (JsonObject *record)
{
  const char *kind = json_object_get_string_member (record, "kind");

  for (guint i = 0; i < G_N_ELEMENTS (record_kinds); i++)
    if (g_str_equal (record_kinds[i].kind, kind))
      return i;
  g_error ("unknown kind of record: %s", kind);
}

/* Of records for the same days: sent before issued, graded before not. */
static int
rank_record (JsonObject *record)
{
  gboolean issued = g_str_equal (json_object_get_string_member (record, "status"), "issued");

  return (issued ? 0 : 2) + (record_kinds[find_record_kind (record)].grade < 100);
}

static gboolean
is_outranked (JsonArray *records,
              guint      index)
{
  JsonObject *record = json_array_get_object_element (records, index);

  for (guint i = 0; i < json_array_get_length (records); i++)
    {
      JsonObject *other = json_array_get_object_element (records, i);

      if (i != index && get_day (other, "from") == get_day (record, "from") &&
          get_day (other, "to") == get_day (record, "to") &&
          (rank_record (other) > rank_record (record) ||
           (rank_record (other) == rank_record (record) && i < index)))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_two_employments (JsonArray *records)
{
  gboolean at_work = FALSE, same_days = FALSE;

  for (guint i = 0; i < json_array_get_length (records); i++)
    {
      JsonObject *record = json_array_get_object_element (records, i);

      at_work |= record_kinds[find_record_kind (record)].absence == NAER_ABSENCE_WORK;
      same_days |= is_outranked (records, i);
    }
  return at_work && same_days;
}

static void
check_asserted (GPtrArray  *cases,
                JsonObject *asserted)
{
  const char *field = json_object_get_string_member (asserted, "field");
  gint64 index = json_object_get_int_member_with_default (asserted, "tilfelle", 1) - 1;
  const NaerCase *self = index < cases->len ? cases->pdata[index] : NULL;

  if (g_str_equal (field, "count"))
    g_assert_cmpint (cases->len, ==, json_object_get_int_member (asserted, "value"));
  else if (g_str_equal (field, "graded_at_end"))
    g_assert_cmpint (self->graded_at_end, ==, json_object_get_boolean_member (asserted, "value"));
  else if (g_str_equal (field, "days_from_start_to_end"))
    g_assert_cmpint (self->end_with_holiday - self->start, ==,
                     json_object_get_int_member (asserted, "value"));
  else if (g_str_equal (field, "sick_days"))
    g_assert_cmpint (self->sick_days_with_holiday, ==,
                     json_object_get_int_member (asserted, "value"));
  else if (g_str_equal (field, "duration_weeks_today"))
    g_assert_cmpint (self->sick_days_with_holiday / 7, ==,
                     json_object_get_int_member (asserted, "value"));
  else
    g_assert_true (g_str_equal (field, "employee_at_end") ||
                   g_str_equal (field, "number_of_employers"));
}

static gboolean
map_records (JsonObject *input,
             JsonObject *expected)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GPtrArray) cases = NULL;
  JsonArray *records = json_object_get_array_member (input, "records");
  JsonArray *asserted = json_object_get_array_member (expected, "asserted");

  if (has_two_employments (records))
    return FALSE;
  for (guint i = 0; i < json_array_get_length (records); i++)
    {
      JsonObject *record = json_array_get_object_element (records, i);
      guint kind = find_record_kind (record);

      if (!is_outranked (records, i))
        add_spell (employee, record_kinds[kind].absence, record_kinds[kind].grade,
                   get_day (record, "from"), get_day (record, "to"));
    }
  cases = naer_cases_find (employee, get_today (input));
  for (guint i = 0; i < json_array_get_length (asserted); i++)
    check_asserted (cases, json_array_get_object_element (asserted, i));
  return TRUE;
}

static NaerAbsenceKind
kind_of_day (JsonObject *object)
{
  const char *type = json_object_get_string_member (object, "day_type");

  if (g_str_equal (type, "sick"))
    return NAER_ABSENCE_SICK_NOTE;
  if (g_str_equal (type, "self_certified"))
    return NAER_ABSENCE_SELF_CERTIFICATION;
  if (g_str_equal (type, "holiday"))
    return NAER_ABSENCE_HOLIDAY;
  g_assert_cmpstr (type, ==, "none_or_work");
  return NAER_ABSENCE_NONE;
}

static gboolean
map_grouping (JsonObject *input,
              JsonObject *expected)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GPtrArray) cases = NULL;
  gboolean timeline = json_object_has_member (input, "timeline");
  JsonArray *days = json_object_get_array_member (input, timeline ? "timeline" : "days");
  JsonArray *sick_days = json_object_get_array_member (expected, "sick_days");

  for (guint i = 0; i < json_array_get_length (days); i++)
    {
      JsonObject *day = json_array_get_object_element (days, i);
      NaerAbsenceKind kind = kind_of_day (day);

      if (kind != NAER_ABSENCE_NONE)
        add_spell (employee, kind, 100, get_day (day, timeline ? "from" : "date"),
                   get_day (day, timeline ? "to" : "date"));
    }
  cases = naer_cases_find (employee, get_today (input));
  g_assert_cmpint (cases->len, ==, json_object_get_int_member (expected, "episodes"));
  for (guint i = 0; i < cases->len; i++)
    g_assert_cmpint (((const NaerCase *) cases->pdata[i])->sick_days, ==,
                     json_array_get_int_element (sick_days, i));
  return TRUE;
}

static void
add_notes (NaerEmployee *employee,
           JsonArray    *notes)
{
  for (guint i = 0; i < json_array_get_length (notes); i++)
    {
      JsonArray *note = json_array_get_array_element (notes, i);

      add_spell (employee, NAER_ABSENCE_SICK_NOTE, 100, get_day_at (note, 0), get_day_at (note, 1));
    }
}

static gboolean
map_course (JsonObject *input,
            JsonObject *expected)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GPtrArray) cases = NULL;
  JsonArray *courses = json_object_get_array_member (expected, "courses");

  add_notes (employee, json_object_get_array_member (input, "notes"));
  cases = naer_cases_find (employee, get_today (input));
  g_assert_cmpint (cases->len, ==, json_array_get_length (courses));
  for (guint i = 0; i < cases->len; i++)
    g_assert_cmpint (((const NaerCase *) cases->pdata[i])->start, ==,
                     get_day (json_array_get_object_element (courses, i), "follow_up_date"));
  return TRUE;
}

static gboolean
map_stop_point (JsonObject *input,
                JsonObject *expected)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GPtrArray) timelines = NULL;
  JsonObject *tilfelle = json_object_get_object_member (input, "tilfelle");
  const NaerCaseTimeline *timeline;

  add_spell (employee, NAER_ABSENCE_SICK_NOTE, 100, get_day (tilfelle, "start"),
             get_day (tilfelle, "end"));
  timelines = naer_engine_run (facts, employee, naer_rule_book_get_default (), get_today (input),
                               NAER_LANGUAGE_NB);
  timeline = timelines->pdata[0];
  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      if (!g_str_equal (finding->obligation, "nav-candidate"))
        continue;
      g_assert_cmpint (finding->if_lasts, ==, json_object_get_null_member (expected, "stop_point"));
      if (!finding->if_lasts)
        g_assert_cmpint (finding->due, ==, get_day (expected, "stop_point"));
    }
  return TRUE;
}

/* Where the sick days are told apart from the dates, the last of them stands alone at the end. */
static gboolean
map_weeks (JsonObject *input,
           JsonObject *expected)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GPtrArray) cases = NULL;
  NaerDay start = get_day (input, "start"), end = get_day (input, "end");
  int sick_days = json_object_get_null_member (input, "sick_days")
                      ? end - start + 1
                      : (int) json_object_get_int_member (input, "sick_days");

  add_spell (employee, NAER_ABSENCE_SICK_NOTE, 100, start, start + sick_days - 2);
  add_spell (employee, NAER_ABSENCE_SICK_NOTE, 100, end, end);
  cases = naer_cases_find (employee, get_today (input));
  g_assert_cmpint (cases->len, ==, 1);
  g_assert_cmpint (((const NaerCase *) cases->pdata[0])->sick_days / 7, ==,
                   json_object_get_int_member (expected, "weeks"));
  return TRUE;
}

static gboolean
is_among (JsonArray *notes,
          JsonArray *note)
{
  for (guint i = 0; notes != NULL && i < json_array_get_length (notes); i++)
    {
      JsonArray *other = json_array_get_array_element (notes, i);

      if (get_day_at (other, 0) == get_day_at (note, 0) &&
          get_day_at (other, 1) == get_day_at (note, 1))
        return TRUE;
    }
  return FALSE;
}

static gboolean
map_period_start (JsonObject *input,
                  JsonObject *expected)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GPtrArray) cases = NULL;
  JsonArray *periods = json_object_get_array_member (input, "periods");
  JsonArray *invalidated = json_object_has_member (input, "invalidated")
                               ? json_object_get_array_member (input, "invalidated")
                               : NULL;
  NaerDay start = NAER_DAY_NONE;

  for (guint i = 0; i < json_array_get_length (periods); i++)
    {
      JsonArray *period = json_array_get_array_element (periods, i);

      if (!is_among (invalidated, period))
        add_spell (employee, NAER_ABSENCE_SICK_NOTE, 100, get_day_at (period, 0),
                   get_day_at (period, 1));
    }
  cases = naer_cases_find (employee, get_today (input));
  for (guint i = 0; i < cases->len; i++)
    {
      const NaerCase *self = cases->pdata[i];

      if (self->absent_today)
        start = self->start;
    }
  g_assert_cmpint (start, ==,
                   json_object_get_null_member (expected, "start") ? NAER_DAY_NONE
                                                                   : get_day (expected, "start"));
  return TRUE;
}

#define DAYS_FROM_PALM_SUNDAY_TO_EASTER 7

static gboolean
map_holidays (JsonObject *input,
              JsonObject *expected)
{
  int year = (int) json_object_get_int_member (input, "year");
  JsonArray *holidays = json_object_get_array_member (expected, "holidays");
  NaerDay palm_sunday = naer_easter_sunday (year) - DAYS_FROM_PALM_SUNDAY_TO_EASTER;
  guint n = 0;

  for (NaerDay day = naer_day_from_ymd (year, 1, 1); naer_day_get_year (day) == year; day++)
    if (naer_holiday_on (day) != NAER_HOLIDAY_NONE || day == palm_sunday)
      g_assert_cmpint (day, ==, get_day_at (holidays, n++));
  g_assert_cmpint (n, ==, json_array_get_length (holidays));
  return TRUE;
}

static gboolean
map_easter (JsonObject *input,
            JsonObject *expected)
{
  g_assert_cmpint (naer_easter_sunday ((int) json_object_get_int_member (input, "year")), ==,
                   get_day (expected, "date"));
  return TRUE;
}

static gboolean
map_working_days (JsonObject *input,
                  JsonObject *expected)
{
  int n_working = 0;

  if (json_object_has_member (expected, "squeezed_in_day"))
    return FALSE;
  if (json_object_has_member (expected, "is_working_day"))
    {
      g_assert_cmpint (!naer_day_is_day_off (get_day (input, "date")), ==,
                       json_object_get_boolean_member (expected, "is_working_day"));
      return TRUE;
    }
  for (int i = 0; i < 7; i++)
    n_working += !naer_day_is_day_off (naer_day_get_monday (get_day (input, "week_of")) + i);
  g_assert_cmpint (n_working, ==, json_object_get_int_member (expected, "working_days_in_week"));
  return TRUE;
}

static const struct
{
  const char *kind;
  Mapping map;
} mappings[] = {
  { "oppfolgingstilfelle_from_records", map_records },
  { "episode_grouping_16_day_gap", map_grouping },
  { "follow_up_date_of_absence_course", map_course },
  { "dialogue_meeting_stop_point_date", map_stop_point },
  { "duration_in_weeks", map_weeks },
  { "earliest_continuous_period_start", map_period_start },
  { "norwegian_public_holidays", map_holidays },
  { "easter_sunday", map_easter },
  { "working_days", map_working_days },
};

static Mapping
find_mapping (const char *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (mappings); i++)
    if (g_str_equal (mappings[i].kind, kind))
      return mappings[i].map;
  g_error ("no mapping for %s", kind);
}

static char *
read_file (const char *first,
           const char *second)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, first, second, NULL);
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

static void
test_vectors (void)
{
  g_autofree char *page = read_file ("../docs", "vectors.md");
  g_autofree char *text = read_file ("data/vectors", "public-systems.json");
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = naer_json_parse (text, -1, &error);
  JsonArray *vectors;
  guint n_mapped = 0;

  g_assert_no_error (error);
  vectors = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (vectors); i++)
    {
      JsonObject *vector = json_array_get_object_element (vectors, i);
      const char *id = json_object_get_string_member (vector, "id");
      g_autofree char *listed = g_strdup_printf ("\n- `%s`: ", id);
      gboolean mapped;

      g_test_message ("%s", id);
      mapped = find_mapping (json_object_get_string_member (vector, "kind")) (
          json_object_get_object_member (vector, "input"),
          json_object_get_object_member (vector, "expected"));
      g_assert_cmpint (mapped, !=, strstr (page, listed) != NULL);
      n_mapped += mapped;
    }
  g_test_message ("%u of %u mapped", n_mapped, json_array_get_length (vectors));
  g_assert_cmpint (n_mapped, >=, 40);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/vectors/public-systems", test_vectors);
  return g_test_run ();
}

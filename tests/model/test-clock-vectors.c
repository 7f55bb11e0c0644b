/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-employer-period.h"
#include "json/naer-json-reader.h"
#include "naer-letters.h"
#include "quota/naer-quota.h"

/* Employer periods and self-certification computed by public systems, mapped as docs/vectors.md
   says. Where a vector tells no dates, its days begin on a Monday. */
#define FIRST_DAY (naer_day_from_ymd (2026, 6, 1))
#define LONG_AFTER 1000

static NaerDay
parse (const char *text)
{
  NaerDay day;

  g_assert_true (naer_day_parse_iso (text, &day));
  return day;
}

static NaerDay
get_day (JsonObject *object,
         const char *member)
{
  return parse (json_object_get_string_member (object, member));
}

static NaerDay
get_day_at (JsonArray *array,
            guint      index)
{
  return parse (json_array_get_string_element (array, index));
}

/* What each type of day is to us; \0 is no record. */
static const struct
{
  const char *type;
  char letter;
} day_types[] = {
  { "sick", 'S' },
  { "sick_time_barred", 'S' },
  { "self_certified", 'E' },
  { "holiday_while_sick_noted", 'K' },
  { "holiday", 'H' },
  { "unpaid_leave", 'L' },
  { "not_resumed_work_no_sickness", 'L' },
  { "other_benefit_parental", 'P' },
  { "other_benefit_unemployment", 'P' },
  { "other_benefit_aap", 'P' },
  { "other_benefit_care", 'P' },
  { "other_benefit_nursing", 'P' },
  { "other_benefit_pregnancy", 'P' },
  { "other_benefit_training", 'P' },
  { "healthy_weekend_day", 'W' },
  { "work", 'W' },
  { "unknown", '\0' },
};

static char
letter_of (JsonObject *object)
{
  const char *type = json_object_get_string_member (object, "day_type");

  for (guint i = 0; i < G_N_ELEMENTS (day_types); i++)
    if (g_str_equal (day_types[i].type, type))
      return day_types[i].letter;
  g_error ("unknown type of day: %s", type);
}

static void
add_spell (NaerEmployee *employee,
           char          letter,
           NaerDay       from,
           NaerDay       to)
{
  if (letter != '\0' && from <= to)
    g_ptr_array_add (employee->absences, letters_absence (letter, from, to));
}

static void
add_records (NaerEmployee *employee,
             JsonArray    *records,
             const char   *employer)
{
  for (guint i = 0; i < json_array_get_length (records); i++)
    {
      JsonObject *record = json_array_get_object_element (records, i);

      if (employer == NULL ||
          g_str_equal (json_object_get_string_member (record, "employer"), employer))
        add_spell (employee, letter_of (record), get_day (record, "from"), get_day (record, "to"));
    }
}

/* --- what comes out ---------------------------------------------------------------------- */

typedef struct
{
  GArray *segments;
  GArray *periods;
  GArray *beyond;
} Counted;

static void
counted_clear (Counted *counted)
{
  g_array_unref (counted->segments);
  g_array_unref (counted->periods);
  g_array_unref (counted->beyond);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Counted, counted_clear)

static void
count (Counted            *counted,
       const NaerEmployee *employee)
{
  counted->segments = naer_day_segments_new (employee->absences, FIRST_DAY + LONG_AFTER);
  counted->periods = naer_employer_periods_find (counted->segments);
  counted->beyond = naer_employer_periods_beyond (counted->segments);
}

static const NaerEmployerPeriod *
get_period (const Counted *counted,
            guint          index)
{
  return &g_array_index (counted->periods, NaerEmployerPeriod, index);
}

static int
count_employer_days (const Counted *counted)
{
  int n = 0;

  for (guint i = 0; i < counted->periods->len; i++)
    n += get_period (counted, i)->counted;
  return n;
}

static int
count_beyond (const Counted *counted,
              gboolean       weekdays,
              gboolean       weekends)
{
  int n = 0;

  for (guint i = 0; i < counted->beyond->len; i++)
    {
      const NaerStretch *stretch = &g_array_index (counted->beyond, NaerStretch, i);

      for (NaerDay day = stretch->from; day <= stretch->to; day++)
        n += naer_day_is_weekend (day) ? weekends : weekdays;
    }
  return n;
}

static gboolean
is_counted (const Counted *counted,
            NaerDay        day)
{
  for (guint i = 0; i < counted->periods->len; i++)
    for (int n = 0; n < get_period (counted, i)->n_stretches; n++)
      if (day >= get_period (counted, i)->days[n].from && day <= get_period (counted, i)->days[n].to)
        return TRUE;
  return FALSE;
}

/* Days of the letters that lie in no employer period. */
static int
count_outside (const Counted *counted,
               JsonArray     *timeline,
               const char    *letters)
{
  int n = 0;

  for (guint i = 0; i < json_array_get_length (timeline); i++)
    {
      JsonObject *days = json_array_get_object_element (timeline, i);
      char letter = letter_of (days);

      if (letter == '\0' || strchr (letters, letter) == NULL)
        continue;
      for (NaerDay day = get_day (days, "from"); day <= get_day (days, "to"); day++)
        n += !is_counted (counted, day);
    }
  return n;
}

/* --- mappings ---------------------------------------------------------------------------- */

static void
check_count (JsonObject *counts,
             const char *member,
             int         found)
{
  if (json_object_has_member (counts, member))
    g_assert_cmpint (found, ==, json_object_get_int_member (counts, member));
}

static void
check_periods (const Counted *counted,
               JsonArray     *expected)
{
  g_assert_cmpint (counted->periods->len, ==, json_array_get_length (expected));
  for (guint i = 0; i < counted->periods->len; i++)
    {
      const NaerEmployerPeriod *period = get_period (counted, i);
      JsonObject *object = json_array_get_object_element (expected, i);
      JsonArray *days = json_object_get_array_member (object, "employer_days");

      g_assert_cmpint (naer_employer_period_complete (period), ==,
                       json_object_get_boolean_member (object, "settled"));
      g_assert_cmpint (period->n_stretches, ==, json_array_get_length (days));
      for (int n = 0; n < period->n_stretches; n++)
        {
          JsonArray *stretch = json_array_get_array_element (days, n);

          g_assert_cmpint (period->days[n].from, ==, get_day_at (stretch, 0));
          g_assert_cmpint (period->days[n].to, ==, get_day_at (stretch, 1));
        }
    }
}

static void
map_period (JsonObject *input,
            JsonObject *expected)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_auto (Counted) counted = { 0 };
  JsonArray *timeline = json_object_get_array_member (input, "timeline");
  JsonObject *counts = json_object_get_object_member (expected, "counts");
  gboolean barred = json_object_has_member (counts, "time_barred_days");

  add_records (employee, timeline, NULL);
  count (&counted, employee);
  if (json_object_has_member (expected, "employer_periods"))
    check_periods (&counted, json_object_get_array_member (expected, "employer_periods"));
  check_count (expected, "number_of_employer_periods", (int) counted.periods->len);
  check_count (counts, "employer_paid_days", count_employer_days (&counted));
  check_count (counts, "nav_paid_weekdays", count_beyond (&counted, TRUE, FALSE));
  check_count (counts, "nav_weekend_days", count_beyond (&counted, FALSE, TRUE));
  check_count (counts, barred ? "time_barred_days" : "nav_days",
               count_beyond (&counted, TRUE, TRUE));
  check_count (counts, "holiday_or_leave_days_not_in_employer_period",
               count_outside (&counted, timeline, "HKL"));
  check_count (counts, "rejected_days", count_outside (&counted, timeline, "P"));
  check_count (counts, "work_days", count_outside (&counted, timeline, "W"));
}

static void
map_counter (JsonObject *input,
             JsonObject *expected)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_auto (Counted) counted = { 0 };
  JsonArray *sequence = json_object_get_array_member (input, "sequence");
  NaerDay day = FIRST_DAY;
  int n_complete = 0;

  for (guint i = 0; i < json_array_get_length (sequence); i++)
    {
      JsonObject *event = json_array_get_object_element (sequence, i);
      gboolean sick = g_str_equal (json_object_get_string_member (event, "event"), "sick");
      NaerDay next = day + (NaerDay) json_object_get_int_member (event, "times");

      add_spell (employee, sick ? 'S' : 'W', day, next - 1);
      day = next;
    }
  count (&counted, employee);
  for (guint i = 0; i < counted.periods->len; i++)
    n_complete += naer_employer_period_complete (get_period (&counted, i));
  check_count (expected, "employer_days", count_employer_days (&counted));
  check_count (expected, "later_sick_days", count_beyond (&counted, TRUE, TRUE));
  check_count (expected, "periods_finished", n_complete);
  check_count (expected, "periods_reset", (int) counted.periods->len - 1);
  g_assert_cmpint (
      naer_employer_period_complete (get_period (&counted, counted.periods->len - 1)), ==,
      json_object_get_boolean_member (expected, "finished"));
}

/* A claim tells of sick days, less those of holiday and those after work was resumed, and may say
   that the sickness began before the note. */
static void
add_claim (NaerEmployee *employee,
           JsonObject   *claim)
{
  NaerDay from = get_day (claim, "from"), to = get_day (claim, "to");

  if (json_object_has_member (claim, "episode_start"))
    from = get_day (claim, "episode_start");
  if (json_object_has_member (claim, "work_resumed"))
    to = get_day (claim, "work_resumed") - 1;
  add_spell (employee, 'S', from, to);
  if (json_object_has_member (claim, "holiday"))
    {
      JsonArray *holiday = json_object_get_array_member (claim, "holiday");

      add_spell (employee, 'H', get_day_at (holiday, 0), get_day_at (holiday, 1));
    }
}

/* The period is given by its first and last day; it is used up from the seventeenth day on. */
static void
check_last_period (const Counted *counted,
                   JsonObject    *expected)
{
  const NaerEmployerPeriod *period = get_period (counted, counted->periods->len - 1);
  JsonArray *days = json_object_get_array_member (expected, "employer_period");

  g_assert_cmpint (naer_employer_period_start (period), ==, get_day_at (days, 0));
  g_assert_cmpint (naer_employer_period_last (period), ==, get_day_at (days, 1));
  if (json_object_has_member (expected, "used_up"))
    g_assert_cmpint (period->last_sick > naer_employer_period_last (period), ==,
                     json_object_get_boolean_member (expected, "used_up"));
}

static void
map_claim (JsonObject *input,
           JsonObject *expected)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_auto (Counted) counted = { 0 };

  add_records (employee, json_object_get_array_member (input, "records"), NULL);
  add_claim (employee, json_object_get_object_member (input, "claim"));
  count (&counted, employee);
  check_last_period (&counted, expected);
}

/* Facts are those of one employer. */
static void
map_two_employers (JsonObject *input,
                   JsonObject *expected)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_auto (Counted) counted = { 0 };

  add_records (employee, json_object_get_array_member (input, "records"),
               json_object_get_string_member (input, "employer"));
  count (&counted, employee);
  check_last_period (&counted, expected);
}

static NaerQuota *
find_quota (JsonObject *input)
{
  g_autoptr (NaerEmployer) employer = naer_employer_new ();
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (employer);
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GArray) segments = NULL;
  JsonArray *days = json_object_get_array_member (input, "self_certified_days");
  NaerDay last = NAER_DAY_NONE;

  for (guint i = 0; i < json_array_get_length (days); i++)
    {
      add_spell (employee, 'E', get_day_at (days, i), get_day_at (days, i));
      last = MAX (last, get_day_at (days, i));
    }
  segments = naer_day_segments_new (employee->absences, last);
  return naer_quota_find (employer, work_days, employee, segments, last);
}

/* Days between are asked about: the answer of the public system is ours if they were sick days. */
static void
map_exceeds (JsonObject *input,
             JsonObject *expected)
{
  g_autoptr (NaerQuota) quota = find_quota (input);
  int days = quota->used_this_time;

  for (guint i = 0; i < quota->questions->len; i++)
    {
      const NaerOpenDays *open = &g_array_index (quota->questions, NaerOpenDays, i);

      days += open->to - open->from + 1;
    }
  g_assert_cmpint (days > quota->terms.days_at_a_time, ==,
                   json_object_get_boolean_member (expected, "exceeds"));
}

static void
map_number_of_cases (JsonObject *input,
                     JsonObject *expected)
{
  g_autoptr (NaerQuota) quota = find_quota (input);

  g_assert_cmpint (quota->times_used, ==, json_object_get_int_member (expected, "cases"));
}

static const struct
{
  const char *kind;
  void (*map) (JsonObject *input,
               JsonObject *expected);
} mappings[] = {
  { "arbeidsgiverperiode", map_period },
  { "arbeidsgiverperiode_counter", map_counter },
  { "arbeidsgiverperiode_for_claim", map_claim },
  { "arbeidsgiverperiode_two_employers", map_two_employers },
  { "self_cert_more_than_3_following_days", map_exceeds },
  { "self_cert_more_than_3_in_16_days", map_exceeds },
  { "self_cert_number_of_cases", map_number_of_cases },
};

static void
map_vector (JsonObject *vector)
{
  const char *kind = json_object_get_string_member (vector, "kind");

  g_test_message ("%s", json_object_get_string_member (vector, "id"));
  for (guint i = 0; i < G_N_ELEMENTS (mappings); i++)
    if (g_str_equal (mappings[i].kind, kind))
      {
        mappings[i].map (json_object_get_object_member (vector, "input"),
                         json_object_get_object_member (vector, "expected"));
        return;
      }
  g_error ("no mapping for %s", kind);
}

static void
test_vectors (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data/vectors/employer-period.json",
                                                 NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = NULL;
  JsonArray *vectors;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  node = naer_json_parse (text, -1, &error);
  g_assert_no_error (error);
  vectors = json_node_get_array (node);
  g_assert_cmpint (json_array_get_length (vectors), ==, 46);
  for (guint i = 0; i < json_array_get_length (vectors); i++)
    map_vector (json_array_get_object_element (vectors, i));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clock-vectors/public-systems", test_vectors);
  return g_test_run ();
}

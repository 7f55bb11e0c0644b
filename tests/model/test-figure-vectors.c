/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-pattern-scene.h"

#include <stdlib.h>

#include "absence/naer-case.h"
#include "json/naer-json-reader.h"
#include "patterns/naer-indicator.h"
#include "statistics/naer-employee-figures.h"
#include "statistics/naer-small-groups.h"

/* Figures computed by public systems, mapped to our facts as docs/vectors.md says. */

static NaerDay
get_day (JsonObject *object,
         const char *member)
{
  return scene_day (json_object_get_string_member (object, member));
}

/* “0.0005” and the like, in units that both sides of a ratio share. */
static gint64
get_units (JsonObject *object,
           const char *member)
{
  return (gint64) (g_ascii_strtod (json_object_get_string_member (object, member), NULL) *
                       NAER_DAYS_WORK +
                   0.5);
}

static int
get_tenths (JsonObject *object,
            const char *member)
{
  double number = g_ascii_strtod (json_object_get_string_member (object, member), NULL);

  return (int) (number * 10.0 + (number < 0 ? -0.5 : 0.5));
}

static void
map_percent (JsonObject *input,
             JsonObject *expected)
{
  gint64 lost = get_units (input, "lost"), possible = get_units (input, "possible");

  g_assert_cmpint (naer_rate_tenths_as_nav (lost, possible), ==, get_tenths (expected, "percent"));
  g_assert_cmpint (naer_rate_tenths (lost, possible), ==, get_tenths (expected, "percent"));
}

static void
map_masking (JsonObject *input,
             JsonObject *expected)
{
  g_assert_cmpint (naer_is_small_group ((int) json_object_get_int_member (input, "persons")), ==,
                   json_object_get_boolean_member (expected, "masked"));
}

/* Rates of the two quarters, of a thousand days’ work each. */
static void
map_trend (JsonObject *input,
           JsonObject *expected)
{
  g_assert_cmpint (naer_rate_change_tenths (get_units (input, "now"), 100 * NAER_DAYS_WORK,
                                            get_units (input, "last_year"), 100 * NAER_DAYS_WORK),
                   ==, get_tenths (expected, "trend"));
}

static void
map_repeated_flag (JsonObject *input,
                   JsonObject *expected)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = scene_add_employee (facts, "e1", NULL);
  JsonArray *spells = json_object_get_array_member (input, "tilfeller");
  NaerThreshold *threshold = g_new0 (NaerThreshold, 1);
  g_autoptr (GPtrArray) indicators = NULL;

  threshold->id = g_strdup (NAER_INDICATOR_LONG_REPEATED);
  threshold->agreed_on = scene_day ("2026-01-01");
  threshold->forum = g_strdup ("AMU");
  g_ptr_array_add (facts->employer->thresholds, threshold);
  for (guint i = 0; i < json_array_get_length (spells); i++)
    {
      JsonObject *spell = json_array_get_object_element (spells, i);

      scene_add_spell (employee, json_object_get_string_member (spell, "start"),
                       json_object_get_string_member (spell, "end"), NAER_ABSENCE_SICK_NOTE);
    }
  indicators = naer_indicators_find (facts, employee, NULL, get_day (input, "today"));
  for (guint i = 0; i < indicators->len; i++)
    {
      const NaerIndicator *indicator = indicators->pdata[i];

      if (naer_indicator_is (indicator, NAER_INDICATOR_LONG_REPEATED))
        g_assert_cmpint (indicator->attention, ==, json_object_get_boolean_member (expected, "repeated"));
    }
}

/* The days that are not sick lie in two gaps, neither of which splits the case. */
static void
map_weeks_so_far (JsonObject *input,
                  JsonObject *expected)
{
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  NaerDay start = get_day (input, "start"), end = get_day (input, "end");
  NaerDay today = scene_day ("2026-06-15");
  int gap = (end - start + 1 - (int) json_object_get_int_member (input, "sick_days")) / 2;
  NaerDay firsts[] = { start, start + 10 + gap, start + 20 + 2 * gap };
  NaerDay lasts[] = { start + 9, start + 19 + gap, end };
  g_autoptr (GPtrArray) cases = NULL;
  const NaerCase *absence_case;
  int so_far = 0;

  for (guint i = 0; i < G_N_ELEMENTS (firsts); i++)
    g_ptr_array_add (employee->absences,
                     naer_absence_new (NAER_ABSENCE_SICK_NOTE, firsts[i], lasts[i]));
  cases = naer_cases_find (employee, today);
  g_assert_cmpuint (cases->len, ==, 1);
  absence_case = cases->pdata[0];
  while (naer_case_nth_sick (absence_case, so_far + 1) != NAER_DAY_NONE &&
         naer_case_nth_sick (absence_case, so_far + 1) <= today)
    so_far++;
  g_assert_cmpint (so_far / 7, ==, json_object_get_int_member (expected, "duration_weeks_today"));
}

static void
map_repeated (JsonObject *input,
              JsonObject *expected)
{
  if (json_object_has_member (expected, "repeated"))
    map_repeated_flag (input, expected);
  else
    map_weeks_so_far (input, expected);
}

/* --- days of absence -------------------------------------------------------------------- */

/* Each person of the vector, with a roster: public holidays are days of work there. */
static NaerEmployee *
find_person (NaerFacts  *facts,
             JsonObject *input,
             gint64      number)
{
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, number);
  gboolean five_days = json_object_has_member (input, "work_week") &&
                       g_str_equal (json_object_get_string_member (input, "work_week"), "Mon-Fri");
  NaerEmployee *employee;

  for (guint i = 0; i < facts->employees->len; i++)
    if (g_str_equal (((NaerEmployee *) facts->employees->pdata[i])->id, id))
      return facts->employees->pdata[i];
  employee = scene_add_employee (facts, id, NULL);
  scene_add_roster (employee, NULL, five_days ? "1111100" : "1111111");
  return employee;
}

static void
add_target_days (NaerEmployee *employee,
                 JsonArray    *stretches)
{
  for (guint i = 0; i < json_array_get_length (stretches); i++)
    {
      JsonArray *stretch = json_array_get_array_element (stretches, i);

      g_ptr_array_add (employee->employments,
                       naer_employment_new (scene_day (json_array_get_string_element (stretch, 0)),
                                            scene_day (json_array_get_string_element (stretch, 1)),
                                            100));
    }
}

static void
add_notes (NaerFacts  *facts,
           JsonObject *input)
{
  JsonArray *notes = json_object_get_array_member (input, "notes");

  for (guint i = 0; i < json_array_get_length (notes); i++)
    {
      JsonObject *note = json_array_get_object_element (notes, i);
      NaerEmployee *employee = find_person (facts, input,
                                            json_object_get_int_member_with_default (note, "person", 1));
      gboolean child = g_str_equal (json_object_get_string_member_with_default (note, "type", "sick"),
                                    "child_sick");

      scene_add_spell (employee, json_object_get_string_member (note, "start"),
                       json_object_get_string_member (note, "end"),
                       child ? NAER_ABSENCE_CHILD_SICK : NAER_ABSENCE_SICK_NOTE);
    }
}

static int
whole_days (gint64 days_work)
{
  g_assert_cmpint (days_work % NAER_DAYS_WORK, ==, 0);
  return (int) (days_work / NAER_DAYS_WORK);
}

/* A rate in whole percent, child’s sickness included, added up from the counts. */
static void
check_rate (const NaerFigures *figures,
            JsonObject        *expected)
{
  g_assert_cmpint (naer_rate_tenths (figures->lost + figures->child, figures->possible), ==,
                   10 * atoi (json_object_get_string_member (expected, "sick_rate_year")));
}

static void
check_counts (const NaerFigures *figures,
              JsonObject        *expected)
{
  g_assert_cmpint (whole_days (figures->lost + figures->child), ==,
                   json_object_get_int_member (expected, "total_sick_days"));
  g_assert_cmpint (whole_days (figures->lost), ==,
                   json_object_get_int_member (expected, "sick_days"));
  g_assert_cmpint (whole_days (figures->child), ==,
                   json_object_get_int_member (expected, "child_sick_days"));
  g_assert_cmpint (figures->own_spells, ==, 1);
  g_assert_cmpint (figures->child_spells, ==, 1);
}

static void
map_statistics (JsonObject *input,
                JsonObject *expected)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (facts->employer);
  int year = (int) json_object_get_int_member_with_default (input, "year", 2026);
  NaerDay from = naer_day_from_ymd (year, 1, 1), to = naer_day_from_ymd (year, 12, 31);
  NaerDay today = json_object_has_member (input, "as_of") ? get_day (input, "as_of")
                                                          : naer_day_from_ymd (year + 2, 1, 1);
  NaerFigures figures;

  add_notes (facts, input);
  g_assert_cmpuint (facts->employees->len, ==, 1);
  if (json_object_has_member (input, "target_days"))
    add_target_days (facts->employees->pdata[0], json_object_get_array_member (input, "target_days"));
  if (json_object_has_member (input, "range"))
    {
      JsonArray *range = json_object_get_array_member (input, "range");

      from = scene_day (json_array_get_string_element (range, 0));
      to = scene_day (json_array_get_string_element (range, 1));
    }
  naer_employee_figures_count (facts, work_days, facts->employees->pdata[0], from, MIN (to, today),
                               today, &figures);

  if (json_object_has_member (expected, "sick_rate_year"))
    check_rate (&figures, expected);
  else if (json_object_has_member (expected, "total_sick_days"))
    check_counts (&figures, expected);
  else if (json_object_has_member (expected, "average_days_per_person"))
    g_assert_cmpint (whole_days (figures.lost), ==,
                     atoi (json_object_get_string_member (expected, "average_days_per_person")));
  else
    g_assert_cmpint (whole_days (figures.lost), ==,
                     json_object_get_int_member (json_object_get_object_member (expected, "sick_days"),
                                                 "1"));
}

static const struct
{
  const char *kind;
  void (*map) (JsonObject *input,
               JsonObject *expected);
} mappings[] = {
  { "sick_leave_percent", map_percent },
  { "small_group_masking", map_masking },
  { "trend_vs_same_quarter_last_year", map_trend },
  { "repeated_absence_flag", map_repeated },
  { "absence_statistics", map_statistics },
};

static void
test_vectors (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "vectors", "figures.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = NULL;
  JsonArray *vectors;
  guint n_mapped = 0;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  node = naer_json_parse (text, -1, &error);
  g_assert_no_error (error);
  vectors = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (vectors); i++)
    {
      JsonObject *vector = json_array_get_object_element (vectors, i);

      g_test_message ("%s", json_object_get_string_member (vector, "id"));
      for (guint n = 0; n < G_N_ELEMENTS (mappings); n++)
        if (g_str_equal (mappings[n].kind, json_object_get_string_member (vector, "kind")))
          {
            mappings[n].map (json_object_get_object_member (vector, "input"),
                             json_object_get_object_member (vector, "expected"));
            n_mapped++;
          }
    }
  g_assert_cmpuint (n_mapped, ==, json_array_get_length (vectors));
  g_assert_cmpuint (n_mapped, ==, 21);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure-vectors/public-systems", test_vectors);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-test.h"

#include <json-glib/json-glib.h>

/* patterns, as scripts see it. */

#define SAMPLE "../resources/data/sample/sample.json"

static char *
docs (const char *folder,
      const char *name)
{
  return g_build_filename (g_getenv ("NAERVAER_DOCS"), folder, name, NULL);
}

static void
validate (const char *answer,
          const char *definition)
{
  g_autofree char *script = g_test_build_filename (G_TEST_DIST, "cli", "validate.py", NULL);
  g_autofree char *schema = docs ("", "answers.schema.json");
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) python = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE |
                                                         G_SUBPROCESS_FLAGS_STDOUT_SILENCE,
                                                     &error, "python3", script, schema, definition,
                                                     NULL);

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (python, answer, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (python));
}

static JsonObject *
find_indicator (JsonObject *employee,
                const char *id)
{
  JsonArray *indicators = json_object_get_array_member (employee, "indicators");

  for (guint i = 0; i < json_array_get_length (indicators); i++)
    {
      JsonObject *indicator = json_array_get_object_element (indicators, i);

      if (g_str_equal (json_object_get_string_member (indicator, "id"), id))
        return indicator;
    }
  g_error ("no indicator %s", id);
}

static JsonNode *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (text, &error);

  g_assert_no_error (error);
  return node;
}

static JsonObject *
get_employee (JsonNode *answer,
              guint     index)
{
  return json_array_get_object_element (
      json_object_get_array_member (json_node_get_object (answer), "employees"), index);
}

/* The whole sample: two units of thirty-one, which say what is usual. */
static void
test_sample (void)
{
  g_autofree char *sample = docs ("", SAMPLE);
  g_auto (NaerAnswer) answer = naer_ctl (NULL, "patterns", "--json", "--facts", sample, NULL);
  g_auto (NaerAnswer) for_people = naer_ctl (NULL, "patterns", "--facts", sample, NULL);
  g_autoptr (JsonNode) node = NULL;
  JsonObject *employee;

  g_assert_cmpint (answer.exit, ==, 0);
  validate (answer.out, "patterns");
  node = parse (answer.out);
  employee = get_employee (node, 10);
  g_assert_cmpstr (json_object_get_string_member (employee, "id"), ==, "10070");
  g_assert_cmpstr (json_object_get_string_member (
                       json_array_get_object_element (
                           json_object_get_array_member (employee, "indicators"), 0),
                       "id"),
                   ==, "low-absence");
  g_assert_cmpint (json_object_get_int_member (find_indicator (employee, "short-spells"), "value"), ==,
                   7);
  g_assert_cmpint (json_object_get_int_member (find_indicator (employee, "weekday-start"), "n"), ==, 17);
  g_assert_cmpint (json_object_get_int_member (find_indicator (employee, "weekday-start"), "value"), ==,
                   10);
  g_assert_false (json_object_get_null_member (find_indicator (employee, "weekday-start"), "usual"));
  g_assert_true (json_object_get_boolean_member (find_indicator (employee, "spells-12-months"),
                                                 "attention"));
  g_assert_true (json_object_get_null_member (find_indicator (employee, "days-12-months"),
                                              "threshold"));

  g_assert_cmpint (for_people.exit, ==, 0);
  g_assert_nonnull (strstr (for_people.out, "10 av 17 korte fravær på tre år"));
}

static const char facts_with_threshold[] =
    "{\"today\":\"2026-06-30\",\"employer\":{\"settings\":{\"thresholds\":[{\"id\":"
    "\"spells-12-months\",\"count\":%d,\"months\":12,\"agreed_on\":\"2026-02-03\","
    "\"forum\":\"arbeidsmiljøutvalget\"}]}},\"employees\":[{\"id\":\"e1\",\"absences\":["
    "{\"kind\":\"self-certification\",\"from\":\"2026-01-05\",\"to\":\"2026-01-05\"},"
    "{\"kind\":\"self-certification\",\"from\":\"2026-02-10\",\"to\":\"2026-02-10\"}]}]}";

static char *
write_facts (int count)
{
  g_autofree char *name = g_strdup_printf ("patterns-%d.json", count);
  char *path = g_build_filename (g_get_user_cache_dir (), name, NULL);
  g_autofree char *text = g_strdup_printf (facts_with_threshold, count);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  return path;
}

/* An agreed number that is reached is worded as agreed, and ends a check with 1. */
static void
test_agreed (void)
{
  for (int count = 2; count <= 3; count++)
    {
      g_autofree char *path = write_facts (count);
      g_auto (NaerAnswer) answer = naer_ctl (NULL, "patterns", "--json", "--check", "--lang", "en",
                                             "--facts", path, NULL);
      g_autoptr (JsonNode) node = NULL;
      JsonObject *indicator, *threshold;

      g_assert_cmpint (answer.exit, ==, count == 2 ? 1 : 0);
      validate (answer.out, "patterns");
      node = parse (answer.out);
      indicator = find_indicator (get_employee (node, 0), "spells-12-months");
      threshold = json_object_get_object_member (indicator, "threshold");
      g_assert_cmpint (json_object_get_boolean_member (indicator, "attention"), ==, count == 2);
      g_assert_cmpint (json_object_get_int_member (threshold, "value"), ==, 2);
      g_assert_nonnull (strstr (json_object_get_string_member (indicator, "text"),
                                "You have agreed to offer a talk at"));
    }
}

/* One employee is known at a time: the figures are the same, but nothing is usual. */
static void
test_json_lines (void)
{
  g_autofree char *lines = docs ("examples", "lines.jsonl");
  g_auto (NaerAnswer) answer = naer_ctl (NULL, "patterns", "--json-lines", "--facts", lines, NULL);

  g_assert_cmpint (answer.exit, ==, 0);
  validate (answer.out, "employee_patterns");
  g_assert_null (strstr (answer.out, "\"people\""));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/patterns/sample", test_sample);
  g_test_add_func ("/cli/patterns/agreed", test_agreed);
  g_test_add_func ("/cli/patterns/json-lines", test_json_lines);
  return g_test_run ();
}

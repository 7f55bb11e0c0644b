/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-test.h"

#include <json-glib/json-glib.h>

/* cases, quota, timeline and holidays, as scripts see them. */

static char *
docs (const char *name)
{
  return g_build_filename (g_getenv ("NAERVAER_DOCS"), name, NULL);
}

static char *
example (const char *name)
{
  return g_build_filename (g_getenv ("NAERVAER_DOCS"), "examples", name, NULL);
}

/* Runs a Python script of the tests and gives what it prints. */
static char *
run_python (const char *script,
            const char *first,
            const char *second,
            const char *input)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "cli", script, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) python = g_subprocess_new (
      G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, "python3", path, first,
      second, NULL);
  char *output = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (python, input, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  if (!g_subprocess_get_successful (python))
    g_error ("%s does not accept: %.2000s", script, input);
  return output;
}

static void
assert_answer (const NaerAnswer *answer,
               int               exit_code)
{
  if (answer->exit != exit_code)
    g_error ("ended with %d, expected %d: %s", answer->exit, exit_code, answer->err);
}

static void
test_examples (void)
{
  static const char *const names[] = { "graded.json", "unbroken.json", "joined.json", "settings.json",
                                       "quota.json", "follow-up.json" };
  static const char *const commands[] = { "cases", "quota", "timeline", "patterns" };
  g_autofree char *facts_schema = docs ("facts.schema.json");
  g_autofree char *answers_schema = docs ("answers.schema.json");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = example (names[i]), *text = NULL, *facts_valid = NULL;

      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      facts_valid = run_python ("validate.py", facts_schema, NULL, text);
      for (guint n = 0; n < G_N_ELEMENTS (commands); n++)
        {
          g_auto (NaerAnswer) answer = naer_ctl (NULL, commands[n], "--json", "--facts", path, NULL);
          g_auto (NaerAnswer) for_people = naer_ctl (NULL, commands[n], "--facts", path, NULL);
          g_autofree char *valid = NULL;

          assert_answer (&answer, 0);
          valid = run_python ("validate.py", answers_schema, commands[n], answer.out);
          g_assert_cmpstr (valid, ==, "1\n");
          assert_answer (&for_people, 0);
          g_assert_cmpint (strlen (for_people.out), >, 20);
          g_assert_cmpstr (for_people.err, ==, "");
        }
    }
}

/* What the schema refuses the program refuses, and says where. */
static void
test_schema_refuses_alike (void)
{
  static const struct
  {
    const char *facts;
    const char *place;
  } rows[] = {
    { "{\"employees\":[{\"id\":\"e\",\"absences\":[{\"kind\":\"flu\",\"from\":\"2026-01-01\"}]}]}",
      "employees[0].absences[0].kind" },
    { "{\"employees\":[{\"id\":\"e\",\"absences\":[{\"kind\":\"sick-note\"}]}]}",
      "employees[0].absences[0].from" },
    { "{\"employees\":[{\"name\":\"N\"}]}", "employees[0].id" },
    { "{\"employees\":[{\"id\":\"e\",\"exceptions\":[{\"obligation\":\"plan\","
      "\"ground\":\"accommodation-not-possible\"}]}]}",
      "employees[0].exceptions[0].ground" },
    { "{\"today\":\"2026-02-30\"}", "today" },
    { "{\"employer\":{\"owner\":\"N\"}}", "employer.owner" },
    { "{\"employees\":[{\"id\":\"e\",\"plans\":[{\"tasks\":[{\"ability\":\"good\"}]}]}]}",
      "employees[0].plans[0].tasks[0].ability" },
    { "{\"employees\":[{\"id\":\"e\",\"plans\":[{\"diagnosis\":\"x\"}]}]}",
      "employees[0].plans[0].diagnosis" },
  };
  g_autofree char *schema = docs ("facts.schema.json");
  g_autofree char *script = g_test_build_filename (G_TEST_DIST, "cli", "validate.py", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = naer_cli_write_file (rows[i].facts);
      g_autofree char *place = g_strdup_printf (": %s: ", rows[i].place);
      g_auto (NaerAnswer) answer = naer_ctl (NULL, "timeline", "--json", "--facts", path, NULL);
      g_autoptr (GSubprocess) python = g_subprocess_new (
          G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDERR_SILENCE, NULL, "python3", script,
          schema, NULL);

      assert_answer (&answer, 3);
      g_assert_cmpstr (answer.out, ==, "");
      g_assert_nonnull (strstr (answer.err, place));
      g_subprocess_communicate_utf8 (python, rows[i].facts, NULL, NULL, NULL, NULL);
      g_assert_false (g_subprocess_get_successful (python));
    }
}

static void
test_lines (void)
{
  g_autofree char *path = example ("lines.jsonl"), *schema = docs ("answers.schema.json");
  static const char *const commands[][2] = { { "cases", "employee_cases" },
                                             { "quota", "employee_quota" },
                                             { "timeline", "employee_timeline" } };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_auto (NaerAnswer) answer = naer_ctl (NULL, commands[i][0], "--json-lines", "--facts", path,
                                             NULL);
      g_autofree char *valid = NULL;

      assert_answer (&answer, 0);
      valid = run_python ("validate.py", schema, commands[i][1], answer.out);
      g_assert_cmpstr (valid, ==, "2\n");
    }
}

/* A day of its own and what was joined to it make sixteen days together. */
static void
test_employer_periods (void)
{
  g_autofree char *path = example ("joined.json");
  g_auto (NaerAnswer) answer = naer_ctl (NULL, "cases", "--facts", path, NULL);
  g_auto (NaerAnswer) json = naer_ctl (NULL, "cases", "--json", "--facts", path, NULL);

  assert_answer (&answer, 0);
  g_assert_nonnull (strstr (json.out, "\"split_reason\" : \"Avtalt med den ansatte\""));
  g_assert_nonnull (strstr (answer.out, "Arbeidsgiverperiode: 5. januar 2026, 21. januar – "
                                        "4. februar 2026 · 16 av 16 dager"));
  g_assert_nonnull (strstr (answer.out, "Arbeidsgiverperiode: 3.–18. november 2025 · 16 av 16"));
}

/* The example of the documents, number by number. */
static void
test_quota (void)
{
  static const struct
  {
    int used, left, used_this_time, n_returns, n_questions;
    const char *earliest_next;
  } expected[] = { { 8, 16, 4, 8, 1, "2026-06-15" },
                   { 1, 23, 1, 1, 0, "2026-07-01" },
                   { 0, 24, 0, 0, 0, "2026-07-15" } };
  g_autofree char *path = example ("quota.json");
  g_auto (NaerAnswer) answer = naer_ctl (NULL, "quota", "--json", "--facts", path, NULL);
  g_auto (NaerAnswer) nynorsk = naer_ctl (NULL, "quota", "--lang", "nn", "--facts", path, NULL);
  g_autoptr (JsonNode) node = json_from_string (answer.out, NULL);
  JsonArray *employees;

  assert_answer (&answer, 0);
  employees = json_object_get_array_member (json_node_get_object (node), "employees");
  g_assert_cmpint (json_array_get_length (employees), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      JsonObject *quota = json_array_get_object_element (employees, i);

      g_assert_cmpint (json_object_get_int_member (quota, "used"), ==, expected[i].used);
      g_assert_cmpint (json_object_get_int_member (quota, "left"), ==, expected[i].left);
      g_assert_cmpint (json_object_get_int_member (quota, "used_this_time"), ==,
                       expected[i].used_this_time);
      g_assert_cmpint (json_array_get_length (json_object_get_array_member (quota, "returns")), ==,
                       expected[i].n_returns);
      g_assert_cmpint (json_array_get_length (json_object_get_array_member (quota, "questions")),
                       ==, expected[i].n_questions);
      g_assert_cmpstr (json_object_get_string_member (quota, "earliest_next"), ==,
                       expected[i].earliest_next);
    }
  g_assert_nonnull (strstr (nynorsk.out, "Var den tilsette sjuk også 6.–7. juni 2026?"));
  g_assert_nonnull (strstr (nynorsk.out, "8 dagar brukte, 16 att · 3 gonger"));
}

/* What is read one at a time is answered as it is in a document. */
static void
test_lines_answer_alike (void)
{
  g_autofree char *path = example ("joined.json"), *text = NULL, *lines_path = NULL;
  g_auto (NaerAnswer) document = naer_ctl (NULL, "timeline", "--json", "--facts", path, NULL);
  g_auto (NaerAnswer) lines = { 0 };
  g_autoptr (JsonNode) facts = NULL, answers = NULL;
  g_autoptr (GString) written = g_string_new ("");
  g_auto (GStrv) answered = NULL;
  JsonArray *employees, *expected;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  facts = json_from_string (text, NULL);
  answers = json_from_string (document.out, NULL);
  employees = json_array_ref (json_object_get_array_member (json_node_get_object (facts), "employees"));
  expected = json_object_get_array_member (json_node_get_object (answers), "employees");
  json_object_remove_member (json_node_get_object (facts), "employees");
  for (guint i = 0; i <= json_array_get_length (employees); i++)
    {
      g_autofree char *line = json_to_string (
          i == 0 ? facts : json_array_get_element (employees, i - 1), FALSE);

      g_string_append_printf (written, "%s\n", line);
    }
  lines_path = naer_cli_write_file (written->str);
  lines = naer_ctl (NULL, "timeline", "--json-lines", "--facts", lines_path, NULL);
  assert_answer (&lines, 0);
  answered = g_strsplit (lines.out, "\n", -1);
  g_assert_cmpint (g_strv_length (answered), ==, json_array_get_length (employees) + 1);
  for (guint i = 0; i < json_array_get_length (employees); i++)
    {
      g_autofree char *line = json_to_string (json_array_get_element (expected, i), FALSE);

      g_assert_cmpstr (answered[i], ==, line);
    }
  json_array_unref (employees);
}

static void
test_today (void)
{
  g_autofree char *path = example ("unbroken.json");
  g_auto (NaerAnswer) due = naer_ctl (NULL, "timeline", "--check", "--facts", path, NULL);
  g_auto (NaerAnswer) before = naer_ctl (NULL, "timeline", "--check", "--today", "2026-02-10",
                                         "--facts", path, NULL);
  g_auto (NaerAnswer) due_json = naer_ctl (NULL, "timeline", "--check", "--json", "--facts", path,
                                           NULL);

  assert_answer (&due, 1);
  assert_answer (&before, 0);
  assert_answer (&due_json, 1);
}

static void
test_languages (void)
{
  static const char *const rows[][2] = { { "nb", "Oppfølgingsplanen skal være klar" },
                                         { "nn", "Oppfølgingsplanen skal vere klar" },
                                         { "en", "The follow-up plan has to be ready" } };
  g_autofree char *path = example ("graded.json");
  g_auto (NaerAnswer) by_default = naer_ctl (NULL, "timeline", "--facts", path, NULL);

  g_assert_nonnull (strstr (by_default.out, rows[0][1]));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (NaerAnswer) answer = naer_ctl (NULL, "timeline", "--lang", rows[i][0], "--facts", path,
                                             NULL);

      assert_answer (&answer, 0);
      g_assert_nonnull (strstr (answer.out, rows[i][1]));
    }
}

static void
test_usage (void)
{
  g_autofree char *path = example ("graded.json");
  const char *const rows[][7] = {
    { "cases", NULL },
    { "cases", "--facts", NULL },
    { "cases", "--facts", path, "--bogus", NULL },
    { "cases", "--facts", path, "extra", NULL },
    { "cases", "--facts", path, "--database", path, NULL },
    { "cases", "--database", path, NULL },
    { "cases", "--facts", path, "--today", "2026-02-29", NULL },
    { "timeline", "--facts", path, "--lang", "sv", NULL },
    { "holidays", NULL },
    { "holidays", "twenty", NULL },
    { "holidays", "2026", "--to", "2025", NULL },
    { "holidays", "2026", "--facts", path, NULL },
    { "rules", NULL },
    { "rules", "list", path, NULL },
    { "no-such-command", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (NaerAnswer) answer = naer_ctl_strv (NULL, rows[i]);

      assert_answer (&answer, 2);
      g_assert_cmpstr (answer.out, ==, "");
      g_assert_cmpstr (answer.err, !=, "");
    }
}

static void
test_bad_input (void)
{
  g_autofree char *no_json = naer_cli_write_file ("{"), *lines = naer_cli_write_file ("{}\n{\"id\":\"a\"}\n{\"i\":1}\n");
  g_auto (NaerAnswer) missing = naer_ctl (NULL, "cases", "--facts", "/nowhere/facts.json", NULL);
  g_auto (NaerAnswer) syntax = naer_ctl (NULL, "cases", "--json", "--facts", no_json, NULL);
  g_auto (NaerAnswer) line = naer_ctl (NULL, "cases", "--json-lines", "--facts", lines, NULL);

  assert_answer (&missing, 3);
  assert_answer (&syntax, 3);
  assert_answer (&line, 3);
  g_assert_nonnull (strstr (line.err, "line 3: i: unknown member"));
}

static void
test_no_data_file (void)
{
  g_auto (NaerAnswer) missing = naer_ctl ("secret\n", "cases", "--database", "/nowhere/data.naer",
                                          "--passphrase-fd", "3", NULL);

  assert_answer (&missing, 4);
}

static void
append_date (JsonArray *array,
             guint      index,
             JsonNode  *node,
             gpointer   data)
{
  g_string_append_printf (data, "%s\n",
                          json_object_get_string_member (json_node_get_object (node), "date"));
}

/* Every year from 1947, when 1 May became a public holiday. */
static void
test_holidays (void)
{
  g_autofree char *schema = docs ("answers.schema.json"), *valid = NULL, *expected = NULL;
  g_auto (NaerAnswer) answer = naer_ctl (NULL, "holidays", "1947", "--to", "2100", "--json", NULL);
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GString) dates = g_string_new ("");

  assert_answer (&answer, 0);
  valid = run_python ("validate.py", schema, "holidays", answer.out);
  node = json_from_string (answer.out, NULL);
  json_array_foreach_element (
      json_object_get_array_member (json_node_get_object (node), "holidays"), append_date, dates);
  expected = run_python ("norwegian_holidays.py", "1947", "2100", NULL);
  g_assert_cmpstr (dates->str, ==, expected);
}

static GSubprocess *
spawn (GSubprocessLauncher *launcher,
       const char *const   *arguments)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv) argv = NULL;
  g_autoptr (GError) error = NULL;
  GSubprocess *process;

  g_strv_builder_add (words, g_getenv ("NAERVAERCTL"));
  g_strv_builder_addv (words, (const char **) arguments);
  argv = g_strv_builder_end (words);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) argv, &error);
  g_assert_no_error (error);
  return process;
}

/* An answer that cannot be written is not one that was given. */
static void
test_full_disk (void)
{
  g_autofree char *path = example ("graded.json");
  const char *const commands[][5] = { { "timeline", "--json", "--facts", path },
                                      { "timeline", "--facts", path },
                                      { "holidays", "2026" },
                                      { "help" } };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autoptr (GSubprocessLauncher) launcher =
        g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE);
      g_autoptr (GSubprocess) process = NULL;
      g_autoptr (GError) error = NULL;

      g_subprocess_launcher_set_stdout_file_path (launcher, "/dev/full");
      process = spawn (launcher, commands[i]);
      g_subprocess_wait (process, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 5);
    }
}

/* A job that runs at night has no locale, and gets every letter all the same. */
static void
test_no_locale (void)
{
  static const char *const commands[][4] = { { "holidays", "2026", "--json" },
                                             { "holidays", "2026" },
                                             { "nothing" } };
  static const char *const said[] = { "skjærtorsdag", "skjærtorsdag", "‘nothing’" };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
        G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_MERGE);
      g_autoptr (GSubprocess) process = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *output = NULL;

      g_subprocess_launcher_setenv (launcher, "LC_ALL", "C", TRUE);
      process = spawn (launcher, commands[i]);
      g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
      g_assert_no_error (error);
      g_assert_nonnull (strstr (output, said[i]));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/answers/examples", test_examples);
  g_test_add_func ("/answers/schema-refuses-alike", test_schema_refuses_alike);
  g_test_add_func ("/answers/employer-periods", test_employer_periods);
  g_test_add_func ("/answers/quota", test_quota);
  g_test_add_func ("/answers/lines", test_lines);
  g_test_add_func ("/answers/lines-answer-alike", test_lines_answer_alike);
  g_test_add_func ("/answers/today", test_today);
  g_test_add_func ("/answers/languages", test_languages);
  g_test_add_func ("/answers/usage", test_usage);
  g_test_add_func ("/answers/bad-input", test_bad_input);
  g_test_add_func ("/answers/no-data-file", test_no_data_file);
  g_test_add_func ("/answers/holidays", test_holidays);
  g_test_add_func ("/answers/full-disk", test_full_disk);
  g_test_add_func ("/answers/no-locale", test_no_locale);
  return g_test_run ();
}

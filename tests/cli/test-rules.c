/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>

#include "naer-cli-test.h"

/* `rules check`: what is wrong in a rule file, and where; the same by the schema in docs/, as far as
   a schema can tell. Each broken file is the worked example with one member changed. */

typedef struct
{
  const char *place;   /* of what is changed: members and indexes, with dots between */
  const char *value;   /* as JSON; NULL takes the member away */
  const char *message; /* what the program says */
  gboolean beyond;     /* whether a schema cannot tell */
} Row;

#define P "obligations.0." /* the plan */

static const Row rows[] = {
  /* the set */
  { "format", "\"naervaer-facts\"",
    "format: expected one of \"naervaer-rules\", found \"naervaer-facts\"" },
  { "format", NULL, "format: is required" },
  { "version", "2", "version: expected a whole number from 1 to 1, found 2" },
  { "version", "\"1\"", "version: expected a whole number from 1 to 1, found \"1\"" },
  { "id", NULL, "id: is required" },
  { "id", "\"\"", "id: expected a text that is not empty, found \"\"" },
  { "id", "\"no 2027\"", "id: expected small letters and digits, with hyphens between them" },
  { "id", "17", "id: expected a text, found 17" },
  { "title.nn", NULL, "title.nn: is required" },
  { "title.nb", "\"\"", "title.nb: expected a text that is not empty, found \"\"" },
  { "title.de", "\"Regeln\"", "title.de: unknown member; expected one of nb, nn, en" },
  { "in_force", "\"2027-01-01\"", "in_force: expected an object, found \"2027-01-01\"" },
  { "in_force.from", NULL, "in_force.from: is required" },
  { "in_force.from", "\"2027-02-30\"", "in_force.from: expected a date that exists" },
  { "in_force.from", "\"1.1.2027\"", "in_force.from: expected a date that exists" },
  { "in_force.to", "\"2026-12-31\"", "in_force.to: is before “from”", TRUE },
  { "in_force.from", "\"2021-06-01\"",
    "in_force.from: “no-2021” and “no-2027” both begin on 2021-06-01", TRUE },
  { "in_force.from", "\"2020-01-01\"", "in_force: “no-2014” is in force until 2021-05-31 and "
                                       "“no-2027” from 2020-01-01", TRUE },
  { "checked", "null", "checked: is required" },
  { "proposal", "\"no\"", "proposal: expected true or false, found \"no\"" },
  { "based_on", "\"no-1977\"", "based_on: there is no rule set “no-1977”", TRUE },
  { "based_on", "\"no-2027\"", "based_on: “no-2027” is based on itself", TRUE },
  { "removed.0", "\"week-40\"", "removed[0]: “week-40” is no obligation of “no-2021”", TRUE },
  { "removed.0", "\"plan\"",
    "removed[0]: “plan” is among the obligations, so it is not removed from “no-2021”", TRUE },
  { "removed", "\"week-39\"", "removed: expected a list, found \"week-39\"" },
  { "sanction", "6", "sanction: unknown member; expected one of format, version, id" },
  { "obligations", NULL, "obligations: is required" },
  { "obligations", "{}", "obligations: expected a list, found {}" },
  { "obligations.1.id", "\"plan\"", "obligations[1].id: “plan” stands there twice", TRUE },
  /* an obligation */
  { P "id", NULL, "obligations[0].id: is required" },
  { P "id", "\"The plan\"", "obligations[0].id: expected small letters and digits" },
  { P "from", "\"2027\"", "obligations[0].from: expected a date that exists" },
  { P "class", "\"law\"", "obligations[0].class: expected one of \"statutory\", \"others\"" },
  { P "class", "\"local\"", "obligations[0].class: expected one of \"statutory\", \"others\"" },
  { P "who", "\"leader\"", "obligations[0].who: expected one of \"employer\", \"employee\"" },
  { P "when_called", "{\"class\": \"statutory\"}", "obligations[0].when_called.who: is required" },
  { P "due", NULL, "obligations[0].due: is required" },
  { P "due.anchor", NULL, "obligations[0].due.anchor: is required" },
  { P "due.anchor", "\"start\"", "obligations[0].due.anchor: expected one of \"none\"" },
  { P "due.anchor", "\"none\"", "obligations[0].due.counting: there is nothing to count" },
  { P "due.counting", NULL, "obligations[0].due.counting: is required" },
  { P "due.counting", "\"weeks\"", "obligations[0].due.counting: expected one of" },
  { P "due.counting", "\"the-day\"", "obligations[0].due.number: there is nothing to count" },
  { P "due.anchor", "\"latest-follow-up\"",
    "obligations[0].due.counting: “sick-days” are counted from “case-start” only" },
  { P "due.number", NULL, "obligations[0].due.number: is required" },
  { P "due.number", "0", "obligations[0].due.number: expected a whole number from 1 to 3660" },
  { P "due.number", "21.5", "obligations[0].due.number: expected a whole number from 1 to 3660" },
  { P "due.second_number", "10",
    "obligations[0].due.second_number: expected with “days-before”, and less than “number”" },
  { P "due.setting", "\"plan-days\"", "obligations[0].due.setting: expected one of" },
  { P "due.weeks", "3", "obligations[0].due.weeks: unknown member; expected one of anchor" },
  { P "due.opens_with", "\"plan\"", "obligations[0].opened: is required where it opens with a plan" },
  { P "due.opens_on_day", "7", "obligations[0].early: is required where it opens on a day" },
  { P "due.ends_with_sick_pay", "1",
    "obligations[0].due.ends_with_sick_pay: expected true or false" },
  { P "applies", "\"graded\"", "obligations[0].applies: expected one of \"absent\"" },
  { P "applies", "\"wholly-absent\"",
    "obligations[0].consider: is required where “applies” is “wholly-absent”" },
  { P "applies", "\"returned\"",
    "obligations[0].applies: “returned” and the anchor “case-end” go together" },
  { P "applies", "\"transfer\"",
    "obligations[0].applies: “transfer” and the anchor “transfer” go together" },
  { P "min_sick_days", "-1", "obligations[0].min_sick_days: expected a whole number from 1" },
  { P "exceptions.of", NULL, "obligations[0].exceptions.of: is required" },
  { P "exceptions.of", "\"week-39\"",
    "obligations[0].exceptions.of: no exceptions are known from “week-39”" },
  { P "exceptions.needs_contact", "\"yes\"",
    "obligations[0].exceptions.needs_contact: expected true or false" },
  { P "done_by", "\"mail\"", "obligations[0].done_by: expected one of \"nothing\", \"contact\"" },
  { P "resolves", "\"call\"", "obligations[0].resolves: expected one of \"contact\", \"plan\"" },
  { P "source", "\"aml § 4-6\"", "obligations[0].source: expected an object, found \"aml § 4-6\"" },
  { P "source.en", NULL, "obligations[0].source.en: is required" },
  { P "source.nb", "\"fra {due}\"", "obligations[0].source.nb: nothing is filled in here" },
  { P "title.nb", "\"Plan {due}\"", "obligations[0].title.nb: nothing is filled in here" },
  { P "text.nn", "\"Innan {dato}.\"", "obligations[0].text.nn: nothing fills in “{dato}”" },
  { P "reason.en", "\"By {due.\"", "obligations[0].reason.en: a brace is not closed in “By {due.”" },
  { P "reason", NULL, "obligations[0].reason: is required" },
  { P "nudge.days_before", "90",
    "obligations[0].nudge.days_before: expected a whole number from 1 to 60, found 90" },
  { P "nudge.text", NULL, "obligations[0].nudge.text: is required" },
  { P "uncertain", "\"all of it\"", "obligations[0].uncertain: expected a list" },
  { P "fee", "6", "obligations[0].fee: unknown member; expected one of id, from, class" },
};

static char *
docs (const char *name)
{
  return g_build_filename (g_getenv ("NAERVAER_DOCS"), name, NULL);
}

static JsonNode *
load_example (void)
{
  g_autofree char *path = docs ("examples/next-law.json");
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  return json_parser_steal_root (parser);
}

static JsonNode *
step (JsonNode   *node,
      const char *part)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    return json_array_get_element (json_node_get_array (node),
                                   (guint) g_ascii_strtoull (part, NULL, 10));
  return json_object_get_member (json_node_get_object (node), part);
}

static void
change (JsonNode  *document,
        const Row *row)
{
  g_auto (GStrv) parts = g_strsplit (row->place, ".", -1);
  guint last = g_strv_length (parts) - 1;
  JsonNode *node = document;

  for (guint i = 0; i < last; i++)
    node = step (node, parts[i]);
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      json_array_remove_element (json_node_get_array (node), 0);
      json_array_add_element (json_node_get_array (node), json_from_string (row->value, NULL));
    }
  else if (row->value == NULL)
    json_object_remove_member (json_node_get_object (node), parts[last]);
  else
    json_object_set_member (json_node_get_object (node), parts[last],
                            json_from_string (row->value, NULL));
}

static char *
break_example (const Row *row)
{
  g_autoptr (JsonNode) document = load_example ();

  change (document, row);
  return json_to_string (document, FALSE);
}

static void
test_refused (gconstpointer data)
{
  const Row *row = data;
  g_autofree char *text = break_example (row), *path = naer_cli_write_file (text);
  g_auto (NaerAnswer) answer = naer_ctl (NULL, "rules", "check", path, NULL);
  const char *said = strstr (answer.err, ".json: ");

  g_assert_cmpint (answer.exit, ==, 3);
  g_assert_cmpstr (answer.out, ==, "");
  g_assert_nonnull (said);
  said += strlen (".json: ");
  if (!g_str_has_prefix (said, row->message))
    g_error ("said “%s”, expected “%s”", said, row->message);
}

static char *
ask_schema (const char *documents)
{
  g_autofree char *schema = docs ("rules.schema.json");
  g_autofree char *script = g_test_build_filename (G_TEST_DIST, "cli", "schema_verdicts.py", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) python = g_subprocess_new (
      G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, "python3", script,
      schema, NULL);
  char *verdicts = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (python, documents, NULL, &verdicts, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (python));
  return verdicts;
}

/* The schema refuses the same but for what the files say together. */
static void
test_schema_refuses_alike (void)
{
  g_autoptr (GString) documents = g_string_new (NULL);
  g_autofree char *verdicts = NULL;
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = break_example (&rows[i]);

      g_string_append_printf (documents, "%s\n", text);
    }
  verdicts = ask_schema (documents->str);
  lines = g_strsplit (verdicts, "\n", -1);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (!g_str_equal (lines[i], rows[i].beyond ? "accepted" : "refused"))
      g_error ("%s with %s was %s by the schema", rows[i].place, rows[i].value, lines[i]);
}

static void
append_file (GString    *documents,
             const char *path)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  text = json_to_string (json_parser_get_root (parser), FALSE);
  g_string_append_printf (documents, "%s\n", text);
}

/* Every rule file of the program, and the worked example, pass both. */
static void
test_accepted (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "resources", "data", "rules",
                                                   NULL);
  g_autofree char *example = docs ("examples/next-law.json");
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) documents = g_string_new (NULL);
  g_autoptr (GDir) files = g_dir_open (folder, 0, NULL);
  g_autofree char *verdicts = NULL;

  for (const char *name = g_dir_read_name (files); name != NULL; name = g_dir_read_name (files))
    if (g_str_has_prefix (name, "no-"))
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
  g_assert_cmpuint (paths->len, ==, 6);
  g_ptr_array_add (paths, g_strdup (example));
  for (guint i = 0; i < paths->len; i++)
    {
      g_auto (NaerAnswer) answer = naer_ctl (NULL, "rules", "check", paths->pdata[i], "--json", NULL);

      g_assert_cmpstr (answer.err, ==, "");
      g_assert_cmpint (answer.exit, ==, 0);
      append_file (documents, paths->pdata[i]);
    }
  verdicts = ask_schema (documents->str);
  g_assert_null (strstr (verdicts, "refused"));
}

/* What is in an accepted file is told. */
static void
test_told (void)
{
  g_autofree char *path = docs ("examples/next-law.json"), *schema = docs ("answers.schema.json");
  g_autofree char *script = g_test_build_filename (G_TEST_DIST, "cli", "validate.py", NULL);
  g_auto (NaerAnswer) json = naer_ctl (NULL, "rules", "check", path, "--json", NULL);
  g_auto (NaerAnswer) people = naer_ctl (NULL, "rules", "check", path, "--lang", "en", NULL);
  g_autoptr (GSubprocess) python = g_subprocess_new (
      G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_SILENCE, NULL, "python3", script,
      schema, "rules", NULL);

  g_subprocess_communicate_utf8 (python, json.out, NULL, NULL, NULL, NULL);
  g_assert_true (g_subprocess_get_successful (python));
  g_assert_nonnull (strstr (json.out, "\"early-talk\""));
  g_assert_null (strstr (json.out, "\"week-39\""));
  g_assert_cmpstr (people.out, ==,
                   "no-2027: Rules from 1 January 2027 (an invented example)\n"
                   "19 obligations\n"
                   "Not confirmed: invented, to show how a new law is added\n");
}

static void
test_no_json (void)
{
  static const struct
  {
    const char *text;
    const char *message;
  } files[] = {
    { "", "not JSON: " },
    { "{\"format\": \"naervaer-rules\"", "not JSON: " },
    { "[]", "the document: expected an object, found []" },
    { "{\"format\": \"\xff\"}", "the document is not UTF-8 text" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = naer_cli_write_file (files[i].text);
      g_auto (NaerAnswer) answer = naer_ctl (NULL, "rules", "check", path, NULL);

      g_assert_cmpint (answer.exit, ==, 3);
      g_assert_nonnull (strstr (answer.err, files[i].message));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *name = g_strdup_printf ("/rules/refused/%02u-%s", i, rows[i].place);

      g_test_add_data_func (name, &rows[i], test_refused);
    }
  g_test_add_func ("/rules/schema-refuses-alike", test_schema_refuses_alike);
  g_test_add_func ("/rules/accepted", test_accepted);
  g_test_add_func ("/rules/told", test_told);
  g_test_add_func ("/rules/no-json", test_no_json);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-test.h"

#include <json-glib/json-glib.h>
#include <math.h>

/* stats, as scripts see it. */

static char *
docs (const char *name)
{
  return g_build_filename (g_getenv ("NAERVAER_DOCS"), name, NULL);
}

static void
validate (const char *answer)
{
  g_autofree char *script = g_test_build_filename (G_TEST_DIST, "cli", "validate.py", NULL);
  g_autofree char *schema = docs ("answers.schema.json");
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) python = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE |
                                                         G_SUBPROCESS_FLAGS_STDOUT_SILENCE,
                                                     &error, "python3", script, schema, "stats", NULL);

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (python, answer, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (python));
}

static void
test_sample (void)
{
  g_autofree char *sample = docs ("../resources/data/sample/sample.json");
  g_auto (NaerAnswer) answer = naer_ctl (NULL, "stats", "--quarter", "2026Q3", "--json", "--facts",
                                         sample, NULL);
  g_auto (NaerAnswer) by_days = naer_ctl (NULL, "stats", "--from", "2026-07-01", "--to", "2026-09-30",
                                          "--json", "--facts", sample, NULL);
  g_auto (NaerAnswer) for_people = naer_ctl (NULL, "stats", "--quarter", "2026Q3", "--facts", sample,
                                             NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = NULL;
  JsonObject *all, *rate;

  g_assert_cmpint (answer.exit, ==, 0);
  g_assert_cmpstr (answer.out, ==, by_days.out);
  validate (answer.out);
  node = json_from_string (answer.out, &error);
  g_assert_no_error (error);
  all = json_object_get_object_member (json_node_get_object (node), "all");
  rate = json_object_get_object_member (all, "sickness_rate");
  g_assert_cmpint (json_object_get_int_member (all, "people"), ==, 62);
  g_assert_cmpfloat (fabs (json_object_get_double_member (rate, "percent") -
                           100.0 * json_object_get_double_member (rate, "lost_days") /
                               json_object_get_double_member (rate, "agreed_days")),
                     <, 0.06);
  g_assert_cmpint (for_people.exit, ==, 0);
  g_assert_nonnull (strstr (for_people.out, "Solbakken SFO"));
  g_assert_nonnull (strstr (for_people.out, "%"));
}

static char *
write_facts (const char *name,
             int         n_women,
             int         n_men)
{
  char *path = g_build_filename (g_get_user_cache_dir (), name, NULL);
  g_autoptr (GString) text = g_string_new ("{\"today\":\"2026-06-30\",\"employees\":[");
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < n_women + n_men; i++)
    g_string_append_printf (text,
                            "%s{\"id\":\"e%d\",\"sex\":\"%s\",\"absences\":[{\"kind\":\"sick-note\","
                            "\"from\":\"2026-04-%02d\",\"to\":\"2026-05-%02d\"}]}",
                            i > 0 ? "," : "", i, i < n_women ? "f" : "m", i % 28 + 1, i % 28 + 1);
  g_string_append (text, "]}");
  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);
  g_file_set_contents (path, text->str, -1, &error);
  g_assert_no_error (error);
  return path;
}

/* Three women among ten: neither sex is told, since one would be all less the other. */
static void
test_hidden (void)
{
  g_autofree char *few = write_facts ("stats-few.json", 3, 7);
  g_autofree char *fewer = write_facts ("stats-fewer.json", 1, 3);
  g_auto (NaerAnswer) answer = naer_ctl (NULL, "stats", "--quarter", "2026Q2", "--json", "--facts", few,
                                         NULL);
  g_auto (NaerAnswer) small = naer_ctl (NULL, "stats", "--quarter", "2026Q2", "--json", "--facts",
                                        fewer, NULL);
  g_auto (NaerAnswer) for_people = naer_ctl (NULL, "stats", "--quarter", "2026Q2", "--lang", "en",
                                             "--facts", fewer, NULL);
  g_auto (GStrv) parts = NULL, rates = NULL;

  validate (answer.out);
  validate (small.out);
  parts = g_strsplit (answer.out, "\"hidden\" : true", -1);
  g_assert_cmpint (g_strv_length (parts), ==, 3);
  rates = g_strsplit (answer.out, "\"sickness_rate\"", -1);
  g_assert_cmpint (g_strv_length (rates), ==, 3);
  g_assert_null (strstr (small.out, "sickness_rate"));
  g_assert_nonnull (strstr (for_people.out, "Hidden: fewer than five people"));
}

static void
test_usage (void)
{
  static const char *const wrong[][6] = {
    { "stats", "--facts", "-", NULL },
    { "stats", "--quarter", "2026Q7", "--facts", "-", NULL },
    { "stats", "--from", "2026-01-01", "--facts", "-", NULL },
    { "stats", "--quarter=2026Q1", "--from=2026-01-01", "--facts", "-", NULL },
    { "stats", "--from=2026-02-30", "--to=2026-03-01", "--facts", "-", NULL },
    { "stats", "--from=2026-03-02", "--to=2026-03-01", "--facts", "-", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_auto (NaerAnswer) answer = naer_ctl_strv (NULL, wrong[i]);

      g_assert_cmpint (answer.exit, ==, 2);
      g_assert_cmpstr (answer.out, ==, "");
      g_assert_nonnull (strstr (answer.err, "naervaerctl stats: "));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/stats/sample", test_sample);
  g_test_add_func ("/cli/stats/hidden", test_hidden);
  g_test_add_func ("/cli/stats/usage", test_usage);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "naer-scene.h"

/* Next year's law is a file more. The worked example of docs/rules.md is added here to the rule
   files of the program, and cases live through the change. */

typedef struct
{
  char *folder;
  NaerRuleBook *book;
} Law;

static void
copy_file (const char *from,
           const char *folder)
{
  g_autofree char *name = g_path_get_basename (from);
  g_autofree char *to = g_build_filename (folder, name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  g_file_get_contents (from, &text, &length, &error);
  g_assert_no_error (error);
  g_file_set_contents (to, text, (gssize) length, &error);
  g_assert_no_error (error);
}

static void
copy_rules (const char *folder)
{
  g_autofree char *rules = g_test_build_filename (G_TEST_DIST, "..", "resources", "data",
                                                  "rules", NULL);
  g_autoptr (GDir) files = g_dir_open (rules, 0, NULL);

  g_assert_nonnull (files);
  for (const char *name = g_dir_read_name (files); name != NULL; name = g_dir_read_name (files))
    {
      g_autofree char *path = g_build_filename (rules, name, NULL);

      copy_file (path, folder);
    }
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) files = g_dir_open (folder, 0, NULL);

  for (const char *name = g_dir_read_name (files); name != NULL; name = g_dir_read_name (files))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
law_set_up (Law          *law,
            gconstpointer data)
{
  g_autofree char *example = g_test_build_filename (G_TEST_DIST, "..", "docs", "examples",
                                                    "next-law.json", NULL);
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GError) error = NULL;

  law->folder = g_dir_make_tmp ("naervaer-rules-XXXXXX", &error);
  g_assert_no_error (error);
  copy_rules (law->folder);
  copy_file (example, law->folder);
  folder = g_file_new_for_path (law->folder);
  law->book = naer_rule_book_load (folder, NULL, &error);
  g_assert_no_error (error);
}

static void
law_tear_down (Law          *law,
               gconstpointer data)
{
  naer_rule_book_free (law->book);
  remove_folder (law->folder);
  g_free (law->folder);
}

/* The law before it ends where it begins, and what it does not say is inherited. */
static void
test_sets (Law          *law,
           gconstpointer data)
{
  const NaerRuleSet *before = naer_rule_book_find (law->book, "no-2021");
  const NaerRuleSet *set = naer_rule_book_find (law->book, "no-2027");

  g_assert_cmpint (before->to, ==, scene_day ("2026-12-31"));
  g_assert_cmpint (set->to, ==, NAER_DAY_NONE);
  g_assert_cmpuint (set->obligations->len, ==, before->obligations->len);
  g_assert_null (naer_rule_set_find (set, "week-39"));
  g_assert_true (naer_rule_set_find (set, "activity") == naer_rule_set_find (before, "activity"));
  g_assert_true (naer_rule_set_find (set, "plan") != naer_rule_set_find (before, "plan"));
}

static char *
describe (const Law  *law,
          const char *start,
          const char *obligation)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GPtrArray) timelines = NULL;
  const NaerCaseTimeline *timeline;

  scene_add_absence (employee, NAER_ABSENCE_SICK_NOTE, scene_day (start), NAER_DAY_NONE);
  timelines = naer_engine_judge (facts, employee, law->book, scene_day (start) + 300);
  timeline = timelines->pdata[0];
  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];
      g_autofree char *due = naer_day_to_iso (MAX (finding->due, 1));

      if (g_str_equal (finding->obligation, obligation))
        return g_strdup_printf ("%s %s %s", finding->rule_set, due,
                                naer_status_get_code (finding->status));
    }
  return g_strdup ("none");
}

static void
test_across (Law          *law,
             gconstpointer data)
{
  static const struct
  {
    const char *start;
    const char *obligation;
    const char *expected;
  } rows[] = {
    /* The 28th sick day is the last day of the old law, and then the first of the new. */
    { "2026-12-04", "plan", "no-2021 2026-12-31 not-documented" },
    { "2026-12-05", "plan", "no-2027 2027-01-01 not-documented" },
    { "2026-12-12", "plan", "no-2027 2027-01-01 not-documented" },
    { "2026-12-13", "plan", "no-2027 2027-01-02 not-documented" },
    { "2027-01-04", "plan", "no-2027 2027-01-24 not-documented" },
    /* A new duty whose day had passed does not apply. */
    { "2026-12-18", "early-talk", "no-2027 2026-12-31 not-applicable" },
    { "2026-12-19", "early-talk", "no-2027 2027-01-01 not-documented" },
    { "2027-01-04", "early-talk", "no-2027 2027-01-17 not-documented" },
    { "2026-02-01", "early-talk", "none" },
    /* What is no longer there stays where its day lies in the old law. */
    { "2026-04-02", "week-39", "no-2021 2026-12-31 expected" },
    { "2026-04-03", "week-39", "none" },
    { "2027-01-04", "week-39", "none" },
    { "2026-12-05", "dialogue-1", "no-2027 2027-01-22 not-documented" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *found = describe (law, rows[i].start, rows[i].obligation);

      g_assert_cmpstr (found, ==, rows[i].expected);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add ("/next-law/sets", Law, NULL, law_set_up, test_sets, law_tear_down);
  g_test_add ("/next-law/across", Law, NULL, law_set_up, test_across, law_tear_down);
  return g_test_run ();
}

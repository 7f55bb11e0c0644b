/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>

#include "import/naer-import-mapping.h"
#include "naer-cli-test.h"
#include "naer-data-test.h"

static void
set_up (NaerPlace    *place,
        gconstpointer unused)
{
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GError) error = NULL;

  naer_place_init (place);
  store = naer_place_create (place);
  naer_store_close (store, &error);
  g_assert_no_error (error);
}

static void
tear_down (NaerPlace    *place,
           gconstpointer unused)
{
  naer_place_clear (place);
}

static char *
sample (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "data", "import", name, NULL);
}

static char *
write_file (NaerPlace  *place,
            const char *name,
            const char *contents)
{
  char *path = g_build_filename (place->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);
  return path;
}

/* Imports a file with further options, in English. */
static NaerAnswer
import (NaerPlace  *place,
        const char *path,
        const char *options)
{
  g_auto (GStrv) more = g_strsplit (options, " ", -1);
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();

  g_ptr_array_add (arguments, (gpointer) "import");
  g_ptr_array_add (arguments, (gpointer) path);
  g_ptr_array_add (arguments, (gpointer) "--database");
  g_ptr_array_add (arguments, place->path);
  g_ptr_array_add (arguments, (gpointer) "--passphrase-fd=3");
  g_ptr_array_add (arguments, (gpointer) "--today=2026-11-15");
  g_ptr_array_add (arguments, (gpointer) "--lang=en");
  for (guint i = 0; more[i] != NULL; i++)
    if (*more[i] != '\0')
      g_ptr_array_add (arguments, more[i]);
  g_ptr_array_add (arguments, NULL);
  return naer_ctl_strv (NAER_TEST_PASSPHRASE, (const char *const *) arguments->pdata);
}

/* @expected is “new extended corrected unchanged gone removed refused warnings left_out”. */
static void
assert_counts (const NaerAnswer *run,
               gboolean          written,
               const char       *expected)
{
  static const char *const names[] = { "new", "extended", "corrected", "unchanged", "gone", "removed",
                                       "refused", "warnings", "left_out" };
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GString) found = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  JsonObject *root, *counts;

  json_parser_load_from_data (parser, run->out, -1, &error);
  g_assert_no_error (error);
  root = json_node_get_object (json_parser_get_root (parser));
  counts = json_object_get_object_member (root, "counts");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_string_append_printf (found, "%s%" G_GINT64_FORMAT, i > 0 ? " " : "",
                            json_object_get_int_member (counts, names[i]));
  g_assert_cmpstr (found->str, ==, expected);
  g_assert_cmpint (json_object_get_boolean_member (root, "written"), ==, written);
}

static void
import_and_assert (NaerPlace  *place,
                   const char *path,
                   const char *options,
                   int         exit,
                   gboolean    written,
                   const char *expected)
{
  g_autofree char *all = g_strconcat ("--json ", options, NULL);
  g_auto (NaerAnswer) run = import (place, path, all);

  g_assert_cmpint (run.exit, ==, exit);
  assert_counts (&run, written, expected);
}

static void
test_samples (NaerPlace    *place,
              gconstpointer name)
{
  g_autofree char *path = sample (name), *other = sample ("absences.csv");

  import_and_assert (place, path, "--dry-run", 0, FALSE, "572 0 0 0 0 0 0 0 0");
  import_and_assert (place, path, "", 0, TRUE, "572 0 0 0 0 0 0 0 0");
  import_and_assert (place, path, "", 0, FALSE, "0 0 0 572 0 0 0 0 0");
  import_and_assert (place, other, "--remove-gone --change-typed", 0, FALSE, "0 0 0 572 0 0 0 0 0");
}

/* The sample with one spell longer, one of another grade, one less and one more. */
static char *
change_sample (NaerPlace *place)
{
  g_autofree char *path = sample ("absences.csv"), *text = NULL;
  g_autoptr (GString) changed = g_string_new (NULL);

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_string_assign (changed, text);
  g_assert_cmpuint (g_string_replace (changed, "self-certification,100,2024-03-27,2024-03-28",
                                      "self-certification,100,2024-03-27,2024-03-29", 1), ==, 1);
  g_assert_cmpuint (g_string_replace (changed, "sick-note,100,2026-02-09,2026-02-22",
                                      "sick-note,60,2026-02-09,2026-02-22", 1), ==, 1);
  g_assert_cmpuint (g_string_replace (changed,
                                      "10000,Turid Moen,Solbakken barnehage,100,self-certification,100,"
                                      "2024-05-06,2024-05-08,2024-05-06\n", "", 1), ==, 1);
  g_string_insert (changed, -1, "10000,Turid Moen,Solbakken barnehage,100,child-sick,100,2026-11-02,"
                                "2026-11-02,2026-11-02\n");
  return write_file (place, "changed.csv", changed->str);
}

static void
test_changed (NaerPlace    *place,
              gconstpointer unused)
{
  g_autofree char *path = sample ("absences.csv"), *changed = change_sample (place);

  import_and_assert (place, path, "", 0, TRUE, "572 0 0 0 0 0 0 0 0");
  import_and_assert (place, changed, "", 0, TRUE, "1 1 1 569 1 0 0 0 0");
  import_and_assert (place, changed, "", 0, FALSE, "0 0 0 572 1 0 0 0 0");
  import_and_assert (place, changed, "--remove-gone", 0, TRUE, "0 0 0 572 1 1 0 0 0");
  import_and_assert (place, changed, "", 0, FALSE, "0 0 0 572 0 0 0 0 0");
}

/* By default any bad row writes nothing; --accept-valid takes the good ones. */
static void
test_bad_rows (NaerPlace    *place,
               gconstpointer unused)
{
  g_autofree char *path = sample ("fravaer-med-feil.csv");
  g_auto (NaerAnswer) run = import (place, path, "");
  g_auto (GStrv) lines = g_strsplit (run.err, "\n", -1);
  static const char *const rows[] = { "Row 5, Navn “”", "Row 5, Til dato “10.02.2026”",
                                      "Row 6, Prosent “15,0”", "Row 7, Fraværskode “XYZ”",
                                      "Row 8, Fra dato “31.02.2026”", "Row 9, Stillingsprosent “abc”",
                                      "Row 9, Til dato “”" };

  g_assert_cmpint (run.exit, ==, 3);
  g_assert_cmpuint (g_strv_length (lines), ==, G_N_ELEMENTS (rows) + 1);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_nonnull (strstr (run.err, rows[i]));
  import_and_assert (place, path, "", 3, FALSE, "2 0 0 0 0 0 5 0 2");
  import_and_assert (place, path, "--accept-valid", 0, TRUE, "2 0 0 0 0 0 5 0 2");
  import_and_assert (place, path, "--accept-valid", 0, FALSE, "0 0 0 2 0 0 5 0 2");
  import_and_assert (place, path, "--accept-valid --open-ended", 0, TRUE, "1 0 0 2 0 0 4 1 2");
}

static void
test_write_mapping (NaerPlace    *place,
                    gconstpointer unused)
{
  g_autofree char *path = sample ("fravaer-med-feil.csv");
  g_autofree char *mapping = g_build_filename (place->folder, "mapping.json", NULL);
  g_autofree char *write = g_strconcat ("--write-mapping=", mapping, NULL);
  g_autofree char *read = g_strconcat ("--mapping=", mapping, NULL);
  g_autofree char *json = NULL, *edited_path = NULL;
  g_autoptr (GString) edited = g_string_new (NULL);
  g_auto (NaerAnswer) run = import (place, path, write);

  g_assert_cmpint (run.exit, ==, 3);
  g_assert_true (g_file_get_contents (mapping, &json, NULL, NULL));
  g_string_assign (edited, json);
  g_assert_cmpuint (g_string_replace (edited, "\"kind\" : null", "\"kind\" : \"undocumented\"", 0), ==, 1);
  edited_path = write_file (place, "mapping.json", edited->str);
  import_and_assert (place, path, read, 3, FALSE, "3 0 0 0 0 0 4 0 2");
}

/* Dates that can be read both ways are taken with the day first, and that is said. */
static void
test_uncertain_dates (NaerPlace    *place,
                      gconstpointer unused)
{
  g_autofree char *path = write_file (place, "dates.csv", "Ansattnr,Kode,Fra,Til\n"
                                                          "1,FER,01/02/2026,03/02/2026\n");
  g_auto (NaerAnswer) run = import (place, path, "--json --dry-run");

  g_assert_cmpint (run.exit, ==, 0);
  g_assert_nonnull (strstr (run.err, "day or the month first"));
  g_assert_nonnull (strstr (run.out, "2026-02-03"));
}

static void
test_usage (NaerPlace    *place,
            gconstpointer unused)
{
  static const struct
  {
    const char *file;
    const char *options;
    int exit;
    const char *message;
  } cases[] = {
    { "missing.csv", "", 3, "missing.csv: " },
    { "zip.csv", "", 3, "zip.csv: This is a spreadsheet file." },
    { "plain.csv", "", 3, "plain.csv: Which column holds the kind of absence?" },
    { "plain.csv", "--mapping=bad.json", 3, "bad.json: " },
    { "plain.csv", "--covers-from=2026-02-30", 2, "--covers-from: expected a date that exists" },
    { "plain.csv", "--no-such-option", 2, "--no-such-option" },
    { "plain.csv", "plain.csv", 2, "one file to import" },
  };
  g_autofree char *zip = write_file (place, "zip.csv", "PK\x03\x04");
  g_autofree char *plain = write_file (place, "plain.csv", "Ansattnr;Navn;Fra\n1;A;01.02.2026\n");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_build_filename (place->folder, cases[i].file, NULL);
      g_auto (NaerAnswer) run = import (place, path, cases[i].options);

      g_assert_cmpint (run.exit, ==, cases[i].exit);
      g_assert_nonnull (strstr (run.err, cases[i].message));
      g_assert_cmpstr (run.out, ==, "");
    }
}

/* The text between the first “```KIND” and the “```” after it. */
static char *
read_example (const char *document,
              const char *kind)
{
  g_autofree char *fence = g_strdup_printf ("\n```%s\n", kind);
  const char *begin = strstr (document, fence), *end;

  g_assert_nonnull (begin);
  begin += strlen (fence);
  end = strstr (begin, "\n```");
  g_assert_nonnull (end);
  return g_strndup (begin, (gsize) (end + 1 - begin));
}

/* The example of docs/import.md answers what it says. */
static void
test_documented (NaerPlace    *place,
                 gconstpointer unused)
{
  g_autofree char *path = g_build_filename (g_getenv ("NAERVAER_DOCS"), "import.md", NULL);
  g_autofree char *document = NULL, *csv = NULL, *json = NULL, *text = NULL;
  g_autofree char *csv_path = NULL, *json_path = NULL, *options = NULL;
  g_auto (NaerAnswer) run = { 0 }, again = { 0 };

  g_assert_true (g_file_get_contents (path, &document, NULL, NULL));
  csv = read_example (document, "csv");
  json = read_example (document, "json");
  text = read_example (document, "text");
  csv_path = write_file (place, "absence.csv", csv);
  json_path = write_file (place, "mapping.json", json);
  options = g_strconcat ("--mapping=", json_path, NULL);
  run = import (place, csv_path, options);
  g_assert_cmpstr (run.err, ==, "");
  g_assert_cmpint (run.exit, ==, 0);
  g_assert_cmpstr (run.out, ==, text);

  /* It is remembered, so that the next file needs no mapping. */
  again = import (place, csv_path, "--json");
  g_assert_cmpint (again.exit, ==, 0);
  assert_counts (&again, FALSE, "0 0 0 3 0 0 0 0 1");
}

static gboolean
fits_schema (const char *path)
{
  g_autofree char *schema = g_build_filename (g_getenv ("NAERVAER_DOCS"), "import-mapping.schema.json",
                                              NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (
    G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error, "python3", "-W",
    "ignore", "-m", "jsonschema", "-i", path, schema, NULL);

  g_assert_no_error (error);
  g_subprocess_wait (process, NULL, &error);
  g_assert_no_error (error);
  return g_subprocess_get_exit_status (process) == 0;
}

#define HEAD "{\"format\": \"naervaer-import-mapping\", "

/* What the schema accepts the program accepts, and nothing else. */
static void
test_schema (NaerPlace    *place,
             gconstpointer unused)
{
  static const struct
  {
    const char *json;
    gboolean good;
  } cases[] = {
    { HEAD "\"version\": 1}", TRUE },
    { HEAD "\"version\": 2}", FALSE },
    { HEAD "\"extra\": 1}", FALSE },
    { HEAD "\"text\": {\"delimiter\": \"|\", \"header\": true}, \"open_ended\": true}", TRUE },
    { HEAD "\"text\": {\"delimiter\": \"\\\"\"}}", FALSE },
    { HEAD "\"text\": {\"delimiter\": \"a\"}}", FALSE },
    { HEAD "\"text\": {\"dates\": null}, \"columns\": null}", TRUE },
    { HEAD "\"columns\": {\"from\": 0}}", FALSE },
    { HEAD "\"columns\": {\"diagnosis\": 1}}", FALSE },
    { HEAD "\"codes\": [{\"code\": \"A\", \"kind\": \"leave-out\"}, {\"code\": \"B\"}]}", TRUE },
    { HEAD "\"codes\": [{\"code\": \"A\", \"kind\": \"work\"}]}", FALSE },
    { HEAD "\"codes\": [{\"code\": \"A\", \"kind\": \"holiday\", \"graded\": true}]}", FALSE },
    { HEAD "\"codes\": [{\"code\": \"A\", \"kind\": \"sick-note\", \"graded\": true}]}", TRUE },
    { HEAD "\"codes\": [{\"kind\": \"holiday\"}]}", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = write_file (place, "mapping.json", cases[i].json);
      g_autoptr (NaerImportMapping) mapping = naer_import_mapping_from_json (cases[i].json,
                                                                             NAER_LANGUAGE_EN, NULL);

      g_test_message ("%s", cases[i].json);
      g_assert_cmpint (fits_schema (path), ==, cases[i].good);
      g_assert_cmpint (mapping != NULL, ==, cases[i].good);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
#define ADD(path, data, function) g_test_add (path, NaerPlace, data, set_up, function, tear_down)
  ADD ("/cli/import/absences", "absences.csv", test_samples);
  ADD ("/cli/import/fravaer-semikolon", "fravaer-semikolon.csv", test_samples);
  ADD ("/cli/import/changed", NULL, test_changed);
  ADD ("/cli/import/bad-rows", NULL, test_bad_rows);
  ADD ("/cli/import/write-mapping", NULL, test_write_mapping);
  ADD ("/cli/import/uncertain-dates", NULL, test_uncertain_dates);
  ADD ("/cli/import/usage", NULL, test_usage);
  ADD ("/cli/import/documented", NULL, test_documented);
  ADD ("/cli/import/schema", NULL, test_schema);
  return g_test_run ();
}

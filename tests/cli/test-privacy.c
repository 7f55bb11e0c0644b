/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>

#include "facts/naer-facts-reader.h"
#include "naer-cli-test.h"
#include "naer-data-test.h"

/* What is kept of whom and who did what with it, as scripts ask for it. */

typedef struct
{
  NaerPlace place;
} Fixture;

#define KARI 21

static void
set_up (Fixture       *fixture,
        gconstpointer  unused)
{
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerEmployee) kari = naer_employee_new ("101");
  g_autoptr (NaerContact) contact =
    naer_contact_new (naer_day_from_ymd (2026, 3, 2), NAER_CONTACT_FIRST, NAER_WAY_PHONE);

  naer_place_init (&fixture->place);
  store = naer_place_create (&fixture->place);
  kari->row_id = KARI;
  kari->name = g_strdup ("Kari Nordmann");
  contact->row_id = 31;
  contact->about = g_strdup ("Snakket om Ångstgreiene og vaktene");
  naer_test_apply_one (store, NAER_RECORD_EMPLOYEE, 0, NULL, kari);
  naer_test_apply_one (store, NAER_RECORD_CONTACT, KARI, NULL, contact);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  unused)
{
  naer_place_clear (&fixture->place);
}

#define ctl(fixture, command, ...)                                                                 \
  naer_ctl (NAER_TEST_PASSPHRASE, command, "--lang=en", "--database", (fixture)->place.path,       \
            "--passphrase-fd", "3", ##__VA_ARGS__, NULL)

static void
test_log (Fixture       *fixture,
          gconstpointer  unused)
{
  g_autofree char *pdf = g_build_filename (fixture->place.folder, "log.pdf", NULL);
  g_auto (NaerAnswer) text = ctl (fixture, "log", "--employee", "101");
  g_auto (NaerAnswer) json = ctl (fixture, "log", "--json", "--pdf", pdf);
  g_auto (NaerAnswer) exports = ctl (fixture, "log", "--kind", "export");
  g_auto (NaerAnswer) unknown = ctl (fixture, "log", "--employee", "999");
  g_auto (NaerAnswer) wrong = ctl (fixture, "log", "--kind", "gossip");
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = json_from_string (json.out, &error);
  g_autofree char *bytes = naer_test_read_file (pdf, NULL);
  JsonArray *entries;

  g_assert_no_error (error);
  g_assert_cmpint (text.exit, ==, 0);
  g_assert_nonnull (strstr (text.out, "Contact added: Kari Nordmann"));
  g_assert_null (strstr (text.out, "Data file made"));
  g_assert_nonnull (strstr (text.out, "The file and its log are whole."));
  entries = json_object_get_array_member (json_node_get_object (root), "entries");
  g_assert_cmpuint (json_array_get_length (entries), ==, 5);
  g_assert_true (g_str_has_prefix (bytes, "%PDF-"));
  g_assert_cmpint (exports.exit, ==, 0);
  g_assert_nonnull (strstr (exports.out, "Log saved outside the file"));
  g_assert_null (strstr (exports.out, "Contact"));
  g_assert_cmpint (unknown.exit, ==, 3);
  g_assert_cmpint (wrong.exit, ==, 2);
}

/* All that is kept comes back as facts, and the log says that it was given out. */
static void
test_access (Fixture       *fixture,
             gconstpointer  unused)
{
  g_autofree char *pdf = g_build_filename (fixture->place.folder, "kept.pdf", NULL);
  g_auto (NaerAnswer) json = ctl (fixture, "subject-access", "--employee", "101", "--json", "--pdf", pdf);
  g_auto (NaerAnswer) nobody = ctl (fixture, "subject-access", "--employee", "999", "--json");
  g_auto (NaerAnswer) nothing = ctl (fixture, "subject-access", "--employee", "101");
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = json_from_string (json.out, &error);
  g_autoptr (NaerFactsReader) reader = naer_facts_reader_new ();
  g_autoptr (NaerFacts) facts = NULL;
  g_autofree char *document = NULL, *bytes = naer_test_read_file (pdf, NULL);
  const NaerEmployee *kari;
  JsonArray *entries;
  JsonObject *log;

  g_assert_no_error (error);
  g_assert_cmpint (json.exit, ==, 0);
  g_assert_true (g_str_has_prefix (bytes, "%PDF-"));
  document = json_to_string (json_object_get_member (json_node_get_object (root), "facts"), FALSE);
  facts = naer_facts_reader_read (reader, document, -1, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (facts->employees->len, ==, 1);
  kari = facts->employees->pdata[0];
  g_assert_cmpstr (kari->name, ==, "Kari Nordmann");
  g_assert_cmpstr (((NaerContact *) kari->contacts->pdata[0])->about, ==, "Snakket om Ångstgreiene og vaktene");
  log = json_object_get_object_member (json_node_get_object (root), "log");
  entries = json_object_get_array_member (log, "entries");
  g_assert_cmpuint (json_array_get_length (entries), ==, 3);
  g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (entries, 2), "action"), ==, "access");
  g_assert_cmpint (nobody.exit, ==, 3);
  g_assert_cmpint (nothing.exit, ==, 2);
}

static void
test_redact (Fixture       *fixture,
             gconstpointer  unused)
{
  static const char lines[] = NAER_TEST_PASSPHRASE "\nångstGREIENE\n";
  const char *const look[] = { "redact", "--look", "--json", "--database", fixture->place.path, "--passphrase-fd",
                               "3", "--text-fd", "3", "--employee", "101", NULL };
  const char *const redact[] = { "redact", "--json", "--database", fixture->place.path, "--passphrase-fd",
                                 "3", "--text-fd", "3", NULL };
  g_auto (NaerAnswer) seen = naer_ctl_strv (lines, look);
  g_auto (NaerAnswer) done = naer_ctl_strv (lines, redact);
  g_auto (NaerAnswer) again = naer_ctl_strv (lines, look);
  g_auto (NaerAnswer) shorter = naer_ctl_strv (NAER_TEST_PASSPHRASE "\na\n", redact);
  g_auto (NaerAnswer) whole = ctl (fixture, "verify");
  g_auto (NaerAnswer) facts = ctl (fixture, "export-facts");

  g_assert_cmpstr (seen.err, ==, "");
  g_assert_nonnull (strstr (seen.out, "\"records\":1,\"entries\":1,\"drafts\":0"));
  g_assert_cmpint (done.exit, ==, 0);
  g_assert_nonnull (strstr (done.out, "\"records\":1,\"entries\":1,\"drafts\":0"));
  g_assert_nonnull (strstr (again.out, "\"records\":0,\"entries\":0,\"drafts\":0"));
  g_assert_cmpint (shorter.exit, ==, 2);
  g_assert_cmpint (whole.exit, ==, 0);
  g_assert_null (strstr (facts.out, "ngstgreiene"));
  g_assert_nonnull (strstr (facts.out, "Snakket om […] og vaktene"));
}

static void
add_old_case (Fixture *fixture)
{
  g_autoptr (NaerStore) store = naer_place_open (&fixture->place);
  g_autoptr (NaerAbsence) spell = naer_absence_new (NAER_ABSENCE_SICK_NOTE, naer_day_from_ymd (2019, 2, 1),
                                                    naer_day_from_ymd (2019, 3, 1));

  spell->row_id = 41;
  naer_test_apply_one (store, NAER_RECORD_ABSENCE, KARI, NULL, spell);
}

/* What is offered is told and goes only when it is asked for; the report names nobody. */
static void
test_erase (Fixture       *fixture,
            gconstpointer  unused)
{
  add_old_case (fixture);
  g_auto (NaerAnswer) offered = ctl (fixture, "tidy-up", "--json", "--today", "2026-11-25");
  g_auto (NaerAnswer) text = ctl (fixture, "tidy-up", "--all", "--today", "2020-06-01");
  g_auto (NaerAnswer) years = ctl (fixture, "tidy-up", "--years", "1");
  g_auto (NaerAnswer) both = ctl (fixture, "erase", "--employee", "101", "--before", "2020-01-01");
  g_auto (NaerAnswer) no_case = ctl (fixture, "erase", "--employee", "101", "--case", "2020-01-01");
  g_auto (NaerAnswer) running =
    ctl (fixture, "erase", "--employee", "101", "--case", "2019-02-01", "--today", "2019-03-01");
  g_auto (NaerAnswer) dry = ctl (fixture, "erase", "--before", "2020-01-01", "--dry-run", "--today", "2026-11-25");
  g_auto (NaerAnswer) still = ctl (fixture, "export-facts");
  g_auto (NaerAnswer) old = ctl (fixture, "erase", "--before", "2020-01-01", "--today", "2026-11-25", "--json");
  g_auto (NaerAnswer) without = ctl (fixture, "export-facts");
  g_auto (NaerAnswer) all = ctl (fixture, "erase", "--employee", "101", "--ground", "asked");
  g_auto (NaerAnswer) whole = ctl (fixture, "verify");
  g_auto (NaerAnswer) log = ctl (fixture, "log", "--json");

  g_assert_nonnull (strstr (offered.out, "naervaer-tidy-up"));
  g_assert_nonnull (strstr (offered.out, "\"keep-until\" : \"2022-03-01\""));
  g_assert_nonnull (strstr (text.out, "Kept until 1 March 2022."));
  g_assert_cmpint (years.exit, ==, 2);
  g_assert_cmpint (both.exit, ==, 2);
  g_assert_cmpint (no_case.exit, ==, 2);
  g_assert_cmpint (running.exit, ==, 2);
  g_assert_nonnull (strstr (running.err, "the absence goes on"));
  g_assert_nonnull (strstr (dry.out, "case 1\n"));
  g_assert_nonnull (strstr (still.out, "2019-02-01"));
  g_assert_cmpint (old.exit, ==, 0);
  g_assert_nonnull (strstr (old.out, "naervaer-erasure"));
  g_assert_null (strstr (old.out, "Kari"));
  g_assert_null (strstr (without.out, "2019-02-01"));
  g_assert_nonnull (strstr (without.out, "Kari Nordmann"));
  g_assert_cmpint (all.exit, ==, 0);
  g_assert_nonnull (strstr (all.out, "leaver 1\n"));
  g_assert_cmpint (whole.exit, ==, 0);
  g_assert_null (strstr (log.out, "Kari"));
  g_assert_null (strstr (log.out, "\"101\""));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/cli/privacy/log", Fixture, NULL, set_up, test_log, tear_down);
  g_test_add ("/cli/privacy/access", Fixture, NULL, set_up, test_access, tear_down);
  g_test_add ("/cli/privacy/redact", Fixture, NULL, set_up, test_redact, tear_down);
  g_test_add ("/cli/privacy/erase", Fixture, NULL, set_up, test_erase, tear_down);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>

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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/cli/privacy/log", Fixture, NULL, set_up, test_log, tear_down);
  return g_test_run ();
}

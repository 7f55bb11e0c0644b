/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-store-log.h"
#include "log/naer-log-json.h"
#include "log/naer-log-words.h"
#include "naer-data-test.h"

/* The log as it is read: who did what, by entry and by what was one thing to do. */

#define KARI 21

static void
add_contact (NaerStore *store)
{
  g_autoptr (NaerContact) contact =
    naer_contact_new (naer_day_from_ymd (2026, 3, 2), NAER_CONTACT_FIRST, NAER_WAY_PHONE);
  g_autoptr (NaerContact) corrected = NULL;

  contact->row_id = 31;
  contact->about = g_strdup ("Snakket om arbeidstid");
  corrected = naer_contact_copy (contact);
  g_set_str (&corrected->about, "Snakket om «oppgaver»");
  naer_test_apply_one (store, NAER_RECORD_CONTACT, KARI, NULL, contact);
  naer_test_apply_one (store, NAER_RECORD_CONTACT, KARI, contact, corrected);
}

/* Entries 1 to 6, and then a payroll file of as many employees as are asked for. */
static NaerStore *
store_with_log (guint n_imported)
{
  g_autoptr (GError) error = NULL;
  NaerStore *store = naer_store_new_in_memory (&error);
  g_autoptr (NaerEmployee) kari = naer_employee_new ("101");
  g_autoptr (GPtrArray) imported = naer_changes_new ();

  g_assert_no_error (error);
  kari->row_id = KARI;
  kari->name = g_strdup ("Kari Nordmann");
  naer_test_apply_one (store, NAER_RECORD_EMPLOYEE, 0, NULL, kari);
  add_contact (store);
  g_assert_true (naer_store_note (store, "view", KARI, &error));
  g_assert_true (naer_store_note_for (store, "export", "log", 0, &error));
  for (guint i = 0; i < n_imported; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", 1000 + i);
      g_autoptr (NaerEmployee) employee = naer_employee_new (number);

      employee->row_id = 1000 + i;
      g_ptr_array_add (imported, naer_change_new (NAER_RECORD_EMPLOYEE, 0, NULL, employee));
    }
  g_assert_true (naer_store_apply (store, imported, "import", &error));
  g_assert_no_error (error);
  return store;
}

static GArray *
load (NaerStore *store,
      gint64     employee,
      gboolean   whole)
{
  g_autoptr (GError) error = NULL;
  GArray *entries = naer_store_load_log (store, employee, whole, &error);

  g_assert_no_error (error);
  return entries;
}

static void
assert_said (const GArray       *entries,
             const NaerLogGroup *group,
             const char         *expected)
{
  g_autofree char *said = naer_log_group_to_words (entries, group, NAER_LANGUAGE_EN);

  g_assert_cmpstr (said, ==, expected);
}

static void
test_words (void)
{
  static const char *const expected[] = {
    "Data file made", "Employee added", "Contact added", "Contact changed", "Page looked at",
    "Log saved outside the file", "40 changes by a payroll file",
  };
  static const NaerLogKind kinds[] = {
    NAER_LOG_SAFETY, NAER_LOG_CHANGE, NAER_LOG_CHANGE, NAER_LOG_CHANGE, NAER_LOG_VIEW,
    NAER_LOG_EXPORT, NAER_LOG_CHANGE,
  };
  g_autoptr (NaerStore) store = store_with_log (40);
  g_autoptr (GArray) entries = load (store, 0, FALSE);
  g_autoptr (GArray) groups = naer_log_group (entries);
  guint counted = 0;

  g_assert_cmpuint (entries->len, ==, 46);
  g_assert_cmpuint (groups->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < groups->len; i++)
    {
      const NaerLogGroup *group = &g_array_index (groups, NaerLogGroup, i);

      g_assert_cmpuint (group->first, ==, counted);
      counted += group->n;
      assert_said (entries, group, expected[i]);
      g_assert_cmpint (naer_log_entry_get_kind (&g_array_index (entries, NaerLogEntry, group->first)), ==,
                       kinds[i]);
    }
  g_assert_cmpuint (counted, ==, entries->len);
}

static void
test_of_one (void)
{
  g_autoptr (NaerStore) store = store_with_log (3);
  g_autoptr (GArray) entries = load (store, KARI, TRUE);

  g_assert_cmpuint (entries->len, ==, 4);
  for (guint i = 0; i < entries->len; i++)
    {
      const NaerLogEntry *entry = &g_array_index (entries, NaerLogEntry, i);

      g_assert_cmpint (entry->number, ==, i + 2);
      g_assert_cmpint (entry->employee, ==, KARI);
      g_assert_cmpuint (strlen (entry->hash), ==, 64);
      g_assert_cmpint (entry->content != NULL, ==, i < 3);
    }
}

static void
test_detail (void)
{
  g_autoptr (NaerStore) store = store_with_log (0);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerLogDetail) detail = naer_store_read_entry (store, 4, &error);
  g_autofree char *said = NULL;

  g_assert_no_error (error);
  said = naer_log_change_to_words (detail->entry.record, detail->before, detail->entry.content, NULL,
                                   NAER_LANGUAGE_EN);
  g_assert_cmpstr (said, ==, "What it was about: Snakket om «oppgaver»\n(before: Snakket om arbeidstid)");
  g_assert_null (naer_store_read_entry (store, 99, &error));
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_CONFLICT);
}

/* The document is read back, and its hashes are those of the file. */
static void
test_json (void)
{
  g_autoptr (NaerStore) store = store_with_log (2);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = naer_store_load (store, &error);
  g_autoptr (GArray) entries = load (store, 0, TRUE);
  g_autofree NaerAuditReport *report = naer_store_verify (store, &error);
  g_autoptr (JsonNode) root =
    naer_log_to_json (entries, facts, 0, naer_audit_report_to_json (report));
  g_autofree char *text = json_to_string (root, FALSE);
  g_autoptr (JsonNode) again = json_from_string (text, &error);
  JsonObject *object, *entry;
  JsonArray *array;

  g_assert_no_error (error);
  object = json_node_get_object (again);
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (object, "verified"), "found"),
                   ==, "whole");
  array = json_object_get_array_member (object, "entries");
  g_assert_cmpuint (json_array_get_length (array), ==, entries->len);
  entry = json_array_get_object_element (array, 3);
  g_assert_cmpstr (json_object_get_string_member (entry, "kind"), ==, "change");
  g_assert_cmpstr (json_object_get_string_member (entry, "employee"), ==, "101");
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (entry, "content"), "about"), ==,
                   "Snakket om «oppgaver»");
  g_assert_cmpstr (json_object_get_string_member (entry, "hash"), ==,
                   g_array_index (entries, NaerLogEntry, 3).hash);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/log/words", test_words);
  g_test_add_func ("/log/of-one", test_of_one);
  g_test_add_func ("/log/detail", test_detail);
  g_test_add_func ("/log/json", test_json);
  return g_test_run ();
}

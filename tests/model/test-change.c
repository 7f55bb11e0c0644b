/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-absence-kind.h"
#include "facts/naer-change.h"
#include "facts/naer-codes.h"

static NaerDay
day (const char *iso)
{
  NaerDay parsed = NAER_DAY_NONE;

  g_assert_true (naer_day_parse_iso (iso, &parsed));
  return parsed;
}

static void
apply_one (NaerFacts      *facts,
           NaerRecordType  type,
           gint64          employee_row_id,
           gconstpointer   before,
           gconstpointer   after)
{
  g_autoptr (GPtrArray) changes = naer_changes_new ();
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (changes, naer_change_new (type, employee_row_id, before, after));
  naer_facts_apply (facts, changes, &error);
  g_assert_no_error (error);
}

static void
refuse_one (NaerFacts       *facts,
            NaerChangeError  code,
            NaerRecordType   type,
            gint64           employee_row_id,
            gconstpointer    before,
            gconstpointer    after)
{
  g_autoptr (GPtrArray) changes = naer_changes_new ();
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (changes, naer_change_new (type, employee_row_id, before, after));
  g_assert_false (naer_facts_apply (facts, changes, &error));
  g_assert_error (error, NAER_CHANGE_ERROR, (int) code);
}

/* Kari, who moved from one unit to another. */
static NaerFacts *
facts_with_kari (void)
{
  NaerFacts *facts = naer_facts_new ();
  g_autoptr (NaerUnit) north = naer_unit_new ("Nord");
  g_autoptr (NaerUnit) south = naer_unit_new ("Sør");
  g_autoptr (NaerEmployee) kari = naer_employee_new ("101");
  g_autoptr (NaerEmployment) first =
    naer_employment_new (day ("2020-01-01"), day ("2024-12-31"), 100);
  g_autoptr (NaerEmployment) second = naer_employment_new (day ("2025-01-01"), NAER_DAY_NONE, 80);

  north->row_id = 11;
  south->row_id = 12;
  kari->row_id = 21;
  kari->name = g_strdup ("Kari Nordmann");
  first->row_id = 31;
  first->unit_row_id = 11;
  second->row_id = 32;
  second->unit_row_id = 12;
  apply_one (facts, NAER_RECORD_UNIT, 0, NULL, north);
  apply_one (facts, NAER_RECORD_UNIT, 0, NULL, south);
  apply_one (facts, NAER_RECORD_EMPLOYEE, 0, NULL, kari);
  apply_one (facts, NAER_RECORD_EMPLOYMENT, 21, NULL, first);
  apply_one (facts, NAER_RECORD_EMPLOYMENT, 21, NULL, second);
  return facts;
}

static void
test_rows (void)
{
  for (guint i = 0; i < 1000; i++)
    {
      gint64 row_id = naer_row_id_new ();

      g_assert_cmpint (row_id, >, NAER_EMPLOYER_ROW);
      g_assert_cmpint (row_id, <, G_GINT64_CONSTANT (1) << 53);
    }
}

static void
test_unit_follows (void)
{
  g_autoptr (NaerFacts) facts = facts_with_kari ();
  NaerEmployee *kari = naer_facts_find_employee (facts, 21);
  g_autoptr (NaerEmployment) latest = naer_employment_copy (kari->employments->pdata[1]);
  g_autoptr (NaerUnit) south = naer_unit_copy (naer_facts_find_unit (facts, 12));
  g_autoptr (NaerUnit) renamed = naer_unit_copy (south);

  g_assert_cmpstr (kari->unit, ==, "Sør");
  g_set_str (&renamed->name, "Sørenga");
  apply_one (facts, NAER_RECORD_UNIT, 0, south, renamed);
  g_assert_cmpstr (kari->unit, ==, "Sørenga");
  apply_one (facts, NAER_RECORD_EMPLOYMENT, 21, latest, NULL);
  g_assert_cmpstr (kari->unit, ==, "Nord");
  apply_one (facts, NAER_RECORD_EMPLOYMENT, 21, NULL, latest);
  g_assert_cmpstr (kari->unit, ==, "Sørenga");
}

static void
test_refusals (void)
{
  g_autoptr (NaerFacts) facts = facts_with_kari ();
  NaerEmployee *kari = naer_facts_find_employee (facts, 21);
  g_autoptr (NaerEmployee) twin = naer_employee_new ("101");
  g_autoptr (NaerEmployee) renamed = naer_record_copy (NAER_RECORD_EMPLOYEE, kari);
  g_autoptr (NaerAbsence) backwards =
    naer_absence_new (NAER_ABSENCE_SICK_NOTE, day ("2026-03-02"), day ("2026-03-01"));
  g_autoptr (NaerAbsence) spell =
    naer_absence_new (NAER_ABSENCE_SICK_NOTE, day ("2026-03-02"), NAER_DAY_NONE);

  twin->row_id = 22;
  backwards->row_id = spell->row_id = 41;
  g_set_str (&renamed->name, "Kari Hansen");
  refuse_one (facts, NAER_CHANGE_ERROR_EXISTS, NAER_RECORD_EMPLOYEE, 0, NULL, twin);
  refuse_one (facts, NAER_CHANGE_ERROR_EXISTS, NAER_RECORD_EMPLOYEE, 0, NULL, kari);
  refuse_one (facts, NAER_CHANGE_ERROR_DIFFERENT, NAER_RECORD_EMPLOYEE, 0, renamed, kari);
  refuse_one (facts, NAER_CHANGE_ERROR_IN_USE, NAER_RECORD_EMPLOYEE, 0, kari, NULL);
  refuse_one (facts, NAER_CHANGE_ERROR_IN_USE, NAER_RECORD_UNIT, 0, facts->units->pdata[0], NULL);
  refuse_one (facts, NAER_CHANGE_ERROR_INVALID, NAER_RECORD_ABSENCE, 21, NULL, backwards);
  refuse_one (facts, NAER_CHANGE_ERROR_NOT_THERE, NAER_RECORD_ABSENCE, 22, NULL, spell);
  refuse_one (facts, NAER_CHANGE_ERROR_INVALID, NAER_RECORD_ABSENCE, 0, NULL, spell);
  refuse_one (facts, NAER_CHANGE_ERROR_NOT_THERE, NAER_RECORD_ABSENCE, 21, spell, NULL);
  spell->grade = 101;
  refuse_one (facts, NAER_CHANGE_ERROR_INVALID, NAER_RECORD_ABSENCE, 21, NULL, spell);
}

/* A change that fails takes back those before it in the same call. */
static void
test_all_or_none (void)
{
  g_autoptr (NaerFacts) facts = facts_with_kari ();
  NaerEmployee *kari = naer_facts_find_employee (facts, 21);
  g_autoptr (GPtrArray) changes = naer_changes_remove_employee (kari);
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYEE, 0, kari, NULL));
  g_assert_false (naer_facts_apply (facts, changes, &error));
  g_assert_error (error, NAER_CHANGE_ERROR, NAER_CHANGE_ERROR_NOT_THERE);
  kari = naer_facts_find_employee (facts, 21);
  g_assert_nonnull (kari);
  g_assert_cmpuint (kari->employments->len, ==, 2);
  g_assert_cmpstr (kari->unit, ==, "Sør");
}

static void
test_remove_and_undo (void)
{
  g_autoptr (NaerFacts) facts = facts_with_kari ();
  g_autoptr (GPtrArray) removal =
    naer_changes_remove_employee (naer_facts_find_employee (facts, 21));
  g_autoptr (GPtrArray) undo = naer_changes_invert (removal);
  g_autoptr (GError) error = NULL;
  NaerEmployee *kari;

  naer_facts_apply (facts, removal, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (facts->employees->len, ==, 0);
  naer_facts_apply (facts, undo, &error);
  g_assert_no_error (error);
  kari = naer_facts_find_employee (facts, 21);
  g_assert_cmpstr (kari->name, ==, "Kari Nordmann");
  g_assert_cmpstr (kari->unit, ==, "Sør");
  g_assert_cmpuint (kari->employments->len, ==, 2);
}

/* Facts of a document know units by name only. */
static void
test_from_facts (void)
{
  g_autoptr (NaerFacts) document = naer_facts_new ();
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *ola = naer_employee_new ("7");
  NaerEmployee *eva = naer_employee_new ("8");
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (GError) error = NULL;

  ola->unit = g_strdup ("Hjemmetjenesten");
  eva->unit = g_strdup ("Hjemmetjenesten");
  g_ptr_array_add (ola->absences,
                   naer_absence_new (NAER_ABSENCE_HOLIDAY, day ("2026-07-01"), day ("2026-07-14")));
  g_ptr_array_add (document->employees, ola);
  g_ptr_array_add (document->employees, eva);
  document->employer->check_in_weeks = 4;

  changes = naer_changes_add_facts (document);
  naer_facts_apply (facts, changes, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (facts->units->len, ==, 1);
  g_assert_cmpuint (facts->employees->len, ==, 2);
  g_assert_cmpint (facts->employer->check_in_weeks, ==, 4);
  for (guint i = 0; i < 2; i++)
    {
      NaerEmployee *employee = facts->employees->pdata[i];

      g_assert_cmpstr (employee->unit, ==, "Hjemmetjenesten");
      g_assert_true (naer_employee_is_employed (employee, day ("1999-01-01")));
    }
  g_assert_cmpuint (((NaerEmployee *) facts->employees->pdata[0])->absences->len, ==, 1);
}

static void
test_codes (void)
{
  for (NaerAbsenceKind kind = NAER_ABSENCE_NONE + 1; kind < NAER_N_ABSENCE_KINDS; kind++)
    g_assert_cmpstr (naer_absence_kind_codes[kind], ==, naer_absence_kind_get_code (kind));
  g_assert_cmpuint (g_strv_length ((char **) naer_absence_kind_codes), ==, NAER_N_ABSENCE_KINDS);
  g_assert_cmpuint (g_strv_length ((char **) naer_contact_kind_codes), ==, NAER_CONTACT_OTHER + 1);
  g_assert_cmpuint (g_strv_length ((char **) naer_contact_way_codes), ==, NAER_WAY_VISIT + 1);
  g_assert_cmpuint (g_strv_length ((char **) naer_meeting_kind_codes), ==,
                    NAER_MEETING_DIALOGUE_3 + 1);
  g_assert_cmpuint (g_strv_length ((char **) naer_recipient_codes), ==, NAER_RECIPIENT_OTHER + 1);
  g_assert_cmpuint (g_strv_length ((char **) naer_arrangement_codes), ==,
                    NAER_ARRANGEMENT_CUSTOM + 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/change/rows", test_rows);
  g_test_add_func ("/change/unit-follows", test_unit_follows);
  g_test_add_func ("/change/refusals", test_refusals);
  g_test_add_func ("/change/all-or-none", test_all_or_none);
  g_test_add_func ("/change/remove-and-undo", test_remove_and_undo);
  g_test_add_func ("/change/from-facts", test_from_facts);
  g_test_add_func ("/change/codes", test_codes);
  return g_test_run ();
}

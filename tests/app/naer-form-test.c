/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-form-test.h"

#include "facts/naer-facts-writer.h"
#include "naer-date-text.h"

NaerDay
form_test_day (const char *iso)
{
  NaerDay day = NAER_DAY_NONE;

  g_assert_true (naer_day_parse_iso (iso, &day));
  return day;
}

/* What stands in a date field: nothing, “x” for what is no date, or a date. */
NaerDay
form_test_written_day (const char *text)
{
  if (text == NULL)
    return NAER_DAY_NONE;
  return *text == 'x' ? NAER_DAY_UNREADABLE : form_test_day (text);
}

static void
add_unit (NaerFacts  *facts,
          gint64      row_id,
          const char *name)
{
  NaerUnit *unit = naer_unit_new (name);

  unit->row_id = row_id;
  g_ptr_array_add (facts->units, unit);
}

static NaerEmployee *
add_employee (NaerFacts  *facts,
              gint64      row_id,
              const char *number,
              const char *name,
              gint64      unit)
{
  NaerEmployee *employee = naer_employee_new (number);
  NaerEmployment *employment = naer_employment_new (form_test_day ("2020-01-01"), NAER_DAY_NONE,
                                                    80);

  employee->row_id = row_id;
  employee->name = g_strdup (name);
  employee->unit = g_strdup (naer_facts_find_unit (facts, unit)->name);
  employment->row_id = row_id + 100;
  employment->unit_row_id = unit;
  g_ptr_array_add (employee->employments, employment);
  g_ptr_array_add (facts->employees, employee);
  return employee;
}

static void
add_absence (NaerEmployee *employee,
             gint64        row_id,
             const char   *from,
             const char   *to)
{
  NaerAbsence *absence = naer_absence_new (NAER_ABSENCE_SICK_NOTE, form_test_day (from),
                                           form_test_day (to));

  absence->row_id = row_id;
  g_ptr_array_add (employee->absences, absence);
}

/* Ole has been away since 1 October; an earlier absence was in January. */
NaerFacts *
form_test_facts (void)
{
  NaerFacts *facts = naer_facts_new ();
  NaerEmployee *ole;

  add_unit (facts, FORM_TEST_NORTH, "Nord");
  add_unit (facts, FORM_TEST_SOUTH, "Sør");
  add_employee (facts, FORM_TEST_KARI, "101", "Kari Nordmann", FORM_TEST_NORTH);
  ole = add_employee (facts, FORM_TEST_OLE, "102", "Ole Karlsen", FORM_TEST_NORTH);
  add_employee (facts, FORM_TEST_VIGDIS, "103", "Vigdis Hagen", FORM_TEST_NORTH);
  add_absence (ole, 201, "2026-01-12", "2026-01-23");
  add_absence (ole, 202, "2026-10-01", "2026-11-30");
  return facts;
}

/* Makes the changes, undoes them and makes them again: undone, the facts are as they were. */
void
form_test_apply (NaerFacts *facts,
                 GPtrArray *changes)
{
  g_autoptr (GPtrArray) inverted = naer_changes_invert (changes);
  g_autofree char *before = naer_facts_write (facts, TRUE);
  g_autofree char *undone = NULL;
  g_autoptr (GError) error = NULL;

  naer_facts_apply (facts, changes, &error);
  g_assert_no_error (error);
  naer_facts_apply (facts, inverted, &error);
  g_assert_no_error (error);
  undone = naer_facts_write (facts, TRUE);
  g_assert_cmpstr (undone, ==, before);
  naer_facts_apply (facts, changes, &error);
  g_assert_no_error (error);
}

/* The field is told of at the level, and what is told decides whether it can be saved. */
void
form_test_told (NaerFeedback      *feedback,
                int                field,
                NaerFeedbackLevel  level)
{
  NaerFeedbackLevel told = NAER_FEEDBACK_NOTE;

  g_assert_nonnull (naer_feedback_get_text (feedback, field, &told));
  g_assert_cmpint (told, ==, level);
  if (level != NAER_FEEDBACK_NOTE)
    {
      g_assert_false (naer_feedback_get_passed (feedback));
      g_assert_nonnull (naer_feedback_get_summary (feedback));
    }
}

void
form_test_silent (NaerFeedback *feedback)
{
  g_assert_cmpstr (naer_feedback_get_summary (feedback), ==, NULL);
  g_assert_true (naer_feedback_get_passed (feedback));
  for (int field = 0; field < 20; field++)
    g_assert_cmpstr (naer_feedback_get_text (feedback, field, NULL), ==, NULL);
}

/* What a row of a table of forms says is told. */
void
form_test_row (NaerFeedback      *feedback,
               guint              row,
               int                field,
               NaerFeedbackLevel  level)
{
  g_test_message ("row %u", row);
  if (field == SILENT)
    form_test_silent (feedback);
  else
    form_test_told (feedback, field, level);
}

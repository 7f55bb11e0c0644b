/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-facts-reader.h"
#include "facts/naer-facts-writer.h"
#include "ical/naer-ical.h"
#include "naer-fuzz.h"
#include "patterns/naer-indicator-words.h"
#include "patterns/naer-unit-patterns.h"
#include "plan/naer-nav-form.h"
#include "plan/naer-plan-check.h"
#include "quota/naer-quota-words.h"
#include "rules/naer-engine.h"
#include "statistics/naer-statistics.h"

/* Facts as JSON: refused with a place, or written as they were read and asked everything. */

static void
ask_rules (const NaerFacts    *facts,
           const NaerEmployee *employee,
           NaerDay             today,
           NaerLanguage        language)
{
  g_autoptr (GPtrArray) cases =
    naer_engine_run (facts, employee, naer_rule_book_get_default (), today, language);

  for (guint i = 0; i < cases->len; i++)
    {
      const NaerCaseTimeline *timeline = cases->pdata[i];

      for (guint n = 0; n < timeline->findings->len; n++)
        {
          const NaerFinding *finding = timeline->findings->pdata[n];

          naer_fuzz_check_words (finding->title);
          naer_fuzz_check_words (finding->text);
        }
    }
}

static void
ask_quota (const NaerFacts    *facts,
           const NaerEmployee *employee,
           NaerDay             today,
           NaerLanguage        language)
{
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (facts->employer);
  g_autoptr (GArray) segments = naer_day_segments_new (employee->absences, today);
  g_autoptr (NaerQuota) quota =
    naer_quota_find (facts->employer, work_days, employee, segments, today);
  g_autofree char *reason = naer_quota_reason (quota, language);

  naer_fuzz_check_words (reason);
}

static void
ask_patterns (const NaerFacts    *facts,
              const NaerEmployee *employee,
              NaerDay             today,
              NaerLanguage        language)
{
  g_autoptr (NaerUnitPatterns) unit = naer_unit_patterns_new (facts, employee->unit, today);
  g_autoptr (GPtrArray) indicators = naer_indicators_find (facts, employee, unit, today);

  for (guint i = 0; i < indicators->len; i++)
    {
      g_autofree char *words = naer_indicator_get_text (indicators->pdata[i], language);

      naer_fuzz_check_words (words);
    }
}

static void
ask_plans (const NaerFacts    *facts,
           const NaerEmployee *employee,
           NaerDay             today,
           NaerLanguage        language)
{
  g_autoptr (GArray) appointments = naer_appointments_find (facts, employee, today);
  g_autofree char *ical = naer_appointments_to_ical (appointments, today, language);

  naer_fuzz_check_words (ical);
  for (guint i = 0; i < employee->plans->len; i++)
    {
      const NaerPlan *plan = employee->plans->pdata[i];
      g_autoptr (GArray) missing = naer_plan_find_missing (plan, today);
      g_autoptr (GPtrArray) warnings = naer_plan_warnings_to_words (plan, facts, employee, today, language);
      g_autoptr (NaerNavForm) form =
        naer_nav_form_new (plan, employee, "01010112345", TRUE, TRUE, language);
      g_autofree char *json = naer_nav_form_to_json (form);

      naer_fuzz_check_words (json);
    }
}

static void
check_written (const NaerFacts *facts)
{
  g_autoptr (NaerFactsReader) reader = naer_facts_reader_new ();
  g_autofree char *written = naer_facts_write (facts, TRUE), *again = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) read_again = naer_facts_reader_read (reader, written, -1, &error);

  g_assert_no_error (error);
  again = naer_facts_write (read_again, TRUE);
  g_assert_cmpstr (again, ==, written);
}

static void
read_lines (const uint8_t *data,
            size_t         size)
{
  g_autoptr (NaerFactsReader) reader = naer_facts_reader_new ();
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (data, (gssize) size, NULL);
  g_autoptr (GDataInputStream) lines = g_data_input_stream_new (stream);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) header = naer_facts_reader_read_header (reader, lines, &error);
  NaerEmployee *employee;

  naer_fuzz_check_refusal (header != NULL, error);
  if (header == NULL)
    return;
  while ((employee = naer_facts_reader_read_employee (reader, lines, &error)) != NULL)
    naer_employee_free (employee);
  if (error != NULL)
    naer_fuzz_check_words (error->message);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (NaerFactsReader) reader = naer_facts_reader_new ();
  g_autofree char *text = naer_fuzz_text (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = naer_facts_reader_read (reader, text, (gssize) size, &error);
  g_autoptr (NaerStatistics) statistics = NULL;
  NaerLanguage language = naer_fuzz_language (size);
  NaerDay today = naer_day_from_ymd (2026, 11, 15);

  naer_fuzz_check_refusal (facts != NULL, error);
  read_lines (data, size);
  if (facts == NULL)
    return 0;
  check_written (facts);
  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];

      ask_rules (facts, employee, today, language);
      ask_quota (facts, employee, today, language);
      ask_patterns (facts, employee, today, language);
      ask_plans (facts, employee, today, language);
    }
  statistics = naer_statistics_new (facts, today - 90, today, today);
  return 0;
}

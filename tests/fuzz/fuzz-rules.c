/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-fuzz.h"
#include "rules/naer-engine.h"
#include "rules/naer-sentences.h"

/* A rule file: refused with a place, or put among the others and asked. */

static char *scratch;

static NaerFacts *
employee_of_a_year (void)
{
  NaerFacts *facts = naer_facts_new ();
  NaerEmployee *employee = naer_employee_new ("1");

  g_ptr_array_add (employee->absences,
                   naer_absence_new (NAER_ABSENCE_SICK_NOTE, naer_day_from_ymd (2025, 11, 1), NAER_DAY_NONE));
  g_ptr_array_add (facts->employees, employee);
  return facts;
}

static void
ask (const NaerRuleBook *book,
     NaerLanguage        language)
{
  g_autoptr (NaerFacts) facts = employee_of_a_year ();
  g_autoptr (GPtrArray) cases = naer_engine_run (facts, facts->employees->pdata[0], book,
                                                 naer_day_from_ymd (2026, 11, 15), language);

  g_assert_cmpuint (cases->len, ==, 1);
}

static void
put_among_others (const uint8_t *data,
                  size_t         size)
{
  g_autoptr (GFile) folder = naer_rule_book_get_folder (), file = NULL;
  g_autoptr (NaerRuleBook) book = NULL;
  g_autoptr (GError) error = NULL;

  if (scratch == NULL)
    scratch = g_dir_make_tmp ("fuzz-XXXXXX", NULL);
  file = g_file_new_build_filename (scratch, "rules.json", NULL);
  g_file_replace_contents (file, (const char *) data, size, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL,
                           &error);
  g_assert_no_error (error);
  book = naer_rule_book_load (folder, file, &error);
  naer_fuzz_check_refusal (book != NULL, error);
  if (book != NULL)
    ask (book, naer_fuzz_language (size));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autofree char *text = naer_fuzz_text (data, size);
  g_autoptr (GError) set_error = NULL, sentences_error = NULL;
  g_autoptr (NaerRuleSet) set = naer_rule_set_new_from_json (text, (gssize) size, &set_error);
  g_autoptr (NaerSentences) sentences =
    naer_sentences_new_from_json (text, (gssize) size, &sentences_error);

  naer_fuzz_check_refusal (set != NULL, set_error);
  naer_fuzz_check_refusal (sentences != NULL, sentences_error);
  if (set != NULL)
    put_among_others (data, size);
  return 0;
}

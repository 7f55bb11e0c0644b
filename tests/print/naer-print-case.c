/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-print-case.h"

#include "facts/naer-facts-reader.h"
#include "rules/naer-rule-book.h"

/**
 * naer_print_case_new:
 *
 * Returns: (transfer full): the case of the tests
 */
NaerPrintCase *
naer_print_case_new (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "print", "case.json", NULL);

  return naer_print_case_read (path);
}

/**
 * naer_print_case_read:
 * @path: a file of facts with one employee
 *
 * Returns: (transfer full): the case, read from the file
 */
NaerPrintCase *
naer_print_case_read (const char *path)
{
  NaerPrintCase *self = g_new0 (NaerPrintCase, 1);
  g_autoptr (NaerFactsReader) reader = naer_facts_reader_new ();
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  self->facts = naer_facts_reader_read (reader, text, (gssize) length, &error);
  g_assert_no_error (error);
  return self;
}

/**
 * naer_print_case_free:
 * @self: (transfer full): a case
 *
 * Frees it.
 */
void
naer_print_case_free (NaerPrintCase *self)
{
  g_clear_pointer (&self->timelines, g_ptr_array_unref);
  naer_facts_free (self->facts);
  g_free (self);
}

/**
 * naer_print_case_get_employee:
 * @self: a case
 *
 * Returns: (transfer none): its employee, who may be changed
 */
NaerEmployee *
naer_print_case_get_employee (NaerPrintCase *self)
{
  return self->facts->employees->pdata[0];
}

/**
 * naer_print_case_choose:
 * @self: a case
 * @kind: a sheet
 * @language: its language
 * @blank: whether it is to be filled in by hand
 *
 * Makes its input ready for a sheet.
 */
void
naer_print_case_choose (NaerPrintCase *self,
                        NaerSheetKind  kind,
                        NaerLanguage   language,
                        gboolean       blank)
{
  g_clear_pointer (&self->timelines, g_ptr_array_unref);
  self->input = (NaerSheetInput) {
    .facts = self->facts,
    .employee = naer_print_case_get_employee (self),
    .today = self->facts->today,
    .language = language,
    .blank = blank,
  };
  self->timelines = naer_engine_run (self->facts, self->input.employee, naer_rule_book_get_default (),
                                     self->input.today, language);
  naer_sheet_input_choose (&self->input, kind, self->timelines);
  if (blank)
    {
      self->input.plan = NULL;
      self->input.meeting = NULL;
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json/naer-json-reader.h"
#include "naer-fuzz.h"
#include "plan/naer-nav-form.h"

/* A plan in Nav’s form: refused with a place, or judged, and written as it was read. */

static NaerNavForm *
read_form (const char  *text,
           gssize       length,
           GError     **error)
{
  g_autoptr (NaerJsonReader) reader = naer_json_reader_new ();
  g_autoptr (NaerNavForm) form = naer_nav_form_record.create ();
  g_autoptr (JsonNode) node = naer_json_parse (text, length, error);

  if (node == NULL || !naer_json_reader_read (reader, node, &naer_nav_form_record, form, error))
    return NULL;
  return g_steal_pointer (&form);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autofree char *text = naer_fuzz_text (data, size), *written = NULL, *again = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerNavForm) form = read_form (text, (gssize) size, &error), read_again = NULL;
  g_autoptr (GArray) faults = NULL;

  naer_fuzz_check_refusal (form != NULL, error);
  if (form == NULL)
    return 0;
  faults = naer_nav_form_find_faults (form, naer_day_from_ymd (2026, 11, 15));
  for (guint i = 0; i < faults->len; i++)
    naer_fuzz_check_words (
      naer_nav_fault_to_words (g_array_index (faults, NaerNavFault, i), naer_fuzz_language (size)));
  written = naer_nav_form_to_json (form);
  read_again = read_form (written, -1, &error);
  g_assert_no_error (error);
  again = naer_nav_form_to_json (read_again);
  g_assert_cmpstr (again, ==, written);
  return 0;
}

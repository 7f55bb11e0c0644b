/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-file.h"
#include "naer-fuzz.h"

/* A mapping of columns and codes: refused with a reason, or written as it was read and used. */

static const char payroll[] =
  "Ansattnr;Navn;Enhet;Stillingsprosent;Kode;Fra;Til;Prosent;Registrert\n"
  "1;Kari;Nord;100;EGM;01.02.2026;02.02.2026;;\n2;Ola;Sør;80;SYKG;05.02.2026;06.03.2026;50;05.02.2026\n";

static void
use (const NaerImportMapping *mapping,
     NaerLanguage             language)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (payroll, sizeof payroll - 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerImportFile) file = naer_import_file_new (bytes, "fil.csv", mapping, language, &error);
  g_autoptr (NaerImportRows) rows = NULL;

  naer_fuzz_check_refusal (file != NULL, error);
  if (file != NULL)
    rows = naer_import_file_read_rows (file);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autofree char *text = naer_fuzz_text (data, size), *written = NULL, *again = NULL;
  NaerLanguage language = naer_fuzz_language (size);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerImportMapping) mapping = naer_import_mapping_from_json (text, language, &error);
  g_autoptr (NaerImportMapping) read_again = NULL;

  naer_fuzz_check_refusal (mapping != NULL, error);
  if (mapping == NULL)
    return 0;
  written = naer_import_mapping_to_json (mapping);
  read_again = naer_import_mapping_from_json (written, language, &error);
  g_assert_no_error (error);
  again = naer_import_mapping_to_json (read_again);
  g_assert_cmpstr (again, ==, written);
  use (mapping, language);
  return 0;
}

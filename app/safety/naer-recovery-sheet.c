/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-recovery-sheet.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"

static void
add_code (NaerDocument *document,
          const char   *code)
{
  g_auto (GStrv) rows = g_strsplit (code, "\n", -1);

  naer_document_set_boxed (document, TRUE);
  for (guint i = 0; rows[i] != NULL; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i + 1);

      naer_document_pair (document, number, rows[i]);
    }
  naer_document_set_boxed (document, FALSE);
}

/**
 * naer_recovery_sheet_new:
 * @code: the recovery code, row by row
 * @file_name: the name of the data file
 * @language: the language of the sheet
 * @today: the day that it is printed on
 *
 * The sheet that opens a data file when its passphrase is forgotten or its key file lost. It says
 * nothing of anybody whom the file is about.
 *
 * Returns: (transfer full): the sheet
 */
NaerDocument *
naer_recovery_sheet_new (const char   *code,
                         const char   *file_name,
                         NaerLanguage  language,
                         NaerDay       today)
{
  NaerDocument *sheet = naer_document_new (naer_tr (language, N_("Recovery Sheet")), language, today);

  sheet->subtitle = g_strdup (naer_tr (language, N_("For a data file of Nærvær")));
  naer_document_section (sheet, NULL, 0);
  naer_document_paragraph (sheet, naer_tr (language, N_("Whoever has this sheet and the data file can read all of it. Keep it where you keep papers that matter, and not beside the computer.")));
  naer_document_section (sheet, naer_tr (language, N_("The code")), 0);
  add_code (sheet, code);
  naer_document_section (sheet, naer_tr (language, N_("The file")), 0);
  naer_document_pair (sheet, naer_tr (language, N_("Name")), file_name);
  naer_document_pair (sheet, naer_tr (language, N_("Where it is kept")), "");
  naer_document_section (sheet, naer_tr (language, N_("How to use it")), 0);
  naer_document_item (sheet, NAER_BLOCK_NUMBERS, naer_tr (language, N_("Open Nærvær and choose the data file.")));
  naer_document_item (sheet, NAER_BLOCK_NUMBERS, naer_tr (language, N_("Choose “Use the Recovery Sheet” and type the four rows of the code.")));
  naer_document_item (sheet, NAER_BLOCK_NUMBERS, naer_tr (language, N_("Choose a new passphrase. The sheet goes on to hold.")));
  return sheet;
}

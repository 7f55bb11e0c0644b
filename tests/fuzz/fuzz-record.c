/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-record-text.h"
#include "naer-fuzz.h"

/* A record as the journal and the drafts keep it: no record, or one that is written as it was read. */

static void
read_as (NaerRecordType  type,
         const char     *text)
{
  gpointer record = naer_record_from_text (type, text), again;
  g_autofree char *written = NULL, *rewritten = NULL;

  if (record == NULL)
    return;
  written = naer_record_to_text (type, 0, record);
  g_assert_true (g_utf8_validate (written, -1, NULL));
  again = naer_record_from_text (type, written);
  g_assert_nonnull (again);
  g_assert_true (naer_record_equal (type, record, again));
  rewritten = naer_record_to_text (type, 0, again);
  g_assert_cmpstr (rewritten, ==, written);
  naer_record_free (type, record);
  naer_record_free (type, again);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autofree char *text = naer_fuzz_text (data, size);

  for (NaerRecordType type = NAER_RECORD_EMPLOYER; type < NAER_N_RECORD_TYPES; type++)
    read_as (type, text);
  return 0;
}

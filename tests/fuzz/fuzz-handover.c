/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/naer-merge.h"
#include "handover/naer-sealed.h"
#include "naer-fuzz.h"

/* A file from another leader: its seal, or the document that lay under it. It is refused, or it is
 * written as it was read and merged, and merged once more nothing in it is new. */

#define PASSPHRASE "riktig hest batteri stift"
#define SEAL "NAERSEAL"

static void
open_sealed (const uint8_t *data,
             size_t         size)
{
  g_autoptr (NaerSecret) passphrase = naer_secret_new_text (PASSPHRASE);
  g_autoptr (GError) refused = NULL, error = NULL;
  g_autofree char *text = NULL;
  gboolean sound = naer_sealed_check (data, size, &refused);
  gsize length = 0;

  naer_fuzz_check_refusal (sound, refused);
  if (!sound)
    return;
  text = naer_sealed_open (data, size, passphrase, &length, &error);
  naer_fuzz_check_refusal (text != NULL, error);
}

static void
check_written (const NaerHandover *handover)
{
  g_autofree char *written = naer_handover_write (handover), *again = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerHandover) read_again = naer_handover_read (written, strlen (written), &error);

  g_assert_no_error (error);
  again = naer_handover_write (read_again);
  g_assert_cmpstr (again, ==, written);
}

static guint
take_in (NaerFacts          *facts,
         const NaerHandover *handover)
{
  g_autoptr (NaerRowHistory) history = naer_row_history_new ();
  g_autoptr (NaerMerge) merge = naer_merge_new (facts, handover, history);
  g_autoptr (GPtrArray) changes = naer_merge_make_changes (merge);
  g_autoptr (GError) error = NULL;

  naer_facts_apply (facts, changes, &error);
  g_assert_no_error (error);
  return merge->counts[NAER_MERGE_NEW];
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autofree char *text = naer_fuzz_text (data, size);
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerHandover) handover = NULL;

  if (g_str_has_prefix (text, SEAL))
    {
      open_sealed (data, size);
      return 0;
    }
  handover = naer_handover_read (text, size, &error);
  naer_fuzz_check_refusal (handover != NULL, error);
  if (handover == NULL)
    return 0;
  check_written (handover);
  take_in (facts, handover);
  g_assert_cmpuint (take_in (facts, handover), ==, 0);
  return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-store-private.h"

G_BEGIN_DECLS

#define NAER_TEST_PASSPHRASE "riktig hest batteri stift"

/**
 * NaerPlace:
 *
 * A folder for one test with a data file in it.
 */
typedef struct
{
  char *folder;
  char *path;
  GFile *file;
} NaerPlace;

void       naer_place_init            (NaerPlace        *place);
void       naer_place_clear           (NaerPlace        *place);
NaerStore *naer_place_create          (NaerPlace        *place);
NaerStore *naer_place_open            (NaerPlace        *place);
NaerFacts *naer_test_facts            (guint             n_employees,
                                       guint             n_spells);
NaerFacts *naer_test_full_facts       (void);
void       naer_test_apply            (NaerStore        *store,
                                       GPtrArray        *changes);
void       naer_test_apply_one        (NaerStore        *store,
                                       NaerRecordType    type,
                                       gint64            employee_row_id,
                                       gconstpointer     before,
                                       gconstpointer     after);
void       naer_assert_same_facts     (NaerFacts        *a,
                                       NaerFacts        *b);
void       naer_assert_whole       (NaerStore      *store);
char      *naer_test_facts_to_text    (NaerFacts        *facts);
char      *naer_test_read_file        (const char       *path,
                                       gsize            *length);

G_END_DECLS

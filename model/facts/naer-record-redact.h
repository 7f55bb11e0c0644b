/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-record.h"

G_BEGIN_DECLS

/**
 * NAER_REDACTED:
 *
 * What stands in a text where something was removed for good.
 */
#define NAER_REDACTED "[…]"

/* The fewest letters of a passage: less would be found everywhere. */
#define NAER_REDACT_LEAST_LETTERS 3

gboolean naer_passage_is_long_enough (const char     *passage);
gboolean naer_text_has_passage       (const char     *text,
                                      const char     *passage);
char    *naer_text_redact            (const char     *text,
                                      const char     *passage);
guint    naer_record_redact          (NaerRecordType  type,
                                      gpointer        record,
                                      const char     *passage,
                                      GHashTable     *members);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerFactsReader:
 *
 * Reads facts from JSON: one document, or JSON Lines with a header and then an employee a line.
 */
typedef struct _NaerFactsReader NaerFactsReader;

NaerFactsReader *naer_facts_reader_new           (void);
void             naer_facts_reader_free          (NaerFactsReader   *self);
NaerFacts       *naer_facts_reader_read          (NaerFactsReader   *self,
                                                  const char        *text,
                                                  gssize             length,
                                                  GError           **error);
NaerFacts       *naer_facts_reader_read_header   (NaerFactsReader   *self,
                                                  GDataInputStream  *lines,
                                                  GError           **error);
NaerEmployee    *naer_facts_reader_read_employee (NaerFactsReader   *self,
                                                  GDataInputStream  *lines,
                                                  GError           **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerFactsReader, naer_facts_reader_free)

G_END_DECLS

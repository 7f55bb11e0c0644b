/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

char *naer_facts_write          (const NaerFacts    *facts,
                                 gboolean            pretty);
char *naer_facts_write_header   (const NaerFacts    *facts);
char *naer_facts_write_employee (const NaerEmployee *employee);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-rule-set.h"
#include "rules/naer-sentences.h"

G_BEGIN_DECLS

/**
 * NaerRuleBook:
 *
 * All rule sets, loaded and checked: immutable, may be read from any thread.
 */
typedef struct _NaerRuleBook NaerRuleBook;

const NaerRuleBook  *naer_rule_book_get_default   (void);
GPtrArray           *naer_rule_book_get_sets      (const NaerRuleBook *self);
GPtrArray           *naer_rule_book_get_proposals (const NaerRuleBook *self);
const NaerRuleSet   *naer_rule_book_find          (const NaerRuleBook *self,
                                                   const char         *id);
const NaerSentences *naer_rule_book_get_sentences (const NaerRuleBook *self);

G_END_DECLS

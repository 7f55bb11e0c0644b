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

/**
 * NaerRuleLine:
 * @id: id of an obligation
 * @is_asked_for_twice: whether any of them asks for it a second time
 * @of: the obligation in each of the sets that are or were law, in their order; %NULL in a set that
 *   does not have it
 *
 * One obligation through the changes of law.
 */
typedef struct
{
  const char *id;
  gboolean is_asked_for_twice;
  const NaerObligation *of[];
} NaerRuleLine;

const NaerRuleBook  *naer_rule_book_get_default   (void);
NaerRuleBook        *naer_rule_book_load          (GFile              *folder,
                                                   GFile              *also,
                                                   GError            **error);
void                 naer_rule_book_free          (NaerRuleBook       *self);
GPtrArray           *naer_rule_book_get_sets      (const NaerRuleBook *self);
GPtrArray           *naer_rule_book_get_lines     (const NaerRuleBook *self);
guint                naer_rule_book_get_max_duties (const NaerRuleBook *self);
GPtrArray           *naer_rule_book_get_proposals (const NaerRuleBook *self);
const NaerRuleSet   *naer_rule_book_find          (const NaerRuleBook *self,
                                                   const char         *id);
const NaerSentences *naer_rule_book_get_sentences (const NaerRuleBook *self);
GFile               *naer_rule_book_get_folder    (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerRuleBook, naer_rule_book_free)

G_END_DECLS

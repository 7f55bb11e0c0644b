/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-rule-text.h"

G_BEGIN_DECLS

/**
 * NaerSentence:
 *
 * What is said alike of every obligation: why it has the status that it has, in the order in which
 * it is said.
 */
typedef enum
{
  NAER_SENTENCE_DONE,
  NAER_SENTENCE_DONE_LATE,
  NAER_SENTENCE_EXCEPTION,
  NAER_SENTENCE_EXCEPTION_UNTIL,
  NAER_SENTENCE_EXCEPTION_OVER,
  NAER_SENTENCE_EXCEPTION_MISSING,
  NAER_SENTENCE_MISSING,
  NAER_SENTENCE_NOT_DOCUMENTED,
  NAER_SENTENCE_ENDED,
  NAER_SENTENCE_MAY_JOIN,
  NAER_SENTENCE_TOO_SHORT,
  NAER_SENTENCE_NOT_EMPLOYED,
  NAER_SENTENCE_BEFORE_IN_FORCE,
  NAER_SENTENCE_BEFORE_CASE,
  NAER_SENTENCE_OVER,
  NAER_SENTENCE_AFTER_SICK_PAY,
  NAER_SENTENCE_START_UNKNOWN,
  NAER_SENTENCE_SICK_PAY_UNKNOWN,
  NAER_SENTENCE_IF_LASTS,
  NAER_SENTENCE_BEGUN,
  NAER_SENTENCE_PLANNED,
  NAER_SENTENCE_PLANNED_PASSED,
  NAER_SENTENCE_CALENDAR_TARGET,
  NAER_SENTENCE_LAST_WORKING_DAY,
  NAER_SENTENCE_IN_PLAN,
  NAER_SENTENCE_ESTIMATED,
  NAER_SENTENCE_FROM_NAV,
  NAER_SENTENCE_GENTLE,
  NAER_SENTENCE_POSTPONED,
  NAER_SENTENCE_NO_DAY,
  NAER_SENTENCE_LOCAL_TEXT,
  NAER_SENTENCE_LOCAL_REASON,
} NaerSentence;

#define NAER_N_SENTENCES (NAER_SENTENCE_LOCAL_REASON + 1)

G_STATIC_ASSERT (NAER_N_SENTENCES <= 32); /* a finding has a bit for each */

/**
 * NaerSentences:
 * @texts: the sentences
 * @grounds: (element-type utf8 NaerRuleText): what the codes of grounds and of missing facts
 *   mean
 */
typedef struct
{
  NaerRuleText texts[NAER_N_SENTENCES];
  GHashTable *grounds;
} NaerSentences;

NaerSentences *naer_sentences_new_from_json (const char          *text,
                                             gssize               length,
                                             GError             **error);
void           naer_sentences_free          (NaerSentences       *self);
const char    *naer_sentences_explain       (const NaerSentences *self,
                                             const char          *code,
                                             NaerLanguage         language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerSentences, naer_sentences_free)

G_END_DECLS

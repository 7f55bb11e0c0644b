/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerPlanMissing:
 *
 * What is missing before a plan can be finished, in the order of the form. Little is: the rest is
 * up to those who make the plan.
 */
typedef enum
{
  NAER_PLAN_MISSING_TASKS,            /* at least one task, and what can be done of each */
  NAER_PLAN_MISSING_ADAPTATION,       /* what makes a task possible that needs adaptation */
  NAER_PLAN_MISSING_OWN_WORDS,        /* the employee’s own, who took part */
  NAER_PLAN_MISSING_MEASURES,         /* a measure, or that nothing can be adapted */
  NAER_PLAN_MISSING_ORDER,            /* a measure ends before it begins */
  NAER_PLAN_MISSING_OPTION,           /* at least one option considered, where nothing can be adapted */
  NAER_PLAN_MISSING_NOT_POSSIBLE_WHY,
  NAER_PLAN_MISSING_NAV_WHY,          /* what help from Nav is asked for, and why */
  NAER_PLAN_MISSING_NEXT_TALK,
  NAER_PLAN_MISSING_EVALUATION,       /* a day from tomorrow to one year ahead */
  NAER_PLAN_MISSING_CONTRIBUTED,      /* whether the employee took part */
  NAER_PLAN_MISSING_NOT_CONTRIBUTED_WHY,
  NAER_PLAN_MISSING_LEADER,           /* who is to be asked about the plan */
  NAER_PLAN_MISSING_SHORTER_TEXT,     /* a text is longer than %NAER_PLAN_TEXT_MAX */
} NaerPlanMissing;

#define NAER_N_PLAN_MISSING (NAER_PLAN_MISSING_SHORTER_TEXT + 1)

/**
 * NaerPlanWarning:
 * @NAER_PLAN_WARNING_SAME: a version before Nav’s meeting says the same as the former
 * @NAER_PLAN_WARNING_LATE_EVALUATION: it is looked at again later than four weeks from now
 * @NAER_PLAN_WARNING_NO_QUESTION: the sick-lister is asked nothing
 * @NAER_PLAN_WARNING_TOO_MANY: more measures run in the unit than the leader set as bearable
 *
 * What is worth a word about a plan. None of them stops anything.
 */
typedef enum
{
  NAER_PLAN_WARNING_SAME = 1 << 0,
  NAER_PLAN_WARNING_LATE_EVALUATION = 1 << 1,
  NAER_PLAN_WARNING_NO_QUESTION = 1 << 2,
  NAER_PLAN_WARNING_TOO_MANY = 1 << 3,
} NaerPlanWarning;

GArray     *naer_plan_find_missing        (const NaerPlan     *plan,
                                           NaerDay             today);
const char *naer_plan_missing_to_words    (NaerPlanMissing     missing,
                                           NaerLanguage        language);
const char *naer_plan_missing_get_member  (NaerPlanMissing     missing);
char       *naer_plan_missing_to_sentence (const GArray       *missing,
                                           NaerLanguage        language);
guint       naer_plan_get_warnings        (const NaerPlan     *plan,
                                           const NaerFacts    *facts,
                                           const NaerEmployee *employee,
                                           NaerDay             today);
GPtrArray  *naer_plan_warnings_to_words   (const NaerPlan     *plan,
                                           const NaerFacts    *facts,
                                           const NaerEmployee *employee,
                                           NaerDay             today,
                                           NaerLanguage        language);
char       *naer_measure_warnings_to_words (guint              warnings,
                                            NaerLanguage       language);
gboolean    naer_plan_says_the_same       (const NaerPlan     *a,
                                           const NaerPlan     *b);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan/naer-plan-words.h"

#include <glib/gi18n.h>

#include "language/naer-code-words.h"

static const char *const abilities[] = {
  [NAER_ABILITY_UNKNOWN] = NC_ ("task", "Not talked about yet"),
  [NAER_ABILITY_CAN] = NC_ ("task", "Can"),
  [NAER_ABILITY_ADAPTED] = NC_ ("task", "With adaptation"),
  [NAER_ABILITY_NOT_NOW] = NC_ ("task", "Not now"),
};

static const char *const demands[NAER_N_DEMANDS] = {
  NC_ ("demands", "Physical"),
  NC_ ("demands", "Mental"),
  NC_ ("demands", "Social"),
};

static const char *const options[] = {
  [NAER_OPTION_OTHER_TASKS] = N_("Other tasks"),
  [NAER_OPTION_OTHER_UNIT] = N_("Another unit"),
  [NAER_OPTION_OTHER_HOURS] = N_("Other hours"),
  [NAER_OPTION_RETRAINING] = N_("Retraining"),
  [NAER_OPTION_OTHER] = N_("Something else"),
};

static const char *const nav_helps[NAER_N_NAV_HELPS] = {
  NC_ ("help from Nav", "Advice"),
  NC_ ("help from Nav", "Dialogue meeting"),
  NC_ ("help from Nav", "Work-related measures"),
  NC_ ("help from Nav", "Aids"),
};

static const char *const other_helps[NAER_N_OTHER_HELPS] = {
  NC_ ("help from others", "Occupational health service"),
  NC_ ("help from others", "Others"),
};

static const char *const questions[NAER_N_QUESTIONS] = {
  N_("Which tasks can the employee do?"),
  N_("Is there anything at work that should be avoided?"),
  N_("For how long does this hold?"),
  N_("Is the planned step medically sound?"),
};

static const char *const quality_points[NAER_N_QUALITY_POINTS] = {
  N_("We made the plan together"),
  N_("We took the time it needed"),
  N_("It fits how the employee is doing at work now"),
  N_("The leader listened before proposing"),
  N_("It can be changed when days differ"),
  N_("It is good for the employee and for the workplace"),
  N_("Each measure has somebody who follows it up"),
  N_("It can be done with the people and the time we have"),
  N_("It takes the time that is needed and heeds the sick-lister’s advice on work"),
  N_("Those who work together on it know what they need to, and no more"),
};

static const char *const occasions[] = {
  [NAER_OCCASION_UNKNOWN] = N_("Follow-up plan"),
  [NAER_OCCASION_FIRST] = N_("First plan"),
  [NAER_OCCASION_UPDATE] = N_("Updated plan"),
  [NAER_OCCASION_DIALOGUE_1] = N_("Updated at dialogue meeting 1"),
  [NAER_OCCASION_BEFORE_NAV] = N_("Updated before Nav’s meeting"),
};

static const char *const mades[] = {
  [NAER_MADE_UNKNOWN] = NC_ ("plan made", "Not said"),
  [NAER_MADE_MET] = NC_ ("plan made", "We met"),
  [NAER_MADE_BY_PHONE] = NC_ ("plan made", "By phone"),
  [NAER_MADE_BY_EMAIL] = NC_ ("plan made", "By e-mail"),
  [NAER_MADE_OTHERWISE] = NC_ ("plan made", "In another way"),
};

static const char *const categories[] = {
  [NAER_MEASURE_ORGANISATIONAL] = NC_ ("measure", "How work is organised"),
  [NAER_MEASURE_PSYCHOSOCIAL] = NC_ ("measure", "Support and work environment"),
  [NAER_MEASURE_PHYSICAL] = NC_ ("measure", "Premises and aids"),
  [NAER_MEASURE_HOME_OFFICE] = NC_ ("measure", "Work from home"),
  [NAER_MEASURE_GRADED] = NC_ ("measure", "Graded work, step by step"),
  [NAER_MEASURE_TIME_OFF] = NC_ ("measure", "Time off for appointments and exercise"),
  [NAER_MEASURE_JOB_MOBILITY] = NC_ ("measure", "Job mobility"),
  [NAER_MEASURE_WITH_NAV] = NC_ ("measure", "Together with Nav"),
  [NAER_MEASURE_OTHER] = NC_ ("measure", "Other"),
};

static const char *const statuses[] = {
  [NAER_MEASURE_STATUS_UNKNOWN] = NC_ ("measure", "Not decided"),
  [NAER_MEASURE_PROPOSED_BY_LEADER] = NC_ ("measure", "Proposed by the leader"),
  [NAER_MEASURE_PROPOSED_BY_EMPLOYEE] = NC_ ("measure", "Proposed by the employee"),
  [NAER_MEASURE_DECLINED] = NC_ ("measure", "Offered, not wanted now"),
  [NAER_MEASURE_AGREED] = NC_ ("measure", "Agreed"),
  [NAER_MEASURE_RUNNING] = NC_ ("measure", "Under way"),
  [NAER_MEASURE_DONE] = NC_ ("measure", "Done"),
  [NAER_MEASURE_CONSIDERED] = NC_ ("measure", "Considered"),
  [NAER_MEASURE_NOT_POSSIBLE] = NC_ ("measure", "Not possible"),
};

static const char *const effects[] = {
  [NAER_EFFECT_UNKNOWN] = NC_ ("effect", "Not looked at yet"),
  [NAER_EFFECT_HELPED] = NC_ ("effect", "Helped"),
  [NAER_EFFECT_HELPED_FOR_A_TIME] = NC_ ("effect", "Helped for a time"),
  [NAER_EFFECT_NONE] = NC_ ("effect", "Made no difference"),
  [NAER_EFFECT_MADE_WORSE] = NC_ ("effect", "Made it harder"),
  [NAER_EFFECT_TOO_EARLY] = NC_ ("effect", "Too early to say"),
};

/**
 * naer_ability_to_words:
 * @ability: what can be done of a task
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_ability_to_words (NaerAbility  ability,
                       NaerLanguage language)
{
  return NAER_CODE_TO_WORDS (abilities, ability, "task", language);
}

/**
 * naer_demand_to_words:
 * @bit: the number of a NAER_DEMAND_… bit
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_demand_to_words (guint        bit,
                      NaerLanguage language)
{
  return NAER_CODE_TO_WORDS (demands, bit, "demands", language);
}

/**
 * naer_option_to_words:
 * @kind: what was considered
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_option_to_words (NaerOptionKind kind,
                      NaerLanguage   language)
{
  return NAER_CODE_TO_WORDS (options, kind, NULL, language);
}

/**
 * naer_nav_help_to_words:
 * @bit: the number of a NAER_NAV_HELP_… bit
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_nav_help_to_words (guint        bit,
                        NaerLanguage language)
{
  return NAER_CODE_TO_WORDS (nav_helps, bit, "help from Nav", language);
}

/**
 * naer_other_help_to_words:
 * @bit: the number of a NAER_OTHER_HELP_… bit
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_other_help_to_words (guint        bit,
                          NaerLanguage language)
{
  return NAER_CODE_TO_WORDS (other_helps, bit, "help from others", language);
}

/**
 * naer_question_to_words:
 * @bit: the number of a NAER_QUESTION_… bit
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_question_to_words (guint        bit,
                        NaerLanguage language)
{
  return NAER_CODE_TO_WORDS (questions, bit, NULL, language);
}

/**
 * naer_quality_to_words:
 * @bit: the number of a NAER_QUALITY_… bit
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_quality_to_words (guint        bit,
                       NaerLanguage language)
{
  return NAER_CODE_TO_WORDS (quality_points, bit, NULL, language);
}

/**
 * naer_plan_occasion_to_words:
 * @occasion: what a version was made for
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_plan_occasion_to_words (NaerPlanOccasion occasion,
                             NaerLanguage     language)
{
  return NAER_CODE_TO_WORDS (occasions, occasion, NULL, language);
}

/**
 * naer_plan_made_to_words:
 * @made: how it was made
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_plan_made_to_words (NaerPlanMade made,
                         NaerLanguage language)
{
  return NAER_CODE_TO_WORDS (mades, made, "plan made", language);
}

/**
 * naer_measure_category_to_words:
 * @category: a category
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_measure_category_to_words (NaerMeasureCategory category,
                                NaerLanguage        language)
{
  return NAER_CODE_TO_WORDS (categories, category, "measure", language);
}

/**
 * naer_measure_status_to_words:
 * @status: a status
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_measure_status_to_words (NaerMeasureStatus status,
                              NaerLanguage      language)
{
  return NAER_CODE_TO_WORDS (statuses, status, "measure", language);
}

/**
 * naer_measure_effect_to_words:
 * @effect: an effect
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_measure_effect_to_words (NaerMeasureEffect effect,
                              NaerLanguage      language)
{
  return NAER_CODE_TO_WORDS (effects, effect, "effect", language);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/* What a plan and the register of measures choose between, in words: for pages in a language of
 * their own, and for the window. Flags are asked for by the number of their bit. */

#define NAER_N_NAV_HELPS 4
#define NAER_N_OTHER_HELPS 2
#define NAER_N_DEMANDS 3

const char *naer_ability_to_words          (NaerAbility         ability,
                                            NaerLanguage        language);
const char *naer_demand_to_words           (guint               bit,
                                            NaerLanguage        language);
const char *naer_option_to_words           (NaerOptionKind      kind,
                                            NaerLanguage        language);
const char *naer_nav_help_to_words         (guint               bit,
                                            NaerLanguage        language);
const char *naer_other_help_to_words       (guint               bit,
                                            NaerLanguage        language);
const char *naer_question_to_words         (guint               bit,
                                            NaerLanguage        language);
const char *naer_quality_to_words          (guint               bit,
                                            NaerLanguage        language);
const char *naer_plan_occasion_to_words    (NaerPlanOccasion    occasion,
                                            NaerLanguage        language);
const char *naer_plan_made_to_words        (NaerPlanMade        made,
                                            NaerLanguage        language);
const char *naer_measure_category_to_words (NaerMeasureCategory category,
                                            NaerLanguage        language);
const char *naer_measure_status_to_words   (NaerMeasureStatus   status,
                                            NaerLanguage        language);
const char *naer_measure_effect_to_words   (NaerMeasureEffect   effect,
                                            NaerLanguage        language);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerPlanStatus:
 * @NAER_PLAN_DRAFT: it is being written
 * @NAER_PLAN_AGREED: it is finished
 * @NAER_PLAN_SHARED: it is finished and sent to the sick-lister
 *
 * How far a version has come.
 */
typedef enum
{
  NAER_PLAN_DRAFT,
  NAER_PLAN_AGREED,
  NAER_PLAN_SHARED,
} NaerPlanStatus;

NaerPlan        *naer_plan_begin        (const NaerFacts    *facts,
                                         const NaerEmployee *employee,
                                         NaerDay             case_start,
                                         NaerDay             today);
NaerPlan        *naer_plan_next         (const NaerFacts    *facts,
                                         const NaerEmployee *employee,
                                         const NaerPlan     *last,
                                         NaerDay             today);
void             naer_plan_fill_head    (NaerPlan           *plan,
                                         const NaerFacts    *facts,
                                         const NaerEmployee *employee,
                                         NaerDay             today);
NaerPlan        *naer_plan_find_last    (const NaerEmployee *employee,
                                         NaerDay             case_start,
                                         NaerDay             next_case_start);
NaerPlan        *naer_plan_find_version (const NaerEmployee *employee,
                                         int                 version);
gboolean         naer_plan_belongs      (const NaerPlan     *plan,
                                         NaerDay             case_start,
                                         NaerDay             next_case_start);
NaerPlanStatus   naer_plan_get_status   (const NaerPlan     *plan,
                                         const NaerEmployee *employee);

G_END_DECLS

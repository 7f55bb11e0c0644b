/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-change.h"
#include "plan/naer-measure.h"
#include "plan/naer-plan-edit.h"

G_BEGIN_DECLS

/* Vigdis Hagen, sick-listed half from 2 November 2026, in a kindergarten, and her plan. */

NaerDay       plan_scene_day        (const char   *iso);
NaerFacts    *plan_scene_facts      (void);
NaerEmployee *plan_scene_employee   (NaerFacts    *facts);
NaerPlan     *plan_scene_whole_plan (NaerFacts    *facts);
void          plan_scene_apply      (NaerFacts    *facts,
                                     GPtrArray    *changes);
NaerPlan     *plan_scene_random     (GRand        *random,
                                     const NaerPlan *plan);

#define PLAN_SCENE_START "2026-11-02"
#define PLAN_SCENE_TODAY "2026-11-15"

G_END_DECLS

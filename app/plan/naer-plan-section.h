/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-plan-bindings.h"

G_BEGIN_DECLS

/**
 * NaerPlanSection:
 *
 * A part of the form as its Blueprint file has it. What is called like a member of the plan there
 * shows and edits that member.
 */
typedef struct
{
  GtkBuilder *builder;
  AdwPreferencesGroup *group;
} NaerPlanSection;

NaerPlanSection *naer_plan_section_load   (const char             *name,
                                           NaerPlanBindings       *bindings,
                                           NaerDay                 today);
void             naer_plan_section_free   (NaerPlanSection        *self);
GtkWidget       *naer_plan_section_find   (const NaerPlanSection  *self,
                                           const char             *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerPlanSection, naer_plan_section_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerPlanLine:
 * @member: the member of the plan that it stands in
 * @label: what it is, in words
 * @before: (nullable): what one version says
 * @after: (nullable): what the other says
 *
 * One line of two versions side by side. Both texts are %NULL for what neither says.
 */
typedef struct
{
  const char *member;
  char *label;
  char *before;
  char *after;
} NaerPlanLine;

void       naer_plan_line_free     (NaerPlanLine       *line);
gboolean   naer_plan_line_differs  (const NaerPlanLine *line);
GPtrArray *naer_plans_compare      (const NaerPlan     *before,
                                    const NaerPlan     *after,
                                    NaerLanguage        language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerPlanLine, naer_plan_line_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "patterns/naer-indicator.h"

G_BEGIN_DECLS

/**
 * NaerPatternChoice:
 * @first: (element-type NaerIndicator): the figures to show at once, stretches with little absence
 *   first
 * @rest: (element-type NaerIndicator): the others that say something
 * @suggests_talk: whether to suggest a care conversation
 *
 * What the page of a person shows of the figures.
 */
typedef struct
{
  GPtrArray *first;
  GPtrArray *rest;
  gboolean suggests_talk;
} NaerPatternChoice;

NaerPatternChoice *naer_pattern_choice_new  (GPtrArray          *indicators,
                                             const NaerEmployee *employee,
                                             NaerDay             today);
void               naer_pattern_choice_free (NaerPatternChoice  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerPatternChoice, naer_pattern_choice_free)

G_END_DECLS

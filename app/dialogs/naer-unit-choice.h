/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

/**
 * NaerUnitChoice:
 * @row_id: a unit, 0 for none
 * @new_name: (nullable): the name of a new unit, which then counts instead
 *
 * The unit that is chosen in a form.
 */
typedef struct
{
  gint64 row_id;
  char *new_name;
} NaerUnitChoice;

void      naer_unit_choice_clear (NaerUnitChoice       *choice);
void      naer_unit_choice_set   (NaerUnitChoice       *choice,
                                  gint64                row_id,
                                  const char           *new_name);
NaerUnit *naer_unit_find_named   (const NaerFacts      *facts,
                                  const char           *name);
void      naer_unit_choice_check (const NaerUnitChoice *choice,
                                  const NaerFacts      *facts,
                                  NaerFeedback         *feedback,
                                  int                   field);
gint64    naer_unit_choice_make  (const NaerUnitChoice *choice,
                                  const NaerFacts      *facts,
                                  GPtrArray            *changes);

G_END_DECLS

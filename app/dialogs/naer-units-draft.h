/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

/**
 * NaerUnitLine:
 * @unit: what is written of it; its row is 0 for a new one
 * @removed: whether it is to be removed
 *
 * One unit in the form. The number of the line is the field of the feedback.
 */
typedef struct
{
  NaerUnit *unit;
  gboolean removed;
} NaerUnitLine;

/**
 * NaerUnitsDraft:
 * @lines: (element-type NaerUnitLine): the units, new ones last
 *
 * What a form says of the units.
 */
typedef struct
{
  GPtrArray *lines;
} NaerUnitsDraft;

NaerUnitsDraft *naer_units_draft_new          (const NaerFacts      *facts);
void            naer_units_draft_free         (NaerUnitsDraft       *draft);
guint           naer_units_draft_add          (NaerUnitsDraft       *draft,
                                               const char           *name);
NaerUnit       *naer_units_draft_get          (const NaerUnitsDraft *draft,
                                               guint                 line);
void            naer_units_draft_remove       (NaerUnitsDraft       *draft,
                                               guint                 line);
char           *naer_units_draft_explain_kept (const NaerUnitsDraft *draft,
                                               guint                 line,
                                               const NaerFacts      *facts,
                                               NaerDay               today);
NaerFeedback   *naer_units_draft_check        (const NaerUnitsDraft *draft);
GPtrArray      *naer_units_draft_make_changes (const NaerUnitsDraft *draft,
                                               const NaerFacts      *facts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerUnitsDraft, naer_units_draft_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-change.h"

G_BEGIN_DECLS

/**
 * NaerSetAsideLine:
 * @from: the first day
 * @to: the last day, inclusive, or %NAER_DAY_NONE while it is open
 * @rows: (element-type gint64): the records that it is made of
 * @kinds: what they are, in words
 * @set_aside: whether it is left out of the pattern
 *
 * One absence, as a form of what is set aside shows it.
 */
typedef struct
{
  NaerDay from;
  NaerDay to;
  GArray *rows;
  char *kinds;
  gboolean set_aside;
} NaerSetAsideLine;

/**
 * NaerSetAsideDraft:
 * @lines: (element-type NaerSetAsideLine): the absences for own sickness in three years, newest first
 *
 * What a form says of the absences that are left out of a pattern. Why is not asked and not kept.
 */
typedef struct
{
  GPtrArray *lines;
} NaerSetAsideDraft;

NaerSetAsideDraft *naer_set_aside_draft_new          (const NaerFacts         *facts,
                                                      const NaerEmployee      *employee,
                                                      NaerDay                  today);
void               naer_set_aside_draft_free         (NaerSetAsideDraft       *draft);
GPtrArray         *naer_set_aside_draft_make_changes (const NaerSetAsideDraft *draft,
                                                      const NaerEmployee      *employee);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerSetAsideDraft, naer_set_aside_draft_free)

G_END_DECLS

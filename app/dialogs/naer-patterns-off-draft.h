/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-change.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

typedef enum
{
  NAER_PATTERNS_OFF_FIELD_UNTIL,
} NaerPatternsOffField;

/**
 * NaerPatternsOffDraft:
 * @until: the last day without patterns, or what stands in its place in a form
 *
 * What a form says of switching a person’s patterns off for a time. Why is not asked and not kept.
 */
typedef struct
{
  NaerDay until;
} NaerPatternsOffDraft;

NaerPatternsOffDraft *naer_patterns_off_draft_new          (NaerDay                     today);
void                  naer_patterns_off_draft_free         (NaerPatternsOffDraft       *draft);
NaerFeedback         *naer_patterns_off_draft_check        (const NaerPatternsOffDraft *draft,
                                                            NaerDay                     today);
GPtrArray            *naer_patterns_off_draft_make_changes (const NaerPatternsOffDraft *draft,
                                                            const NaerEmployee         *employee,
                                                            NaerDay                     today);
GPtrArray            *naer_patterns_on_make_changes        (const NaerEmployee         *employee,
                                                            NaerDay                     today);
gboolean              naer_patterns_are_off                (const NaerEmployee         *employee,
                                                            NaerDay                     today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerPatternsOffDraft, naer_patterns_off_draft_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

typedef enum
{
  NAER_FOLLOW_UP_FIELD_FROM,
  NAER_FOLLOW_UP_FIELD_TO,
} NaerFollowUpField;

/**
 * NaerFollowUpDraft:
 * @from: the first day, or what stands in its place in a form
 * @to: the last day, inclusive, likewise; %NAER_DAY_NONE for until further notice
 * @gentle: whether reminders are softened and spaced
 * @intensity: how close: `close`, `normal` or `light`, a static string
 *
 * What a form says of how an employee is followed up for a time, beside the law.
 */
typedef struct
{
  NaerDay from;
  NaerDay to;
  gboolean gentle;
  const char *intensity;
} NaerFollowUpDraft;

NaerFollowUpDraft   naer_follow_up_draft_new          (const NaerEmployee      *employee,
                                                       NaerDay                  today);
const NaerFollowUp *naer_follow_up_find               (const NaerEmployee      *employee,
                                                       NaerDay                  day);
NaerFeedback       *naer_follow_up_draft_check        (const NaerFollowUpDraft *draft);
GPtrArray          *naer_follow_up_draft_make_changes (const NaerFollowUpDraft *draft,
                                                       const NaerEmployee      *employee);

G_END_DECLS

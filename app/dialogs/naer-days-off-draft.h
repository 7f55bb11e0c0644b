/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

/**
 * NaerDayOffLine:
 * @day: the day, or what stands in its place in a form
 * @yearly: whether it is off every year
 * @removed: whether it is to be removed
 *
 * One day off in the form. Its number is the field of the feedback.
 */
typedef struct
{
  NaerDay day;
  gboolean yearly;
  gboolean removed;
} NaerDayOffLine;

GArray       *naer_days_off_draft_new          (const NaerEmployer *employer,
                                                NaerDay             today);
guint         naer_days_off_draft_add          (GArray             *draft);
NaerFeedback *naer_days_off_draft_check        (GArray             *draft);
GPtrArray    *naer_days_off_draft_make_changes (GArray             *draft,
                                                const NaerEmployer *employer);

G_END_DECLS

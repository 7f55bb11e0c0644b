/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-change.h"

G_BEGIN_DECLS

/**
 * NaerWayBackWeek:
 * @monday: its first day
 * @grade: per cent sick, as the step says that lies over the end of the week
 * @presence: planned presence in per cent of the ordinary hours of the week
 * @load: planned load in per cent of the ordinary work of the week
 * @is_planned: whether any step lies over the week
 * @actual: presence as it became, in per cent; -1 when it was not noted
 *
 * A week on the way back: what was planned and what became of it.
 */
typedef struct
{
  NaerDay monday;
  int grade;
  int presence;
  int load;
  gboolean is_planned;
  int actual;
} NaerWayBackWeek;

guint      naer_way_back_count_shifts  (const NaerEmployee *employee,
                                        NaerDay             monday);
int        naer_way_back_fit_to_shifts (int                 presence,
                                        guint               n_shifts,
                                        gboolean            half_shifts);
GPtrArray *naer_way_back_suggest       (NaerDay             from,
                                        int                 presence,
                                        guint               n_steps,
                                        guint               weeks_a_step,
                                        guint               n_shifts,
                                        gboolean            half_shifts);
GArray    *naer_way_back_weeks         (const NaerPlan     *plan,
                                        const NaerEmployee *employee,
                                        NaerDay             through);
GPtrArray *naer_way_back_note_week     (const NaerEmployee *employee,
                                        NaerDay             monday,
                                        int                 presence,
                                        const char         *note);

G_END_DECLS

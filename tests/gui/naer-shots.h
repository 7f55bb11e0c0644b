/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-stage.h"

G_BEGIN_DECLS

/* Every page and dialog: a table for each room, which ends with a scene without a name. */

extern const NaerScene naer_shots_overview[];
extern const NaerScene naer_shots_unit[];
extern const NaerScene naer_shots_calendar[];
extern const NaerScene naer_shots_pattern[];
extern const NaerScene naer_shots_follow_up[];
extern const NaerScene naer_shots_employee[];
extern const NaerScene naer_shots_meeting[];
extern const NaerScene naer_shots_plan[];
extern const NaerScene naer_shots_import[];
extern const NaerScene naer_shots_program[];
extern const NaerScene naer_shots_quota[];
extern const NaerScene naer_shots_safety[];
extern const NaerScene naer_shots_privacy[];

GPtrArray *naer_shots_choose        (const char *const *patterns);
GPtrArray *naer_shots_choose_wanted (void);

G_END_DECLS

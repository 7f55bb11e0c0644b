/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-change.h"

G_BEGIN_DECLS

GPtrArray *naer_plan_make_begin_changes   (const NaerEmployee *employee,
                                           const NaerPlan     *plan);
GPtrArray *naer_plan_make_finish_changes  (const NaerEmployee *employee,
                                           const NaerPlan     *plan,
                                           NaerDay             today);
GPtrArray *naer_plan_make_discard_changes (const NaerEmployee *employee,
                                           const NaerPlan     *plan);
GPtrArray *naer_plan_make_sign_changes    (const NaerEmployee *employee,
                                           const NaerPlan     *plan,
                                           NaerDay             employee_on,
                                           NaerDay             leader_on,
                                           const char         *place);
GPtrArray *naer_plan_make_archive_changes (const NaerEmployee *employee,
                                           const NaerPlan     *plan,
                                           const char         *archived_in,
                                           NaerDay             archived_on);

G_END_DECLS

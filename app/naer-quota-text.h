/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-change.h"
#include "quota/naer-quota.h"

G_BEGIN_DECLS

char      *naer_quota_get_figure      (const NaerQuota       *quota);
char      *naer_quota_describe_return (const NaerQuotaReturn *back,
                                       NaerDay                today);
GPtrArray *naer_open_days_answer      (const NaerOpenDays    *days,
                                       gint64                 employee,
                                       gboolean               sick,
                                       NaerDay                today);

G_END_DECLS

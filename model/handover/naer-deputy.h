/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-store.h"
#include "handover/naer-handover.h"
#include "rules/naer-rule-book.h"

G_BEGIN_DECLS

GArray       *naer_deputy_find_due          (const NaerFacts      *facts,
                                             const NaerRuleBook   *rules,
                                             NaerDay               first_day,
                                             NaerDay               last_day,
                                             NaerDay               today);
NaerHandover *naer_handover_make_for_deputy (const NaerFacts      *facts,
                                             GArray               *employees,
                                             NaerDay               first_day,
                                             NaerDay               last_day,
                                             const NaerRowHistory *history,
                                             NaerDay               today);
gboolean      naer_deputy_check_time        (const NaerHandover   *handover,
                                             NaerDay               today,
                                             GError              **error);
gboolean      naer_deputy_settle            (NaerStore            *store,
                                             const NaerHandover   *handover,
                                             NaerDay               today,
                                             GError              **error);

G_END_DECLS

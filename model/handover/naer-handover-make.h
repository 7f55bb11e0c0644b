/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "handover/naer-handover.h"

G_BEGIN_DECLS

/**
 * NAER_PURPOSE_RECEIVE:
 *
 * What the log says of changes that came from another leader.
 */
#define NAER_PURPOSE_RECEIVE "receive"

NaerHandover *naer_handover_make_for_leader (const NaerFacts      *facts,
                                             GArray               *employees,
                                             const NaerRowHistory *history,
                                             NaerDay               today);
NaerHandover *naer_handover_begin           (const NaerFacts      *facts,
                                             NaerHandoverKind      kind,
                                             GArray               *employees,
                                             const NaerRowHistory *history,
                                             NaerDay               today);
gboolean      naer_handover_is_chosen       (GArray               *employees,
                                             gint64                row_id);
NaerHandover *naer_handover_make_return     (const NaerFacts      *facts,
                                             const NaerRowHistory *history,
                                             NaerDay               today);

G_END_DECLS

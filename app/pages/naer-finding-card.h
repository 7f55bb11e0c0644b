/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-overview-model.h"
#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerFindingCard:
 *
 * One thing that needs the leader now: who, what, when, why, and one button.
 */
#define NAER_TYPE_FINDING_CARD (naer_finding_card_get_type ())
G_DECLARE_FINAL_TYPE (NaerFindingCard, naer_finding_card, NAER, FINDING_CARD, AdwBin)

GtkWidget *naer_finding_card_new        (NaerSession            *session,
                                         const NaerOverviewItem *item);
void       naer_finding_card_set_narrow (NaerFindingCard        *self,
                                         gboolean                narrow);

G_END_DECLS

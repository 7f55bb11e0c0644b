/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerQuotaCard:
 *
 * Self-certification on the page of a person: what is used, when it can be used next and why, which
 * days come back when, and the days that have to be asked about.
 */
#define NAER_TYPE_QUOTA_CARD (naer_quota_card_get_type ())
G_DECLARE_FINAL_TYPE (NaerQuotaCard, naer_quota_card, NAER, QUOTA_CARD, AdwBin)

void naer_quota_card_set_employee (NaerQuotaCard *self,
                                   NaerSession   *session,
                                   gint64         employee);

G_END_DECLS

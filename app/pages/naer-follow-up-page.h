/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerFollowUpPage:
 *
 * What the rules say of each case of one employee: status, date, reason and one action.
 */
#define NAER_TYPE_FOLLOW_UP_PAGE (naer_follow_up_page_get_type ())
G_DECLARE_FINAL_TYPE (NaerFollowUpPage, naer_follow_up_page, NAER, FOLLOW_UP_PAGE, AdwBin)

void naer_follow_up_page_set_employee (NaerFollowUpPage *self,
                                       NaerSession      *session,
                                       gint64            employee);
void naer_follow_up_page_set_narrow   (NaerFollowUpPage *self,
                                       gboolean          narrow);

G_END_DECLS

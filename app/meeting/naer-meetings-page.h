/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerMeetingsPage:
 *
 * All talks with an employee: how contact is kept, dialogue meetings, conversations, presence; what
 * comes next first. New ones are planned and noted from here.
 */
#define NAER_TYPE_MEETINGS_PAGE (naer_meetings_page_get_type ())
G_DECLARE_FINAL_TYPE (NaerMeetingsPage, naer_meetings_page, NAER, MEETINGS_PAGE, AdwBin)

void naer_meetings_page_set_employee (NaerMeetingsPage *self,
                                      NaerSession      *session,
                                      gint64            employee);

G_END_DECLS

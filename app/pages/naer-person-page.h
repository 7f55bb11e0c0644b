/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerPersonPage:
 *
 * One employee: the calendar, the follow-up, the plan and the log. Signal `told` (message) says how saving
 * the calendar went.
 */
#define NAER_TYPE_PERSON_PAGE (naer_person_page_get_type ())
G_DECLARE_FINAL_TYPE (NaerPersonPage, naer_person_page, NAER, PERSON_PAGE, AdwBin)

void naer_person_page_set_employee (NaerPersonPage *self,
                                    NaerSession    *session,
                                    gint64          employee);
void naer_person_page_set_menu     (NaerPersonPage *self,
                                    GMenuModel     *menu);
const char *naer_person_page_get_tab (NaerPersonPage *self);
void naer_person_page_show_tab     (NaerPersonPage *self,
                                    const char     *tab);
void naer_person_page_show_plan    (NaerPersonPage *self,
                                    const char     *obligation);
void naer_person_page_activate     (NaerPersonPage *self,
                                    const char     *action);
void naer_person_page_print        (NaerPersonPage *self);
gboolean naer_person_page_undo     (NaerPersonPage *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerUnitPage:
 *
 * Who is at work: the calendar of the unit. It shows who is away, and why only when asked; that is
 * forgotten each time the page is opened. Signal `told` (message) says how saving a table went.
 */
#define NAER_TYPE_UNIT_PAGE (naer_unit_page_get_type ())
G_DECLARE_FINAL_TYPE (NaerUnitPage, naer_unit_page, NAER, UNIT_PAGE, AdwBin)

void naer_unit_page_set_session (NaerUnitPage *self,
                                 NaerSession  *session);
void naer_unit_page_set_menu    (NaerUnitPage *self,
                                 GMenuModel   *menu);
void naer_unit_page_set_narrow  (NaerUnitPage *self,
                                 gboolean      narrow);
void naer_unit_page_open        (NaerUnitPage *self);

G_END_DECLS

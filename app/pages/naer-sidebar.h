/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerSidebar:
 *
 * The list at the side: search, the overview, the unit, and the employees. Signals
 * `overview-chosen`, `unit-opened` and `employee-chosen` (row of the employee).
 */
#define NAER_TYPE_SIDEBAR (naer_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (NaerSidebar, naer_sidebar, NAER, SIDEBAR, AdwBin)

void   naer_sidebar_set_session        (NaerSidebar *self,
                                        NaerSession *session);
void   naer_sidebar_set_search_capture (NaerSidebar *self,
                                        GtkWidget   *widget);
void   naer_sidebar_focus_search       (NaerSidebar *self);
void   naer_sidebar_select             (NaerSidebar *self,
                                        gint64       employee);
void   naer_sidebar_select_unit        (NaerSidebar *self);
gint64 naer_sidebar_get_neighbour      (NaerSidebar *self,
                                        gint64       employee,
                                        int          step);

G_END_DECLS

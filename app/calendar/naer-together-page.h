/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerTogetherPage:
 *
 * The calendar of one employee and nothing else, for two who look at it together. Escape and its
 * button are the action `win.show-together`.
 */
#define NAER_TYPE_TOGETHER_PAGE (naer_together_page_get_type ())
G_DECLARE_FINAL_TYPE (NaerTogetherPage, naer_together_page, NAER, TOGETHER_PAGE, AdwBin)

GtkWidget *naer_together_page_new          (GSettings        *settings);
void       naer_together_page_set_employee (NaerTogetherPage *self,
                                            NaerSession      *session,
                                            gint64            employee);
void       naer_together_page_activate     (NaerTogetherPage *self,
                                            const char       *action);

G_END_DECLS

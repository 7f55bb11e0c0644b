/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerPlanPage:
 *
 * The follow-up plan of an employee: none yet, the draft that is being written, or the version that
 * was finished last.
 */
#define NAER_TYPE_PLAN_PAGE (naer_plan_page_get_type ())
G_DECLARE_FINAL_TYPE (NaerPlanPage, naer_plan_page, NAER, PLAN_PAGE, AdwBin)

void     naer_plan_page_set_employee (NaerPlanPage *self,
                                      NaerSession  *session,
                                      gint64        employee);
void     naer_plan_page_resolve      (NaerPlanPage *self,
                                      const char   *obligation);
gboolean naer_plan_page_undo         (NaerPlanPage *self);
void     naer_plan_page_save         (NaerPlanPage *self);

G_END_DECLS

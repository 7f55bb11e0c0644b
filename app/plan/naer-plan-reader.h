/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerPlanReader:
 *
 * A finished version of the plan, to be read: what it says, to whom it was sent, and week by week
 * how much of the way back was gone.
 */
#define NAER_TYPE_PLAN_READER (naer_plan_reader_get_type ())
G_DECLARE_FINAL_TYPE (NaerPlanReader, naer_plan_reader, NAER, PLAN_READER, AdwBreakpointBin)

GtkWidget *naer_plan_reader_new (NaerSession    *session,
                                  gint64          employee,
                                  const NaerPlan *plan);

G_END_DECLS

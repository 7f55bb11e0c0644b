/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"
#include "rules/naer-engine.h"

G_BEGIN_DECLS

/**
 * NaerCaseBox:
 *
 * One case: its timeline, what is to be done now, what comes, and what is done.
 */
#define NAER_TYPE_CASE_BOX (naer_case_box_get_type ())
G_DECLARE_FINAL_TYPE (NaerCaseBox, naer_case_box, NAER, CASE_BOX, AdwBin)

GtkWidget *naer_case_box_new       (NaerSession            *session,
                                    gint64                  employee,
                                    GPtrArray              *timelines,
                                    const NaerCaseTimeline *timeline,
                                    gboolean                narrow,
                                    gboolean                folded);
gboolean   naer_case_box_focus     (NaerCaseBox            *self);
char      *naer_case_box_name      (const NaerCaseTimeline *timeline);
char      *naer_case_box_describe  (const NaerCaseTimeline *timeline,
                                    NaerDay                 today);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-session.h"

G_BEGIN_DECLS

void naer_shot_plan_draft  (NaerSession *session,
                            gint64       employee);
void naer_shot_plan_finish (NaerSession *session,
                            gint64       employee);
void naer_shot_plan_open_measure (GtkWidget *window);
void naer_shot_plan_scroll_down  (GtkWidget *window);

G_END_DECLS

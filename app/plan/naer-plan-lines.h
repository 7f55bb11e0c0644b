/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plan/naer-plan-compare.h"

G_BEGIN_DECLS

GtkWidget *naer_plan_line_row_new  (const NaerPlanLine *line);
GtkWidget *naer_plan_lines_row_new (const NaerPlanLine *line,
                                    const char         *before_title,
                                    const char         *after_title);

G_END_DECLS

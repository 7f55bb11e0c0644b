/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-session.h"

G_BEGIN_DECLS

GtkWidget *naer_plan_card_new         (const char     *title);
void       naer_plan_card_add         (GtkWidget      *card,
                                       const char     *text);
GtkWidget *naer_plan_tried_card       (NaerSession    *session,
                                       gint64          employee,
                                       const NaerPlan *plan);
GtkWidget *naer_plan_readers_card     (NaerSession    *session,
                                       gint64          employee,
                                       const NaerPlan *plan);
GtkWidget *naer_plan_lint_card    (NaerSession    *session,
                                   gint64          employee,
                                   const NaerPlan *plan);
GtkWidget *naer_plan_words_card       (NaerSession    *session,
                                       gint64          employee,
                                       const NaerPlan *plan);

G_END_DECLS

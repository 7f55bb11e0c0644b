/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-session.h"

G_BEGIN_DECLS

/* What was to be done, and is done now. */
typedef void (*NaerLintGoOn) (GtkWidget *widget);

char *naer_lint_question_describe (const char   *text);
void  naer_lint_question_ask      (NaerSession  *session,
                                   gint64        employee,
                                   const char   *text,
                                   const char   *action,
                                   GtkWidget    *widget,
                                   NaerLintGoOn  go_on);

G_END_DECLS

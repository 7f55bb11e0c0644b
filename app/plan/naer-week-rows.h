/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-session.h"

G_BEGIN_DECLS

GtkWidget *naer_week_rows_new (NaerSession    *session,
                               gint64          employee,
                               const NaerPlan *plan);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "import/naer-import-session.h"

G_BEGIN_DECLS

/* The lists of the plan page, as rows that open; %NULL where a list is empty. */

GtkWidget *naer_import_plan_rows_of_status  (NaerImportSession   *session,
                                             NaerPlanStatus       status);
GtkWidget *naer_import_plan_rows_people     (NaerImportSession   *session);
GtkWidget *naer_import_plan_rows_units      (NaerImportSession   *session);
GtkWidget *naer_import_plan_rows_gone       (NaerImportSession   *session);
GtkWidget *naer_import_plan_rows_typed      (NaerImportSession   *session);
GtkWidget *naer_import_plan_rows_employment (NaerImportSession   *session);
GtkWidget *naer_import_plan_rows_refused    (NaerImportSession   *session);
GtkWidget *naer_import_plan_rows_warnings   (NaerImportSession   *session);
GtkWidget *naer_import_plan_rows_overlaps   (NaerImportSession   *session);
GtkWidget *naer_import_plan_rows_left_out   (NaerImportSession   *session);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

#define NAER_TYPE_TIDY_DIALOG (naer_tidy_dialog_get_type ())

G_DECLARE_FINAL_TYPE (NaerTidyDialog, naer_tidy_dialog, NAER, TIDY_DIALOG, AdwDialog)

void       naer_tidy_dialog_present (NaerSession *session,
                                     gint64       employee,
                                     GtkWidget   *parent);
GPtrArray *naer_tidy_items_parse    (NaerSession *session,
                                     GVariant    *chosen);

G_END_DECLS

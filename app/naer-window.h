/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-application.h"
#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerWindow:
 *
 * The window: the list of employees beside the overview or one employee’s page.
 */
#define NAER_TYPE_WINDOW (naer_window_get_type ())
G_DECLARE_FINAL_TYPE (NaerWindow, naer_window, NAER, WINDOW, AdwApplicationWindow)

NaerWindow  *naer_window_new           (NaerApplication *application);
NaerSession *naer_window_get_session   (NaerWindow      *self);
void         naer_window_set_session   (NaerWindow      *self,
                                        NaerSession     *session);
gint64       naer_window_get_employee  (NaerWindow      *self);
void         naer_window_open_sample   (NaerWindow      *self);
void         naer_window_open_file     (NaerWindow      *self,
                                        GFile           *file);
void         naer_window_open_file_at_start (NaerWindow *self,
                                        GFile           *file);
void         naer_window_show_list     (NaerWindow      *self);
void         naer_window_show_overview (NaerWindow      *self);
void         naer_window_show_unit     (NaerWindow      *self);
void         naer_window_show_employee (NaerWindow      *self,
                                        gint64           employee);
void         naer_window_show_plan     (NaerWindow      *self,
                                        gint64           employee,
                                        const char      *obligation);
const char  *naer_window_get_page      (NaerWindow      *self);
void         naer_window_show_tab      (NaerWindow      *self,
                                        const char      *tab);
void         naer_window_add_toast     (NaerWindow      *self,
                                        AdwToast        *toast);

void         naer_window_show_opened   (NaerWindow      *self,
                                        NaerSession     *session);
void         naer_window_show_problem  (NaerWindow      *self,
                                        const GError    *error);

G_END_DECLS

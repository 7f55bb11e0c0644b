/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/* A window over real data, in which the forms are opened. */
typedef struct
{
  NaerSession *session;
  GtkWidget *window;
  char *message;
} Stage;

void                stage_set_up           (Stage         *stage,
                                            gconstpointer  user_data);
void                stage_tear_down        (Stage         *stage,
                                            gconstpointer  user_data);
AdwDialog          *stage_form             (Stage         *stage);
const NaerEmployee *stage_employee         (Stage         *stage,
                                            gint64         row_id);
gpointer            stage_row              (Stage         *stage,
                                            const char    *title);
GtkWidget          *stage_button           (Stage         *stage,
                                            const char    *label);
gboolean            stage_widget_says      (GtkWidget     *widget,
                                            const char    *text);
gboolean            stage_says             (Stage         *stage,
                                            const char    *text);
gboolean            stage_offers           (Stage         *stage,
                                            const char    *title,
                                            const char    *text);
gboolean            stage_can_save         (Stage         *stage);
void                stage_write_in         (Stage         *stage,
                                            const char    *title,
                                            const char    *text);
void                stage_choose           (Stage         *stage,
                                            const char    *title,
                                            const char    *text);
void                stage_confirm          (Stage         *stage,
                                            const char    *message);
void                stage_press_enter      (Stage         *stage,
                                            const char    *title,
                                            const char    *message);
void                stage_wait_for_form    (Stage         *stage,
                                            gboolean       open);
void                stage_wait_for_message (Stage         *stage,
                                            const char    *message);
void                stage_assert_named     (GtkWidget     *widget);
void                stage_assert_wrong     (Stage         *stage,
                                            const char    *title,
                                            const char    *text);
void                stage_assert_right     (Stage         *stage,
                                            const char    *title);

G_END_DECLS

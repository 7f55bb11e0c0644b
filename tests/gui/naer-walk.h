/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * NaerTextFunc:
 * @where: what has it, from the inside outwards
 * @text: what is shown or spoken
 * @user_data: of the caller
 *
 * Called for a text of a page or dialog.
 */
typedef void (*NaerTextFunc) (const char *where,
                              const char *text,
                              gpointer    user_data);

char *naer_walk_describe  (GtkWidget             *widget);
char *naer_walk_get_label (GtkAccessible         *accessible,
                           GtkAccessibleProperty  property);
GtkWidget *naer_walk_get_whole (GtkWidget         *widget);
char *naer_walk_get_name  (GtkWidget             *widget);
void  naer_walk_texts     (GtkWidget             *part,
                           NaerTextFunc           func,
                           gpointer               user_data);
void  naer_walk_ignore_fit (void);

G_END_DECLS

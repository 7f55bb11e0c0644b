/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-pages.h"

G_BEGIN_DECLS

/**
 * NaerWayOutFunc:
 * @widget: the widget that asked
 * @action: what was done, as the log calls it: `print` or `export`
 * @error: (nullable): why it was not done
 *
 * Told when something is on paper or in a file. Not called when it was thought better of.
 */
typedef void (*NaerWayOutFunc) (GtkWidget    *widget,
                                const char   *action,
                                const GError *error);

void naer_way_out_print     (NaerPages      *pages,
                             GtkWidget      *widget,
                             NaerWayOutFunc  func);
void naer_way_out_save_pdf  (NaerPages      *pages,
                             const char     *name,
                             GtkWidget      *widget,
                             NaerWayOutFunc  func);
void naer_way_out_save_text (const char     *text,
                             const char     *name,
                             GtkWidget      *widget,
                             NaerWayOutFunc  func);

G_END_DECLS

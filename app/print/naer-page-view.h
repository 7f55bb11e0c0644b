/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-pages.h"

G_BEGIN_DECLS

/**
 * NaerPageView:
 *
 * One page on the screen as it will be on paper, as wide as there is room for. Its words are there
 * for a screen reader to read, line by line.
 */
#define NAER_TYPE_PAGE_VIEW (naer_page_view_get_type ())
G_DECLARE_FINAL_TYPE (NaerPageView, naer_page_view, NAER, PAGE_VIEW, GtkWidget)

GtkWidget *naer_page_view_new       (NaerPages    *pages,
                                     guint         page);
guint      naer_page_view_get_page  (NaerPageView *self);
void       naer_page_view_set_label (NaerPageView *self,
                                     const char   *label);

G_END_DECLS

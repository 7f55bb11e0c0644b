/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-full-text.h"

#include <adwaita.h>

/* The first text without room in a widget; the title of a field lies under what is written in it. */
static GtkWidget *
find_cut (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget) && gtk_widget_get_opacity (widget) > 0 &&
      pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_cut (child);
  return found;
}

static gboolean
query_tooltip_cb (GtkWidget  *window,
                  int         x,
                  int         y,
                  gboolean    by_keyboard,
                  GtkTooltip *tooltip,
                  gpointer    user_data)
{
  GtkWidget *picked = gtk_widget_pick (window, x, y, GTK_PICK_INSENSITIVE | GTK_PICK_NON_TARGETABLE);
  GtkWidget *row = picked != NULL ? gtk_widget_get_ancestor (picked, ADW_TYPE_ENTRY_ROW) : NULL;
  GtkWidget *label = picked != NULL ? find_cut (row != NULL ? row : picked) : NULL;

  if (label == NULL)
    return FALSE;
  gtk_tooltip_set_text (tooltip, gtk_label_get_text (GTK_LABEL (label)));
  return TRUE;
}

/**
 * naer_full_text_show:
 * @window: a window
 *
 * Lets the pointer show the whole of each text in @window and its dialogs that has no room.
 */
void
naer_full_text_show (GtkWidget *window)
{
  gtk_widget_set_has_tooltip (window, TRUE);
  g_signal_connect (window, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}

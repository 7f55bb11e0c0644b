/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-log-cells.h"

#include "log/naer-log-words.h"
#include "naer-i18n.h"
#include "naer-log-item.h"

/* The lines of the log: what was done and about whom, and below it when and by whom. */

#define WITH_WHOM "naer-with-whom"

static const char *
icon_of (const NaerLogEntry *entry)
{
  static const char *const icons[] = {
    [NAER_LOG_VIEW] = "view-reveal-symbolic",     [NAER_LOG_PRINT] = "printer-symbolic",
    [NAER_LOG_EXPORT] = "document-save-symbolic", [NAER_LOG_CHANGE] = "document-edit-symbolic",
    [NAER_LOG_REMOVAL] = "user-trash-symbolic",   [NAER_LOG_SAFETY] = "security-high-symbolic",
  };

  return icons[naer_log_entry_get_kind (entry)];
}

static GtkWidget *
make_label (const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static void
set_up_cb (GtkListItemFactory *factory,
           GtkListItem        *cell)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *icon = gtk_image_new ();

  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_box_append (GTK_BOX (texts), make_label (NULL));
  gtk_box_append (GTK_BOX (texts), make_label ("quiet-text"));
  gtk_widget_add_css_class (gtk_widget_get_last_child (texts), "caption");
  gtk_box_append (GTK_BOX (row), icon);
  gtk_box_append (GTK_BOX (row), texts);
  gtk_widget_set_margin_top (row, 6);
  gtk_widget_set_margin_bottom (row, 6);
  gtk_list_item_set_child (cell, row);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *cell,
         NaerSession        *session)
{
  NaerLogItem *item = gtk_list_item_get_item (cell);
  const NaerLogEntry *entry = naer_log_item_get_entry (item);
  GtkWidget *row = gtk_list_item_get_child (cell);
  GtkWidget *icon = gtk_widget_get_first_child (row);
  GtkWidget *texts = gtk_widget_get_last_child (row);
  gboolean with_whom = g_object_get_data (G_OBJECT (factory), WITH_WHOM) != NULL && naer_log_item_get_n (item) == 1;
  g_autofree char *what = naer_log_item_get_title (item);
  g_autofree char *whom = with_whom ? naer_log_whom_to_words (entry->employee, naer_session_get_facts (session),
                                                              naer_i18n_language ()) : NULL;
  g_autofree char *title = whom != NULL ? g_strdup_printf ("%s · %s", what, whom) : g_strdup (what);
  g_autofree char *clock = naer_log_clock_to_words (entry->at, FALSE);
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", clock, entry->who);
  g_autofree char *spoken = g_strdup_printf ("%s. %s, %s", title, clock, entry->who);

  gtk_image_set_from_icon_name (GTK_IMAGE (icon), icon_of (entry));
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_first_child (texts)), title);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_last_child (texts)), subtitle);
  gtk_list_item_set_accessible_label (cell, spoken);
}

static void
set_up_header_cb (GtkListItemFactory *factory,
                  GtkListHeader      *header)
{
  GtkWidget *label = make_label ("heading");

  gtk_widget_set_margin_start (label, 12);
  gtk_list_header_set_child (header, label);
}

static void
bind_header_cb (GtkListItemFactory *factory,
                GtkListHeader      *header)
{
  NaerLogItem *item = gtk_list_header_get_item (header);
  NaerDay day = naer_log_day_of (naer_log_item_get_entry (item)->at);
  g_autofree char *text = naer_i18n_day (day, NAER_DAY_STYLE_WEEKDAY_FULL);
  g_autofree char *heading = naer_words_capitalize (text);

  gtk_label_set_label (GTK_LABEL (gtk_list_header_get_child (header)), heading);
}

/**
 * naer_log_cells_set_up:
 * @view: a list
 * @session: open data, for the names of employees
 * @with_whom: whether to say whom an entry is about
 *
 * Shows a log in a list, line by line.
 */
void
naer_log_cells_set_up (GtkListView *view,
                       NaerSession *session,
                       gboolean     with_whom)
{
  g_autoptr (GtkListItemFactory) rows = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkListItemFactory) headers = gtk_signal_list_item_factory_new ();

  g_object_set_data (G_OBJECT (rows), WITH_WHOM, with_whom ? view : NULL);
  g_signal_connect (rows, "setup", G_CALLBACK (set_up_cb), NULL);
  g_signal_connect_object (rows, "bind", G_CALLBACK (bind_cb), session, G_CONNECT_DEFAULT);
  g_signal_connect (headers, "setup", G_CALLBACK (set_up_header_cb), NULL);
  g_signal_connect (headers, "bind", G_CALLBACK (bind_header_cb), NULL);
  gtk_list_view_set_factory (view, rows);
  gtk_list_view_set_header_factory (view, headers);
}

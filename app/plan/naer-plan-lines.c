/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-lines.h"

#include <glib/gi18n.h>

#include <adwaita.h>

/* Lines of a plan to be read: one version, or two beside each other. */

static GtkWidget *
make_label (const char *text,
            const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "yalign", 0.0f,
                                   "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static GtkWidget *
make_row (GtkWidget  *content,
          const char *spoken)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), content);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_add_css_class (content, "text-row-box");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  return row;
}

/**
 * naer_plan_line_row_new:
 * @line: a line of one version
 *
 * Returns: (transfer floating): a row with what it is and what it says
 */
GtkWidget *
naer_plan_line_row_new (const NaerPlanLine *line)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *title = make_label (line->label, "caption");
  const char *value = line->after != NULL ? line->after : line->before;
  g_autofree char *spoken = g_strdup_printf ("%s: %s", line->label, value);

  gtk_widget_add_css_class (title, "dimmed");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), make_label (value, NULL));
  return make_row (box, spoken);
}

static void
append_version (GtkWidget  *box,
                const char *title,
                const char *value)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *heading = make_label (title, "caption");

  gtk_widget_add_css_class (heading, "dimmed");
  gtk_widget_set_hexpand (column, TRUE);
  gtk_widget_set_size_request (column, 120, -1);
  gtk_box_append (GTK_BOX (column), heading);
  gtk_box_append (GTK_BOX (column), make_label (value != NULL ? value : _("Nothing"),
                                                value != NULL ? NULL : "dimmed"));
  gtk_box_append (GTK_BOX (box), column);
}

/**
 * naer_plan_lines_row_new:
 * @line: a line of two versions
 * @before_title: what the one is called
 * @after_title: what the other is called
 *
 * Returns: (transfer floating): a row with what it is and what each says
 */
GtkWidget *
naer_plan_lines_row_new (const NaerPlanLine *line,
                         const char         *before_title,
                         const char         *after_title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *columns = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);
  const char *nothing = _("Nothing");
  g_autofree char *spoken = g_strdup_printf (
    "%s. %s: %s. %s: %s", line->label, before_title, line->before != NULL ? line->before : nothing,
    after_title, line->after != NULL ? line->after : nothing);

  gtk_box_set_homogeneous (GTK_BOX (columns), TRUE);
  gtk_box_append (GTK_BOX (box), make_label (line->label, "heading"));
  append_version (columns, before_title, line->before);
  append_version (columns, after_title, line->after);
  gtk_box_append (GTK_BOX (box), columns);
  return make_row (box, spoken);
}

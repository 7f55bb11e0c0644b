/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-year-bar.h"

#include <glib/gi18n.h>

#include "naer-heatmap-layout.h"

#define SPACE 6

struct _NaerHeatmapYearBar
{
  GtkWidget parent_instance;

  GtkWidget *year;
};

G_DEFINE_FINAL_TYPE (NaerHeatmapYearBar, naer_heatmap_year_bar, GTK_TYPE_WIDGET)

static void
naer_heatmap_year_bar_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (naer_heatmap_year_bar_parent_class)->dispose (object);
}

static void
naer_heatmap_year_bar_class_init (NaerHeatmapYearBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = naer_heatmap_year_bar_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
add_button (NaerHeatmapYearBar *self,
            const char         *icon,
            const char         *action,
            const char         *label)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
}

static void
naer_heatmap_year_bar_init (NaerHeatmapYearBar *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), SPACE);
  gtk_widget_set_margin_start (GTK_WIDGET (self), (int) NAER_HEATMAP_MARGIN);
  self->year = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->year, "title-3");
  gtk_widget_add_css_class (self->year, "numeric");
  gtk_widget_set_parent (self->year, GTK_WIDGET (self));
  add_button (self, "go-previous-symbolic", "calendar.previous-year", _("Previous year"));
  add_button (self, "go-next-symbolic", "calendar.next-year", _("Next year"));
}

/**
 * naer_heatmap_year_bar_new:
 *
 * Returns: (transfer floating): a bar without a year
 */
GtkWidget *
naer_heatmap_year_bar_new (void)
{
  return g_object_new (NAER_TYPE_HEATMAP_YEAR_BAR, NULL);
}

/**
 * naer_heatmap_year_bar_set_year:
 * @self: a bar
 * @year: a year
 *
 * Tells which year is shown.
 */
void
naer_heatmap_year_bar_set_year (NaerHeatmapYearBar *self,
                                int                 year)
{
  g_autofree char *text = g_strdup_printf ("%d", year);

  g_return_if_fail (NAER_IS_HEATMAP_YEAR_BAR (self));

  gtk_label_set_text (GTK_LABEL (self->year), text);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-legend.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "naer-heatmap-key.h"
#include "naer-heatmap-swatch.h"

#define SPACE 18
#define LINE_SPACE 6
#define LABEL_SPACE 4

struct _NaerHeatmapLegend
{
  GtkWidget parent_instance;

  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (NaerHeatmapLegend, naer_heatmap_legend, GTK_TYPE_WIDGET)

static void
naer_heatmap_legend_dispose (GObject *object)
{
  NaerHeatmapLegend *self = NAER_HEATMAP_LEGEND (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (naer_heatmap_legend_parent_class)->dispose (object);
}

static void
naer_heatmap_legend_class_init (NaerHeatmapLegendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = naer_heatmap_legend_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "legend");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
naer_heatmap_legend_init (NaerHeatmapLegend *self)
{
  self->box = adw_wrap_box_new ();
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (self->box), SPACE);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (self->box), LINE_SPACE);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Legend"), -1);
}

static GtkWidget *
make_entry (const NaerHeatmapKeyEntry *entry)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, LABEL_SPACE);
  GtkWidget *label = gtk_label_new (entry->label);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dimmed");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_box_append (GTK_BOX (box), naer_heatmap_swatch_new (entry));
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

/**
 * naer_heatmap_legend_new:
 *
 * Returns: (transfer floating): an empty legend
 */
GtkWidget *
naer_heatmap_legend_new (void)
{
  return g_object_new (NAER_TYPE_HEATMAP_LEGEND, NULL);
}

/**
 * naer_heatmap_legend_set_model:
 * @self: a legend
 * @model: the calendar that it explains
 *
 * Tells what the calendar shows.
 */
void
naer_heatmap_legend_set_model (NaerHeatmapLegend       *self,
                               const NaerCalendarModel *model)
{
  NaerHeatmapKeyEntry entries[NAER_HEATMAP_KEY_MAX];
  guint n_entries;

  g_return_if_fail (NAER_IS_HEATMAP_LEGEND (self));
  g_return_if_fail (model != NULL);

  n_entries = naer_heatmap_key_list (model, NAER_CALENDAR_SHOW_USUAL,
                                     naer_language_get_default (),
                                     entries);
  naer_heatmap_legend_set_entries (self, entries, n_entries);
}

/**
 * naer_heatmap_legend_set_entries:
 * @self: a legend
 * @entries: (array length=n_entries): what it explains
 * @n_entries: how many
 *
 * Tells what a calendar of another make shows.
 */
void
naer_heatmap_legend_set_entries (NaerHeatmapLegend         *self,
                                 const NaerHeatmapKeyEntry *entries,
                                 guint                      n_entries)
{
  GtkWidget *child;

  g_return_if_fail (NAER_IS_HEATMAP_LEGEND (self));

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    adw_wrap_box_remove (ADW_WRAP_BOX (self->box), child);
  for (guint i = 0; i < n_entries; i++)
    adw_wrap_box_append (ADW_WRAP_BOX (self->box), make_entry (&entries[i]));
}

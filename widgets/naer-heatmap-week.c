/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-week.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "naer-heatmap-grid-private.h"

struct _NaerHeatmapWeek
{
  NaerHeatmapPart parent_instance;
};

static void accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (NaerHeatmapWeek, naer_heatmap_week, NAER_TYPE_HEATMAP_PART,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, accessible_init))

static GtkAccessible *
get_accessible_parent (GtkAccessible *accessible)
{
  NaerHeatmapGrid *grid = naer_heatmap_part_get_grid (NAER_HEATMAP_PART (accessible));

  return grid != NULL ? GTK_ACCESSIBLE (g_object_ref (grid)) : NULL;
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  NaerHeatmapPart *part = NAER_HEATMAP_PART (accessible);
  NaerHeatmapGrid *grid = naer_heatmap_part_get_grid (part);
  NaerDay first = naer_heatmap_part_get_day (part);

  return grid != NULL ? naer_heatmap_grid_ref_day (grid, first) : NULL;
}

static GtkAccessible *
get_next_accessible_sibling (GtkAccessible *accessible)
{
  NaerHeatmapPart *part = NAER_HEATMAP_PART (accessible);
  NaerHeatmapGrid *grid = naer_heatmap_part_get_grid (part);
  NaerDay first = naer_heatmap_part_get_day (part);

  return grid != NULL ? naer_heatmap_grid_ref_next_week (grid, first) : NULL;
}

static gboolean
get_bounds (GtkAccessible *accessible,
            int           *x,
            int           *y,
            int           *width,
            int           *height)
{
  NaerHeatmapPart *part = NAER_HEATMAP_PART (accessible);
  NaerHeatmapGrid *grid = naer_heatmap_part_get_grid (part);
  NaerDay day = naer_heatmap_part_get_day (part);
  NaerHeatmapRect first, last;

  if (grid == NULL || !naer_heatmap_grid_get_area (grid, day, &first) ||
      !naer_heatmap_grid_get_area (grid, naer_week_last (day), &last))
    return FALSE;
  *x = (int) MIN (first.x, last.x);
  *y = (int) MIN (first.y, last.y);
  *width = (int) (MAX (first.x, last.x) + last.width) - *x;
  *height = (int) (MAX (first.y, last.y) + last.height) - *y;
  return TRUE;
}

static void
accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_accessible_parent = get_accessible_parent;
  iface->get_first_accessible_child = get_first_accessible_child;
  iface->get_next_accessible_sibling = get_next_accessible_sibling;
  iface->get_bounds = get_bounds;
}

static void
naer_heatmap_week_class_init (NaerHeatmapWeekClass *klass)
{
  NAER_DRAWN_PART_CLASS (klass)->role = GTK_ACCESSIBLE_ROLE_ROW;
}

static void
naer_heatmap_week_init (NaerHeatmapWeek *self)
{
}

static void
tell_name (NaerHeatmapWeek *self)
{
  NaerDay first = naer_heatmap_part_get_day (NAER_HEATMAP_PART (self));
  NaerLanguage language = naer_language_get_default ();
  int week = naer_day_get_iso_week (first, NULL);
  g_autofree char *name = g_strdup_printf (naer_tr (language, N_("week %d")), week);
  g_autofree char *stretch = naer_words_stretch (first, naer_week_last (first), language);
  g_autofree char *label = g_strdup_printf ("%s, %s", name, stretch);
  NaerDay new_year = naer_day_from_ymd (naer_day_get_year (first), 1, 1);
  int row = (first - naer_day_get_monday (new_year)) / 7 + 1;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_ROW_INDEX, row,
                                  GTK_ACCESSIBLE_RELATION_ROW_INDEX_TEXT, name,
                                  -1);
}

/**
 * naer_heatmap_week_new:
 * @grid: the calendar that it belongs to
 * @first: the first day of the week inside its year
 *
 * Returns: (transfer full): the week
 */
NaerHeatmapWeek *
naer_heatmap_week_new (NaerHeatmapGrid *grid,
                       NaerDay          first)
{
  NaerHeatmapWeek *self = g_object_new (NAER_TYPE_HEATMAP_WEEK, NULL);

  naer_heatmap_part_place (NAER_HEATMAP_PART (self), grid, first);
  tell_name (self);
  return self;
}

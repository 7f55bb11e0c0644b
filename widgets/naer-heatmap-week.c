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

G_DEFINE_FINAL_TYPE (NaerHeatmapWeek, naer_heatmap_week, NAER_TYPE_HEATMAP_PART)

static GtkAccessible *
ref_first_child (NaerDrawnPart *drawn)
{
  NaerHeatmapPart *part = NAER_HEATMAP_PART (drawn);

  return naer_heatmap_grid_ref_day (naer_heatmap_part_get_grid (part), naer_heatmap_part_get_day (part));
}

static GtkAccessible *
ref_next_sibling (NaerDrawnPart *drawn)
{
  NaerHeatmapPart *part = NAER_HEATMAP_PART (drawn);

  return naer_heatmap_grid_ref_next_week (naer_heatmap_part_get_grid (part), naer_heatmap_part_get_day (part));
}

static gboolean
get_area (NaerDrawnPart   *drawn,
          NaerHeatmapRect *area)
{
  NaerHeatmapPart *part = NAER_HEATMAP_PART (drawn);
  NaerHeatmapGrid *grid = naer_heatmap_part_get_grid (part);
  NaerDay day = naer_heatmap_part_get_day (part);
  NaerHeatmapRect first, last;

  if (!naer_heatmap_grid_get_area (grid, day, &first) ||
      !naer_heatmap_grid_get_area (grid, naer_week_last (day), &last))
    return FALSE;
  area->x = MIN (first.x, last.x);
  area->y = MIN (first.y, last.y);
  area->width = MAX (first.x, last.x) + last.width - area->x;
  area->height = MAX (first.y, last.y) + last.height - area->y;
  return TRUE;
}

static void
naer_heatmap_week_class_init (NaerHeatmapWeekClass *klass)
{
  NaerDrawnPartClass *part_class = NAER_DRAWN_PART_CLASS (klass);

  part_class->role = GTK_ACCESSIBLE_ROLE_ROW;
  part_class->ref_first_child = ref_first_child;
  part_class->ref_next_sibling = ref_next_sibling;
  part_class->get_area = get_area;
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

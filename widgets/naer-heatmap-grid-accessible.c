/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "naer-heatmap-day.h"
#include "naer-heatmap-grid-private.h"
#include "naer-heatmap-week.h"

/*
 * For a screen reader the drawing is a grid: weeks are its rows, days their cells. Both are objects
 * of their own that are made when they are asked for, and only for what can be seen.
 */

/* The part of the widget that ancestors that clip leave to be seen. */
static void
get_visible (NaerHeatmapGrid *self,
             graphene_rect_t *visible)
{
  graphene_rect_init (visible, 0, 0, gtk_widget_get_width (GTK_WIDGET (self)),
                      gtk_widget_get_height (GTK_WIDGET (self)));
  for (GtkWidget *ancestor = gtk_widget_get_parent (GTK_WIDGET (self)); ancestor != NULL;
       ancestor = gtk_widget_get_parent (ancestor))
    {
      graphene_rect_t bounds;

      if (gtk_widget_get_overflow (ancestor) == GTK_OVERFLOW_HIDDEN &&
          gtk_widget_compute_bounds (ancestor, GTK_WIDGET (self), &bounds) &&
          !graphene_rect_intersection (visible, &bounds, visible))
        graphene_rect_init (visible, 0, 0, 0, 0);
    }
}

static gboolean
week_is_exposed (NaerHeatmapGrid       *self,
                 NaerDay                first,
                 const graphene_rect_t *visible)
{
  NaerDay last = naer_week_last (first);
  NaerHeatmapRect a, b;
  graphene_rect_t area;

  if (self->current >= first && self->current <= last)
    return TRUE;
  if (!naer_heatmap_grid_get_area (self, first, &a) || !naer_heatmap_grid_get_area (self, last, &b))
    return FALSE;
  graphene_rect_init (&area, MIN (a.x, b.x), MIN (a.y, b.y), fabs (a.x - b.x) + a.width,
                      fabs (a.y - b.y) + a.height);
  return graphene_rect_intersection (&area, visible, NULL);
}

/* The first exposed week that begins on @first or later. */
static GtkAccessible *
ref_exposed_week (NaerHeatmapGrid *self,
                  NaerDay          first)
{
  graphene_rect_t visible;

  get_visible (self, &visible);
  for (; first <= naer_heatmap_grid_last_day (self); first = naer_week_last (first) + 1)
    if (week_is_exposed (self, first, &visible))
      return naer_heatmap_grid_ref_week (self, first);
  return NULL;
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  NaerHeatmapGrid *self = NAER_HEATMAP_GRID (accessible);

  return self->model != NULL ? ref_exposed_week (self, naer_heatmap_grid_first_day (self)) : NULL;
}

static GtkAccessibleInterface *parent_accessible;

/* The day that has the keyboard says so, not the grid around it. */
static gboolean
get_platform_state (GtkAccessible              *accessible,
                    GtkAccessiblePlatformState  state)
{
  NaerHeatmapGrid *self = NAER_HEATMAP_GRID (accessible);

  if (state == GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED && self->model != NULL)
    return FALSE;
  return parent_accessible->get_platform_state (accessible, state);
}

void
naer_heatmap_grid_accessible_init (GtkAccessibleInterface *iface)
{
  parent_accessible = g_type_interface_peek_parent (iface);
  iface->get_first_accessible_child = get_first_accessible_child;
  iface->get_platform_state = get_platform_state;
}

GtkAccessible *
naer_heatmap_grid_ref_week (NaerHeatmapGrid *self,
                            NaerDay          first)
{
  NaerHeatmapWeek *week = g_hash_table_lookup (self->weeks, GINT_TO_POINTER (first));

  if (week == NULL)
    {
      week = naer_heatmap_week_new (self, first);
      g_hash_table_insert (self->weeks, GINT_TO_POINTER (first), week);
    }
  return GTK_ACCESSIBLE (g_object_ref (week));
}

GtkAccessible *
naer_heatmap_grid_ref_next_week (NaerHeatmapGrid *self,
                                 NaerDay          first)
{
  return self->model != NULL ? ref_exposed_week (self, naer_week_last (first) + 1) : NULL;
}

static NaerHeatmapDay *
get_day (NaerHeatmapGrid *self,
         NaerDay          day)
{
  NaerHeatmapDay *cell = g_hash_table_lookup (self->days, GINT_TO_POINTER (day));

  if (cell == NULL)
    {
      cell = naer_heatmap_day_new (self, day);
      g_hash_table_insert (self->days, GINT_TO_POINTER (day), cell);
    }
  return cell;
}

GtkAccessible *
naer_heatmap_grid_ref_day (NaerHeatmapGrid *self,
                           NaerDay          day)
{
  return GTK_ACCESSIBLE (g_object_ref (get_day (self, day)));
}

gboolean
naer_heatmap_grid_has_keyboard (NaerHeatmapGrid *self,
                                NaerDay          day)
{
  return day == self->current && self->has_keyboard;
}

gboolean
naer_heatmap_grid_get_area (NaerHeatmapGrid *self,
                            NaerDay          day,
                            NaerHeatmapRect *rect)
{
  return self->model != NULL &&
         naer_heatmap_layout_get_day_rect (naer_heatmap_grid_get_layout (self), day, rect);
}

gboolean
naer_heatmap_grid_is_selected (NaerHeatmapGrid *self,
                               NaerDay          day)
{
  if (self->selected_from == NAER_DAY_NONE)
    return day == self->current;
  return day >= self->selected_from && day <= self->selected_to;
}

void
naer_heatmap_grid_tell_selected (NaerHeatmapGrid *self,
               NaerDay          day)
{
  NaerHeatmapDay *cell = g_hash_table_lookup (self->days, GINT_TO_POINTER (day));

  if (cell != NULL)
    gtk_accessible_update_state (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_STATE_SELECTED,
                                 naer_heatmap_grid_is_selected (self, day), -1);
}

void
naer_heatmap_grid_tell_selected_stretch (NaerHeatmapGrid *self,
                       NaerDay          from,
                       NaerDay          to)
{
  for (NaerDay day = from; day != NAER_DAY_NONE && day <= to; day++)
    naer_heatmap_grid_tell_selected (self, day);
}

void
naer_heatmap_grid_tell_focused (NaerHeatmapGrid *self,
              NaerDay          day)
{
  gtk_accessible_update_platform_state (GTK_ACCESSIBLE (get_day (self, day)),
                                        GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED);
}

void
naer_heatmap_grid_tell_all (NaerHeatmapGrid *self)
{
  GHashTableIter iter;
  gpointer key, cell;

  g_hash_table_iter_init (&iter, self->days);
  while (g_hash_table_iter_next (&iter, &key, &cell))
    {
      if (naer_calendar_model_get_day (self->model, GPOINTER_TO_INT (key)) != NULL)
        naer_heatmap_day_update (cell);
      else
        g_hash_table_iter_remove (&iter);
    }
}

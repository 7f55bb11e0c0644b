/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-week.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "naer-heatmap-grid-private.h"

struct _NaerHeatmapWeek
{
  GObject parent_instance;

  NaerHeatmapGrid *grid;
  GtkATContext *context;
  NaerDay first;
};

enum
{
  PROP_ACCESSIBLE_ROLE = 1,
};

static void accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (NaerHeatmapWeek, naer_heatmap_week, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, accessible_init))

static GtkATContext *
get_at_context (GtkAccessible *accessible)
{
  NaerHeatmapWeek *self = NAER_HEATMAP_WEEK (accessible);

  if (self->context == NULL && self->grid != NULL)
    self->context = gtk_at_context_create (GTK_ACCESSIBLE_ROLE_ROW, accessible,
                                           gtk_widget_get_display (GTK_WIDGET (self->grid)));
  return self->context != NULL ? g_object_ref (self->context) : NULL;
}

static gboolean
get_platform_state (GtkAccessible              *accessible,
                    GtkAccessiblePlatformState  state)
{
  return FALSE;
}

static GtkAccessible *
get_accessible_parent (GtkAccessible *accessible)
{
  NaerHeatmapWeek *self = NAER_HEATMAP_WEEK (accessible);

  return self->grid != NULL ? GTK_ACCESSIBLE (g_object_ref (self->grid)) : NULL;
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  NaerHeatmapWeek *self = NAER_HEATMAP_WEEK (accessible);

  return self->grid != NULL ? naer_heatmap_grid_ref_day (self->grid, self->first) : NULL;
}

static GtkAccessible *
get_next_accessible_sibling (GtkAccessible *accessible)
{
  NaerHeatmapWeek *self = NAER_HEATMAP_WEEK (accessible);

  return self->grid != NULL ? naer_heatmap_grid_ref_next_week (self->grid, self->first) : NULL;
}

static gboolean
get_bounds (GtkAccessible *accessible,
            int           *x,
            int           *y,
            int           *width,
            int           *height)
{
  NaerHeatmapWeek *self = NAER_HEATMAP_WEEK (accessible);
  NaerHeatmapRect first, last;

  if (self->grid == NULL || !naer_heatmap_grid_get_area (self->grid, self->first, &first) ||
      !naer_heatmap_grid_get_area (self->grid, naer_week_last (self->first), &last))
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
  iface->get_at_context = get_at_context;
  iface->get_platform_state = get_platform_state;
  iface->get_accessible_parent = get_accessible_parent;
  iface->get_first_accessible_child = get_first_accessible_child;
  iface->get_next_accessible_sibling = get_next_accessible_sibling;
  iface->get_bounds = get_bounds;
}

static void
naer_heatmap_week_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  if (property_id == PROP_ACCESSIBLE_ROLE)
    g_value_set_enum (value, GTK_ACCESSIBLE_ROLE_ROW);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

/* The role never changes; the interface has it writable. */
static void
naer_heatmap_week_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  if (property_id != PROP_ACCESSIBLE_ROLE)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
naer_heatmap_week_dispose (GObject *object)
{
  NaerHeatmapWeek *self = NAER_HEATMAP_WEEK (object);

  g_clear_weak_pointer (&self->grid);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (naer_heatmap_week_parent_class)->dispose (object);
}

static void
naer_heatmap_week_class_init (NaerHeatmapWeekClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = naer_heatmap_week_get_property;
  object_class->set_property = naer_heatmap_week_set_property;
  object_class->dispose = naer_heatmap_week_dispose;
  g_object_class_override_property (object_class, PROP_ACCESSIBLE_ROLE, "accessible-role");
}

static void
naer_heatmap_week_init (NaerHeatmapWeek *self)
{
}

static void
tell_name (NaerHeatmapWeek *self)
{
  NaerLanguage language = naer_language_get_default ();
  int week = naer_day_get_iso_week (self->first, NULL);
  g_autofree char *name = g_strdup_printf (naer_tr (language, N_("week %d")), week);
  g_autofree char *stretch = naer_words_stretch (self->first, naer_week_last (self->first),
                                                 language);
  g_autofree char *label = g_strdup_printf ("%s, %s", name, stretch);
  int row = (self->first - naer_day_get_monday (naer_day_from_ymd (naer_day_get_year (self->first),
                                                                   1, 1))) / 7 + 1;

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

  g_set_weak_pointer (&self->grid, grid);
  self->first = first;
  tell_name (self);
  return self;
}

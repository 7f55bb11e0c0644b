/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "naer-card-grid.h"
#include "naer-pattern-card.h"
#include "naer-pattern-chart.h"

/* Cards of figures, and the columns that they stand in. */

static NaerIndicator *
make_indicator (void)
{
  static const int counts[] = { 10, 2, 1, 4, 0, 0, 0 };
  NaerIndicator *indicator = naer_indicator_new (
      NAER_INDICATOR_WEEKDAY_START,
      (NaerStretch){ naer_day_from_ymd (2023, 11, 16), naer_day_from_ymd (2026, 11, 15) });

  indicator->n = 17;
  indicator->value = 10;
  indicator->counts = g_array_new (FALSE, FALSE, sizeof (int));
  g_array_append_vals (indicator->counts, counts, G_N_ELEMENTS (counts));
  return indicator;
}

static GtkWidget *
find_by_type (GtkWidget *widget,
              GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_by_type (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
test_card (void)
{
  g_autoptr (NaerIndicator) indicator = make_indicator ();
  GtkWidget *card = g_object_ref_sink (naer_pattern_card_new (indicator));
  GtkWidget *heading = find_by_type (card, GTK_TYPE_LABEL);
  GtkWidget *chart = find_by_type (card, NAER_TYPE_PATTERN_CHART);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                       heading, NULL);
  g_assert_cmpstr (naer_pattern_card_get_id (NAER_PATTERN_CARD (card)), ==,
                   NAER_INDICATOR_WEEKDAY_START);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_ROLE_IMG);
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (chart),
                                                   GTK_ACCESSIBLE_PROPERTY_LABEL));
  g_object_add_weak_pointer (G_OBJECT (chart), (gpointer *) &chart);
  g_assert_finalize_object (card);
  g_assert_null (chart);
}

static GtkWidget *
make_grid (guint n_cards)
{
  GtkWidget *grid = g_object_ref_sink (g_object_new (NAER_TYPE_CARD_GRID, NULL));

  for (guint i = 0; i < n_cards; i++)
    {
      g_autoptr (NaerIndicator) indicator = make_indicator ();

      naer_card_grid_append (NAER_CARD_GRID (grid), naer_pattern_card_new (indicator));
    }
  return grid;
}

static graphene_rect_t
bounds_of (GtkWidget *grid,
           guint      index)
{
  GtkWidget *child = gtk_widget_get_first_child (grid);
  graphene_rect_t bounds;

  for (guint i = 0; i < index; i++)
    child = gtk_widget_get_next_sibling (child);
  g_assert_true (gtk_widget_compute_bounds (child, grid, &bounds));
  return bounds;
}

static void
allocate (GtkWidget *grid,
          int        width)
{
  int height;

  gtk_widget_measure (grid, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  gtk_widget_allocate (grid, width, height, -1, NULL);
}

/* From one column to four, as there is room; a column is never narrower than its text needs. */
static void
test_columns (void)
{
  GtkWidget *grid = make_grid (6);
  int before = 0, most = 0;

  for (int width = 220; width <= 1400; width += 20)
    {
      int columns = 1;
      graphene_rect_t first, last;

      allocate (grid, width);
      first = bounds_of (grid, 0);
      while (bounds_of (grid, columns).origin.y == first.origin.y)
        columns++;
      last = bounds_of (grid, columns - 1);
      g_assert_cmpint (columns, >=, before);
      g_assert_cmpint (columns, <=, 4);
      g_assert_cmpfloat (first.origin.x, ==, 0);
      g_assert_cmpfloat (last.origin.x + last.size.width, ==, width);
      g_assert_cmpfloat (bounds_of (grid, columns - 1).size.height, ==, first.size.height);
      before = columns;
      most = MAX (most, columns);
    }
  g_assert_cmpint (most, ==, 4);

  gtk_widget_set_direction (grid, GTK_TEXT_DIR_RTL);
  allocate (grid, 1200);
  g_assert_cmpfloat (bounds_of (grid, 0).origin.x, >, bounds_of (grid, 1).origin.x);
  g_assert_finalize_object (grid);
}

static void
test_few_cards (void)
{
  GtkWidget *grid = make_grid (2);
  int height;

  allocate (grid, 1200);
  g_assert_cmpfloat (bounds_of (grid, 0).size.width, >, 550);
  naer_card_grid_clear (NAER_CARD_GRID (grid));
  g_assert_null (gtk_widget_get_first_child (grid));
  gtk_widget_measure (grid, GTK_ORIENTATION_VERTICAL, 400, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, ==, 0);
  g_assert_finalize_object (grid);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/pattern-card/card", test_card);
  g_test_add_func ("/pattern-card/columns", test_columns);
  g_test_add_func ("/pattern-card/few-cards", test_few_cards);
  return g_test_run ();
}

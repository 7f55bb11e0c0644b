/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "naer-fixture.h"
#include "naer-unit-fixture.h"
#include "naer-unit-grid-private.h"
#include "naer-unit-sentence.h"

/* The calendar of a unit in a window of that size. */
typedef struct
{
  NaerFacts *facts;
  GtkWidget *window;
  NaerUnitGrid *grid;
} Scene;

static NaerUnitModel *
make_model (const NaerFacts     *facts,
            const NaerUnitQuery *query,
            gboolean             with_kinds)
{
  g_autoptr (NaerUnitModel) model = naer_unit_model_new (facts, query, naer_day_from_ymd (2024, 1, 1),
                                                         naer_day_from_ymd (2027, 5, 16),
                                                         NAER_FIXTURE_TODAY);

  return naer_unit_model_ask (model, query, with_kinds);
}

static void
settle (void)
{
  gint64 until = g_get_monotonic_time () + 60 * 1000;

  while (g_get_monotonic_time () < until)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static Scene *
scene_new (NaerFacts        *facts,
           int               width,
           int               height,
           GtkTextDirection  direction)
{
  Scene *scene = g_new0 (Scene, 1);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  g_autoptr (NaerUnitModel) model = make_model (facts, &(NaerUnitQuery) { 0 }, FALSE);

  scene->facts = facts;
  scene->grid = NAER_UNIT_GRID (naer_unit_grid_new ());
  gtk_widget_set_direction (GTK_WIDGET (scene->grid), direction);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (scene->grid));
  scene->window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (scene->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (scene->window), width, height);
  gtk_window_set_child (GTK_WINDOW (scene->window), scrolled);
  naer_unit_grid_set_model (scene->grid, model);
  gtk_window_present (GTK_WINDOW (scene->window));
  settle ();
  return scene;
}

static void
scene_free (Scene *scene)
{
  GObject *grid = G_OBJECT (scene->grid);

  g_object_add_weak_pointer (grid, (gpointer *) &scene->grid);
  gtk_window_destroy (GTK_WINDOW (scene->window));
  settle ();
  g_assert_null (scene->grid);
  naer_facts_free (scene->facts);
  g_free (scene);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Scene, scene_free)

static void
assert_current (Scene   *scene,
                guint    row,
                NaerDay  day)
{
  guint at_row;
  NaerDay at_day;

  naer_unit_grid_get_current (scene->grid, &at_row, &at_day);
  g_assert_cmpuint (at_row, ==, row);
  g_assert_cmpint (at_day, ==, day);
}

static void
act (Scene      *scene,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (scene->grid), action, NULL));
}

static void
test_moves (void)
{
  g_autoptr (Scene) scene = scene_new (naer_fixture_unit (), 900, 260, GTK_TEXT_DIR_LTR);
  NaerDay today = NAER_FIXTURE_TODAY;
  guint last = naer_unit_model_get_n_rows (naer_unit_grid_get_model (scene->grid)) - 1;

  assert_current (scene, 0, today);
  act (scene, "unit.down");
  act (scene, "unit.left");
  assert_current (scene, 1, today - 1);
  act (scene, "unit.week-start");
  assert_current (scene, 1, today - 6);
  act (scene, "unit.week-end");
  assert_current (scene, 1, today);
  act (scene, "unit.next-week");
  assert_current (scene, 1, today + 7);
  act (scene, "unit.today");
  assert_current (scene, 1, today);
  act (scene, "unit.bottom");
  assert_current (scene, last, today);
  act (scene, "unit.down");
  assert_current (scene, last, today);
  act (scene, "unit.page-up");
  g_assert_cmpuint (scene->grid->row, <, last);
  act (scene, "unit.top");
  assert_current (scene, NAER_UNIT_NO_ROW, today);
  act (scene, "unit.up");
  assert_current (scene, NAER_UNIT_NO_ROW, today);
  act (scene, "unit.down");
  assert_current (scene, 0, today);
}

/* From right to left, the key that points to the right goes back in time. */
static void
test_moves_rtl (void)
{
  g_autoptr (Scene) scene = scene_new (naer_fixture_unit (), 900, 500, GTK_TEXT_DIR_RTL);
  NaerHeatmapRect today, tomorrow;

  act (scene, "unit.right");
  assert_current (scene, 0, NAER_FIXTURE_TODAY - 1);
  act (scene, "unit.left");
  act (scene, "unit.left");
  assert_current (scene, 0, NAER_FIXTURE_TODAY + 1);
  g_assert_true (naer_unit_grid_get_area (scene->grid, 0, NAER_FIXTURE_TODAY, &today));
  g_assert_true (naer_unit_grid_get_area (scene->grid, 0, NAER_FIXTURE_TODAY + 1, &tomorrow));
  g_assert_cmpfloat (tomorrow.x, <, today.x);
  g_assert_cmpfloat (scene->grid->layout.names.x, >, 0);
}

/* What the keyboard goes to is brought into sight, however far away. */
static void
test_sight (void)
{
  g_autoptr (Scene) scene = scene_new (naer_fixture_large_unit (500), 700, 400, GTK_TEXT_DIR_LTR);
  const NaerHeatmapRect *cells = &scene->grid->layout.cells;
  g_autoptr (GRand) random = g_rand_new_with_seed (3);

  for (int i = 0; i < 50; i++)
    {
      guint row = g_rand_int_range (random, 0, 500);
      NaerDay day = NAER_FIXTURE_TODAY - g_rand_int_range (random, 0, 1000);
      NaerHeatmapRect rect;

      naer_unit_grid_go_to (scene->grid, row, day);
      g_assert_true (naer_unit_grid_get_area (scene->grid, row, day, &rect));
      g_assert_cmpfloat (rect.x, >=, cells->x);
      g_assert_cmpfloat (rect.x + rect.width, <=, cells->x + cells->width);
      g_assert_cmpfloat (rect.y, >=, cells->y);
      g_assert_cmpfloat (rect.y + rect.height, <=, cells->y + cells->height);
    }
}

static void
assert_label (GtkAccessible *accessible,
              const char    *label)
{
  gtk_test_accessible_assert_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
}

static void
test_sentences (void)
{
  g_autoptr (Scene) scene = scene_new (naer_fixture_unit (), 900, 500, GTK_TEXT_DIR_LTR);
  GtkAccessible *grid = GTK_ACCESSIBLE (scene->grid);
  g_autoptr (GtkAccessible) counts = gtk_accessible_get_first_accessible_child (grid);
  g_autoptr (GtkAccessible) first = gtk_accessible_get_next_accessible_sibling (counts);
  g_autoptr (GtkAccessible) ewa = naer_unit_grid_ref_row (scene->grid, 7);

  gtk_test_accessible_assert_role (grid, GTK_ACCESSIBLE_ROLE_GRID);
  gtk_test_accessible_assert_role (counts, GTK_ACCESSIBLE_ROLE_ROW);
  assert_label (counts, "At work");
  assert_label (first, "Anne Pedersen, day off");
  assert_label (ewa, "Ewa Moen, away, back Monday 7 December");
}

/* What is said of a cell is a whole sentence; kinds are told only when asked for. */
static void
test_cells (void)
{
  static const struct
  {
    guint row;
    int day;
    const char *neutral;
    const char *with_kind;
  } cells[] = {
    { 7, -6, "Ewa Moen, Monday 9 November, away", "Ewa Moen, Monday 9 November, sick note" },
    { 5, -6, "Camilla Strand, Monday 9 November, partly away",
      "Camilla Strand, Monday 9 November, sick note 50 %" },
    { 4, -4, "Camilla Larsen, number 10015, Wednesday 11 November, away",
      "Camilla Larsen, number 10015, Wednesday 11 November, child’s sickness" },
    { 3, 0, "Camilla Larsen, number 10014, Sunday 15 November, today, day off",
      "Camilla Larsen, number 10014, Sunday 15 November, today, day off" },
    { 3, -2, "Camilla Larsen, number 10014, Friday 13 November, at work",
      "Camilla Larsen, number 10014, Friday 13 November, at work" },
    { 3, 1, "Camilla Larsen, number 10014, Monday 16 November, no absence known",
      "Camilla Larsen, number 10014, Monday 16 November, no absence known" },
    { 10, 1, "Frode Pedersen, Monday 16 November, away if the absence lasts",
      "Frode Pedersen, Monday 16 November, away if the absence lasts" },
    { 13, -30, "Jonas Aasen, Friday 16 October, not employed",
      "Jonas Aasen, Friday 16 October, not employed" },
    { 2, 40, "Camilla Kristiansen, Friday 25 December, Christmas Day",
      "Camilla Kristiansen, Friday 25 December, Christmas Day" },
    { NAER_UNIT_NO_ROW, 1, "Monday 16 November, week 47, 14 of 18 at work, 2 of them partly",
      "Monday 16 November, week 47, 14 of 18 at work, 2 of them partly" },
    { NAER_UNIT_NO_ROW, 0, "Sunday 15 November, today, week 46, nobody has a working day",
      "Sunday 15 November, today, week 46, nobody has a working day" },
  };
  g_autoptr (NaerFacts) facts = naer_fixture_unit ();

  for (gboolean with_kinds = FALSE; with_kinds <= TRUE; with_kinds++)
    {
      g_autoptr (NaerUnitModel) model = make_model (facts, &(NaerUnitQuery) { 0 }, with_kinds);

      for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
        {
          NaerDay day = NAER_FIXTURE_TODAY + cells[i].day;
          g_autofree char *said =
            cells[i].row == NAER_UNIT_NO_ROW
              ? naer_unit_count_sentence (model, day, NAER_LANGUAGE_EN)
              : naer_unit_day_sentence (model, cells[i].row, day, NAER_LANGUAGE_EN);

          g_assert_cmpstr (said, ==, with_kinds ? cells[i].with_kind : cells[i].neutral);
        }
    }
}

/* A screen reader walks through what is seen, and is told where the keyboard goes. */
static void
test_walk (void)
{
  g_autoptr (Scene) scene = scene_new (naer_fixture_large_unit (2000), 800, 500, GTK_TEXT_DIR_LTR);
  g_autoptr (GtkAccessible) row = NULL;
  guint n_rows = 0;

  row = gtk_accessible_get_first_accessible_child (GTK_ACCESSIBLE (scene->grid));
  while (row != NULL)
    {
      GtkAccessible *next = gtk_accessible_get_next_accessible_sibling (row);
      g_autoptr (GtkAccessible) cell = gtk_accessible_get_first_accessible_child (row);
      guint n_cells = 0;

      while (cell != NULL)
        {
          GtkAccessible *next_cell = gtk_accessible_get_next_accessible_sibling (cell);
          g_autoptr (GtkAccessible) parent = gtk_accessible_get_accessible_parent (cell);
          int x, y, width, height;

          gtk_test_accessible_assert_role (cell, GTK_ACCESSIBLE_ROLE_GRID_CELL);
          g_assert_true (parent == row);
          g_assert_true (gtk_accessible_get_bounds (cell, &x, &y, &width, &height));
          n_cells++;
          g_set_object (&cell, next_cell);
          g_clear_object (&next_cell);
        }
      g_assert_cmpuint (n_cells, >, 14);
      g_assert_cmpuint (n_cells, <, 60);
      n_rows++;
      g_set_object (&row, next);
      g_clear_object (&next);
    }
  g_assert_cmpuint (n_rows, >, 10);
  g_assert_cmpuint (n_rows, <, 60);
}

static void
test_focus (void)
{
  g_autoptr (Scene) scene = scene_new (naer_fixture_unit (), 900, 500, GTK_TEXT_DIR_LTR);
  g_autoptr (GtkAccessible) cell = NULL, below = NULL;

  gtk_widget_grab_focus (GTK_WIDGET (scene->grid));
  settle ();
  act (scene, "unit.today");
  act (scene, "unit.down");
  cell = g_object_ref (g_hash_table_lookup (scene->grid->parts,
                                            &(gint64) { (gint64) 1 << 32 | NAER_FIXTURE_TODAY }));
  g_assert_nonnull (cell);
  gtk_test_accessible_assert_state (cell, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  act (scene, "unit.down");
  gtk_test_accessible_assert_state (cell, GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
}

typedef struct
{
  gint64 employee;
  int day;
  guint times;
} Activation;

static void
activated_cb (NaerUnitGrid *grid,
              gint64        employee,
              int           day,
              Activation   *activation)
{
  activation->employee = employee;
  activation->day = day;
  activation->times++;
}

static void
test_activate (void)
{
  g_autoptr (Scene) scene = scene_new (naer_fixture_unit (), 900, 500, GTK_TEXT_DIR_LTR);
  Activation activation = { 0 };

  g_signal_connect (scene->grid, "row-activated", G_CALLBACK (activated_cb), &activation);
  act (scene, "unit.down");
  act (scene, "unit.activate");
  g_assert_cmpuint (activation.times, ==, 1);
  g_assert_cmpint (activation.employee, ==, 2);
  g_assert_cmpint (activation.day, ==, NAER_FIXTURE_TODAY);
  act (scene, "unit.top");
  act (scene, "unit.activate");
  g_assert_cmpuint (activation.times, ==, 1);
}

/* The keyboard stays with its person when the list is ordered otherwise; when the person is gone,
 * it stays in the list. */
static void
test_other_rows (void)
{
  g_autoptr (Scene) scene = scene_new (naer_fixture_unit (), 900, 500, GTK_TEXT_DIR_LTR);
  g_autoptr (NaerUnitModel) by_return = make_model (scene->facts,
                                                    &(NaerUnitQuery) { .order = NAER_UNIT_BY_RETURN },
                                                    FALSE);
  g_autoptr (NaerUnitModel) back = make_model (scene->facts,
                                               &(NaerUnitQuery) { .filter = NAER_UNIT_BACK_THIS_WEEK },
                                               FALSE);
  g_autoptr (NaerUnitModel) nobody = make_model (scene->facts, &(NaerUnitQuery) { .search = "xx" },
                                                 FALSE);

  naer_unit_grid_go_to (scene->grid, 7, NAER_FIXTURE_TODAY - 3);
  naer_unit_grid_set_model (scene->grid, by_return);
  g_assert_cmpstr (naer_unit_model_get_name (by_return, scene->grid->row), ==, "Ewa Moen");
  g_assert_cmpint (scene->grid->day, ==, NAER_FIXTURE_TODAY - 3);
  naer_unit_grid_set_model (scene->grid, back);
  g_assert_cmpuint (scene->grid->row, <, naer_unit_model_get_n_rows (back));
  naer_unit_grid_set_model (scene->grid, nobody);
  assert_current (scene, NAER_UNIT_NO_ROW, NAER_FIXTURE_TODAY - 3);
  act (scene, "unit.bottom");
  act (scene, "unit.page-down");
  assert_current (scene, NAER_UNIT_NO_ROW, NAER_FIXTURE_TODAY - 3);
  naer_unit_grid_set_model (scene->grid, NULL);
  act (scene, "unit.down");
  settle ();
}

/* Today is seen at first, and what is seen at the end stays there when there is more room. */
static void
test_place (void)
{
  g_autoptr (Scene) scene = scene_new (naer_fixture_unit (), 700, 400, GTK_TEXT_DIR_LTR);
  NaerDay from, to, wide_from, wide_to;

  naer_unit_grid_get_seen (scene->grid, &from, &to);
  g_assert_cmpint (from, <, NAER_FIXTURE_TODAY - 7);
  g_assert_cmpint (to, >, NAER_FIXTURE_TODAY + 5);
  gtk_window_set_default_size (GTK_WINDOW (scene->window), 1000, 400);
  settle ();
  naer_unit_grid_get_seen (scene->grid, &wide_from, &wide_to);
  g_assert_cmpint (ABS (wide_to - to), <=, 1);
  g_assert_cmpint (wide_from, <, from - 7);
}

/* Blocks are kept while they are seen, and only then. */
static void
test_blocks (void)
{
  g_autoptr (Scene) scene = scene_new (naer_fixture_large_unit (2000), 900, 500, GTK_TEXT_DIR_LTR);
  GtkAdjustment *down = scene->grid->adjustments[GTK_ORIENTATION_VERTICAL];
  GtkAdjustment *across = scene->grid->adjustments[GTK_ORIENTATION_HORIZONTAL];
  guint most = 0;

  for (int i = 0; i < 300; i++)
    {
      g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (scene->grid));
      g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();

      gtk_adjustment_set_value (down, i * 97);
      gtk_adjustment_set_value (across, i * 53);
      GTK_WIDGET_GET_CLASS (scene->grid)->snapshot (GTK_WIDGET (scene->grid), snapshot);
      most = MAX (most, naer_unit_blocks_get_n (scene->grid->blocks));
    }
  g_assert_cmpuint (most, >, 4);
  g_assert_cmpuint (most, <, 80);
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/unit-grid/moves", test_moves);
  g_test_add_func ("/unit-grid/moves-rtl", test_moves_rtl);
  g_test_add_func ("/unit-grid/sight", test_sight);
  g_test_add_func ("/unit-grid/sentences", test_sentences);
  g_test_add_func ("/unit-grid/cells", test_cells);
  g_test_add_func ("/unit-grid/walk", test_walk);
  g_test_add_func ("/unit-grid/focus", test_focus);
  g_test_add_func ("/unit-grid/activate", test_activate);
  g_test_add_func ("/unit-grid/other-rows", test_other_rows);
  g_test_add_func ("/unit-grid/place", test_place);
  g_test_add_func ("/unit-grid/blocks", test_blocks);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pages/naer-unit-page.h"

#include <adwaita.h>

#include "facts/naer-change.h"
#include "naer-sample-session.h"
#include "naer-text-table.h"
#include "naer-ui-resources.h"
#include "naer-unit-grid.h"

#define TODAY (naer_day_from_ymd (2026, 11, 15))

typedef struct
{
  NaerSession *session;
  GtkWidget *window;
  NaerUnitPage *page;
} Scene;

static void
settle (void)
{
  gint64 until = g_get_monotonic_time () + 60 * 1000;

  while (g_get_monotonic_time () < until)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static Scene *
scene_new (void)
{
  g_autoptr (GError) error = NULL;
  Scene *scene = g_new0 (Scene, 1);

  scene->session = naer_sample_session_new (TODAY, &error);
  g_assert_no_error (error);
  scene->page = g_object_new (NAER_TYPE_UNIT_PAGE, NULL);
  naer_unit_page_set_session (scene->page, scene->session);
  scene->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (scene->window), 900, 600);
  gtk_window_set_child (GTK_WINDOW (scene->window), GTK_WIDGET (scene->page));
  gtk_window_present (GTK_WINDOW (scene->window));
  settle ();
  return scene;
}

static void
scene_free (Scene *scene)
{
  gtk_window_destroy (GTK_WINDOW (scene->window));
  settle ();
  g_assert_finalize_object (scene->session);
  g_free (scene);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Scene, scene_free)

static gpointer
find (GtkWidget *widget,
      GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);
  return found;
}

static NaerUnitModel *
get_model (Scene *scene)
{
  return naer_unit_grid_get_model (find (GTK_WIDGET (scene->page), NAER_TYPE_UNIT_GRID));
}

static void
act (Scene      *scene,
     const char *action,
     const char *target)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (scene->page), action,
                                             target != NULL ? "s" : NULL, target));
}

static void
choose_filter (Scene *scene,
               guint  filter)
{
  adw_toggle_group_set_active (find (GTK_WIDGET (scene->page), ADW_TYPE_TOGGLE_GROUP), filter);
}

static void
test_filters (void)
{
  g_autoptr (Scene) scene = scene_new ();
  guint everyone = naer_unit_model_get_n_rows (get_model (scene));

  g_assert_cmpuint (everyone, ==, 62);
  choose_filter (scene, 1);
  g_assert_cmpuint (naer_unit_model_get_n_rows (get_model (scene)), ==, 7);
  act (scene, "unit-page.order", "return");
  for (guint row = 1; row < 7; row++)
    g_assert_cmpint (naer_unit_model_find_back (get_model (scene), row), >=,
                     naer_unit_model_find_back (get_model (scene), row - 1));
  choose_filter (scene, 0);
  g_assert_cmpuint (naer_unit_model_get_n_rows (get_model (scene)), ==, everyone);
}

static void
test_kinds (void)
{
  g_autoptr (Scene) scene = scene_new ();

  g_assert_false (naer_unit_model_has_kinds (get_model (scene)));
  act (scene, "unit-page.kinds", NULL);
  g_assert_true (naer_unit_model_has_kinds (get_model (scene)));
  choose_filter (scene, 1);
  g_assert_true (naer_unit_model_has_kinds (get_model (scene)));
  act (scene, "unit-page.hide-kinds", NULL);
  g_assert_false (naer_unit_model_has_kinds (get_model (scene)));
  act (scene, "unit-page.kinds", NULL);
  gtk_widget_set_visible (GTK_WIDGET (scene->page), FALSE);
  naer_unit_page_open (scene->page);
  gtk_widget_set_visible (GTK_WIDGET (scene->page), TRUE);
  settle ();
  g_assert_false (naer_unit_model_has_kinds (get_model (scene)));
}

/* What is told stands on the facts, so it is made anew when they change, seen or not. */
static void
test_changes (void)
{
  g_autoptr (Scene) scene = scene_new ();

  for (gboolean visible = TRUE; visible >= FALSE; visible--)
    {
      const NaerFacts *facts = naer_session_get_facts (scene->session);
      const NaerEmployee *first = facts->employees->pdata[0];
      guint before = facts->employees->len;

      gtk_widget_set_visible (GTK_WIDGET (scene->page), visible);
      naer_session_commit (scene->session, naer_changes_remove_employee (first), "employee", "gone");
      while (naer_session_is_busy (scene->session))
        g_main_context_iteration (NULL, TRUE);
      if (!visible)
        g_assert_null (get_model (scene));
      gtk_widget_set_visible (GTK_WIDGET (scene->page), TRUE);
      settle ();
      g_assert_cmpuint (naer_unit_model_get_n_rows (get_model (scene)), ==, before - 1);
    }
}

/* Nothing of anybody is left on a page without open data. */
static void
test_closed (void)
{
  g_autoptr (Scene) scene = scene_new ();
  NaerTextTable *table = find (GTK_WIDGET (scene->page), NAER_TYPE_TEXT_TABLE);

  act (scene, "unit-page.view", "absence");
  settle ();
  g_assert_cmpuint (naer_text_table_get_rows (table)->rows->len, >, 5);
  act (scene, "unit-page.view", "days");
  settle ();
  g_assert_cmpuint (naer_text_table_get_rows (table)->rows->len, >, 50);
  naer_unit_page_set_session (scene->page, NULL);
  g_assert_null (get_model (scene));
  g_assert_null (naer_text_table_get_rows (table));
  settle ();
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  naer_ui_register_resource ();
  g_test_add_func ("/unit-page/filters", test_filters);
  g_test_add_func ("/unit-page/kinds", test_kinds);
  g_test_add_func ("/unit-page/changes", test_changes);
  g_test_add_func ("/unit-page/closed", test_closed);
  return g_test_run ();
}

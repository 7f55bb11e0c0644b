/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

#include "safety/naer-log-list.h"

/* The list of the log: each day a section, the newest first, and a long one as lazy as a short one. */

#define HOUR ((gint64) 60 * 60 * 1000)

static GArray *
make_entries (guint  n,
              gint64 apart)
{
  GArray *entries = naer_log_entries_new ();

  for (guint i = 0; i < n; i++)
    {
      NaerLogEntry entry = {
        .number = i + 1,
        .at = G_GINT64_CONSTANT (1790000000000) + i * apart,
        .who = "kari",
        .action = i % 10 == 0 ? "print" : "view",
      };

      g_array_append_val (entries, entry);
    }
  return entries;
}

static gint64
get_number (GListModel *model,
            guint       position)
{
  g_autoptr (NaerLogItem) item = g_list_model_get_item (model, position);

  return naer_log_item_get_entry (item)->number;
}

static void
assert_sections (GListModel *model)
{
  guint position = 0, n = g_list_model_get_n_items (model);

  while (position < n)
    {
      guint start = 0, end = 0, again = 0, other = 0;

      gtk_section_model_get_section (GTK_SECTION_MODEL (model), position, &start, &end);
      g_assert_cmpuint (start, ==, position);
      g_assert_cmpuint (end, >, start);
      gtk_section_model_get_section (GTK_SECTION_MODEL (model), end - 1, &again, &other);
      g_assert_cmpuint (again, ==, start);
      g_assert_cmpuint (other, ==, end);
      position = end;
    }
  g_assert_cmpuint (position, ==, n);
}

static void
test_sections (void)
{
  g_autoptr (NaerLogList) list = naer_log_list_new ();
  GListModel *model = G_LIST_MODEL (list);
  g_autoptr (GArray) entries = make_entries (100, 5 * HOUR);

  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 0);
  naer_log_list_set_entries (list, entries);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 100);
  g_assert_cmpint (get_number (model, 0), ==, 100);
  g_assert_cmpint (get_number (model, 99), ==, 1);
  g_assert_null (g_list_model_get_item (model, 100));
  assert_sections (model);
}

static void
test_kinds (void)
{
  g_autoptr (NaerLogList) list = naer_log_list_new ();
  GListModel *model = G_LIST_MODEL (list);
  g_autoptr (GArray) entries = make_entries (100, 5 * HOUR);

  naer_log_list_set_entries (list, entries);
  naer_log_list_set_kind (list, NAER_LOG_PRINT);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 10);
  g_assert_cmpint (get_number (model, 0), ==, 91);
  assert_sections (model);
  naer_log_list_set_kind (list, NAER_LOG_REMOVAL);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 0);
  naer_log_list_set_kind (list, NAER_LOG_ALL_KINDS);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 100);
}

/* An item is made when it is asked for, and lives on when the list has others. */
static void
test_long (void)
{
  g_autoptr (NaerLogList) list = naer_log_list_new ();
  GListModel *model = G_LIST_MODEL (list);
  g_autoptr (GArray) entries = make_entries (100000, HOUR / 4);
  g_autoptr (GArray) none = naer_log_entries_new ();
  g_autoptr (NaerLogItem) kept = NULL;

  naer_log_list_set_entries (list, entries);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 100000);
  assert_sections (model);
  kept = g_list_model_get_item (model, 50000);
  g_clear_pointer (&entries, g_array_unref);
  naer_log_list_set_entries (list, none);
  g_assert_cmpint (naer_log_item_get_entry (kept)->number, ==, 50000);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/log-list/sections", test_sections);
  g_test_add_func ("/log-list/kinds", test_kinds);
  g_test_add_func ("/log-list/long", test_long);
  return g_test_run ();
}

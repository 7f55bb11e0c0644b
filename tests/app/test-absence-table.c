/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "calendar/naer-absence-row.h"
#include "calendar/naer-absence-table.h"
#include "naer-fixture.h"
#include "naer-i18n.h"
#include "naer-ui-resources.h"

#define LINE "\n"

static GPtrArray *
make_rows (void)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (NaerAbsence) note = naer_fixture_absence ("sick-note", 50, "2026-03-30", "2026-04-12");
  g_autoptr (NaerAbsence) open = naer_fixture_absence ("self-certification", 100, "2026-11-13", NULL);

  note->set_aside = TRUE;
  note->source = g_strdup ("typed");
  open->source = g_strdup ("=cmd|' /C \"calc\"'!A1;.csv");
  g_ptr_array_add (rows, naer_absence_row_new (note, NAER_FIXTURE_TODAY, NAER_DAY_STYLE_NUMBERS));
  g_ptr_array_add (rows, naer_absence_row_new (open, NAER_FIXTURE_TODAY,
                                               NAER_DAY_STYLE_WEEKDAY_FULL));
  return rows;
}

static void
test_row (void)
{
  g_autoptr (GPtrArray) rows = make_rows ();
  g_autofree char *from = NULL, *to = NULL, *kind = NULL, *grade = NULL, *days = NULL, *pattern = NULL;

  g_object_get (rows->pdata[0], "from", &from, "kind", &kind, "grade", &grade, "pattern", &pattern,
                NULL);
  g_object_get (rows->pdata[1], "to", &to, "days", &days, NULL);
  g_assert_cmpstr (from, ==, "30.03.2026");
  g_assert_cmpstr (kind, ==, "Sick note");
  g_assert_cmpstr (grade, ==, "50 %");
  g_assert_cmpstr (pattern, ==, "left out of the pattern");
  g_assert_cmpstr (to, ==, "goes on");
  g_assert_cmpstr (days, ==, "3");
}

/* What a spreadsheet would run is text, and what separates is quoted. */
static void
test_text (void)
{
  g_autoptr (GPtrArray) rows = make_rows ();
  g_autofree char *text = naer_absence_rows_to_text (rows), *csv = naer_absence_rows_to_csv (rows);

  g_assert_cmpstr (text, ==,
                   "First day\tLast day\tKind\tGrade\tDays\tSource\tPattern" LINE
                   "30.03.2026\t12.04.2026\tSick note\t50 %\t14\ttyped\tleft out of the pattern" LINE
                   "13.11.2026\tgoes on\tSelf-certification\t\t3\t=cmd|' /C \"calc\"'!A1;.csv\t" LINE);
  g_assert_cmpstr (csv, ==,
                   "\xEF\xBB\xBF" "First day;Last day;Kind;Grade;Days;Source;Pattern" LINE
                   "30.03.2026;12.04.2026;Sick note;50 %;14;typed;left out of the pattern" LINE
                   "13.11.2026;goes on;Self-certification;;3;\"'=cmd|' /C \"\"calc\"\"'!A1;.csv\";" LINE);
}

static NaerAbsenceTable *
make_table (void)
{
  NaerAbsenceTable *table = g_object_ref_sink (g_object_new (NAER_TYPE_ABSENCE_TABLE, NULL));
  g_autoptr (NaerEmployee) employee = naer_fixture_employee ();

  naer_absence_table_set_employee (table, employee, NAER_FIXTURE_TODAY);
  return table;
}

/* The latest first; fewer years, fewer rows. */
static void
test_table (void)
{
  NaerAbsenceTable *table = make_table ();
  g_autoptr (GPtrArray) all = naer_absence_table_get_rows (table, FALSE);
  g_autoptr (GPtrArray) one_year = NULL;
  g_autoptr (NaerEmployee) employee = naer_fixture_employee ();

  g_assert_cmpuint (all->len, ==, employee->absences->len);
  for (guint i = 1; i < all->len; i++)
    g_assert_cmpint (naer_absence_row_get_absence (all->pdata[i - 1])->from, >=,
                     naer_absence_row_get_absence (all->pdata[i])->from);
  naer_absence_table_set_years (table, 1);
  one_year = naer_absence_table_get_rows (table, FALSE);
  g_assert_cmpuint (one_year->len, <, all->len);
  for (guint i = 0; i < one_year->len; i++)
    g_assert_cmpint (naer_day_get_year (naer_absence_row_get_absence (one_year->pdata[i])->from), ==,
                     2026);
  g_clear_pointer (&all, g_ptr_array_unref);
  g_clear_pointer (&one_year, g_ptr_array_unref);
  g_assert_finalize_object (table);
}

static void
copied_cb (NaerAbsenceTable *table,
           guint             n_rows,
           guint            *copied)
{
  *copied = n_rows;
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static void
test_copy (void)
{
  NaerAbsenceTable *table = make_table ();
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (table));
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint copied = 0;

  g_signal_connect (table, "copied", G_CALLBACK (copied_cb), &copied);
  gtk_widget_activate_action (GTK_WIDGET (table), "table.copy", NULL);
  gdk_clipboard_read_text_async (clipboard, NULL, read_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpuint (copied, >, 10);
  g_assert_cmpuint (g_strv_length (lines), ==, copied + 2);
  g_assert_true (g_str_has_prefix (lines[0], "First day\t"));
  g_assert_finalize_object (table);
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  naer_ui_register_resource ();
  g_test_add_func ("/absence-table/row", test_row);
  g_test_add_func ("/absence-table/text", test_text);
  g_test_add_func ("/absence-table/table", test_table);
  g_test_add_func ("/absence-table/copy", test_copy);
  return g_test_run ();
}

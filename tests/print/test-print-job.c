/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "naer-calendar-pages.h"
#include "naer-fixture.h"
#include "naer-print-job.h"

static NaerPages *
make_pages (gboolean portrait)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_employee ();
  NaerCalendarPageOptions options = {
    .today = NAER_FIXTURE_TODAY,
    .years = 3,
    .language = NAER_LANGUAGE_NB,
    .portrait = portrait,
    .with_figures = TRUE,
  };

  return naer_calendar_pages_new (naer_calendar_page_new (employee, &options));
}

static char *
export (gboolean  portrait,
        gsize    *length)
{
  g_autoptr (NaerPages) pages = make_pages (portrait);
  g_autoptr (NaerPrintJob) job = naer_print_job_new (pages);
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "job.pdf", NULL);
  g_autoptr (GError) error = NULL;
  char *contents = NULL;

  gtk_print_operation_set_export_filename (GTK_PRINT_OPERATION (job), path);
  g_assert_cmpint (gtk_print_operation_run (GTK_PRINT_OPERATION (job),
                                            GTK_PRINT_OPERATION_ACTION_EXPORT, NULL,
                                            &error), ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &contents, length, NULL));
  g_remove (path);
  g_assert_finalize_object (g_steal_pointer (&job));
  return contents;
}

/* There is no display here, and none is needed. */
static void
test_export (void)
{
  gsize first_length = 0, second_length = 0;
  g_autofree char *first = NULL, *second = NULL;

  g_assert_null (gdk_display_get_default ());
  first = export (FALSE, &first_length);
  second = export (FALSE, &second_length);
  g_assert_cmpmem (first, first_length, second, second_length);
  g_assert_true (g_str_has_prefix (first, "%PDF-1.4"));
  g_assert_nonnull (memmem (first, first_length, "/Lang (nb)", 10));
  g_assert_nonnull (memmem (first, first_length, "/StructTreeRoot", 15));
}

static void
test_orientation (void)
{
  gsize length = 0;
  g_autofree char *standing = export (TRUE, &length);

  g_assert_nonnull (memmem (standing, length, "/MediaBox [ 0 0 595", 19));
}

int
main (int    argc,
      char **argv)
{
  g_unsetenv ("DISPLAY");
  g_unsetenv ("WAYLAND_DISPLAY");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/print-job/export", test_export);
  g_test_add_func ("/print-job/orientation", test_orientation);
  return g_test_run ();
}

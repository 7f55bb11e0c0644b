/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-print-testing.h"

#include <stdio.h>
#include <string.h>

#define SOAK_FACTOR 50
#define DPI 40

/**
 * naer_print_testing_rounds:
 * @n: how many rounds a random test has
 *
 * Returns: how many it has in this run; a soak has many more
 */
guint
naer_print_testing_rounds (guint n)
{
  return g_getenv ("NAERVAER_SOAK") != NULL ? n * SOAK_FACTOR : n;
}

/**
 * naer_print_testing_write:
 * @pages: pages
 * @name: the name of a file
 *
 * Writes them as a PDF.
 *
 * Returns: (transfer full): where it is
 */
char *
naer_print_testing_write (NaerPages  *pages,
                          const char *name)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  naer_pages_write_pdf (pages, file, &error);
  g_assert_no_error (error);
  return g_steal_pointer (&path);
}

/**
 * naer_print_testing_run:
 * @program: a program
 * @first: its first argument
 * @second: (nullable): its second
 * @third: (nullable): its third
 *
 * Returns: (transfer full): what it prints
 */
char *
naer_print_testing_run (const char *program,
                        const char *first,
                        const char *second,
                        const char *third)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, first,
                                                      second, third, NULL);
  char *output = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 0);
  return output;
}

/**
 * naer_print_testing_count:
 * @text: a text
 * @word: what is looked for
 *
 * Returns: how often it is there
 */
guint
naer_print_testing_count (const char *text,
                          const char *word)
{
  guint n = 0;

  for (const char *at = strstr (text, word); at != NULL; at = strstr (at + 1, word))
    n++;
  return n;
}

/**
 * naer_print_testing_assert_golden:
 * @pages: pages
 * @name: the name of the golden file in tests/data/golden
 *
 * Asserts that their PDF is the golden one, byte for byte. With NAERVAER_UPDATE_GOLDEN set in the
 * environment it is written instead; then look at it before it is committed. A PDF that differs is
 * left in the build folder.
 */
void
naer_print_testing_assert_golden (NaerPages  *pages,
                                  const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "golden", name, NULL), *wanted = NULL;
  g_autoptr (GByteArray) pdf = naer_pages_to_pdf (pages, NULL);
  gsize length = 0;

  g_assert_nonnull (pdf);
  if (g_getenv ("NAERVAER_UPDATE_GOLDEN") != NULL)
    {
      g_assert_true (g_file_set_contents (path, (const char *) pdf->data, pdf->len, NULL));
      return;
    }
  g_assert_true (g_file_get_contents (path, &wanted, &length, NULL));
  if (length != pdf->len || memcmp (wanted, pdf->data, length) != 0)
    {
      g_autofree char *seen = g_test_build_filename (G_TEST_BUILT, name, NULL);

      g_file_set_contents (seen, (const char *) pdf->data, pdf->len, NULL);
      g_test_message ("%s differs; see %s", name, seen);
      g_test_fail ();
    }
}

static cairo_surface_t *
draw (NaerPages *pages,
      guint      page,
      double     scale)
{
  double width, height;
  cairo_surface_t *picture;
  cairo_t *cr;

  naer_pages_get_size (pages, page, &width, &height);
  picture = cairo_image_surface_create (CAIRO_FORMAT_A8, (int) (width * scale), (int) (height * scale));
  cr = cairo_create (picture);
  cairo_scale (cr, scale, scale);
  naer_pages_paint (pages, cr, page, FALSE);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (picture);
  return picture;
}

/**
 * naer_print_testing_assert_inside:
 * @pages: pages
 * @side: the margin at the top and at each side, in points
 * @foot: the margin at the foot
 *
 * Asserts that there is ink, and none in the margins.
 */
void
naer_print_testing_assert_inside (NaerPages *pages,
                                  double     side,
                                  double     foot)
{
  double scale = DPI / 72.0;

  for (guint page = 0; page < naer_pages_get_n_pages (pages); page++)
    {
      cairo_surface_t *picture = draw (pages, page, scale);
      int width = cairo_image_surface_get_width (picture), height = cairo_image_surface_get_height (picture);
      guint n_inked = 0;

      for (int y = 0; y < height; y++)
        for (int x = 0; x < width; x++)
          if (cairo_image_surface_get_data (picture)[y * cairo_image_surface_get_stride (picture) + x] > 20)
            {
              n_inked++;
              g_assert_cmpint (x, >=, (int) (side * scale) - 1);
              g_assert_cmpint (x, <=, width - (int) (side * scale));
              g_assert_cmpint (y, <=, height - (int) (foot * scale));
              g_assert_cmpint (y, >=, (int) (24 * scale));
            }
      g_assert_cmpuint (n_inked, >, 10);
      cairo_surface_destroy (picture);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "naer-calendar-page.h"
#include "naer-calendar-table.h"
#include "naer-fixture.h"
#include "naer-golden.h"

static const NaerCalendarPageOptions usual = {
  .years = 3,
  .language = NAER_LANGUAGE_EN,
  .with_figures = TRUE,
};

static NaerCalendarPage *
make_page (NaerEmployee            *employee,
           NaerCalendarPageOptions  options)
{
  options.today = NAER_FIXTURE_TODAY;
  return naer_calendar_page_new (employee, &options);
}

static char *
scratch_file (const char *name)
{
  return g_build_filename (g_get_tmp_dir (), name, NULL);
}

static char *
write_pdf (NaerCalendarPage *page,
           const char       *name)
{
  g_autofree char *path = scratch_file (name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  naer_calendar_page_write_pdf (page, file, &error);
  g_assert_no_error (error);
  return g_steal_pointer (&path);
}

static char *
run (const char *program,
     const char *first,
     const char *second,
     const char *third)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error,
                                                      program,
                                                      first, second, third, NULL);
  char *output = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 0);
  return output;
}

static guint
count (const char *text,
       const char *word)
{
  guint n = 0;

  for (const char *at = strstr (text, word); at != NULL; at = strstr (at + 1, word))
    n++;
  return n;
}

static void
assert_has (const char *text,
            const char *word)
{
  if (strstr (text, word) == NULL)
    g_error ("“%s” is not in:\n%s", word, text);
}

static void
test_same_bytes (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_every_kind ();
  g_autofree char *contents[2] = { NULL, NULL };
  gsize lengths[2] = { 0, 0 };

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (NaerCalendarPage) page = make_page (employee, usual);
      g_autofree char *path = write_pdf (page, "same.pdf");

      g_assert_true (g_file_get_contents (path, &contents[i], &lengths[i], NULL));
      g_remove (path);
    }
  g_assert_cmpmem (contents[0], lengths[0], contents[1], lengths[1]);
  g_free (g_steal_pointer (&contents[1]));
}

/* What a screen reader is given: headings, the figure, and a table with its cells. */
static void
test_structure (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_employee ();
  g_autoptr (NaerCalendarPage) page = make_page (employee, usual);
  g_autofree char *path = write_pdf (page, "structure.pdf");
  g_autofree char *structure = run ("pdfinfo", "-struct-text", path, NULL);
  g_autofree char *information = run ("pdfinfo", "-rawdates", path, NULL);
  g_autofree char *bytes = NULL;
  gsize length = 0;

  assert_has (structure, "H1 (block)\n      \"Absence calendar for Ole Karlsen\"");
  assert_has (structure, "Figure");
  assert_has (structure, "\"How is the working day?\"");
  assert_has (structure, "\"Wednesday 25 December 2024\"");
  g_assert_cmpuint (count (structure, "TH:\n           /Scope /Column\n"), ==, 4);
  g_assert_cmpuint (count (structure, "TR\n"), ==, 1 + 22);
  g_assert_cmpuint (count (structure, "TD\n"), ==, 4 * 22);
  assert_has (information, "Title:           Absence calendar for Ole Karlsen");
  assert_has (information, "Tagged:          yes");
  assert_has (information, "Pages:           2");
  assert_has (information, "20261115000000Z");

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  g_assert_nonnull (memmem (bytes, length, "/Lang (en)", 10));
  g_assert_nonnull (memmem (bytes, length, "/Alt <FEFF0043", 14));
  g_remove (path);
}

/* Two of one name are told apart by their numbers; one alone needs none. */
static void
test_namesakes (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = naer_fixture_employee (), *other = naer_employee_new ("10999");

  g_ptr_array_add (facts->employees, employee);
  g_ptr_array_add (facts->employees, other);
  for (guint same = 0; same < 2; same++)
    {
      NaerCalendarPageOptions options = usual;
      g_autoptr (NaerCalendarPage) page = NULL;
      g_autofree char *path = NULL, *text = NULL;

      g_set_str (&other->name, same ? employee->name : "Ola Karlsen");
      options.with_number = naer_facts_has_namesake (facts, employee);
      page = make_page (employee, options);
      path = write_pdf (page, "namesakes.pdf");
      text = run ("pdftotext", path, "-", NULL);
      g_assert_cmpint (strstr (text, "employee 10070") != NULL, ==, same);
      g_remove (path);
    }
}

/* The words that are added leave a file that readers take without a warning. */
static void
test_readable (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_employee ();
  g_autoptr (NaerCalendarPage) page = make_page (employee, usual);
  g_autofree char *path = write_pdf (page, "readable.pdf");
  g_autofree char *quoted = g_shell_quote (path);
  g_autofree char *command =
    g_strdup_printf ("pdftotext %s - 2>&1 >/dev/null; pdftoppm -r 20 %s 2>&1 >/dev/null", quoted,
                     quoted);
  g_autofree char *warnings = run ("sh", "-c", command, NULL);

  g_assert_cmpstr (warnings, ==, "");
  g_remove (path);
}

static void
test_care_is_left_out (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_every_kind ();
  NaerCalendarPageOptions with_care = usual;
  g_autoptr (NaerCalendarPage) page = make_page (employee, usual);
  g_autofree char *path = write_pdf (page, "care.pdf");
  g_autofree char *text = run ("pdftotext", "-layout", path, "-");
  g_autoptr (NaerCalendarPage) care_page = NULL;
  g_autofree char *care_path = NULL, *care_text = NULL;

  with_care.with_care = TRUE;
  care_page = make_page (employee, with_care);
  care_path = write_pdf (care_page, "with-care.pdf");
  care_text = run ("pdftotext", "-layout", care_path, "-");

  assert_has (text, "Days of care for others and leave are not included.");
  g_assert_null (strstr (text, "Child’s sickness"));
  g_assert_null (strstr (text, "Parental leave"));
  g_assert_null (strstr (text, "2026-05"));
  g_assert_null (strstr (text, "4 May 2026"));
  g_assert_null (strstr (care_text, "not included"));
  assert_has (care_text, "Child’s sickness");
  assert_has (care_text, "Parental leave");
  assert_has (care_text, "Monday 4 May 2026");
  assert_has (text, "Sick note 60 %");
  assert_has (text, "goes on");
  g_remove (path);
  g_remove (care_path);
}

/* The word boxes of every page, read back: nothing stands outside the margins. */
static void
assert_inside (NaerCalendarPage *page,
               const char       *name)
{
  g_autofree char *path = write_pdf (page, name);
  g_autofree char *boxes = run ("pdftotext", "-bbox", path, "-");
  g_auto (GStrv) lines = g_strsplit (boxes, "\n", -1);
  double width, height;
  guint n_words = 0;

  naer_calendar_page_get_size (page, &width, &height);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      double x1, y1, x2, y2;

      if (sscanf (lines[i], " <word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\"", &x1, &y1,
                  &x2, &y2) != 4)
        continue;
      n_words++;
      g_assert_cmpfloat (x1, >=, 28);
      g_assert_cmpfloat (x2, <=, width - 28);
      g_assert_cmpfloat (y1, >=, 28);
      g_assert_cmpfloat (y2, <=, height - 24);
    }
  g_assert_cmpuint (n_words, >, 60);
  g_remove (path);
}

static void
test_text_fits (void)
{
  static const NaerLanguage languages[] = { NAER_LANGUAGE_NB, NAER_LANGUAGE_NN, NAER_LANGUAGE_EN };
  g_autoptr (NaerEmployee) employee = naer_fixture_every_kind ();

  g_free (employee->name);
  employee->name = g_strdup ("Ole-Alexander Christoffer Maximilian Bartholomeus "
                             "von Rosenkrantz-Gyldenløve Lie");
  g_assert_cmpint (g_utf8_strlen (employee->name, -1), >=, 80);
  employee->unit = g_strdup ("Avdeling for tilrettelagte tjenester, dagtilbud og avlastning "
                             "i bydel Østensjø nord");
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    for (int years = 1; years <= 3; years += 2)
      for (int portrait = FALSE; portrait <= TRUE; portrait++)
        {
          NaerCalendarPageOptions options = usual;
          g_autoptr (NaerCalendarPage) page = NULL;

          options.language = languages[i];
          options.years = years;
          options.portrait = portrait;
          options.with_care = TRUE;
          options.form = years == 1 ? NAER_HEATMAP_MONTHS : NAER_HEATMAP_WEEKS;
          page = make_page (employee, options);
          assert_inside (page, "fits.pdf");
        }
}

/* A long history: every spell has its row on one of the pages, and headings on each. */
static void
test_many_pages (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (3);
  g_autoptr (NaerEmployee) employee = naer_fixture_random (random, 150);
  g_autoptr (NaerCalendarPage) page = NULL;
  g_autoptr (NaerCalendarTable) table = NULL;
  NaerCalendarPageOptions options = usual;
  g_autofree char *path = NULL, *structure = NULL;

  options.with_care = TRUE;
  page = make_page (employee, options);
  table = naer_calendar_table_new (employee, naer_day_from_ymd (2024, 1, 1),
                                   naer_day_from_ymd (2026, 12, 31),
                                   NAER_FIXTURE_TODAY, TRUE, TRUE, NAER_LANGUAGE_EN);
  path = write_pdf (page, "many.pdf");
  structure = run ("pdfinfo", "-struct-text", path, NULL);
  g_assert_cmpuint (naer_calendar_page_get_n_pages (page), >, 4);
  g_assert_cmpuint (count (structure, "TD\n"), ==, 4 * naer_calendar_table_get_n_rows (table));
  g_assert_cmpuint (count (structure, "TH:\n"), ==, 4 * (naer_calendar_page_get_n_pages (page) - 1));
  assert_inside (page, "many.pdf");
  g_remove (path);
}

static cairo_surface_t *
draw_png (NaerCalendarPage *page)
{
  g_autofree char *path = scratch_file ("page.png");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  cairo_surface_t *picture;

  naer_calendar_page_write_png (page, file, 100, &error);
  g_assert_no_error (error);
  picture = cairo_image_surface_create_from_png (path);
  g_assert_cmpint (cairo_surface_status (picture), ==, CAIRO_STATUS_SUCCESS);
  g_remove (path);
  return picture;
}

static void
test_golden (void)
{
  static const struct
  {
    const char *name;
    gboolean portrait, greyscale;
    int years;
    NaerHeatmapForm form;
  } sheets[] = {
    { "sheet-3", FALSE, FALSE, 3, NAER_HEATMAP_WEEKS },
    { "sheet-greyscale-1", FALSE, TRUE, 1, NAER_HEATMAP_WEEKS },
    { "sheet-portrait-3", TRUE, FALSE, 3, NAER_HEATMAP_WEEKS },
    { "sheet-months-1", FALSE, FALSE, 1, NAER_HEATMAP_MONTHS },
    { "sheet-months-greyscale-portrait-3", TRUE, TRUE, 3, NAER_HEATMAP_MONTHS },
  };
  g_autoptr (NaerEmployee) employee = naer_fixture_employee ();

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      NaerCalendarPageOptions options = usual;
      g_autoptr (NaerCalendarPage) page = NULL;
      cairo_surface_t *picture;

      options.portrait = sheets[i].portrait;
      options.greyscale = sheets[i].greyscale;
      options.years = sheets[i].years;
      options.form = sheets[i].form;
      options.talk_on = NAER_FIXTURE_TODAY + 3;
      page = make_page (employee, options);
      picture = draw_png (page);
      naer_golden_assert (picture, sheets[i].name);
      cairo_surface_destroy (picture);
    }
}

static void
test_greyscale (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_every_kind ();
  NaerCalendarPageOptions options = usual;
  g_autoptr (NaerCalendarPage) page = NULL;
  cairo_surface_t *picture;
  const guchar *data;

  options.greyscale = TRUE;
  options.with_care = TRUE;
  page = make_page (employee, options);
  picture = draw_png (page);
  data = cairo_image_surface_get_data (picture);
  for (int y = 0; y < cairo_image_surface_get_height (picture); y++)
    for (int x = 0; x < cairo_image_surface_get_width (picture); x++)
      {
        const guchar *pixel = data + y * cairo_image_surface_get_stride (picture) + 4 * x;

        g_assert_cmpint (pixel[0], ==, pixel[1]);
        g_assert_cmpint (pixel[1], ==, pixel[2]);
      }
  cairo_surface_destroy (picture);
}

/* A drawing: of the size of the paper, well-formed, the same bytes each time, and without the name
   of anything but what is drawn. */
static void
test_svg (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_every_kind ();
  g_autofree char *contents[2] = { NULL, NULL };
  g_autofree char *checked = NULL;

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (NaerCalendarPage) page = make_page (employee, usual);
      g_autofree char *path = scratch_file ("page.svg");
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (GError) error = NULL;

      naer_calendar_page_write_svg (page, file, &error);
      g_assert_no_error (error);
      g_assert_true (g_file_get_contents (path, &contents[i], NULL, NULL));
      if (i == 0)
        checked = run ("xmllint", "--noout", path, NULL);
      g_remove (path);
    }
  g_assert_cmpstr (contents[0], ==, contents[1]);
  assert_has (contents[0], "width=\"841.89pt\"");
  assert_has (contents[0], "height=\"595.276pt\"");
  assert_has (contents[0], "<path");
  g_free (g_steal_pointer (&contents[1]));
}

static void
assert_unequal_pictures (NaerEmployee                  *employee,
                         const NaerCalendarPageOptions *first,
                         const NaerCalendarPageOptions *second)
{
  g_autoptr (NaerCalendarPage) a = make_page (employee, *first), b = make_page (employee, *second);
  cairo_surface_t *one = draw_png (a), *other = draw_png (b);

  g_assert_cmpfloat (naer_golden_difference (one, other), >, 0.001);
  cairo_surface_destroy (one);
  cairo_surface_destroy (other);
}

/* What is chosen is seen; figures are told for each year. */
static void
test_choices (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_employee ();
  NaerCalendarPageOptions months = usual, without = usual, no_figures = usual;
  g_autoptr (NaerCalendarPage) page = make_page (employee, usual), other = NULL;
  g_autofree char *path = write_pdf (page, "figures.pdf"), *other_path = NULL;
  g_autofree char *text = run ("pdftotext", "-layout", path, "-"), *other_text = NULL;

  months.form = NAER_HEATMAP_MONTHS;
  without.without_little_absence = TRUE;
  no_figures.with_figures = FALSE;
  assert_unequal_pictures (employee, &usual, &months);
  assert_unequal_pictures (employee, &usual, &without);
  assert_has (text, "2025: away 4 times. Self-certification 7 days · Holiday 14 days");
  other = make_page (employee, no_figures);
  other_path = write_pdf (other, "no-figures.pdf");
  other_text = run ("pdftotext", "-layout", other_path, "-");
  g_assert_null (strstr (other_text, "2025: away"));
  g_remove (path);
  g_remove (other_path);
}

static void
test_cannot_write (void)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_employee ();
  g_autoptr (NaerCalendarPage) page = make_page (employee, usual);
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/at/all.pdf");
  g_autoptr (GError) error = NULL;

  g_assert_false (naer_calendar_page_write_pdf (page, file, &error));
  g_assert_error (error, NAER_PRINT_ERROR, NAER_PRINT_ERROR_WRITE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/calendar-page/same-bytes", test_same_bytes);
  g_test_add_func ("/calendar-page/structure", test_structure);
  g_test_add_func ("/calendar-page/namesakes", test_namesakes);
  g_test_add_func ("/calendar-page/readable", test_readable);
  g_test_add_func ("/calendar-page/care-is-left-out", test_care_is_left_out);
  g_test_add_func ("/calendar-page/text-fits", test_text_fits);
  g_test_add_func ("/calendar-page/many-pages", test_many_pages);
  g_test_add_func ("/calendar-page/golden", test_golden);
  g_test_add_func ("/calendar-page/greyscale", test_greyscale);
  g_test_add_func ("/calendar-page/svg", test_svg);
  g_test_add_func ("/calendar-page/choices", test_choices);
  g_test_add_func ("/calendar-page/cannot-write", test_cannot_write);
  return g_test_run ();
}

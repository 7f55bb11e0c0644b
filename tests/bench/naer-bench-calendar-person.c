/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <stdio.h>

#include "naer-bench-parts.h"
#include "naer-calendar-pages.h"
#include "naer-calendar-table.h"
#include "naer-fixture.h"
#include "naer-heatmap-painter.h"
#include "naer-heatmap-stretches.h"
#include "naer-measure.h"
#include "naer-weasyprint.h"

/*
 * A frame of the calendar, with its words and marks, against bare Cairo that fills as many plain
 * squares of the same size and colours at the same places, and nothing else. Both paint on a
 * picture in memory: Cairo’s own software rendering. Three years as a PDF, with the table of spells,
 * against WeasyPrint that makes the same tables. And the real window, from the click on an employee
 * until the calendar is painted.
 */

#define GOAL 1.5
#define ROUNDS 301
#define WIDTH 960
#define PDF_GOAL (1 / 20.0)
#define PDF_ROUNDS 21
#define CLICK_GOAL_MS 100.0
#define FIRST_CLICK_GOAL_MS 300.0

typedef struct
{
  NaerCalendarModel *model;
  NaerHeatmapLayout *layout;
  NaerHeatmapPainter *painter;
  const NaerHeatmapPalette *palette;
  cairo_surface_t *surface;
} Frame;

static cairo_t *
begin_frame (Frame *frame)
{
  cairo_t *cr = cairo_create (frame->surface);

  naer_color_set (&frame->palette->background, cr);
  cairo_paint (cr);
  return cr;
}

static void
paint_calendar (gpointer data)
{
  Frame *frame = data;
  cairo_t *cr = begin_frame (frame);

  naer_heatmap_painter_paint (frame->painter, cr, frame->layout, frame->model, frame->palette);
  cairo_destroy (cr);
  cairo_surface_flush (frame->surface);
}

static void
fill_cells (gpointer data)
{
  Frame *frame = data;
  cairo_t *cr = begin_frame (frame);
  NaerDay first = naer_day_from_ymd (naer_calendar_model_get_first_year (frame->model), 1, 1);
  NaerDay last = naer_day_from_ymd (naer_calendar_model_get_last_year (frame->model), 12, 31);

  for (NaerDay day = first; day <= last; day++)
    {
      NaerHeatmapLook look = naer_heatmap_look_of (naer_calendar_model_get_day (frame->model, day));
      NaerHeatmapRect rect;

      naer_heatmap_layout_get_day_rect (frame->layout, day, &rect);
      naer_color_set (&frame->palette->looks[look].fill, cr);
      cairo_rectangle (cr, rect.x, rect.y, rect.width, rect.height);
      cairo_fill (cr);
    }
  cairo_destroy (cr);
  cairo_surface_flush (frame->surface);
}

static NaerHeatmapPainter *
make_painter (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoFontDescription *font = pango_font_description_from_string ("Inter 11");
  NaerHeatmapPainter *painter;

  pango_context_set_font_description (context, font);
  painter = naer_heatmap_painter_new (context, NAER_LANGUAGE_NB);
  pango_font_description_free (font);
  g_object_unref (context);
  return painter;
}

static gboolean
measure (const char   *name,
         NaerEmployee *employee,
         int           years)
{
  NaerHeatmapSpec spec = { .form = NAER_HEATMAP_WEEKS, .first_year = 2026 - years + 1,
                           .last_year = 2026,
                           .width = WIDTH, .scale = 1,
                           .lanes = naer_heatmap_stretches_count_lanes (NAER_CALENDAR_SHOW_USUAL) };
  g_autoptr (NaerEmployer) employer = naer_employer_new ();
  Frame frame = { 0 };
  double ours, theirs;

  frame.painter = make_painter ();
  naer_heatmap_painter_get_metrics (frame.painter, spec.first_year, spec.last_year, &spec.metrics);
  frame.layout = naer_heatmap_layout_new (&spec);
  frame.model = naer_calendar_model_new (employee, employer, spec.first_year, spec.last_year,
                                         NAER_FIXTURE_TODAY,
                                         NAER_CALENDAR_SHOW_USUAL);
  frame.palette = naer_heatmap_palette_get (NAER_PALETTE_LIGHT);
  frame.surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH,
                                              (int) naer_heatmap_layout_get_height (frame.layout));

  naer_measure_compare (paint_calendar, fill_cells, &frame, ROUNDS, &ours, &theirs);

  cairo_surface_destroy (frame.surface);
  naer_calendar_model_unref (frame.model);
  naer_heatmap_layout_unref (frame.layout);
  naer_heatmap_painter_free (frame.painter);
  return naer_measure_tell (name, ours, theirs, GOAL, "ms");
}

typedef struct
{
  NaerEmployee *employee;
  NaerEmployer *employer;
} Sheet;

static void
make_pdf (gpointer data)
{
  const Sheet *sheet = data;
  NaerCalendarPageOptions options = { .today = NAER_FIXTURE_TODAY, .years = 3,
                                      .language = NAER_LANGUAGE_NB, .employer = sheet->employer,
                                      .with_figures = TRUE };
  g_autoptr (NaerPages) pages = naer_calendar_pages_new (naer_calendar_page_new (sheet->employee,
                                                                                 &options));
  g_autoptr (GByteArray) pdf = naer_pages_to_pdf (pages, NULL);

  g_assert_cmpuint (pdf->len, >, 1000);
}

static void
append_year (GString                  *html,
             const NaerCalendarModel  *model,
             int                       year,
             const NaerHeatmapPalette *palette)
{
  NaerDay first = naer_day_get_monday (naer_day_from_ymd (year, 1, 1));

  g_string_append_printf (html, "<h2>%d</h2><table>", year);
  for (int weekday = 0; weekday < 7; weekday++)
    {
      g_string_append (html, "<tr>");
      for (int week = 0; week < 53; week++)
        {
          const NaerCalendarDay *day = naer_calendar_model_get_day (model, first + 7 * week + weekday);
          const NaerColor *color = &palette->background;

          if (day != NULL)
            color = &palette->looks[naer_heatmap_look_of (day)].fill;
          g_string_append_printf (html, "<td style='background: rgb(%d,%d,%d)'></td>",
                                  (int) (color->red * 255), (int) (color->green * 255),
                                  (int) (color->blue * 255));
        }
      g_string_append (html, "</tr>");
    }
  g_string_append (html, "</table>");
}

static void
append_spells (GString      *html,
               NaerEmployee *employee)
{
  g_autoptr (NaerCalendarTable) table =
    naer_calendar_table_new (employee, naer_day_from_ymd (2024, 1, 1),
                             naer_day_from_ymd (2026, 12, 31), NAER_FIXTURE_TODAY, FALSE, TRUE,
                             NAER_LANGUAGE_NB);

  g_string_append (html, "<table>");
  for (guint row = 0; row < naer_calendar_table_get_n_rows (table); row++)
    {
      g_string_append (html, "<tr>");
      for (guint column = 0; column < naer_calendar_table_get_n_columns (table); column++)
        g_string_append_printf (html, "<td>%s</td>",
                                naer_calendar_table_get_text (table, row, column));
      g_string_append (html, "</tr>");
    }
  g_string_append (html, "</table>");
}

/* The same calendar as a report would have it: cells of a colour, without words or marks on them,
   and the table of spells. */
static char *
make_html (NaerEmployee *employee)
{
  g_autoptr (NaerCalendarModel) model = naer_calendar_model_new (employee, NULL, 2024, 2026,
                                                                 NAER_FIXTURE_TODAY, 0);
  GString *html = g_string_new ("<html lang=nb><head><style>@page { size: A4 landscape; margin: 32pt } "
                                "body { font: 9.5pt Inter } table { border-spacing: 2pt } "
                                "td { height: 10pt; min-width: 10pt }</style></head><body>"
                                "<h1>Fraværskalender</h1>");

  for (int year = 2026; year >= 2024; year--)
    append_year (html, model, year, naer_heatmap_palette_get (NAER_PALETTE_LIGHT));
  append_spells (html, employee);
  g_string_append (html, "</body></html>");
  return g_string_free_and_steal (html);
}

static void
do_nothing (gpointer data)
{
}

static gboolean
measure_pdf (NaerEmployee *employee)
{
  g_autoptr (NaerEmployer) employer = naer_employer_new ();
  g_autofree char *html = make_html (employee);
  Sheet sheet = { employee, employer };
  double ours, nothing, theirs;

  naer_measure_compare (make_pdf, do_nothing, &sheet, PDF_ROUNDS, &ours, &nothing);
  theirs = naer_weasyprint_measure (html);
  if (theirs < 0)
    {
      g_printerr ("naervaer-bench: WeasyPrint does not run here\n");
      return FALSE;
    }
  return naer_measure_tell ("person-3-years-pdf-weasyprint", ours, theirs, PDF_GOAL, "ms");
}

/* From the click on an employee until the calendar is on the screen, by a process of its own: the time
   that the processor works for it. */
static gboolean
measure_click (const char *folder)
{
  g_autofree char *program = g_build_filename (folder, "first-paint", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program,
                                                      NULL);
  g_autofree char *answer = NULL;
  double first, middle, late;
  gboolean met;

  if (process == NULL || !g_subprocess_communicate_utf8 (process, NULL, NULL, &answer, NULL, &error))
    g_error ("%s: %s", program, error->message);
  if (sscanf (answer, "%lf %lf %lf", &first, &middle, &late) != 3)
    g_error ("%s: %s", program, answer);
  met = late <= CLICK_GOAL_MS && first <= FIRST_CLICK_GOAL_MS;
  g_print ("%-28s ours %8.3f ms  in 9 of 10 clicks; middle %.3f; the very first %.3f"
           "  goal %.2f and %.2f  %s\n",
           "person-click-to-paint", late, middle, first, CLICK_GOAL_MS, FIRST_CLICK_GOAL_MS,
           met ? "ok" : "missed");
  return met;
}

gboolean
naer_bench_calendar_person (const char *folder)
{
  g_autoptr (NaerEmployee) employee = naer_fixture_employee ();
  g_autoptr (NaerEmployee) every_kind = naer_fixture_every_kind ();
  gboolean met = TRUE;

  met &= measure ("person-1-year", employee, 1);
  met &= measure ("person-3-years", employee, 3);
  met &= measure ("person-3-years-every-kind", every_kind, 3);
  met &= measure_pdf (every_kind);
  met &= measure_click (folder);
  return met;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-calendar-pages.h"

#include "naer-calendar-page-private.h"

struct _NaerCalendarPages
{
  NaerPages parent_instance;

  NaerCalendarPage *sheet;
  gboolean borrowed;
};

G_DEFINE_FINAL_TYPE (NaerCalendarPages, naer_calendar_pages, NAER_TYPE_PAGES)

static NaerCalendarPage *
get_sheet (NaerPages *pages)
{
  return NAER_CALENDAR_PAGES (pages)->sheet;
}

static char *
naer_calendar_pages_get_title (NaerPages *pages)
{
  return naer_calendar_page_get_title (get_sheet (pages));
}

static NaerLanguage
naer_calendar_pages_get_language (NaerPages *pages)
{
  return get_sheet (pages)->options.language;
}

static NaerDay
naer_calendar_pages_get_created (NaerPages *pages)
{
  const NaerCalendarPageOptions *options = &get_sheet (pages)->options;

  return options->created != NAER_DAY_NONE ? options->created : options->today;
}

static char *
naer_calendar_pages_get_figure (NaerPages *pages)
{
  return naer_calendar_page_get_summary (get_sheet (pages));
}

static guint
naer_calendar_pages_get_n_pages (NaerPages *pages)
{
  return naer_calendar_page_get_n_pages (get_sheet (pages));
}

static gboolean
naer_calendar_pages_is_lying (NaerPages *pages,
                              guint      page)
{
  return !get_sheet (pages)->options.portrait;
}

static void
naer_calendar_pages_set_paper (NaerPages *pages,
                               double     short_side,
                               double     long_side)
{
  NaerCalendarPage *sheet = get_sheet (pages);

  naer_calendar_page_set_size (sheet, sheet->options.portrait ? short_side : long_side,
                               sheet->options.portrait ? long_side : short_side);
}

/* The first page is a drawing; what stands for it is the table on those that follow. */
static char *
naer_calendar_pages_get_text (NaerPages *pages,
                              guint      page)
{
  NaerCalendarPage *sheet = get_sheet (pages);
  g_autofree char *title = naer_calendar_page_get_title (sheet);
  g_autofree char *summary = naer_calendar_page_get_summary (sheet);
  GString *text = g_string_new (title);
  guint rows = naer_calendar_page_get_n_rows (sheet), n_rows = naer_calendar_table_get_n_rows (sheet->table);

  if (page == 0)
    g_string_append_printf (text, "\n%s", summary);
  else
    for (guint row = (page - 1) * rows; row < MIN (page * rows, n_rows); row++)
      for (guint column = 0; column < naer_calendar_table_get_n_columns (sheet->table); column++)
        g_string_append_printf (text, "%s%s", column == 0 ? "\n" : ", ",
                                naer_calendar_table_get_text (sheet->table, row, column));
  return g_string_free (text, FALSE);
}

static void
naer_calendar_pages_paint (NaerPages *pages,
                           cairo_t   *cr,
                           guint      page,
                           gboolean   tagged)
{
  NaerCalendarPage *sheet = get_sheet (pages);

  sheet->untagged = !tagged;
  naer_calendar_page_paint (sheet, cr, page);
}

static void
naer_calendar_pages_finalize (GObject *object)
{
  NaerCalendarPages *self = NAER_CALENDAR_PAGES (object);

  if (!self->borrowed)
    naer_calendar_page_free (self->sheet);
  G_OBJECT_CLASS (naer_calendar_pages_parent_class)->finalize (object);
}

static void
naer_calendar_pages_class_init (NaerCalendarPagesClass *klass)
{
  NaerPagesClass *pages_class = NAER_PAGES_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = naer_calendar_pages_finalize;
  pages_class->get_title = naer_calendar_pages_get_title;
  pages_class->get_language = naer_calendar_pages_get_language;
  pages_class->get_created = naer_calendar_pages_get_created;
  pages_class->get_figure = naer_calendar_pages_get_figure;
  pages_class->get_n_pages = naer_calendar_pages_get_n_pages;
  pages_class->is_lying = naer_calendar_pages_is_lying;
  pages_class->set_paper = naer_calendar_pages_set_paper;
  pages_class->get_text = naer_calendar_pages_get_text;
  pages_class->paint = naer_calendar_pages_paint;
}

static void
naer_calendar_pages_init (NaerCalendarPages *self)
{
}

static NaerCalendarPages *
make_pages (NaerCalendarPage *sheet,
            gboolean          borrowed)
{
  NaerCalendarPages *self = g_object_new (NAER_TYPE_CALENDAR_PAGES, NULL);

  self->sheet = sheet;
  self->borrowed = borrowed;
  return self;
}

/**
 * naer_calendar_pages_new:
 * @sheet: (transfer full): the calendar of an employee
 *
 * Returns: (transfer full): its pages
 */
NaerPages *
naer_calendar_pages_new (NaerCalendarPage *sheet)
{
  g_return_val_if_fail (sheet != NULL, NULL);

  return NAER_PAGES (make_pages (sheet, FALSE));
}

/**
 * naer_calendar_page_write_pdf:
 * @self: a sheet
 * @file: where to
 * @error: return location, of %NAER_PRINT_ERROR
 *
 * Writes the sheet as a tagged PDF. The same sheet gives the same bytes. Only the user of the
 * computer can read the file.
 *
 * Returns: whether it is written
 */
gboolean
naer_calendar_page_write_pdf (NaerCalendarPage  *self,
                              GFile             *file,
                              GError           **error)
{
  g_autoptr (NaerCalendarPages) pages = make_pages (self, TRUE);

  return naer_pages_write_pdf (NAER_PAGES (pages), file, error);
}

/**
 * naer_calendar_page_write_png:
 * @self: a sheet
 * @file: where to
 * @dpi: dots per inch
 * @error: return location, of %NAER_PRINT_ERROR
 *
 * Writes the page with the calendar as a picture. Only the user of the computer can read the file.
 *
 * Returns: whether it is written
 */
gboolean
naer_calendar_page_write_png (NaerCalendarPage  *self,
                              GFile             *file,
                              double             dpi,
                              GError           **error)
{
  g_autoptr (NaerCalendarPages) pages = make_pages (self, TRUE);

  return naer_pages_write_png (NAER_PAGES (pages), 0, file, dpi, error);
}

/**
 * naer_calendar_page_write_svg:
 * @self: a sheet
 * @file: where to
 * @error: return location, of %NAER_PRINT_ERROR
 *
 * Writes the page with the calendar as a drawing that can be made as large as one likes. Only the
 * user of the computer can read the file.
 *
 * Returns: whether it is written
 */
gboolean
naer_calendar_page_write_svg (NaerCalendarPage  *self,
                              GFile             *file,
                              GError           **error)
{
  g_autoptr (NaerCalendarPages) pages = make_pages (self, TRUE);

  return naer_pages_write_svg (NAER_PAGES (pages), 0, file, error);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-calendar-page.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "naer-calendar-page-private.h"

#define MARGIN NAER_CALENDAR_PAGE_MARGIN
#define TITLE_SIZE 14.0
#define SMALL_SIZE 8.0
#define SPACE NAER_CALENDAR_PAGE_SPACE

/**
 * naer_calendar_page_new:
 * @employee: whose calendar it is; a copy is kept
 * @options: what is chosen about it
 *
 * Returns: (transfer full): the sheet, on A4
 */
NaerCalendarPage *
naer_calendar_page_new (const NaerEmployee            *employee,
                        const NaerCalendarPageOptions *options)
{
  NaerCalendarPage *self;
  int last_year;

  g_return_val_if_fail (employee != NULL && options->years >= 1, NULL);

  self = g_new0 (NaerCalendarPage, 1);
  last_year = naer_day_get_year (options->today);
  self->employee = naer_employee_copy (employee);
  self->options = *options;
  self->show = (options->with_care ? NAER_CALENDAR_SHOW_CARE : 0) |
               (options->without_little_absence ? 0 : NAER_CALENDAR_SHOW_LITTLE_ABSENCE);
  self->palette = naer_heatmap_palette_get (options->greyscale ? NAER_PALETTE_GREYSCALE
                                                               : NAER_PALETTE_LIGHT);
  self->employer = options->employer != NULL ? naer_employer_copy (options->employer)
                                             : naer_employer_new ();
  self->model = naer_calendar_model_new (employee, self->employer,
                                         MAX (last_year - options->years + 1, 1), last_year,
                                         options->today, self->show);
  self->table = naer_calendar_table_new (employee, naer_calendar_page_get_first_day (self),
                                         naer_day_from_ymd (last_year, 12, 31), options->today,
                                         options->with_care, options->with_figures,
                                         options->language);
  self->context = naer_paper_make_context (options->language);
  naer_calendar_page_set_size (self, options->portrait ? NAER_PAPER_SHORT : NAER_PAPER_LONG,
                               options->portrait ? NAER_PAPER_LONG : NAER_PAPER_SHORT);
  return self;
}

/**
 * naer_calendar_page_free:
 * @self: (transfer full) (nullable): a sheet
 *
 * Frees it.
 */
void
naer_calendar_page_free (NaerCalendarPage *self)
{
  if (self == NULL)
    return;
  naer_employee_free (self->employee);
  naer_employer_free (self->employer);
  naer_calendar_model_unref (self->model);
  naer_calendar_table_free (self->table);
  g_object_unref (self->context);
  g_free (self);
}

NaerDay
naer_calendar_page_get_first_day (NaerCalendarPage *self)
{
  return naer_day_from_ymd (naer_calendar_model_get_first_year (self->model), 1, 1);
}

/**
 * naer_calendar_page_set_size:
 * @self: a sheet
 * @width: in points
 * @height: in points
 *
 * Says how large the paper is.
 */
void
naer_calendar_page_set_size (NaerCalendarPage *self,
                             double            width,
                             double            height)
{
  self->width = width;
  self->height = height;
}

/**
 * naer_calendar_page_get_size:
 * @self: a sheet
 * @width: (out): in points
 * @height: (out): in points
 *
 * How large the paper is.
 */
void
naer_calendar_page_get_size (NaerCalendarPage *self,
                             double           *width,
                             double           *height)
{
  *width = self->width;
  *height = self->height;
}

static const char *
get_name (NaerCalendarPage *self)
{
  return self->employee->name != NULL ? self->employee->name : self->employee->id;
}

/**
 * naer_calendar_page_get_title:
 * @self: a sheet
 *
 * Returns: (transfer full): its title
 */
char *
naer_calendar_page_get_title (NaerCalendarPage *self)
{
  return g_strdup_printf (naer_tr (self->options.language, N_("Absence calendar for %s")),
                          get_name (self));
}

/* Period, what it is for, the number where it is needed, and the unit. */
char *
naer_calendar_page_get_subtitle (NaerCalendarPage *self)
{
  NaerLanguage language = self->options.language;
  g_autofree char *period = naer_words_stretch (naer_calendar_page_get_first_day (self),
                                                self->options.today,
                                                language);
  g_autofree char *purpose = NULL, *number = NULL;
  char *parts[5] = { NULL };
  guint n_parts = 2;

  if (self->options.talk_on != NAER_DAY_NONE)
    {
      g_autofree char *day = naer_words_day (self->options.talk_on, NAER_DAY_STYLE_DAY, language);

      /* Translators: what a sheet is for; the day of the talk, without its year */
      purpose = g_strdup_printf (naer_tr (language, N_("for the talk on %s")), day);
    }
  else
    purpose = g_strdup (naer_tr (language, N_("for a talk about work")));
  if (self->options.with_number)
    number = g_strdup_printf (naer_tr (language, N_("employee %s")), self->employee->id);
  parts[0] = period;
  parts[1] = purpose;
  if (number != NULL)
    parts[n_parts++] = number;
  parts[n_parts] = self->employee->unit;
  return g_strjoinv (" · ", parts);
}

/**
 * naer_calendar_page_get_summary:
 * @self: a sheet
 *
 * Returns: (transfer full): what stands for the drawing where it cannot be seen
 */
char *
naer_calendar_page_get_summary (NaerCalendarPage *self)
{
  NaerLanguage language = self->options.language;
  g_autofree char *period = naer_words_stretch (naer_calendar_page_get_first_day (self),
                                                self->options.today,
                                                language);

  return g_strdup_printf (naer_tr (language,
                                   N_("Calendar, %s. The table that follows tells the same days.")),
                          period);
}

static double
table_top (NaerCalendarPage *self,
           NaerPaper        *paper)
{
  NaerTextStyle style = { TITLE_SIZE, TRUE, &self->palette->text };
  g_autofree char *title = naer_calendar_page_get_title (self);

  return MARGIN + naer_paper_measure (paper, title, self->width - 2 * MARGIN, &style) + 4 * SPACE;
}

/* How many rows of the table go onto a page. */
guint
naer_calendar_page_get_n_rows (NaerCalendarPage *self)
{
  NaerPaper paper = { NULL, self->context, TRUE };

  return naer_calendar_table_fit (self->table,
                                  self->height - MARGIN - 3 * SPACE - table_top (self, &paper));
}

static void
paint_table (NaerCalendarPage *self,
             NaerPaper        *paper,
             guint             page)
{
  NaerTextStyle style = { TITLE_SIZE, TRUE, &self->palette->text };
  NaerTextStyle small = { SMALL_SIZE, FALSE, &self->palette->dim };
  NaerLanguage language = self->options.language;
  guint rows = naer_calendar_page_get_n_rows (self);
  g_autofree char *title = naer_calendar_page_get_title (self), *subtitle = naer_calendar_page_get_subtitle (self);
  /* Translators: the page of a document, and how many it has */
  g_autofree char *number = g_strdup_printf (naer_tr (language, N_("Page %u of %u")), page + 1,
                                             naer_calendar_page_get_n_pages (self));
  double y = MARGIN, width = self->width - 2 * MARGIN;

  naer_paper_begin (paper, "Sect");
  y += naer_paper_text (paper, "H2", title, MARGIN, y, width, &style);
  naer_paper_text (paper, "P", subtitle, MARGIN, y, width, &small);
  naer_calendar_table_paint (self->table, paper, MARGIN, table_top (self, paper), width,
                             (page - 1) * rows,
                             rows, self->palette);
  naer_paper_text (paper, "P", number, MARGIN, self->height - MARGIN - SMALL_SIZE, width, &small);
  naer_paper_end (paper, "Sect");
}

/**
 * naer_calendar_page_get_n_pages:
 * @self: a sheet
 *
 * Returns: how many pages it has: the calendar, and the table behind it
 */
guint
naer_calendar_page_get_n_pages (NaerCalendarPage *self)
{
  guint rows = naer_calendar_page_get_n_rows (self);

  return 1 + MAX ((naer_calendar_table_get_n_rows (self->table) + rows - 1) / rows, 1);
}

/**
 * naer_calendar_page_paint:
 * @self: a sheet
 * @cr: what to draw on, in points
 * @page: which page, from 0
 *
 * Paints a page. Pages of a document are painted in their order, each once.
 */
void
naer_calendar_page_paint (NaerCalendarPage *self,
                          cairo_t          *cr,
                          guint             page)
{
  NaerPaper paper = { cr, self->context, self->untagged };

  g_return_if_fail (page < naer_calendar_page_get_n_pages (self));

  if (page == 0)
    naer_paper_begin (&paper, "Document");
  if (page == 0)
    naer_calendar_page_paint_sheet (self, &paper);
  else
    paint_table (self, &paper, page);
  if (page + 1 == naer_calendar_page_get_n_pages (self))
    naer_paper_end (&paper, "Document");
}

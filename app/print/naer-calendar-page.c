/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-calendar-page.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "naer-calendar-page-private.h"
#include "naer-heatmap-key.h"
#include "naer-heatmap-painter.h"

#define MARGIN 32.0
#define TITLE_SIZE 17.0
#define SUBTITLE_SIZE 10.0
#define TEXT_SIZE 9.5
#define SMALL_SIZE 8.0
#define CALENDAR_TEXT_SIZE 9.0
#define SPACE 7.0
#define KEY_SIDE 11.0
#define KEY_SPACE 14.0
#define KEY_LINE 15.0
#define LINE_SPACE 20.0
#define COLUMN_SPACE 16.0
#define QUESTION_SIZE 10.0
#define N_QUESTIONS 3
#define CALENDAR_SCALE 4.0

static const char *const questions[N_QUESTIONS] = {
  N_("How is the working day?"),
  N_("What should and can be changed?"),
  N_("What do we agree on?"),
};

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
  self->show = options->with_care ? NAER_CALENDAR_SHOW_CARE : 0;
  self->palette = naer_heatmap_palette_get (options->greyscale ? NAER_PALETTE_GREYSCALE
                                                               : NAER_PALETTE_LIGHT);
  self->model = naer_calendar_model_new (employee, NULL, MAX (last_year - options->years + 1, 1),
                                         last_year,
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
static char *
make_subtitle (NaerCalendarPage *self)
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

static char *
make_note (NaerCalendarPage *self)
{
  NaerLanguage language = self->options.language;
  const char *note =
    naer_tr (language, N_("The calendar shows days, not reasons. Diagnosis is not a topic."));

  if (self->options.with_care)
    return g_strdup (note);
  return g_strjoin (" ", note,
                    naer_tr (language, N_("Days of care for others and leave are not included.")),
                    NULL);
}

static double
paint_heading (NaerCalendarPage *self,
               NaerPaper        *paper,
               double            y)
{
  NaerTextStyle title_style = { TITLE_SIZE, TRUE, &self->palette->text };
  NaerTextStyle style = { SUBTITLE_SIZE, FALSE, &self->palette->dim };
  g_autofree char *title = naer_calendar_page_get_title (self), *subtitle = make_subtitle (self);
  double width = self->width - 2 * MARGIN;

  y += naer_paper_text (paper, "H1", title, MARGIN, y, width, &title_style) + 1;
  return y + naer_paper_text (paper, "P", subtitle, MARGIN, y, width, &style);
}

typedef struct
{
  double x;
  double y;
} Place;

/* Where the entries of the legend stand when they wrap; returns how high that is. */
static double
place_key (NaerPaper                 *paper,
           const NaerHeatmapKeyEntry *entries,
           guint                      n_entries,
           double                     width,
           const NaerTextStyle       *style,
           Place                     *places)
{
  double x = 0, y = 0;

  for (guint i = 0; i < n_entries; i++)
    {
      double entry = KEY_SIDE + 5 + naer_paper_text_width (paper, entries[i].label, style);

      if (x > 0 && x + entry > width)
        {
          x = 0;
          y += KEY_LINE;
        }
      places[i] = (Place) { x, y };
      x += entry + KEY_SPACE;
    }
  return y + KEY_LINE;
}

static double
paint_key (NaerCalendarPage *self,
           NaerPaper        *paper,
           double            x,
           double            y,
           double            width,
           gboolean          measure)
{
  NaerTextStyle style = { TEXT_SIZE - 0.5, FALSE, &self->palette->dim };
  NaerHeatmapKeyEntry entries[NAER_HEATMAP_KEY_MAX];
  Place places[NAER_HEATMAP_KEY_MAX];
  guint n_entries = naer_heatmap_key_list (self->model, self->show, self->options.language,
                                           entries);
  double height = place_key (paper, entries, n_entries, width, &style, places);
  double text_height = naer_paper_measure (paper, "0", 0, &style);

  if (measure)
    return height;
  naer_paper_begin (paper, "P");
  for (guint i = 0; i < n_entries; i++)
    {
      naer_heatmap_key_paint (paper->cr, &entries[i], x + places[i].x, y + places[i].y, KEY_SIDE,
                              FALSE,
                              self->palette);
      naer_paper_text (paper, NULL, entries[i].label, x + places[i].x + KEY_SIDE + 5,
                       y + places[i].y + (KEY_SIDE - text_height) / 2, 0, &style);
    }
  naer_paper_end (paper, "P");
  return height;
}

/* A question and lines to write on: the first below @lines, the last not below @bottom. */
static void
paint_question (NaerCalendarPage *self,
                NaerPaper        *paper,
                guint             question,
                NaerHeatmapRect   room,
                double            lines)
{
  NaerTextStyle style = { QUESTION_SIZE, TRUE, &self->palette->text };

  naer_paper_text (paper, "P", naer_tr (self->options.language, questions[question]), room.x,
                   room.y,
                   room.width, &style);
  for (double line = lines + LINE_SPACE; line <= room.y + room.height; line += LINE_SPACE)
    naer_paper_rule (paper, room.x, line, room.width,
                     &self->palette->looks[NAER_LOOK_UNDOCUMENTED].line);
}

static double
question_height (NaerCalendarPage *self,
                 NaerPaper        *paper,
                 double            width)
{
  NaerTextStyle style = { QUESTION_SIZE, TRUE, &self->palette->text };
  double height = 0;

  for (guint i = 0; i < N_QUESTIONS; i++)
    height = MAX (height,
                  naer_paper_measure (paper, naer_tr (self->options.language, questions[i]), width,
                                              &style));
  return height;
}

/* Three questions down to @bottom: beside each other on wide paper, else under each other. */
static void
paint_questions (NaerCalendarPage *self,
                 NaerPaper        *paper,
                 double            y,
                 double            bottom)
{
  double width = self->width - 2 * MARGIN, top = y + SPACE;
  gboolean beside = self->width > self->height;
  double step = (beside ? width + COLUMN_SPACE : bottom - top + SPACE) / N_QUESTIONS;
  double column = beside ? step - COLUMN_SPACE : width;
  double heading = question_height (self, paper, column);

  naer_paper_rule (paper, MARGIN, y, width, &self->palette->dim);
  for (guint i = 0; i < N_QUESTIONS; i++)
    {
      NaerHeatmapRect room = { MARGIN, top + i * step, column, step - SPACE };

      if (beside)
        room = (NaerHeatmapRect) { MARGIN + i * step, top, column, bottom - top };
      paint_question (self, paper, i, room, room.y + heading);
    }
}

static NaerHeatmapLayout *
lay_out_calendar (NaerCalendarPage   *self,
                  NaerHeatmapPainter *painter,
                  double              height)
{
  NaerHeatmapSpec spec = {
    .form = NAER_HEATMAP_WEEKS,
    .first_year = naer_calendar_model_get_first_year (self->model),
    .last_year = naer_calendar_model_get_last_year (self->model),
    .width = self->width - 2 * MARGIN + 2 * NAER_HEATMAP_MARGIN,
    .height = height,
    .scale = CALENDAR_SCALE,
  };

  naer_heatmap_painter_get_metrics (painter, spec.first_year, spec.last_year, &spec.metrics);
  return naer_heatmap_layout_new (&spec);
}

static NaerHeatmapPainter *
make_painter (NaerCalendarPage *self)
{
  PangoContext *context = naer_paper_make_context (self->options.language);
  PangoFontDescription *font = NULL;
  NaerHeatmapPainter *painter;

  font = pango_font_description_copy (pango_context_get_font_description (context));
  pango_font_description_set_absolute_size (font, CALENDAR_TEXT_SIZE * PANGO_SCALE);
  pango_context_set_font_description (context, font);
  painter = naer_heatmap_painter_new (context, self->options.language);
  pango_font_description_free (font);
  g_object_unref (context);
  return painter;
}

static double
paint_calendar (NaerCalendarPage *self,
                NaerPaper        *paper,
                double            y,
                double            height)
{
  NaerHeatmapPainter *painter = make_painter (self);
  g_autoptr (NaerHeatmapLayout) layout = lay_out_calendar (self, painter, height);
  double left = MARGIN - NAER_HEATMAP_MARGIN;

  cairo_save (paper->cr);
  naer_paper_begin (paper, "Figure");
  cairo_translate (paper->cr, left, y);
  naer_heatmap_painter_paint (painter, paper->cr, layout, self->model, self->palette);
  naer_paper_end (paper, "Figure");
  cairo_restore (paper->cr);
  naer_heatmap_painter_free (painter);
  self->key_x = left + naer_heatmap_layout_get_grid_start (layout);
  return naer_heatmap_layout_get_height (layout);
}

/* Heading on top, note at the bottom; the calendar takes what questions and legend leave. */
static void
paint_sheet (NaerCalendarPage *self,
             NaerPaper        *paper)
{
  NaerTextStyle small = { SMALL_SIZE, FALSE, &self->palette->dim };
  g_autofree char *note = make_note (self);
  double width = self->width - 2 * MARGIN;
  double note_top = self->height - MARGIN - naer_paper_measure (paper, note, width, &small);
  double key_height = paint_key (self, paper, 0, 0, width * 0.88, TRUE);
  double questions_height = SPACE + 2 * LINE_SPACE + 1.4 * QUESTION_SIZE;
  double y;

  naer_paper_begin (paper, "Sect");
  y = paint_heading (self, paper, MARGIN) + SPACE;
  y += paint_calendar (self, paper, y,
                       note_top - 2 * SPACE - questions_height - key_height - SPACE - y) + SPACE;
  y += paint_key (self, paper, self->key_x, y, self->width - MARGIN - self->key_x, FALSE) + SPACE;
  paint_questions (self, paper, y, note_top - SPACE);
  naer_paper_text (paper, "P", note, MARGIN, note_top, width, &small);
  naer_paper_end (paper, "Sect");
}

static double
table_top (NaerCalendarPage *self,
           NaerPaper        *paper)
{
  NaerTextStyle style = { TITLE_SIZE - 3, TRUE, &self->palette->text };
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
  NaerTextStyle style = { TITLE_SIZE - 3, TRUE, &self->palette->text };
  NaerTextStyle small = { SMALL_SIZE, FALSE, &self->palette->dim };
  NaerLanguage language = self->options.language;
  guint rows = naer_calendar_page_get_n_rows (self);
  g_autofree char *title = naer_calendar_page_get_title (self), *subtitle = make_subtitle (self);
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
    paint_sheet (self, &paper);
  else
    paint_table (self, &paper, page);
  if (page + 1 == naer_calendar_page_get_n_pages (self))
    naer_paper_end (&paper, "Document");
}

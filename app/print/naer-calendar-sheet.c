/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "naer-calendar-figures.h"
#include "naer-calendar-page-private.h"
#include "naer-heatmap-key.h"
#include "naer-heatmap-painter.h"
#include "naer-heatmap-stretches.h"

/* The page with the calendar: to lie on the table between two, and to be written on. */

#define MARGIN NAER_CALENDAR_PAGE_MARGIN
#define TITLE_SIZE 17.0
#define SUBTITLE_SIZE 10.0
#define TEXT_SIZE 9.5
#define SMALL_SIZE 8.0
#define CALENDAR_TEXT_SIZE 9.0
#define SPACE NAER_CALENDAR_PAGE_SPACE
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
  g_autofree char *title = naer_calendar_page_get_title (self), *subtitle = naer_calendar_page_get_subtitle (self);
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
    .form = self->options.form,
    .first_year = naer_calendar_model_get_first_year (self->model),
    .last_year = naer_calendar_model_get_last_year (self->model),
    .width = self->width - 2 * MARGIN + 2 * NAER_HEATMAP_MARGIN,
    .height = height,
    .scale = CALENDAR_SCALE,
    .lanes = naer_heatmap_stretches_count_lanes (self->show),
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

/* A line for each year: how often, and how many days of each kind. */
static double
paint_figures (NaerCalendarPage *self,
               NaerPaper        *paper,
               double            y,
               gboolean          measure)
{
  NaerTextStyle style = { TEXT_SIZE - 0.5, FALSE, &self->palette->text };
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (self->employer);
  double width = self->width - 2 * MARGIN, height = 0;
  int last_year = naer_calendar_model_get_last_year (self->model);

  if (!self->options.with_figures)
    return 0;
  for (int year = last_year; year >= naer_calendar_model_get_first_year (self->model); year--)
    {
      NaerCalendarFigures figures;
      g_autofree char *text = NULL;

      naer_calendar_figures_count (self->model, self->employee, work_days,
                                   naer_day_from_ymd (year, 1, 1), naer_day_from_ymd (year, 12, 31),
                                   &figures);
      text = naer_calendar_figures_tell_year (&figures, self->options.language);
      height += measure ? naer_paper_measure (paper, text, width, &style)
                        : naer_paper_text (paper, "P", text, MARGIN, y + height, width, &style);
    }
  return height + SPACE;
}

/* Heading on top, note at the bottom; the calendar takes what questions and legend leave. */
void
naer_calendar_page_paint_sheet (NaerCalendarPage *self,
                                NaerPaper        *paper)
{
  NaerTextStyle small = { SMALL_SIZE, FALSE, &self->palette->dim };
  g_autofree char *note = make_note (self);
  double width = self->width - 2 * MARGIN;
  double note_top = self->height - MARGIN - naer_paper_measure (paper, note, width, &small);
  double key_height = paint_key (self, paper, 0, 0, width * 0.88, TRUE);
  double figures_height = paint_figures (self, paper, 0, TRUE);
  double questions_height = SPACE + 2 * LINE_SPACE + 1.4 * QUESTION_SIZE;
  double y;

  if (self->width < self->height)
    questions_height *= N_QUESTIONS;
  naer_paper_begin (paper, "Sect");
  y = paint_heading (self, paper, MARGIN) + SPACE;
  y += paint_calendar (self, paper, y,
                       note_top - 2 * SPACE - questions_height - key_height - figures_height -
                         SPACE - y) + SPACE;
  y += paint_key (self, paper, self->key_x, y, self->width - MARGIN - self->key_x, FALSE) + SPACE;
  y += paint_figures (self, paper, y, FALSE);
  paint_questions (self, paper, y, note_top - SPACE);
  naer_paper_text (paper, "P", note, MARGIN, note_top, width, &small);
  naer_paper_end (paper, "Sect");
}

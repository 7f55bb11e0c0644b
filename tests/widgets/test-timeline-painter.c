/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "naer-golden.h"
#include "naer-timeline-marks.h"
#include "naer-timeline-painter.h"

#define START (naer_day_from_ymd (2026, 9, 28))

typedef struct
{
  const char *name;
  NaerPaletteKind palette;
  double width;
  double scale;
  int points;
  gboolean rtl;
} Case;

static const Case cases[] = {
  { "timeline-light", NAER_PALETTE_LIGHT, 992, 1, 11, FALSE },
  { "timeline-dark", NAER_PALETTE_DARK, 992, 1, 11, FALSE },
  { "timeline-light-contrast", NAER_PALETTE_LIGHT_CONTRAST, 992, 1, 11, FALSE },
  { "timeline-dark-contrast", NAER_PALETTE_DARK_CONTRAST, 992, 1, 11, FALSE },
  { "timeline-greyscale", NAER_PALETTE_GREYSCALE, 992, 1, 11, FALSE },
  { "timeline-rtl", NAER_PALETTE_LIGHT, 992, 1, 11, TRUE },
  { "timeline-sharp", NAER_PALETTE_LIGHT, 992, 2, 11, FALSE },
  { "timeline-down", NAER_PALETTE_LIGHT, 324, 1, 11, FALSE },
  { "timeline-down-rtl", NAER_PALETTE_LIGHT, 324, 1, 11, TRUE },
  { "timeline-large", NAER_PALETTE_LIGHT, 324, 1, 22, FALSE },
};

static const struct
{
  int day;
  NaerMark mark;
  NaerTimelineSide side;
  const char *title;
  const char *when;
} milestones[] = {
  { 1, NAER_MARK_EDGE, NAER_TIMELINE_THEIRS, "First day", "28 September" },
  { 3, NAER_MARK_DONE, NAER_TIMELINE_OURS, "First contact", "done 29 September" },
  { 16, NAER_MARK_INFORMATION, NAER_TIMELINE_THEIRS, "Employer period ends", "13 October" },
  { 28, NAER_MARK_OVERDUE, NAER_TIMELINE_OURS, "Follow-up plan", "was due 25 October" },
  { 28, NAER_MARK_EXCEPTION, NAER_TIMELINE_OURS, "Plan to the sick-lister", "exception" },
  { 49, NAER_MARK_NEAR, NAER_TIMELINE_OURS, "Dialogue meeting 1", "by 15 November" },
  { 42, NAER_MARK_TODAY, NAER_TIMELINE_OURS, "Today", "8 November" },
  { 56, NAER_MARK_IF_LASTS, NAER_TIMELINE_THEIRS, "Activity requirement", "22 November" },
  { 63, NAER_MARK_EDGE, NAER_TIMELINE_THEIRS, "Known until", "29 November" },
  { 77, NAER_MARK_PLANNED, NAER_TIMELINE_OURS, "Check-in", "planned 13 December" },
  { 120, NAER_MARK_OTHERS, NAER_TIMELINE_THEIRS, "Nav considers a meeting", "25 January" },
  { 182, NAER_MARK_MORE, NAER_TIMELINE_THEIRS, "Later", "5 more" },
};

static NaerTimelineModel *
make_model (void)
{
  const NaerTimelineStretch stretches[] = {
    { START, START + 2, NAER_LOOK_SELF_CERTIFICATION, 100 },
    { START + 3, START + 29, NAER_LOOK_SICK_NOTE, 100 },
    { START + 34, START + 62, NAER_LOOK_GRADED, 60 },
  };
  NaerTimelineModel *model = naer_timeline_model_new (START, START + 200, START + 41);

  for (guint i = 0; i < G_N_ELEMENTS (stretches); i++)
    naer_timeline_model_add_stretch (model, &stretches[i]);
  naer_timeline_model_add_period (model, START, START + 15);
  for (guint i = 0; i < G_N_ELEMENTS (milestones); i++)
    {
      const NaerMilestone milestone = {
        .day = START + milestones[i].day - 1,
        .mark = milestones[i].mark,
        .side = milestones[i].side,
        .title = (char *) milestones[i].title,
        .when = (char *) milestones[i].when,
      };

      naer_timeline_model_add_milestone (model, &milestone);
    }
  return model;
}

static PangoContext *
make_context (const Case *c)
{
  PangoContext *context = naer_golden_context_new ();
  PangoFontDescription *font =
      pango_font_description_copy (pango_context_get_font_description (context));

  pango_font_description_set_size (font, c->points * PANGO_SCALE);
  pango_context_set_font_description (context, font);
  pango_context_set_base_dir (context, c->rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_font_description_free (font);
  return context;
}

static cairo_surface_t *
draw (const Case *c)
{
  g_autoptr (NaerTimelineModel) model = make_model ();
  PangoContext *context = make_context (c);
  g_autoptr (NaerTimelinePainter) painter = naer_timeline_painter_new (context, model);
  g_autoptr (NaerTimelineLayout) layout = naer_timeline_painter_lay_out (painter, c->width, c->rtl);
  double height = naer_timeline_layout_get_height (layout);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24,
                                                         (int) (c->width * c->scale),
                                                         (int) (height * c->scale));
  NaerTimelinePalette palette;
  cairo_t *cr;

  g_assert_cmpint (naer_timeline_layout_get_form (layout), ==,
                   c->width > 900 ? NAER_TIMELINE_ACROSS : NAER_TIMELINE_DOWN);
  naer_timeline_palette_get (c->palette, &palette);
  cairo_surface_set_device_scale (surface, c->scale, c->scale);
  cr = cairo_create (surface);
  naer_color_set (&palette.calendar.background, cr);
  cairo_paint (cr);
  naer_timeline_painter_paint (painter, cr, layout, &palette);
  naer_timeline_painter_paint_focus (painter, cr, layout, &palette, 3);
  cairo_destroy (cr);
  g_object_unref (context);
  return surface;
}

static void
test_golden (gconstpointer data)
{
  const Case *c = data;
  cairo_surface_t *picture = draw (c);

  naer_golden_assert (picture, c->name);
  cairo_surface_destroy (picture);
}

static cairo_surface_t *
draw_mark (NaerMark        mark,
           NaerPaletteKind kind)
{
  const NaerHeatmapRect place = { 4, 4, 24, 24 };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 32, 32);
  cairo_t *cr = cairo_create (surface);
  NaerTimelinePalette palette;

  naer_timeline_palette_get (kind, &palette);
  naer_color_set (&palette.calendar.background, cr);
  cairo_paint (cr);
  naer_timeline_mark_paint (cr, mark, &place, 0, &palette);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* Without colour, each mark is told from each other by its shape: a good part of it differs. */
static void
test_shapes (void)
{
  cairo_surface_t *pictures[NAER_N_MARKS];

  for (NaerMark mark = 0; mark < NAER_N_MARKS; mark++)
    pictures[mark] = draw_mark (mark, NAER_PALETTE_GREYSCALE);
  for (NaerMark a = 0; a < NAER_N_MARKS; a++)
    for (NaerMark b = a + 1; b < NAER_N_MARKS; b++)
      if (naer_golden_difference (pictures[a], pictures[b]) < 0.03)
        {
          g_test_message ("marks %d and %d look alike", a, b);
          g_test_fail ();
        }
  for (NaerMark mark = 0; mark < NAER_N_MARKS; mark++)
    cairo_surface_destroy (pictures[mark]);
}

static double
luminance (const NaerColor *color)
{
  const double channels[] = { color->red, color->green, color->blue };
  static const double weights[] = { 0.2126, 0.7152, 0.0722 };
  double sum = 0;

  for (guint i = 0; i < 3; i++)
    sum += weights[i] * (channels[i] <= 0.03928 ? channels[i] / 12.92
                                                : pow ((channels[i] + 0.055) / 1.055, 2.4));
  return sum;
}

static double
contrast (const NaerColor *a,
          const NaerColor *b)
{
  double first = luminance (a), second = luminance (b);

  return (MAX (first, second) + 0.05) / (MIN (first, second) + 0.05);
}

/* What carries meaning stands out from its ground as WCAG asks: 3 for marks, 4.5 in high contrast. */
static void
test_contrast (void)
{
  for (NaerPaletteKind kind = 0; kind < NAER_N_PALETTES; kind++)
    {
      gboolean high = kind == NAER_PALETTE_LIGHT_CONTRAST || kind == NAER_PALETTE_DARK_CONTRAST;
      double least = high ? 4.5 : 3;
      NaerTimelinePalette palette;

      naer_timeline_palette_get (kind, &palette);
      g_assert_cmpfloat (contrast (&palette.done, &palette.calendar.background), >=, least);
      g_assert_cmpfloat (contrast (&palette.near, &palette.calendar.background), >=, least);
      g_assert_cmpfloat (contrast (&palette.overdue, &palette.calendar.background), >=, least);
      g_assert_cmpfloat (contrast (&palette.calm, &palette.calendar.background), >=, least);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/timeline-painter/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_golden);
    }
  g_test_add_func ("/timeline-painter/shapes", test_shapes);
  g_test_add_func ("/timeline-painter/contrast", test_contrast);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-tiles.h"

#include <math.h>
#include <string.h>

struct _NaerHeatmapTiles
{
  double pitch;
  double side;
  double scale;
  NaerHeatmapPalette palette;
  GHashTable *patterns;
};

/**
 * naer_heatmap_tiles_new:
 * @pitch: from one cell to the next
 * @side: the side of a cell
 * @scale: device pixels per unit
 * @palette: the colours
 *
 * Returns: (transfer full): no pictures yet; they are made when they are needed
 */
NaerHeatmapTiles *
naer_heatmap_tiles_new (double                    pitch,
                        double                    side,
                        double                    scale,
                        const NaerHeatmapPalette *palette)
{
  NaerHeatmapTiles *self = g_new0 (NaerHeatmapTiles, 1);

  self->pitch = pitch;
  self->side = side;
  self->scale = scale;
  self->palette = *palette;
  self->patterns = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) cairo_pattern_destroy);
  return self;
}

/**
 * naer_heatmap_tiles_free:
 * @self: (transfer full) (nullable): pictures
 *
 * Frees them.
 */
void
naer_heatmap_tiles_free (NaerHeatmapTiles *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->patterns);
  g_free (self);
}

/**
 * naer_heatmap_tiles_fit:
 * @self: pictures
 * @pitch: from one cell to the next
 * @side: the side of a cell
 * @scale: device pixels per unit
 * @palette: the colours
 *
 * Whether the pictures are of such cells.
 */
gboolean
naer_heatmap_tiles_fit (const NaerHeatmapTiles   *self,
                        double                    pitch,
                        double                    side,
                        double                    scale,
                        const NaerHeatmapPalette *palette)
{
  return self->pitch == pitch && self->side == side && self->scale == scale &&
         memcmp (&self->palette, palette, sizeof *palette) == 0;
}

static gboolean
is_whole (double value)
{
  return fabs (value - round (value)) < 1e-4;
}

/**
 * naer_heatmap_tiles_scale:
 * @cr: what to draw on
 * @x: where the cells begin
 * @y: where the cells begin
 * @pitch: from one cell to the next
 * @scale: (out): device pixels per unit
 *
 * Whether pictures can be laid over cells there: on what is made of pixels, when cells begin on
 * them.
 */
gboolean
naer_heatmap_tiles_scale (cairo_t *cr,
                          double   x,
                          double   y,
                          double   pitch,
                          double  *scale)
{
  cairo_surface_t *target = cairo_get_group_target (cr);
  cairo_matrix_t matrix;
  double scale_x, scale_y, offset_x, offset_y;

  if (cairo_surface_get_type (target) != CAIRO_SURFACE_TYPE_IMAGE)
    return FALSE;
  cairo_get_matrix (cr, &matrix);
  cairo_surface_get_device_scale (target, &scale_x, &scale_y);
  cairo_surface_get_device_offset (target, &offset_x, &offset_y);
  *scale = matrix.xx * scale_x;
  return matrix.xy == 0 && matrix.yx == 0 && matrix.xx == matrix.yy && scale_x == scale_y &&
         *scale > 0 && is_whole (pitch * *scale) &&
         is_whole ((matrix.xx * x + matrix.x0) * scale_x + offset_x) &&
         is_whole ((matrix.yy * y + matrix.y0) * scale_y + offset_y);
}

/* The dot of a public holiday lies on a cell; its picture stands beside those of the looks. */
#define PUBLIC_HOLIDAY NAER_N_LOOKS

static cairo_pattern_t *
make_pattern (NaerHeatmapTiles *self,
              guint             look,
              int               grade)
{
  int pixels = (int) round (self->pitch * self->scale);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, pixels, pixels);
  NaerCell cell = { 0, 0, grade };
  cairo_pattern_t *pattern;
  cairo_t *cr;

  cairo_surface_set_device_scale (surface, self->scale, self->scale);
  cr = cairo_create (surface);
  if (look == PUBLIC_HOLIDAY)
    naer_cells_paint_holidays (cr, &cell, 1, self->side, &self->palette.public_holiday);
  else
    naer_cells_paint (cr, &cell, 1, self->side, look, &self->palette.looks[look]);
  cairo_destroy (cr);

  pattern = cairo_pattern_create_for_surface (surface);
  cairo_pattern_set_extend (pattern, CAIRO_EXTEND_REPEAT);
  cairo_pattern_set_filter (pattern, CAIRO_FILTER_NEAREST);
  cairo_surface_destroy (surface);
  return pattern;
}

static cairo_pattern_t *
get_pattern (NaerHeatmapTiles *self,
             guint             look,
             int               grade)
{
  gpointer key = GINT_TO_POINTER ((int) look << 8 | (look == NAER_LOOK_GRADED ? grade : 0));
  cairo_pattern_t *pattern = g_hash_table_lookup (self->patterns, key);

  if (pattern == NULL)
    {
      pattern = make_pattern (self, look, grade);
      g_hash_table_insert (self->patterns, key, pattern);
    }
  return pattern;
}

/* How many cells from @cells on follow each other downwards. */
static guint
count_run (const NaerHeatmapTiles *self,
           const NaerCell         *cells,
           guint                   n_cells)
{
  guint run = 1;

  while (run < n_cells && cells[run].x == cells[0].x &&
         fabs (cells[run].y - cells[0].y - run * self->pitch) < 1e-6)
    run++;
  return run;
}

static guint
count_same_grade (const NaerCell *cells,
                  guint           n_cells)
{
  guint same = 1;

  while (same < n_cells && cells[same].grade == cells[0].grade)
    same++;
  return same;
}

static void
lay_over (NaerHeatmapTiles *self,
          cairo_t          *cr,
          const NaerCell   *cells,
          guint             n_cells)
{
  for (guint i = 0; i < n_cells;)
    {
      guint run = count_run (self, cells + i, n_cells - i);

      cairo_rectangle (cr, cells[i].x, cells[i].y, self->pitch, run * self->pitch);
      i += run;
    }
  cairo_fill (cr);
}

static void
paint (NaerHeatmapTiles *self,
       cairo_t          *cr,
       double            x,
       double            y,
       const NaerCell   *cells,
       guint             n_cells,
       guint             look)
{
  cairo_matrix_t matrix;

  cairo_matrix_init_translate (&matrix, -x, -y);
  for (guint i = 0; i < n_cells;)
    {
      guint same = look == NAER_LOOK_GRADED ? count_same_grade (cells + i, n_cells - i) : n_cells;
      cairo_pattern_t *pattern = get_pattern (self, look, cells[i].grade);

      cairo_pattern_set_matrix (pattern, &matrix);
      cairo_set_source (cr, pattern);
      lay_over (self, cr, cells + i, same);
      i += same;
    }
}

/**
 * naer_heatmap_tiles_paint:
 * @self: pictures
 * @cr: what to draw on
 * @x: where the cells begin
 * @y: where the cells begin
 * @cells: the cells, a whole number of pitches from there
 * @n_cells: how many
 * @look: their look
 *
 * Draws cells with their marks, as naer_cells_paint() does.
 */
void
naer_heatmap_tiles_paint (NaerHeatmapTiles *self,
                          cairo_t          *cr,
                          double            x,
                          double            y,
                          const NaerCell   *cells,
                          guint             n_cells,
                          NaerHeatmapLook   look)
{
  paint (self, cr, x, y, cells, n_cells, look);
}

/**
 * naer_heatmap_tiles_paint_holidays:
 * @self: pictures
 * @cr: what to draw on
 * @x: where the cells begin
 * @y: where the cells begin
 * @cells: the cells, a whole number of pitches from there
 * @n_cells: how many
 *
 * Draws the dots of public holidays, as naer_cells_paint_holidays() does.
 */
void
naer_heatmap_tiles_paint_holidays (NaerHeatmapTiles *self,
                                   cairo_t          *cr,
                                   double            x,
                                   double            y,
                                   const NaerCell   *cells,
                                   guint             n_cells)
{
  paint (self, cr, x, y, cells, n_cells, PUBLIC_HOLIDAY);
}

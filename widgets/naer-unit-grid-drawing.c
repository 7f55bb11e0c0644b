/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "naer-heatmap-style.h"
#include "naer-picture.h"
#include "naer-unit-grid-private.h"

/*
 * Blocks of some rows and weeks are drawn once as pictures in the pixels of the screen. When the
 * calendar is scrolled, those that are still seen are moved, and only new ones are drawn.
 */

#define ROWS_IN_BLOCK 16
#define DAYS_IN_BLOCK 28
#define RING 4.0

typedef struct
{
  NaerUnitGrid *grid;
  guint first_row;
  guint last_row;
  NaerDay from;
  NaerDay to;
} Block;

void
naer_unit_grid_update_palette (NaerUnitGrid *self)
{
  naer_heatmap_style_get_palette (GTK_WIDGET (self), &self->palette);
  naer_unit_blocks_forget (self->blocks);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
draw_cells (cairo_t  *cr,
            gpointer  data)
{
  const Block *block = data;
  NaerUnitGrid *self = block->grid;

  naer_unit_painter_paint_cells (self->painter, cr, &self->layout, &self->palette,
                                 block->first_row, block->last_row, block->from, block->to);
}

static void
draw_names (cairo_t  *cr,
            gpointer  data)
{
  const Block *block = data;
  NaerUnitGrid *self = block->grid;

  naer_unit_painter_paint_names (self->painter, cr, &self->layout, &self->palette,
                                 block->first_row, block->last_row);
}

static void
draw_header (cairo_t  *cr,
             gpointer  data)
{
  const Block *block = data;
  NaerUnitGrid *self = block->grid;

  naer_unit_painter_paint_header (self->painter, cr, &self->layout, &self->palette, block->from,
                                  block->to);
}

/* Where the days of a block stand in the content. */
static void
get_days_across (const NaerUnitLayout *layout,
                 const Block          *block,
                 graphene_rect_t      *area)
{
  double a = naer_unit_layout_get_day_x (layout, block->from);
  double b = naer_unit_layout_get_day_x (layout, block->to);

  area->origin.x = MIN (a, b);
  area->size.width = fabs (a - b) + layout->pitch;
}

static void
get_rows_down (const NaerUnitLayout *layout,
               const Block          *block,
               graphene_rect_t      *area)
{
  area->origin.y = naer_unit_layout_get_row_y (layout, block->first_row);
  area->size.height = naer_unit_layout_get_row_y (layout, block->last_row + 1) - area->origin.y;
}

static void
take_rows (NaerUnitGrid *self,
           Block        *block,
           guint         n)
{
  block->first_row = n * ROWS_IN_BLOCK;
  block->last_row = MIN (block->first_row + ROWS_IN_BLOCK, self->layout.spec.n_rows) - 1;
}

/* Blocks begin on Mondays, so that the words of a week are in one. */
static NaerDay
first_monday (NaerUnitGrid *self)
{
  return naer_day_get_monday (self->layout.spec.first);
}

static void
take_days (NaerUnitGrid *self,
           Block        *block,
           guint         n)
{
  NaerDay begin = first_monday (self) + (NaerDay) n * DAYS_IN_BLOCK;

  block->from = MAX (begin, self->layout.spec.first);
  block->to = MIN (begin + DAYS_IN_BLOCK - 1, self->layout.spec.last);
}

static void
add_block (NaerUnitGrid          *self,
           GtkSnapshot           *snapshot,
           NaerUnitBlockKind      kind,
           guint                  row,
           guint                  column,
           const graphene_rect_t *area,
           NaerPictureFunc        draw,
           Block                 *block)
{
  GskRenderNode *node = naer_unit_blocks_find (self->blocks, kind, row, column);

  if (node == NULL)
    {
      node = naer_picture_new (area, self->layout.spec.scale, draw, block);
      naer_unit_blocks_keep (self->blocks, kind, row, column, node);
    }
  gtk_snapshot_append_node (snapshot, node);
}

static void
begin_part (GtkSnapshot           *snapshot,
            const NaerHeatmapRect *part,
            double                 x,
            double                 y)
{
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (part->x, part->y, part->width,
                                                         part->height));
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
}

static void
end_part (GtkSnapshot *snapshot)
{
  gtk_snapshot_restore (snapshot);
  gtk_snapshot_pop (snapshot);
}

/* The blocks of which anything is seen. */
typedef struct
{
  double x;
  double y;
  gboolean any_rows;
  guint first_row;
  guint last_row;
  guint first_column;
  guint last_column;
} Seen;

static void
find_seen (NaerUnitGrid *self,
           Seen         *seen)
{
  NaerDay from, to;
  guint first, last;

  naer_unit_grid_get_scroll (self, &seen->x, &seen->y);
  naer_unit_layout_get_visible_days (&self->layout, seen->x, &from, &to);
  seen->any_rows = naer_unit_layout_get_visible_rows (&self->layout, seen->y, &first, &last);
  seen->first_row = first / ROWS_IN_BLOCK;
  seen->last_row = last / ROWS_IN_BLOCK;
  seen->first_column = (guint) (from - first_monday (self)) / DAYS_IN_BLOCK;
  seen->last_column = (guint) (to - first_monday (self)) / DAYS_IN_BLOCK;
}

static void
add_cells (NaerUnitGrid *self,
           GtkSnapshot  *snapshot,
           const Seen   *seen)
{
  const NaerUnitLayout *layout = &self->layout;

  begin_part (snapshot, &layout->cells, layout->cells.x - seen->x, layout->cells.y - seen->y);
  for (guint row = seen->first_row; row <= seen->last_row; row++)
    for (guint column = seen->first_column; column <= seen->last_column; column++)
      {
        Block block = { .grid = self };
        graphene_rect_t area;

        take_rows (self, &block, row);
        take_days (self, &block, column);
        get_days_across (layout, &block, &area);
        get_rows_down (layout, &block, &area);
        add_block (self, snapshot, NAER_UNIT_BLOCK_CELLS, row, column, &area, draw_cells, &block);
      }
  end_part (snapshot);
}

static void
add_names (NaerUnitGrid *self,
           GtkSnapshot  *snapshot,
           const Seen   *seen)
{
  const NaerUnitLayout *layout = &self->layout;
  const NaerHeatmapRect *part = layout->form == NAER_UNIT_BESIDE ? &layout->names
                                                                 : &layout->cells;

  begin_part (snapshot, part, 0, layout->cells.y - seen->y);
  for (guint row = seen->first_row; row <= seen->last_row; row++)
    {
      Block block = { .grid = self };
      graphene_rect_t area;

      take_rows (self, &block, row);
      area.origin.x = part->x;
      area.size.width = part->width;
      get_rows_down (layout, &block, &area);
      add_block (self, snapshot, NAER_UNIT_BLOCK_NAMES, row, 0, &area, draw_names, &block);
    }
  end_part (snapshot);
}

static void
add_header (NaerUnitGrid *self,
            GtkSnapshot  *snapshot,
            const Seen   *seen)
{
  const NaerUnitLayout *layout = &self->layout;

  begin_part (snapshot, &layout->header, layout->header.x - seen->x, 0);
  for (guint column = seen->first_column; column <= seen->last_column; column++)
    {
      Block block = { .grid = self };
      graphene_rect_t area;

      take_days (self, &block, column);
      get_days_across (layout, &block, &area);
      area.origin.y = 0;
      area.size.height = layout->header.height;
      add_block (self, snapshot, NAER_UNIT_BLOCK_HEADER, 0, column, &area, draw_header, &block);
    }
  end_part (snapshot);
}

/* What changes with every scroll is little: it is drawn anew each time. */
static void
add_corner (NaerUnitGrid *self,
            GtkSnapshot  *snapshot,
            const Seen   *seen)
{
  const NaerUnitLayout *layout = &self->layout;
  const NaerHeatmapRect *part = layout->form == NAER_UNIT_BESIDE ? &layout->corner
                                                                 : &layout->header;
  NaerDay from, to;
  cairo_t *cr;

  naer_unit_layout_get_visible_days (layout, seen->x, &from, &to);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (part->x, part->y, part->width,
                                                                 part->height));
  naer_unit_painter_paint_corner (self->painter, cr, layout, &self->palette, from);
  cairo_destroy (cr);
}

static void
add_today (NaerUnitGrid *self,
           GtkSnapshot  *snapshot,
           const Seen   *seen)
{
  const NaerUnitLayout *layout = &self->layout;
  double x = layout->cells.x - seen->x +
             naer_unit_layout_get_day_x (layout, naer_unit_model_get_today (self->model));
  graphene_rect_t strip = GRAPHENE_RECT_INIT (x, 0, layout->cell, layout->spec.height);
  cairo_t *cr;

  if (x + layout->cell < layout->cells.x || x > layout->cells.x + layout->cells.width)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &strip);
  naer_unit_painter_paint_today (self->painter, cr, layout, &self->palette, seen->x, seen->y);
  cairo_destroy (cr);
}

static void
add_focus (NaerUnitGrid *self,
           GtkSnapshot  *snapshot)
{
  const NaerHeatmapRect *part = self->row == NAER_UNIT_NO_ROW ? &self->layout.header
                                                              : &self->layout.cells;
  NaerHeatmapRect rect;
  graphene_rect_t area, clip = GRAPHENE_RECT_INIT (part->x, part->y, part->width, part->height);
  cairo_t *cr;

  if (!naer_unit_grid_get_area (self, self->row, self->day, &rect))
    return;
  graphene_rect_init (&area, rect.x - RING, rect.y - RING, rect.width + 2 * RING,
                      rect.height + 2 * RING);
  if (!graphene_rect_intersection (&area, &clip, &area))
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &area);
  naer_unit_painter_paint_focus (self->painter, cr, &rect, &self->palette);
  cairo_destroy (cr);
}

void
naer_unit_grid_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  NaerUnitGrid *self = NAER_UNIT_GRID (widget);
  Seen seen;

  if (naer_unit_grid_get_layout (self) == NULL)
    return;
  naer_unit_blocks_begin (self->blocks);
  find_seen (self, &seen);
  add_header (self, snapshot, &seen);
  if (seen.any_rows)
    {
      add_cells (self, snapshot, &seen);
      add_names (self, snapshot, &seen);
    }
  add_corner (self, snapshot, &seen);
  add_today (self, snapshot, &seen);
  if (gtk_widget_has_visible_focus (widget))
    add_focus (self, snapshot);
  naer_unit_blocks_end (self->blocks);
}

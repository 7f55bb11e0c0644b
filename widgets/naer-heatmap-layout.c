/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-layout-private.h"

#include <math.h>

/* Everything is laid out from left to right; this turns it around. */
static void
mirror (NaerHeatmapLayout *self)
{
  double width = naer_heatmap_layout_snap (self, self->spec.width);

  for (guint i = 0; i < self->blocks->len; i++)
    {
      NaerHeatmapRect *area = &g_array_index (self->blocks, NaerHeatmapBlock, i).area;

      area->x = width - area->x - area->width;
    }
  for (guint i = 0; i < self->labels->len; i++)
    {
      NaerHeatmapLabel *label = &g_array_index (self->labels, NaerHeatmapLabel, i);

      label->x = width - label->x;
    }
  self->grid_start = width - self->grid_start;
}

/**
 * naer_heatmap_min_width:
 * @form: how a year is laid out
 * @metrics: the room that words need
 *
 * Returns: the smallest width that the form can be read in
 */
double
naer_heatmap_min_width (NaerHeatmapForm           form,
                        const NaerHeatmapMetrics *metrics)
{
  return form == NAER_HEATMAP_MONTHS ? naer_heatmap_layout_months_min_width ()
                                     : naer_heatmap_layout_weeks_min_width (metrics);
}

/**
 * naer_heatmap_layout_new:
 * @spec: what to make it from
 *
 * Returns: (transfer full): the places of all cells and words
 */
NaerHeatmapLayout *
naer_heatmap_layout_new (const NaerHeatmapSpec *spec)
{
  NaerHeatmapLayout *self;

  g_return_val_if_fail (spec->first_year >= 1 && spec->first_year <= spec->last_year, NULL);
  g_return_val_if_fail (spec->last_year <= 9999 && spec->scale > 0, NULL);

  self = g_rc_box_new0 (NaerHeatmapLayout);
  self->spec = *spec;
  self->blocks = g_array_new (FALSE, FALSE, sizeof (NaerHeatmapBlock));
  self->labels = g_array_new (FALSE, FALSE, sizeof (NaerHeatmapLabel));
  if (spec->form == NAER_HEATMAP_WEEKS)
    naer_heatmap_layout_place_weeks (self);
  else
    naer_heatmap_layout_place_months (self);
  if (spec->rtl)
    mirror (self);
  return self;
}

/**
 * naer_heatmap_layout_ref:
 * @self: a layout
 *
 * Returns: (transfer full): @self
 */
NaerHeatmapLayout *
naer_heatmap_layout_ref (NaerHeatmapLayout *self)
{
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  NaerHeatmapLayout *self = data;

  g_array_unref (self->blocks);
  g_array_unref (self->labels);
}

/**
 * naer_heatmap_layout_unref:
 * @self: (transfer full): a layout
 *
 * Lets it go.
 */
void
naer_heatmap_layout_unref (NaerHeatmapLayout *self)
{
  g_rc_box_release_full (self, clear);
}

/**
 * naer_heatmap_layout_get_spec:
 * @self: a layout
 *
 * Returns: (transfer none): what it was made from
 */
const NaerHeatmapSpec *
naer_heatmap_layout_get_spec (const NaerHeatmapLayout *self)
{
  return &self->spec;
}

/**
 * naer_heatmap_layout_get_height:
 * @self: a layout
 *
 * Returns: the height that it takes
 */
double
naer_heatmap_layout_get_height (const NaerHeatmapLayout *self)
{
  return self->height;
}

/**
 * naer_heatmap_layout_get_pitch:
 * @self: a layout
 *
 * Returns: the distance from one cell to the next, both across and down
 */
double
naer_heatmap_layout_get_pitch (const NaerHeatmapLayout *self)
{
  return self->pitch;
}

/**
 * naer_heatmap_layout_get_cell:
 * @self: a layout
 *
 * Returns: the side of a cell
 */
double
naer_heatmap_layout_get_cell (const NaerHeatmapLayout *self)
{
  return self->cell;
}

/**
 * naer_heatmap_layout_get_grid_start:
 * @self: a layout
 *
 * Returns: the start edge of the cells, for what is to be in line with them
 */
double
naer_heatmap_layout_get_grid_start (const NaerHeatmapLayout *self)
{
  return self->grid_start;
}

/**
 * naer_heatmap_layout_get_blocks:
 * @self: a layout
 * @n_blocks: (out): how many
 *
 * Returns: (transfer none) (array length=n_blocks): its grids of cells, from top to bottom
 */
const NaerHeatmapBlock *
naer_heatmap_layout_get_blocks (const NaerHeatmapLayout *self,
                                guint                   *n_blocks)
{
  *n_blocks = self->blocks->len;
  return (const NaerHeatmapBlock *) self->blocks->data;
}

/**
 * naer_heatmap_layout_get_labels:
 * @self: a layout
 * @n_labels: (out): how many
 *
 * Returns: (transfer none) (array length=n_labels): its words
 */
const NaerHeatmapLabel *
naer_heatmap_layout_get_labels (const NaerHeatmapLayout *self,
                                guint                   *n_labels)
{
  *n_labels = self->labels->len;
  return (const NaerHeatmapLabel *) self->labels->data;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-layout-private.h"

#include <math.h>

double
naer_heatmap_layout_max_pitch (const NaerHeatmapLayout *self)
{
  return (self->spec.max_pitch > 0 ? self->spec.max_pitch : MAX_PITCH) * zoom_of (&self->spec);
}

double
naer_heatmap_layout_snap (const NaerHeatmapLayout *self,
                          double                   value)
{
  return floor (value * self->spec.scale + 0.001) / self->spec.scale;
}

void
naer_heatmap_layout_set_pitch (NaerHeatmapLayout *self,
                               double             pitch)
{
  double gap;

  self->pitch = naer_heatmap_layout_snap (self, CLAMP (pitch, 4 / self->spec.scale,
                                                       naer_heatmap_layout_max_pitch (self)));
  gap = MAX (floor (self->pitch * GAP_SHARE * self->spec.scale + 0.5), 1) / self->spec.scale;
  self->cell = self->pitch - gap;
}

void
naer_heatmap_layout_add_label (NaerHeatmapLayout    *self,
                               NaerHeatmapLabelKind  kind,
                               int                   value,
                               double                x,
                               double                y)
{
  NaerHeatmapLabel label = { kind, value, x, y };

  g_array_append_val (self->labels, label);
}

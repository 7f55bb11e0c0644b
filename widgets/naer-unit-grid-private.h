/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-unit-blocks.h"
#include "naer-unit-grid.h"
#include "naer-unit-painter.h"

G_BEGIN_DECLS

/* The calendar of a unit, seen only by the files naer-unit-*.c. */
struct _NaerUnitGrid
{
  GtkWidget parent_instance;

  GtkAdjustment *adjustments[2]; /* by orientation */
  GtkScrollablePolicy policies[2];
  NaerUnitModel *model;
  NaerUnitPainter *painter;
  NaerUnitLayout layout;
  gboolean has_layout;
  gboolean is_placed;   /* today has been brought into sight */
  NaerHeatmapPalette palette;
  NaerUnitBlocks *blocks;
  GHashTable *parts;    /* for a screen reader, made when they are asked for */
  guint row;            /* what the keyboard stands on */
  NaerDay day;
  gint64 employee;      /* whose row that is, 0 for nobody’s */
  gboolean is_chosen;   /* the keyboard has been put somewhere */
  gboolean has_keyboard;
};

/* Between the files of the widget. */

const NaerUnitLayout *naer_unit_grid_get_layout      (NaerUnitGrid            *self);
void                  naer_unit_grid_get_scroll      (NaerUnitGrid            *self,
                                                      double                  *x,
                                                      double                  *y);
gboolean              naer_unit_grid_hit             (NaerUnitGrid            *self,
                                                      double                   x,
                                                      double                   y,
                                                      NaerUnitHit             *hit);
gboolean              naer_unit_grid_get_area        (NaerUnitGrid            *self,
                                                      guint                    row,
                                                      NaerDay                  day,
                                                      NaerHeatmapRect         *rect);
NaerUnitPainter      *naer_unit_grid_get_painter     (NaerUnitGrid            *self);
void                  naer_unit_grid_lay_out_again   (NaerUnitGrid            *self);
void                  naer_unit_grid_set_adjustment  (NaerUnitGrid            *self,
                                                      GtkOrientation           orientation,
                                                      GtkAdjustment           *adjustment);
void                  naer_unit_grid_drop_adjustments (NaerUnitGrid           *self);
void                  naer_unit_grid_bring_into_sight (NaerUnitGrid           *self);
void                  naer_unit_grid_forget_words    (NaerUnitGrid            *self);
void                  naer_unit_grid_update_palette  (NaerUnitGrid            *self);
void                  naer_unit_grid_snapshot        (GtkWidget               *widget,
                                                      GtkSnapshot             *snapshot);
void                  naer_unit_grid_activate        (NaerUnitGrid            *self,
                                                      guint                    row,
                                                      NaerDay                  day);
void                  naer_unit_grid_add_keys        (GtkWidgetClass          *widget_class);
void                  naer_unit_grid_add_pointer     (NaerUnitGrid            *self);

/* What it is to a screen reader, and what its rows and cells ask it. */

void                  naer_unit_grid_accessible_init (GtkAccessibleInterface  *iface);
void                  naer_unit_grid_tell_moved      (NaerUnitGrid            *self,
                                                      guint                    row,
                                                      NaerDay                  day);
void                  naer_unit_grid_tell_all        (NaerUnitGrid            *self);
GtkAccessible        *naer_unit_grid_ref_row         (NaerUnitGrid            *self,
                                                      guint                    row);
GtkAccessible        *naer_unit_grid_ref_next_row    (NaerUnitGrid            *self,
                                                      guint                    row);
GtkAccessible        *naer_unit_grid_ref_first_cell  (NaerUnitGrid            *self,
                                                      guint                    row);
GtkAccessible        *naer_unit_grid_ref_next_cell   (NaerUnitGrid            *self,
                                                      guint                    row,
                                                      NaerDay                  day);
gboolean              naer_unit_grid_is_current      (NaerUnitGrid            *self,
                                                      guint                    row,
                                                      NaerDay                  day);

G_END_DECLS

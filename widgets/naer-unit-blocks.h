/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * NaerUnitBlockKind:
 *
 * What a block shows: cells of some rows and weeks, names of some rows, or the header of some
 * weeks.
 */
typedef enum
{
  NAER_UNIT_BLOCK_CELLS,
  NAER_UNIT_BLOCK_NAMES,
  NAER_UNIT_BLOCK_HEADER,
} NaerUnitBlockKind;

/**
 * NaerUnitBlocks:
 *
 * Pictures of parts of a unit calendar, kept from one frame to the next as long as they are seen.
 */
typedef struct _NaerUnitBlocks NaerUnitBlocks;

NaerUnitBlocks *naer_unit_blocks_new    (void);
void            naer_unit_blocks_free   (NaerUnitBlocks    *self);
void            naer_unit_blocks_forget (NaerUnitBlocks    *self);
void            naer_unit_blocks_begin  (NaerUnitBlocks    *self);
void            naer_unit_blocks_end    (NaerUnitBlocks    *self);
GskRenderNode  *naer_unit_blocks_find   (NaerUnitBlocks    *self,
                                         NaerUnitBlockKind  kind,
                                         guint              row,
                                         guint              column);
void            naer_unit_blocks_keep   (NaerUnitBlocks    *self,
                                         NaerUnitBlockKind  kind,
                                         guint              row,
                                         guint              column,
                                         GskRenderNode     *node);
guint           naer_unit_blocks_get_n  (NaerUnitBlocks    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerUnitBlocks, naer_unit_blocks_free)

G_END_DECLS

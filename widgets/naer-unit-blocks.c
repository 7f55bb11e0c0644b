/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-unit-blocks.h"

/* A block that has not been seen for so many frames is let go. */
#define FRAMES_KEPT 3

struct _NaerUnitBlocks
{
  GHashTable *blocks;
  guint frame;
};

typedef struct
{
  GskRenderNode *node;
  guint seen;
} Block;

static void
block_free (gpointer data)
{
  Block *block = data;

  gsk_render_node_unref (block->node);
  g_free (block);
}

static gint64
make_key (NaerUnitBlockKind kind,
          guint             row,
          guint             column)
{
  return (gint64) kind << 48 | (gint64) row << 24 | column;
}

/**
 * naer_unit_blocks_new:
 *
 * Returns: (transfer full): no blocks
 */
NaerUnitBlocks *
naer_unit_blocks_new (void)
{
  NaerUnitBlocks *self = g_new0 (NaerUnitBlocks, 1);

  self->blocks = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, block_free);
  return self;
}

/**
 * naer_unit_blocks_free:
 * @self: (transfer full) (nullable): blocks
 *
 * Frees them.
 */
void
naer_unit_blocks_free (NaerUnitBlocks *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->blocks);
  g_free (self);
}

/**
 * naer_unit_blocks_forget:
 * @self: blocks
 *
 * Lets all go, since what they show has changed.
 */
void
naer_unit_blocks_forget (NaerUnitBlocks *self)
{
  g_hash_table_remove_all (self->blocks);
}

/**
 * naer_unit_blocks_begin:
 * @self: blocks
 *
 * A frame begins.
 */
void
naer_unit_blocks_begin (NaerUnitBlocks *self)
{
  self->frame++;
}

static gboolean
is_old (gpointer key,
        gpointer value,
        gpointer user_data)
{
  const NaerUnitBlocks *self = user_data;

  return self->frame - ((Block *) value)->seen >= FRAMES_KEPT;
}

/**
 * naer_unit_blocks_end:
 * @self: blocks
 *
 * A frame has ended: blocks that have not been seen for some are let go.
 */
void
naer_unit_blocks_end (NaerUnitBlocks *self)
{
  g_hash_table_foreach_remove (self->blocks, is_old, self);
}

/**
 * naer_unit_blocks_find:
 * @self: blocks
 * @kind: what it shows
 * @row: which block down
 * @column: which block across
 *
 * Returns: (transfer none) (nullable): the block, which is seen in this frame
 */
GskRenderNode *
naer_unit_blocks_find (NaerUnitBlocks    *self,
                       NaerUnitBlockKind  kind,
                       guint              row,
                       guint              column)
{
  gint64 key = make_key (kind, row, column);
  Block *block = g_hash_table_lookup (self->blocks, &key);

  if (block == NULL)
    return NULL;
  block->seen = self->frame;
  return block->node;
}

/**
 * naer_unit_blocks_keep:
 * @self: blocks
 * @kind: what it shows
 * @row: which block down
 * @column: which block across
 * @node: (transfer full): the block, which is seen in this frame
 *
 * Keeps a block.
 */
void
naer_unit_blocks_keep (NaerUnitBlocks    *self,
                       NaerUnitBlockKind  kind,
                       guint              row,
                       guint              column,
                       GskRenderNode     *node)
{
  gint64 key = make_key (kind, row, column);
  Block *block = g_new (Block, 1);

  block->node = node;
  block->seen = self->frame;
  g_hash_table_replace (self->blocks, g_memdup2 (&key, sizeof key), block);
}

/**
 * naer_unit_blocks_get_n:
 * @self: blocks
 *
 * Returns: how many are kept
 */
guint
naer_unit_blocks_get_n (NaerUnitBlocks *self)
{
  return g_hash_table_size (self->blocks);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "naer-document.h"

G_BEGIN_DECLS

/**
 * NaerFlow:
 *
 * A document set on pages: its blocks are measured as pieces, and the pieces placed on as many
 * pages as they take. A heading stays with what follows it, a table says its headings again on
 * each page, and text goes over to the next page by whole lines.
 */
typedef struct _NaerFlow NaerFlow;

/**
 * NaerFragment:
 * @piece: which piece it is of; pieces are numbered in the order of the document
 * @page: the page that it stands on
 * @y: its top, from the top of the page
 * @height: how high it is
 * @lines: (nullable): for each cell of the piece its first line and the one after its last; %NULL
 *   when the whole piece stands here
 * @begins: whether the piece begins here
 * @ends: whether the piece ends here
 * @again: whether it repeats the headings of a table that goes on
 *
 * What stands of a piece on one page.
 */
typedef struct
{
  guint piece;
  guint page;
  double y;
  double height;
  guint *lines;
  gboolean begins;
  gboolean ends;
  gboolean again;
} NaerFragment;

NaerFlow           *naer_flow_new             (const NaerDocument *document,
                                               double              width,
                                               double              height);
void                naer_flow_free            (NaerFlow           *self);
guint               naer_flow_get_n_pages     (NaerFlow           *self);
guint               naer_flow_get_n_pieces    (NaerFlow           *self);
guint               naer_flow_get_n_fragments (NaerFlow           *self);
const NaerFragment *naer_flow_get_fragment    (NaerFlow           *self,
                                               guint               i);
void                naer_flow_get_room        (NaerFlow           *self,
                                               double             *top,
                                               double             *bottom);
const GPtrArray    *naer_flow_get_left_out    (NaerFlow           *self);
char               *naer_flow_get_text        (NaerFlow           *self,
                                               guint               page);
void                naer_flow_paint           (NaerFlow           *self,
                                               cairo_t            *cr,
                                               guint               page,
                                               gboolean            tagged);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerFlow, naer_flow_free)

G_END_DECLS

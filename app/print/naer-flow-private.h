/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "naer-flow.h"
#include "naer-heatmap-palette.h"

G_BEGIN_DECLS

/* The pages of a document, seen only by the files naer-flow*.c. All measures are in points. */

/* How large the texts are and how much room is between the pieces. */
typedef struct
{
  double text;
  double gap;
  double line;  /* from one line to write on to the next */
} NaerFlowStyle;

typedef enum
{
  NAER_FONT_TITLE,
  NAER_FONT_HEADING,
  NAER_FONT_SUBHEADING,
  NAER_FONT_TEXT,
  NAER_FONT_STRONG,
  NAER_FONT_QUOTE,
  NAER_FONT_DIM,
  NAER_FONT_SMALL,
} NaerFlowFont;

#define NAER_N_FLOW_FONTS (NAER_FONT_SMALL + 1)

typedef enum
{
  NAER_PIECE_TEXT,
  NAER_PIECE_CHECK,
  NAER_PIECE_PAIR,
  NAER_PIECE_HEADINGS,
  NAER_PIECE_ROW,
  NAER_PIECE_LINE,
  NAER_PIECE_SIGNATURE,
  NAER_PIECE_RULE,
  NAER_PIECE_PAGE_BREAK,
} NaerPieceKind;

/* A text in a piece, and what it is in the document. */
typedef struct
{
  PangoLayout *layout;
  NaerFlowFont font;
  const char *tag;
  double x;
  double height;
} NaerPieceCell;

/* What is placed: a paragraph, an item, a row. It stands @before below the former, with @inset
   above and below its text. */
typedef struct
{
  NaerPieceKind kind;
  const NaerSection *section;
  const NaerBlock *block;
  NaerPieceCell *cells;
  guint n_cells;
  double x;
  double width;
  double before;
  double inset;
  double height;
  gboolean keep;    /* stays on the page of what follows */
  gboolean splits;  /* may go on over pages */
  gboolean boxed;
  gboolean ticked;
} NaerPiece;

struct _NaerFlow
{
  PangoContext *context;
  PangoFontDescription *fonts[NAER_N_FLOW_FONTS];
  NaerFlowStyle style;
  const NaerDocument *document;
  GPtrArray *left_out;    /* NaerSection, of the document */
  guint extra_lines;      /* to write on, in each block of them beside its own */
  GPtrArray *pieces;      /* NaerPiece */
  GArray *fragments;      /* NaerFragment */
  guint n_pages;
  double width;
  double height;
  double top;             /* where text begins on later pages */
};

/* Where the text of a page stands. */
#define NAER_FLOW_MARGIN 48.0
#define NAER_FLOW_TOP 44.0
#define NAER_FLOW_FOOT 60.0
#define NAER_FLOW_BOX 12.0

PangoLayout *naer_flow_lay_out   (NaerFlow            *self,
                                  NaerFlowFont         font,
                                  const char          *text,
                                  double               width);
void         naer_flow_cut       (NaerFlow            *self);
void         naer_flow_place     (NaerFlow            *self);
void         naer_piece_free     (NaerPiece           *piece);

G_END_DECLS

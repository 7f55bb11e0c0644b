/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "naer-flow-private.h"

/* A document cut into pieces: every text is measured here, once. */

#define PAIR_WORD_SHARE 0.3
#define DATE_SHARE 0.36
#define COLUMN_SPACE 12.0
#define CELL_INSET 6.0
#define ROW_INSET 3.5
#define INDENT 16.0
#define WORD_RISE 3.5
#define SIGNATURE_ROOM 26.0
#define EMPTY_ROW 26.0
#define GAP_AFTER_TABLE 0.7
#define SHORT_BLOCK_SHARE 0.24

typedef struct
{
  NaerFlow *flow;
  const NaerSection *section;
  const NaerBlock *block;
  gboolean was_boxed;
} Cutter;

void
naer_piece_free (NaerPiece *piece)
{
  for (guint i = 0; i < piece->n_cells; i++)
    g_clear_object (&piece->cells[i].layout);
  g_free (piece->cells);
  g_free (piece);
}

static double
left_edge (const Cutter *cutter)
{
  return NAER_FLOW_MARGIN + (cutter->block != NULL && cutter->block->boxed ? NAER_FLOW_BOX : 0);
}

static double
width_of (const Cutter *cutter)
{
  return cutter->flow->width - 2 * left_edge (cutter);
}

/* The room above a piece; a table is left with more of it. */
static double
gap_before (const Cutter  *cutter,
            NaerPieceKind  kind,
            double         before)
{
  const GPtrArray *pieces = cutter->flow->pieces;
  const NaerPiece *former = pieces->len > 0 ? pieces->pdata[pieces->len - 1] : NULL;

  if (former != NULL && former->kind == NAER_PIECE_ROW && kind != NAER_PIECE_ROW)
    before = MAX (before, GAP_AFTER_TABLE);
  return before * cutter->flow->style.gap;
}

/* A new piece with @n_cells cells, @before gaps below the former. */
static NaerPiece *
add_piece (Cutter        *cutter,
           NaerPieceKind  kind,
           guint          n_cells,
           double         before)
{
  NaerPiece *piece = g_new0 (NaerPiece, 1);
  gboolean boxed = cutter->block != NULL && cutter->block->boxed;

  piece->kind = kind;
  piece->section = cutter->section;
  piece->block = cutter->block;
  piece->cells = g_new0 (NaerPieceCell, n_cells);
  piece->n_cells = n_cells;
  piece->x = left_edge (cutter);
  piece->width = width_of (cutter);
  piece->before = gap_before (cutter, kind, before) + (boxed != cutter->was_boxed ? NAER_FLOW_BOX : 0);
  piece->splits = TRUE;
  piece->boxed = boxed;
  cutter->was_boxed = boxed;
  g_ptr_array_add (cutter->flow->pieces, piece);
  return piece;
}

/* Sets the text of a cell; the piece grows with it. */
static void
set_cell (Cutter       *cutter,
          NaerPiece    *piece,
          guint         i,
          NaerFlowFont  font,
          const char   *tag,
          const char   *text,
          double        x,
          double        width)
{
  NaerPieceCell *cell = &piece->cells[i];
  int height;

  cell->layout = naer_flow_lay_out (cutter->flow, font, text, width);
  cell->font = font;
  cell->tag = tag;
  cell->x = x;
  pango_layout_get_size (cell->layout, NULL, &height);
  cell->height = height / (double) PANGO_SCALE;
  piece->height = MAX (piece->height, cell->height + 2 * piece->inset);
}

static NaerPiece *
add_text (Cutter       *cutter,
          NaerFlowFont  font,
          const char   *tag,
          const char   *text,
          double        before)
{
  NaerPiece *piece = add_piece (cutter, NAER_PIECE_TEXT, 1, before);

  set_cell (cutter, piece, 0, font, tag, text, piece->x, piece->width);
  return piece;
}

static void
cut_text (Cutter       *cutter,
          NaerFlowFont  font,
          const char   *tag,
          double        before)
{
  for (guint i = 0; i < cutter->block->rows->len; i++)
    add_text (cutter, font, tag, ((char **) cutter->block->rows->pdata[i])[0], before);
}

static void
cut_heading (Cutter *cutter)
{
  cut_text (cutter, NAER_FONT_SUBHEADING, "H3", 0.7);
  ((NaerPiece *) cutter->flow->pieces->pdata[cutter->flow->pieces->len - 1])->keep = TRUE;
}

static void
cut_items (Cutter *cutter)
{
  const GPtrArray *rows = cutter->block->rows;
  gboolean numbered = cutter->block->kind == NAER_BLOCK_NUMBERS;

  for (guint i = 0; i < rows->len; i++)
    {
      NaerPiece *piece = add_piece (cutter, NAER_PIECE_TEXT, 2, i == 0 ? 0.35 : 0.2);
      g_autofree char *label = numbered ? g_strdup_printf ("%u", i + 1) : g_strdup ("–");

      set_cell (cutter, piece, 0, NAER_FONT_TEXT, "Lbl", label, piece->x, INDENT);
      set_cell (cutter, piece, 1, NAER_FONT_TEXT, "LBody", ((char **) rows->pdata[i])[0],
                piece->x + INDENT, piece->width - INDENT);
    }
}

static void
cut_checks (Cutter *cutter)
{
  const GPtrArray *rows = cutter->block->rows;

  for (guint i = 0; i < rows->len; i++)
    {
      char **row = rows->pdata[i];
      NaerPiece *piece = add_piece (cutter, NAER_PIECE_CHECK, 2, i == 0 ? 0.35 : 0.3);

      piece->ticked = row[1] != NULL;
      set_cell (cutter, piece, 0, NAER_FONT_STRONG, "Lbl", piece->ticked ? row[1] : "", piece->x + 1,
                INDENT);
      set_cell (cutter, piece, 1, NAER_FONT_TEXT, "LBody", row[0], piece->x + 1.2 * INDENT,
                piece->width - 1.2 * INDENT);
    }
}

static void
cut_pairs (Cutter *cutter)
{
  const GPtrArray *rows = cutter->block->rows;

  for (guint i = 0; i < rows->len; i++)
    {
      char **row = rows->pdata[i];
      NaerPiece *piece = add_piece (cutter, NAER_PIECE_PAIR, 2, i == 0 ? 0.35 : 0.2);
      double start = piece->width * PAIR_WORD_SHARE;

      set_cell (cutter, piece, 0, NAER_FONT_DIM, "Lbl", row[0], piece->x, start - COLUMN_SPACE);
      set_cell (cutter, piece, 1, NAER_FONT_TEXT, "LBody", row[1], piece->x + start,
                piece->width - start);
      if (*row[1] == '\0')
        {
          piece->height = MAX (piece->height, cutter->flow->style.line * 0.8);
          piece->inset = MAX (piece->height - piece->cells[0].height - WORD_RISE, 0);
        }
    }
}

static gboolean
is_empty (char **row)
{
  for (; *row != NULL; row++)
    if (**row != '\0')
      return FALSE;
  return TRUE;
}

static void
cut_table (Cutter *cutter)
{
  const GPtrArray *rows = cutter->block->rows;
  guint n_cells = g_strv_length (rows->pdata[0]);

  for (guint i = 0; i < rows->len; i++)
    {
      char **row = rows->pdata[i];
      NaerPiece *piece = add_piece (cutter, i == 0 ? NAER_PIECE_HEADINGS : NAER_PIECE_ROW, n_cells,
                                    i == 0 ? 0.45 : 0);
      double x = piece->x;

      piece->inset = ROW_INSET;
      piece->keep = i == 0;
      for (guint column = 0; column < n_cells; column++)
        {
          double width = piece->width * cutter->block->shares[column];

          set_cell (cutter, piece, column, i == 0 ? NAER_FONT_STRONG : NAER_FONT_TEXT,
                    i == 0 ? "TH" : "TD", row[column], x + CELL_INSET, width - 1.5 * CELL_INSET);
          x += width;
        }
      if (i > 0 && is_empty (row))
        piece->height = MAX (piece->height, EMPTY_ROW);
    }
}

static void
cut_writing (Cutter *cutter)
{
  guint n_lines = cutter->block->n_lines + cutter->flow->extra_lines;

  for (guint i = 0; i < n_lines; i++)
    {
      NaerPiece *piece = add_piece (cutter, NAER_PIECE_LINE, 0, 0);

      piece->height = cutter->flow->style.line;
      piece->splits = FALSE;
      piece->keep = i == 0 && n_lines > 1;
    }
}

static void
cut_signatures (Cutter *cutter)
{
  const char *where = naer_tr (cutter->flow->document->language, N_("Place and date"));

  for (guint i = 0; i < cutter->block->rows->len; i++)
    {
      NaerPiece *piece = add_piece (cutter, NAER_PIECE_SIGNATURE, 2, i == 0 ? 0.6 : 0.3);
      double start = piece->width * DATE_SHARE;

      set_cell (cutter, piece, 0, NAER_FONT_SMALL, "P", where, piece->x, start - COLUMN_SPACE);
      set_cell (cutter, piece, 1, NAER_FONT_SMALL, "P", ((char **) cutter->block->rows->pdata[i])[0],
                piece->x + start, piece->width - start);
      piece->inset = SIGNATURE_ROOM;
      piece->height += SIGNATURE_ROOM;
      piece->splits = FALSE;
      piece->keep = i + 1 < cutter->block->rows->len;
    }
}

static void
cut_mark (Cutter        *cutter,
          NaerPieceKind  kind)
{
  NaerPiece *piece = add_piece (cutter, kind, 0, 0.6);

  piece->height = 1;
  piece->splits = FALSE;
}

/* A list that is short stays on one page; of one that is long, no row stands alone. */
static void
keep_rows (Cutter *cutter,
           guint   first)
{
  const GPtrArray *pieces = cutter->flow->pieces;
  double height = 0;
  gboolean is_short;

  for (guint i = first; i < pieces->len; i++)
    height += ((NaerPiece *) pieces->pdata[i])->height;
  is_short = height < cutter->flow->height * SHORT_BLOCK_SHARE;
  for (guint i = first; i + 1 < pieces->len; i++)
    ((NaerPiece *) pieces->pdata[i])->keep = is_short || i == first || i + 2 == pieces->len;
}

static void
cut_block (Cutter *cutter)
{
  guint first = cutter->flow->pieces->len;

  switch (cutter->block->kind)
    {
    case NAER_BLOCK_HEADING:
      cut_heading (cutter);
      break;
    case NAER_BLOCK_PARAGRAPH:
      cut_text (cutter, cutter->block->strong ? NAER_FONT_STRONG : NAER_FONT_TEXT, "P", 0.35);
      break;
    case NAER_BLOCK_QUOTE:
      cut_text (cutter, NAER_FONT_QUOTE, "P", 0.35);
      break;
    case NAER_BLOCK_LIST:
    case NAER_BLOCK_NUMBERS:
      cut_items (cutter);
      keep_rows (cutter, first);
      break;
    case NAER_BLOCK_CHECKS:
      cut_checks (cutter);
      keep_rows (cutter, first);
      break;
    case NAER_BLOCK_PAIRS:
      cut_pairs (cutter);
      keep_rows (cutter, first);
      break;
    case NAER_BLOCK_TABLE:
      cut_table (cutter);
      break;
    case NAER_BLOCK_WRITING:
      cut_writing (cutter);
      break;
    case NAER_BLOCK_SIGNATURES:
      cut_signatures (cutter);
      break;
    case NAER_BLOCK_RULE:
      cut_mark (cutter, NAER_PIECE_RULE);
      break;
    case NAER_BLOCK_PAGE_BREAK:
      cut_mark (cutter, NAER_PIECE_PAGE_BREAK);
      break;
    default:
      g_assert_not_reached ();
    }
}

/* What is written on stays with what it is about. */
static void
keep_with_lines (NaerFlow *flow)
{
  for (guint i = 1; i < flow->pieces->len; i++)
    {
      NaerPiece *piece = flow->pieces->pdata[i - 1], *next = flow->pieces->pdata[i];

      if (piece->kind == NAER_PIECE_TEXT && piece->section == next->section &&
          (next->kind == NAER_PIECE_LINE || next->kind == NAER_PIECE_SIGNATURE))
        piece->keep = TRUE;
    }
}

static void
cut_section (Cutter *cutter)
{
  cutter->block = NULL;
  if (cutter->section->heading != NULL)
    add_text (cutter, NAER_FONT_HEADING, "H2", cutter->section->heading, 1.3)->keep = TRUE;
  for (guint i = 0; i < cutter->section->blocks->len; i++)
    {
      cutter->block = cutter->section->blocks->pdata[i];
      cut_block (cutter);
    }
}

/* The title and what stands below it. */
static void
cut_head (Cutter *cutter)
{
  const NaerDocument *document = cutter->flow->document;

  add_text (cutter, NAER_FONT_TITLE, "H1", document->title, 0)->keep = TRUE;
  if (document->subtitle != NULL)
    add_text (cutter, NAER_FONT_DIM, "P", document->subtitle, 0.25)->keep = TRUE;
  cut_mark (cutter, NAER_PIECE_RULE);
  ((NaerPiece *) cutter->flow->pieces->pdata[cutter->flow->pieces->len - 1])->keep = TRUE;
}

/* What a document of one page had no room for, and where it can be read. */
static void
cut_note (Cutter *cutter)
{
  const GPtrArray *left_out = cutter->flow->left_out;
  const NaerDocument *document = cutter->flow->document;
  g_autoptr (GPtrArray) headings = g_ptr_array_new ();
  g_autofree char *list = NULL, *text = NULL;

  for (guint i = 0; i < document->sections->len; i++)
    {
      const NaerSection *section = document->sections->pdata[i];

      if (g_ptr_array_find ((GPtrArray *) left_out, section, NULL) && section->heading != NULL)
        g_ptr_array_add (headings, section->heading);
    }
  g_ptr_array_add (headings, NULL);
  list = g_strjoinv (" · ", (char **) headings->pdata);
  /* Translators: what a sheet of one page leaves out; the headings of it, and where it can be read */
  text = g_strdup_printf (naer_tr (document->language, N_("There was no room here for: %s. %s")), list,
                          document->elsewhere);
  cutter->section = NULL;
  cutter->block = NULL;
  add_text (cutter, NAER_FONT_SMALL, "P", text, 1);
}

/**
 * naer_flow_cut:
 * @self: pages to be
 *
 * Cuts the document into pieces and measures them.
 */
void
naer_flow_cut (NaerFlow *self)
{
  Cutter cutter = { self, NULL, NULL, FALSE };
  const GPtrArray *sections = self->document->sections;

  g_ptr_array_set_size (self->pieces, 0);
  cut_head (&cutter);
  for (guint i = 0; i < sections->len; i++)
    if (!g_ptr_array_find (self->left_out, sections->pdata[i], NULL))
      {
        cutter.section = sections->pdata[i];
        cut_section (&cutter);
      }
  if (self->left_out->len > 0)
    cut_note (&cutter);
  keep_with_lines (self);
}

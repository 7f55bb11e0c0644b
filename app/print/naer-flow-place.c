/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-flow-private.h"

/* Pieces placed on pages. */

#define WHOLE_ROW_SHARE 0.34
#define MIN_LINES 2

typedef struct
{
  NaerFlow *flow;
  guint page;
  double y;
  gboolean at_top;
} Placer;

/* The bottoms of the lines of a text, from its top. */
static double *
measure_lines (PangoLayout *layout,
               guint       *n_lines)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  double *ends;
  guint i = 0;

  *n_lines = (guint) pango_layout_get_line_count (layout);
  ends = g_new (double, *n_lines);
  do
    {
      int bottom;

      pango_layout_iter_get_line_yrange (iter, NULL, &bottom);
      ends[i++] = bottom / (double) PANGO_SCALE;
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
  return ends;
}

static double
bottom_of (const NaerFlow  *flow,
           const NaerPiece *piece)
{
  return flow->height - NAER_FLOW_FOOT - (piece->boxed ? NAER_FLOW_BOX : 0);
}

/* The least of a piece that may stand alone at the foot of a page. */
static double
least_height (const NaerFlow  *flow,
              const NaerPiece *piece)
{
  double least = 2 * piece->inset;

  if (!piece->splits || piece->n_cells == 0 ||
      (piece->kind == NAER_PIECE_ROW && piece->height < flow->height * WHOLE_ROW_SHARE))
    return piece->height;
  for (guint i = 0; i < piece->n_cells; i++)
    {
      guint n_lines;
      g_autofree double *ends = measure_lines (piece->cells[i].layout, &n_lines);

      least = MAX (least, ends[n_lines <= MIN_LINES + 1 ? n_lines - 1 : MIN_LINES - 1] + 2 * piece->inset);
    }
  return least;
}

static void
add_fragment (Placer         *placer,
              guint           piece,
              double          height,
              guint          *lines,
              gboolean        begins,
              gboolean        ends)
{
  NaerFragment fragment = { piece, placer->page, placer->y, height, lines, begins, ends, FALSE };

  g_array_append_val (placer->flow->fragments, fragment);
  placer->y += height;
  placer->at_top = FALSE;
}

/* The headings of the table that @piece is a row of. */
static guint
find_headings (const NaerFlow *flow,
               guint           piece)
{
  while (((NaerPiece *) flow->pieces->pdata[piece])->kind != NAER_PIECE_HEADINGS)
    piece--;
  return piece;
}

/* Headings stand again on a new page, unless they would fill it. */
static void
repeat_headings (Placer *placer,
                 guint   row)
{
  guint headings = find_headings (placer->flow, row);
  const NaerPiece *piece = placer->flow->pieces->pdata[headings];

  if (piece->height > placer->flow->height * WHOLE_ROW_SHARE)
    return;
  add_fragment (placer, headings, piece->height, NULL, TRUE, TRUE);
  g_array_index (placer->flow->fragments, NaerFragment, placer->flow->fragments->len - 1).again = TRUE;
}

static void
begin_page (Placer *placer,
            guint   piece)
{
  const NaerPiece *next = placer->flow->pieces->pdata[piece];

  placer->page++;
  placer->y = placer->flow->top + (next->boxed ? NAER_FLOW_BOX : 0);
  if (next->kind == NAER_PIECE_ROW)
    repeat_headings (placer, piece);
  placer->at_top = TRUE;
}

/* How many of the lines from @first on stand within @room; all but one, rather than all but the last. */
static guint
count_fitting (const double *ends,
               guint         n_lines,
               guint         first,
               double        room)
{
  double start = first > 0 ? ends[first - 1] : 0;
  guint end = first;

  while (end < n_lines && ends[end] - start <= room)
    end++;
  if (end + 1 == n_lines && end - first > MIN_LINES)
    end--;
  return end;
}

/* Sets a piece line by line over as many pages as it takes. */
static void
place_by_lines (Placer *placer,
                guint   i)
{
  const NaerPiece *piece = placer->flow->pieces->pdata[i];
  g_autoptr (GPtrArray) ends = g_ptr_array_new_with_free_func (g_free);
  g_autofree guint *n_lines = g_new0 (guint, piece->n_cells), *from = g_new0 (guint, piece->n_cells);
  gboolean begins = TRUE, done = FALSE;

  for (guint cell = 0; cell < piece->n_cells; cell++)
    g_ptr_array_add (ends, measure_lines (piece->cells[cell].layout, &n_lines[cell]));
  while (!done)
    {
      double room = bottom_of (placer->flow, piece) - placer->y - 2 * piece->inset, height = 0;
      guint *lines = g_new (guint, 2 * piece->n_cells), n_placed = 0;

      done = TRUE;
      for (guint cell = 0; cell < piece->n_cells; cell++)
        {
          const double *ends_of = ends->pdata[cell];
          guint end = count_fitting (ends_of, n_lines[cell], from[cell], room);

          if (end == from[cell] && end < n_lines[cell] && placer->at_top)
            end++;
          lines[2 * cell] = from[cell];
          lines[2 * cell + 1] = end;
          if (end > from[cell])
            height = MAX (height, ends_of[end - 1] - (from[cell] > 0 ? ends_of[from[cell] - 1] : 0));
          n_placed += end - from[cell];
          done &= end == n_lines[cell];
          from[cell] = end;
        }
      if (n_placed > 0)
        {
          add_fragment (placer, i, height + 2 * piece->inset, lines, begins, done);
          begins = FALSE;
        }
      else
        g_free (lines);
      if (!done)
        begin_page (placer, i);
    }
}

/* How much room @i needs with all that it stays together with. */
static double
needed_room (const NaerFlow *flow,
             guint           i)
{
  const NaerPiece *piece = flow->pieces->pdata[i];
  double needed = 0;

  for (; piece->keep && i + 1 < flow->pieces->len; piece = flow->pieces->pdata[++i])
    needed += piece->height + ((NaerPiece *) flow->pieces->pdata[i + 1])->before;
  return needed + least_height (flow, piece);
}

static void
place (Placer *placer,
       guint   i)
{
  const NaerPiece *piece = placer->flow->pieces->pdata[i];
  double bottom = bottom_of (placer->flow, piece);

  if (piece->kind == NAER_PIECE_PAGE_BREAK)
    {
      if (!placer->at_top && i + 1 < placer->flow->pieces->len)
        begin_page (placer, i);
      return;
    }
  if (!placer->at_top && placer->y + piece->before + needed_room (placer->flow, i) > bottom)
    begin_page (placer, i);
  if (!placer->at_top)
    placer->y += piece->before;
  if (placer->y + piece->height <= bottom || !piece->splits || piece->n_cells == 0)
    add_fragment (placer, i, piece->height, NULL, TRUE, TRUE);
  else
    place_by_lines (placer, i);
}

/**
 * naer_flow_place:
 * @self: pages that are cut
 *
 * Places the pieces on pages.
 */
void
naer_flow_place (NaerFlow *self)
{
  Placer placer = { self, 0, NAER_FLOW_TOP, TRUE };

  g_array_set_size (self->fragments, 0);
  for (guint i = 0; i < self->pieces->len; i++)
    place (&placer, i);
  self->n_pages = placer.page + 1;
}

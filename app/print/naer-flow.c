/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-flow-private.h"

#include <string.h>

#include "naer-paper.h"

#define TITLE_SIZE 19.0
#define HEADING_SIZE 12.0
#define TEXT_SIZE 10.5
#define SMALL_SIZE 8.5
#define LEAST_SMALL_SIZE 7.5
#define GAP 13.0
#define WRITING_SPACE 24.0
#define LINE_SPACE 0.22
#define MOST_EXTRA_LINES 10

/* How each font is set: its size beside that of text, and its weight. */
static const struct
{
  double size;
  PangoWeight weight;
  PangoStyle style;
} fonts[NAER_N_FLOW_FONTS] = {
  [NAER_FONT_TITLE] = { TITLE_SIZE, PANGO_WEIGHT_SEMIBOLD, PANGO_STYLE_NORMAL },
  [NAER_FONT_HEADING] = { HEADING_SIZE, PANGO_WEIGHT_SEMIBOLD, PANGO_STYLE_NORMAL },
  [NAER_FONT_SUBHEADING] = { TEXT_SIZE, PANGO_WEIGHT_SEMIBOLD, PANGO_STYLE_NORMAL },
  [NAER_FONT_TEXT] = { TEXT_SIZE, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
  [NAER_FONT_STRONG] = { TEXT_SIZE, PANGO_WEIGHT_SEMIBOLD, PANGO_STYLE_NORMAL },
  [NAER_FONT_QUOTE] = { TEXT_SIZE, PANGO_WEIGHT_NORMAL, PANGO_STYLE_ITALIC },
  [NAER_FONT_DIM] = { TEXT_SIZE, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
  [NAER_FONT_SMALL] = { SMALL_SIZE, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
};

/* From how a page is set when there is room, to how it is set when there is little. */
static const NaerFlowStyle styles[] = {
  { 1, 1, 1 }, { 0.97, 0.8, 0.9 }, { 0.93, 0.65, 0.84 }, { 0.88, 0.5, 0.78 }, { 0.82, 0.4, 0.72 },
};

static void
clear_fragment (gpointer fragment)
{
  g_free (((NaerFragment *) fragment)->lines);
}

/* Takes the sizes and distances of a style. */
static void
set_style (NaerFlow            *self,
           const NaerFlowStyle *style)
{
  self->style = (NaerFlowStyle) { style->text, style->gap * GAP, style->line * WRITING_SPACE };
  for (guint i = 0; i < NAER_N_FLOW_FONTS; i++)
    {
      double size = fonts[i].size * style->text;

      if (i == NAER_FONT_SMALL)
        size = MAX (size, LEAST_SMALL_SIZE);
      pango_font_description_set_absolute_size (self->fonts[i], size * PANGO_SCALE);
    }
}

/* A text as it is set; words that are too long are broken without a hyphen that nobody typed. */
PangoLayout *
naer_flow_lay_out (NaerFlow     *self,
                   NaerFlowFont  font,
                   const char   *text,
                   double        width)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_set_font_description (layout, self->fonts[font]);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_spacing (layout, (int) (LINE_SPACE * self->style.text * TEXT_SIZE * PANGO_SCALE));
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static void
set (NaerFlow            *self,
     const NaerFlowStyle *style)
{
  set_style (self, style);
  naer_flow_cut (self);
  naer_flow_place (self);
}

/* The section to leave out next: of the highest rank, and the last of those. Sections that should
   never be left out are, from the end, rather than that a sheet has two pages; but the first stays. */
static const NaerSection *
next_to_leave_out (NaerFlow *self)
{
  const GPtrArray *sections = self->document->sections;
  const NaerSection *next = NULL;

  for (guint i = 1; i < sections->len; i++)
    {
      const NaerSection *section = sections->pdata[i];

      if (!g_ptr_array_find (self->left_out, section, NULL) && (next == NULL || section->rank >= next->rank))
        next = section;
    }
  return next;
}

static guint
count_writing (const NaerFlow *self)
{
  guint n_blocks = 0;

  for (guint i = 0; i < self->pieces->len; i++)
    {
      const NaerPiece *piece = self->pieces->pdata[i], *former = i > 0 ? self->pieces->pdata[i - 1] : NULL;

      n_blocks += piece->kind == NAER_PIECE_LINE && (former == NULL || former->block != piece->block);
    }
  return n_blocks;
}

/* Gives what room is left to the lines to write on. */
static void
spread (NaerFlow            *self,
        const NaerFlowStyle *style)
{
  const NaerFragment *last = &g_array_index (self->fragments, NaerFragment, self->fragments->len - 1);
  double left = self->height - NAER_FLOW_FOOT - last->y - last->height;
  guint n_blocks = count_writing (self);

  if (n_blocks == 0 || left < self->style.line * n_blocks)
    return;
  self->extra_lines = MIN ((guint) (left / (self->style.line * n_blocks)), MOST_EXTRA_LINES);
  set (self, style);
  if (self->n_pages == 1)
    return;
  self->extra_lines = 0;
  set (self, style);
}

/* The widest style in which it stands on one page. */
static gboolean
tighten (NaerFlow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      set (self, &styles[i]);
      if (self->n_pages == 1)
        {
          spread (self, &styles[i]);
          return TRUE;
        }
    }
  return FALSE;
}

/* Sets tighter what does not stand on one page, then leaves out what matters least. */
static void
fit (NaerFlow *self)
{
  const NaerSection *next;

  if (tighten (self))
    return;
  while (self->n_pages > 1 && (next = next_to_leave_out (self)) != NULL)
    {
      g_ptr_array_add (self->left_out, (gpointer) next);
      set (self, &styles[G_N_ELEMENTS (styles) - 1]);
    }
  tighten (self);
}

/**
 * naer_flow_new:
 * @document: what the pages say; it outlives them
 * @width: the width of the paper
 * @height: the height of the paper
 *
 * Returns: (transfer full): the document set on pages
 */
NaerFlow *
naer_flow_new (const NaerDocument *document,
               double              width,
               double              height)
{
  NaerFlow *self = g_new0 (NaerFlow, 1);

  self->document = document;
  self->context = naer_paper_make_context (document->language);
  self->width = width;
  self->height = height;
  self->top = NAER_FLOW_TOP + (document->running != NULL ? 2.2 * SMALL_SIZE : 0);
  self->left_out = g_ptr_array_new ();
  self->pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_piece_free);
  self->fragments = g_array_new (FALSE, FALSE, sizeof (NaerFragment));
  g_array_set_clear_func (self->fragments, clear_fragment);
  for (guint i = 0; i < NAER_N_FLOW_FONTS; i++)
    {
      self->fonts[i] = pango_font_description_copy (pango_context_get_font_description (self->context));
      pango_font_description_set_weight (self->fonts[i], fonts[i].weight);
      pango_font_description_set_style (self->fonts[i], fonts[i].style);
    }
  if (document->elsewhere != NULL)
    fit (self);
  else if (!document->tighten || !tighten (self))
    set (self, &styles[0]);
  return self;
}

/**
 * naer_flow_free:
 * @self: (transfer full) (nullable): pages
 *
 * Frees them.
 */
void
naer_flow_free (NaerFlow *self)
{
  if (self == NULL)
    return;
  g_object_unref (self->context);
  for (guint i = 0; i < NAER_N_FLOW_FONTS; i++)
    pango_font_description_free (self->fonts[i]);
  g_ptr_array_unref (self->left_out);
  g_ptr_array_unref (self->pieces);
  g_array_unref (self->fragments);
  g_free (self);
}

/**
 * naer_flow_get_n_pages:
 * @self: pages
 *
 * Returns: how many there are
 */
guint
naer_flow_get_n_pages (NaerFlow *self)
{
  return self->n_pages;
}

/**
 * naer_flow_get_n_pieces:
 * @self: pages
 *
 * Returns: how many pieces the document was cut into
 */
guint
naer_flow_get_n_pieces (NaerFlow *self)
{
  return self->pieces->len;
}

/**
 * naer_flow_get_n_fragments:
 * @self: pages
 *
 * Returns: how many fragments stand on all pages
 */
guint
naer_flow_get_n_fragments (NaerFlow *self)
{
  return self->fragments->len;
}

/**
 * naer_flow_get_fragment:
 * @self: pages
 * @i: which, from 0, in the order that they are read
 *
 * Returns: (transfer none): a fragment
 */
const NaerFragment *
naer_flow_get_fragment (NaerFlow *self,
                        guint     i)
{
  g_return_val_if_fail (i < self->fragments->len, NULL);

  return &g_array_index (self->fragments, NaerFragment, i);
}

/**
 * naer_flow_get_room:
 * @self: pages
 * @top: (out): the highest that text stands
 * @bottom: (out): the lowest
 *
 * Where the text of a page is.
 */
void
naer_flow_get_room (NaerFlow *self,
                    double   *top,
                    double   *bottom)
{
  *top = NAER_FLOW_TOP;
  *bottom = self->height - NAER_FLOW_FOOT;
}

/**
 * naer_flow_get_left_out:
 * @self: pages
 *
 * Returns: (transfer none) (element-type NaerSection): what the document had no room for
 */
const GPtrArray *
naer_flow_get_left_out (NaerFlow *self)
{
  return self->left_out;
}

/* Where a line of a text begins, in bytes. */
static int
start_of_line (PangoLayout *layout,
               guint        line)
{
  PangoLayoutLine *found = pango_layout_get_line_readonly (layout, (int) line);

  return found != NULL ? pango_layout_line_get_start_index (found) : (int) strlen (pango_layout_get_text (layout));
}

static void
append_fragment (GString            *text,
                 const NaerPiece    *piece,
                 const NaerFragment *fragment)
{
  for (guint i = 0; i < piece->n_cells; i++)
    {
      PangoLayout *layout = piece->cells[i].layout;
      const char *words = pango_layout_get_text (layout);
      int start = 0, end = (int) strlen (words);

      if (fragment->lines != NULL)
        {
          start = start_of_line (layout, fragment->lines[2 * i]);
          end = start_of_line (layout, fragment->lines[2 * i + 1]);
        }
      if (end > start && text->len > 0 && i > 0 && text->str[text->len - 1] != '\n')
        g_string_append (text, piece->kind == NAER_PIECE_ROW || piece->kind == NAER_PIECE_HEADINGS ? ", " : " ");
      g_string_append_len (text, words + start, end - start);
    }
  g_string_append_c (text, '\n');
}

/**
 * naer_flow_get_text:
 * @self: pages
 * @page: which, from 0
 *
 * Returns: (transfer full): all words of the page, piece by piece on a line of its own
 */
char *
naer_flow_get_text (NaerFlow *self,
                    guint     page)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->fragments->len; i++)
    {
      const NaerFragment *fragment = &g_array_index (self->fragments, NaerFragment, i);
      const NaerPiece *piece = self->pieces->pdata[fragment->piece];

      if (fragment->page == page && piece->n_cells > 0)
        append_fragment (text, piece, fragment);
    }
  return g_string_free (text, FALSE);
}

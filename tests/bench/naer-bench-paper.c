/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <string.h>

#include "naer-bench-parts.h"
#include "naer-document-pages.h"
#include "naer-measure.h"
#include "naer-paper.h"
#include "naer-print-case.h"
#include "naer-weasyprint.h"

/*
 * A full follow-up plan from its value to a tagged PDF: against WeasyPrint, loaded and warm, on the
 * same words as HTML, and against Pango and Cairo alone that set the same words in one column
 * without a table, a tag or a thought of what stays together.
 */

#define WEASYPRINT_GOAL (1 / 20.0)
#define BARE_GOAL 2.0
#define ROUNDS 41
#define MARGIN 48
#define TEXT_SIZE 10.5

enum
{
  FONT_TEXT,
  FONT_HEADING,
  FONT_QUOTE,
  N_FONTS,
};

typedef struct
{
  const char *text;
  int font;
} Line;

typedef struct
{
  NaerPrintCase *print_case;
  GArray *lines;
} Plan;

static void
make_ours (gpointer data)
{
  Plan *plan = data;
  g_autoptr (NaerPages) pages = naer_sheet_make_pages (NAER_SHEET_PLAN, &plan->print_case->input);
  g_autoptr (GByteArray) pdf = naer_pages_to_pdf (pages, NULL);

  g_assert_cmpuint (pdf->len, >, 1000);
}

static cairo_status_t
count_cb (gpointer      length,
          const guchar *data,
          guint         n_bytes)
{
  *(gsize *) length += n_bytes;
  return CAIRO_STATUS_SUCCESS;
}

static void
make_bare (gpointer data)
{
  Plan *plan = data;
  gsize length = 0;
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (count_cb, &length, NAER_PAPER_SHORT,
                                                                  NAER_PAPER_LONG);
  cairo_t *cr = cairo_create (surface);
  PangoContext *context = naer_paper_make_context (NAER_LANGUAGE_NB);
  PangoFontDescription *fonts[N_FONTS];
  double y = MARGIN;

  for (guint i = 0; i < N_FONTS; i++)
    {
      fonts[i] = pango_font_description_copy (pango_context_get_font_description (context));
      pango_font_description_set_absolute_size (fonts[i], TEXT_SIZE * PANGO_SCALE);
    }
  pango_font_description_set_weight (fonts[FONT_HEADING], PANGO_WEIGHT_SEMIBOLD);
  pango_font_description_set_style (fonts[FONT_QUOTE], PANGO_STYLE_ITALIC);
  for (guint i = 0; i < plan->lines->len; i++)
    {
      const Line *line = &g_array_index (plan->lines, Line, i);
      PangoLayout *layout = pango_layout_new (context);
      int height;

      pango_layout_set_font_description (layout, fonts[line->font]);
      pango_layout_set_width (layout, (int) ((NAER_PAPER_SHORT - 2 * MARGIN) * PANGO_SCALE));
      pango_layout_set_text (layout, line->text, -1);
      pango_layout_get_size (layout, NULL, &height);
      if (y + height / PANGO_SCALE > NAER_PAPER_LONG - MARGIN)
        {
          cairo_show_page (cr);
          y = MARGIN;
        }
      cairo_move_to (cr, MARGIN, y);
      pango_cairo_show_layout (cr, layout);
      y += height / (double) PANGO_SCALE;
      g_object_unref (layout);
    }
  cairo_show_page (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  for (guint i = 0; i < N_FONTS; i++)
    pango_font_description_free (fonts[i]);
  g_object_unref (context);
  g_assert_cmpuint (length, >, 1000);
}

static void
add_line (GArray     *lines,
          const char *text,
          int         font)
{
  Line line = { text, font };

  if (text != NULL && *text != '\0')
    g_array_append_val (lines, line);
}

/* All texts of a document in their order, each with its font. */
static GArray *
list_lines (const NaerDocument *document)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (Line));

  add_line (lines, document->title, FONT_HEADING);
  add_line (lines, document->subtitle, FONT_TEXT);
  for (guint s = 0; s < document->sections->len; s++)
    {
      const NaerSection *section = document->sections->pdata[s];

      add_line (lines, section->heading, FONT_HEADING);
      for (guint b = 0; b < section->blocks->len; b++)
        {
          const NaerBlock *block = section->blocks->pdata[b];

          for (guint row = 0; row < block->rows->len; row++)
            for (char **cell = block->rows->pdata[row]; *cell != NULL; cell++)
              {
                gboolean is_heading = block->kind == NAER_BLOCK_HEADING || (block->kind == NAER_BLOCK_TABLE && row == 0);

                add_line (lines, *cell, block->kind == NAER_BLOCK_QUOTE ? FONT_QUOTE : is_heading ? FONT_HEADING : FONT_TEXT);
              }
        }
    }
  return lines;
}

static void
append_element (GString    *html,
                const char *name,
                const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append_printf (html, "<%s>%s</%s>", name, escaped, name);
}

/* The same words as HTML with the elements that a report would use. */
static char *
to_html (const NaerDocument *document)
{
  GString *html = g_string_new ("<html lang=nb><head><style>@page { size: A4; margin: 48pt } body { font: 10.5pt "
                                "Inter }</style></head><body>");

  append_element (html, "h1", document->title);
  append_element (html, "p", document->subtitle);
  for (guint s = 0; s < document->sections->len; s++)
    {
      const NaerSection *section = document->sections->pdata[s];

      if (section->heading != NULL)
        append_element (html, "h2", section->heading);
      for (guint b = 0; b < section->blocks->len; b++)
        {
          const NaerBlock *block = section->blocks->pdata[b];
          gboolean is_table = block->kind == NAER_BLOCK_TABLE || block->kind == NAER_BLOCK_PAIRS;
          const char *element = block->kind == NAER_BLOCK_HEADING ? "h3" : "p";

          g_string_append (html, is_table ? "<table>" : "");
          for (guint row = 0; row < block->rows->len; row++)
            {
              g_string_append (html, is_table ? "<tr>" : "");
              for (char **cell = block->rows->pdata[row]; *cell != NULL; cell++)
                append_element (html, is_table ? "td" : element, *cell);
              g_string_append (html, is_table ? "</tr>" : "");
            }
          g_string_append (html, is_table ? "</table>" : "");
        }
    }
  g_string_append (html, "</body></html>");
  return g_string_free (html, FALSE);
}

gboolean
naer_bench_paper (const char *folder)
{
  Plan plan = { naer_print_case_read (CASE_FILE), NULL };
  g_autoptr (NaerDocument) document = NULL;
  g_autofree char *html = NULL;
  double ours, bare, weasyprint;
  gboolean met;

  naer_print_case_choose (plan.print_case, NAER_SHEET_PLAN, NAER_LANGUAGE_NB, FALSE);
  document = naer_sheet_make (NAER_SHEET_PLAN, &plan.print_case->input);
  html = to_html (document);
  plan.lines = list_lines (document);
  naer_measure_compare (make_ours, make_bare, &plan, ROUNDS, &ours, &bare);
  met = naer_measure_tell ("plan-to-pdf-bare-pango", ours, bare, BARE_GOAL, "ms");
  weasyprint = naer_weasyprint_measure (html);
  if (weasyprint < 0)
    {
      g_printerr ("naervaer-bench: WeasyPrint does not run here\n");
      met = FALSE;
    }
  else
    met &= naer_measure_tell ("plan-to-pdf-weasyprint", ours, weasyprint, WEASYPRINT_GOAL, "ms");
  g_array_unref (plan.lines);
  naer_print_case_free (plan.print_case);
  met &= naer_bench_draft (folder);
  return met;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "naer-document-pages.h"
#include "naer-flow-private.h"
#include "naer-pages.h"
#include "naer-print-testing.h"

/* Documents of random blocks set on pages: no text lost, nothing over another, the order kept. */

#define TODAY (naer_day_from_ymd (2026, 11, 15))

static const double shares[] = { 0.5, 0.25, 0.25 };

/* Words of one to twenty letters, now and then one that is far too long, æøå among them. */
static char *
random_text (GRand *random,
             guint  n_letters)
{
  static const char *const letters[] = { "a", "e", "n", "r", "s", "t", "æ", "ø", "å", "k" };
  GString *text = g_string_new (NULL);
  gboolean is_one_word = g_rand_int_range (random, 0, 12) == 0;

  for (guint i = 0; i < n_letters; i++)
    if (!is_one_word && g_rand_int_range (random, 0, 7) == 0)
      g_string_append (text, g_rand_int_range (random, 0, 40) == 0 ? "\n" : " ");
    else
      g_string_append (text, letters[g_rand_int_range (random, 0, G_N_ELEMENTS (letters))]);
  return g_string_free (text, FALSE);
}

static char *
some_text (GRand *random)
{
  guint longest = g_rand_int_range (random, 0, 10) == 0 ? 2000 : 160;

  return random_text (random, (guint) g_rand_int_range (random, 1, (gint32) longest));
}

static void
add_table (NaerDocument *document,
           GRand        *random)
{
  const char *headings[] = { "First", "Second", "Third", NULL };

  naer_document_table (document, headings, shares);
  for (int n_rows = g_rand_int_range (random, 0, 9); n_rows > 0; n_rows--)
    {
      g_autofree char *first = some_text (random), *second = some_text (random);
      const char *cells[] = { first, second, g_rand_boolean (random) ? "x" : NULL };

      naer_document_row (document, cells);
    }
}

static void
add_block (NaerDocument *document,
           GRand        *random)
{
  g_autofree char *text = some_text (random), *word = random_text (random, 12);

  naer_document_set_boxed (document, g_rand_int_range (random, 0, 5) == 0);
  switch (g_rand_int_range (random, 0, 11))
    {
    case 0:
      naer_document_heading (document, word);
      break;
    case 1:
      naer_document_quote (document, text);
      break;
    case 2:
      for (int n = g_rand_int_range (random, 1, 6); n > 0; n--)
        naer_document_item (document, NAER_BLOCK_LIST, text);
      break;
    case 3:
      naer_document_item (document, NAER_BLOCK_NUMBERS, text);
      break;
    case 4:
      naer_document_check (document, text, g_rand_boolean (random));
      break;
    case 5:
      naer_document_pair (document, word, g_rand_boolean (random) ? text : NULL);
      break;
    case 6:
      add_table (document, random);
      break;
    case 7:
      naer_document_writing (document, (guint) g_rand_int_range (random, 1, 8));
      break;
    case 8:
      naer_document_signature (document, word);
      break;
    case 9:
      naer_document_rule (document);
      break;
    default:
      naer_document_paragraph (document, text);
      break;
    }
  naer_document_set_boxed (document, FALSE);
}

static NaerDocument *
random_document (GRand    *random,
                 gboolean  one_page)
{
  NaerDocument *document = naer_document_new ("A title", NAER_LANGUAGE_EN, TODAY);

  document->subtitle = g_strdup ("What it is");
  document->footer = g_rand_boolean (random) ? g_strdelimit (random_text (random, 80), "\n", ' ') : NULL;
  document->running = g_rand_boolean (random) ? g_strdelimit (random_text (random, 40), "\n", ' ') : NULL;
  document->elsewhere = one_page ? g_strdup ("It stands in the plan.") : NULL;
  for (int section = 0; section < g_rand_int_range (random, 1, 8); section++)
    {
      g_autofree char *heading = random_text (random, 20);

      naer_document_section (document, section == 0 ? NULL : heading,
                             section == 0 ? 0 : (guint) g_rand_int_range (random, 0, 4));
      for (int n = g_rand_int_range (random, section == 0 && one_page ? 0 : 1, section == 0 && one_page ? 1 : 10); n > 0; n--)
        add_block (document, random);
      if (!one_page && g_rand_int_range (random, 0, 9) == 0)
        naer_document_page_break (document);
    }
  return document;
}

/* How often each letter is in a text. A row that goes on over pages has its cells there in turns, so
   that the order of all letters is not that of the document; assert_nothing_lost() sees to it. */
static GHashTable *
count_letters (const char *text)
{
  GHashTable *counts = g_hash_table_new (NULL, NULL);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gpointer letter = GUINT_TO_POINTER (g_utf8_get_char (at));

      if (g_unichar_isalpha (g_utf8_get_char (at)))
        g_hash_table_insert (counts, letter,
                             GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, letter)) + 1));
    }
  return counts;
}

static void
assert_same_letters (const char *a,
                     const char *b)
{
  g_autoptr (GHashTable) first = count_letters (a), second = count_letters (b);
  GHashTableIter iter;
  gpointer letter, count;

  g_assert_cmpuint (g_hash_table_size (first), ==, g_hash_table_size (second));
  g_hash_table_iter_init (&iter, first);
  while (g_hash_table_iter_next (&iter, &letter, &count))
    g_assert_cmpuint (GPOINTER_TO_UINT (count), ==, GPOINTER_TO_UINT (g_hash_table_lookup (second, letter)));
}

/* The lines of each cell go on where those on the page before ended. */
static void
assert_lines_go_on (NaerFlow           *flow,
                    const NaerFragment *fragment,
                    const NaerFragment *former)
{
  const NaerPiece *piece = flow->pieces->pdata[fragment->piece];

  for (guint cell = 0; fragment->lines != NULL && cell < piece->n_cells; cell++)
    {
      guint n_lines = (guint) pango_layout_get_line_count (piece->cells[cell].layout);

      g_assert_cmpuint (fragment->lines[2 * cell], ==, fragment->begins ? 0 : former->lines[2 * cell + 1]);
      g_assert_cmpuint (fragment->lines[2 * cell + 1], >=, fragment->lines[2 * cell]);
      if (fragment->ends)
        g_assert_cmpuint (fragment->lines[2 * cell + 1], ==, n_lines);
    }
}

/* Every piece begins once, goes on line by line, and ends once; the order is that of the document. */
static void
assert_nothing_lost (NaerFlow *flow)
{
  const NaerFragment *former = NULL;
  guint next = 0;
  gboolean open = FALSE;

  for (guint i = 0; i < naer_flow_get_n_fragments (flow); i++)
    {
      const NaerFragment *fragment = naer_flow_get_fragment (flow, i);

      if (fragment->again)
        {
          g_assert_cmpuint (fragment->piece, <, next);
          continue;
        }
      if (!open)
        {
          g_assert_true (fragment->begins);
          g_assert_cmpuint (fragment->piece, >=, next);
          g_assert_cmpuint (fragment->piece, <=, next + 1);
        }
      else
        {
          g_assert_false (fragment->begins);
          g_assert_cmpuint (fragment->piece + 1, ==, next);
        }
      assert_lines_go_on (flow, fragment, former);
      open = !fragment->ends;
      former = fragment;
      next = fragment->piece + 1;
    }
  g_assert_false (open);
}

static void
assert_nothing_overlaps (NaerFlow *flow)
{
  double top, bottom, below = 0;
  guint page = 0;

  naer_flow_get_room (flow, &top, &bottom);
  for (guint i = 0; i < naer_flow_get_n_fragments (flow); i++)
    {
      const NaerFragment *fragment = naer_flow_get_fragment (flow, i);

      if (fragment->page != page)
        {
          g_assert_cmpuint (fragment->page, ==, page + 1);
          page = fragment->page;
          below = top;
        }
      g_assert_cmpfloat (fragment->y, >=, MAX (below, top) - 1e-6);
      g_assert_cmpfloat (fragment->y + fragment->height, <=, bottom + 1e-6);
      below = fragment->y + fragment->height;
    }
  g_assert_cmpuint (page + 1, ==, naer_flow_get_n_pages (flow));
}

/* The words of the pages, without what is said beside them, are those of the document. */
static void
assert_same_words (const NaerDocument *document,
                   NaerFlow           *flow)
{
  g_autofree char *all = naer_document_to_text (document);
  g_autoptr (GString) text = g_string_new (NULL), wanted = g_string_new (all);
  guint n_again = 0;

  for (guint page = 0; page < naer_flow_get_n_pages (flow); page++)
    {
      g_autofree char *words = naer_flow_get_text (flow, page);

      g_string_append (text, words);
    }
  if (document->footer != NULL)
    g_string_append (text, document->footer);
  for (guint i = 0; i < naer_flow_get_n_fragments (flow); i++)
    n_again += naer_flow_get_fragment (flow, i)->again;
  g_assert_cmpuint (g_string_replace (text, "First, Second, Third\n", "", 0), ==,
                    g_string_replace (wanted, "First\nSecond\nThird\n", "", 0) + n_again);
  g_string_replace (text, "Place and date", "", 0);
  assert_same_letters (text->str, wanted->str);
}

static void
test_flow (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (11);

  for (guint i = 0; i < naer_print_testing_rounds (60); i++)
    {
      g_autoptr (NaerDocument) document = random_document (random, FALSE);
      g_autoptr (NaerFlow) flow = naer_flow_new (document, NAER_PAPER_SHORT, NAER_PAPER_LONG);

      assert_nothing_lost (flow);
      assert_nothing_overlaps (flow);
      assert_same_words (document, flow);
      g_assert_cmpuint (naer_flow_get_left_out (flow)->len, ==, 0);
    }
}

/* A sheet of one page has one page whatever is in it, and says the headings that it leaves out. */
static void
test_one_page (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (5);
  guint n_cut = 0;

  for (guint i = 0; i < naer_print_testing_rounds (60); i++)
    {
      g_autoptr (NaerDocument) document = random_document (random, TRUE);
      g_autoptr (NaerFlow) flow = naer_flow_new (document, NAER_PAPER_SHORT, NAER_PAPER_LONG);
      const GPtrArray *left_out = naer_flow_get_left_out (flow);
      g_autofree char *text = naer_flow_get_text (flow, 0);

      assert_nothing_lost (flow);
      assert_nothing_overlaps (flow);
      g_assert_cmpuint (naer_flow_get_n_pages (flow), ==, 1);
      n_cut += left_out->len > 0;
      g_assert_cmpint (strstr (text, "There was no room here for: ") != NULL, ==, left_out->len > 0);
      for (guint s = 0; s < left_out->len; s++)
        g_assert_nonnull (strstr (strstr (text, "There was no room"), ((NaerSection *) left_out->pdata[s])->heading));
      for (guint s = 0; s < document->sections->len; s++)
        for (guint other = 0; other < left_out->len; other++)
          {
            const NaerSection *kept = document->sections->pdata[s], *cut = left_out->pdata[other];

            if (s > 0 && !g_ptr_array_find ((GPtrArray *) left_out, kept, NULL))
              g_assert_cmpuint (kept->rank, <=, cut->rank);
          }
    }
  g_assert_cmpuint (n_cut, >, 5);
}

/* A heading is never the last on a page, and a table that goes on says its headings again. */
static void
test_breaks (void)
{

  for (guint n_lines = 1; n_lines < 60; n_lines++)
    {
      g_autoptr (NaerDocument) document = naer_document_new ("T", NAER_LANGUAGE_EN, TODAY);
      g_autoptr (NaerFlow) flow = NULL;
      const char *headings[] = { "One", "Two", "Three", NULL }, *cells[] = { "a", "b", "c" };
      guint n_again = 0;

      for (guint i = 0; i < n_lines; i++)
        naer_document_paragraph (document, "x");
      naer_document_section (document, "Heading", 0);
      naer_document_heading (document, "Smaller");
      naer_document_table (document, headings, shares);
      for (guint i = 0; i < 40; i++)
        naer_document_row (document, cells);
      flow = naer_flow_new (document, NAER_PAPER_SHORT, NAER_PAPER_LONG);
      for (guint page = 0; page < naer_flow_get_n_pages (flow); page++)
        {
          g_autofree char *text = naer_flow_get_text (flow, page);

          g_assert_false (g_str_has_suffix (text, "Heading\n"));
          g_assert_false (g_str_has_suffix (text, "Smaller\n"));
          g_assert_false (g_str_has_suffix (text, "One, Two, Three\n"));
          n_again += page > 0 && g_str_has_prefix (text, "One, Two, Three\na, b, c\n");
        }
      g_assert_cmpuint (n_again, >=, naer_flow_get_n_pages (flow) > 1 ? 1 : 0);
    }
}

static NaerDocument *
make_structure (void)
{
  NaerDocument *document = naer_document_new ("Title", NAER_LANGUAGE_NN, TODAY);
  const char *headings[] = { "One", "Two", "Three", NULL }, *cells[] = { "a", "b", NULL };

  document->subtitle = g_strdup ("Below");
  document->footer = g_strdup ("At the foot");
  naer_document_section (document, "Section", 0);
  naer_document_heading (document, "Inside");
  naer_document_item (document, NAER_BLOCK_LIST, "item");
  naer_document_check (document, "so", TRUE);
  naer_document_check (document, "not so", FALSE);
  naer_document_pair (document, "word", "what it is");
  naer_document_table (document, headings, shares);
  for (guint i = 0; i < 60; i++)
    naer_document_row (document, cells);
  naer_document_section (document, "Last", 0);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (7 + i);
      g_autofree char *text = random_text (random, 1900);

      naer_document_paragraph (document, text);
    }
  naer_document_signature (document, "Leader");
  return document;
}

static void
test_structure (void)
{
  g_autoptr (NaerPages) pages = naer_document_pages_new (make_structure ());
  g_autofree char *path = naer_print_testing_write (pages, "structure.pdf");
  g_autofree char *structure = naer_print_testing_run ("pdfinfo", "-struct-text", path, NULL);
  g_autofree char *information = naer_print_testing_run ("pdfinfo", "-rawdates", path, NULL);
  g_autofree char *bytes = NULL;
  gsize length = 0;

  g_assert_cmpuint (naer_pages_get_n_pages (pages), >, 2);
  g_assert_true (g_str_has_prefix (structure, "Document\n  P (block)\n    \"At the foot\"\n  H1 (block)\n    \"Title\"\n"
                                              "  P (block)\n    \"Below\"\n  Sect\n    H2 (block)\n      \"Section\"\n"
                                              "    H3 (block)\n      \"Inside\"\n    L (block)\n      LI (block)\n"
                                              "        Lbl (block)\n          \"–\"\n        LBody (block)\n"
                                              "          \"item\"\n"));
  g_assert_nonnull (strstr (structure, "LI (block)\n        Lbl (block)\n          \"✓\"\n        LBody (block)\n          \"so\"\n"
                                       "      LI (block)\n        LBody (block)\n          \"not so\"\n"));
  g_assert_cmpuint (naer_print_testing_count (structure, "Document\n"), ==, 1);
  g_assert_cmpuint (naer_print_testing_count (structure, "Sect\n"), ==, 2);
  g_assert_cmpuint (naer_print_testing_count (structure, "Table (block)\n"), ==, 1);
  g_assert_cmpuint (naer_print_testing_count (structure, "TH:\n"), ==, 3);
  g_assert_cmpuint (naer_print_testing_count (structure, "TR\n"), ==, 61);
  g_assert_cmpuint (naer_print_testing_count (structure, "TD\n"), ==, 180);
  g_assert_cmpuint (naer_print_testing_count (structure, "P (block)\n"), ==, 2 + 3 + 2);
  g_assert_null (strstr (structure, "Page 1"));
  g_assert_nonnull (strstr (information, "Title:           Title"));
  g_assert_nonnull (strstr (information, "Tagged:          yes"));
  g_assert_nonnull (strstr (information, "20261115000000Z"));
  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  g_assert_nonnull (memmem (bytes, length, "/Lang (nn)", 10));
  g_remove (path);
}

/* The same words give the same bytes, and one page alone can be drawn without its neighbours. */
static void
test_bytes (void)
{
  g_autoptr (NaerPages) first = naer_document_pages_new (make_structure ());
  g_autoptr (NaerPages) second = naer_document_pages_new (make_structure ());
  g_autoptr (GByteArray) one = naer_pages_to_pdf (first, NULL), two = naer_pages_to_pdf (second, NULL);
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);

  g_assert_cmpmem (one->data, one->len, two->data, two->len);
  naer_pages_paint (first, cr, 1, FALSE);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Nothing stands outside the margins, also with words that no line holds. */
static void
test_margins (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (23);

  for (guint i = 0; i < naer_print_testing_rounds (6); i++)
    {
      g_autoptr (NaerPages) pages = naer_document_pages_new (random_document (random, i % 2));

      naer_print_testing_assert_inside (pages, 46, 22);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/flow/flow", test_flow);
  g_test_add_func ("/flow/one-page", test_one_page);
  g_test_add_func ("/flow/breaks", test_breaks);
  g_test_add_func ("/flow/structure", test_structure);
  g_test_add_func ("/flow/bytes", test_bytes);
  g_test_add_func ("/flow/margins", test_margins);
  return g_test_run ();
}

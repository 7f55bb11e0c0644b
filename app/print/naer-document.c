/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-document.h"

static void
naer_block_free (NaerBlock *block)
{
  g_ptr_array_unref (block->rows);
  g_free (block);
}

static void
naer_section_free (NaerSection *section)
{
  g_free (section->heading);
  g_ptr_array_unref (section->blocks);
  g_free (section);
}

/**
 * naer_document_new:
 * @title: its title
 * @language: the language of its texts
 * @created: the day that it is made on
 *
 * Returns: (transfer full): a document that says nothing yet
 */
NaerDocument *
naer_document_new (const char   *title,
                   NaerLanguage  language,
                   NaerDay       created)
{
  NaerDocument *self = g_new0 (NaerDocument, 1);

  self->title = g_strdup (title);
  self->language = language;
  self->created = created;
  self->sections = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_section_free);
  return self;
}

/**
 * naer_document_free:
 * @self: (transfer full) (nullable): a document
 *
 * Frees it.
 */
void
naer_document_free (NaerDocument *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->running);
  g_free (self->footer);
  g_free (self->elsewhere);
  g_ptr_array_unref (self->sections);
  g_free (self);
}

/**
 * naer_document_section:
 * @self: a document
 * @heading: (nullable): the heading of the section
 * @rank: how soon it is left out where one page must do: the highest first, 0 never
 *
 * Begins a section; what is added from now on stands in it.
 */
void
naer_document_section (NaerDocument *self,
                       const char   *heading,
                       guint         rank)
{
  NaerSection *section = g_new0 (NaerSection, 1);

  section->heading = g_strdup (heading);
  section->rank = rank;
  section->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_block_free);
  g_ptr_array_add (self->sections, section);
}

static NaerBlock *
last_block (NaerDocument *self)
{
  const NaerSection *section = self->sections->pdata[self->sections->len - 1];

  return section->blocks->len > 0 ? section->blocks->pdata[section->blocks->len - 1] : NULL;
}

static NaerBlock *
add_block (NaerDocument  *self,
           NaerBlockKind  kind)
{
  NaerBlock *block = g_new0 (NaerBlock, 1);
  const NaerSection *section;

  if (self->sections->len == 0)
    naer_document_section (self, NULL, 0);
  section = self->sections->pdata[self->sections->len - 1];
  block->kind = kind;
  block->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  block->boxed = self->boxed;
  g_ptr_array_add (section->blocks, block);
  return block;
}

/* The block that a row of @kind goes on with, or a new one. */
static NaerBlock *
go_on (NaerDocument  *self,
       NaerBlockKind  kind)
{
  NaerBlock *last = self->sections->len > 0 ? last_block (self) : NULL;

  if (last != NULL && last->kind == kind && last->boxed == self->boxed)
    return last;
  return add_block (self, kind);
}

static void
add_row (NaerBlock  *block,
         const char *first,
         const char *second)
{
  char **row = g_new0 (char *, 3);

  row[0] = g_strdup (first != NULL ? first : "");
  row[1] = g_strdup (second);
  g_ptr_array_add (block->rows, row);
}

/**
 * naer_document_heading:
 * @self: a document
 * @text: a heading inside the section
 *
 * Adds it.
 */
void
naer_document_heading (NaerDocument *self,
                       const char   *text)
{
  add_row (add_block (self, NAER_BLOCK_HEADING), text, NULL);
}

/**
 * naer_document_paragraph:
 * @self: a document
 * @text: text
 *
 * Adds it.
 */
void
naer_document_paragraph (NaerDocument *self,
                         const char   *text)
{
  add_row (add_block (self, NAER_BLOCK_PARAGRAPH), text, NULL);
}

/**
 * naer_document_strong:
 * @self: a document
 * @text: text that is not to be overlooked
 *
 * Adds it.
 */
void
naer_document_strong (NaerDocument *self,
                      const char   *text)
{
  NaerBlock *block = add_block (self, NAER_BLOCK_PARAGRAPH);

  block->strong = TRUE;
  add_row (block, text, NULL);
}

/**
 * naer_document_quote:
 * @self: a document
 * @text: somebody’s own words
 *
 * Adds them.
 */
void
naer_document_quote (NaerDocument *self,
                     const char   *text)
{
  add_row (add_block (self, NAER_BLOCK_QUOTE), text, NULL);
}

/**
 * naer_document_item:
 * @self: a document
 * @kind: %NAER_BLOCK_LIST or %NAER_BLOCK_NUMBERS
 * @text: an item
 *
 * Adds it to the list that the section ends with, or to a new one.
 */
void
naer_document_item (NaerDocument  *self,
                    NaerBlockKind  kind,
                    const char    *text)
{
  g_return_if_fail (kind == NAER_BLOCK_LIST || kind == NAER_BLOCK_NUMBERS);

  add_row (go_on (self, kind), text, NULL);
}

/**
 * naer_document_check:
 * @self: a document
 * @text: an item
 * @ticked: whether it is so
 *
 * Adds an item with a box to tick.
 */
void
naer_document_check (NaerDocument *self,
                     const char   *text,
                     gboolean      ticked)
{
  add_row (go_on (self, NAER_BLOCK_CHECKS), text, ticked ? "✓" : NULL);
}

/**
 * naer_document_pair:
 * @self: a document
 * @word: what it is called
 * @text: (nullable): what it is; without it there is room to write
 *
 * Adds a row of a word and what it is.
 */
void
naer_document_pair (NaerDocument *self,
                    const char   *word,
                    const char   *text)
{
  add_row (go_on (self, NAER_BLOCK_PAIRS), word, text != NULL ? text : "");
}

/**
 * naer_document_table:
 * @self: a document
 * @headings: (array zero-terminated=1): the headings of its columns
 * @shares: the widths of the columns, as shares of the whole; it lives as long as the program
 *
 * Begins a table.
 */
void
naer_document_table (NaerDocument      *self,
                     const char *const *headings,
                     const double      *shares)
{
  NaerBlock *block = add_block (self, NAER_BLOCK_TABLE);

  block->shares = shares;
  g_ptr_array_add (block->rows, g_strdupv ((char **) headings));
}

/**
 * naer_document_row:
 * @self: a document that ends with a table
 * @cells: (array): what stands in each column; %NULL is room to write in
 *
 * Adds a row to the table.
 */
void
naer_document_row (NaerDocument      *self,
                   const char *const *cells)
{
  NaerBlock *block = last_block (self);
  guint n_cells;
  char **row;

  g_return_if_fail (block != NULL && block->kind == NAER_BLOCK_TABLE);

  n_cells = g_strv_length (block->rows->pdata[0]);
  row = g_new0 (char *, n_cells + 1);
  for (guint i = 0; i < n_cells; i++)
    row[i] = g_strdup (cells[i] != NULL ? cells[i] : "");
  g_ptr_array_add (block->rows, row);
}

/**
 * naer_document_writing:
 * @self: a document
 * @n_lines: how many
 *
 * Adds lines to write on. A document of one page has more of them where there is room.
 */
void
naer_document_writing (NaerDocument *self,
                       guint         n_lines)
{
  add_block (self, NAER_BLOCK_WRITING)->n_lines = n_lines;
}

/**
 * naer_document_signature:
 * @self: a document
 * @who: who signs
 *
 * Adds a line to sign on.
 */
void
naer_document_signature (NaerDocument *self,
                         const char   *who)
{
  add_row (go_on (self, NAER_BLOCK_SIGNATURES), who, NULL);
}

/**
 * naer_document_rule:
 * @self: a document
 *
 * Adds a line across.
 */
void
naer_document_rule (NaerDocument *self)
{
  add_block (self, NAER_BLOCK_RULE);
}

/**
 * naer_document_page_break:
 * @self: a document
 *
 * Lets what follows stand on a new page.
 */
void
naer_document_page_break (NaerDocument *self)
{
  add_block (self, NAER_BLOCK_PAGE_BREAK);
}

/**
 * naer_document_set_boxed:
 * @self: a document
 * @boxed: whether what is added from now on stands in a box
 *
 * Begins or ends a box.
 */
void
naer_document_set_boxed (NaerDocument *self,
                         gboolean      boxed)
{
  self->boxed = boxed;
}

static void
append_line (GString    *text,
             const char *line)
{
  if (line != NULL && *line != '\0')
    g_string_append_printf (text, "%s\n", line);
}

/**
 * naer_document_to_text:
 * @self: a document
 *
 * Returns: (transfer full): all its words, a line for each text
 */
char *
naer_document_to_text (const NaerDocument *self)
{
  GString *text = g_string_new (NULL);

  append_line (text, self->title);
  append_line (text, self->subtitle);
  for (guint s = 0; s < self->sections->len; s++)
    {
      const NaerSection *section = self->sections->pdata[s];

      append_line (text, section->heading);
      for (guint b = 0; b < section->blocks->len; b++)
        {
          const NaerBlock *block = section->blocks->pdata[b];

          for (guint row = 0; row < block->rows->len; row++)
            for (char **cell = block->rows->pdata[row]; *cell != NULL; cell++)
              append_line (text, *cell);
        }
    }
  append_line (text, self->footer);
  return g_string_free (text, FALSE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-day.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerBlockKind:
 * @NAER_BLOCK_HEADING: a heading inside a section
 * @NAER_BLOCK_PARAGRAPH: text
 * @NAER_BLOCK_QUOTE: somebody’s own words
 * @NAER_BLOCK_LIST: items with a dash
 * @NAER_BLOCK_NUMBERS: items with numbers
 * @NAER_BLOCK_CHECKS: items with a box to tick
 * @NAER_BLOCK_PAIRS: a word and what it is, row by row
 * @NAER_BLOCK_TABLE: rows below headings
 * @NAER_BLOCK_WRITING: lines to write on
 * @NAER_BLOCK_SIGNATURES: who signs, with lines for it
 * @NAER_BLOCK_RULE: a line across
 * @NAER_BLOCK_PAGE_BREAK: what follows stands on a new page
 *
 * What a document is made of.
 */
typedef enum
{
  NAER_BLOCK_HEADING,
  NAER_BLOCK_PARAGRAPH,
  NAER_BLOCK_QUOTE,
  NAER_BLOCK_LIST,
  NAER_BLOCK_NUMBERS,
  NAER_BLOCK_CHECKS,
  NAER_BLOCK_PAIRS,
  NAER_BLOCK_TABLE,
  NAER_BLOCK_WRITING,
  NAER_BLOCK_SIGNATURES,
  NAER_BLOCK_RULE,
  NAER_BLOCK_PAGE_BREAK,
} NaerBlockKind;

/**
 * NaerBlock:
 * @kind: what it is
 * @rows: (element-type GStrv): its rows of texts: one text for each paragraph and item, a word and
 *   what it is for each pair, the cells of each row of a table with the headings first. An empty
 *   text of a pair or a cell is room to write in; an item that is ticked has a second text.
 * @shares: the widths of the columns of a table, as shares of the whole; as many as its cells
 * @n_lines: how many lines there are to write on
 * @strong: whether a paragraph is set in bold
 * @boxed: whether it stands in a box, with those beside it that do
 *
 * One block of a document.
 */
typedef struct
{
  NaerBlockKind kind;
  GPtrArray *rows;
  const double *shares;
  guint n_lines;
  gboolean strong;
  gboolean boxed;
} NaerBlock;

/**
 * NaerSection:
 * @heading: (nullable): its heading
 * @rank: how soon it is left out where one page must do: the highest first, 0 never
 * @blocks: (element-type NaerBlock): what it says
 *
 * A section of a document.
 */
typedef struct
{
  char *heading;
  guint rank;
  GPtrArray *blocks;
} NaerSection;

/**
 * NaerDocument:
 * @title: its title
 * @subtitle: (nullable): what stands below the title
 * @running: (nullable): what tells on later pages which document they belong to
 * @footer: (nullable): what stands at the foot of each page
 * @elsewhere: (nullable): where what is left out can be read, for documents of one page only
 * @tighten: whether it is set tighter where that makes one page of it
 * @language: the language of its texts
 * @created: the day that it is made on
 * @sections: (element-type NaerSection): what it says
 *
 * A text to be printed, before it has pages: made from facts, and then only read. With @elsewhere
 * it is one page: it is set tighter, and at last without the sections that matter least.
 */
typedef struct
{
  char *title;
  char *subtitle;
  char *running;
  char *footer;
  char *elsewhere;
  gboolean tighten;
  NaerLanguage language;
  NaerDay created;
  GPtrArray *sections;
  gboolean boxed;
} NaerDocument;

NaerDocument *naer_document_new        (const char         *title,
                                        NaerLanguage        language,
                                        NaerDay             created);
void          naer_document_free       (NaerDocument       *self);
void          naer_document_section    (NaerDocument       *self,
                                        const char         *heading,
                                        guint               rank);
void          naer_document_heading    (NaerDocument       *self,
                                        const char         *text);
void          naer_document_paragraph  (NaerDocument       *self,
                                        const char         *text);
void          naer_document_strong     (NaerDocument       *self,
                                        const char         *text);
void          naer_document_quote      (NaerDocument       *self,
                                        const char         *text);
void          naer_document_item       (NaerDocument       *self,
                                        NaerBlockKind       kind,
                                        const char         *text);
void          naer_document_check      (NaerDocument       *self,
                                        const char         *text,
                                        gboolean            ticked);
void          naer_document_pair       (NaerDocument       *self,
                                        const char         *word,
                                        const char         *text);
void          naer_document_table      (NaerDocument       *self,
                                        const char *const  *headings,
                                        const double       *shares);
void          naer_document_row        (NaerDocument       *self,
                                        const char *const  *cells);
void          naer_document_writing    (NaerDocument       *self,
                                        guint               n_lines);
void          naer_document_signature  (NaerDocument       *self,
                                        const char         *who);
void          naer_document_rule       (NaerDocument       *self);
void          naer_document_page_break (NaerDocument       *self);
void          naer_document_set_boxed  (NaerDocument       *self,
                                        gboolean            boxed);
char         *naer_document_to_text    (const NaerDocument *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerDocument, naer_document_free)

G_END_DECLS

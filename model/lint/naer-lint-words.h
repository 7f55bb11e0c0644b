/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "lint/naer-lint.h"

G_BEGIN_DECLS

/**
 * NaerLintClass:
 *
 * What a word of the lists is. Those of people in the family do not count alone.
 */
typedef enum
{
  NAER_LINT_CLASS_NONE,
  NAER_LINT_CLASS_ORDINARY, /* of work, whatever else it looks like */
  NAER_LINT_CLASS_ILLNESS,
  NAER_LINT_CLASS_MEDICINE,
  NAER_LINT_CLASS_TREATMENT,
  NAER_LINT_CLASS_PRIVATE,  /* a matter of the family */
} NaerLintClass;

/**
 * NaerLintPerson:
 *
 * What a word says of whose health it is about.
 */
typedef enum
{
  NAER_LINT_PERSON_NONE,
  NAER_LINT_PERSON_FAMILY,     /* somebody in the family */
  NAER_LINT_PERSON_OWNED,      /* somebody in the family if somebody’s own: “the child”, “his” */
  NAER_LINT_PERSON_POSSESSIVE, /* whose: “his” */
} NaerLintPerson;

/**
 * NaerLintToken:
 * @from: where it begins in the text, in bytes
 * @to: where it ends, exclusive
 * @word: in lower case
 * @written: as it is written
 * @is_upper: whether it is written in capitals only
 * @sentence: which sentence it is in
 *
 * A word of a text.
 */
typedef struct
{
  gsize from;
  gsize to;
  char *word;
  char *written;
  gboolean is_upper;
  guint sentence;
} NaerLintToken;

/**
 * NaerLintWords:
 *
 * The word lists, in a form in which words are found at once. Immutable.
 */
typedef struct _NaerLintWords NaerLintWords;

NaerLintWords       *naer_lint_words_new        (void);
void                 naer_lint_words_free       (NaerLintWords        *self);
gboolean             naer_lint_words_read       (NaerLintWords        *self,
                                                 const char           *name,
                                                 const char           *list,
                                                 GError              **error);
const NaerLintWords *naer_lint_words_get        (void);
NaerLintClass        naer_lint_words_find       (const NaerLintWords  *self,
                                                 const NaerLintToken  *token);
guint                naer_lint_words_find_phrase (const NaerLintWords *self,
                                                 const NaerLintToken  *tokens,
                                                 guint                 n_tokens,
                                                 NaerLintClass        *class);
NaerLintPerson       naer_lint_words_get_person (const NaerLintWords  *self,
                                                 const char           *word);
gboolean             naer_lint_words_is_ill     (const NaerLintWords  *self,
                                                 const char           *word);
gboolean             naer_lint_words_is_of_others (const NaerLintWords *self,
                                                 const NaerLintToken  *tokens,
                                                 guint                 index);
gboolean             naer_lint_words_is_place   (const NaerLintWords  *self,
                                                 const char           *word);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerLintWords, naer_lint_words_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lint/naer-diagnosis-code.h"

#include <string.h>

/*
 * A code of ICD-10, such as F32 or F32.1, or of ICPC-2, such as P76: a letter and two digits, with
 * up to two more behind a dot. So are rooms, forms, shifts, roads and cars called, so that the words
 * around decide.
 */

/* So many words before and after may say that it is a place. What has a dot is hardly ever one, so
 * that only the words beside it count. */
#define WORDS_BEFORE 6
#define WORDS_AFTER 3
#define WORDS_BESIDE 2

/* European roads, which are written as chapter E is. */
static const int roads[] = { 6, 8, 10, 12, 14, 16, 18, 39, 45, 69, 75 };

static gboolean
is_word_char (const char *at)
{
  return g_unichar_isalnum (g_utf8_get_char (at)) || *at == '_';
}

/* The length of what looks like a code, and whether it has a dot. */
static gsize
measure (const char *at,
         gboolean   *has_dot)
{
  const char *end = at + 3;
  int n = 0;

  *has_dot = FALSE;
  if (!g_ascii_isalpha (at[0]) || !g_ascii_isdigit (at[1]) || !g_ascii_isdigit (at[2]))
    return 0;
  if (end[0] == '.' && g_ascii_isdigit (end[1]))
    {
      *has_dot = TRUE;
      for (end++; g_ascii_isdigit (*end) && n < 2; n++)
        end++;
    }
  return *end != '\0' && is_word_char (end) ? 0 : (gsize) (end - at);
}

static gboolean
is_separator (gunichar c)
{
  return g_unichar_isspace (c) || c == '-' || c == ':' || c == '.' || c == ',' || c == '(';
}

/* The word that ends before @at, in lower case, empty at the beginning of a sentence or line; @at
 * becomes its beginning. */
static char *
word_before (const char  *text,
             const char **at)
{
  const char *end = *at, *begin;

  while (end > text && is_separator (g_utf8_get_char (g_utf8_prev_char (end))))
    {
      end = g_utf8_prev_char (end);
      if (*end == '\n' || (*end == '.' && g_unichar_isspace (g_utf8_get_char (end + 1))))
        return g_strdup ("");
    }
  for (begin = end; begin > text; begin = g_utf8_prev_char (begin))
    if (!is_word_char (g_utf8_prev_char (begin)))
      break;
  *at = begin;
  return g_utf8_strdown (begin, end - begin);
}

/* The word that begins after @at, in the same way; @at becomes its end. */
static char *
word_after (const char **at)
{
  const char *begin = *at, *stop;

  while (*begin != '\0' && *begin != '\n' && is_separator (g_utf8_get_char (begin)))
    {
      if (*begin == '.')
        return g_strdup ("");
      begin = g_utf8_next_char (begin);
    }
  for (stop = begin; *stop != '\0' && is_word_char (stop); stop = g_utf8_next_char (stop))
    ;
  *at = stop;
  return g_utf8_strdown (begin, stop - begin);
}

static gboolean
is_cue (const char *word)
{
  static const char *const cues[] = { "diagnose", "icd", "icpc" };

  for (guint i = 0; i < G_N_ELEMENTS (cues); i++)
    if (g_str_has_prefix (word, cues[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_road (const char *at)
{
  int number = (at[1] - '0') * 10 + (at[2] - '0');

  for (guint i = 0; i < G_N_ELEMENTS (roads); i++)
    if (at[0] == 'E' && number == roads[i])
      return TRUE;
  return FALSE;
}

typedef enum
{
  AROUND_NOTHING,
  AROUND_PLACE,
  AROUND_CUE,
} Around;

/* What the words around say. A word for diagnosis beside the code is surer than any other. */
static Around
look_around (const NaerLintWords *words,
             const char          *text,
             const char          *begin,
             const char          *end,
             gboolean             has_dot)
{
  Around around = AROUND_NOTHING;
  int before = has_dot ? WORDS_BESIDE : WORDS_BEFORE, after = has_dot ? 1 : WORDS_AFTER;

  for (int i = 0; i < before; i++)
    {
      g_autofree char *word = word_before (text, &begin);

      if (*word == '\0')
        break;
      if (i < WORDS_BESIDE && is_cue (word))
        return AROUND_CUE;
      if (naer_lint_words_is_place (words, word))
        around = AROUND_PLACE;
    }
  for (int i = 0; i < after; i++)
    {
      g_autofree char *word = word_after (&end);

      if (*word == '\0')
        break;
      if (naer_lint_words_is_place (words, word))
        around = AROUND_PLACE;
    }
  return around;
}

/**
 * naer_diagnosis_code_match:
 * @words: the word lists, which know the names of places
 * @text: a text
 * @at: a letter in it
 *
 * Looks for the code of a diagnosis that begins at @at.
 *
 * Returns: its length in bytes, 0 when there is none
 */
gsize
naer_diagnosis_code_match (const NaerLintWords *words,
                           const char          *text,
                           const char          *at)
{
  gboolean has_dot;
  gsize length;

  if (at > text && (is_word_char (g_utf8_prev_char (at)) || at[-1] == '/' || at[-1] == '@'))
    return 0;
  length = measure (at, &has_dot);
  if (length == 0)
    return 0;
  switch (look_around (words, text, at, at + length, has_dot))
    {
    case AROUND_CUE:
      return length;
    case AROUND_PLACE:
      return 0;
    case AROUND_NOTHING:
    default:
      return has_dot || (g_ascii_isupper (at[0]) && !is_road (at)) ? length : 0;
    }
}

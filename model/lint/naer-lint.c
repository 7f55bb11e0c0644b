/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lint/naer-lint.h"

#include <glib/gi18n.h>
#include <string.h>

#include "language/naer-catalog.h"
#include "lint/naer-diagnosis-code.h"
#include "lint/naer-lint-words.h"
#include "lint/naer-number-match.h"

/* So many words may lie between somebody in the family and what is said of them. */
#define NEAR 6

/* Between somebody and the word that says whose. */
#define BESIDE 2

static void
token_clear (gpointer data)
{
  NaerLintToken *token = data;

  g_free (token->word);
  g_free (token->written);
}

static void
add_token (GArray     *tokens,
           const char *text,
           const char *begin,
           const char *end,
           guint       sentence)
{
  g_autofree char *upper = NULL;
  NaerLintToken token = { begin - text, end - text, g_utf8_strdown (begin, end - begin),
                          g_strndup (begin, end - begin), FALSE, sentence };

  upper = g_utf8_strup (begin, end - begin);
  token.is_upper = g_str_equal (upper, token.written);
  g_array_append_val (tokens, token);
}

static gboolean
ends_sentence (const char *at)
{
  const char *next = g_utf8_next_char (at);

  if (*at == '\n')
    return TRUE;
  return strchr (".!?", *at) != NULL && (*next == '\0' || g_unichar_isspace (g_utf8_get_char (next)));
}

static GArray *
find_tokens (const char *text)
{
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (NaerLintToken));
  const char *begin = NULL;
  guint sentence = 0;

  g_array_set_clear_func (tokens, token_clear);
  for (const char *at = text;; at = g_utf8_next_char (at))
    {
      gboolean letter = *at != '\0' && g_unichar_isalpha (g_utf8_get_char (at));

      if (letter && begin == NULL)
        begin = at;
      if (!letter && begin != NULL)
        {
          add_token (tokens, text, begin, at, sentence);
          begin = NULL;
        }
      if (*at == '\0')
        return tokens;
      sentence += ends_sentence (at);
    }
}

static void
add_mark (GArray       *marks,
          gsize         from,
          gsize         to,
          NaerLintKind  kind)
{
  NaerLintMark mark = { from, to, kind };

  g_array_append_val (marks, mark);
}

static void
find_numbers (GArray              *marks,
              const NaerLintWords *words,
              const char          *text)
{
  for (const char *at = text; *at != '\0'; at++)
    {
      gsize number = g_ascii_isdigit (*at) ? naer_identity_number_match (text, at) : 0;
      gsize code = g_ascii_isalpha (*at) && g_ascii_isdigit (at[1])
                     ? naer_diagnosis_code_match (words, text, at)
                     : 0;

      if (number > 0)
        add_mark (marks, at - text, at - text + number, NAER_LINT_IDENTITY_NUMBER);
      if (code > 0)
        add_mark (marks, at - text, at - text + code, NAER_LINT_CODE);
      at += MAX (number, code) > 0 ? MAX (number, code) - 1 : 0;
    }
}

static gboolean
get_kind (NaerLintClass  class,
          NaerLintKind  *kind)
{
  switch (class)
    {
    case NAER_LINT_CLASS_ILLNESS:
      *kind = NAER_LINT_ILLNESS;
      return TRUE;
    case NAER_LINT_CLASS_MEDICINE:
      *kind = NAER_LINT_MEDICINE;
      return TRUE;
    case NAER_LINT_CLASS_TREATMENT:
      *kind = NAER_LINT_TREATMENT;
      return TRUE;
    case NAER_LINT_CLASS_PRIVATE:
      *kind = NAER_LINT_FAMILY;
      return TRUE;
    case NAER_LINT_CLASS_NONE:
    case NAER_LINT_CLASS_ORDINARY:
    default:
      return FALSE;
    }
}

static void
find_words (GArray              *marks,
            const NaerLintWords *words,
            GArray              *tokens)
{
  const NaerLintToken *all = (const NaerLintToken *) tokens->data;

  for (guint i = 0; i < tokens->len;)
    {
      NaerLintClass class = NAER_LINT_CLASS_NONE;
      guint n = naer_lint_words_find_phrase (words, &all[i], tokens->len - i, &class);
      NaerLintKind kind;

      if (n == 0)
        class = naer_lint_words_find (words, &all[i]);
      n = MAX (n, 1);
      if (get_kind (class, &kind) && !naer_lint_words_is_of_others (words, all, i))
        add_mark (marks, all[i].from, all[i + n - 1].to, kind);
      i += n;
    }
}

static gboolean
is_owned (const NaerLintWords *words,
          GArray              *tokens,
          guint                i)
{
  const NaerLintToken *all = (const NaerLintToken *) tokens->data;
  guint first = i >= BESIDE ? i - BESIDE : 0, last = MIN (i + BESIDE, tokens->len - 1);

  for (guint n = first; n <= last; n++)
    if (all[n].sentence == all[i].sentence &&
        naer_lint_words_get_person (words, all[n].word) == NAER_LINT_PERSON_POSSESSIVE)
      return TRUE;
  return FALSE;
}

static gboolean
is_of_family (const NaerLintWords *words,
              GArray              *tokens,
              guint                i)
{
  switch (naer_lint_words_get_person (words, g_array_index (tokens, NaerLintToken, i).word))
    {
    case NAER_LINT_PERSON_FAMILY:
      return TRUE;
    case NAER_LINT_PERSON_OWNED:
      return is_owned (words, tokens, i);
    case NAER_LINT_PERSON_NONE:
    case NAER_LINT_PERSON_POSSESSIVE:
    default:
      return FALSE;
    }
}

static gboolean
is_marked (GArray              *marks,
           const NaerLintToken *token)
{
  for (guint i = 0; i < marks->len; i++)
    {
      const NaerLintMark *mark = &g_array_index (marks, NaerLintMark, i);

      if (mark->kind != NAER_LINT_IDENTITY_NUMBER && token->from >= mark->from && token->to <= mark->to)
        return TRUE;
    }
  return FALSE;
}

/* What is said of the health of somebody in the family is one mark, from one word to the other. */
static void
find_family (GArray              *marks,
             const NaerLintWords *words,
             GArray              *tokens)
{
  const NaerLintToken *all = (const NaerLintToken *) tokens->data;

  for (guint i = 0; i < tokens->len; i++)
    {
      guint first = i >= NEAR ? i - NEAR : 0, last = MIN (i + NEAR, tokens->len - 1);

      if (!is_of_family (words, tokens, i))
        continue;
      for (guint n = first; n <= last; n++)
        if (n != i && all[n].sentence == all[i].sentence &&
            (naer_lint_words_is_ill (words, all[n].word) || is_marked (marks, &all[n])))
          {
            add_mark (marks, MIN (all[i].from, all[n].from), MAX (all[i].to, all[n].to),
                      NAER_LINT_FAMILY);
            break;
          }
    }
}

static gint
compare_marks (gconstpointer a,
               gconstpointer b)
{
  const NaerLintMark *first = a, *second = b;

  if (first->from != second->from)
    return first->from < second->from ? -1 : 1;
  return first->to != second->to ? (first->to > second->to ? -1 : 1) : 0;
}

/* Marks that lie over each other become one; the family’s health is the whole of it. */
static void
join_marks (GArray *marks)
{
  guint kept = 0;

  g_array_sort (marks, compare_marks);
  for (guint i = 0; i < marks->len; i++)
    {
      NaerLintMark mark = g_array_index (marks, NaerLintMark, i);
      NaerLintMark *last = kept > 0 ? &g_array_index (marks, NaerLintMark, kept - 1) : NULL;

      if (last != NULL && mark.from < last->to)
        {
          last->to = MAX (last->to, mark.to);
          last->kind = mark.kind == NAER_LINT_FAMILY ? NAER_LINT_FAMILY : last->kind;
        }
      else
        g_array_index (marks, NaerLintMark, kept++) = mark;
    }
  g_array_set_size (marks, kept);
}

/**
 * naer_lint_check:
 * @text: a text in bokmål or nynorsk
 *
 * Looks for what does not belong in what is written of an employee: numbers that identify, codes
 * and words of diagnoses, medicine and treatment, and the health of the family. It looks at words
 * and a little around them, and can be wrong both ways: it advises and never forbids.
 *
 * Returns: (transfer full) (element-type NaerLintMark): the places, in order, none over another
 */
GArray *
naer_lint_check (const char *text)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (NaerLintMark));
  const NaerLintWords *words = naer_lint_words_get ();
  g_autoptr (GArray) tokens = NULL;

  g_return_val_if_fail (text != NULL, marks);

  tokens = find_tokens (text);
  find_numbers (marks, words, text);
  find_words (marks, words, tokens);
  find_family (marks, words, tokens);
  join_marks (marks);
  return marks;
}

/**
 * naer_lint_is_clean:
 * @text: (nullable): a text
 *
 * Whether there is nothing to mark in it.
 */
gboolean
naer_lint_is_clean (const char *text)
{
  g_autoptr (GArray) marks = text != NULL ? naer_lint_check (text) : NULL;

  return marks == NULL || marks->len == 0;
}

static const struct
{
  const char *label;
  const char *advice;
} kinds[NAER_N_LINT_KINDS] = {
  [NAER_LINT_IDENTITY_NUMBER] = {
    N_("National identity number"),
    N_("The name or the employee number is enough. Leave the identity number out."),
  },
  [NAER_LINT_CODE] = {
    N_("Code of a diagnosis"),
    N_("A diagnosis is not for the employer. Write what can be done at work, and for how long."),
  },
  [NAER_LINT_ILLNESS] = {
    N_("Illness or symptom"),
    N_("Write what the person can and cannot do at work, not why: “cannot lift over 10 kg”, "
       "“needs a quiet place in the morning”."),
  },
  [NAER_LINT_MEDICINE] = {
    N_("Medicine"),
    N_("Medicine is not for the employer. If it matters for the work, write what the person should "
       "not do: “does not drive”, “does not work at night”."),
  },
  [NAER_LINT_TREATMENT] = {
    N_("Treatment"),
    N_("Write when the person is not there, not what for: “away on Thursdays before 12”."),
  },
  [NAER_LINT_FAMILY] = {
    N_("The family’s health or affairs"),
    N_("What is about the family stays with the employee. Write what it takes at work: “needs to "
       "leave at 15 on Mondays”."),
  },
};

/**
 * naer_lint_kind_get_label:
 * @kind: a kind
 * @language: the language
 *
 * Returns: (transfer none): its name for people
 */
const char *
naer_lint_kind_get_label (NaerLintKind kind,
                          NaerLanguage language)
{
  g_return_val_if_fail (kind < NAER_N_LINT_KINDS, "");

  return naer_tr (language, kinds[kind].label);
}

/**
 * naer_lint_kind_get_advice:
 * @kind: a kind
 * @language: the language
 *
 * Returns: (transfer none): what to write instead
 */
const char *
naer_lint_kind_get_advice (NaerLintKind kind,
                           NaerLanguage language)
{
  g_return_val_if_fail (kind < NAER_N_LINT_KINDS, "");

  return naer_tr (language, kinds[kind].advice);
}

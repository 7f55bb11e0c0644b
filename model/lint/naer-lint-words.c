/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lint/naer-lint-words.h"

#include <string.h>

#include "language/naer-resources.h"

/* The part of a word that a star stands for has this many bytes at least when it comes first, so
 * that what is written after it is the end of a compound and not the word itself. */
#define LEAST_BEFORE 2

/* Between those whom one works for and what is said of them. */
#define MOST_LINKS 4

struct _NaerLintWords
{
  GHashTable *words;     /* word → NaerLintClass */
  GHashTable *capitals;  /* the same, of words that are in capitals only */
  GHashTable *beginnings;
  GHashTable *endings;
  GHashTable *phrases;   /* first word → GPtrArray of Phrase */
  GHashTable *people;    /* word → NaerLintPerson */
  GHashTable *ill;       /* word → itself */
  GHashTable *places;    /* word → itself */
  GHashTable *others;    /* word → itself */
  GHashTable *links;     /* word → itself */
  gsize longest;         /* of the beginnings, endings and places, in bytes: no more is looked at */
};

typedef struct
{
  char ***rest;          /* for each further word, what it may be; a star at its end stands for more */
  NaerLintClass class;
} Phrase;

typedef enum
{
  SECTION_CLASS,
  SECTION_PERSON,
  SECTION_ILL,
  SECTION_PLACE,
  SECTION_OTHERS,
  SECTION_LINK,
} SectionKind;

static const struct
{
  const char *name;
  SectionKind kind;
  int value;
} sections[] = {
  { "ordinary", SECTION_CLASS, NAER_LINT_CLASS_ORDINARY },
  { "illness", SECTION_CLASS, NAER_LINT_CLASS_ILLNESS },
  { "medicine", SECTION_CLASS, NAER_LINT_CLASS_MEDICINE },
  { "treatment", SECTION_CLASS, NAER_LINT_CLASS_TREATMENT },
  { "private", SECTION_CLASS, NAER_LINT_CLASS_PRIVATE },
  { "family", SECTION_PERSON, NAER_LINT_PERSON_FAMILY },
  { "family-owned", SECTION_PERSON, NAER_LINT_PERSON_OWNED },
  { "possessive", SECTION_PERSON, NAER_LINT_PERSON_POSSESSIVE },
  { "ill", SECTION_ILL, 0 },
  { "place", SECTION_PLACE, 0 },
  { "others", SECTION_OTHERS, 0 },
  { "link", SECTION_LINK, 0 },
};

static void
phrase_free (gpointer data)
{
  Phrase *phrase = data;

  for (guint i = 0; phrase->rest[i] != NULL; i++)
    g_strfreev (phrase->rest[i]);
  g_free (phrase->rest);
  g_free (phrase);
}

/**
 * naer_lint_words_new:
 *
 * Returns: (transfer full): no words
 */
NaerLintWords *
naer_lint_words_new (void)
{
  NaerLintWords *self = g_new0 (NaerLintWords, 1);
  GHashTable **tables[] = { &self->words, &self->capitals, &self->beginnings, &self->endings,
                            &self->people, &self->ill, &self->places, &self->others, &self->links };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    *tables[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->phrases = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) g_ptr_array_unref);
  return self;
}

/**
 * naer_lint_words_free:
 * @self: (transfer full) (nullable): words
 *
 * Frees them.
 */
void
naer_lint_words_free (NaerLintWords *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->words);
  g_hash_table_unref (self->capitals);
  g_hash_table_unref (self->beginnings);
  g_hash_table_unref (self->endings);
  g_hash_table_unref (self->phrases);
  g_hash_table_unref (self->people);
  g_hash_table_unref (self->ill);
  g_hash_table_unref (self->places);
  g_hash_table_unref (self->others);
  g_hash_table_unref (self->links);
  g_free (self);
}

static gboolean
fail (GError    **error,
      const char *name,
      guint       line,
      const char *what)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s:%u: %s", name, line, what);
  return FALSE;
}

static void
remember_length (NaerLintWords *self,
                 const char    *part)
{
  self->longest = MAX (self->longest, strlen (part));
}

static void
add_word (NaerLintWords *self,
          const char    *word,
          NaerLintClass  class)
{
  gsize length = strlen (word);

  remember_length (self, word);
  if (word[0] == '=')
    g_hash_table_insert (self->capitals, g_strdup (word + 1), GINT_TO_POINTER (class));
  else if (word[0] == '*')
    g_hash_table_insert (self->endings, g_strdup (word + 1), GINT_TO_POINTER (class));
  else if (word[length - 1] == '*')
    g_hash_table_insert (self->beginnings, g_strndup (word, length - 1), GINT_TO_POINTER (class));
  else
    g_hash_table_insert (self->words, g_strdup (word), GINT_TO_POINTER (class));
}

static void
add_to_section (NaerLintWords *self,
                guint          section,
                const char    *word)
{
  switch (sections[section].kind)
    {
    case SECTION_PERSON:
      g_hash_table_insert (self->people, g_strdup (word), GINT_TO_POINTER (sections[section].value));
      break;
    case SECTION_ILL:
      g_hash_table_add (self->ill, g_strdup (word));
      break;
    case SECTION_PLACE:
      remember_length (self, word);
      g_hash_table_add (self->places, g_strdup (word));
      break;
    case SECTION_OTHERS:
      g_hash_table_add (self->others, g_strdup (word));
      break;
    case SECTION_LINK:
      g_hash_table_add (self->links, g_strdup (word));
      break;
    case SECTION_CLASS:
    default:
      add_word (self, word, sections[section].value);
    }
}

/* “{rygg,kne}{smerte,plager}” is each beginning with each end. */
static void
add_products (NaerLintWords *self,
              guint          section,
              const char    *begun,
              const char    *rest)
{
  const char *close = rest[0] == '{' ? strchr (rest, '}') : NULL;
  g_autofree char *inside = NULL;
  g_auto (GStrv) choices = NULL;

  if (close == NULL)
    {
      g_autofree char *word = g_strconcat (begun, rest, NULL);

      add_to_section (self, section, word);
      return;
    }
  inside = g_strndup (rest + 1, close - rest - 1);
  choices = g_strsplit (inside, ",", -1);
  for (guint i = 0; choices[i] != NULL; i++)
    {
      g_autofree char *further = g_strconcat (begun, choices[i], NULL);

      add_products (self, section, further, close + 1);
    }
}

/* A word, and after it the endings that it may have. */
static void
read_words (NaerLintWords *self,
            guint          section,
            char         **tokens)
{
  const char *base = "";

  for (guint i = 0; tokens[i] != NULL; i++)
    {
      if (tokens[i][0] == '-')
        {
          g_autofree char *word = g_strconcat (base, tokens[i] + 1, NULL);

          add_to_section (self, section, word);
        }
      else
        {
          base = tokens[i];
          add_products (self, section, "", base);
        }
    }
}

static gboolean
read_phrase (NaerLintWords *self,
             NaerLintClass  class,
             char         **tokens)
{
  guint n = g_strv_length (tokens);
  g_auto (GStrv) firsts = NULL;

  if (n < 2 || strchr (tokens[0], '*') != NULL)
    return FALSE;
  firsts = g_strsplit (tokens[0], "/", -1);
  for (guint f = 0; firsts[f] != NULL; f++)
    {
      GPtrArray *phrases = g_hash_table_lookup (self->phrases, firsts[f]);
      Phrase *phrase = g_new (Phrase, 1);

      if (phrases == NULL)
        {
          phrases = g_ptr_array_new_with_free_func (phrase_free);
          g_hash_table_insert (self->phrases, g_strdup (firsts[f]), phrases);
        }
      phrase->class = class;
      phrase->rest = g_new0 (char **, n);
      for (guint i = 1; i < n; i++)
        phrase->rest[i - 1] = g_strsplit (tokens[i], "/", -1);
      g_ptr_array_add (phrases, phrase);
    }
  return TRUE;
}

static gboolean
find_section (const char *line,
              guint      *section)
{
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      g_autofree char *heading = g_strdup_printf ("[%s]", sections[i].name);

      if (g_str_equal (line, heading))
        {
          *section = i;
          return TRUE;
        }
    }
  return FALSE;
}

static char **
split (const char *line)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = g_strsplit_set (line, " \t", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    if (parts[i][0] != '\0')
      g_strv_builder_add (builder, parts[i]);
  return g_strv_builder_end (builder);
}

/**
 * naer_lint_words_read:
 * @self: words
 * @name: what the list is called in a message
 * @list: the list
 * @error: return location for an error
 *
 * Takes the words of a list. Its form is told in `docs/lint.md`.
 *
 * Returns: whether all of it was understood
 */
gboolean
naer_lint_words_read (NaerLintWords  *self,
                      const char     *name,
                      const char     *list,
                      GError        **error)
{
  g_auto (GStrv) lines = g_strsplit (list, "\n", -1);
  guint section = G_MAXUINT;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      char *line = g_strstrip (lines[i]);
      g_auto (GStrv) tokens = NULL;

      if (*line == '\0' || *line == '#')
        continue;
      if (*line == '[')
        {
          if (!find_section (line, &section))
            return fail (error, name, i + 1, "there is no such section");
          continue;
        }
      if (section == G_MAXUINT)
        return fail (error, name, i + 1, "words stand before the first section");
      tokens = split (*line == '>' ? line + 1 : line);
      if (*line != '>')
        read_words (self, section, tokens);
      else if (sections[section].kind != SECTION_CLASS ||
               !read_phrase (self, sections[section].value, tokens))
        return fail (error, name, i + 1, "a phrase has two words at least, the first one whole, and says what it is of");
    }
  return TRUE;
}

/**
 * naer_lint_words_get:
 *
 * The lists that come with the program, read when they are first asked for.
 *
 * Returns: (transfer none): the words
 */
const NaerLintWords *
naer_lint_words_get (void)
{
  static const char *const names[] = { "common", "nb", "nn" };
  static NaerLintWords *words = NULL;

  if (g_once_init_enter_pointer (&words))
    {
      NaerLintWords *read = naer_lint_words_new ();

      naer_resources_ensure ();
      for (guint i = 0; i < G_N_ELEMENTS (names); i++)
        {
          g_autofree char *path = g_strdup_printf (NAER_RESOURCE_PATH "/lint/%s.txt", names[i]);
          g_autoptr (GError) error = NULL;
          g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

          if (bytes == NULL ||
              !naer_lint_words_read (read, names[i], g_bytes_get_data (bytes, NULL), &error))
            g_error ("%s", error->message);
        }
      g_once_init_leave_pointer (&words, read);
    }
  return words;
}

static NaerLintClass
lookup (GHashTable *table,
        const char *key)
{
  return GPOINTER_TO_INT (g_hash_table_lookup (table, key));
}

/* Where the longest ending that is known may begin in the word, after @least bytes. */
static const char *
first_ending (const NaerLintWords *self,
              const char          *word,
              gsize                least)
{
  gsize length = strlen (word), from = length > self->longest ? length - self->longest : 0;
  const char *at = word + MIN (length, MAX (from, least));

  while (*at != '\0' && g_utf8_get_char_validated (at, -1) == (gunichar) -1)
    at++;
  return at;
}

/* The class of the longest ending that the word has, after some other letters. */
static NaerLintClass
find_ending (const NaerLintWords *self,
             const char          *word)
{
  for (const char *at = first_ending (self, word, LEAST_BEFORE); *at != '\0'; at = g_utf8_next_char (at))
    {
      NaerLintClass class = lookup (self->endings, at);

      if (class != NAER_LINT_CLASS_NONE)
        return class;
    }
  return NAER_LINT_CLASS_NONE;
}

/* The class of the longest beginning that the word has. */
static NaerLintClass
find_beginning (const NaerLintWords *self,
                const char          *word)
{
  g_autofree char *begun = g_strndup (word, self->longest);

  for (gsize length = strlen (begun); length > 2; length--)
    {
      NaerLintClass class;

      begun[length] = '\0';
      class = lookup (self->beginnings, begun);
      if (class != NAER_LINT_CLASS_NONE)
        return class;
    }
  return NAER_LINT_CLASS_NONE;
}

/**
 * naer_lint_words_find:
 * @self: words
 * @token: a word of a text
 *
 * What a word is by itself. The whole word decides before its end, which is the head of a
 * compound, and that before its beginning: a ward for an illness is a ward.
 *
 * Returns: its class
 */
NaerLintClass
naer_lint_words_find (const NaerLintWords *self,
                      const NaerLintToken *token)
{
  NaerLintClass class = NAER_LINT_CLASS_NONE;

  if (token->is_upper)
    class = lookup (self->capitals, token->written);
  if (class == NAER_LINT_CLASS_NONE)
    class = lookup (self->words, token->word);
  if (class == NAER_LINT_CLASS_NONE)
    class = find_ending (self, token->word);
  return class != NAER_LINT_CLASS_NONE ? class : find_beginning (self, token->word);
}

static gboolean
is_one_of (const char *word,
           char      **choices)
{
  for (guint i = 0; choices[i] != NULL; i++)
    {
      gsize length = strlen (choices[i]);

      if (choices[i][length - 1] == '*' ? strncmp (word, choices[i], length - 1) == 0
                                        : strcmp (word, choices[i]) == 0)
        return TRUE;
    }
  return FALSE;
}

static guint
match_phrase (const Phrase        *phrase,
              const NaerLintToken *tokens,
              guint                n_tokens)
{
  guint n = 1;

  for (; phrase->rest[n - 1] != NULL; n++)
    if (n >= n_tokens || tokens[n].sentence != tokens[0].sentence ||
        !is_one_of (tokens[n].word, phrase->rest[n - 1]))
      return 0;
  return n;
}

/**
 * naer_lint_words_find_phrase:
 * @self: words
 * @tokens: (array length=n_tokens): the words of a text from one on
 * @n_tokens: how many there are
 * @class: (out): what the phrase is
 *
 * Looks for a phrase that begins with the first of the words. The longest counts.
 *
 * Returns: how many words it has, 0 when there is none
 */
guint
naer_lint_words_find_phrase (const NaerLintWords *self,
                             const NaerLintToken *tokens,
                             guint                n_tokens,
                             NaerLintClass       *class)
{
  GPtrArray *phrases = g_hash_table_lookup (self->phrases, tokens[0].word);
  guint longest = 0;

  for (guint i = 0; phrases != NULL && i < phrases->len; i++)
    {
      const Phrase *phrase = phrases->pdata[i];
      guint n = match_phrase (phrase, tokens, n_tokens);

      if (n > longest)
        {
          longest = n;
          *class = phrase->class;
        }
    }
  return longest;
}

/**
 * naer_lint_words_get_person:
 * @self: words
 * @word: a word in lower case
 *
 * Returns: whom the word is about
 */
NaerLintPerson
naer_lint_words_get_person (const NaerLintWords *self,
                            const char          *word)
{
  return GPOINTER_TO_INT (g_hash_table_lookup (self->people, word));
}

/**
 * naer_lint_words_is_ill:
 * @self: words
 * @word: a word in lower case
 *
 * Whether the word says that somebody is ill, dead or cared for; said of an employee it may be
 * fine, of somebody in the family it is not.
 */
gboolean
naer_lint_words_is_ill (const NaerLintWords *self,
                        const char          *word)
{
  return g_hash_table_contains (self->ill, word);
}

/**
 * naer_lint_words_is_of_others:
 * @self: words
 * @tokens: the words of a text
 * @index: one of them
 *
 * Whether what the word says is said of those whom one works for: “a patient who has …”. Only
 * small words stand between.
 */
gboolean
naer_lint_words_is_of_others (const NaerLintWords *self,
                              const NaerLintToken *tokens,
                              guint                index)
{
  for (guint i = index; i > 0 && index - i < MOST_LINKS; i--)
    {
      const NaerLintToken *before = &tokens[i - 1];

      if (before->sentence != tokens[index].sentence)
        return FALSE;
      if (i < index && g_hash_table_contains (self->others, before->word))
        return TRUE;
      if (!g_hash_table_contains (self->links, before->word))
        return FALSE;
    }
  return FALSE;
}

/**
 * naer_lint_words_is_place:
 * @self: words
 * @word: a word in lower case
 *
 * Whether what follows the word may be the name of a place or a thing: a room, a form, a shift.
 * The last part of a compound counts.
 */
gboolean
naer_lint_words_is_place (const NaerLintWords *self,
                          const char          *word)
{
  for (const char *at = first_ending (self, word, 0); *at != '\0'; at = g_utf8_next_char (at))
    if (g_hash_table_contains (self->places, at))
      return TRUE;
  return FALSE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-known-texts.h"

#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "language/naer-resources.h"
#include "language/naer-words.h"

struct _NaerKnownTexts
{
  GPtrArray *patterns; /* of GRegex; the longest is tried first */
  GRegex *names;
};

/* Names of keys and of things that are called the same in every language. */
#define NAMES "Nærvær|Nav|Ctrl|Alt|Shift|Home|Escape|Page Up|Page Down|/\\S+|CSV|JSON|PDF|SVG|HR|BHT|SSB|F\\d+|UTF-8" \
              "|Windows-1252|Bokmål|Nynorsk|naervaer\\.db|root|Dag\\.måned\\.år"

static void
add_pattern (NaerKnownTexts *self,
             const char     *pattern)
{
  g_autoptr (GError) error = NULL;
  GRegex *regex = g_regex_new (pattern, G_REGEX_CASELESS, 0, &error);

  g_assert_no_error (error);
  g_ptr_array_add (self->patterns, regex);
}

static void
add_name (NaerKnownTexts *self,
          const char     *name)
{
  g_autofree char *escaped = NULL;

  if (name == NULL || *name == '\0')
    return;
  escaped = g_regex_escape_string (name, -1);
  add_pattern (self, escaped);
}

/* A text of the data, with anything where it has a name in braces; a part of it may stand alone. */
static void
add_sentence (NaerKnownTexts *self,
              const char     *sentence)
{
  const char *end = strstr (sentence, ". ");
  g_autofree char *escaped = g_regex_escape_string (sentence, -1);
  g_autoptr (GRegex) hole = g_regex_new ("\\\\\\{[a-z_]+\\\\\\}", 0, 0, NULL);
  g_autofree char *pattern = g_regex_replace_literal (hole, escaped, -1, 0, ".{1,60}?", 0, NULL);

  add_pattern (self, pattern);
  if (end != NULL)
    {
      g_autofree char *first = g_strndup (sentence, end - sentence);

      add_sentence (self, first);
      add_sentence (self, end + 2);
    }
}

static void
add_texts_of (NaerKnownTexts *self,
              JsonNode       *node)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
      add_texts_of (self, json_array_get_element (json_node_get_array (node), i));
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      const char *name;
      JsonNode *member;

      json_object_iter_init (&iter, json_node_get_object (node));
      while (json_object_iter_next (&iter, &name, &member))
        if (g_str_equal (name, "nn") && JSON_NODE_HOLDS_VALUE (member))
          add_sentence (self, json_node_get_string (member));
        else
          add_texts_of (self, member);
    }
}

static void
add_data (NaerKnownTexts *self,
          const char     *folder)
{
  g_autofree char *path = g_strconcat (NAER_RESOURCE_PATH, "/", folder, NULL);
  g_auto (GStrv) names = NULL;

  naer_resources_ensure ();
  names = g_resources_enumerate_children (path, 0, NULL);
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autofree char *file = g_strconcat (path, "/", names[i], NULL);
      g_autoptr (GBytes) bytes = g_resources_lookup_data (file, 0, NULL);
      g_autoptr (JsonParser) parser = json_parser_new ();

      if (g_str_has_suffix (names[i], ".json") &&
          json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL))
        add_texts_of (self, json_parser_get_root (parser));
    }
}

static void
add_dates (NaerKnownTexts *self)
{
  for (int i = 1; i <= 12; i++)
    {
      add_name (self, naer_words_month (i, NAER_LANGUAGE_NN));
      add_name (self, naer_words_month_short (i, NAER_LANGUAGE_NN));
    }
  for (NaerWeekday day = NAER_MONDAY; day <= NAER_SUNDAY; day++)
    {
      g_autofree char *short_name =
        g_strdup_printf ("\\b%s\\b", naer_words_weekday_short (day, NAER_LANGUAGE_NN));

      add_name (self, naer_words_weekday (day, NAER_LANGUAGE_NN));
      add_pattern (self, short_name);
    }
  add_pattern (self, "våren|sommaren|hausten");
}

static void
add_facts (NaerKnownTexts  *self,
           const NaerFacts *facts)
{
  add_name (self, facts->employer->name);
  for (guint i = 0; i < facts->employees->len; i++)
    add_name (self, ((const NaerEmployee *) facts->employees->pdata[i])->name);
  for (guint i = 0; i < facts->units->len; i++)
    add_name (self, ((const NaerUnit *) facts->units->pdata[i])->name);
}

static int
compare_length (gconstpointer a,
                gconstpointer b)
{
  return (int) strlen (g_regex_get_pattern (*(GRegex *const *) b)) -
         (int) strlen (g_regex_get_pattern (*(GRegex *const *) a));
}

static void
add_sample_texts (NaerKnownTexts *self)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (NAER_RESOURCE_PATH "/sample/sample.json", 0, NULL);
  g_autofree char *json = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  naer_known_texts_add_literals (self, json);
}

/* @facts: whose names may be shown */
NaerKnownTexts *
naer_known_texts_new (const NaerFacts *facts)
{
  NaerKnownTexts *self = g_new0 (NaerKnownTexts, 1);

  self->patterns = g_ptr_array_new_with_free_func ((GDestroyNotify) g_regex_unref);
  add_data (self, "rules");
  add_data (self, "measures");
  add_facts (self, facts);
  add_sample_texts (self);
  add_dates (self);
  self->names = g_regex_new (NAMES, 0, 0, NULL);
  return self;
}

void
naer_known_texts_free (NaerKnownTexts *self)
{
  g_ptr_array_unref (self->patterns);
  g_regex_unref (self->names);
  g_free (self);
}

/* What a source of a test or a file of facts writes: literals in which more than a key stands. */
void
naer_known_texts_add_literals (NaerKnownTexts *self,
                               const char     *source)
{
  g_autoptr (GRegex) literal = g_regex_new ("\"([^\"\n]*)\"", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  g_regex_match (literal, source, 0, &match);
  for (; g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *text = g_match_info_fetch (match, 1);

      if (g_regex_match_simple ("[ A-ZÆØÅæøå]", text, 0, 0))
        add_name (self, text);
    }
}

/* The cells of a file to import, in whichever encoding it is. */
static void
add_cells (NaerKnownTexts *self,
           const char     *contents)
{
  g_autofree char *text = g_utf8_validate (contents, -1, NULL)
                            ? g_strdup (contents)
                            : g_convert (contents, -1, "UTF-8", "WINDOWS-1252", NULL, NULL, NULL);
  g_auto (GStrv) cells = g_regex_split_simple ("[;,\r\n]+", text, 0, 0);

  for (guint i = 0; cells[i] != NULL; i++)
    if (!g_ascii_isdigit (*cells[i]))
      add_name (self, cells[i]);
}

/* What files of the tests say, and what they are called: tables cell by cell, of others the literals. */
void
naer_known_texts_add_files (NaerKnownTexts *self,
                            const char     *folder,
                            const char     *pattern)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, folder, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *contents = NULL;

      if (!g_pattern_match_simple (pattern, name) || !g_file_get_contents (file, &contents, NULL, NULL))
        continue;
      add_name (self, name);
      if (g_str_has_suffix (name, ".csv"))
        add_cells (self, contents);
      else
        naer_known_texts_add_literals (self, contents);
    }
}

static char *
take_away (GRegex *regex,
           char   *text)
{
  g_autofree char *old = text;

  return g_regex_replace_literal (regex, old, -1, 0, "\xc2\xa4", 0, NULL);
}

/* The words of a text that are neither in brackets nor known, NULL when there are none. */
char *
naer_known_texts_get_rest (NaerKnownTexts *self,
                           const char     *text)
{
  static GRegex *brackets, *word;
  char *rest = g_strdup (text);
  GMatchInfo *match;
  char *found = NULL;

  g_ptr_array_sort (self->patterns, compare_length);
  if (brackets == NULL)
    {
      brackets = g_regex_new ("\\[[^][]*\\]", 0, 0, NULL);
      word = g_regex_new ("\\p{L}{2,}", 0, 0, NULL);
    }
  /* a text may stand inside another */
  for (guint i = 0; i < 4; i++)
    rest = take_away (brackets, rest);
  for (guint i = 0; i < self->patterns->len; i++)
    rest = take_away (self->patterns->pdata[i], rest);
  rest = take_away (self->names, rest);
  if (g_regex_match (word, rest, 0, &match))
    found = g_match_info_fetch (match, 0);
  g_match_info_free (match);
  g_free (rest);
  return found;
}

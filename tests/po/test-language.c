/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "naer-catalog.h"

/*
 * What can be checked of language without reading: no English and no officialese is left, one thing
 * has one name, and names in braces and the ends of sentences are those of the source. Lists of words
 * stand beside this file.
 */

/* Longer than this is hard to follow when one is tired. */
#define MAX_WORDS 30

static GPtrArray *messages[2]; /* of NaerMessage */
static const char *const languages[] = { "nb", "nn" };
static guint n_problems;

static void
report (const NaerMessage *message,
        const char        *language,
        const char        *problem)
{
  g_test_message ("%s, %s: %s\n    %s", language, message->place, problem, message->text);
  n_problems++;
}

static void
end (void)
{
  if (n_problems > 0)
    g_test_fail_printf ("%u texts are not as they should be", n_problems);
}

/* The lines of a list beside this file, split at tabs. */
static GPtrArray *
read_list (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "po", name, NULL);
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (contents, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (*lines[i] != '\0' && *lines[i] != '#')
      g_ptr_array_add (list, g_strsplit (lines[i], "\t", -1));
  g_assert_cmpuint (list->len, >, 10);
  return list;
}

/* A pattern of whole words, in capital letters or small. */
static GRegex *
compile (const char *pattern)
{
  gboolean word = g_ascii_isalpha (*pattern) || *pattern == '(' || *pattern == '\\';
  g_autofree char *whole = word ? g_strdup_printf ("(?<![\\w/.-])(?:%s)(?![\\w/=])", pattern) : g_strdup (pattern);
  g_autoptr (GError) error = NULL;
  GRegex *regex = g_regex_new (whole, G_REGEX_CASELESS, 0, &error);

  g_assert_no_error (error);
  return regex;
}

/* What a person reads of a text: no access key, and a space for each line. */
static char *
plain (const char *text)
{
  GString *out = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c++)
    if (*c == '\n')
      g_string_append_c (out, '\n');
    else if (*c != '_')
      g_string_append_c (out, *c);
  return g_string_free_and_steal (out);
}

static void
check_words (guint language)
{
  g_autofree char *name = g_strdup_printf ("words-%s.txt", languages[language]);
  g_autoptr (GPtrArray) list = read_list (name);

  for (guint i = 0; i < list->len; i++)
    {
      char **line = list->pdata[i];
      g_autoptr (GRegex) regex = compile (line[0]);

      for (guint j = 0; j < messages[language]->len; j++)
        {
          const NaerMessage *message = messages[language]->pdata[j];
          g_autofree char *text = plain (message->text);
          g_autoptr (GMatchInfo) match = NULL;

          if (g_regex_match (regex, text, 0, &match))
            {
              g_autofree char *found = g_match_info_fetch (match, 0);
              g_autofree char *problem = g_strdup_printf ("‘%s’, write: %s", found, line[1]);

              report (message, languages[language], problem);
            }
        }
    }
}

static void
test_words (void)
{
  n_problems = 0;
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    check_words (i);
  end ();
}

static void
check_term (char **line,
            guint  language)
{
  g_autoptr (GRegex) source = compile (line[0]), text = compile (line[1 + language]);

  for (guint i = 0; i < messages[language]->len; i++)
    {
      const NaerMessage *message = messages[language]->pdata[i];
      g_autofree char *from = plain (message->source), *to = plain (message->text);

      if (g_regex_match (source, from, 0, NULL) && !g_regex_match (text, to, 0, NULL))
        {
          g_autofree char *problem = g_strdup_printf ("‘%s’ is ‘%s’", line[0], line[1 + language]);

          report (message, languages[language], problem);
        }
    }
}

static void
test_glossary (void)
{
  g_autoptr (GPtrArray) list = read_list ("glossary.txt");

  n_problems = 0;
  for (guint i = 0; i < list->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (languages); j++)
      {
        g_assert_cmpuint (g_strv_length (list->pdata[i]), ==, 3);
        check_term (list->pdata[i], j);
      }
  end ();
}

/* The names in braces of a text, in order of the alphabet. */
static char *
names_in_braces (const char *text)
{
  g_autoptr (GRegex) regex = g_regex_new ("\\{[a-z_]+\\}", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  g_regex_match (regex, text, 0, &match);
  for (; g_match_info_matches (match); g_match_info_next (match, NULL))
    g_ptr_array_add (names, g_match_info_fetch (match, 0));
  g_ptr_array_sort_values (names, (GCompareFunc) strcmp);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (" ", (char **) names->pdata);
}

static const char *
get_end (const char *text)
{
  static const char *const ends[] = { "…", ".", "?", ":", "!" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (text, ends[i]))
      return ends[i];
  return "";
}

static void
check_form (const NaerMessage *message,
            const char        *language)
{
  g_autofree char *source = names_in_braces (message->source), *text = names_in_braces (message->text);

  if (!g_str_equal (source, text))
    report (message, language, "other names in braces than the source has");
  if (!g_str_equal (get_end (message->source), get_end (message->text)))
    report (message, language, "ends in another way than the source does");
  if (g_str_has_prefix (message->source, " ") != g_str_has_prefix (message->text, " ") ||
      g_str_has_suffix (message->source, " ") != g_str_has_suffix (message->text, " "))
    report (message, language, "has another space at its edge than the source has");
}

static void
test_form (void)
{
  n_problems = 0;
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    for (guint j = 0; j < messages[i]->len; j++)
      check_form (messages[i]->pdata[j], languages[i]);
  end ();
}

static guint
count_words (const char *sentence)
{
  g_auto (GStrv) words = g_regex_split_simple ("\\s+", g_strstrip (g_strdup (sentence)), 0, 0);

  return g_strv_length (words);
}

static void
test_length (void)
{
  n_problems = 0;
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    for (guint j = 0; j < messages[i]->len; j++)
      {
        const NaerMessage *message = messages[i]->pdata[j];
        g_auto (GStrv) sentences = g_regex_split_simple ("[.?!:;](?=\\s|$)", message->text, 0, 0);

        for (guint k = 0; sentences[k] != NULL; k++)
          if (count_words (sentences[k]) > MAX_WORDS)
            report (message, languages[i], "a sentence that is too long");
      }
  end ();
}

static void
append (GPtrArray *all,
        GPtrArray *more)
{
  g_ptr_array_extend_and_steal (all, more);
}

static void
read_data (const char *folder)
{
  g_autofree char *path = g_build_filename (g_getenv ("NAERVAER_SOURCE"), "resources", "data", folder, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    for (guint i = 0; i < G_N_ELEMENTS (languages) && g_str_has_suffix (name, ".json"); i++)
      {
        g_autofree char *file = g_build_filename (path, name, NULL);

        append (messages[i], naer_catalog_read_json (file, languages[i], &error));
        g_assert_no_error (error);
      }
}

static void
read_all (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *name = g_strdup_printf ("%s.po", languages[i]);
      g_autofree char *path = g_build_filename (g_getenv ("NAERVAER_SOURCE"), "po", name, NULL);
      g_autoptr (GError) error = NULL;

      messages[i] = naer_catalog_read_po (path, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (messages[i]->len, >, 1000);
    }
  read_data ("rules");
  read_data ("measures");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  read_all ();
  g_test_add_func ("/language/words", test_words);
  g_test_add_func ("/language/glossary", test_glossary);
  g_test_add_func ("/language/form", test_form);
  g_test_add_func ("/language/length", test_length);
  return g_test_run ();
}

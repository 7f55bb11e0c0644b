/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-commands.h"

#include <glib/gi18n.h>

#include "json/naer-json-reader.h"
#include "json/naer-json-writer.h"
#include "language/naer-catalog.h"
#include "naer-cli-answer.h"
#include "rules/naer-rule-book.h"

/* `rules check FILE`: whether a rule file can be used. */

/* The file is checked by itself, and then beside the rules of the program. */
static NaerRuleBook *
load (const char         *path,
      const NaerRuleSet **set,
      GError            **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GFile) folder = naer_rule_book_get_folder ();
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, error);
  g_autoptr (NaerRuleSet) alone = NULL;
  NaerRuleBook *book;
  gsize size = 0;
  const char *text;

  if (bytes == NULL)
    return NULL;
  text = g_bytes_get_data (bytes, &size);
  alone = naer_rule_set_new_from_json (text != NULL ? text : "", (gssize) size, error);
  book = alone != NULL ? naer_rule_book_load (folder, file, error) : NULL;
  if (book != NULL)
    *set = naer_rule_book_find (book, alone->id);
  return book;
}

static void
print_as_json (const NaerRuleSet *set)
{
  JsonObject *document = naer_cli_answer_new ();
  JsonArray *obligations = json_array_new ();

  for (guint i = 0; i < set->obligations->len; i++)
    {
      const NaerObligation *obligation = set->obligations->pdata[i];

      json_array_add_string_element (obligations, obligation->id);
    }
  naer_json_set_text (document, "rule_set", set->id);
  naer_json_set_day (document, "from", set->from);
  naer_json_set_day (document, "to", set->to);
  naer_json_set_day (document, "checked", set->checked);
  json_object_set_array_member (document, "obligations", obligations);
  naer_cli_print_json (document);
}

static void
print_for_people (const NaerRuleSet *set,
                  NaerLanguage       language)
{
  g_print ("%s: %s\n", set->id, set->title.in[language]);
  g_print (naer_trn (language, "%u obligation", "%u obligations", set->obligations->len),
           set->obligations->len);
  g_print ("\n");
  for (guint i = 0; i < set->uncertain->len; i++)
    g_print ("%s: %s\n", naer_tr (language, N_("Not confirmed")),
             (const char *) set->uncertain->pdata[i]);
}

/**
 * naer_cli_rules:
 * @argc: number of words
 * @argv: the words, beginning with `rules`
 *
 * Checks a rule file and tells what is in it.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_rules (int    argc,
                char **argv)
{
  g_auto (NaerCliOptions) options = { 0 };
  g_autoptr (NaerRuleBook) book = NULL;
  g_autoptr (GError) error = NULL;
  const NaerRuleSet *set = NULL;

  if (!naer_cli_options_parse (&options, NAER_CLI_USES_NOTHING, NULL, "check FILE", argc, argv) ||
      !naer_cli_options_expect (&options, 2, "“check” and a rule file"))
    return NAER_EXIT_USAGE;
  if (!g_str_equal (options.arguments[0], "check"))
    {
      g_printerr ("naervaerctl rules: expected “check”, found “%s”\n", options.arguments[0]);
      return NAER_EXIT_USAGE;
    }
  book = load (options.arguments[1], &set, &error);
  if (book == NULL)
    return naer_cli_report (options.arguments[1], error);
  if (options.json)
    print_as_json (set);
  else
    print_for_people (set, options.language);
  return NAER_EXIT_ANSWERED;
}

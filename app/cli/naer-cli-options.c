/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-options.h"

#include "json/naer-json-reader.h"

static gboolean
parse_today (const char *name,
             const char *value,
             gpointer    data,
             GError    **error)
{
  NaerCliOptions *options = data;

  if (naer_day_parse_iso (value, &options->today))
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               "--today: expected a date that exists, as in 2026-06-15, found “%s”", value);
  return FALSE;
}

static gboolean
parse_language (const char *name,
                const char *value,
                gpointer    data,
                GError    **error)
{
  NaerCliOptions *options = data;

  if (naer_language_parse (value, &options->language))
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               "--lang: expected nb, nn or en, found “%s”", value);
  return FALSE;
}

static void
add_entries (GOptionContext *context,
             NaerCliOptions *options,
             NaerCliUses     uses)
{
  const GOptionEntry common[] = {
    { "lang", 0, 0, G_OPTION_ARG_CALLBACK, parse_language, "Language of texts (nb)", "nb|nn|en" },
    { "json", 0, 0, G_OPTION_ARG_NONE, &options->json, "Answer as JSON", NULL },
    { NULL },
  };
  const GOptionEntry today[] = {
    { "today", 0, 0, G_OPTION_ARG_CALLBACK, parse_today, "The day to answer for", "DATE" },
    { NULL },
  };
  const GOptionEntry facts[] = {
    { "facts", 0, 0, G_OPTION_ARG_FILENAME, &options->facts_path,
      "Facts as JSON, - for standard input", "FILE" },
    { "json-lines", 0, 0, G_OPTION_ARG_NONE, &options->json_lines,
      "One employee a line, read and answered one at a time", NULL },
    { "check", 0, 0, G_OPTION_ARG_NONE, &options->check,
      "End with 1 when something is due or not documented", NULL },
    { NULL },
  };
  GOptionGroup *group = g_option_group_new ("common", NULL, NULL, options, NULL);

  g_option_group_add_entries (group, common);
  if (uses != NAER_CLI_USES_NOTHING)
    g_option_group_add_entries (group, today);
  if ((uses & NAER_CLI_USES_FACTS) != 0)
    g_option_group_add_entries (group, facts);
  g_option_context_set_main_group (context, group);
  if (uses != NAER_CLI_USES_NOTHING)
    naer_cli_store_options_add (&options->store, context);
}

static gboolean
check_sources (const NaerCliOptions *options,
               NaerCliUses           uses,
               GError              **error)
{
  const char *problem = NULL;

  if (options->facts_path != NULL && options->store.database != NULL)
    problem = "give either --facts or --database";
  else if ((uses & NAER_CLI_USES_FACTS) != 0 && options->facts_path == NULL &&
           options->store.database == NULL)
    problem = "give --facts FILE, or --database FILE and --passphrase-fd N";
  else if (uses == NAER_CLI_USES_DATABASE && options->store.database == NULL)
    problem = "give --database FILE and --passphrase-fd N";
  else if (options->store.database != NULL && options->store.passphrase_fd < 0)
    problem = "--database needs --passphrase-fd N";

  if (problem != NULL)
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, problem);
  return problem == NULL;
}

/**
 * naer_cli_options_parse:
 * @options: (out caller-allocates): the options, to be cleared afterwards
 * @uses: what the command works with
 * @own: (nullable) (array zero-terminated=1): options of the command’s own
 * @arguments: (nullable): its arguments, for its help, as in `FILE`
 * @argc: number of words on the command line
 * @argv: the words, beginning with the name of the command
 *
 * Parses the command line of a command. What is wrong is told on standard error.
 *
 * Returns: whether the command can go on; else it ends with %NAER_EXIT_USAGE
 */
gboolean
naer_cli_options_parse (NaerCliOptions     *options,
                        NaerCliUses         uses,
                        const GOptionEntry *own,
                        const char         *arguments,
                        int                 argc,
                        char              **argv)
{
  g_autofree char *summary = g_strconcat (argv[0], arguments != NULL ? " " : NULL, arguments, NULL);
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;

  *options = (NaerCliOptions){ .store = NAER_CLI_STORE_OPTIONS_INIT, .language = NAER_LANGUAGE_NB };
  options->arguments = g_strdupv (argv);
  g_option_context_set_summary (context, summary);
  add_entries (context, options, uses);
  if (own != NULL)
    g_option_context_add_main_entries (context, own, NULL);

  if (g_option_context_parse_strv (context, &options->arguments, &error) &&
      check_sources (options, uses, &error))
    {
      char **words = options->arguments;

      options->arguments = g_strdupv (words + 1);
      g_strfreev (words);
      options->json |= options->json_lines;
      return TRUE;
    }
  g_printerr ("naervaerctl %s: %s\n", argv[0], error->message);
  return FALSE;
}

/**
 * naer_cli_options_clear:
 * @options: options
 *
 * Frees what they hold.
 */
void
naer_cli_options_clear (NaerCliOptions *options)
{
  g_clear_pointer (&options->facts_path, g_free);
  naer_cli_store_options_clear (&options->store);
  g_clear_pointer (&options->arguments, g_strfreev);
}

/**
 * naer_cli_options_expect:
 * @options: options
 * @n_arguments: how many arguments there have to be
 * @what: what they are
 *
 * Whether so many arguments are left; tells on standard error when not.
 */
gboolean
naer_cli_options_expect (const NaerCliOptions *options,
                         guint                 n_arguments,
                         const char           *what)
{
  if (g_strv_length (options->arguments) == n_arguments)
    return TRUE;
  if (n_arguments == 0)
    g_printerr ("naervaerctl: expected no argument, found “%s”\n", options->arguments[0]);
  else
    g_printerr ("naervaerctl: expected %s\n", what);
  return FALSE;
}

/**
 * naer_cli_options_get_today:
 * @options: options
 * @facts: facts
 *
 * Returns: `--today`, else the day that the facts name, else the day by the clock
 */
NaerDay
naer_cli_options_get_today (const NaerCliOptions *options,
                            const NaerFacts      *facts)
{
  if (options->today != NAER_DAY_NONE)
    return options->today;
  return facts->today != NAER_DAY_NONE ? facts->today : naer_day_today ();
}

/**
 * naer_cli_report:
 * @path: the file that it is about
 * @error: an error
 *
 * Tells an error on standard error.
 *
 * Returns: the exit code that fits it
 */
NaerExit
naer_cli_report (const char   *path,
                 const GError *error)
{
  g_printerr ("naervaerctl: %s: %s\n", g_strcmp0 (path, "-") == 0 ? "standard input" : path,
              error->message);
  if (error->domain == NAER_JSON_ERROR)
    return NAER_EXIT_INPUT;
  return error->domain == G_IO_ERROR || error->domain == G_FILE_ERROR ? NAER_EXIT_INPUT
                                                                      : NAER_EXIT_OTHER;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-day.h"
#include "facts/naer-facts.h"
#include "language/naer-language.h"
#include "naer-cli-store.h"
#include "naer-cli.h"

G_BEGIN_DECLS

/**
 * NaerCliUses:
 * @NAER_CLI_USES_FACTS: it answers from facts: a JSON document, or the data file
 * @NAER_CLI_USES_DATABASE: it needs the data file
 *
 * What a command works with, and so which options it has beside `--lang` and `--json`.
 */
typedef enum
{
  NAER_CLI_USES_NOTHING = 0,
  NAER_CLI_USES_FACTS = 1 << 0,
  NAER_CLI_USES_DATABASE = 1 << 1,
} NaerCliUses;

/**
 * NaerCliOptions:
 * @facts_path: (nullable): `--facts`, `-` for standard input
 * @store: `--database` and `--passphrase-fd`
 * @today: `--today`, or %NAER_DAY_NONE
 * @language: `--lang`, bokmål unless given
 * @json: `--json`, also set by `--json-lines`
 * @json_lines: `--json-lines`
 * @check: `--check`
 * @arguments: (array zero-terminated=1): what is left of the command line
 *
 * The options that the commands have in common.
 */
typedef struct
{
  char *facts_path;
  NaerCliStoreOptions store;
  NaerDay today;
  NaerLanguage language;
  gboolean json;
  gboolean json_lines;
  gboolean check;
  char **arguments;
} NaerCliOptions;

gboolean   naer_cli_options_parse       (NaerCliOptions       *options,
                                         NaerCliUses           uses,
                                         const GOptionEntry   *own,
                                         const char           *arguments,
                                         int                   argc,
                                         char                **argv);
void       naer_cli_options_clear       (NaerCliOptions       *options);
gboolean   naer_cli_options_expect      (const NaerCliOptions *options,
                                         guint                 n_arguments,
                                         const char           *what);
NaerDay    naer_cli_options_get_today   (const NaerCliOptions *options,
                                         const NaerFacts      *facts);
NaerExit   naer_cli_report              (const char           *path,
                                         const GError         *error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (NaerCliOptions, naer_cli_options_clear)

G_END_DECLS

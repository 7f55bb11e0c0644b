/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-secret.h"
#include "data/naer-store.h"
#include "naer-cli.h"

G_BEGIN_DECLS

/**
 * NaerCliStoreOptions:
 * @database: (nullable): the data file, from `--database`
 * @passphrase_fd: what the passphrase is read from, from `--passphrase-fd`; -1 when not given
 *
 * How a command is told which data file it works on. Begin with %NAER_CLI_STORE_OPTIONS_INIT.
 */
typedef struct
{
  char *database;
  int passphrase_fd;
} NaerCliStoreOptions;

#define NAER_CLI_STORE_OPTIONS_INIT { NULL, -1 }

void        naer_cli_store_options_add   (NaerCliStoreOptions        *options,
                                          GOptionContext             *context);
void        naer_cli_store_options_clear (NaerCliStoreOptions        *options);
NaerStore  *naer_cli_open_store          (const NaerCliStoreOptions  *options,
                                          NaerLanguage                language,
                                          NaerStoreMode               mode,
                                          NaerExit                   *exit);
gssize      naer_cli_read_line           (int                         fd,
                                          char                       *line,
                                          gsize                       size);
NaerSecret *naer_cli_read_passphrase     (int                         fd,
                                          NaerExit                   *exit);
NaerExit    naer_cli_tell_store_error    (const char                 *path,
                                          const GError               *error,
                                          NaerLanguage                language);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (NaerCliStoreOptions, naer_cli_store_options_clear)

G_END_DECLS

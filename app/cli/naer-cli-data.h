/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-cli.h"

G_BEGIN_DECLS

NaerExit naer_cli_init         (int    argc,
                                char **argv);
NaerExit naer_cli_export_facts (int    argc,
                                char **argv);
NaerExit naer_cli_backup       (int    argc,
                                char **argv);
NaerExit naer_cli_restore      (int    argc,
                                char **argv);
NaerExit naer_cli_subject_access (int  argc,
                                char **argv);
NaerExit naer_cli_redact       (int    argc,
                                char **argv);
NaerExit naer_cli_tidy_up      (int    argc,
                                char **argv);
NaerExit naer_cli_erase        (int    argc,
                                char **argv);
NaerExit naer_cli_log          (int    argc,
                                char **argv);
NaerExit naer_cli_verify       (int    argc,
                                char **argv);

G_END_DECLS

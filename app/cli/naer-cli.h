/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * NaerExit:
 *
 * How naervaerctl ends; scripts rely on the numbers.
 */
typedef enum
{
  NAER_EXIT_ANSWERED = 0,
  NAER_EXIT_ATTENTION = 1, /* with --check: something is due or not documented */
  NAER_EXIT_USAGE = 2,
  NAER_EXIT_INPUT = 3,
  NAER_EXIT_DATA_FILE = 4,
  NAER_EXIT_OTHER = 5,
} NaerExit;

typedef NaerExit (*NaerCliCommand) (int    argc,
                                    char **argv);

NaerExit naer_cli_run (int    argc,
                       char **argv);

G_END_DECLS

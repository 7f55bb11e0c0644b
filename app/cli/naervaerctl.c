/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <locale.h>

#include "naer-cli.h"

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  return naer_cli_run (argc, argv);
}

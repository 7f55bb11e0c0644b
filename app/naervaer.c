/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-application.h"
#include "naer-i18n.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr (NaerApplication) application = NULL;

  naer_i18n_init ();
  application = naer_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}

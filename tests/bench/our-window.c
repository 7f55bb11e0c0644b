/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-application.h"
#include "naer-first-frame.h"
#include "naer-i18n.h"

/* The program itself, until its window has drawn. */

int
main (int    argc,
      char **argv)
{
  g_autoptr (NaerApplication) application = NULL;

  naer_i18n_init ();
  application = naer_application_new ();
  naer_first_frame_leave (GTK_APPLICATION (application));
  return g_application_run (G_APPLICATION (application), argc, argv);
}

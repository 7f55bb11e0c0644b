/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/naer-resources.h"

#include <gio/gio.h>

#include "naer-data-resources.h"

/**
 * naer_resources_ensure:
 *
 * Makes the data that travels in the program available to `g_resources_lookup_data()`.
 * Can be called any number of times, from any thread.
 */
void
naer_resources_ensure (void)
{
  static gsize registered = 0;

  if (g_once_init_enter (&registered))
    {
      naer_data_register_resource ();
      g_once_init_leave (&registered, 1);
    }
}

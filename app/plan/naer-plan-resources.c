/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-resources.h"

#include "naer-plan-ui-resources.h"

/**
 * naer_plan_resources_ensure:
 *
 * Registers the forms of the plan, at the first call.
 */
void
naer_plan_resources_ensure (void)
{
  static gsize registered = 0;

  if (g_once_init_enter (&registered))
    {
      naer_plan_ui_register_resource ();
      g_once_init_leave (&registered, 1);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-exception-grounds.h"

#define PLAN_GROUNDS                                                                               \
  { "returns-without-accommodation", "too-ill-to-return", "employment-ends", "cannot-be-reached",  \
    "other-concrete" }

static const struct
{
  const char *obligation;
  const char *grounds[6];
} table[] = {
  { "plan", PLAN_GROUNDS },
  { "plan-to-sick-lister", PLAN_GROUNDS },
  { "dialogue-1",
    { "back-soon", "measures-work-back-soon", "too-ill-to-return", "not-meaningful-now" } },
  { "activity", { "medical", NAER_GROUND_ACCOMMODATION_NOT_POSSIBLE } },
  { "dialogue-2", { "decided-by-nav" } },
};

/**
 * naer_exception_grounds:
 * @obligation: id of an obligation
 *
 * The grounds that the law knows for not doing it (aml § 4-6, ftrl § 8-7 a and § 8-8).
 *
 * Returns: (transfer none) (array zero-terminated=1): their codes, none for an obligation without
 *   exceptions
 */
const char *const *
naer_exception_grounds (const char *obligation)
{
  static const char *const none[] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (g_str_equal (table[i].obligation, obligation))
      return table[i].grounds;
  return none;
}

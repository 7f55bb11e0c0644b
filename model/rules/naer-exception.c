/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-exception.h"

#include "facts/naer-exception-grounds.h"

/**
 * naer_exception_get_ground:
 * @exception: an exception
 *
 * Returns: (transfer none) (nullable): the code of its ground, which outlives the exception; %NULL
 *   when it has none that its obligation knows
 */
const char *
naer_exception_get_ground (const NaerException *exception)
{
  const char *const *grounds = naer_exception_grounds (exception->obligation);

  for (guint i = 0; grounds[i] != NULL; i++)
    if (g_strcmp0 (grounds[i], exception->ground) == 0)
      return grounds[i];
  return NULL;
}

/**
 * naer_exception_find_missing:
 * @exception: an exception
 * @obligation: the obligation
 *
 * Returns: (transfer none) (nullable): what is missing before the exception is documented
 */
const char *
naer_exception_find_missing (const NaerException  *exception,
                             const NaerObligation *obligation)
{
  if (exception->ground == NULL)
    return "ground";
  if (obligation->needs_contact && exception->contact_on == NAER_DAY_NONE)
    return "contact_on";
  if (g_str_equal (exception->ground, "not-meaningful-now") &&
      exception->new_date == NAER_DAY_NONE)
    return "new_date";
  return NULL;
}

/**
 * naer_exception_find:
 * @view: a case
 * @obligation: an obligation
 *
 * Finds the exception of the case that counts for the obligation: a documented one before one in
 * which something is missing. A ground that is none for the obligation is passed over.
 *
 * Returns: (transfer none) (nullable): the exception
 */
const NaerException *
naer_exception_find (const NaerCaseView   *view,
                     const NaerObligation *obligation)
{
  const NaerException *found = NULL;

  for (guint i = 0; i < view->employee->exceptions->len && obligation->exceptions_of != NULL; i++)
    {
      const NaerException *exception = view->employee->exceptions->pdata[i];

      if (!g_str_equal (exception->obligation, obligation->exceptions_of) &&
          !g_str_equal (exception->obligation, obligation->id))
        continue;
      if (exception->contact_on > view->today ||
          !naer_case_view_owns (view, exception->contact_on, NAER_DAY_NONE))
        continue;
      if (exception->ground != NULL && naer_exception_get_ground (exception) == NULL)
        continue;
      if (found == NULL || naer_exception_find_missing (found, obligation) != NULL)
        found = exception;
    }
  return found;
}

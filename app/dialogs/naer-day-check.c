/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-day-check.h"

#include <glib/gi18n.h>

/**
 * naer_day_check_written:
 * @feedback: where to say it
 * @field: the field of the day
 * @day: a day, %NAER_DAY_NONE, %NAER_DAY_UNFINISHED or %NAER_DAY_UNREADABLE
 * @missing: (nullable): what to say when there is none, %NULL when it may be left out
 *
 * Returns: whether there is a day
 */
gboolean
naer_day_check_written (NaerFeedback *feedback,
                        int           field,
                        NaerDay       day,
                        const char   *missing)
{
  if (naer_day_is_valid (day))
    return TRUE;
  if (day == NAER_DAY_UNFINISHED)
    naer_feedback_add (feedback, field, NAER_FEEDBACK_MISSING, _("Write the date as 15.11.2026."));
  else if (day != NAER_DAY_NONE)
    naer_feedback_add (feedback, field, NAER_FEEDBACK_WRONG,
                       _("This is not a date. Write it as 15.11.2026."));
  else if (missing != NULL)
    naer_feedback_add (feedback, field, NAER_FEEDBACK_MISSING, missing);
  return FALSE;
}

/**
 * naer_day_check_not_after:
 * @feedback: where to say it
 * @field: the field of the day
 * @day: a day, or none
 * @limit: the last day it can be
 * @wrong: what to say when it is later
 *
 * Returns: whether there is no such thing to say
 */
gboolean
naer_day_check_not_after (NaerFeedback *feedback,
                          int           field,
                          NaerDay       day,
                          NaerDay       limit,
                          const char   *wrong)
{
  if (!naer_day_is_valid (day) || day <= limit)
    return TRUE;
  naer_feedback_add (feedback, field, NAER_FEEDBACK_WRONG, wrong);
  return FALSE;
}

/**
 * naer_day_check_order:
 * @feedback: where to say it
 * @field: the field of the last day
 * @first: the first day, or none
 * @last: the last day, inclusive, or none
 *
 * Returns: whether the last day is not before the first
 */
gboolean
naer_day_check_order (NaerFeedback *feedback,
                      int           field,
                      NaerDay       first,
                      NaerDay       last)
{
  if (!naer_day_is_valid (first) || !naer_day_is_valid (last) || last >= first)
    return TRUE;
  naer_feedback_add (feedback, field, NAER_FEEDBACK_WRONG,
                     _("The last day cannot be before the first."));
  return FALSE;
}

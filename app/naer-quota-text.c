/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-quota-text.h"

#include "naer-i18n.h"

/* What the card of self-certification says, and what follows from the answers to its questions. */

/**
 * naer_quota_get_figure:
 * @quota: a quota
 *
 * Says what is used, of how much where there is a limit. What is left is not said as a number: a
 * decision of the employer is no number that runs out.
 *
 * Returns: (transfer full): the figure
 */
char *
naer_quota_get_figure (const NaerQuota *quota)
{
  int most = quota->terms.days_in_12_months;

  if (most > 0)
    return g_strdup_printf (ngettext ("%d of %d day used", "%d of %d days used", most), quota->used, most);
  if (quota->used == 0)
    return g_strdup (_("No days used in twelve months"));
  return g_strdup_printf (ngettext ("%d day used in twelve months", "%d days used in twelve months",
                                    quota->used), quota->used);
}

/**
 * naer_quota_describe_return:
 * @back: what can be used again from a day on
 * @today: today
 *
 * Returns: (transfer full): it, in a few words
 */
char *
naer_quota_describe_return (const NaerQuotaReturn *back,
                            NaerDay                today)
{
  g_autofree char *day = naer_i18n_near_day (back->on, today);

  if (back->days == 0)
    return g_strdup_printf (ngettext ("%d time comes back on %s", "%d times come back on %s", back->times),
                            back->times, day);
  return g_strdup_printf (ngettext ("%d day comes back on %s", "%d days come back on %s", back->days),
                          back->days, day);
}

/**
 * naer_open_days_answer:
 * @days: days that were asked about
 * @employee: the row of the employee
 * @sick: whether the employee was sick on them too
 * @today: today
 *
 * Records the answer, so that the question is not asked again: days of self-certification, or days
 * that count as work and are told as “not sick”.
 *
 * Returns: (transfer full) (element-type NaerChange): the change to save
 */
GPtrArray *
naer_open_days_answer (const NaerOpenDays *days,
                       gint64              employee,
                       gboolean            sick,
                       NaerDay             today)
{
  g_autoptr (NaerAbsence) absence = naer_absence_new (sick ? NAER_ABSENCE_SELF_CERTIFICATION
                                                           : NAER_ABSENCE_WORK,
                                                      days->from, days->to);
  GPtrArray *changes = naer_changes_new ();

  absence->row_id = naer_row_id_new ();
  absence->registered = today;
  absence->source = g_strdup (sick ? "typed" : NAER_ABSENCE_SOURCE_ANSWER);
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_ABSENCE, employee, NULL, absence));
  return changes;
}

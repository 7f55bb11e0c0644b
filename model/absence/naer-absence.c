/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-absence.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"

G_DEFINE_BOXED_TYPE (NaerAbsence, naer_absence, naer_absence_copy, naer_absence_free)

/**
 * naer_absence_new:
 * @kind: what it is
 * @from: first day, inclusive
 * @to: last day, inclusive, or %NAER_DAY_NONE for an open spell
 *
 * Returns: (transfer full): a whole-day spell at 100 %
 */
NaerAbsence *
naer_absence_new (NaerAbsenceKind kind,
                  NaerDay         from,
                  NaerDay         to)
{
  NaerAbsence *absence = g_new0 (NaerAbsence, 1);

  absence->kind = kind;
  absence->from = from;
  absence->to = to;
  absence->grade = 100;
  absence->share = 1.0;
  return absence;
}

/**
 * naer_absence_copy:
 * @absence: a spell
 *
 * Returns: (transfer full): a copy
 */
NaerAbsence *
naer_absence_copy (const NaerAbsence *absence)
{
  NaerAbsence *copy;

  g_return_val_if_fail (absence != NULL, NULL);

  copy = g_memdup2 (absence, sizeof *absence);
  copy->id = g_strdup (absence->id);
  copy->source = g_strdup (absence->source);
  copy->days = absence->days != NULL ? g_array_copy (absence->days) : NULL;
  return copy;
}

/**
 * naer_absence_free:
 * @absence: (transfer full) (nullable): a spell
 *
 * Frees it.
 */
void
naer_absence_free (NaerAbsence *absence)
{
  if (absence == NULL)
    return;
  g_free (absence->id);
  g_free (absence->source);
  g_clear_pointer (&absence->days, g_array_unref);
  g_free (absence);
}

static gboolean
days_equal (const GArray *a,
            const GArray *b)
{
  guint n_a = a != NULL ? a->len : 0, n_b = b != NULL ? b->len : 0;

  return n_a == n_b && (n_a == 0 || memcmp (a->data, b->data, n_a * sizeof (NaerDay)) == 0);
}

/**
 * naer_absence_equal:
 * @a: a spell
 * @b: another
 *
 * Whether they say the same. Their rows, identifiers and sources do not count.
 */
gboolean
naer_absence_equal (const NaerAbsence *a,
                    const NaerAbsence *b)
{
  return a->kind == b->kind && a->from == b->from && a->to == b->to && a->grade == b->grade &&
         a->share == b->share && a->covered_by_note == b->covered_by_note &&
         a->registered == b->registered && a->set_aside == b->set_aside &&
         days_equal (a->days, b->days);
}

/**
 * naer_absence_is_graded:
 * @absence: a spell
 *
 * Whether it is a sick note of less than 100 %.
 */
gboolean
naer_absence_is_graded (const NaerAbsence *absence)
{
  return absence->kind == NAER_ABSENCE_SICK_NOTE && absence->grade < 100;
}

/**
 * naer_absence_is_sickness:
 * @absence: a spell
 *
 * Whether it is the employee’s own sickness, certified or not.
 */
gboolean
naer_absence_is_sickness (const NaerAbsence *absence)
{
  return absence->kind == NAER_ABSENCE_SICK_NOTE ||
         absence->kind == NAER_ABSENCE_SELF_CERTIFICATION;
}

/**
 * naer_absence_is_answer:
 * @absence: a spell
 *
 * Whether it is the answer that the employee was not sick on days that were asked about: nobody said
 * that they were at work then.
 */
gboolean
naer_absence_is_answer (const NaerAbsence *absence)
{
  return absence->kind == NAER_ABSENCE_WORK &&
         g_strcmp0 (absence->source, NAER_ABSENCE_SOURCE_ANSWER) == 0;
}

/**
 * naer_absence_get_label:
 * @absence: a spell
 * @language: the language
 *
 * Returns: (transfer none): what it is called, for people: its kind, or the answer that it is
 */
const char *
naer_absence_get_label (const NaerAbsence *absence,
                        NaerLanguage       language)
{
  return naer_absence_is_answer (absence) ? naer_tr (language, N_("Not sick"))
                                          : naer_absence_kind_get_label (absence->kind, language);
}

/**
 * naer_absence_is_part:
 * @absence: a spell
 *
 * Whether it is sickness, certified or not, of which each day was away in part only.
 */
gboolean
naer_absence_is_part (const NaerAbsence *absence)
{
  return absence->share < 1.0 && naer_absence_is_sickness (absence);
}

/**
 * naer_absence_last_day:
 * @absence: a spell
 * @today: today
 *
 * Its last known day, inclusive: an open spell is known through today, and never before its
 * first day.
 */
NaerDay
naer_absence_last_day (const NaerAbsence *absence,
                       NaerDay            today)
{
  return absence->to != NAER_DAY_NONE ? absence->to : MAX (absence->from, today);
}

/**
 * naer_absences_last_day:
 * @absences: (element-type NaerAbsence): spells
 * @today: today
 *
 * Returns: the last day that any of them tells of; today when they all end before
 */
NaerDay
naer_absences_last_day (GPtrArray *absences,
                        NaerDay    today)
{
  NaerDay last = today;

  for (guint i = 0; i < absences->len; i++)
    last = MAX (last, naer_absence_last_day (absences->pdata[i], today));
  return last;
}

/**
 * naer_absence_last_day_among:
 * @absence: a spell
 * @absences: (element-type NaerAbsence): all spells of the employee
 * @today: today
 *
 * Its last known day, inclusive, where several records may cover a day. Open sickness is known
 * through today. What else is open goes on until it is ended, and so decides over what is recorded
 * further ahead from the start, rather than day by day as the days come.
 */
NaerDay
naer_absence_last_day_among (const NaerAbsence *absence,
                             GPtrArray         *absences,
                             NaerDay            today)
{
  if (absence->to != NAER_DAY_NONE || naer_absence_is_sickness (absence))
    return naer_absence_last_day (absence, today);
  return naer_absences_last_day (absences, today);
}

/**
 * naer_absence_covers:
 * @absence: a spell
 * @day: a day
 * @last: the last day that an open spell is known through
 *
 * Whether @day is a day of the spell. Of treatment days only the single days are.
 */
gboolean
naer_absence_covers (const NaerAbsence *absence,
                     NaerDay            day,
                     NaerDay            last)
{
  if (day < absence->from || day > naer_absence_last_day (absence, last))
    return FALSE;
  if (absence->days == NULL)
    return TRUE;
  for (guint i = 0; i < absence->days->len; i++)
    if (g_array_index (absence->days, NaerDay, i) == day)
      return TRUE;
  return FALSE;
}

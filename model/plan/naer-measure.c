/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan/naer-measure.h"

#include "facts/naer-record.h"

static gboolean
is_said (const char *text)
{
  return text != NULL && text[0] != '\0';
}

/**
 * naer_measure_new:
 *
 * Returns: (transfer full): an empty measure about how work is organised, agreed, and to bring
 *   somebody back
 */
NaerMeasure *
naer_measure_new (void)
{
  NaerMeasure *measure = naer_record_new (NAER_RECORD_MEASURE);

  measure->category = NAER_MEASURE_ORGANISATIONAL;
  measure->status = NAER_MEASURE_AGREED;
  measure->rehabilitating = TRUE;
  return measure;
}

/**
 * naer_measure_copy:
 * @measure: a measure
 *
 * Returns: (transfer full): a copy
 */
NaerMeasure *
naer_measure_copy (const NaerMeasure *measure)
{
  return naer_record_copy (NAER_RECORD_MEASURE, measure);
}

/**
 * naer_measure_free:
 * @measure: (transfer full) (nullable): a measure
 *
 * Frees it.
 */
void
naer_measure_free (NaerMeasure *measure)
{
  naer_record_free (NAER_RECORD_MEASURE, measure);
}

/**
 * naer_measure_settle:
 * @measure: a measure
 *
 * Makes what its members say fit together: only what has been tried has an effect, contact is kept
 * from a home office, and consultation is about other work.
 */
void
naer_measure_settle (NaerMeasure *measure)
{
  if (!naer_measure_was_tried (measure))
    {
      measure->effect = NAER_EFFECT_UNKNOWN;
      g_clear_pointer (&measure->experience, g_free);
    }
  if (measure->category != NAER_MEASURE_HOME_OFFICE)
    g_clear_pointer (&measure->contact_kept, g_free);
  if (!measure->other_work)
    measure->employee_consulted_on = measure->union_consulted_on = NAER_DAY_NONE;
}

/**
 * naer_measure_is_empty:
 * @measure: a measure
 *
 * Whether it does not say yet what it is.
 */
gboolean
naer_measure_is_empty (const NaerMeasure *measure)
{
  return !is_said (measure->what);
}

/**
 * naer_measure_is_promise:
 * @measure: a measure
 *
 * Whether it is agreed, under way or done, and not only thought of.
 */
gboolean
naer_measure_is_promise (const NaerMeasure *measure)
{
  return measure->status == NAER_MEASURE_AGREED || naer_measure_was_tried (measure);
}

/**
 * naer_measure_was_tried:
 * @measure: a measure
 *
 * Whether it is under way or done.
 */
gboolean
naer_measure_was_tried (const NaerMeasure *measure)
{
  return measure->status == NAER_MEASURE_RUNNING || measure->status == NAER_MEASURE_DONE;
}

/**
 * naer_measure_runs_on:
 * @measure: a measure
 * @day: a day
 *
 * Whether it is agreed or under way, and its days cover @day; both of them are inclusive.
 */
gboolean
naer_measure_runs_on (const NaerMeasure *measure,
                      NaerDay            day)
{
  if (measure->status != NAER_MEASURE_AGREED && measure->status != NAER_MEASURE_RUNNING)
    return FALSE;
  return measure->from != NAER_DAY_NONE && measure->from <= day &&
         (measure->to == NAER_DAY_NONE || measure->to >= day);
}

/**
 * naer_measure_is_same:
 * @a: a measure
 * @b: another, of a plan or of the register
 *
 * Whether both are one promise, whatever they say of it: by row, else by identifier, else by what
 * and since when, where they come from a document without rows.
 */
gboolean
naer_measure_is_same (const NaerMeasure *a,
                      const NaerMeasure *b)
{
  if (a->row_id != 0 && b->row_id != 0)
    return a->row_id == b->row_id;
  if (a->id != NULL && b->id != NULL)
    return g_str_equal (a->id, b->id);
  return a->from == b->from && g_strcmp0 (a->what, b->what) == 0;
}

static gboolean
needs_reason (const NaerMeasure *measure)
{
  return measure->status == NAER_MEASURE_NOT_POSSIBLE ||
         measure->status == NAER_MEASURE_PROPOSED_BY_EMPLOYEE;
}

static guint
warnings_of_promise (const NaerMeasure *measure,
                     NaerDay            today)
{
  guint warnings = 0;

  if (measure->status != NAER_MEASURE_DONE)
    {
      if (measure->to == NAER_DAY_NONE)
        warnings |= NAER_MEASURE_NO_END;
      if (measure->evaluate_on == NAER_DAY_NONE)
        warnings |= NAER_MEASURE_NO_EVALUATION;
    }
  if (measure->evaluate_on != NAER_DAY_NONE && measure->evaluate_on < today &&
      measure->effect == NAER_EFFECT_UNKNOWN)
    warnings |= NAER_MEASURE_PAST_EVALUATION;
  if (!is_said (measure->responsible))
    warnings |= NAER_MEASURE_NO_OWNER;
  if (measure->category == NAER_MEASURE_HOME_OFFICE && !is_said (measure->contact_kept))
    warnings |= NAER_MEASURE_NO_CONTACT;
  return warnings;
}

/**
 * naer_measure_get_warnings:
 * @measure: a measure
 * @today: today
 *
 * Returns: a set of #NaerMeasureWarning
 */
guint
naer_measure_get_warnings (const NaerMeasure *measure,
                           NaerDay            today)
{
  guint warnings = naer_measure_is_promise (measure) ? warnings_of_promise (measure, today) : 0;

  if (needs_reason (measure) && !is_said (measure->reason))
    warnings |= NAER_MEASURE_NO_REASON;
  if (measure->other_work && (measure->employee_consulted_on == NAER_DAY_NONE ||
                              measure->union_consulted_on == NAER_DAY_NONE))
    warnings |= NAER_MEASURE_NOT_CONSULTED;
  return warnings;
}

static gboolean
is_in_unit (const NaerEmployee *employee,
            gint64              unit_row_id)
{
  const NaerEmployment *employment = naer_employee_latest_employment (employee);

  return unit_row_id == 0 || (employment != NULL && employment->unit_row_id == unit_row_id);
}

/**
 * naer_measures_count_running:
 * @facts: facts
 * @unit_row_id: a unit, or 0 for all
 * @day: a day
 *
 * Returns: how many measures are agreed or under way on @day, of all whose latest employment is in
 *   the unit
 */
guint
naer_measures_count_running (const NaerFacts *facts,
                             gint64           unit_row_id,
                             NaerDay          day)
{
  guint count = 0;

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];

      if (!is_in_unit (employee, unit_row_id))
        continue;
      for (guint j = 0; j < employee->measures->len; j++)
        count += naer_measure_runs_on (employee->measures->pdata[j], day);
    }
  return count;
}

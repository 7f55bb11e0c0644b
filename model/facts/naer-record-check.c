/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-record-check.h"

static gboolean
is_text (const char *text)
{
  return text != NULL && text[0] != '\0';
}

static const char *
stretch_fault (NaerDay from,
               NaerDay to)
{
  return from != NAER_DAY_NONE && to != NAER_DAY_NONE && to < from ? "to_day" : NULL;
}

static const char *
employer_fault (const NaerEmployer *employer)
{
  if (employer->first_contact_days < 0)
    return "first_contact_days";
  return employer->check_in_weeks < 0 ? "check_in_weeks" : NULL;
}

static const char *
employee_fault (const NaerEmployee *employee)
{
  if (!is_text (employee->id))
    return "number";
  if (employee->sex == NULL || g_str_equal (employee->sex, "f") || g_str_equal (employee->sex, "m"))
    return NULL;
  return "sex";
}

static const char *
employment_fault (const NaerEmployment *employment)
{
  if (!(employment->percent > 0 && employment->percent <= 100))
    return "percent";
  return stretch_fault (employment->from, employment->to);
}

static const char *
absence_fault (const NaerAbsence *absence)
{
  if (absence->kind == NAER_ABSENCE_NONE)
    return "kind";
  if (absence->from == NAER_DAY_NONE)
    return "from_day";
  if (absence->grade < 0 || absence->grade > 100)
    return "grade";
  if (!(absence->share > 0 && absence->share <= 1))
    return "share";
  return stretch_fault (absence->from, absence->to);
}

static const char *
activity_fault (const NaerActivity *activity)
{
  return is_text (activity->kind) ? stretch_fault (activity->from, activity->to) : "kind";
}

static const char *
field_fault (const NaerField *field,
             gconstpointer    record)
{
  gint32 value;
  guint n_codes;

  if (field->kind == NAER_FIELD_TEXT)
    {
      const char *text = G_STRUCT_MEMBER (char *, record, field->offset);

      return text == NULL || g_utf8_validate (text, -1, NULL) ? NULL : field->name;
    }
  if (field->kind != NAER_FIELD_DAY && field->kind != NAER_FIELD_CODE)
    return NULL;
  value = G_STRUCT_MEMBER (gint32, record, field->offset);
  if (field->kind == NAER_FIELD_DAY)
    return value == NAER_DAY_NONE || naer_day_is_valid (value) ? NULL : field->name;
  n_codes = g_strv_length ((char **) field->codes);
  return value >= 0 && (guint) value < n_codes ? NULL : field->name;
}

/**
 * naer_record_find_fault:
 * @type: the type of record
 * @record: a record
 *
 * Looks for what can never be: days that do not exist, a last day before the first, a grade
 * outside 0 to 100. The data file has the same limits.
 *
 * Returns: (transfer none) (nullable): the first member that is wrong
 */
const char *
naer_record_find_fault (NaerRecordType type,
                        gconstpointer  record)
{
  const NaerRecordShape *shape = naer_record_get_shape (type);

  for (guint i = 0; i < shape->n_fields; i++)
    if (field_fault (&shape->fields[i], record) != NULL)
      return shape->fields[i].name;

  switch (type)
    {
    case NAER_RECORD_EMPLOYER:
      return employer_fault (record);
    case NAER_RECORD_UNIT:
      return is_text (((const NaerUnit *) record)->name) ? NULL : "name";
    case NAER_RECORD_EMPLOYEE:
      return employee_fault (record);
    case NAER_RECORD_EMPLOYMENT:
      return employment_fault (record);
    case NAER_RECORD_ABSENCE:
      return absence_fault (record);
    case NAER_RECORD_CONTACT:
      return ((const NaerContact *) record)->on != NAER_DAY_NONE ? NULL : "on_day";
    case NAER_RECORD_EXCEPTION:
      return is_text (((const NaerException *) record)->obligation) ? NULL : "obligation";
    case NAER_RECORD_ACTIVITY:
      return activity_fault (record);
    case NAER_RECORD_MEASURE:
      return stretch_fault (((const NaerMeasure *) record)->from,
                            ((const NaerMeasure *) record)->to);
    case NAER_RECORD_PLAN:
    case NAER_RECORD_DISPATCH:
    case NAER_RECORD_MEETING:
    default:
      return NULL;
    }
}

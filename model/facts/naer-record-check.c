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
  if (employer->first_contact_days < 1)
    return "first_contact_days";
  return employer->check_in_weeks < 1 ? "check_in_weeks" : NULL;
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

static gboolean
is_per_cent (int number)
{
  return number >= 0 && number <= 100;
}

static const char *
plan_fault (const NaerPlan *plan)
{
  if (!(plan->percent >= 0 && plan->percent <= 100))
    return "percent";
  return is_per_cent (plan->start_grade) ? NULL : "start_grade";
}

static const char *
meeting_fault (const NaerMeeting *meeting)
{
  if (meeting->starts_at < 0 || meeting->starts_at >= 24 * 60)
    return "starts_at";
  if (meeting->minutes < 0)
    return "minutes";
  if (!is_per_cent (meeting->grade_now))
    return "grade_now";
  return is_per_cent (meeting->grade_after) ? NULL : "grade_after";
}

static const char *
conversation_fault (const NaerConversation *conversation)
{
  return conversation->course >= 0 && conversation->course <= 3 ? NULL : "course";
}

static const char *
week_fault (const NaerWeek *week)
{
  if (week->monday == NAER_DAY_NONE)
    return "monday";
  return is_per_cent (week->presence) ? NULL : "presence";
}

static const char *field_fault (const NaerField *field,
                                gconstpointer    record);

static gboolean
parts_are_possible (const NaerRecordShape *shape,
                    const GPtrArray       *parts)
{
  for (guint i = 0; i < parts->len; i++)
    for (guint j = 0; j < shape->n_fields; j++)
      if (field_fault (&shape->fields[j], parts->pdata[i]) != NULL)
        return FALSE;
  return TRUE;
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
  if (field->kind == NAER_FIELD_RECORDS)
    return parts_are_possible (field->shape, G_STRUCT_MEMBER (GPtrArray *, record, field->offset))
             ? NULL
             : field->name;
  if (field->kind != NAER_FIELD_DAY && field->kind != NAER_FIELD_CODE)
    return NULL;
  value = G_STRUCT_MEMBER (gint32, record, field->offset);
  if (field->kind == NAER_FIELD_DAY)
    return value == NAER_DAY_NONE || naer_day_is_valid (value) ? NULL : field->name;
  n_codes = g_strv_length ((char **) field->codes);
  return value >= 0 && (guint) value < n_codes ? NULL : field->name;
}

/**
 * naer_record_find_impossible:
 * @type: the type of record
 * @record: a record, which may be half written
 *
 * Looks for values that no member can have, such as days that do not exist. What does not fit
 * together yet, or is not there yet, is possible while somebody writes.
 *
 * Returns: (transfer none) (nullable): the first member that is wrong
 */
const char *
naer_record_find_impossible (NaerRecordType type,
                             gconstpointer  record)
{
  const NaerRecordShape *shape = naer_record_get_shape (type);

  for (guint i = 0; i < shape->n_fields; i++)
    if (field_fault (&shape->fields[i], record) != NULL)
      return shape->fields[i].name;
  return NULL;
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
  const char *impossible = naer_record_find_impossible (type, record);

  if (impossible != NULL)
    return impossible;
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
    case NAER_RECORD_AGREEMENT:
      return ((const NaerContactAgreement *) record)->every_days >= 0 ? NULL : "every_days";
    case NAER_RECORD_WEEK:
      return week_fault (record);
    case NAER_RECORD_CONVERSATION:
      return conversation_fault (record);
    case NAER_RECORD_PLAN:
      return plan_fault (record);
    case NAER_RECORD_MEETING:
      return meeting_fault (record);
    case NAER_RECORD_DISPATCH:
    default:
      return NULL;
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-facts.h"

#include "facts/naer-facts-records.h"
#include "facts/naer-record.h"

/* The records that an employee has lists of: how each copies and frees the texts it owns. */

#define DEFINE_RECORD(Type, name, COPY_TEXTS, FREE_TEXTS)                                          \
  static void name##_free_record (gpointer data)                                                   \
  {                                                                                                \
    Type *record = data;                                                                           \
    FREE_TEXTS;                                                                                    \
    g_free (record);                                                                               \
  }                                                                                                \
  static gpointer name##_copy_record (gconstpointer data, gpointer unused)                         \
  {                                                                                                \
    Type *record = g_memdup2 (data, sizeof (Type));                                                \
    COPY_TEXTS;                                                                                    \
    return record;                                                                                 \
  }

#define COPY(member) record->member = g_strdup (record->member)
#define FREE(member) g_free (record->member)
#define NOTHING (void) record

DEFINE_RECORD (NaerEmployment, employment, NOTHING, NOTHING)
DEFINE_RECORD (NaerPlanFact, plan, NOTHING, NOTHING)
DEFINE_RECORD (NaerDispatch, dispatch, COPY (way), FREE (way))
DEFINE_RECORD (NaerContact, contact, COPY (about), FREE (about))
DEFINE_RECORD (NaerActivity, activity, COPY (kind), FREE (kind))
DEFINE_RECORD (NaerCaseChange, case_change, COPY (reason), FREE (reason))
DEFINE_RECORD (NaerFollowUp, follow_up, COPY (intensity), FREE (intensity))
DEFINE_RECORD (NaerPostponement,
               postponement,
               COPY (obligation);
               COPY (reason),
               FREE (obligation);
               FREE (reason))
DEFINE_RECORD (NaerEmploymentBreak, employment_break, COPY (kind), FREE (kind))
DEFINE_RECORD (NaerRoster, roster, COPY (work), FREE (work))
DEFINE_RECORD (NaerStretch, stretch, NOTHING, NOTHING)
DEFINE_RECORD (NaerMeeting,
               meeting,
               COPY (requested_by);
               COPY (sick_lister),
               FREE (requested_by);
               FREE (sick_lister))
DEFINE_RECORD (NaerException,
               exception,
               COPY (obligation);
               COPY (ground);
               COPY (decided_by),
               FREE (obligation);
               FREE (ground);
               FREE (decided_by))

static gpointer
absence_copy_record (gconstpointer absence,
                     gpointer      unused)
{
  return naer_absence_copy (absence);
}

static void
absence_free_record (gpointer absence)
{
  naer_absence_free (absence);
}

static gpointer
measure_copy_record (gconstpointer measure,
                     gpointer      unused)
{
  return naer_record_copy (NAER_RECORD_MEASURE, measure);
}

static void
measure_free_record (gpointer measure)
{
  naer_record_free (NAER_RECORD_MEASURE, measure);
}

static const struct
{
  gsize offset;
  GCopyFunc copy;
  GDestroyNotify free;
} lists[] = {
  { G_STRUCT_OFFSET (NaerEmployee, employments), employment_copy_record, employment_free_record },
  { G_STRUCT_OFFSET (NaerEmployee, absences), absence_copy_record, absence_free_record },
  { G_STRUCT_OFFSET (NaerEmployee, case_changes), case_change_copy_record, case_change_free_record },
  { G_STRUCT_OFFSET (NaerEmployee, follow_up), follow_up_copy_record, follow_up_free_record },
  { G_STRUCT_OFFSET (NaerEmployee, plans), plan_copy_record, plan_free_record },
  { G_STRUCT_OFFSET (NaerEmployee, dispatches), dispatch_copy_record, dispatch_free_record },
  { G_STRUCT_OFFSET (NaerEmployee, meetings), meeting_copy_record, meeting_free_record },
  { G_STRUCT_OFFSET (NaerEmployee, contacts), contact_copy_record, contact_free_record },
  { G_STRUCT_OFFSET (NaerEmployee, exceptions), exception_copy_record, exception_free_record },
  { G_STRUCT_OFFSET (NaerEmployee, activities), activity_copy_record, activity_free_record },
  { G_STRUCT_OFFSET (NaerEmployee, measures), measure_copy_record, measure_free_record },
  { G_STRUCT_OFFSET (NaerEmployee, postponed), postponement_copy_record, postponement_free_record },
  { G_STRUCT_OFFSET (NaerEmployee, employment_breaks), employment_break_copy_record,
    employment_break_free_record },
  { G_STRUCT_OFFSET (NaerEmployee, rosters), roster_copy_record, roster_free_record },
  { G_STRUCT_OFFSET (NaerEmployee, patterns_off), stretch_copy_record, stretch_free_record },
};

#define LIST_OF(employee, i) (*(GPtrArray **) G_STRUCT_MEMBER_P ((employee), lists[i].offset))

/**
 * naer_employee_new:
 * @id: number or identifier, unique among the employees
 *
 * Returns: (transfer full): an employee of whom nothing more is known
 */
NaerEmployee *
naer_employee_new (const char *id)
{
  NaerEmployee *employee = g_new0 (NaerEmployee, 1);

  employee->id = g_strdup (id);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    LIST_OF (employee, i) = g_ptr_array_new_with_free_func (lists[i].free);
  return employee;
}

/**
 * naer_employee_copy:
 * @employee: an employee
 *
 * Returns: (transfer full): a deep copy
 */
NaerEmployee *
naer_employee_copy (const NaerEmployee *employee)
{
  NaerEmployee *copy = g_memdup2 (employee, sizeof *employee);

  copy->id = g_strdup (employee->id);
  copy->name = g_strdup (employee->name);
  copy->unit = g_strdup (employee->unit);
  copy->sex = g_strdup (employee->sex);
  copy->withdrawal_ground = g_strdup (employee->withdrawal_ground);
  copy->presence = employee->presence != NULL ? g_array_copy (employee->presence) : NULL;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    LIST_OF (copy, i) = naer_records_copy (LIST_OF (employee, i), lists[i].copy, lists[i].free);
  return copy;
}

/**
 * naer_employee_free:
 * @employee: (transfer full) (nullable): an employee
 *
 * Frees it.
 */
void
naer_employee_free (NaerEmployee *employee)
{
  if (employee == NULL)
    return;
  g_free (employee->id);
  g_free (employee->name);
  g_free (employee->unit);
  g_free (employee->sex);
  g_free (employee->withdrawal_ground);
  g_clear_pointer (&employee->presence, g_array_unref);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_ptr_array_unref (LIST_OF (employee, i));
  g_free (employee);
}

/**
 * naer_employee_latest_employment:
 * @employee: an employee
 *
 * Returns: (transfer none) (nullable): the employment that began last
 */
NaerEmployment *
naer_employee_latest_employment (const NaerEmployee *employee)
{
  NaerEmployment *latest = NULL;

  for (guint i = 0; i < employee->employments->len; i++)
    {
      NaerEmployment *employment = employee->employments->pdata[i];

      if (latest == NULL || employment->from > latest->from)
        latest = employment;
    }
  return latest;
}

/**
 * naer_employee_is_employed:
 * @employee: an employee
 * @day: a day
 *
 * Whether an employment covers @day. Someone without employments is employed throughout.
 */
gboolean
naer_employee_is_employed (const NaerEmployee *employee,
                           NaerDay             day)
{
  for (guint i = 0; i < employee->employments->len; i++)
    {
      const NaerEmployment *employment = employee->employments->pdata[i];

      if (employment->from <= day && (employment->to == NAER_DAY_NONE || employment->to >= day))
        return TRUE;
    }
  return employee->employments->len == 0;
}

/**
 * naer_employment_new:
 * @from: first day, or %NAER_DAY_NONE when not known
 * @to: last day, inclusive, or %NAER_DAY_NONE when it goes on
 * @percent: the position, above 0 and up to 100
 *
 * Returns: (transfer full): an employment
 */
NaerEmployment *
naer_employment_new (NaerDay from,
                     NaerDay to,
                     double  percent)
{
  NaerEmployment *employment = g_new0 (NaerEmployment, 1);

  employment->from = from;
  employment->to = to;
  employment->percent = percent;
  return employment;
}

/**
 * naer_employment_copy:
 * @employment: an employment
 *
 * Returns: (transfer full): a copy
 */
NaerEmployment *
naer_employment_copy (const NaerEmployment *employment)
{
  return employment_copy_record (employment, NULL);
}

/**
 * naer_employment_free:
 * @employment: (transfer full) (nullable): an employment
 *
 * Frees it.
 */
void
naer_employment_free (NaerEmployment *employment)
{
  g_free (employment);
}

/**
 * naer_contact_new:
 * @on: the day
 * @kind: what it was for
 * @way: how it was held
 *
 * Returns: (transfer full): a contact
 */
NaerContact *
naer_contact_new (NaerDay         on,
                  NaerContactKind kind,
                  NaerContactWay  way)
{
  NaerContact *contact = g_new0 (NaerContact, 1);

  contact->on = on;
  contact->kind = kind;
  contact->way = way;
  return contact;
}

/**
 * naer_contact_copy:
 * @contact: a contact
 *
 * Returns: (transfer full): a copy
 */
NaerContact *
naer_contact_copy (const NaerContact *contact)
{
  return contact_copy_record (contact, NULL);
}

/**
 * naer_contact_free:
 * @contact: (transfer full) (nullable): a contact
 *
 * Frees it.
 */
void
naer_contact_free (NaerContact *contact)
{
  if (contact != NULL)
    contact_free_record (contact);
}

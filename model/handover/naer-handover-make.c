/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/naer-handover-make.h"

#include "facts/naer-change.h"
#include "facts/naer-record-text.h"

typedef struct
{
  const NaerFacts *facts;
  const NaerRowHistory *history;
  NaerHandover *handover;
} Making;

static NaerHandover *
handover_of (const NaerFacts  *facts,
             NaerHandoverKind  kind,
             NaerDay           today)
{
  const char *leader = facts->employer->leader;

  return naer_handover_new (kind, leader != NULL ? leader : g_get_real_name (), today);
}

/**
 * naer_handover_is_chosen:
 * @employees: (element-type gint64): rows
 * @row_id: the row of an employee
 *
 * Whether it is among them.
 */
gboolean
naer_handover_is_chosen (GArray *employees,
                         gint64  row_id)
{
  for (guint i = 0; i < employees->len; i++)
    if (g_array_index (employees, gint64, i) == row_id)
      return TRUE;
  return FALSE;
}

static gboolean
works_in (const NaerEmployee *employee,
          gint64              unit_row_id)
{
  for (guint i = 0; i < employee->employments->len; i++)
    if (((NaerEmployment *) employee->employments->pdata[i])->unit_row_id == unit_row_id)
      return TRUE;
  return FALSE;
}

/* A unit goes with those who work or worked there. */
static void
add_units (Making *making,
           GArray *employees)
{
  GPtrArray *units = making->facts->units;

  for (guint i = 0; i < units->len; i++)
    {
      const NaerUnit *unit = units->pdata[i];
      gboolean used = FALSE;

      for (guint j = 0; j < making->facts->employees->len && !used; j++)
        {
          const NaerEmployee *employee = making->facts->employees->pdata[j];

          used = naer_handover_is_chosen (employees, employee->row_id) && works_in (employee, unit->row_id);
        }
      if (used)
        naer_handover_add (making->handover, NAER_RECORD_UNIT, 0, unit, making->history);
    }
}

/* The name and the telephone of the leader who leaves are not those of the one who comes. */
static void
add_employer (Making *making)
{
  g_autoptr (NaerEmployer) employer = naer_employer_copy (making->facts->employer);

  g_clear_pointer (&employer->leader, g_free);
  g_clear_pointer (&employer->leader_phone, g_free);
  g_clear_pointer (&employer->leader_email, g_free);
  naer_handover_add (making->handover, NAER_RECORD_EMPLOYER, 0, employer, making->history);
}

/**
 * naer_handover_begin:
 * @facts: facts
 * @kind: what it is for
 * @employees: (element-type gint64): the rows of those who are to go with it
 * @history: (nullable): what the log tells
 * @today: today
 *
 * Returns: (transfer full): a handover of what is agreed at the employer and of their units
 */
NaerHandover *
naer_handover_begin (const NaerFacts      *facts,
                     NaerHandoverKind      kind,
                     GArray               *employees,
                     const NaerRowHistory *history,
                     NaerDay               today)
{
  NaerHandover *handover = handover_of (facts, kind, today);
  Making making = { facts, history, handover };

  add_employer (&making);
  add_units (&making, employees);
  return handover;
}

static void
add_all_of (Making       *making,
            NaerEmployee *employee)
{
  naer_handover_add (making->handover, NAER_RECORD_EMPLOYEE, 0, employee, making->history);
  for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; type < NAER_N_RECORD_TYPES; type++)
    {
      GPtrArray *records = naer_record_get_list (type, NULL, employee);

      for (guint i = 0; i < records->len; i++)
        naer_handover_add (making->handover, type, employee->row_id, records->pdata[i],
                           making->history);
    }
}

/**
 * naer_handover_make_for_leader:
 * @facts: facts
 * @employees: (element-type gint64): the rows of those who get a new leader
 * @history: (nullable): what the log tells
 * @today: today
 *
 * Gathers what a new leader needs to go on: all that is known of the chosen employees but the
 * leader’s own preparation, where they work, and what is agreed at the employer.
 *
 * Returns: (transfer full): the handover
 */
NaerHandover *
naer_handover_make_for_leader (const NaerFacts      *facts,
                               GArray               *employees,
                               const NaerRowHistory *history,
                               NaerDay               today)
{
  NaerHandover *handover =
    naer_handover_begin (facts, NAER_HANDOVER_LEADER, employees, history, today);
  Making making = { facts, history, handover };

  for (guint i = 0; i < facts->employees->len; i++)
    {
      NaerEmployee *employee = facts->employees->pdata[i];

      if (naer_handover_is_chosen (employees, employee->row_id))
        add_all_of (&making, employee);
    }
  return handover;
}

typedef struct
{
  NaerHandover *handover;
  GHashTable *here;  /* gint64 * */
} Returning;

/* What a deputy can have noted: neither who works where nor what is agreed at the employer. */
static gboolean
comes_back (NaerRecordType type)
{
  return naer_record_get_shape (type)->list_offset != 0 && type != NAER_RECORD_EMPLOYMENT;
}

static gboolean
is_as_received (NaerRecordType        type,
                gint64                employee_row_id,
                gconstpointer         record,
                const NaerRowHistory *history)
{
  GPtrArray *texts = naer_row_history_get (history, naer_record_get_row (record));
  g_autofree char *now = naer_record_to_text (type, employee_row_id, record);
  const NaerRowText *first;

  if (texts == NULL)
    return FALSE;
  first = texts->pdata[0];
  return g_strcmp0 (first->purpose, NAER_PURPOSE_RECEIVE) == 0 && g_str_equal (first->text, now);
}

static void
return_from (Returning            *returning,
             NaerEmployee         *employee,
             const NaerRowHistory *history)
{
  for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; type < NAER_N_RECORD_TYPES; type++)
    {
      GPtrArray *records = comes_back (type) ? naer_record_get_list (type, NULL, employee) : NULL;

      for (guint i = 0; records != NULL && i < records->len; i++)
        {
          g_hash_table_add (returning->here, records->pdata[i]);
          if (!is_as_received (type, employee->row_id, records->pdata[i], history))
            naer_handover_add (returning->handover, type, employee->row_id, records->pdata[i],
                               history);
        }
    }
}

static gboolean
find_logged (const char     *text,
             NaerRecordType *type)
{
  for (NaerRecordType t = NAER_RECORD_EMPLOYMENT; t < NAER_N_RECORD_TYPES; t++)
    {
      g_autofree char *start = g_strdup_printf ("{\"%s\":", naer_record_get_shape (t)->name);

      if (comes_back (t) && g_str_has_prefix (text, start))
        {
          *type = t;
          return TRUE;
        }
    }
  return FALSE;
}

/* What was received and is no longer there was removed by the deputy. */
static void
return_removed (Returning            *returning,
                const NaerRowHistory *history)
{
  g_autoptr (GArray) rows = naer_row_history_list (history);

  for (guint i = 0; i < rows->len; i++)
    {
      gint64 row_id = g_array_index (rows, gint64, i);
      const NaerRowText *first = naer_row_history_get (history, row_id)->pdata[0];
      NaerRecordType type;

      if (!g_hash_table_contains (returning->here, &row_id) &&
          g_strcmp0 (first->purpose, NAER_PURPOSE_RECEIVE) == 0 && find_logged (first->text, &type))
        naer_handover_add_removed (returning->handover, type,
                                   naer_record_owner_from_text (first->text), row_id, history);
    }
}

/**
 * naer_handover_make_return:
 * @facts: the facts of a deputy
 * @history: what the log of the deputy tells
 * @today: today
 *
 * Gathers what the deputy added, changed or removed, and nothing else.
 *
 * Returns: (transfer full): the handover, without entries when nothing was noted
 */
NaerHandover *
naer_handover_make_return (const NaerFacts      *facts,
                           const NaerRowHistory *history,
                           NaerDay               today)
{
  NaerHandover *handover = handover_of (facts, NAER_HANDOVER_RETURN, today);
  g_autoptr (GHashTable) here = g_hash_table_new (g_int64_hash, g_int64_equal);
  Returning returning = { handover, here };

  for (guint i = 0; i < facts->employees->len; i++)
    return_from (&returning, facts->employees->pdata[i], history);
  return_removed (&returning, history);
  return handover;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-case.h"
#include "retention/naer-retention-private.h"

/* Cases put together to blocks that go as one, and which of them a record belongs to. */

static gboolean
overlaps (const NaerAbsence *absence,
          NaerDay            from,
          NaerDay            to)
{
  return absence->from <= to && (absence->to == NAER_DAY_NONE || absence->to >= from);
}

static NaerDay
last_day_of (const NaerCase *absence_case)
{
  return MAX (absence_case->end, absence_case->end_with_holiday);
}

/* Whether two cases that follow each other cannot go one without the other. */
static gboolean
are_joined (const NaerEmployee *employee,
            const NaerCase     *before,
            const NaerCase     *after)
{
  if (after->start - last_day_of (before) - 1 < NAER_CASE_GAP_DAYS)
    return TRUE;
  for (guint i = 0; i < employee->absences->len; i++)
    {
      const NaerAbsence *absence = employee->absences->pdata[i];

      if (overlaps (absence, before->start, last_day_of (before)) &&
          overlaps (absence, after->start, last_day_of (after)))
        return TRUE;
    }
  return FALSE;
}

static void
add_block (NaerRetentionSearch *search,
           NaerDay              start,
           NaerDay              end)
{
  NaerRetentionBlock block = { start, end, NAER_DAY_MAX, naer_retention_item_new (NAER_RETENTION_CASE, search->employee) };

  if (search->blocks->len > 0)
    g_array_index (search->blocks, NaerRetentionBlock, search->blocks->len - 1).next_start = start;
  g_array_append_val (search->blocks, block);
  g_ptr_array_add (search->items, block.item);
}

/* Open sickness that is recorded ahead, or that a leave still covers, is no case yet; it will be one. */
static void
find_case_to_come (NaerRetentionSearch *search)
{
  NaerDay end = search->blocks->len > 0 ? g_array_index (search->blocks, NaerRetentionBlock, search->blocks->len - 1).end
                                        : NAER_DAY_NONE;
  NaerDay start = NAER_DAY_MAX;

  for (guint i = 0; i < search->employee->absences->len; i++)
    {
      const NaerAbsence *absence = search->employee->absences->pdata[i];

      if (naer_absence_is_sickness (absence) && absence->to == NAER_DAY_NONE && absence->from > end)
        start = MIN (start, absence->from);
    }
  if (start < NAER_DAY_MAX)
    add_block (search, start, MAX (start, search->today));
}

/* Fills the blocks of a search, and an item for each. */
void
naer_retention_find_blocks (NaerRetentionSearch *search)
{
  g_autoptr (GPtrArray) cases = naer_cases_find (search->employee, search->today);

  for (guint i = 0; i < cases->len; i++)
    {
      const NaerCase *absence_case = cases->pdata[i];
      NaerRetentionBlock *before = i > 0 ? &g_array_index (search->blocks, NaerRetentionBlock, search->blocks->len - 1) : NULL;

      if (before != NULL && are_joined (search->employee, cases->pdata[i - 1], absence_case))
        before->end = MAX (before->end, last_day_of (absence_case));
      else
        add_block (search, absence_case->start, last_day_of (absence_case));
    }
  find_case_to_come (search);
}

static NaerRetentionBlock *
find_block_of_absence (NaerRetentionSearch *search,
                       const NaerAbsence   *absence)
{
  for (guint i = search->blocks->len; i > 0; i--)
    {
      NaerRetentionBlock *block = &g_array_index (search->blocks, NaerRetentionBlock, i - 1);

      if (overlaps (absence, block->start, block->end))
        return block;
    }
  return NULL;
}

/* The days that the rules go by to find the case of a record, up to two of them. */
typedef struct
{
  NaerDay first;
  NaerDay second;
} DecisiveDays;

static DecisiveDays
one_day (NaerDay day)
{
  return (DecisiveDays) { day, day };
}

static DecisiveDays
find_decisive_days (NaerRecordType type,
                    gconstpointer  record)
{
  const NaerPlan *plan = record;
  const NaerMeeting *meeting = record;
  NaerStretch span;

  switch (type)
    {
    case NAER_RECORD_CONTACT:
      return one_day (((const NaerContact *) record)->on);
    case NAER_RECORD_DISPATCH:
      return one_day (((const NaerDispatch *) record)->on);
    case NAER_RECORD_EXCEPTION:
      return one_day (((const NaerException *) record)->contact_on);
    case NAER_RECORD_ACTIVITY:
      return one_day (((const NaerActivity *) record)->from);
    case NAER_RECORD_MEASURE:
      return one_day (((const NaerMeasure *) record)->from);
    case NAER_RECORD_PLAN:
      return (DecisiveDays) { plan->started, plan->finished };
    case NAER_RECORD_MEETING:
      return (DecisiveDays) { meeting->planned, meeting->held };
    case NAER_RECORD_EMPLOYER:
    case NAER_RECORD_UNIT:
    case NAER_RECORD_EMPLOYEE:
    case NAER_RECORD_EMPLOYMENT:
    case NAER_RECORD_ABSENCE:
    case NAER_RECORD_CONVERSATION:
    case NAER_RECORD_AGREEMENT:
    case NAER_RECORD_WEEK:
    default:
      return one_day (naer_record_get_span (type, record, &span) ? span.to : NAER_DAY_NONE);
    }
}

static NaerDay
get_case_start (NaerRecordType type,
                gconstpointer  record)
{
  const NaerField *field = naer_shape_find_field (naer_record_get_shape (type), "case_start");

  return field != NULL ? *(const NaerDay *) G_STRUCT_MEMBER_P (record, field->offset) : NAER_DAY_NONE;
}

/* The day that says which case a record belongs to, as the rules read it; none for the latest case. */
static NaerDay
find_decisive_day (NaerRecordType type,
                   gconstpointer  record)
{
  NaerDay day = get_case_start (type, record);
  DecisiveDays days = find_decisive_days (type, record);

  if (day != NAER_DAY_NONE)
    return day;
  return days.first == NAER_DAY_NONE || days.second == NAER_DAY_NONE ? NAER_DAY_NONE
                                                                     : MAX (days.first, days.second);
}

static NaerRetentionBlock *
find_block_of_note (NaerRetentionSearch *search,
                    NaerRecordType       type,
                    gconstpointer        record)
{
  NaerDay day = find_decisive_day (type, record);

  if (search->blocks->len > 0 && day == NAER_DAY_NONE)
    return &g_array_index (search->blocks, NaerRetentionBlock, search->blocks->len - 1);
  for (guint i = search->blocks->len; i > 0; i--)
    {
      NaerRetentionBlock *block = &g_array_index (search->blocks, NaerRetentionBlock, i - 1);

      if (day >= block->start)
        return day <= block->end + NAER_RETENTION_DAYS_COUNTED_FROM ? block : NULL;
    }
  return NULL;
}

/* The block that a record goes with, or none. */
NaerRetentionBlock *
naer_retention_find_block (NaerRetentionSearch *search,
                           NaerRecordType       type,
                           gconstpointer        record)
{
  return type == NAER_RECORD_ABSENCE ? find_block_of_absence (search, record)
                                     : find_block_of_note (search, type, record);
}

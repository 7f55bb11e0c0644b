/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "retention/naer-retention.h"

#include "absence/naer-case.h"

/* A new right to sick pay takes so many days without sickness (ftrl § 8-12): until then the rules count
   from a case that is over. */
#define DAYS_COUNTED_FROM 182
/* A holiday so shortly before sickness belongs to how its days are counted. */
#define DAYS_NEXT_TO_A_CASE 31
#define LAST_AGE_WITH_SICK_PAY 70
#define FIRST_TYPE NAER_RECORD_ABSENCE

/* Cases that share a record, or that were split from each other. */
typedef struct
{
  NaerDay start;
  NaerDay end;
  NaerDay next_start; /* of the block that follows; NAER_DAY_MAX: none does */
  NaerRetentionItem *item;
} Block;

typedef struct
{
  NaerEmployee *employee;
  int years;
  NaerDay today;
  NaerDay needed_from; /* what is not over before this day is needed */
  GArray *blocks;      /* Block */
  GPtrArray *items;
} Search;

static NaerRetentionItem *
item_new (NaerRetentionKind   kind,
          const NaerEmployee *employee)
{
  NaerRetentionItem *item = g_new0 (NaerRetentionItem, 1);

  item->kind = kind;
  item->employee = item->forgetting.employee = employee->row_id;
  item->from = NAER_DAY_MAX;
  item->rows = g_array_new (FALSE, FALSE, sizeof (NaerRetentionRow));
  return item;
}

/**
 * naer_retention_item_free:
 * @item: (transfer full) (nullable): an item
 *
 * Frees it.
 */
void
naer_retention_item_free (NaerRetentionItem *item)
{
  if (item == NULL)
    return;
  g_array_unref (item->rows);
  g_free (item);
}

/**
 * naer_retention_item_count:
 * @item: an item
 * @type: a type of record
 *
 * Returns: how many of them go with it
 */
guint
naer_retention_item_count (const NaerRetentionItem *item,
                           NaerRecordType           type)
{
  guint n = 0;

  for (guint i = 0; i < item->rows->len; i++)
    n += g_array_index (item->rows, NaerRetentionRow, i).type == type;
  return n;
}

static gboolean
is_measure_running (NaerRecordType type,
                    gconstpointer  record)
{
  const NaerMeasure *measure = record;

  return type == NAER_RECORD_MEASURE && measure->to == NAER_DAY_NONE &&
         (measure->status == NAER_MEASURE_AGREED || measure->status == NAER_MEASURE_RUNNING);
}

static void
take_record (NaerRetentionItem *item,
             NaerRecordType     type,
             gconstpointer      record)
{
  NaerRetentionRow row = { type, naer_record_get_row (record) };
  NaerStretch span;

  if (naer_record_get_span (type, record, &span))
    {
      item->from = MIN (item->from, span.from);
      item->to = MAX (item->to, span.to);
    }
  if (type == NAER_RECORD_ABSENCE && span.to < NAER_DAY_MAX)
    item->forgetting.known_from = MAX (item->forgetting.known_from, span.to + 1);
  if (is_measure_running (type, record))
    item->hold = NAER_RETENTION_MEASURE;
  g_array_append_val (item->rows, row);
}

/* --- cases ---------------------------------------------------------------------------------- */

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
add_block (Search  *search,
           NaerDay  start,
           NaerDay  end)
{
  Block block = { start, end, NAER_DAY_MAX, item_new (NAER_RETENTION_CASE, search->employee) };

  if (search->blocks->len > 0)
    g_array_index (search->blocks, Block, search->blocks->len - 1).next_start = start;
  g_array_append_val (search->blocks, block);
  g_ptr_array_add (search->items, block.item);
}

/* Open sickness that is recorded ahead, or that a leave still covers, is no case yet; it will be one. */
static void
find_case_to_come (Search *search)
{
  NaerDay end = search->blocks->len > 0 ? g_array_index (search->blocks, Block, search->blocks->len - 1).end
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

static void
find_blocks (Search *search)
{
  g_autoptr (GPtrArray) cases = naer_cases_find (search->employee, search->today);

  for (guint i = 0; i < cases->len; i++)
    {
      const NaerCase *absence_case = cases->pdata[i];
      Block *before = i > 0 ? &g_array_index (search->blocks, Block, search->blocks->len - 1) : NULL;

      if (before != NULL && are_joined (search->employee, cases->pdata[i - 1], absence_case))
        before->end = MAX (before->end, last_day_of (absence_case));
      else
        add_block (search, absence_case->start, last_day_of (absence_case));
    }
  find_case_to_come (search);
}

static Block *
find_block_of_absence (Search            *search,
                       const NaerAbsence *absence)
{
  for (guint i = search->blocks->len; i > 0; i--)
    {
      Block *block = &g_array_index (search->blocks, Block, i - 1);

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

static Block *
find_block_of_note (Search         *search,
                    NaerRecordType  type,
                    gconstpointer   record)
{
  NaerDay day = find_decisive_day (type, record);

  if (search->blocks->len > 0 && day == NAER_DAY_NONE)
    return &g_array_index (search->blocks, Block, search->blocks->len - 1);
  for (guint i = search->blocks->len; i > 0; i--)
    {
      Block *block = &g_array_index (search->blocks, Block, i - 1);

      if (day >= block->start)
        return day <= block->end + DAYS_COUNTED_FROM ? block : NULL;
    }
  return NULL;
}

/* --- what is needed ------------------------------------------------------------------------- */

static NaerDay
years_after (const Search *search,
             NaerDay       day)
{
  NaerDay after = naer_day_add_months (day, 12 * search->years);

  return after != NAER_DAY_NONE ? after : NAER_DAY_MAX;
}

static gboolean
is_running (const Search *search,
            const Block  *block)
{
  return block->end + DAYS_COUNTED_FROM >= search->today;
}

/* The first day of what goes on or was over lately. In days off nothing is counted, so that what lies
   before a long leave is as near as on its first day. */
static NaerDay
find_anchor (const Search *search)
{
  NaerDay anchor = search->today;

  for (guint i = 0; i < search->employee->absences->len; i++)
    {
      const NaerAbsence *absence = search->employee->absences->pdata[i];

      if (absence->to == NAER_DAY_NONE || absence->to + DAYS_COUNTED_FROM >= search->today)
        anchor = MIN (anchor, absence->from);
    }
  /* From then on there is no sick pay, and the rules look back from that day (ftrl § 8-51). */
  if (search->employee->born != NAER_DAY_NONE)
    anchor = MIN (anchor, naer_day_add_months (search->employee->born, 12 * LAST_AGE_WITH_SICK_PAY) - 1);
  return anchor;
}

/* The rules look back three years from an absence that goes on, and further where no new right to sick
   pay lies between. */
static void
find_needed (Search *search)
{
  NaerDay anchor = find_anchor (search), linked = NAER_DAY_NONE;

  for (guint i = search->blocks->len; i > 0; i--)
    {
      Block *block = &g_array_index (search->blocks, Block, i - 1);

      if (is_running (search, block))
        {
          block->item->hold = NAER_RETENTION_RUNNING;
          anchor = MIN (anchor, block->start);
          linked = block->start;
        }
      else if (linked != NAER_DAY_NONE && block->end + DAYS_COUNTED_FROM >= linked)
        {
          block->item->hold = NAER_RETENTION_COUNTED;
          linked = block->start;
        }
    }
  if (linked != NAER_DAY_NONE)
    anchor = MIN (anchor, linked);
  search->needed_from = MAX (naer_day_add_months (anchor, -12 * search->years), 1);
}

static void
finish_item (const Search      *search,
             NaerRetentionItem *item,
             NaerDay            over_on)
{
  item->over_on = over_on;
  item->to = MAX (item->to, over_on);
  item->keep_until = item->to < NAER_DAY_MAX ? years_after (search, item->to) : NAER_DAY_NONE;
  if (item->hold != NAER_RETENTION_READY)
    return;
  if (item->keep_until == NAER_DAY_NONE)
    item->hold = NAER_RETENTION_RUNNING;
  else if (item->keep_until >= search->today)
    item->hold = NAER_RETENTION_YOUNG;
  else if (item->to >= search->needed_from)
    item->hold = NAER_RETENTION_COUNTED;
}

static void
finish_blocks (Search *search)
{
  for (guint i = 0; i < search->blocks->len; i++)
    {
      const Block *block = &g_array_index (search->blocks, Block, i);
      NaerRetentionItem *item = block->item;

      item->from = MIN (item->from, block->start);
      finish_item (search, item, block->end);
      if (is_running (search, block))
        item->keep_until = NAER_DAY_NONE;
      item->forgetting.from = item->from;
      item->forgetting.to = item->to;
      item->forgetting.until = MIN (item->to, block->next_start - 1);
      item->forgetting.known_from = MAX (item->forgetting.known_from, block->end + 1);
    }
}

/* --- what belongs to no case ---------------------------------------------------------------- */

static gboolean
is_next_to_a_kept_case (const Search *search,
                        NaerDay       to)
{
  for (guint i = 0; i < search->blocks->len; i++)
    {
      const Block *block = &g_array_index (search->blocks, Block, i);

      if (block->item->hold != NAER_RETENTION_READY && to <= block->end &&
          to >= block->start - DAYS_NEXT_TO_A_CASE)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_over (const Search   *search,
         NaerRecordType  type,
         gconstpointer   record)
{
  NaerStretch span;

  return naer_record_get_span (type, record, &span) && span.to < search->needed_from &&
         years_after (search, span.to) < search->today && !is_measure_running (type, record) &&
         !is_next_to_a_kept_case (search, span.to);
}

typedef void (*RecordFunc) (Search         *search,
                            NaerRecordType  type,
                            gconstpointer   record,
                            gpointer        user_data);

static void
foreach_record (Search     *search,
                RecordFunc  func,
                gpointer    user_data)
{
  for (NaerRecordType type = FIRST_TYPE; type < NAER_N_RECORD_TYPES; type++)
    {
      GPtrArray *records = naer_record_get_list (type, NULL, search->employee);

      for (guint i = 0; i < records->len; i++)
        func (search, type, records->pdata[i], user_data);
    }
}

static Block *
find_block_of (Search         *search,
               NaerRecordType  type,
               gconstpointer   record)
{
  return type == NAER_RECORD_ABSENCE ? find_block_of_absence (search, record)
                                     : find_block_of_note (search, type, record);
}

static void
take_for_block (Search         *search,
                NaerRecordType  type,
                gconstpointer   record,
                gpointer        user_data)
{
  Block *block = find_block_of (search, type, record);

  if (block != NULL)
    take_record (block->item, type, record);
}

static void
take_old (Search         *search,
          NaerRecordType  type,
          gconstpointer   record,
          gpointer        user_data)
{
  if (find_block_of (search, type, record) == NULL && is_over (search, type, record))
    take_record (user_data, type, record);
}

static void
find_old (Search *search)
{
  NaerRetentionItem *item = item_new (NAER_RETENTION_OLD, search->employee);

  foreach_record (search, take_old, item);
  if (item->rows->len == 0)
    {
      naer_retention_item_free (item);
      return;
    }
  finish_item (search, item, item->to);
  item->forgetting.from = item->from;
  item->forgetting.to = item->to;
  g_ptr_array_add (search->items, item);
}

/* --- who left -------------------------------------------------------------------------------- */

static void
take_any (Search         *search,
          NaerRecordType  type,
          gconstpointer   record,
          gpointer        user_data)
{
  take_record (user_data, type, record);
}

/**
 * naer_retention_item_for_employee:
 * @employee: an employee
 *
 * Returns: (transfer full): the employee with everything, whatever the rules say of it
 */
NaerRetentionItem *
naer_retention_item_for_employee (const NaerEmployee *employee)
{
  NaerRetentionItem *item = item_new (NAER_RETENTION_LEAVER, employee);
  NaerRetentionRow row = { NAER_RECORD_EMPLOYEE, employee->row_id };
  Search search = { .employee = (NaerEmployee *) employee };

  g_array_append_val (item->rows, row);
  for (guint i = 0; i < employee->employments->len; i++)
    take_record (item, NAER_RECORD_EMPLOYMENT, employee->employments->pdata[i]);
  foreach_record (&search, take_any, item);
  item->hold = NAER_RETENTION_READY;
  item->forgetting.known_from = NAER_DAY_NONE;
  return item;
}

/* The last day at work of who left, or none. */
static NaerDay
find_left_on (const NaerEmployee *employee)
{
  NaerDay left_on = NAER_DAY_NONE;

  for (guint i = 0; i < employee->employments->len; i++)
    {
      const NaerEmployment *employment = employee->employments->pdata[i];

      if (employment->to == NAER_DAY_NONE)
        return NAER_DAY_NONE;
      left_on = MAX (left_on, employment->to);
    }
  return left_on;
}

static gboolean
has_running_block (const Search *search)
{
  for (guint i = 0; i < search->blocks->len; i++)
    if (is_running (search, &g_array_index (search->blocks, Block, i)))
      return TRUE;
  return FALSE;
}

/* Returns whether the employee goes with everything. */
static gboolean
find_leaver (Search *search)
{
  NaerDay left_on = find_left_on (search->employee);
  NaerRetentionItem *item;

  if (left_on == NAER_DAY_NONE || left_on >= search->today)
    return FALSE;
  item = naer_retention_item_for_employee (search->employee);
  if (has_running_block (search))
    item->hold = NAER_RETENTION_RUNNING;
  finish_item (search, item, left_on);
  if (item->hold == NAER_RETENTION_READY)
    g_ptr_array_set_size (search->items, 0);
  g_ptr_array_insert (search->items, 0, item);
  return item->hold == NAER_RETENTION_READY;
}

static GPtrArray *
find_of_employee (NaerEmployee *employee,
                  int           years,
                  NaerDay       today)
{
  g_autoptr (GArray) blocks = g_array_new (FALSE, FALSE, sizeof (Block));
  Search search = {
    .employee = employee,
    .years = CLAMP (years, NAER_RETENTION_LEAST_YEARS, NAER_RETENTION_MOST_YEARS),
    .today = today,
    .blocks = blocks,
    .items = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_retention_item_free),
  };

  find_blocks (&search);
  foreach_record (&search, take_for_block, NULL);
  find_needed (&search);
  finish_blocks (&search);
  if (!find_leaver (&search))
    find_old (&search);
  return search.items;
}

/**
 * naer_retention_find:
 * @facts: facts
 * @years: how many years what is over is kept
 * @today: today
 *
 * Finds until when everything that can be over is kept: each case, each employee who left, and what
 * lies outside of cases and is old enough. Nothing that an absence that goes on needs is ever ready:
 * the case itself, what it shares a record with, and as far as the employer period, self-certification
 * and the last sick-pay day look back (ftrl §§ 8-12, 8-19, 8-24). What is ready today is ready
 * tomorrow, as long as nothing is added.
 *
 * Returns: (transfer full) (element-type NaerRetentionItem): by employee, in the order of the facts
 */
GPtrArray *
naer_retention_find (const NaerFacts *facts,
                     int              years,
                     NaerDay          today)
{
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_retention_item_free);

  for (guint i = 0; i < facts->employees->len; i++)
    g_ptr_array_extend_and_steal (items, find_of_employee (facts->employees->pdata[i], years, today));
  return items;
}

/**
 * naer_retention_find_offered:
 * @facts: facts
 * @years: how many years what is over is kept
 * @today: today
 *
 * Returns: (transfer full) (element-type NaerRetentionItem): what may go, of naer_retention_find()
 */
GPtrArray *
naer_retention_find_offered (const NaerFacts *facts,
                             int              years,
                             NaerDay          today)
{
  GPtrArray *items = naer_retention_find (facts, years, today);

  for (guint i = items->len; i > 0; i--)
    if (((const NaerRetentionItem *) items->pdata[i - 1])->hold != NAER_RETENTION_READY)
      g_ptr_array_remove_index (items, i - 1);
  return items;
}

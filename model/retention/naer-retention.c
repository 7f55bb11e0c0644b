/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "retention/naer-retention-private.h"

/* A holiday so shortly before sickness belongs to how its days are counted. */
#define DAYS_NEXT_TO_A_CASE 31
#define LAST_AGE_WITH_SICK_PAY 70
#define FIRST_TYPE NAER_RECORD_ABSENCE

static NaerDay
years_after (const NaerRetentionSearch *search,
             NaerDay                    day)
{
  NaerDay after = naer_day_add_months (day, 12 * search->years);

  return after != NAER_DAY_NONE ? after : NAER_DAY_MAX;
}

static gboolean
is_running (const NaerRetentionSearch *search,
            const NaerRetentionBlock  *block)
{
  return block->end + NAER_RETENTION_DAYS_COUNTED_FROM >= search->today;
}

/* The first day of what goes on or was over lately. In days off nothing is counted, so that what lies
   before a long leave is as near as on its first day. */
static NaerDay
find_anchor (const NaerRetentionSearch *search)
{
  NaerDay anchor = search->today;

  for (guint i = 0; i < search->employee->absences->len; i++)
    {
      const NaerAbsence *absence = search->employee->absences->pdata[i];

      if (absence->to == NAER_DAY_NONE || absence->to + NAER_RETENTION_DAYS_COUNTED_FROM >= search->today)
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
find_needed (NaerRetentionSearch *search)
{
  NaerDay anchor = find_anchor (search), linked = NAER_DAY_NONE;

  for (guint i = search->blocks->len; i > 0; i--)
    {
      NaerRetentionBlock *block = &g_array_index (search->blocks, NaerRetentionBlock, i - 1);

      if (is_running (search, block))
        {
          block->item->hold = NAER_RETENTION_RUNNING;
          anchor = MIN (anchor, block->start);
          linked = block->start;
        }
      else if (linked != NAER_DAY_NONE && block->end + NAER_RETENTION_DAYS_COUNTED_FROM >= linked)
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
finish_item (const NaerRetentionSearch *search,
             NaerRetentionItem         *item,
             NaerDay                    over_on)
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
finish_blocks (NaerRetentionSearch *search)
{
  for (guint i = 0; i < search->blocks->len; i++)
    {
      const NaerRetentionBlock *block = &g_array_index (search->blocks, NaerRetentionBlock, i);
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
is_next_to_a_kept_case (const NaerRetentionSearch *search,
                        NaerDay                    to)
{
  for (guint i = 0; i < search->blocks->len; i++)
    {
      const NaerRetentionBlock *block = &g_array_index (search->blocks, NaerRetentionBlock, i);

      if (block->item->hold != NAER_RETENTION_READY && to <= block->end &&
          to >= block->start - DAYS_NEXT_TO_A_CASE)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_over (const NaerRetentionSearch *search,
         NaerRecordType             type,
         gconstpointer              record)
{
  NaerStretch span;

  return naer_record_get_span (type, record, &span) && span.to < search->needed_from &&
         years_after (search, span.to) < search->today && !naer_retention_is_measure_running (type, record) &&
         !is_next_to_a_kept_case (search, span.to);
}

typedef void (*RecordFunc) (NaerRetentionSearch *search,
                            NaerRecordType       type,
                            gconstpointer        record,
                            gpointer             user_data);

static void
foreach_record (NaerRetentionSearch *search,
                RecordFunc           func,
                gpointer             user_data)
{
  for (NaerRecordType type = FIRST_TYPE; type < NAER_N_RECORD_TYPES; type++)
    {
      GPtrArray *records = naer_record_get_list (type, NULL, search->employee);

      for (guint i = 0; i < records->len; i++)
        func (search, type, records->pdata[i], user_data);
    }
}

static void
take_for_block (NaerRetentionSearch *search,
                NaerRecordType       type,
                gconstpointer        record,
                gpointer             user_data)
{
  NaerRetentionBlock *block = naer_retention_find_block (search, type, record);

  if (block != NULL)
    naer_retention_item_take (block->item, type, record);
}

static void
take_old (NaerRetentionSearch *search,
          NaerRecordType       type,
          gconstpointer        record,
          gpointer             user_data)
{
  if (naer_retention_find_block (search, type, record) == NULL && is_over (search, type, record))
    naer_retention_item_take (user_data, type, record);
}

static void
find_old (NaerRetentionSearch *search)
{
  NaerRetentionItem *item = naer_retention_item_new (NAER_RETENTION_OLD, search->employee);

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
has_running_block (const NaerRetentionSearch *search)
{
  for (guint i = 0; i < search->blocks->len; i++)
    if (is_running (search, &g_array_index (search->blocks, NaerRetentionBlock, i)))
      return TRUE;
  return FALSE;
}

/* Returns whether the employee goes with everything. */
static gboolean
find_leaver (NaerRetentionSearch *search)
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
  g_autoptr (GArray) blocks = g_array_new (FALSE, FALSE, sizeof (NaerRetentionBlock));
  NaerRetentionSearch search = {
    .employee = employee,
    .years = CLAMP (years, NAER_RETENTION_LEAST_YEARS, NAER_RETENTION_MOST_YEARS),
    .today = today,
    .blocks = blocks,
    .items = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_retention_item_free),
  };

  naer_retention_find_blocks (&search);
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

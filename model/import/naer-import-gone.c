/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-gone.h"

#include "import/naer-import-source.h"

/*
 * Whether a spell that an earlier file had ought to be in this one. Some files hold what begins in a
 * month, others what touches it, and a note of half a year stands in both. So the first and the
 * last day of all rows do not tell what month it is: of a spell that ended before the first row
 * ended, or began after the last row began, nobody knows whether the file would have had it.
 */

static NaerDay
known_last_day (NaerDay from,
                NaerDay to)
{
  return to != NAER_DAY_NONE ? to : from;
}

/* Whether a row that is refused or left out may be about the spell. */
static gboolean
is_kept_back (const NaerImportPerson *person,
              const NaerAbsence      *absence)
{
  for (guint i = 0; i < person->kept_back->len; i++)
    {
      const NaerImportRow *row = person->kept_back->pdata[i];
      NaerDay to = known_last_day (row->from, row->to);

      if (row->from == NAER_DAY_NONE || to < row->from)
        return TRUE;
      if (row->from <= known_last_day (absence->from, absence->to) && to >= absence->from)
        return TRUE;
    }
  return FALSE;
}

/**
 * naer_import_gone_find_covered:
 * @plan: a plan
 * @rows: the rows of a file
 * @options: what the file is said to cover
 *
 * Finds what the file covers.
 */
void
naer_import_gone_find_covered (NaerImportPlan              *plan,
                               const NaerImportRows        *rows,
                               const NaerImportPlanOptions *options)
{
  for (guint i = 0; i < rows->rows->len; i++)
    {
      const NaerImportRow *row = naer_import_rows_get (rows, i);
      NaerDay last = known_last_day (row->from, row->to);

      if (row->from == NAER_DAY_NONE)
        continue;
      if (plan->covers_from == NAER_DAY_NONE || row->from < plan->covers_from)
        plan->covers_from = row->from;
      if (plan->first_end == NAER_DAY_NONE || last < plan->first_end)
        plan->first_end = last;
      plan->covers_to = MAX (plan->covers_to, last);
      plan->last_begin = MAX (plan->last_begin, row->from);
    }
  if (options->covers_from != NAER_DAY_NONE)
    plan->covers_from = plan->first_end = options->covers_from;
  if (options->covers_to != NAER_DAY_NONE)
    plan->covers_to = plan->last_begin = options->covers_to;
}

static gboolean
is_covered (const NaerImportPlan *plan,
            NaerDay               from,
            NaerDay               last)
{
  return from >= plan->covers_from && last <= plan->covers_to;
}

/* Days that the file says something else of are days that it covers. */
static gboolean
touches_a_row (const NaerImportPerson *person,
               NaerDay                 from,
               NaerDay                 last)
{
  for (guint i = 0; i < person->rows->len; i++)
    {
      const NaerImportRow *row = person->rows->pdata[i];

      if (row->from <= last && known_last_day (row->from, row->to) >= from)
        return TRUE;
    }
  return FALSE;
}

/**
 * naer_import_gone_decide:
 * @plan: a plan that knows what the file covers
 * @person: one of the people whom the file has rows of
 * @absence: a spell of the person that no row is about
 *
 * Returns: whether it came from a file and ought to be in this one
 */
gboolean
naer_import_gone_decide (const NaerImportPlan   *plan,
                         const NaerImportPerson *person,
                         const NaerAbsence      *absence)
{
  NaerDay from = absence->from, last = known_last_day (from, absence->to);

  return naer_import_source_is_file (absence->source) && is_covered (plan, from, last) &&
         ((from <= plan->last_begin && last >= plan->first_end) ||
          touches_a_row (person, from, last)) &&
         !is_kept_back (person, absence);
}

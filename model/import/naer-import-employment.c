/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-person.h"

#include <math.h>

#include "import/naer-import-source.h"

/* Positions that differ less than this are the same: payrolls round differently. */
#define SAME_PERCENT 0.01

/* What the file says of the employment, by the latest row that says each. */
typedef struct
{
  const char *unit;  /* "" when it says nothing */
  double percent;    /* 0 when it says nothing */
  NaerDay from;
  NaerDay to;
  NaerDay latest;    /* first day of the latest row */
} Said;

static Said
read_rows (const NaerImportPerson *person)
{
  Said said = { .unit = "" };

  for (guint i = 0; i < person->rows->len; i++)
    {
      const NaerImportRow *row = person->rows->pdata[i];

      if (*row->unit != '\0')
        said.unit = row->unit;
      if (row->percent > 0.0)
        said.percent = row->percent;
      if (row->employment_from != NAER_DAY_NONE)
        {
          said.from = row->employment_from;
          said.to = row->employment_to >= row->employment_from ? row->employment_to : NAER_DAY_NONE;
        }
      said.latest = row->from;
    }
  return said;
}

static gboolean
agrees (const NaerImportRow *row,
        const Said          *said)
{
  return (*row->unit == '\0' || *said->unit == '\0' || g_str_equal (row->unit, said->unit)) &&
         (row->percent <= 0.0 || fabs (row->percent - said->percent) < SAME_PERCENT);
}

/*
 * The file says what the employment is, seldom since when. It is at the latest since the first
 * of the new rows after all rows that say otherwise.
 */
static NaerDay
find_change (const NaerImportPerson *person,
             const Said             *said,
             const int              *matches)
{
  NaerDay change = said->latest;

  for (guint i = person->rows->len; i > 0; i--)
    {
      const NaerImportRow *row = person->rows->pdata[i - 1];

      if (!agrees (row, said))
        break;
      if (matches[i - 1] < 0)
        change = row->from;
    }
  return change;
}

static const char *
unit_name (const NaerFacts      *facts,
           const NaerEmployment *employment)
{
  const NaerUnit *unit = NULL;

  if (employment->unit_row_id != 0)
    unit = naer_facts_find_unit (facts, employment->unit_row_id);
  return unit != NULL ? unit->name : "";
}

/* A file does not know better than a newer one did. */
static gboolean
is_older (const NaerImportPerson *person,
          NaerDay                 covers_to)
{
  for (guint i = 0; i < person->employee->absences->len; i++)
    {
      const NaerAbsence *absence = person->employee->absences->pdata[i];

      if (absence->from > covers_to && naer_import_source_is_file (absence->source))
        return TRUE;
    }
  return FALSE;
}

static void
propose_change (NaerImportPerson     *person,
                const Said           *said,
                const NaerEmployment *before,
                NaerDay               change)
{
  NaerEmployment *after = naer_employment_copy (before);

  if (said->percent > 0.0)
    after->percent = said->percent;
  if (change != NAER_DAY_NONE && change > before->from)
    {
      after->row_id = 0;
      after->from = change;
      after->to = said->to != NAER_DAY_NONE && said->to >= change ? said->to : NAER_DAY_NONE;
      if (before->to == NAER_DAY_NONE || before->to >= change)
        {
          person->employment_ended = naer_employment_copy (before);
          person->employment_ended->to = change - 1;
        }
    }
  else if (said->from != NAER_DAY_NONE)
    {
      after->from = said->from;
      after->to = said->to;
    }
  person->employment_before = naer_employment_copy (before);
  person->employment_after = after;
}

static void
propose_for_known (NaerImportPerson     *person,
                   const NaerFacts      *facts,
                   const Said           *said,
                   const NaerEmployment *before,
                   const int            *matches,
                   NaerDay               covers_to)
{
  gboolean moved = *said->unit != '\0' && !g_str_equal (said->unit, unit_name (facts, before));
  gboolean other_percent = said->percent > 0.0 &&
                           fabs (said->percent - before->percent) >= SAME_PERCENT;
  gboolean other_days = said->from != NAER_DAY_NONE &&
                        (said->from != before->from || said->to != before->to);
  NaerDay change = NAER_DAY_NONE;

  if (!(moved || other_percent || other_days) || is_older (person, covers_to))
    return;
  if (said->from != NAER_DAY_NONE && before->from != NAER_DAY_NONE && said->from > before->from)
    change = said->from;
  else if (said->from == NAER_DAY_NONE)
    change = find_change (person, said, matches);
  if (said->from == NAER_DAY_NONE && said->latest < before->from)
    return;

  propose_change (person, said, before, change);
  person->unit = g_strdup (*said->unit != '\0' ? said->unit : unit_name (facts, before));
}

/**
 * naer_import_employment_propose:
 * @person: a person with rows
 * @facts: what is known
 * @matches: for each row of the person its spell in the data, or -1
 * @covers_to: the last day that the file covers, inclusive
 *
 * Proposes the employment that the latest rows tell of: for a new person, of a moved unit, of a
 * changed position. Since when it is so is not known where the file does not say.
 */
void
naer_import_employment_propose (NaerImportPerson *person,
                                const NaerFacts  *facts,
                                const int        *matches,
                                NaerDay           covers_to)
{
  Said said = read_rows (person);
  const NaerEmployment *before = NULL;

  if (person->employee != NULL)
    before = naer_employee_latest_employment (person->employee);
  person->employment_accepted = TRUE;
  if (before != NULL)
    propose_for_known (person, facts, &said, before, matches, covers_to);
  else if (person->employee == NULL || *said.unit != '\0' || said.percent > 0.0)
    {
      person->employment_after = naer_employment_new (said.from, said.to,
                                                      said.percent > 0.0 ? said.percent : 100.0);
      person->unit = g_strdup (said.unit);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit/naer-unit-counts.h"

#include "unit/naer-away.h"

struct _NaerUnitCounts
{
  NaerDay first;
  NaerDay last;
  NaerUnitCount *days;
};

/* What a day holds more of than the day before, among those who work on all that is no day off. */
typedef struct
{
  int employed;
  int away;
  int partly;
  double positions;
  double lost;
} Step;

typedef struct
{
  NaerUnitCounts *counts;
  const NaerWorkDays *work_days;
  gint64 unit;
  NaerDay today;
  Step *steps;
} Counting;

/* A stretch in which somebody has one position in the unit. */
typedef struct
{
  NaerDay from;
  NaerDay to;
  double position;
} Piece;

static gint
compare_pieces (gconstpointer a,
                gconstpointer b)
{
  const Piece *first = a, *second = b;

  return (first->from > second->from) - (first->from < second->from);
}

static GArray *
find_pieces (const Counting     *counting,
             const NaerEmployee *employee)
{
  GArray *pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
  Piece throughout = { counting->counts->first, counting->counts->last, 1.0 };

  if (employee->employments->len == 0 && counting->unit == 0)
    g_array_append_val (pieces, throughout);
  for (guint i = 0; i < employee->employments->len; i++)
    {
      const NaerEmployment *employment = employee->employments->pdata[i];
      Piece piece = { MAX (employment->from, counting->counts->first),
                      employment->to != NAER_DAY_NONE ? MIN (employment->to, counting->counts->last)
                                                      : counting->counts->last,
                      employment->percent / 100.0 };

      if (piece.from <= piece.to &&
          (counting->unit == 0 || employment->unit_row_id == counting->unit))
        g_array_append_val (pieces, piece);
    }
  g_array_sort (pieces, compare_pieces);
  return pieces;
}

static gboolean
pieces_overlap (GArray *pieces)
{
  for (guint i = 1; i < pieces->len; i++)
    if (g_array_index (pieces, Piece, i).from <= g_array_index (pieces, Piece, i - 1).to)
      return TRUE;
  return FALSE;
}

static GArray *
find_aways (const Counting     *counting,
            const NaerEmployee *employee)
{
  gboolean any = employee->employment_breaks->len > 0;

  for (guint i = 0; i < employee->absences->len && !any; i++)
    {
      const NaerAbsence *absence = employee->absences->pdata[i];

      any = absence->from <= counting->counts->last &&
            (absence->to == NAER_DAY_NONE || absence->to >= counting->counts->first);
    }
  return any ? naer_aways_new (employee, counting->today)
             : g_array_new (FALSE, FALSE, sizeof (NaerAway));
}

static void
add_steps (Counting   *counting,
           NaerDay     from,
           NaerDay     to,
           const Step *step)
{
  Step *begin = &counting->steps[from - counting->counts->first];
  Step *end = &counting->steps[to + 1 - counting->counts->first];

  begin->employed += step->employed;
  begin->away += step->away;
  begin->partly += step->partly;
  begin->positions += step->positions;
  begin->lost += step->lost;
  end->employed -= step->employed;
  end->away -= step->away;
  end->partly -= step->partly;
  end->positions -= step->positions;
  end->lost -= step->lost;
}

/* Only where something begins or ends is there work to do, however long it lasts. */
static void
count_stretches (Counting *counting,
                 GArray   *pieces,
                 GArray   *aways)
{
  for (guint i = 0; i < pieces->len; i++)
    {
      const Piece *piece = &g_array_index (pieces, Piece, i);
      Step employed = { .employed = 1, .positions = piece->position };

      add_steps (counting, piece->from, piece->to, &employed);
      for (guint n = 0; n < aways->len; n++)
        {
          const NaerAway *away = &g_array_index (aways, NaerAway, n);
          NaerDay from = MAX (away->from, piece->from), to = MIN (away->to, piece->to);
          gboolean wholly = naer_away_get_level (away) == NAER_AWAY_WHOLLY;
          Step lost = { .away = wholly, .partly = !wholly, .lost = piece->position * away->share };

          if (from <= to)
            add_steps (counting, from, to, &lost);
        }
    }
}

static double
position_on (GArray  *pieces,
             NaerDay  day)
{
  double position = 0;

  for (guint i = 0; i < pieces->len; i++)
    {
      const Piece *piece = &g_array_index (pieces, Piece, i);

      if (day >= piece->from && day <= piece->to)
        position += piece->position;
    }
  return MIN (position, 1.0);
}

static void
count_day (NaerUnitCount  *count,
           const NaerAway *away,
           double          position)
{
  NaerAwayLevel level = naer_away_get_level (away);

  count->expected++;
  count->at_work += level != NAER_AWAY_WHOLLY;
  count->partly += level == NAER_AWAY_PARTLY;
  count->positions += position;
  count->positions_at_work += position * (away != NULL ? 1.0 - away->share : 1.0);
}

static void
count_day_by_day (Counting           *counting,
                  const NaerEmployee *employee,
                  GArray             *pieces,
                  GArray             *aways)
{
  NaerUnitCounts *counts = counting->counts;

  for (NaerDay day = counts->first; day <= counts->last; day++)
    {
      double position = position_on (pieces, day);

      if (position > 0 && naer_work_days_works (counting->work_days, employee, day))
        count_day (&counts->days[day - counts->first], naer_aways_find (aways, day), position);
    }
}

static void
count_employee (Counting           *counting,
                const NaerEmployee *employee)
{
  g_autoptr (GArray) pieces = find_pieces (counting, employee);
  g_autoptr (GArray) aways = NULL;

  if (pieces->len == 0)
    return;
  aways = find_aways (counting, employee);
  if (employee->rosters->len > 0 || pieces_overlap (pieces))
    count_day_by_day (counting, employee, pieces, aways);
  else
    count_stretches (counting, pieces, aways);
}

static void
sum_up (Counting *counting)
{
  NaerUnitCounts *counts = counting->counts;
  Step sum = { 0 };

  for (NaerDay day = counts->first; day <= counts->last; day++)
    {
      const Step *step = &counting->steps[day - counts->first];
      NaerUnitCount *count = &counts->days[day - counts->first];

      sum.employed += step->employed;
      sum.away += step->away;
      sum.partly += step->partly;
      sum.positions += step->positions;
      sum.lost += step->lost;
      if (sum.employed == 0 || naer_work_days_is_off (counting->work_days, day))
        continue;
      count->expected += sum.employed;
      count->at_work += sum.employed - sum.away;
      count->partly += sum.partly;
      count->positions += sum.positions;
      count->positions_at_work += MAX (sum.positions - sum.lost, 0);
    }
}

/**
 * naer_unit_counts_new:
 * @facts: the facts
 * @unit: the row of a unit, 0 for all
 * @first: the first day
 * @last: the last day, inclusive
 * @today: today, which an open spell is known through
 *
 * Counts who is at work on each day. A day counts for those who are employed in the unit then and
 * have a working day. Sickness without a last day is taken to go on.
 *
 * Returns: (transfer full): the counts
 */
NaerUnitCounts *
naer_unit_counts_new (const NaerFacts *facts,
                      gint64           unit,
                      NaerDay          first,
                      NaerDay          last,
                      NaerDay          today)
{
  NaerUnitCounts *self;
  g_autoptr (NaerWorkDays) work_days = NULL;
  g_autofree Step *steps = NULL;
  Counting counting;

  g_return_val_if_fail (facts != NULL, NULL);
  g_return_val_if_fail (first <= last, NULL);

  self = g_rc_box_new0 (NaerUnitCounts);
  self->first = first;
  self->last = last;
  self->days = g_new0 (NaerUnitCount, last - first + 1);
  work_days = naer_work_days_new (facts->employer);
  steps = g_new0 (Step, last - first + 2);
  counting = (Counting) { self, work_days, unit, today, steps };
  for (guint i = 0; i < facts->employees->len; i++)
    count_employee (&counting, facts->employees->pdata[i]);
  sum_up (&counting);
  return self;
}

/**
 * naer_unit_counts_ref:
 * @self: counts
 *
 * Returns: (transfer full): @self
 */
NaerUnitCounts *
naer_unit_counts_ref (NaerUnitCounts *self)
{
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  NaerUnitCounts *self = data;

  g_free (self->days);
}

/**
 * naer_unit_counts_unref:
 * @self: (transfer full): counts
 *
 * Lets them go.
 */
void
naer_unit_counts_unref (NaerUnitCounts *self)
{
  g_rc_box_release_full (self, clear);
}

/**
 * naer_unit_counts_get:
 * @self: counts
 * @day: a day
 *
 * Returns: (transfer none) (nullable): the count of @day, %NULL outside the stretch
 */
const NaerUnitCount *
naer_unit_counts_get (const NaerUnitCounts *self,
                      NaerDay               day)
{
  return day >= self->first && day <= self->last ? &self->days[day - self->first] : NULL;
}

/**
 * naer_unit_count_on:
 * @facts: the facts
 * @unit: the row of a unit, 0 for all
 * @day: a day
 * @today: today, which an open spell is known through
 *
 * Returns: how many are at work on @day
 */
NaerUnitCount
naer_unit_count_on (const NaerFacts *facts,
                    gint64           unit,
                    NaerDay          day,
                    NaerDay          today)
{
  g_autoptr (NaerUnitCounts) counts = naer_unit_counts_new (facts, unit, day, day, today);

  return *naer_unit_counts_get (counts, day);
}

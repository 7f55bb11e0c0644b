/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "patterns/naer-unit-patterns.h"

#include <math.h>

#include "absence/naer-position.h"
#include "patterns/naer-exact.h"

/* Positions that differ by more percentage points are no like conditions. */
#define LIKE_POSITION 20.0

#define MONTHS_OF_RANGE 12

/* What makes conditions alike, and the spells of twelve months. */
typedef struct
{
  gboolean known;   /* employed and known throughout, with patterns on */
  double percent;
  int spells;
  int short_spells;
} YearOfPerson;

struct _NaerUnitPatterns
{
  GPtrArray *people;                          /* NaerPatternPerson */
  GHashTable *by_id;                          /* number of the employee → NaerPatternPerson */
  GArray *years;                              /* YearOfPerson, as @people */
  NaerWeekdays weekdays[NAER_N_WEEKDAY_SIDES];
  GHashTable *adjusted[NAER_N_WEEKDAY_SIDES]; /* number of the employee → double */
  int by_month[12];
};

/* Adjusts the tails of all that are tested, so that in a large unit chance alone is not taken for a
   pattern. */
static void
adjust_tails (NaerUnitPatterns *self,
              NaerWeekdaySide   side,
              const NaerWeekdays *people)
{
  g_autofree double *tails = g_new (double, self->people->len);
  g_autofree double *adjusted = g_new (double, self->people->len);
  g_autoptr (GPtrArray) tested = g_ptr_array_new ();

  for (guint i = 0; i < self->people->len; i++)
    {
      const NaerPatternPerson *person = self->people->pdata[i];

      if (!person->days->off &&
          naer_weekdays_get_tail (&self->weekdays[side], &people[i], &tails[tested->len]))
        g_ptr_array_add (tested, person->employee->id);
    }
  naer_benjamini_hochberg (tails, tested->len, adjusted);
  for (guint i = 0; i < tested->len; i++)
    g_hash_table_insert (self->adjusted[side], tested->pdata[i],
                         g_memdup2 (&adjusted[i], sizeof adjusted[i]));
}

static void
look_at_weekdays (NaerUnitPatterns *self,
                  NaerWeekdaySide   side)
{
  g_autofree NaerWeekdays *people = g_new0 (NaerWeekdays, self->people->len);

  self->adjusted[side] = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  for (guint i = 0; i < self->people->len; i++)
    {
      people[i] = naer_weekdays_of_person (self->people->pdata[i], side);
      naer_weekdays_add (&self->weekdays[side], &people[i]);
    }
  adjust_tails (self, side, people);
}

static void
look_at_months (NaerUnitPatterns *self)
{
  for (guint i = 0; i < self->people->len; i++)
    {
      g_autoptr (GArray) spells = naer_pattern_person_get_spells (self->people->pdata[i],
                                                                  NAER_PATTERN_MONTHS);

      for (guint n = 0; n < spells->len; n++)
        self->by_month[naer_day_get_month (g_array_index (spells, NaerSpell, n).from) - 1]++;
    }
}

static gboolean
is_known_throughout (const NaerPatternPerson *person)
{
  NaerStretch window = naer_pattern_person_get_window (person, MONTHS_OF_RANGE);

  return window.from == naer_day_add_months (window.to, -MONTHS_OF_RANGE) + 1 &&
         naer_employee_is_employed (person->employee, window.from) &&
         naer_employee_is_employed (person->employee, window.to);
}

static YearOfPerson
look_at_year (const NaerPatternPerson *person)
{
  g_autoptr (GArray) spells = naer_pattern_person_get_spells (person, MONTHS_OF_RANGE);

  return (YearOfPerson){
    .known = is_known_throughout (person) && !person->days->off,
    .percent = naer_employee_get_percent_on (person->employee, person->days->to),
    .spells = (int) spells->len,
    .short_spells = naer_spells_count_short (spells),
  };
}

static void
look_at_years (NaerUnitPatterns *self)
{
  for (guint i = 0; i < self->people->len; i++)
    {
      YearOfPerson year = look_at_year (self->people->pdata[i]);

      g_array_append_val (self->years, year);
    }
}

/**
 * naer_unit_patterns_new:
 * @facts: the facts, to be kept as long as this
 * @unit: (nullable): the name of the unit, %NULL for those who have none
 * @today: today
 *
 * Looks at all employees of a unit.
 *
 * Returns: (transfer full): the unit
 */
NaerUnitPatterns *
naer_unit_patterns_new (const NaerFacts *facts,
                        const char      *unit,
                        NaerDay          today)
{
  NaerUnitPatterns *self = g_new0 (NaerUnitPatterns, 1);
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (facts->employer);
  g_autoptr (NaerPatternDays) usual = naer_pattern_days_new_usual (work_days, today);

  self->people = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_pattern_person_free);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->years = g_array_new (FALSE, FALSE, sizeof (YearOfPerson));
  for (guint i = 0; i < facts->employees->len; i++)
    {
      NaerEmployee *employee = facts->employees->pdata[i];

      if (g_strcmp0 (employee->unit, unit) != 0)
        continue;
      g_ptr_array_add (self->people, naer_pattern_person_new (usual, work_days, employee));
      g_hash_table_insert (self->by_id, employee->id, self->people->pdata[self->people->len - 1]);
    }
  for (NaerWeekdaySide side = 0; side < NAER_N_WEEKDAY_SIDES; side++)
    look_at_weekdays (self, side);
  look_at_months (self);
  look_at_years (self);
  return self;
}

/**
 * naer_unit_patterns_free:
 * @self: (transfer full) (nullable): a unit
 *
 * Frees it.
 */
void
naer_unit_patterns_free (NaerUnitPatterns *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->people);
  g_hash_table_unref (self->by_id);
  g_array_unref (self->years);
  for (NaerWeekdaySide side = 0; side < NAER_N_WEEKDAY_SIDES; side++)
    g_hash_table_unref (self->adjusted[side]);
  g_free (self);
}

/**
 * naer_unit_patterns_find:
 * @self: a unit
 * @employee: an employee
 *
 * Returns: (transfer none) (nullable): the person
 */
const NaerPatternPerson *
naer_unit_patterns_find (const NaerUnitPatterns *self,
                         const NaerEmployee     *employee)
{
  return g_hash_table_lookup (self->by_id, employee->id);
}

/**
 * naer_unit_patterns_get_weekdays:
 * @self: a unit
 * @side: start or return
 *
 * Returns: (transfer none): the short spells of all by weekday
 */
const NaerWeekdays *
naer_unit_patterns_get_weekdays (const NaerUnitPatterns *self,
                                 NaerWeekdaySide         side)
{
  return &self->weekdays[side];
}

/**
 * naer_unit_patterns_get_adjusted:
 * @self: a unit
 * @employee: an employee
 * @side: start or return
 * @adjusted: (out): the tail of the employee, adjusted for all that were tested in the unit
 *
 * Returns: whether the employee was tested
 */
gboolean
naer_unit_patterns_get_adjusted (const NaerUnitPatterns *self,
                                 const NaerEmployee     *employee,
                                 NaerWeekdaySide         side,
                                 double                 *adjusted)
{
  const double *found = g_hash_table_lookup (self->adjusted[side], employee->id);

  if (found != NULL)
    *adjusted = *found;
  return found != NULL;
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  int first = *(const int *) a, second = *(const int *) b;

  return (first > second) - (first < second);
}

/**
 * naer_unit_patterns_get_range:
 * @self: a unit
 * @person: a person
 * @short_only: whether of short spells only
 * @range: (out): the middle range
 *
 * Finds what number of spells in twelve months is usual among people of the unit with conditions
 * like those of @person, who is one of them: employed and known throughout, with a position that
 * differs by at most 20 percentage points. The middle range leaves out no more than a quarter at
 * either end.
 *
 * Returns: whether there are at least %NAER_LIKE_PEOPLE
 */
gboolean
naer_unit_patterns_get_range (const NaerUnitPatterns  *self,
                              const NaerPatternPerson *person,
                              gboolean                 short_only,
                              NaerUsualRange          *range)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (int));
  YearOfPerson own = look_at_year (person);

  if (!own.known)
    return FALSE;
  for (guint i = 0; i < self->years->len; i++)
    {
      const YearOfPerson *other = &g_array_index (self->years, YearOfPerson, i);

      if (other->known && fabs (own.percent - other->percent) <= LIKE_POSITION)
        g_array_append_val (numbers, *(short_only ? &other->short_spells : &other->spells));
    }
  if (numbers->len < NAER_LIKE_PEOPLE)
    return FALSE;
  g_array_sort (numbers, compare_numbers);
  range->people = (int) numbers->len;
  range->low = g_array_index (numbers, int, (numbers->len - 1) / 4);
  range->high = g_array_index (numbers, int, numbers->len - 1 - (numbers->len - 1) / 4);
  return TRUE;
}

/**
 * naer_unit_patterns_get_season:
 * @self: a unit
 * @shares: (out caller-allocates) (array fixed-size=12): shares by month, January first
 *
 * How the spells of the unit in three years are spread over the months that they begin in.
 *
 * Returns: whether there are enough people, and any spells
 */
gboolean
naer_unit_patterns_get_season (const NaerUnitPatterns *self,
                               double                  shares[12])
{
  int sum = 0;

  for (int i = 0; i < 12; i++)
    sum += self->by_month[i];
  for (int i = 0; i < 12; i++)
    shares[i] = sum > 0 ? (double) self->by_month[i] / sum : 0.0;
  return sum > 0 && self->people->len >= NAER_LIKE_PEOPLE;
}

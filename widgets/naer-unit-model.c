/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-unit-model.h"

#include "unit/naer-back.h"
#include "unit/naer-employee-order.h"

/* So many rows are remembered; more than a screen shows. */
#define MAX_REMEMBERED 256

struct _NaerUnitModel
{
  const NaerFacts *facts;
  NaerDay first;
  NaerDay last;
  NaerDay today;
  gboolean with_kinds;
  NaerWorkDays *work_days;
  guint8 *off;
  NaerUnitCounts *counts;
  GPtrArray *rows;
  GHashTable *shared_names; /* names that more than one has; they belong to the facts */
  GHashTable *remembered;
};

static GArray *
get_aways (NaerUnitModel *self,
           guint          row)
{
  GArray *aways = g_hash_table_lookup (self->remembered, GUINT_TO_POINTER (row));

  if (aways != NULL)
    return aways;
  if (g_hash_table_size (self->remembered) >= MAX_REMEMBERED)
    g_hash_table_remove_all (self->remembered);
  aways = naer_aways_new (self->rows->pdata[row], self->today);
  g_hash_table_insert (self->remembered, GUINT_TO_POINTER (row), aways);
  return aways;
}

static GHashTable *
find_shared_names (const NaerFacts *facts)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTable *shared = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < facts->employees->len; i++)
    {
      char *name = ((NaerEmployee *) facts->employees->pdata[i])->name;

      if (name != NULL && !g_hash_table_add (seen, name))
        g_hash_table_add (shared, name);
    }
  return shared;
}

static NaerUnitModel *
make (const NaerFacts     *facts,
      const NaerUnitQuery *query,
      NaerDay              first,
      NaerDay              last,
      NaerDay              today)
{
  NaerUnitModel *self = g_rc_box_new0 (NaerUnitModel);

  self->facts = facts;
  self->first = first;
  self->last = last;
  self->today = today;
  self->work_days = naer_work_days_new (facts->employer);
  self->off = g_new (guint8, last - first + 1);
  for (NaerDay day = first; day <= last; day++)
    self->off[day - first] = naer_work_days_is_off (self->work_days, day);
  self->rows = naer_unit_rows_new (facts, query, today);
  self->shared_names = find_shared_names (facts);
  self->remembered = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  return self;
}

/**
 * naer_unit_model_new:
 * @facts: the facts, which stay as they are while this is used
 * @query: whom to list, and in which order
 * @first: the first day
 * @last: the last day, inclusive
 * @today: today, which an open spell is known through
 *
 * Returns: (transfer full): what the unit calendar tells, without kinds of absence
 */
NaerUnitModel *
naer_unit_model_new (const NaerFacts     *facts,
                     const NaerUnitQuery *query,
                     NaerDay              first,
                     NaerDay              last,
                     NaerDay              today)
{
  NaerUnitModel *self;

  g_return_val_if_fail (facts != NULL && query != NULL, NULL);
  g_return_val_if_fail (first <= last, NULL);

  self = make (facts, query, first, last, today);
  self->counts = naer_unit_counts_new (facts, query->unit, first, last, today);
  return self;
}

/**
 * naer_unit_model_ask:
 * @self: what is told now
 * @query: whom to list, and in which order, in the same unit
 * @with_kinds: whether kinds of absence are told
 *
 * Asks for other rows. How many are at work does not depend on who is listed and is not counted
 * again.
 *
 * Returns: (transfer full): what is told then
 */
NaerUnitModel *
naer_unit_model_ask (NaerUnitModel       *self,
                     const NaerUnitQuery *query,
                     gboolean             with_kinds)
{
  NaerUnitModel *other = make (self->facts, query, self->first, self->last, self->today);

  other->with_kinds = with_kinds;
  other->counts = naer_unit_counts_ref (self->counts);
  return other;
}

/**
 * naer_unit_model_ref:
 * @self: a model
 *
 * Returns: (transfer full): @self
 */
NaerUnitModel *
naer_unit_model_ref (NaerUnitModel *self)
{
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  NaerUnitModel *self = data;

  g_hash_table_unref (self->remembered);
  g_hash_table_unref (self->shared_names);
  g_ptr_array_unref (self->rows);
  naer_unit_counts_unref (self->counts);
  naer_work_days_free (self->work_days);
  g_free (self->off);
}

/**
 * naer_unit_model_unref:
 * @self: (transfer full): a model
 *
 * Lets it go.
 */
void
naer_unit_model_unref (NaerUnitModel *self)
{
  g_rc_box_release_full (self, clear);
}

/**
 * naer_unit_model_get_first:
 * @self: a model
 *
 * Returns: its first day
 */
NaerDay
naer_unit_model_get_first (const NaerUnitModel *self)
{
  return self->first;
}

/**
 * naer_unit_model_get_last:
 * @self: a model
 *
 * Returns: its last day, inclusive
 */
NaerDay
naer_unit_model_get_last (const NaerUnitModel *self)
{
  return self->last;
}

/**
 * naer_unit_model_get_today:
 * @self: a model
 *
 * Returns: the day that was today when it was made
 */
NaerDay
naer_unit_model_get_today (const NaerUnitModel *self)
{
  return self->today;
}

/**
 * naer_unit_model_has_kinds:
 * @self: a model
 *
 * Whether kinds of absence are told.
 */
gboolean
naer_unit_model_has_kinds (const NaerUnitModel *self)
{
  return self->with_kinds;
}

/**
 * naer_unit_model_get_n_rows:
 * @self: a model
 *
 * Returns: how many people are listed
 */
guint
naer_unit_model_get_n_rows (const NaerUnitModel *self)
{
  return self->rows->len;
}

/**
 * naer_unit_model_get_employee:
 * @self: a model
 * @row: a row
 *
 * Returns: (transfer none): who that is
 */
const NaerEmployee *
naer_unit_model_get_employee (const NaerUnitModel *self,
                              guint                row)
{
  g_return_val_if_fail (row < self->rows->len, NULL);

  return self->rows->pdata[row];
}

/**
 * naer_unit_model_find_row:
 * @self: a model
 * @employee: the row of an employee in the data file
 *
 * Returns: the row in the list, or %G_MAXUINT for somebody who is not listed
 */
guint
naer_unit_model_find_row (const NaerUnitModel *self,
                          gint64               employee)
{
  for (guint row = 0; row < self->rows->len; row++)
    if (((const NaerEmployee *) self->rows->pdata[row])->row_id == employee)
      return row;
  return G_MAXUINT;
}

/**
 * naer_unit_model_get_name:
 * @self: a model
 * @row: a row
 *
 * Returns: (transfer none): the name, or the number when the name is not known
 */
const char *
naer_unit_model_get_name (const NaerUnitModel *self,
                          guint                row)
{
  return naer_employee_get_called (naer_unit_model_get_employee (self, row));
}

/**
 * naer_unit_model_get_number:
 * @self: a model
 * @row: a row
 *
 * Returns: (transfer none) (nullable): the number of somebody whose name others have too
 */
const char *
naer_unit_model_get_number (const NaerUnitModel *self,
                            guint                row)
{
  const NaerEmployee *employee = naer_unit_model_get_employee (self, row);

  if (employee->name == NULL || employee->name[0] == '\0')
    return NULL;
  return g_hash_table_contains (self->shared_names, employee->name) ? employee->id : NULL;
}

/**
 * naer_unit_model_get_aways:
 * @self: a model
 * @row: a row
 *
 * Returns: (transfer none) (element-type NaerAway): when the person is away; it is good until
 *   another row is asked for
 */
GArray *
naer_unit_model_get_aways (NaerUnitModel *self,
                           guint          row)
{
  g_return_val_if_fail (row < self->rows->len, NULL);

  return get_aways (self, row);
}

/**
 * naer_unit_model_find_back:
 * @self: a model
 * @row: a row
 *
 * Returns: when somebody who is away today is back, as naer_back_find() says
 */
NaerDay
naer_unit_model_find_back (NaerUnitModel *self,
                           guint          row)
{
  g_return_val_if_fail (row < self->rows->len, NAER_DAY_NONE);

  return naer_back_find (self->rows->pdata[row], get_aways (self, row), self->work_days,
                         self->today);
}

/**
 * naer_unit_model_is_day_off:
 * @self: a model
 * @day: one of its days
 *
 * Whether it is a day off for all who have no roster.
 */
gboolean
naer_unit_model_is_day_off (const NaerUnitModel *self,
                            NaerDay              day)
{
  g_return_val_if_fail (day >= self->first && day <= self->last, FALSE);

  return self->off[day - self->first];
}

/**
 * naer_unit_model_get_day:
 * @self: a model
 * @row: a row
 * @day: one of its days
 * @told: (out): what is told of it
 *
 * Tells of one day of one person.
 */
void
naer_unit_model_get_day (NaerUnitModel *self,
                         guint          row,
                         NaerDay        day,
                         NaerUnitDay   *told)
{
  const NaerEmployee *employee = self->rows->pdata[row];
  const NaerAway *away = naer_aways_find (get_aways (self, row), day);

  told->employed = naer_employee_is_employed (employee, day);
  told->level = told->employed ? naer_away_get_level (away) : NAER_AWAY_NOT;
  told->kind = away != NULL && told->employed ? away->kind : NAER_ABSENCE_NONE;
  told->grade = away != NULL ? away->grade : 100;
  told->if_lasts = away != NULL && away->if_lasts;
  told->off = employee->rosters->len > 0 ? !naer_work_days_works (self->work_days, employee, day)
                                         : self->off[day - self->first];
  told->known = told->employed && day <= self->today && day >= employee->absence_known_from;
}

/**
 * naer_unit_model_get_count:
 * @self: a model
 * @day: a day
 *
 * Returns: (transfer none) (nullable): how many of the unit are at work, %NULL outside its days
 */
const NaerUnitCount *
naer_unit_model_get_count (const NaerUnitModel *self,
                           NaerDay              day)
{
  return naer_unit_counts_get (self->counts, day);
}

static NaerHeatmapLook
look_of_kind (const NaerUnitDay *day)
{
  NaerCalendarDay as_calendar = { .kind = day->kind, .grade = day->grade, .weekend = day->off };

  return day->kind != NAER_ABSENCE_NONE ? naer_heatmap_look_of (&as_calendar) : NAER_LOOK_AWAY;
}

/**
 * naer_unit_day_get_look:
 * @day: a day
 * @with_kinds: whether kinds of absence are told
 * @look: (out): how it is drawn
 *
 * Returns: whether it is drawn at all; days without employment are not, nor days off of which
 *   nothing is known
 */
gboolean
naer_unit_day_get_look (const NaerUnitDay *day,
                        gboolean           with_kinds,
                        NaerHeatmapLook   *look)
{
  if (!day->employed)
    return FALSE;
  if (day->level != NAER_AWAY_NOT && day->if_lasts)
    *look = NAER_LOOK_AWAY_IF_LASTS;
  else if (day->level != NAER_AWAY_NOT && with_kinds)
    *look = look_of_kind (day);
  else if (day->level != NAER_AWAY_NOT)
    *look = day->level == NAER_AWAY_WHOLLY ? NAER_LOOK_AWAY : NAER_LOOK_PARTLY_AWAY;
  else if (day->known)
    *look = day->off ? NAER_LOOK_WEEKEND : NAER_LOOK_GROUND;
  else if (!day->off)
    *look = NAER_LOOK_EMPTY;
  else
    return FALSE;
  return TRUE;
}

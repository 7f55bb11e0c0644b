/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-match.h"

/* A spell of the data, its place there, and how far those that begin no later reach. */
typedef struct
{
  const NaerAbsence *absence;
  int index;
  NaerDay last;
  NaerDay reach;
  gboolean taken;
} Spell;

typedef gboolean (*Same) (const NaerImportRow *row,
                          const NaerAbsence   *absence);

/**
 * naer_import_row_compare:
 * @a: a row of one person
 * @b: another
 *
 * Orders rows by what they say, so that their order in the file does not matter.
 */
int
naer_import_row_compare (const NaerImportRow *a,
                         const NaerImportRow *b)
{
#define COMPARE(member) if (a->member != b->member) return a->member < b->member ? -1 : 1
  COMPARE (from);
  COMPARE (to);
  COMPARE (kind);
  COMPARE (grade);
  COMPARE (share);
  COMPARE (registered);
  COMPARE (percent);
  COMPARE (employment_from);
#undef COMPARE
  return strcmp (a->unit, b->unit) != 0 ? strcmp (a->unit, b->unit) : strcmp (a->name, b->name);
}

static int
compare_spells (gconstpointer data_a,
                gconstpointer data_b)
{
  const Spell *a = data_a, *b = data_b;

  if (a->absence->from != b->absence->from)
    return a->absence->from < b->absence->from ? -1 : 1;
  if (a->last != b->last)
    return a->last < b->last ? -1 : 1;
  return a->index < b->index ? -1 : a->index > b->index;
}

static GArray *
sort_spells (GPtrArray *absences,
             NaerDay    today)
{
  GArray *spells = g_array_sized_new (FALSE, FALSE, sizeof (Spell), absences->len);
  NaerDay reach = NAER_DAY_NONE;

  for (guint i = 0; i < absences->len; i++)
    {
      const NaerAbsence *absence = absences->pdata[i];
      Spell spell = { absence, (int) i, naer_absence_last_day (absence, today), 0, FALSE };

      g_array_append_val (spells, spell);
    }
  g_array_sort (spells, compare_spells);
  for (guint i = 0; i < spells->len; i++)
    {
      Spell *spell = &g_array_index (spells, Spell, i);

      spell->reach = reach = MAX (reach, spell->last);
    }
  return spells;
}

/* The first spell that begins on @day or later. */
static guint
find_first (GArray *spells,
            NaerDay day)
{
  guint low = 0, high = spells->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (spells, Spell, middle).absence->from < day)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static gboolean
same_spell (const NaerImportRow *row,
            const NaerAbsence   *absence)
{
  return row->kind == absence->kind && row->to == absence->to && row->grade == absence->grade;
}

/* A sick note that goes from 100 to 50 percent is another note, though it is the same kind. */
static gboolean
same_grade (const NaerImportRow *row,
            const NaerAbsence   *absence)
{
  return row->kind == absence->kind && (!row->grade_known || row->grade == absence->grade);
}

static gboolean
same_kind (const NaerImportRow *row,
           const NaerAbsence   *absence)
{
  return row->kind == absence->kind;
}

static void
match_first_days (GPtrArray *rows,
                  GArray    *spells,
                  Same       same,
                  int       *matches)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const NaerImportRow *row = rows->pdata[i];

      if (matches[i] >= 0)
        continue;
      for (guint n = find_first (spells, row->from); n < spells->len; n++)
        {
          Spell *spell = &g_array_index (spells, Spell, n);

          if (spell->absence->from != row->from)
            break;
          if (spell->taken || !same (row, spell->absence))
            continue;
          spell->taken = TRUE;
          matches[i] = spell->index;
          break;
        }
    }
}

static NaerDay
last_day (const NaerImportRow *row,
          NaerDay              today)
{
  return row->to != NAER_DAY_NONE ? row->to : MAX (row->from, today);
}

/* The free spell of the same kind and grade that has most days in common with the row. */
static Spell *
find_overlapping (const NaerImportRow *row,
                  GArray              *spells,
                  NaerDay              today)
{
  NaerDay row_last = last_day (row, today);
  Spell *best = NULL;
  int best_days = 0;

  for (guint n = find_first (spells, row_last + 1); n > 0; n--)
    {
      Spell *spell = &g_array_index (spells, Spell, n - 1);
      int days;

      if (spell->reach < row->from)
        break;
      days = MIN (spell->last, row_last) - MAX (spell->absence->from, row->from) + 1;
      if (spell->taken || days <= 0 || days < best_days || !same_grade (row, spell->absence))
        continue;
      best = spell;
      best_days = days;
    }
  return best;
}

/**
 * naer_import_match:
 * @rows: (element-type NaerImportRow): the good rows of one person, ordered by
 *   naer_import_row_compare()
 * @absences: (element-type NaerAbsence): the spells of that person in the data
 * @today: today, which open spells are known through
 *
 * Finds the spell that each row is about: by kind and first day, the most alike first; else the
 * spell of the same kind and grade that it overlaps most. A spell belongs to one row only, so
 * that notes that follow each other stay apart.
 *
 * Returns: (transfer full) (array): for each row the index of its spell, or -1 when it is new
 */
int *
naer_import_match (GPtrArray *rows,
                   GPtrArray *absences,
                   NaerDay    today)
{
  static const Same rounds[] = { same_spell, same_grade, same_kind };
  g_autoptr (GArray) spells = sort_spells (absences, today);
  int *matches = g_new (int, rows->len);

  for (guint i = 0; i < rows->len; i++)
    matches[i] = -1;
  for (guint round = 0; round < G_N_ELEMENTS (rounds); round++)
    match_first_days (rows, spells, rounds[round], matches);
  for (guint i = 0; i < rows->len; i++)
    {
      Spell *spell = matches[i] < 0 ? find_overlapping (rows->pdata[i], spells, today) : NULL;

      if (spell == NULL)
        continue;
      spell->taken = TRUE;
      matches[i] = spell->index;
    }
  return matches;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-person.h"

#include "import/naer-import-match.h"

/* Stands for a name or a number that more than one has. */
static NaerImportPerson several;

typedef struct
{
  NaerImportPeople *people;
  GHashTable *by_number;  /* number → NaerImportPerson */
  GHashTable *by_digits;  /* number without zeros before it → NaerImportPerson or &several */
  GHashTable *by_name;    /* folded name → NaerImportPerson or &several */
  gboolean match_names;
} Finder;

static void
person_free (gpointer data)
{
  NaerImportPerson *person = data;

  g_free (person->number);
  g_free (person->name);
  g_free (person->unit);
  g_ptr_array_unref (person->rows);
  g_ptr_array_unref (person->kept_back);
  g_clear_pointer (&person->employment_before, naer_employment_free);
  g_clear_pointer (&person->employment_ended, naer_employment_free);
  g_clear_pointer (&person->employment_after, naer_employment_free);
  g_free (person);
}

/* Spreadsheets take the zeros before a number away. */
static const char *
skip_zeros (const char *number)
{
  const char *at = number;

  if (strspn (number, "0123456789") != strlen (number))
    return number;
  while (*at == '0' && at[1] != '\0')
    at++;
  return at;
}

static char *
fold_name (const char *name)
{
  g_autofree char *composed = g_utf8_normalize (name, -1, G_NORMALIZE_ALL_COMPOSE);

  return g_utf8_casefold (composed != NULL ? composed : name, -1);
}

static void
remember_name (Finder           *finder,
               const char       *name,
               NaerImportPerson *person)
{
  g_autofree char *key = NULL;
  NaerImportPerson *other;

  if (name == NULL || *name == '\0')
    return;
  key = fold_name (name);
  other = g_hash_table_lookup (finder->by_name, key);
  if (other == person)
    return;
  g_hash_table_insert (finder->by_name, g_steal_pointer (&key), other == NULL ? person : &several);
}

static void
remember_number (Finder           *finder,
                 const char       *number,
                 NaerImportPerson *person)
{
  char *digits = g_strdup (skip_zeros (number));
  gboolean known = g_hash_table_contains (finder->by_digits, digits);

  g_hash_table_insert (finder->by_number, g_strdup (number), person);
  g_hash_table_insert (finder->by_digits, digits, known ? &several : person);
}

static NaerImportPerson *
add_person (Finder             *finder,
            const char         *number,
            const NaerEmployee *employee)
{
  NaerImportPerson *person = g_new0 (NaerImportPerson, 1);

  person->number = g_strdup (number);
  person->employee = employee;
  person->employee_row_id = employee != NULL ? employee->row_id : 0;
  person->name = g_strdup (employee != NULL ? employee->name : NULL);
  person->rows = g_ptr_array_new ();
  person->kept_back = g_ptr_array_new ();
  g_ptr_array_add (finder->people->people, person);
  remember_number (finder, number, person);
  return person;
}

static void
add_employees (Finder          *finder,
               const NaerFacts *facts)
{
  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];
      NaerImportPerson *person = add_person (finder, employee->id, employee);

      remember_name (finder, employee->name, person);
    }
}

static NaerImportProblem *
make_problem (const NaerImportRow  *row,
              NaerImportProblemType type,
              const char           *other)
{
  NaerImportProblem *problem = g_new0 (NaerImportProblem, 1);

  problem->type = type;
  problem->line = row->line;
  problem->column = -1;
  problem->field = NAER_IMPORT_FIELD_NAME;
  problem->value = g_strdup (row->name);
  problem->other = g_strdup (other);
  return problem;
}

static NaerImportPerson *
find_by_name (Finder              *finder,
              const NaerImportRow *row)
{
  g_autofree char *key = fold_name (row->name);
  NaerImportPerson *person = g_hash_table_lookup (finder->by_name, key);
  NaerImportProblem *problem;

  if (person != NULL && person != &several && finder->match_names)
    return person;
  finder->people->n_refused += row->status == NAER_IMPORT_ROW_GOOD;
  finder->people->anyone |= person == &several;
  if (person == NULL)
    problem = make_problem (row, NAER_PROBLEM_PERSON_UNKNOWN, NULL);
  else if (person == &several)
    problem = make_problem (row, NAER_PROBLEM_PERSON_TWICE, NULL);
  else
    {
      problem = make_problem (row, NAER_PROBLEM_PERSON_ASK, person->number);
      g_ptr_array_add (person->kept_back, (gpointer) row);
    }
  if (row->status == NAER_IMPORT_ROW_GOOD)
    g_ptr_array_add (finder->people->problems, problem);
  else
    naer_import_problem_free (problem);
  return NULL;
}

static NaerImportPerson *
find_by_number (Finder              *finder,
                const NaerImportRow *row)
{
  NaerImportPerson *person = g_hash_table_lookup (finder->by_number, row->number);

  if (person == NULL)
    person = g_hash_table_lookup (finder->by_digits, skip_zeros (row->number));
  return person != NULL && person != &several ? person : add_person (finder, row->number, NULL);
}

static void
note_name (Finder              *finder,
           NaerImportPerson    *person,
           const NaerImportRow *row)
{
  g_autofree char *said = NULL, *known = NULL;

  if (person->employee == NULL || person->name == NULL || *row->name == '\0' ||
      g_str_equal (person->name, row->name))
    return;
  said = fold_name (row->name);
  known = fold_name (person->name);
  if (g_str_equal (said, known))
    return;
  g_ptr_array_add (finder->people->problems,
                   make_problem (row, NAER_PROBLEM_NAME_DIFFERS, person->name));
  finder->people->n_warned += row->problems == NULL;
}

static void
give_row (Finder              *finder,
          NaerImportPerson    *person,
          const NaerImportRow *row)
{
  if (row->status != NAER_IMPORT_ROW_GOOD)
    {
      if (row->status != NAER_IMPORT_ROW_DUPLICATE)
        g_ptr_array_add (person->kept_back, (gpointer) row);
      return;
    }
  note_name (finder, person, row);
  g_ptr_array_add (person->rows, (gpointer) row);
}

static gboolean
is_about_someone (const NaerImportRow *row)
{
  return row->status != NAER_IMPORT_ROW_TOTAL && row->status != NAER_IMPORT_ROW_BLANK;
}

/* Those with a number first, so that a name can mean someone of the same file. */
static void
give_rows (Finder               *finder,
           const NaerImportRows *rows,
           gboolean              numbered)
{
  for (guint i = 0; i < rows->rows->len; i++)
    {
      const NaerImportRow *row = naer_import_rows_get (rows, i);
      NaerImportPerson *person = NULL;

      if (!is_about_someone (row) || numbered != (*row->number != '\0'))
        continue;
      if (numbered)
        {
          person = find_by_number (finder, row);
          if (person->employee == NULL)
            remember_name (finder, row->name, person);
        }
      else if (*row->name != '\0')
        person = find_by_name (finder, row);
      else
        finder->people->anyone = TRUE;
      if (person != NULL)
        give_row (finder, person, row);
    }
}

static int
compare_row_pointers (gconstpointer a,
                      gconstpointer b)
{
  return naer_import_row_compare (*(const NaerImportRow *const *) a,
                                  *(const NaerImportRow *const *) b);
}

/* A new person has the name of the latest row that says one. */
static void
finish_person (NaerImportPerson *person)
{
  g_ptr_array_sort (person->rows, compare_row_pointers);
  if (person->employee != NULL)
    return;
  for (guint i = 0; i < person->rows->len; i++)
    {
      const NaerImportRow *row = person->rows->pdata[i];

      if (*row->name != '\0')
        g_set_str (&person->name, row->name);
    }
}

/**
 * naer_import_people_find:
 * @facts: what is known; it must live as long as the people
 * @rows: the rows of a file, which must live as long as the people
 * @match_names: whether a row without a number may be matched by a name that one person has
 *
 * Finds whom the rows are about: by number, else by name where one person has it and the leader
 * says so. Employees of @facts that no row is about are among them, without rows.
 *
 * Returns: (transfer full): the people
 */
NaerImportPeople *
naer_import_people_find (const NaerFacts      *facts,
                         const NaerImportRows *rows,
                         gboolean              match_names)
{
  NaerImportPeople *self = g_new0 (NaerImportPeople, 1);
  g_autoptr (GHashTable) by_number = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) by_digits = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Finder finder = { self, by_number, by_digits, by_name, match_names };

  self->people = g_ptr_array_new_with_free_func (person_free);
  self->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_import_problem_free);
  add_employees (&finder, facts);
  give_rows (&finder, rows, TRUE);
  give_rows (&finder, rows, FALSE);
  for (guint i = 0; i < self->people->len; i++)
    finish_person (self->people->pdata[i]);
  return self;
}

/**
 * naer_import_people_free:
 * @self: (transfer full) (nullable): people
 *
 * Frees them.
 */
void
naer_import_people_free (NaerImportPeople *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->people);
  g_ptr_array_unref (self->problems);
  g_free (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-reading.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"

/* Values shown of a column, and the rows they are looked for in. */
#define MOST_EXAMPLES 3
#define MOST_EXAMPLE_ROWS 200
#define MOST_EXAMPLE_CHARACTERS 60

/**
 * naer_import_reading_free:
 * @self: (transfer full) (nullable): a reading
 *
 * Frees it.
 */
void
naer_import_reading_free (NaerImportReading *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->plan, naer_import_plan_free);
  g_clear_pointer (&self->rows, naer_import_rows_free);
  naer_import_file_free (self->file);
  g_clear_pointer (&self->facts, naer_facts_free);
  g_free (self->memory);
  g_free (self);
}

static NaerImportFile *
read_decided (GBytes                     *bytes,
              const char                 *file_name,
              const NaerImportDecisions  *decisions,
              NaerLanguage                language,
              GError                    **error)
{
  g_autoptr (NaerImportMapping) mapping = naer_import_mapping_copy (decisions->mapping);

  mapping->format = decisions->wishes;
  return naer_import_file_new (bytes, file_name, mapping, language, error);
}

static NaerImportFile *
read_guessed (GBytes                     *bytes,
              const char                 *file_name,
              const NaerImportFormat     *wishes,
              NaerLanguage                language,
              GError                    **error)
{
  g_autoptr (NaerImportFile) file = naer_import_file_new (bytes, file_name, NULL, language, error);

  if (file == NULL || !naer_import_file_set_format (file, wishes, language, error))
    return NULL;
  return g_steal_pointer (&file);
}

static void
recall (NaerImportReading *self,
        NaerStore         *store)
{
  g_autofree char *key = naer_import_file_get_key (self->file);

  self->memory = naer_store_get_setting (store, key, NULL);
  self->remembered = naer_import_file_recall (self->file, self->memory);
}

static NaerImportQuestion
find_question (const NaerImportReading *self,
               NaerLanguage             language)
{
  if (self->file->format.dates_uncertain)
    return NAER_IMPORT_QUESTION_FORMAT;
  if (!naer_import_mapping_check (self->file->mapping, language, NULL))
    return NAER_IMPORT_QUESTION_COLUMNS;
  if (naer_import_mapping_n_unknown (self->file->mapping) > 0)
    return NAER_IMPORT_QUESTION_CODES;
  return NAER_IMPORT_QUESTION_NONE;
}

static guint
count_problems (GPtrArray            *problems,
                NaerImportProblemType type)
{
  guint n = 0;

  for (guint i = 0; problems != NULL && i < problems->len; i++)
    n += ((NaerImportProblem *) problems->pdata[i])->type == type;
  return n;
}

static void
read_rows (NaerImportReading         *self,
           const NaerImportDecisions *decisions,
           const NaerImportContext   *context)
{
  NaerImportPlanOptions options = {
    .today = context->today,
    .match_names = decisions->match_names,
  };

  self->rows = naer_import_file_read_rows (self->file);
  self->plan = naer_import_plan_new (self->facts, self->rows, &options);
  for (guint i = 0; i < self->rows->rows->len; i++)
    {
      GPtrArray *problems = naer_import_rows_get (self->rows, i)->problems;

      self->n_without_end += count_problems (problems, NAER_PROBLEM_TO_MISSING) +
                             count_problems (problems, NAER_PROBLEM_TAKEN_AS_OPEN);
    }
  self->n_by_name = count_problems (self->plan->problems, NAER_PROBLEM_PERSON_ASK);
}

/**
 * naer_import_reading_new:
 * @bytes: a file
 * @file_name: its name
 * @decisions: what is decided already
 * @context: what it is read beside
 * @error: return location for a #NaerImportError
 *
 * Reads a file as far as it can be understood. It blocks, and writes nothing.
 *
 * Returns: (transfer full) (nullable): the reading, %NULL when the file is none of delimited text
 */
NaerImportReading *
naer_import_reading_new (GBytes                     *bytes,
                         const char                 *file_name,
                         const NaerImportDecisions  *decisions,
                         const NaerImportContext    *context,
                         GError                    **error)
{
  g_autoptr (NaerImportReading) self = g_new0 (NaerImportReading, 1);

  if (decisions->mapping != NULL)
    self->file = read_decided (bytes, file_name, decisions, context->language, error);
  else
    self->file = read_guessed (bytes, file_name, &decisions->wishes, context->language, error);
  if (self->file == NULL)
    return NULL;
  self->facts = naer_facts_copy (context->facts);
  if (decisions->mapping == NULL && context->store != NULL)
    recall (self, context->store);
  self->question = find_question (self, context->language);
  if (naer_import_mapping_check (self->file->mapping, context->language, NULL))
    read_rows (self, decisions, context);
  return g_steal_pointer (&self);
}

/**
 * naer_import_reading_get_heading:
 * @self: a reading
 * @column: a column, from 0
 * @language: the language
 *
 * Returns: (transfer full): its heading, or “Column 3” when it has none
 */
char *
naer_import_reading_get_heading (const NaerImportReading *self,
                                 guint                    column,
                                 NaerLanguage             language)
{
  const char *heading = "";

  if (self->file->format.header == NAER_IMPORT_HEADER_YES)
    heading = naer_delimited_get_cell (self->file->table, 0, column);
  if (*heading != '\0')
    return g_strdup (heading);
  return g_strdup_printf (naer_tr (language, N_("Column %u")), column + 1);
}

/**
 * naer_import_reading_get_example:
 * @self: a reading
 * @column: a column, from 0
 *
 * Returns: (transfer full): the first different values of the column, "" when it is empty
 */
char *
naer_import_reading_get_example (const NaerImportReading *self,
                                 guint                    column)
{
  g_autoptr (GPtrArray) seen = g_ptr_array_new ();
  guint first = naer_import_format_first_row (&self->file->format);
  guint end = MIN (naer_delimited_get_n_rows (self->file->table), first + MOST_EXAMPLE_ROWS);
  g_autofree char *all = NULL;

  for (guint row = first; row < end && seen->len < MOST_EXAMPLES; row++)
    {
      const char *cell = naer_delimited_get_cell (self->file->table, row, column);

      if (*cell != '\0' && !g_ptr_array_find_with_equal_func (seen, cell, g_str_equal, NULL))
        g_ptr_array_add (seen, (gpointer) cell);
    }
  g_ptr_array_add (seen, NULL);
  all = g_strjoinv (" · ", (char **) seen->pdata);
  if (g_utf8_strlen (all, -1) > MOST_EXAMPLE_CHARACTERS)
    {
      g_autofree char *start = g_utf8_substring (all, 0, MOST_EXAMPLE_CHARACTERS - 1);

      return g_strconcat (start, "…", NULL);
    }
  return g_steal_pointer (&all);
}

/**
 * naer_import_reading_n_spells:
 * @self: a reading
 *
 * The number of spells that are accepted to be added or changed.
 */
guint
naer_import_reading_n_spells (const NaerImportReading *self)
{
  guint n = 0;

  for (guint i = 0; self->plan != NULL && i < self->plan->items->len; i++)
    {
      const NaerPlanItem *item = self->plan->items->pdata[i];

      n += item->accepted && item->status != NAER_PLAN_UNCHANGED && item->status != NAER_PLAN_GONE;
    }
  return n;
}

/**
 * naer_import_reading_n_removals:
 * @self: a reading
 *
 * The number of spells that are accepted to be removed.
 */
guint
naer_import_reading_n_removals (const NaerImportReading *self)
{
  guint n = 0;

  for (guint i = 0; self->plan != NULL && i < self->plan->items->len; i++)
    {
      const NaerPlanItem *item = self->plan->items->pdata[i];

      n += item->accepted && item->status == NAER_PLAN_GONE;
    }
  return n;
}

/**
 * naer_import_reading_can_write:
 * @self: a reading
 *
 * Whether there is something to write, and no question that must be answered first.
 */
gboolean
naer_import_reading_can_write (const NaerImportReading *self)
{
  if (self->plan == NULL || self->question == NAER_IMPORT_QUESTION_FORMAT)
    return FALSE;
  if (naer_import_reading_n_spells (self) > 0 || naer_import_reading_n_removals (self) > 0)
    return TRUE;
  for (guint i = 0; i < self->plan->people->len; i++)
    {
      const NaerImportPerson *person = self->plan->people->pdata[i];

      if (person->employment_after != NULL && person->employment_accepted)
        return TRUE;
    }
  return FALSE;
}

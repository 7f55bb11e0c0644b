/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-plan-rows.h"

#include <glib/gi18n.h>

#include "import/naer-import-list-row.h"
#include "import/naer-import-spell-words.h"

/* Rows of the file that are not taken, or taken with a warning. */

static GtkWidget *
make_problem_row (gpointer data,
                  gpointer user_data)
{
  const NaerImportProblem *problem = data;
  NaerLanguage language = naer_import_session_get_language (user_data);
  const char *heading = problem->heading;
  g_autofree char *expected = naer_import_problem_expected (problem, language);
  g_autofree char *title = NULL;

  if (heading == NULL && problem->field != NAER_IMPORT_FIELD_NONE)
    heading = naer_import_field_get_label (problem->field, language);
  if (heading == NULL)
    title = g_strdup_printf (_("Row %u"), problem->line);
  else if (*problem->value == '\0')
    /* Translators: line number in a file; heading of a column */
    title = g_strdup_printf (_("Row %u, %s is empty"), problem->line, heading);
  else
    /* Translators: line number in a file; heading of a column; what stands there */
    title = g_strdup_printf (_("Row %u, %s “%s”"), problem->line, heading, problem->value);
  return naer_import_fill_row (adw_action_row_new (), title, expected);
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  const NaerImportProblem *first = a, *second = b;

  return first->line < second->line ? -1 : first->line > second->line;
}

/* The problems of the rows and of the plan, by line. */
static GPtrArray *
list_problems (NaerImportSession *session,
               gboolean           errors)
{
  const NaerImportReading *reading = naer_import_session_get_reading (session);
  GPtrArray *problems = g_ptr_array_new ();

  for (guint i = 0; i < reading->rows->rows->len; i++)
    {
      const NaerImportRow *row = naer_import_rows_get (reading->rows, i);

      if (row->problems == NULL || (row->status == NAER_IMPORT_ROW_REFUSED) != errors)
        continue;
      for (guint j = 0; j < row->problems->len; j++)
        if (!errors || naer_import_problem_is_error (row->problems->pdata[j]))
          g_ptr_array_add (problems, row->problems->pdata[j]);
    }
  for (guint i = 0; i < reading->plan->problems->len; i++)
    if (naer_import_problem_is_error (reading->plan->problems->pdata[i]) == errors)
      g_ptr_array_add (problems, reading->plan->problems->pdata[i]);
  g_ptr_array_sort_values (problems, compare_lines);
  return problems;
}

/**
 * naer_import_plan_rows_refused:
 * @session: an import with a plan
 *
 * Returns: (transfer floating) (nullable): what is wrong with rows that cannot be taken
 */
GtkWidget *
naer_import_plan_rows_refused (NaerImportSession *session)
{
  guint n = naer_import_session_get_reading (session)->plan->n_refused;
  g_autofree char *title = NULL;

  title = g_strdup_printf (ngettext ("%u row cannot be taken", "%u rows cannot be taken", n),
                           n);
  return naer_import_list_row_new (title,
                                   _("Have them corrected where the file comes from, and import it "
                                     "again."),
                                   list_problems (session, TRUE), make_problem_row, session);
}

/**
 * naer_import_plan_rows_warnings:
 * @session: an import with a plan
 *
 * Returns: (transfer floating) (nullable): what is odd about rows that are taken
 */
GtkWidget *
naer_import_plan_rows_warnings (NaerImportSession *session)
{
  guint n = naer_import_session_get_reading (session)->plan->n_warnings;
  g_autofree char *title = NULL;

  title = g_strdup_printf (ngettext ("%u row is taken with a remark",
                                     "%u rows are taken with a remark", n), n);
  return naer_import_list_row_new (title, NULL, list_problems (session, FALSE), make_problem_row,
                                   session);
}

static GtkWidget *
make_left_out_row (gpointer data,
                   gpointer session)
{
  const NaerImportRow *row = data;
  g_autofree char *title = g_strdup_printf (_("Row %u"), row->line);

  return naer_import_fill_row (adw_action_row_new (), title,
                               naer_import_words_left_out (row->status));
}

/**
 * naer_import_plan_rows_left_out:
 * @session: an import with a plan
 *
 * Returns: (transfer floating) (nullable): rows that are no absence, or that stand there twice
 */
GtkWidget *
naer_import_plan_rows_left_out (NaerImportSession *session)
{
  const NaerImportRows *rows = naer_import_session_get_reading (session)->rows;
  GPtrArray *items = g_ptr_array_new ();
  g_autofree char *title = NULL;

  for (guint i = 0; i < rows->rows->len; i++)
    {
      const NaerImportRow *row = naer_import_rows_get (rows, i);

      if (row->status != NAER_IMPORT_ROW_GOOD && row->status != NAER_IMPORT_ROW_REFUSED)
        g_ptr_array_add (items, (gpointer) row);
    }
  title = g_strdup_printf (ngettext ("%u row is left out", "%u rows are left out", items->len),
                           items->len);
  return naer_import_list_row_new (title, NULL, items, make_left_out_row, session);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-units-draft.h"

#include <glib/gi18n.h>

#include "naer-edit-changes.h"

static void
line_free (gpointer data)
{
  NaerUnitLine *line = data;

  naer_record_free (NAER_RECORD_UNIT, line->unit);
  g_free (line);
}

static guint
add_line (NaerUnitsDraft *draft,
          NaerUnit       *unit)
{
  NaerUnitLine *line = g_new0 (NaerUnitLine, 1);

  line->unit = unit;
  g_ptr_array_add (draft->lines, line);
  return draft->lines->len - 1;
}

/**
 * naer_units_draft_new:
 * @facts: facts
 *
 * Returns: (transfer full): a draft of the units that are there
 */
NaerUnitsDraft *
naer_units_draft_new (const NaerFacts *facts)
{
  NaerUnitsDraft *draft = g_new0 (NaerUnitsDraft, 1);

  draft->lines = g_ptr_array_new_with_free_func (line_free);
  for (guint i = 0; i < facts->units->len; i++)
    add_line (draft, naer_record_copy (NAER_RECORD_UNIT, facts->units->pdata[i]));
  return draft;
}

/**
 * naer_units_draft_free:
 * @draft: (transfer full) (nullable): a draft
 *
 * Frees it.
 */
void
naer_units_draft_free (NaerUnitsDraft *draft)
{
  if (draft == NULL)
    return;
  g_ptr_array_unref (draft->lines);
  g_free (draft);
}

/**
 * naer_units_draft_add:
 * @draft: a draft
 * @name: the name of a new unit
 *
 * Returns: its line
 */
guint
naer_units_draft_add (NaerUnitsDraft *draft,
                      const char     *name)
{
  return add_line (draft, naer_unit_new (name));
}

/**
 * naer_units_draft_get:
 * @draft: a draft
 * @line: a line
 *
 * Returns: (transfer none): what is written of its unit, to be changed
 */
NaerUnit *
naer_units_draft_get (const NaerUnitsDraft *draft,
                      guint                 line)
{
  g_return_val_if_fail (line < draft->lines->len, NULL);

  return ((NaerUnitLine *) draft->lines->pdata[line])->unit;
}

/**
 * naer_units_draft_remove:
 * @draft: a draft
 * @line: a line of a unit in which nobody is
 *
 * Removes a unit.
 */
void
naer_units_draft_remove (NaerUnitsDraft *draft,
                         guint           line)
{
  g_return_if_fail (line < draft->lines->len);

  ((NaerUnitLine *) draft->lines->pdata[line])->removed = TRUE;
}

static gboolean
is_in_unit (const NaerEmployee *employee,
            gint64              unit)
{
  for (guint i = 0; i < employee->employments->len; i++)
    if (((NaerEmployment *) employee->employments->pdata[i])->unit_row_id == unit)
      return TRUE;
  return FALSE;
}

static gboolean
is_in_unit_now (const NaerEmployee *employee,
                gint64              unit,
                NaerDay             today)
{
  for (guint i = 0; i < employee->employments->len; i++)
    {
      const NaerEmployment *employment = employee->employments->pdata[i];

      if (employment->unit_row_id == unit &&
          (employment->to == NAER_DAY_NONE || employment->to >= today))
        return TRUE;
    }
  return FALSE;
}

/**
 * naer_units_draft_explain_kept:
 * @draft: a draft
 * @line: a line
 * @facts: facts
 * @today: today
 *
 * Returns: (transfer full) (nullable): why the unit cannot be removed, %NULL when it can
 */
char *
naer_units_draft_explain_kept (const NaerUnitsDraft *draft,
                               guint                 line,
                               const NaerFacts      *facts,
                               NaerDay               today)
{
  gint64 unit = naer_units_draft_get (draft, line)->row_id;
  int n_now = 0, n_before = 0;

  if (unit == 0)
    return NULL;
  for (guint i = 0; i < facts->employees->len; i++)
    {
      if (is_in_unit_now (facts->employees->pdata[i], unit, today))
        n_now++;
      else if (is_in_unit (facts->employees->pdata[i], unit))
        n_before++;
    }
  if (n_now > 0)
    return g_strdup_printf (ngettext ("%d employee is in this unit. Move them first.",
                                      "%d employees are in this unit. Move them first.", n_now),
                                      n_now);
  if (n_before > 0)
    return g_strdup_printf (ngettext ("%d employee was in this unit earlier, so it is kept.",
                                      "%d employees were in this unit earlier, so it is kept.",
                                      n_before), n_before);
  return NULL;
}

static gboolean
is_empty_new_line (const NaerUnitLine *line)
{
  g_autofree char *name = naer_edit_clean_text (line->unit->name);

  return line->unit->row_id == 0 && name == NULL;
}

static gboolean
counts (const NaerUnitLine *line)
{
  return !line->removed && !is_empty_new_line (line);
}

static char *
fold (const char *name)
{
  g_autofree char *clean = naer_edit_clean_text (name);

  return clean != NULL ? g_utf8_casefold (clean, -1) : NULL;
}

/**
 * naer_units_draft_check:
 * @draft: a draft
 *
 * Returns: (transfer full): what is to be said of it; every unit has a name of its own, and a new
 *   line without a name is left out
 */
NaerFeedback *
naer_units_draft_check (const NaerUnitsDraft *draft)
{
  NaerFeedback *feedback = naer_feedback_new ();
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < draft->lines->len; i++)
    {
      const NaerUnitLine *line = draft->lines->pdata[i];
      char *folded;

      if (!counts (line))
        continue;
      folded = fold (line->unit->name);
      if (folded == NULL)
        naer_feedback_add (feedback, (int) i, NAER_FEEDBACK_MISSING, _("A unit has a name."));
      else if (!g_hash_table_add (names, folded))
        naer_feedback_take (feedback, (int) i, NAER_FEEDBACK_WRONG,
                            g_strdup_printf (_("There is another unit called “%s”."), line->unit->name));
    }
  return feedback;
}

/**
 * naer_units_draft_make_changes:
 * @draft: a draft that passes its check
 * @facts: the facts that it was made from
 *
 * Returns: (transfer full) (element-type NaerChange): the changes to save
 */
GPtrArray *
naer_units_draft_make_changes (const NaerUnitsDraft *draft,
                               const NaerFacts      *facts)
{
  GPtrArray *changes = naer_changes_new ();

  for (guint i = 0; i < draft->lines->len; i++)
    {
      const NaerUnitLine *line = draft->lines->pdata[i];
      const NaerUnit *before = line->unit->row_id != 0 ? naer_facts_find_unit (facts, line->unit->row_id)
                                                       : NULL;
      g_autofree char *name = naer_edit_clean_text (line->unit->name);
      g_autoptr (NaerUnit) after = counts (line) ? naer_record_copy (NAER_RECORD_UNIT, line->unit) : NULL;

      if (after != NULL)
        {
          g_set_str (&after->name, name);
          after->row_id = before != NULL ? before->row_id : naer_row_id_new ();
        }
      if (before != NULL || after != NULL)
        naer_edit_changes_add (changes, NAER_RECORD_UNIT, 0, before, after);
    }
  return changes;
}

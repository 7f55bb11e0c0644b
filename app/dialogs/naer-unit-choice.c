/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-unit-choice.h"

#include <glib/gi18n.h>

#include "naer-edit-changes.h"

/**
 * naer_unit_choice_clear:
 * @choice: a choice
 *
 * Frees what it holds.
 */
void
naer_unit_choice_clear (NaerUnitChoice *choice)
{
  g_clear_pointer (&choice->new_name, g_free);
}

/**
 * naer_unit_choice_set:
 * @choice: a choice
 * @row_id: a unit, 0 for none
 * @new_name: (nullable): the name of a new unit, which then counts instead
 *
 * Chooses.
 */
void
naer_unit_choice_set (NaerUnitChoice *choice,
                      gint64          row_id,
                      const char     *new_name)
{
  choice->row_id = row_id;
  g_set_str (&choice->new_name, new_name);
}

static gboolean
same_name (const char *a,
           const char *b)
{
  g_autofree char *clean_a = naer_edit_clean_text (a), *clean_b = naer_edit_clean_text (b);
  g_autofree char *folded_a = g_utf8_casefold (clean_a != NULL ? clean_a : "", -1);
  g_autofree char *folded_b = g_utf8_casefold (clean_b != NULL ? clean_b : "", -1);

  return g_str_equal (folded_a, folded_b);
}

/**
 * naer_unit_find_named:
 * @facts: facts
 * @name: a name, in any case
 *
 * Returns: (transfer none) (nullable): the unit of that name
 */
NaerUnit *
naer_unit_find_named (const NaerFacts *facts,
                      const char      *name)
{
  for (guint i = 0; i < facts->units->len; i++)
    {
      NaerUnit *unit = facts->units->pdata[i];

      if (same_name (unit->name, name))
        return unit;
    }
  return NULL;
}

/**
 * naer_unit_choice_check:
 * @choice: a choice
 * @facts: facts
 * @feedback: where to say it
 * @field: the field of the new name
 *
 * Checks that a new unit has a name. A name that is there already is that unit.
 */
void
naer_unit_choice_check (const NaerUnitChoice *choice,
                        const NaerFacts      *facts,
                        NaerFeedback         *feedback,
                        int                   field)
{
  g_autofree char *clean = NULL;

  if (choice->new_name == NULL)
    return;
  clean = naer_edit_clean_text (choice->new_name);
  if (clean == NULL)
    naer_feedback_add (feedback, field, NAER_FEEDBACK_MISSING,
                       _("Write the name of the new unit."));
  else if (naer_unit_find_named (facts, clean) != NULL)
    naer_feedback_add (feedback, field, NAER_FEEDBACK_NOTE,
                       _("There is a unit of this name already; it is used."));
}

/**
 * naer_unit_choice_make:
 * @choice: a choice that passes its check
 * @facts: facts
 * @changes: where a new unit is added
 *
 * Returns: the row of the unit, 0 for none
 */
gint64
naer_unit_choice_make (const NaerUnitChoice *choice,
                       const NaerFacts      *facts,
                       GPtrArray            *changes)
{
  g_autofree char *clean = naer_edit_clean_text (choice->new_name);
  g_autoptr (NaerUnit) unit = NULL;
  const NaerUnit *there;

  if (clean == NULL)
    return choice->row_id;
  there = naer_unit_find_named (facts, clean);
  if (there != NULL)
    return there->row_id;
  unit = naer_unit_new (clean);
  unit->row_id = naer_row_id_new ();
  naer_edit_changes_add (changes, NAER_RECORD_UNIT, 0, NULL, unit);
  return unit->row_id;
}

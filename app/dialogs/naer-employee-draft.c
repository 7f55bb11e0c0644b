/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-employee-draft.h"

#include <glib/gi18n.h>

#include "naer-day-check.h"
#include "naer-edit-changes.h"

/**
 * naer_employee_draft_new:
 * @before: (nullable): the employee to edit, or %NULL to add one
 *
 * Returns: (transfer full): a draft
 */
NaerEmployeeDraft *
naer_employee_draft_new (const NaerEmployee *before)
{
  NaerEmployeeDraft *draft = g_new0 (NaerEmployeeDraft, 1);

  draft->row_id = before != NULL ? before->row_id : 0;
  draft->number = g_strdup (before != NULL ? before->id : "");
  draft->name = g_strdup (before != NULL && before->name != NULL ? before->name : "");
  draft->percent = 100;
  draft->known_from = before != NULL ? before->absence_known_from : NAER_DAY_NONE;
  return draft;
}

/**
 * naer_employee_draft_free:
 * @draft: (transfer full) (nullable): a draft
 *
 * Frees it.
 */
void
naer_employee_draft_free (NaerEmployeeDraft *draft)
{
  if (draft == NULL)
    return;
  naer_unit_choice_clear (&draft->unit);
  g_free (draft->number);
  g_free (draft->name);
  g_free (draft);
}

static void
check_number (const NaerEmployeeDraft *draft,
              const NaerFacts         *facts,
              NaerFeedback            *feedback)
{
  g_autofree char *number = naer_edit_clean_text (draft->number);

  if (number == NULL)
    {
      naer_feedback_add (feedback, NAER_EMPLOYEE_FIELD_NUMBER, NAER_FEEDBACK_MISSING,
                         _("Write a number. It tells two people of one name apart."));
      return;
    }
  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *other = facts->employees->pdata[i];
      const char *name = other->name != NULL ? other->name : _("Another employee");

      if (other->row_id != draft->row_id && g_strcmp0 (other->id, number) == 0)
        naer_feedback_take (feedback, NAER_EMPLOYEE_FIELD_NUMBER, NAER_FEEDBACK_WRONG,
                            g_strdup_printf (_("%s has this number."), name));
    }
}

static void
check_name (const NaerEmployeeDraft *draft,
            const NaerFacts         *facts,
            NaerFeedback            *feedback)
{
  g_autofree char *name = naer_edit_clean_text (draft->name);

  if (name == NULL && draft->row_id == 0)
    naer_feedback_add (feedback, NAER_EMPLOYEE_FIELD_NAME, NAER_FEEDBACK_MISSING,
                       _("Write a name."));
  for (guint i = 0; name != NULL && i < facts->employees->len; i++)
    {
      const NaerEmployee *other = facts->employees->pdata[i];

      if (other->row_id == draft->row_id || g_strcmp0 (other->name, name) != 0)
        continue;
      naer_feedback_take (feedback, NAER_EMPLOYEE_FIELD_NAME, NAER_FEEDBACK_NOTE,
                          g_strdup_printf (_("There is another %s; the number tells them apart."),
                                           name));
      return;
    }
}

/**
 * naer_employee_draft_check:
 * @draft: a draft
 * @facts: facts
 *
 * Returns: (transfer full): what is to be said of it; two of one name are fine
 */
NaerFeedback *
naer_employee_draft_check (const NaerEmployeeDraft *draft,
                           const NaerFacts         *facts)
{
  NaerFeedback *feedback = naer_feedback_new ();

  check_name (draft, facts, feedback);
  check_number (draft, facts, feedback);
  naer_day_check_written (feedback, NAER_EMPLOYEE_FIELD_KNOWN_FROM, draft->known_from, NULL);
  if (draft->row_id != 0)
    return feedback;
  naer_unit_choice_check (&draft->unit, facts, feedback, NAER_EMPLOYEE_FIELD_NEW_UNIT);
  naer_day_check_written (feedback, NAER_EMPLOYEE_FIELD_FROM, draft->from, NULL);
  if (!(draft->percent > 0 && draft->percent <= 100))
    naer_feedback_add (feedback, NAER_EMPLOYEE_FIELD_PERCENT, NAER_FEEDBACK_WRONG,
                       _("A position is above 0 and up to 100 %."));
  return feedback;
}

static void
add_employment (const NaerEmployeeDraft *draft,
                const NaerFacts         *facts,
                gint64                   employee_row_id,
                GPtrArray               *changes)
{
  g_autoptr (NaerEmployment) employment = naer_employment_new (draft->from, NAER_DAY_NONE,
                                                               draft->percent);

  employment->row_id = naer_row_id_new ();
  employment->unit_row_id = naer_unit_choice_make (&draft->unit, facts, changes);
  naer_edit_changes_add (changes, NAER_RECORD_EMPLOYMENT, employee_row_id, NULL, employment);
}

/**
 * naer_employee_draft_make_changes:
 * @draft: a draft that passes its check
 * @facts: facts
 *
 * Returns: (transfer full) (element-type NaerChange): the changes to save; a new employee comes
 *   with an employment, and with a unit where that is new
 */
GPtrArray *
naer_employee_draft_make_changes (const NaerEmployeeDraft *draft,
                                  const NaerFacts         *facts)
{
  const NaerEmployee *before = draft->row_id != 0 ? naer_facts_find_employee (facts,
                                                                              draft->row_id) : NULL;
  g_autoptr (NaerEmployee) after = NULL;
  GPtrArray *changes = naer_changes_new ();

  if (before != NULL)
    after = naer_record_copy (NAER_RECORD_EMPLOYEE, before);
  else
    after = naer_employee_new (NULL);
  if (before == NULL)
    after->row_id = naer_row_id_new ();
  g_free (after->id);
  after->id = naer_edit_clean_text (draft->number);
  g_free (after->name);
  after->name = naer_edit_clean_text (draft->name);
  after->absence_known_from = draft->known_from;
  naer_edit_changes_add (changes, NAER_RECORD_EMPLOYEE, 0, before, after);
  if (before == NULL)
    add_employment (draft, facts, after->row_id, changes);
  return changes;
}

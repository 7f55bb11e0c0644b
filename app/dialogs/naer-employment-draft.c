/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-employment-draft.h"

#include "naer-day-check.h"
#include "naer-edit-changes.h"
#include "naer-i18n.h"

/**
 * naer_employment_draft_new:
 * @edit: what is done
 * @before: (nullable): the employment that it is done with, %NULL when none is noted
 *
 * Returns: (transfer full): a draft; a move and a return begin with the unit and position of
 *   @before
 */
NaerEmploymentDraft *
naer_employment_draft_new (NaerEmploymentEdit    edit,
                           const NaerEmployment *before)
{
  NaerEmploymentDraft *draft = g_new0 (NaerEmploymentDraft, 1);

  draft->edit = edit;
  draft->percent = before != NULL ? before->percent : 100;
  if (before == NULL)
    return draft;
  draft->before = naer_employment_copy (before);
  draft->unit.row_id = before->unit_row_id;
  draft->nav_pays_first_days = before->nav_pays_first_days;
  if (edit == NAER_EMPLOYMENT_CORRECT)
    {
      draft->from = before->from;
      draft->to = before->to;
    }
  return draft;
}

/**
 * naer_employment_draft_free:
 * @draft: (transfer full) (nullable): a draft
 *
 * Frees it.
 */
void
naer_employment_draft_free (NaerEmploymentDraft *draft)
{
  if (draft == NULL)
    return;
  naer_employment_free (draft->before);
  naer_unit_choice_clear (&draft->unit);
  g_free (draft);
}

/**
 * naer_employment_draft_uses:
 * @draft: a draft
 * @field: a field
 *
 * Returns: whether the form has it
 */
gboolean
naer_employment_draft_uses (const NaerEmploymentDraft *draft,
                            NaerEmploymentField        field)
{
  switch (draft->edit)
    {
    case NAER_EMPLOYMENT_LEAVE:
      return field == NAER_EMPLOYMENT_FIELD_TO;
    case NAER_EMPLOYMENT_RETURN:
    case NAER_EMPLOYMENT_MOVE:
      return field != NAER_EMPLOYMENT_FIELD_TO;
    case NAER_EMPLOYMENT_CORRECT:
    default:
      return TRUE;
    }
}

static gboolean
overlaps (const NaerEmployment *employment,
          NaerDay               from,
          NaerDay               to)
{
  NaerDay other_to = employment->to != NAER_DAY_NONE ? employment->to : NAER_DAY_MAX;

  return employment->from <= (to != NAER_DAY_NONE ? to : NAER_DAY_MAX) && other_to >= from;
}

static void
check_others (const NaerEmploymentDraft *draft,
              const NaerEmployee        *employee,
              NaerFeedback              *feedback)
{
  for (guint i = 0; i < employee->employments->len; i++)
    {
      const NaerEmployment *other = employee->employments->pdata[i];

      if (draft->before != NULL && other->row_id == draft->before->row_id)
        continue;
      if (!overlaps (other, draft->from, draft->to))
        continue;
      naer_feedback_add (feedback, NAER_EMPLOYMENT_FIELD_FROM, NAER_FEEDBACK_WRONG,
                         _("Another employment is noted for some of these days."));
      return;
    }
}

static void
check_correction (const NaerEmploymentDraft *draft,
                  const NaerEmployee        *employee,
                  NaerFeedback              *feedback)
{
  naer_day_check_written (feedback, NAER_EMPLOYMENT_FIELD_FROM, draft->from, NULL);
  naer_day_check_written (feedback, NAER_EMPLOYMENT_FIELD_TO, draft->to, NULL);
  if (draft->from < 0 || draft->to < 0)
    return;
  if (naer_day_check_order (feedback, NAER_EMPLOYMENT_FIELD_TO, draft->from, draft->to))
    check_others (draft, employee, feedback);
}

static void
note_open_absence (const NaerEmploymentDraft *draft,
                   const NaerEmployee        *employee,
                   NaerFeedback              *feedback)
{
  for (guint i = 0; i < employee->absences->len; i++)
    {
      const NaerAbsence *absence = employee->absences->pdata[i];

      if (absence->to != NAER_DAY_NONE && absence->to <= draft->to)
        continue;
      naer_feedback_add (feedback, NAER_EMPLOYMENT_FIELD_TO, NAER_FEEDBACK_NOTE,
                         _("An absence is noted after this day. It is kept as it is."));
      return;
    }
}

static void
check_leaving (const NaerEmploymentDraft *draft,
               const NaerEmployee        *employee,
               NaerFeedback              *feedback)
{
  NaerDay from = draft->before != NULL ? draft->before->from : NAER_DAY_NONE;

  if (!naer_day_check_written (feedback, NAER_EMPLOYMENT_FIELD_TO, draft->to,
                               _("Write the last day of work.")))
    return;
  if (from != NAER_DAY_NONE && draft->to < from)
    {
      g_autofree char *day = naer_i18n_day (from, NAER_DAY_STYLE_FULL);

      naer_feedback_take (feedback, NAER_EMPLOYMENT_FIELD_TO, NAER_FEEDBACK_WRONG,
                          g_strdup_printf (_("The employment began on %s."), day));
      return;
    }
  note_open_absence (draft, employee, feedback);
}

static void
check_return (const NaerEmploymentDraft *draft,
              const NaerEmployee        *employee,
              NaerFeedback              *feedback)
{
  if (naer_day_check_written (feedback, NAER_EMPLOYMENT_FIELD_FROM, draft->from,
                              _("Write the first day back.")))
    {
      NaerEmploymentDraft added = *draft;

      added.before = NULL;
      check_others (&added, employee, feedback);
    }
}

static gboolean
says_something_new (const NaerEmploymentDraft *draft)
{
  if (draft->unit.new_name != NULL || draft->before == NULL)
    return TRUE;
  return draft->unit.row_id != draft->before->unit_row_id ||
         draft->percent != draft->before->percent ||
         draft->nav_pays_first_days != draft->before->nav_pays_first_days;
}

static void
check_move (const NaerEmploymentDraft *draft,
            NaerFeedback              *feedback)
{
  NaerDay from = draft->before != NULL ? draft->before->from : NAER_DAY_NONE;

  if (naer_day_check_written (feedback, NAER_EMPLOYMENT_FIELD_FROM, draft->from,
                              _("Write the day that it is so from.")) &&
      from != NAER_DAY_NONE && draft->from <= from)
    {
      g_autofree char *day = naer_i18n_day (from, NAER_DAY_STYLE_FULL);

      naer_feedback_take (feedback, NAER_EMPLOYMENT_FIELD_FROM, NAER_FEEDBACK_WRONG,
                          g_strdup_printf (_("What is so now began on %s; this is later."), day));
    }
  if (draft->before != NULL && draft->before->to != NAER_DAY_NONE)
    naer_day_check_not_after (feedback, NAER_EMPLOYMENT_FIELD_FROM, draft->from, draft->before->to,
                              _("The employment ends before this day."));
  if (!says_something_new (draft))
    naer_feedback_add (feedback, NAER_EMPLOYMENT_FIELD_PERCENT, NAER_FEEDBACK_MISSING,
                       _("Choose another unit or another position."));
}

/**
 * naer_employment_draft_check:
 * @draft: a draft
 * @facts: facts
 * @employee: the employee
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_employment_draft_check (const NaerEmploymentDraft *draft,
                             const NaerFacts           *facts,
                             const NaerEmployee        *employee)
{
  NaerFeedback *feedback = naer_feedback_new ();

  switch (draft->edit)
    {
    case NAER_EMPLOYMENT_LEAVE:
      check_leaving (draft, employee, feedback);
      break;
    case NAER_EMPLOYMENT_RETURN:
      check_return (draft, employee, feedback);
      break;
    case NAER_EMPLOYMENT_MOVE:
      check_move (draft, feedback);
      break;
    case NAER_EMPLOYMENT_CORRECT:
    default:
      check_correction (draft, employee, feedback);
      break;
    }
  if (naer_employment_draft_uses (draft, NAER_EMPLOYMENT_FIELD_NEW_UNIT))
    naer_unit_choice_check (&draft->unit, facts, feedback, NAER_EMPLOYMENT_FIELD_NEW_UNIT);
  if (!(draft->percent > 0 && draft->percent <= 100))
    naer_feedback_add (feedback, NAER_EMPLOYMENT_FIELD_PERCENT, NAER_FEEDBACK_WRONG,
                       _("A position is above 0 and up to 100 %."));
  return feedback;
}

/* The employment that ends: the one noted, or one of which nothing was noted until now. */
static void
end_employment (const NaerEmploymentDraft *draft,
                NaerDay                    to,
                gint64                     employee_row_id,
                GPtrArray                 *changes)
{
  g_autoptr (NaerEmployment) ended = NULL;

  if (draft->before != NULL)
    ended = naer_employment_copy (draft->before);
  else
    ended = naer_employment_new (NAER_DAY_NONE, to, 100);
  if (draft->before == NULL)
    ended->row_id = naer_row_id_new ();
  ended->to = to;
  naer_edit_changes_add (changes, NAER_RECORD_EMPLOYMENT, employee_row_id, draft->before, ended);
}

static void
put_employment (const NaerEmploymentDraft *draft,
                const NaerFacts           *facts,
                const NaerEmployment      *before,
                NaerDay                    to,
                gint64                     employee_row_id,
                GPtrArray                 *changes)
{
  g_autoptr (NaerEmployment) employment = naer_employment_new (draft->from, to, draft->percent);

  employment->row_id = before != NULL ? before->row_id : naer_row_id_new ();
  employment->unit_row_id = naer_unit_choice_make (&draft->unit, facts, changes);
  employment->nav_pays_first_days = draft->nav_pays_first_days;
  naer_edit_changes_add (changes, NAER_RECORD_EMPLOYMENT, employee_row_id, before, employment);
}

/**
 * naer_employment_draft_make_changes:
 * @draft: a draft that passes its check
 * @facts: facts
 * @employee_row_id: the employee
 *
 * Returns: (transfer full) (element-type NaerChange): the changes to save; a move ends the former
 *   employment the day before and begins another
 */
GPtrArray *
naer_employment_draft_make_changes (const NaerEmploymentDraft *draft,
                                    const NaerFacts           *facts,
                                    gint64                     employee_row_id)
{
  GPtrArray *changes = naer_changes_new ();

  switch (draft->edit)
    {
    case NAER_EMPLOYMENT_LEAVE:
      end_employment (draft, draft->to, employee_row_id, changes);
      break;
    case NAER_EMPLOYMENT_RETURN:
      put_employment (draft, facts, NULL, NAER_DAY_NONE, employee_row_id, changes);
      break;
    case NAER_EMPLOYMENT_MOVE:
      end_employment (draft, draft->from - 1, employee_row_id, changes);
      put_employment (draft, facts, NULL, draft->before != NULL ? draft->before->to : NAER_DAY_NONE,
                      employee_row_id, changes);
      break;
    case NAER_EMPLOYMENT_CORRECT:
    default:
      put_employment (draft, facts, draft->before, draft->to, employee_row_id, changes);
      break;
    }
  return changes;
}

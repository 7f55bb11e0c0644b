/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-case-edit-draft.h"

#include <glib/gi18n.h>

#include "naer-day-check.h"
#include "naer-edit-changes.h"
#include "naer-lint-note.h"

/* Until when a reminder waits if nothing else is chosen, in days. */
#define POSTPONE_DAYS 7

/* The first days of the spells of the case that begin after it. */
static GArray *
find_choices (const NaerEmployee *employee,
              const NaerCase     *absence_case)
{
  GArray *choices = g_array_new (FALSE, FALSE, sizeof (NaerDay));

  for (int n = 1; n <= absence_case->sick_days; n++)
    {
      NaerDay day = naer_case_nth_sick (absence_case, n);
      gboolean begins = FALSE;

      for (guint j = 0; j < employee->absences->len; j++)
        begins |= ((const NaerAbsence *) employee->absences->pdata[j])->from == day;
      if (n > 1 && (begins || naer_case_nth_sick (absence_case, n - 1) < day - 1))
        g_array_append_val (choices, day);
    }
  return choices;
}

/**
 * naer_case_edit_draft_new:
 * @edit: what is decided
 * @obligation: (nullable): what is put off
 * @employee: the employee
 * @absence_case: the case
 * @today: today
 *
 * Returns: (transfer full): a draft of it
 */
NaerCaseEditDraft *
naer_case_edit_draft_new (NaerCaseEdit        edit,
                          const char         *obligation,
                          const NaerEmployee *employee,
                          const NaerCase     *absence_case,
                          NaerDay             today)
{
  NaerCaseEditDraft *draft = g_new0 (NaerCaseEditDraft, 1);

  draft->edit = edit;
  draft->case_start = absence_case->start;
  draft->case_end = absence_case->end;
  draft->obligation = g_strdup (obligation);
  draft->choices = find_choices (employee, absence_case);
  draft->reason = g_strdup ("");
  draft->at = absence_case->start;
  draft->day = NAER_DAY_NONE;
  if (edit == NAER_CASE_EDIT_SPLIT && draft->choices->len > 0)
    draft->at = g_array_index (draft->choices, NaerDay, draft->choices->len - 1);
  if (edit == NAER_CASE_EDIT_POSTPONE)
    draft->day = today + POSTPONE_DAYS;
  if (edit == NAER_CASE_EDIT_NAV_DAY && employee->nav_last_sick_pay_day >= absence_case->start)
    draft->day = employee->nav_last_sick_pay_day;
  return draft;
}

/**
 * naer_case_edit_draft_free:
 * @draft: (transfer full) (nullable): a draft
 *
 * Frees it.
 */
void
naer_case_edit_draft_free (NaerCaseEditDraft *draft)
{
  if (draft == NULL)
    return;
  g_array_unref (draft->choices);
  g_free (draft->obligation);
  g_free (draft->reason);
  g_free (draft);
}

/**
 * naer_case_edit_draft_uses:
 * @draft: a draft
 * @field: a field
 *
 * Returns: whether the form asks for it
 */
gboolean
naer_case_edit_draft_uses (const NaerCaseEditDraft *draft,
                           NaerCaseEditField        field)
{
  switch (field)
    {
    case NAER_CASE_EDIT_FIELD_AT:
      return draft->edit == NAER_CASE_EDIT_SPLIT;
    case NAER_CASE_EDIT_FIELD_DAY:
      return draft->edit == NAER_CASE_EDIT_POSTPONE || draft->edit == NAER_CASE_EDIT_NAV_DAY;
    case NAER_CASE_EDIT_FIELD_REASON:
    default:
      return draft->edit != NAER_CASE_EDIT_NAV_DAY;
    }
}

static void
check_day (const NaerCaseEditDraft *draft,
           NaerFeedback            *feedback,
           NaerDay                  today)
{
  gboolean is_postponed = draft->edit == NAER_CASE_EDIT_POSTPONE;

  if (!naer_day_check_written (feedback, NAER_CASE_EDIT_FIELD_DAY, draft->day,
                               is_postponed ? _("Write until when it waits.") : NULL))
    return;
  if (is_postponed && draft->day <= today)
    naer_feedback_add (feedback, NAER_CASE_EDIT_FIELD_DAY, NAER_FEEDBACK_WRONG,
                       _("It can wait until a day to come."));
  if (!is_postponed && draft->day < draft->case_start)
    naer_feedback_add (feedback, NAER_CASE_EDIT_FIELD_DAY, NAER_FEEDBACK_WRONG,
                       _("This day lies before the absence."));
}

/**
 * naer_case_edit_draft_check:
 * @draft: a draft
 * @today: today
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_case_edit_draft_check (const NaerCaseEditDraft *draft,
                            NaerDay                  today)
{
  NaerFeedback *feedback = naer_feedback_new ();
  g_autofree char *reason = naer_edit_clean_text (draft->reason);

  if (naer_case_edit_draft_uses (draft, NAER_CASE_EDIT_FIELD_DAY))
    check_day (draft, feedback, today);
  if (!naer_case_edit_draft_uses (draft, NAER_CASE_EDIT_FIELD_REASON))
    return feedback;
  if (reason == NULL)
    naer_feedback_add (feedback, NAER_CASE_EDIT_FIELD_REASON, NAER_FEEDBACK_MISSING,
                       _("Write why, in a few words."));
  else if (g_utf8_strlen (reason, -1) > NAER_CASE_EDIT_REASON_LENGTH)
    naer_feedback_add (feedback, NAER_CASE_EDIT_FIELD_REASON, NAER_FEEDBACK_WRONG,
                       _("One line is enough."));
  naer_lint_note_add (feedback, NAER_CASE_EDIT_FIELD_REASON, reason);
  return feedback;
}

static void
add_case_change (const NaerCaseEditDraft *draft,
                 NaerEmployee            *employee)
{
  NaerCaseChange *change = g_new0 (NaerCaseChange, 1);

  change->join = draft->edit == NAER_CASE_EDIT_JOIN;
  change->at = draft->at;
  change->reason = naer_edit_clean_text (draft->reason);
  g_ptr_array_add (employee->case_changes, change);
}

/* The later word counts: what was put off before waits no longer. */
static void
add_postponement (const NaerCaseEditDraft *draft,
                  NaerEmployee            *employee)
{
  NaerPostponement *postponement = g_new0 (NaerPostponement, 1);

  for (guint i = employee->postponed->len; i > 0; i--)
    {
      const NaerPostponement *other = employee->postponed->pdata[i - 1];

      if (g_strcmp0 (other->obligation, draft->obligation) == 0 && other->until >= draft->case_start)
        g_ptr_array_remove_index (employee->postponed, i - 1);
    }
  postponement->obligation = g_strdup (draft->obligation);
  postponement->until = draft->day;
  postponement->reason = naer_edit_clean_text (draft->reason);
  g_ptr_array_add (employee->postponed, postponement);
}

/**
 * naer_case_edit_draft_make_changes:
 * @draft: a draft that passes its check
 * @employee: the employee
 *
 * Returns: (transfer full) (element-type NaerChange): the change to save, none when it says the
 *   same as before
 */
GPtrArray *
naer_case_edit_draft_make_changes (const NaerCaseEditDraft *draft,
                                   const NaerEmployee      *employee)
{
  g_autoptr (NaerEmployee) after = naer_employee_copy (employee);

  switch (draft->edit)
    {
    case NAER_CASE_EDIT_POSTPONE:
      add_postponement (draft, after);
      break;
    case NAER_CASE_EDIT_NAV_DAY:
      after->nav_last_sick_pay_day = draft->day;
      after->nav_last_sick_pay_case_start = draft->day != NAER_DAY_NONE ? draft->case_start : NAER_DAY_NONE;
      break;
    case NAER_CASE_EDIT_SPLIT:
    case NAER_CASE_EDIT_JOIN:
    default:
      add_case_change (draft, after);
      break;
    }
  return naer_edit_changes_one (NAER_RECORD_EMPLOYEE, 0, employee, after);
}

/**
 * naer_case_edit_is_offered:
 * @edit: what may be decided
 * @employee: the employee
 * @cases: (element-type NaerCase): the cases of the employee, oldest first
 * @index: which of them
 *
 * Returns: whether it can be decided about that case: one that is of one piece cannot be split, and
 *   one that was split off is put together again by taking that back
 */
gboolean
naer_case_edit_is_offered (NaerCaseEdit        edit,
                           const NaerEmployee *employee,
                           GPtrArray          *cases,
                           guint               index)
{
  const NaerCase *absence_case = cases->pdata[index];
  g_autoptr (GArray) choices = NULL;

  switch (edit)
    {
    case NAER_CASE_EDIT_SPLIT:
      choices = find_choices (employee, absence_case);
      return choices->len > 0;
    case NAER_CASE_EDIT_JOIN:
      return index > 0 && absence_case->split_reason == NULL;
    case NAER_CASE_EDIT_POSTPONE:
    case NAER_CASE_EDIT_NAV_DAY:
    default:
      return index + 1 == cases->len;
    }
}

/**
 * naer_case_edit_take_back:
 * @employee: the employee
 * @before: (nullable): the case before
 * @absence_case: a case that the leader has split off or joined
 *
 * Takes back what was decided about the case, so that the sixteen-day rule counts again.
 *
 * Returns: (transfer full) (element-type NaerChange): the change to save
 */
GPtrArray *
naer_case_edit_take_back (const NaerEmployee *employee,
                          const NaerCase     *before,
                          const NaerCase     *absence_case)
{
  g_autoptr (NaerEmployee) after = naer_employee_copy (employee);
  NaerDay from = before != NULL ? before->end + 1 : NAER_DAY_NONE;

  for (guint i = after->case_changes->len; i > 0; i--)
    {
      const NaerCaseChange *change = after->case_changes->pdata[i - 1];
      gboolean splits_it = !change->join && change->at >= from && change->at <= absence_case->start;
      gboolean joins_it = change->join && change->at > absence_case->start &&
                          change->at <= absence_case->end;

      if (splits_it || joins_it)
        g_ptr_array_remove_index (after->case_changes, i - 1);
    }
  return naer_edit_changes_one (NAER_RECORD_EMPLOYEE, 0, employee, after);
}

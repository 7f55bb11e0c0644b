/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-withdrawal-draft.h"

#include <glib/gi18n.h>

#include "naer-day-check.h"
#include "naer-edit-changes.h"
#include "naer-lint-note.h"

/* A decision is considered again after so many months. */
#define REVIEW_MONTHS 6

/* The most characters that a ground has. */
#define GROUND_LENGTH 200

/**
 * naer_withdrawal_draft_new:
 * @employee: an employee
 *
 * Returns: (transfer full): a draft of what has been decided
 */
NaerWithdrawalDraft *
naer_withdrawal_draft_new (const NaerEmployee *employee)
{
  NaerWithdrawalDraft *draft = g_new0 (NaerWithdrawalDraft, 1);

  draft->heard_on = employee->withdrawal_heard_on;
  draft->ground = g_strdup (employee->withdrawal_ground != NULL ? employee->withdrawal_ground : "");
  draft->from = employee->withdrawal_from;
  draft->review_on = employee->withdrawal_review_on;
  return draft;
}

/**
 * naer_withdrawal_draft_free:
 * @draft: (transfer full) (nullable): a draft
 *
 * Frees it.
 */
void
naer_withdrawal_draft_free (NaerWithdrawalDraft *draft)
{
  if (draft == NULL)
    return;
  g_free (draft->ground);
  g_free (draft);
}

/**
 * naer_withdrawal_draft_decide:
 * @draft: a draft
 * @from: the first day without the right, or what stands in its place in a form
 *
 * Sets the day. The day on which it is considered again follows, six months after.
 */
void
naer_withdrawal_draft_decide (NaerWithdrawalDraft *draft,
                              NaerDay              from)
{
  gboolean followed = draft->review_on == NAER_DAY_NONE ||
                      (naer_day_is_valid (draft->from) &&
                       draft->review_on == naer_day_add_months (draft->from, REVIEW_MONTHS));

  draft->from = from;
  if (!followed)
    return;
  draft->review_on = naer_day_is_valid (from) ? naer_day_add_months (from, REVIEW_MONTHS) : NAER_DAY_NONE;
}

static void
check_decision (const NaerWithdrawalDraft *draft,
                NaerFeedback              *feedback)
{
  g_autofree char *ground = naer_edit_clean_text (draft->ground);

  if (!naer_day_is_valid (draft->heard_on) || draft->from < draft->heard_on)
    naer_feedback_add (feedback, NAER_WITHDRAWAL_FIELD_FROM, NAER_FEEDBACK_WRONG,
                       _("The employee is heard first. The decision comes after that."));
  if (ground == NULL)
    naer_feedback_add (feedback, NAER_WITHDRAWAL_FIELD_GROUND, NAER_FEEDBACK_MISSING,
                       _("Write what the decision rests on."));
  if (!naer_day_check_written (feedback, NAER_WITHDRAWAL_FIELD_REVIEW_ON, draft->review_on,
                               _("Write when it is considered again.")))
    return;
  if (draft->review_on <= draft->from)
    naer_feedback_add (feedback, NAER_WITHDRAWAL_FIELD_REVIEW_ON, NAER_FEEDBACK_WRONG,
                       _("It is considered again after it has begun."));
  else if (draft->review_on > naer_day_add_months (draft->from, REVIEW_MONTHS))
    naer_feedback_add (feedback, NAER_WITHDRAWAL_FIELD_REVIEW_ON, NAER_FEEDBACK_WRONG,
                       _("It is considered again after six months at the latest."));
}

/**
 * naer_withdrawal_draft_check:
 * @draft: a draft
 * @today: today
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_withdrawal_draft_check (const NaerWithdrawalDraft *draft,
                             NaerDay                    today)
{
  NaerFeedback *feedback = naer_feedback_new ();

  if (naer_day_check_written (feedback, NAER_WITHDRAWAL_FIELD_HEARD_ON, draft->heard_on,
                              _("Hear the employee first, and write the day.")))
    naer_day_check_not_after (feedback, NAER_WITHDRAWAL_FIELD_HEARD_ON, draft->heard_on, today,
                              _("This day has not come yet. Come back when you have talked."));
  if (g_utf8_strlen (draft->ground, -1) > GROUND_LENGTH)
    naer_feedback_add (feedback, NAER_WITHDRAWAL_FIELD_GROUND, NAER_FEEDBACK_WRONG,
                       _("One line is enough."));
  naer_lint_note_add (feedback, NAER_WITHDRAWAL_FIELD_GROUND, draft->ground);
  if (naer_day_check_written (feedback, NAER_WITHDRAWAL_FIELD_FROM, draft->from, NULL))
    check_decision (draft, feedback);
  return feedback;
}

/**
 * naer_withdrawal_draft_make_changes:
 * @draft: a draft that passes its check
 * @employee: the employee
 *
 * Returns: (transfer full) (element-type NaerChange): the change to save, none when it says the
 *   same as before
 */
GPtrArray *
naer_withdrawal_draft_make_changes (const NaerWithdrawalDraft *draft,
                                    const NaerEmployee        *employee)
{
  g_autoptr (NaerEmployee) after = naer_employee_copy (employee);

  after->withdrawal_heard_on = draft->heard_on;
  after->withdrawal_from = draft->from;
  after->withdrawal_review_on = draft->from != NAER_DAY_NONE ? draft->review_on : NAER_DAY_NONE;
  g_free (after->withdrawal_ground);
  after->withdrawal_ground = naer_edit_clean_text (draft->ground);
  return naer_edit_changes_one (NAER_RECORD_EMPLOYEE, 0, employee, after);
}

/**
 * naer_withdrawal_take_back:
 * @employee: the employee
 *
 * Gives the right back: nothing is left of the decision but what the log keeps.
 *
 * Returns: (transfer full) (element-type NaerChange): the change to save
 */
GPtrArray *
naer_withdrawal_take_back (const NaerEmployee *employee)
{
  g_autoptr (NaerEmployee) after = naer_employee_copy (employee);

  after->withdrawal_heard_on = after->withdrawal_from = after->withdrawal_review_on = NAER_DAY_NONE;
  g_clear_pointer (&after->withdrawal_ground, g_free);
  return naer_edit_changes_one (NAER_RECORD_EMPLOYEE, 0, employee, after);
}

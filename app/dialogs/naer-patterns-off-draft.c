/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-patterns-off-draft.h"

#include <glib/gi18n.h>

#include "naer-day-check.h"
#include "naer-edit-changes.h"

#define USUAL_MONTHS 3
#define MOST_MONTHS 24

static gboolean
covers (const NaerStretch *stretch,
        NaerDay            day)
{
  return stretch->from <= day && (stretch->to == NAER_DAY_NONE || stretch->to >= day);
}

/**
 * naer_patterns_off_draft_new:
 * @today: today
 *
 * Returns: (transfer full): a draft that proposes three months
 */
NaerPatternsOffDraft *
naer_patterns_off_draft_new (NaerDay today)
{
  NaerPatternsOffDraft *draft = g_new0 (NaerPatternsOffDraft, 1);

  draft->until = naer_day_add_months (today, USUAL_MONTHS);
  return draft;
}

/**
 * naer_patterns_off_draft_free:
 * @draft: (transfer full) (nullable): a draft
 *
 * Frees it.
 */
void
naer_patterns_off_draft_free (NaerPatternsOffDraft *draft)
{
  g_free (draft);
}

/**
 * naer_patterns_off_draft_check:
 * @draft: a draft
 * @today: today
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_patterns_off_draft_check (const NaerPatternsOffDraft *draft,
                               NaerDay                     today)
{
  NaerFeedback *feedback = naer_feedback_new ();

  if (!naer_day_check_written (feedback, NAER_PATTERNS_OFF_FIELD_UNTIL, draft->until,
                               _("Write until when.")))
    return feedback;
  if (draft->until < today)
    naer_feedback_add (feedback, NAER_PATTERNS_OFF_FIELD_UNTIL, NAER_FEEDBACK_WRONG,
                       _("This day has passed."));
  else if (draft->until > naer_day_add_months (today, MOST_MONTHS))
    naer_feedback_add (feedback, NAER_PATTERNS_OFF_FIELD_UNTIL, NAER_FEEDBACK_WRONG,
                       _("Choose at most two years; they can be switched off again then."));
  return feedback;
}

static GPtrArray *
replace (const NaerEmployee *before,
         const NaerEmployee *after)
{
  return naer_edit_changes_one (NAER_RECORD_EMPLOYEE, 0, before, after);
}

/* Ends what covers today, so that it is not there from today on. */
static void
end_today (NaerEmployee *employee,
           NaerDay       today)
{
  for (guint i = employee->patterns_off->len; i > 0; i--)
    {
      NaerStretch *stretch = employee->patterns_off->pdata[i - 1];

      if (stretch->from >= today && covers (stretch, today))
        g_ptr_array_remove_index (employee->patterns_off, i - 1);
      else if (covers (stretch, today))
        stretch->to = today - 1;
    }
}

/**
 * naer_patterns_off_draft_make_changes:
 * @draft: a draft that passes its check
 * @employee: the employee
 * @today: today, the first day without patterns
 *
 * Returns: (transfer full) (element-type NaerChange): the change to save
 */
GPtrArray *
naer_patterns_off_draft_make_changes (const NaerPatternsOffDraft *draft,
                                      const NaerEmployee         *employee,
                                      NaerDay                     today)
{
  g_autoptr (NaerEmployee) after = naer_employee_copy (employee);
  NaerStretch *stretch = g_new0 (NaerStretch, 1);

  end_today (after, today);
  stretch->from = today;
  stretch->to = draft->until;
  g_ptr_array_add (after->patterns_off, stretch);
  return replace (employee, after);
}

/**
 * naer_patterns_on_make_changes:
 * @employee: an employee whose patterns are switched off
 * @today: today
 *
 * Returns: (transfer full) (element-type NaerChange): the change that switches them on again
 */
GPtrArray *
naer_patterns_on_make_changes (const NaerEmployee *employee,
                               NaerDay             today)
{
  g_autoptr (NaerEmployee) after = naer_employee_copy (employee);

  end_today (after, today);
  return replace (employee, after);
}

/**
 * naer_patterns_are_off:
 * @employee: an employee
 * @today: today
 *
 * Whether patterns of the employee are switched off today.
 */
gboolean
naer_patterns_are_off (const NaerEmployee *employee,
                       NaerDay             today)
{
  for (guint i = 0; i < employee->patterns_off->len; i++)
    if (covers (employee->patterns_off->pdata[i], today))
      return TRUE;
  return FALSE;
}

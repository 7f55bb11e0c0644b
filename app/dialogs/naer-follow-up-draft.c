/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-follow-up-draft.h"

#include <glib/gi18n.h>

#include "naer-day-check.h"
#include "naer-edit-changes.h"

static const char *const intensities[] = { "close", "normal", "light" };

static const char *
find_intensity (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (intensities); i++)
    if (g_strcmp0 (intensities[i], code) == 0)
      return intensities[i];
  return "normal";
}

/* Without a last day it counts until further notice; without a first one, since ever. */
static NaerDay
last_of (NaerDay to)
{
  return to != NAER_DAY_NONE ? to : NAER_DAY_MAX;
}

/**
 * naer_follow_up_find:
 * @employee: an employee
 * @day: a day
 *
 * Returns: (transfer none) (nullable): what was agreed for that day, %NULL for the usual
 */
const NaerFollowUp *
naer_follow_up_find (const NaerEmployee *employee,
                     NaerDay             day)
{
  for (guint i = employee->follow_up->len; i > 0; i--)
    {
      const NaerFollowUp *follow_up = employee->follow_up->pdata[i - 1];

      if (follow_up->from <= day && last_of (follow_up->to) >= day)
        return follow_up;
    }
  return NULL;
}

/**
 * naer_follow_up_draft_new:
 * @employee: an employee
 * @today: today
 *
 * Returns: a draft of what counts today, or of the usual from today on
 */
NaerFollowUpDraft
naer_follow_up_draft_new (const NaerEmployee *employee,
                          NaerDay             today)
{
  const NaerFollowUp *follow_up = naer_follow_up_find (employee, today);
  NaerFollowUpDraft draft = { today, NAER_DAY_NONE, FALSE, "normal" };

  if (follow_up != NULL)
    draft = (NaerFollowUpDraft) { follow_up->from != NAER_DAY_NONE ? follow_up->from : today,
                                  follow_up->to, follow_up->gentle,
                                  find_intensity (follow_up->intensity) };
  return draft;
}

/**
 * naer_follow_up_draft_check:
 * @draft: a draft
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_follow_up_draft_check (const NaerFollowUpDraft *draft)
{
  NaerFeedback *feedback = naer_feedback_new ();

  naer_day_check_written (feedback, NAER_FOLLOW_UP_FIELD_FROM, draft->from, _("Write the first day."));
  naer_day_check_written (feedback, NAER_FOLLOW_UP_FIELD_TO, draft->to, NULL);
  naer_day_check_order (feedback, NAER_FOLLOW_UP_FIELD_TO, draft->from, draft->to);
  return feedback;
}

static void
add (GPtrArray  *list,
     NaerDay     from,
     NaerDay     to,
     gboolean    gentle,
     const char *intensity)
{
  NaerFollowUp *follow_up = g_new0 (NaerFollowUp, 1);

  *follow_up = (NaerFollowUp) { from, to, gentle, g_strdup (intensity) };
  g_ptr_array_add (list, follow_up);
}

/* What was agreed before counts still before and after the time of the draft. */
static void
make_room (const NaerFollowUpDraft *draft,
           GPtrArray               *list)
{
  NaerDay last = last_of (draft->to);

  for (guint i = list->len; i > 0; i--)
    {
      const NaerFollowUp *other = list->pdata[i - 1];
      NaerDay other_first = other->from, other_last = last_of (other->to);

      if (other_last < draft->from || other_first > last)
        continue;
      if (other_last > last)
        add (list, last + 1, other->to, other->gentle, other->intensity);
      if (other_first < draft->from)
        add (list, other->from, draft->from - 1, other->gentle, other->intensity);
      g_ptr_array_remove_index (list, i - 1);
    }
}

static int
compare_first_days (gconstpointer a,
                    gconstpointer b)
{
  const NaerFollowUp *first = *(const NaerFollowUp *const *) a;
  const NaerFollowUp *second = *(const NaerFollowUp *const *) b;

  return naer_day_compare (&first->from, &second->from);
}

/**
 * naer_follow_up_draft_make_changes:
 * @draft: a draft that passes its check
 * @employee: the employee
 *
 * The usual is what counts where nothing is recorded, so that it only makes room.
 *
 * Returns: (transfer full) (element-type NaerChange): the change to save, none when it says the
 *   same as before
 */
GPtrArray *
naer_follow_up_draft_make_changes (const NaerFollowUpDraft *draft,
                                   const NaerEmployee      *employee)
{
  g_autoptr (NaerEmployee) after = naer_employee_copy (employee);

  make_room (draft, after->follow_up);
  if (draft->gentle || !g_str_equal (draft->intensity, "normal"))
    add (after->follow_up, draft->from, draft->to, draft->gentle, draft->intensity);
  g_ptr_array_sort (after->follow_up, compare_first_days);
  return naer_edit_changes_one (NAER_RECORD_EMPLOYEE, 0, employee, after);
}

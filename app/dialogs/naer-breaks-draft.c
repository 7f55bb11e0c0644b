/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-breaks-draft.h"

#include <glib/gi18n.h>

#include "naer-day-check.h"
#include "naer-edit-changes.h"

/* A draft is a list of #NaerBreakLine, new ones last. */

static const char *const codes[NAER_N_BREAK_KINDS] = {
  [NAER_BREAK_LEAVE] = "leave",
  [NAER_BREAK_LAY_OFF] = "lay-off",
  [NAER_BREAK_MILITARY] = "military",
  [NAER_BREAK_OTHER] = "other",
};

static NaerBreakKind
find_kind (const char *code)
{
  for (NaerBreakKind kind = 0; kind < NAER_N_BREAK_KINDS; kind++)
    if (g_strcmp0 (codes[kind], code) == 0)
      return kind;
  return NAER_BREAK_OTHER;
}

/**
 * naer_breaks_draft_new:
 * @employee: an employee
 *
 * Returns: (transfer full) (element-type NaerBreakLine): a draft of the breaks in the employment
 */
GArray *
naer_breaks_draft_new (const NaerEmployee *employee)
{
  GArray *draft = g_array_new (FALSE, FALSE, sizeof (NaerBreakLine));

  for (guint i = 0; i < employee->employment_breaks->len; i++)
    {
      const NaerEmploymentBreak *record = employee->employment_breaks->pdata[i];
      const NaerBreakLine line = { find_kind (record->kind), record->from, record->to, FALSE };

      g_array_append_val (draft, line);
    }
  return draft;
}

/**
 * naer_breaks_draft_add:
 * @draft: (element-type NaerBreakLine): a draft
 * @today: today
 *
 * Adds a break that begins today.
 *
 * Returns: the number of its line
 */
guint
naer_breaks_draft_add (GArray  *draft,
                       NaerDay  today)
{
  const NaerBreakLine line = { NAER_BREAK_LEAVE, today, NAER_DAY_NONE, FALSE };

  g_array_append_val (draft, line);
  return draft->len - 1;
}

static gboolean
overlaps_another (GArray *draft,
                  guint   index)
{
  const NaerBreakLine *line = &g_array_index (draft, NaerBreakLine, index);

  for (guint i = 0; i < index; i++)
    {
      const NaerBreakLine *other = &g_array_index (draft, NaerBreakLine, i);

      if (!other->removed && naer_day_is_valid (other->from) &&
          (other->to == NAER_DAY_NONE || other->to >= line->from) &&
          (line->to == NAER_DAY_NONE || line->to >= other->from))
        return TRUE;
    }
  return FALSE;
}

/**
 * naer_breaks_draft_check:
 * @draft: (element-type NaerBreakLine): a draft
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_breaks_draft_check (GArray *draft)
{
  NaerFeedback *feedback = naer_feedback_new ();

  for (guint i = 0; i < draft->len; i++)
    {
      const NaerBreakLine *line = &g_array_index (draft, NaerBreakLine, i);
      int from = (int) i * NAER_N_BREAKS_FIELDS + NAER_BREAKS_FIELD_FROM;
      int to = (int) i * NAER_N_BREAKS_FIELDS + NAER_BREAKS_FIELD_TO;

      if (line->removed)
        continue;
      naer_day_check_written (feedback, to, line->to, NULL);
      if (naer_day_check_written (feedback, from, line->from, _("Write the first day.")) &&
          naer_day_check_order (feedback, to, line->from, line->to) && overlaps_another (draft, i))
        naer_feedback_add (feedback, from, NAER_FEEDBACK_WRONG,
                           _("This break overlaps another one."));
    }
  return feedback;
}

static int
compare_first_days (gconstpointer a,
                    gconstpointer b)
{
  const NaerEmploymentBreak *first = *(const NaerEmploymentBreak *const *) a;
  const NaerEmploymentBreak *second = *(const NaerEmploymentBreak *const *) b;

  return naer_day_compare (&first->from, &second->from);
}

/**
 * naer_breaks_draft_make_changes:
 * @draft: (element-type NaerBreakLine): a draft that passes its check
 * @employee: the employee
 *
 * Returns: (transfer full) (element-type NaerChange): the change to save, none when it says the
 *   same as before
 */
GPtrArray *
naer_breaks_draft_make_changes (GArray             *draft,
                                const NaerEmployee *employee)
{
  g_autoptr (NaerEmployee) after = naer_employee_copy (employee);

  g_ptr_array_set_size (after->employment_breaks, 0);
  for (guint i = 0; i < draft->len; i++)
    {
      const NaerBreakLine *line = &g_array_index (draft, NaerBreakLine, i);
      NaerEmploymentBreak *record;

      if (line->removed)
        continue;
      record = g_new0 (NaerEmploymentBreak, 1);
      record->kind = g_strdup (codes[line->kind]);
      record->from = line->from;
      record->to = line->to;
      g_ptr_array_add (after->employment_breaks, record);
    }
  g_ptr_array_sort (after->employment_breaks, compare_first_days);
  return naer_edit_changes_one (NAER_RECORD_EMPLOYEE, 0, employee, after);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-arrangements-draft.h"

#include <glib/gi18n.h>

#include "naer-day-check.h"
#include "naer-edit-changes.h"

/* A draft is a list of #NaerArrangementLine, new ones last. */

/* What the law gives: an arrangement gives at least as much (ftrl § 8-24). */
#define LEAST_DAYS 3

/**
 * naer_arrangements_draft_new:
 * @employer: the employer
 *
 * Returns: (transfer full) (element-type NaerArrangementLine): a draft of the arrangements
 */
GArray *
naer_arrangements_draft_new (const NaerEmployer *employer)
{
  GArray *draft = g_array_new (FALSE, FALSE, sizeof (NaerArrangementLine));

  for (guint i = 0; i < employer->arrangements->len; i++)
    {
      const NaerArrangement *record = employer->arrangements->pdata[i];
      const NaerArrangementLine line = {
        .kind = record->kind,
        .from = record->from,
        .to = record->to,
        .days_at_a_time = MAX (record->days_at_a_time, LEAST_DAYS),
        .days_in_12_months = record->days_in_12_months,
        .times_in_12_months = record->times_in_12_months,
      };

      g_array_append_val (draft, line);
    }
  return draft;
}

static guint
count_kept (GArray *draft)
{
  guint n = 0;

  for (guint i = 0; i < draft->len; i++)
    n += !g_array_index (draft, NaerArrangementLine, i).removed;
  return n;
}

/**
 * naer_arrangements_draft_add:
 * @draft: (element-type NaerArrangementLine): a draft
 * @today: today
 *
 * Adds an arrangement: the first one since ever, another from today on.
 *
 * Returns: the number of its line
 */
guint
naer_arrangements_draft_add (GArray  *draft,
                             NaerDay  today)
{
  const NaerArrangementLine line = {
    .kind = NAER_ARRANGEMENT_COMMON,
    .from = count_kept (draft) > 0 ? today : NAER_DAY_NONE,
    .to = NAER_DAY_NONE,
    .days_at_a_time = 8,
    .days_in_12_months = 24,
  };

  g_array_append_val (draft, line);
  return draft->len - 1;
}

static gboolean
begins_with_another (GArray *draft,
                     guint   index)
{
  NaerDay from = g_array_index (draft, NaerArrangementLine, index).from;

  for (guint i = 0; i < index; i++)
    if (!g_array_index (draft, NaerArrangementLine, i).removed &&
        g_array_index (draft, NaerArrangementLine, i).from == from)
      return TRUE;
  return FALSE;
}

static void
check_line (GArray       *draft,
            guint         index,
            NaerFeedback *feedback)
{
  const NaerArrangementLine *line = &g_array_index (draft, NaerArrangementLine, index);
  int field = (int) index * NAER_N_ARRANGEMENTS_FIELDS;
  gboolean has_day = naer_day_check_written (feedback, field + NAER_ARRANGEMENTS_FIELD_FROM, line->from,
                                             NULL);

  if ((has_day || line->from == NAER_DAY_NONE) && begins_with_another (draft, index))
    naer_feedback_add (feedback, field + NAER_ARRANGEMENTS_FIELD_FROM, NAER_FEEDBACK_WRONG,
                       _("Another arrangement begins on the same day. Write when this one began."));
  if (line->kind != NAER_ARRANGEMENT_CUSTOM)
    return;
  if (line->days_at_a_time < LEAST_DAYS)
    naer_feedback_add (feedback, field + NAER_ARRANGEMENTS_FIELD_AT_A_TIME, NAER_FEEDBACK_WRONG,
                       _("The law gives three days at a time. An arrangement gives at least as much."));
  if (line->days_in_12_months > 0 && line->days_in_12_months < line->days_at_a_time)
    naer_feedback_add (feedback, field + NAER_ARRANGEMENTS_FIELD_IN_12_MONTHS, NAER_FEEDBACK_WRONG,
                       _("There are at least as many days in twelve months as at a time."));
}

/**
 * naer_arrangements_draft_check:
 * @draft: (element-type NaerArrangementLine): a draft
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_arrangements_draft_check (GArray *draft)
{
  NaerFeedback *feedback = naer_feedback_new ();

  for (guint i = 0; i < draft->len; i++)
    if (!g_array_index (draft, NaerArrangementLine, i).removed)
      check_line (draft, i, feedback);
  return feedback;
}

static NaerArrangement *
make_record (const NaerArrangementLine *line)
{
  NaerArrangement *record = g_new0 (NaerArrangement, 1);

  record->kind = line->kind;
  record->from = line->from;
  record->to = line->to;
  if (line->kind == NAER_ARRANGEMENT_CUSTOM)
    {
      record->days_at_a_time = line->days_at_a_time;
      record->days_in_12_months = line->days_in_12_months;
      record->times_in_12_months = line->times_in_12_months;
    }
  return record;
}

static int
compare_first_days (gconstpointer a,
                    gconstpointer b)
{
  const NaerArrangement *first = *(const NaerArrangement *const *) a;
  const NaerArrangement *second = *(const NaerArrangement *const *) b;

  return naer_day_compare (&first->from, &second->from);
}

/**
 * naer_arrangements_draft_make_changes:
 * @draft: (element-type NaerArrangementLine): a draft that passes its check
 * @employer: the employer
 *
 * Returns: (transfer full) (element-type NaerChange): the change to save, none when it says the
 *   same as before
 */
GPtrArray *
naer_arrangements_draft_make_changes (GArray             *draft,
                                      const NaerEmployer *employer)
{
  g_autoptr (NaerEmployer) after = naer_employer_copy (employer);

  g_ptr_array_set_size (after->arrangements, 0);
  for (guint i = 0; i < draft->len; i++)
    if (!g_array_index (draft, NaerArrangementLine, i).removed)
      g_ptr_array_add (after->arrangements, make_record (&g_array_index (draft, NaerArrangementLine, i)));
  g_ptr_array_sort (after->arrangements, compare_first_days);
  return naer_edit_changes_one (NAER_RECORD_EMPLOYER, 0, employer, after);
}

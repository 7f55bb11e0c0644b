/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-days-off-draft.h"

#include <glib/gi18n.h>
#include <stdio.h>

#include "naer-day-check.h"
#include "naer-edit-changes.h"

/* A draft is a list of #NaerDayOffLine, new ones last. A day of every year is shown as that of the
 * year of today; 29 February as that of the next leap year. */

static NaerDay
find_in_year (int year,
              int month,
              int day)
{
  while (!naer_day_is_valid (naer_day_from_ymd (year, month, day)))
    year++;
  return naer_day_from_ymd (year, month, day);
}

static gboolean
parse (const char     *text,
       NaerDay         today,
       NaerDayOffLine *line)
{
  int month = 0, day = 0;

  *line = (NaerDayOffLine) { NAER_DAY_NONE, FALSE, FALSE };
  if (naer_day_parse_iso (text, &line->day))
    return TRUE;
  line->yearly = sscanf (text, "%d-%d", &month, &day) == 2 && month >= 1 && month <= 12 && day >= 1 &&
                 naer_day_is_valid (naer_day_from_ymd (2000, month, day));
  if (line->yearly)
    line->day = find_in_year (naer_day_get_year (today), month, day);
  return line->yearly;
}

/**
 * naer_days_off_draft_new:
 * @employer: the employer
 * @today: today
 *
 * Returns: (transfer full) (element-type NaerDayOffLine): a draft of the employer’s own days off
 */
GArray *
naer_days_off_draft_new (const NaerEmployer *employer,
                         NaerDay             today)
{
  GArray *draft = g_array_new (FALSE, FALSE, sizeof (NaerDayOffLine));

  for (guint i = 0; i < employer->days_off->len; i++)
    {
      NaerDayOffLine line;

      if (parse (employer->days_off->pdata[i], today, &line))
        g_array_append_val (draft, line);
    }
  return draft;
}

/**
 * naer_days_off_draft_add:
 * @draft: (element-type NaerDayOffLine): a draft
 *
 * Adds a day that is not written yet.
 *
 * Returns: the number of its line
 */
guint
naer_days_off_draft_add (GArray *draft)
{
  const NaerDayOffLine line = { NAER_DAY_NONE, FALSE, FALSE };

  g_array_append_val (draft, line);
  return draft->len - 1;
}

static char *
write_line (const NaerDayOffLine *line)
{
  if (line->yearly)
    return g_strdup_printf ("%02d-%02d", naer_day_get_month (line->day), naer_day_get_day (line->day));
  return naer_day_to_iso (line->day);
}

static gboolean
is_written_before (GArray *draft,
                   guint   index)
{
  g_autofree char *text = write_line (&g_array_index (draft, NaerDayOffLine, index));

  for (guint i = 0; i < index; i++)
    {
      const NaerDayOffLine *other = &g_array_index (draft, NaerDayOffLine, i);
      g_autofree char *written = NULL;

      if (other->removed || !naer_day_is_valid (other->day))
        continue;
      written = write_line (other);
      if (g_str_equal (written, text))
        return TRUE;
    }
  return FALSE;
}

/**
 * naer_days_off_draft_check:
 * @draft: (element-type NaerDayOffLine): a draft
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_days_off_draft_check (GArray *draft)
{
  NaerFeedback *feedback = naer_feedback_new ();

  for (guint i = 0; i < draft->len; i++)
    {
      const NaerDayOffLine *line = &g_array_index (draft, NaerDayOffLine, i);

      if (!line->removed &&
          naer_day_check_written (feedback, (int) i, line->day, _("Write the day.")) &&
          is_written_before (draft, i))
        naer_feedback_add (feedback, (int) i, NAER_FEEDBACK_WRONG, _("This day stands here already."));
    }
  return feedback;
}

/**
 * naer_days_off_draft_make_changes:
 * @draft: (element-type NaerDayOffLine): a draft that passes its check
 * @employer: the employer
 *
 * Returns: (transfer full) (element-type NaerChange): the change to save, none when it says the
 *   same as before
 */
GPtrArray *
naer_days_off_draft_make_changes (GArray             *draft,
                                  const NaerEmployer *employer)
{
  g_autoptr (NaerEmployer) after = naer_employer_copy (employer);

  g_ptr_array_set_size (after->days_off, 0);
  for (guint i = 0; i < draft->len; i++)
    if (!g_array_index (draft, NaerDayOffLine, i).removed)
      g_ptr_array_add (after->days_off, write_line (&g_array_index (draft, NaerDayOffLine, i)));
  return naer_edit_changes_one (NAER_RECORD_EMPLOYER, 0, employer, after);
}

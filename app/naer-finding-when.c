/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-finding-words.h"

#include "dialogs/naer-done-words.h"
#include "naer-case-notes.h"
#include "naer-i18n.h"

static char *
get_when_due_ahead (const NaerFinding *finding,
                    NaerDay            today)
{
  g_autofree char *day = naer_i18n_day (finding->due, NAER_DAY_STYLE_WEEKDAY);
  int days = finding->due - today;

  if (days == 0)
    return g_strdup (_("today"));
  if (finding->last_working_day != NAER_DAY_NONE && finding->last_working_day < finding->due &&
      finding->last_working_day >= today)
    {
      g_autofree char *last = naer_i18n_day (finding->last_working_day, NAER_DAY_STYLE_WEEKDAY);

      return g_strdup_printf (_("by %s, last working day %s"), day, last);
    }
  if (days <= 14)
    return g_strdup_printf (ngettext ("by %s, in %d day", "by %s, in %d days", days), day, days);
  if (naer_day_get_year (finding->due) != naer_day_get_year (today))
    {
      g_autofree char *full = naer_i18n_day (finding->due, NAER_DAY_STYLE_FULL);

      return g_strdup_printf (_("by %s"), full);
    }
  return g_strdup_printf (_("by %s"), day);
}

/**
 * naer_finding_get_when:
 * @finding: a finding
 * @today: today
 *
 * Says when: the appointment, the day it was done, the due date with the last working day before
 * it, or the day that has passed.
 *
 * Returns: (transfer full): one line, empty where there is no date
 */
char *
naer_finding_get_when (const NaerFinding *finding,
                       NaerDay            today)
{
  g_autofree char *due = NULL;

  if (finding->done_on != NAER_DAY_NONE)
    {
      g_autofree char *day = naer_i18n_near_day (finding->done_on, today);

      return g_strdup_printf (_("done %s"), day);
    }
  if (finding->planned_on != NAER_DAY_NONE && finding->planned_on >= today)
    {
      g_autofree char *day = naer_i18n_day (finding->planned_on, NAER_DAY_STYLE_WEEKDAY);

      return g_strdup_printf (_("planned for %s"), day);
    }
  if (finding->due == NAER_DAY_NONE)
    return g_strdup ("");

  due = naer_i18n_near_day (finding->due, today);
  if (finding->due < today)
    return finding->status == NAER_STATUS_NOT_DOCUMENTED
             ? g_strdup_printf (_("was due %s, not documented here"), due)
             : g_strdup (due);
  if (finding->status == NAER_STATUS_EXPECTED)
    return g_strdup_printf (_("expected by %s"), due);
  if (finding->status == NAER_STATUS_INFORMATION)
    return g_strdup_printf (_("estimated %s"), due);
  if (finding->status == NAER_STATUS_NOT_APPLICABLE || finding->status == NAER_STATUS_EXCEPTION)
    return g_strdup (due);
  return get_when_due_ahead (finding, today);
}

/* Whether the day alone does not tell the status. */
static gboolean
needs_status (const NaerFinding *finding)
{
  return finding->status == NAER_STATUS_EXCEPTION || finding->status == NAER_STATUS_CONSIDER ||
         finding->status == NAER_STATUS_CANNOT_JUDGE || finding->status == NAER_STATUS_DONE_LATE;
}

/* A word in the middle of a sentence. */
static char *
lower (const char *text)
{
  g_autofree char *first = g_utf8_strdown (text, g_utf8_next_char (text) - text);

  return g_strconcat (first, g_utf8_next_char (text), NULL);
}

/**
 * naer_finding_get_sentence:
 * @finding: a finding
 * @today: today
 *
 * Says all of it in one sentence, as a screen reader does: what, when, and on what condition.
 *
 * Returns: (transfer full): the sentence
 */
char *
naer_finding_get_sentence (const NaerFinding *finding,
                           NaerDay            today)
{
  g_autofree char *when = naer_finding_get_when (finding, today);
  GString *sentence = g_string_new (finding->title);

  if (naer_finding_is_proposal (finding))
    g_string_append_printf (sentence, ", %s", _("only proposed, not law"));
  if (when[0] != '\0')
    g_string_append_printf (sentence, ", %s", when);
  if (finding->if_lasts)
    g_string_append_printf (sentence, ", %s", _("if the absence lasts"));
  if (needs_status (finding))
    {
      g_autofree char *status = lower (naer_status_get_label (finding->status, naer_i18n_language ()));

      g_string_append_printf (sentence, ", %s", status);
    }
  if (finding->ground != NULL)
    {
      g_autofree char *ground = naer_ground_get_label (finding->ground, finding->obligation);

      g_string_append_printf (sentence, ": %s", ground);
    }
  return g_string_free (sentence, FALSE);
}

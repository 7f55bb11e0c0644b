/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-talk-check.h"

#include <glib/gi18n.h>

#include "facts/naer-record-edit.h"
#include "naer-day-check.h"
#include "naer-edit-changes.h"
#include "naer-lint-note.h"

static void
check_texts (NaerFeedback   *feedback,
             NaerRecordType  type,
             gconstpointer   record)
{
  if (naer_record_longest_text (type, record) > NAER_TALK_TEXT_LENGTH)
    naer_feedback_add (feedback, NAER_TALK_FIELD_TEXT, NAER_FEEDBACK_WRONG,
                       _("A text is longer than there is room for."));
}

/**
 * naer_conversation_check:
 * @conversation: what a form says of a conversation; its days may be no dates yet
 * @today: today
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_conversation_check (const NaerConversation *conversation,
                         NaerDay                 today)
{
  NaerFeedback *feedback = naer_feedback_new ();
  gboolean is_held = conversation->held != NAER_DAY_NONE;
  NaerDay on = is_held ? conversation->held : conversation->planned;

  if (naer_day_check_written (feedback, NAER_TALK_FIELD_DAY, on, _("Write the day of the conversation.")) && is_held)
    naer_day_check_not_after (feedback, NAER_TALK_FIELD_DAY, on, today,
                              _("This day has not come yet. A conversation to come is planned."));
  if (naer_day_check_written (feedback, NAER_TALK_FIELD_NEXT, conversation->next_talk, NULL) &&
      naer_day_is_valid (on) && conversation->next_talk <= on)
    naer_feedback_add (feedback, NAER_TALK_FIELD_NEXT, NAER_FEEDBACK_WRONG,
                       _("The next talk is after this one."));
  else if (is_held && conversation->next_talk == NAER_DAY_NONE)
    naer_feedback_add (feedback, NAER_TALK_FIELD_NEXT, NAER_FEEDBACK_NOTE,
                       _("When do you talk next? A talk without a next step is easily the last."));
  naer_lint_note_add (feedback, NAER_TALK_FIELD_PRESENT, conversation->present);
  check_texts (feedback, NAER_RECORD_CONVERSATION, conversation);
  return feedback;
}

/**
 * naer_agreement_check:
 * @agreement: what a form says of how contact is kept; its days may be no dates yet
 * @today: today
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_agreement_check (const NaerContactAgreement *agreement,
                      NaerDay                     today)
{
  NaerFeedback *feedback = naer_feedback_new ();

  if (naer_day_check_written (feedback, NAER_TALK_FIELD_DAY, agreement->agreed_on,
                              _("Write the day that you agreed on it.")))
    naer_day_check_not_after (feedback, NAER_TALK_FIELD_DAY, agreement->agreed_on, today,
                              _("This day has not come yet."));
  naer_day_check_written (feedback, NAER_TALK_FIELD_HANDED_OVER, agreement->handed_over_on, NULL);
  if (agreement->handed_over_to != NULL && agreement->handed_over_on == NAER_DAY_NONE)
    naer_feedback_add (feedback, NAER_TALK_FIELD_HANDED_OVER, NAER_FEEDBACK_MISSING,
                       _("Write the day that somebody else took over."));
  naer_lint_note_add (feedback, NAER_TALK_FIELD_PRESENT, agreement->channel);
  naer_lint_note_add (feedback, NAER_TALK_FIELD_PRESENT, agreement->who);
  naer_lint_note_add (feedback, NAER_TALK_FIELD_HANDED_OVER, agreement->handed_over_to);
  check_texts (feedback, NAER_RECORD_AGREEMENT, agreement);
  return feedback;
}

static guint
find_day (const GArray *days,
          NaerDay       day)
{
  guint i = 0;

  while (i < days->len && g_array_index (days, NaerDay, i) < day)
    i++;
  return i;
}

/**
 * naer_presence_make_changes:
 * @employee: an employee
 * @day: a day
 * @present: whether the employee was at work for a visit that day
 *
 * Returns: (transfer full) (element-type NaerChange): the change to save, none when it is so already
 */
GPtrArray *
naer_presence_make_changes (const NaerEmployee *employee,
                            NaerDay             day,
                            gboolean            present)
{
  NaerEmployee *after = naer_record_copy (NAER_RECORD_EMPLOYEE, employee);
  GPtrArray *changes;
  guint at;
  gboolean was_present;

  if (after->presence == NULL)
    after->presence = g_array_new (FALSE, FALSE, sizeof (NaerDay));
  at = find_day (after->presence, day);
  was_present = at < after->presence->len && g_array_index (after->presence, NaerDay, at) == day;
  if (present && !was_present)
    g_array_insert_val (after->presence, at, day);
  else if (!present && was_present)
    g_array_remove_index (after->presence, at);
  if (after->presence->len == 0)
    g_clear_pointer (&after->presence, g_array_unref);
  changes = naer_edit_changes_one (NAER_RECORD_EMPLOYEE, 0, employee, after);
  naer_record_free (NAER_RECORD_EMPLOYEE, after);
  return changes;
}

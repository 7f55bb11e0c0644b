/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-meeting-check.h"

#include <glib/gi18n.h>

#include "facts/naer-change.h"
#include "facts/naer-record-edit.h"
#include "naer-day-check.h"
#include "naer-talk-check.h"

#define MINUTES_OF_HOUR 60
#define HOURS_OF_DAY 24

/**
 * naer_clock_parse:
 * @text: a time of the clock: 13.00, 13:00, 1300 or 13
 *
 * Returns: minutes after midnight; 0 when nothing is written, %NAER_CLOCK_UNREADABLE when it is none
 */
int
naer_clock_parse (const char *text)
{
  int digits[4], n_digits = 0, hours, minutes = 0;
  int n_before = -1;

  for (const char *at = text; *at != '\0'; at++)
    if (g_ascii_isdigit (*at) && n_digits < 4)
      digits[n_digits++] = *at - '0';
    else if ((*at == '.' || *at == ':') && n_before < 0)
      n_before = n_digits;
    else if (*at != ' ')
      return NAER_CLOCK_UNREADABLE;
  if (n_digits == 0)
    return n_before < 0 ? 0 : NAER_CLOCK_UNREADABLE;
  if (n_before < 0)
    n_before = n_digits <= 2 ? n_digits : n_digits - 2;
  if (n_before < 1 || n_before > 2 || (n_digits != n_before && n_digits != n_before + 2))
    return NAER_CLOCK_UNREADABLE;
  hours = n_before == 2 ? 10 * digits[0] + digits[1] : digits[0];
  if (n_digits > n_before)
    minutes = 10 * digits[n_before] + digits[n_before + 1];
  if (hours >= HOURS_OF_DAY || minutes >= MINUTES_OF_HOUR)
    return NAER_CLOCK_UNREADABLE;
  return MINUTES_OF_HOUR * hours + minutes;
}

static void
check_participants (const NaerMeeting *meeting,
                    NaerFeedback      *feedback)
{
  for (guint i = 0; i < meeting->participants->len; i++)
    {
      const NaerParticipant *participant = meeting->participants->pdata[i];

      naer_day_check_written (feedback, NAER_MEETING_FIELD_PARTICIPANTS, participant->called_on, NULL);
      if (participant->role == NAER_ROLE_SICK_LISTER && meeting->kind == NAER_MEETING_DIALOGUE_1 &&
          g_strcmp0 (meeting->sick_lister, NAER_SICK_LISTER_WANTS) != 0)
        naer_feedback_add (feedback, NAER_MEETING_FIELD_PARTICIPANTS, NAER_FEEDBACK_WRONG,
                           _("The sick-lister is called only if the employee wants it."));
    }
}

static void
check_before (const NaerMeeting *meeting,
              NaerDay            today,
              NaerFeedback      *feedback)
{
  if (meeting->held == NAER_DAY_NONE && meeting->requested_on == NAER_DAY_NONE)
    naer_day_check_written (feedback, NAER_MEETING_FIELD_PLANNED, meeting->planned,
                            _("Write the day that the meeting is planned for."));
  else
    naer_day_check_written (feedback, NAER_MEETING_FIELD_PLANNED, meeting->planned, NULL);
  if (meeting->starts_at == NAER_CLOCK_UNREADABLE)
    naer_feedback_add (feedback, NAER_MEETING_FIELD_CLOCK, NAER_FEEDBACK_WRONG,
                       _("Write the time as 13.00."));
  if (naer_day_check_written (feedback, NAER_MEETING_FIELD_CANCELLED, meeting->cancelled, NULL) &&
      meeting->held != NAER_DAY_NONE)
    naer_feedback_add (feedback, NAER_MEETING_FIELD_CANCELLED, NAER_FEEDBACK_WRONG,
                       _("A meeting that was held was not called off."));
  naer_day_check_written (feedback, NAER_MEETING_FIELD_REQUESTED, meeting->requested_on, NULL);
  check_participants (meeting, feedback);
}

static void
check_waits (const NaerMeeting *meeting,
             NaerFeedback      *feedback)
{
  guint n_idle = 0;

  for (guint i = 0; i < meeting->waits->len; i++)
    {
      const NaerWait *wait = meeting->waits->pdata[i];

      naer_day_check_written (feedback, NAER_MEETING_FIELD_WAITS, wait->from, NULL);
      naer_day_check_written (feedback, NAER_MEETING_FIELD_WAITS, wait->to, NULL);
      naer_day_check_order (feedback, NAER_MEETING_FIELD_WAITS, wait->from, wait->to);
      n_idle += wait->meanwhile == NULL && (wait->what != NULL || wait->from != NAER_DAY_NONE);
    }
  if (n_idle > 0)
    naer_feedback_add (feedback, NAER_MEETING_FIELD_WAITS, NAER_FEEDBACK_NOTE,
                       _("What can happen at work while you wait?"));
}

static void
check_after (const NaerMeeting *meeting,
             NaerDay            today,
             NaerFeedback      *feedback)
{
  gboolean is_held = meeting->held != NAER_DAY_NONE;

  if (naer_day_check_written (feedback, NAER_MEETING_FIELD_HELD, meeting->held, NULL))
    naer_day_check_not_after (feedback, NAER_MEETING_FIELD_HELD, meeting->held, today,
                              _("This day has not come yet. A meeting to come is planned."));
  if (naer_day_check_written (feedback, NAER_MEETING_FIELD_NEXT, meeting->next_talk, NULL) &&
      naer_day_is_valid (meeting->held) && meeting->next_talk <= meeting->held)
    naer_feedback_add (feedback, NAER_MEETING_FIELD_NEXT, NAER_FEEDBACK_WRONG,
                       _("The next talk is after the meeting."));
  else if (is_held && meeting->next_talk == NAER_DAY_NONE && meeting->finished != NAER_DAY_NONE)
    naer_feedback_add (feedback, NAER_MEETING_FIELD_NEXT, NAER_FEEDBACK_MISSING,
                       _("Write the day of the next talk: a meeting has a next step."));
  else if (is_held && meeting->next_talk == NAER_DAY_NONE)
    naer_feedback_add (feedback, NAER_MEETING_FIELD_NEXT, NAER_FEEDBACK_NOTE,
                       _("When do you talk next? A meeting without a next step is easily the last."));
  naer_day_check_written (feedback, NAER_MEETING_FIELD_SENT, meeting->plan_sent_on, NULL);
  naer_day_check_written (feedback, NAER_MEETING_FIELD_SIGNED, meeting->employee_signed_on, NULL);
  naer_day_check_written (feedback, NAER_MEETING_FIELD_SIGNED, meeting->leader_signed_on, NULL);
}

/**
 * naer_meeting_check:
 * @meeting: what a form says of a dialogue meeting; its days may be no dates yet
 * @today: today
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_meeting_check (const NaerMeeting *meeting,
                    NaerDay            today)
{
  NaerFeedback *feedback = naer_feedback_new ();

  check_before (meeting, today, feedback);
  check_waits (meeting, feedback);
  check_after (meeting, today, feedback);
  if (naer_record_longest_text (NAER_RECORD_MEETING, meeting) > NAER_TALK_TEXT_LENGTH)
    naer_feedback_add (feedback, NAER_MEETING_FIELD_TEXT, NAER_FEEDBACK_WRONG,
                       _("A text is longer than there is room for."));
  return feedback;
}

/**
 * naer_measure_check:
 * @measure: what a form says of a measure that was agreed in a meeting; its days may be no dates yet
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_measure_check (const NaerMeasure *measure)
{
  NaerFeedback *feedback = naer_feedback_new ();

  if (measure->what == NULL)
    naer_feedback_add (feedback, NAER_MEASURE_FIELD_WHAT, NAER_FEEDBACK_MISSING, _("Write what you agreed on."));
  naer_day_check_written (feedback, NAER_MEASURE_FIELD_DAYS, measure->from, NULL);
  naer_day_check_written (feedback, NAER_MEASURE_FIELD_DAYS, measure->to, NULL);
  naer_day_check_order (feedback, NAER_MEASURE_FIELD_DAYS, measure->from, measure->to);
  naer_day_check_written (feedback, NAER_MEASURE_FIELD_EVALUATE, measure->evaluate_on, NULL);
  if (measure->evaluate_on == NAER_DAY_NONE)
    naer_feedback_add (feedback, NAER_MEASURE_FIELD_EVALUATE, NAER_FEEDBACK_NOTE,
                       _("When do you look at it again?"));
  if (measure->responsible == NULL)
    naer_feedback_add (feedback, NAER_MEASURE_FIELD_RESPONSIBLE, NAER_FEEDBACK_NOTE, _("Who follows it up?"));
  if (naer_record_longest_text (NAER_RECORD_MEASURE, measure) > NAER_TALK_TEXT_LENGTH)
    naer_feedback_add (feedback, NAER_MEASURE_FIELD_WHAT, NAER_FEEDBACK_WRONG,
                       _("A text is longer than there is room for."));
  return feedback;
}

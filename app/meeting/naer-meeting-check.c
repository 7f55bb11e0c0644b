/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-meeting-check.h"

#include <glib/gi18n.h>

#include "facts/naer-change.h"
#include "facts/naer-record-edit.h"
#include "meeting/naer-meeting-missing.h"
#include "naer-day-check.h"
#include "naer-lint-note.h"
#include "naer-talk-check.h"

#define MINUTES_OF_HOUR 60
#define HOURS_OF_DAY 24

/**
 * naer_meeting_kind_get_obligation:
 * @kind: which dialogue meeting
 *
 * Returns: (transfer none) (nullable): id of the obligation that it answers; any party may ask for a
 *   third, and nobody has to
 */
const char *
naer_meeting_kind_get_obligation (NaerMeetingKind kind)
{
  switch (kind)
    {
    case NAER_MEETING_DIALOGUE_1:
      return "dialogue-1";
    case NAER_MEETING_DIALOGUE_2:
      return "dialogue-2";
    case NAER_MEETING_DIALOGUE_3:
    default:
      return NULL;
    }
}

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
  if (meeting->held == NAER_DAY_NONE && meeting->requested_on == NAER_DAY_NONE &&
      meeting->cancelled == NAER_DAY_NONE)
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

/* What is wrong with the ground is said as where it is noted on its own. */
static void
check_not_held (const NaerMeeting   *meeting,
                const NaerDoneDraft *not_held,
                const NaerEmployee  *employee,
                NaerDay              today,
                NaerFeedback        *feedback)
{
  static const struct
  {
    NaerDoneField from;
    NaerMeetingField to;
  } fields[] = {
    { NAER_DONE_FIELD_GROUND, NAER_MEETING_FIELD_GROUND },
    { NAER_DONE_FIELD_CONTACT_ON, NAER_MEETING_FIELD_CONTACT },
    { NAER_DONE_FIELD_NEW_DATE, NAER_MEETING_FIELD_AGAIN },
  };
  g_autoptr (NaerFeedback) said = NULL;

  if (not_held == NULL || meeting->held != NAER_DAY_NONE)
    return;
  if (not_held->ground == NULL)
    {
      if (meeting->cancelled != NAER_DAY_NONE)
        naer_feedback_add (feedback, NAER_MEETING_FIELD_GROUND, NAER_FEEDBACK_NOTE,
                           _("If there is no other day: choose the ground."));
      return;
    }
  said = naer_done_draft_check (not_held, employee, today);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      NaerFeedbackLevel level;
      const char *text = naer_feedback_get_text (said, fields[i].from, &level);

      if (text != NULL)
        naer_feedback_add (feedback, fields[i].to, level, text);
    }
}

static void
check_waits (const NaerMeeting *meeting,
             NaerFeedback      *feedback)
{
  for (guint i = 0; i < meeting->waits->len; i++)
    {
      const NaerWait *wait = meeting->waits->pdata[i];

      naer_day_check_written (feedback, NAER_MEETING_FIELD_WAITS, wait->from, NULL);
      naer_day_check_written (feedback, NAER_MEETING_FIELD_WAITS, wait->to, NULL);
      naer_day_check_order (feedback, NAER_MEETING_FIELD_WAITS, wait->from, wait->to);
    }
}

static void
check_after (const NaerMeeting *meeting,
             NaerDay            today,
             NaerFeedback      *feedback)
{
  if (naer_day_check_written (feedback, NAER_MEETING_FIELD_HELD, meeting->held, NULL))
    naer_day_check_not_after (feedback, NAER_MEETING_FIELD_HELD, meeting->held, today,
                              _("This day has not come yet. A meeting to come is planned."));
  if (naer_day_check_written (feedback, NAER_MEETING_FIELD_NEXT, meeting->next_talk, NULL) &&
      naer_day_is_valid (meeting->held) && meeting->next_talk <= meeting->held)
    naer_feedback_add (feedback, NAER_MEETING_FIELD_NEXT, NAER_FEEDBACK_WRONG,
                       _("The next talk is after the meeting."));
  naer_day_check_written (feedback, NAER_MEETING_FIELD_SENT, meeting->plan_sent_on, NULL);
  naer_day_check_written (feedback, NAER_MEETING_FIELD_SIGNED, meeting->employee_signed_on, NULL);
  naer_day_check_written (feedback, NAER_MEETING_FIELD_SIGNED, meeting->leader_signed_on, NULL);
}

/* Minutes that are said to be finished say what minutes have to. */
static void
check_finished (const NaerMeeting *meeting,
                NaerFeedback      *feedback)
{
  static const NaerMeetingField fields[NAER_N_MEETING_MISSING] = {
    [NAER_MEETING_MISSING_HELD] = NAER_MEETING_FIELD_HELD,
    [NAER_MEETING_MISSING_WHO] = NAER_MEETING_FIELD_PARTICIPANTS,
    [NAER_MEETING_MISSING_NOTES] = NAER_MEETING_FIELD_TEXT,
    [NAER_MEETING_MISSING_NEXT_TALK] = NAER_MEETING_FIELD_NEXT,
    [NAER_MEETING_MISSING_NAV_WHY] = NAER_MEETING_FIELD_NAV,
    [NAER_MEETING_MISSING_SHORTER_TEXT] = NAER_MEETING_FIELD_TEXT,
  };
  g_autoptr (GArray) missing = naer_meeting_find_missing (meeting);

  for (guint i = 0; i < missing->len; i++)
    {
      NaerMeetingMissing what = g_array_index (missing, NaerMeetingMissing, i);
      gboolean is_long = what == NAER_MEETING_MISSING_SHORTER_TEXT;

      if (is_long || meeting->finished != NAER_DAY_NONE)
        naer_feedback_add (feedback, fields[what], is_long ? NAER_FEEDBACK_WRONG : NAER_FEEDBACK_MISSING,
                           naer_meeting_missing_to_words (what, naer_language_get_default ()));
    }
}

static void
add_warnings (const NaerMeeting  *meeting,
              const NaerEmployee *employee,
              NaerFeedback       *feedback)
{
  static const NaerMeetingField fields[NAER_N_MEETING_WARNINGS] = {
    NAER_MEETING_FIELD_SICK_LISTER, NAER_MEETING_FIELD_SICK_LISTER, NAER_MEETING_FIELD_SICK_LISTER,
    NAER_MEETING_FIELD_SHARED,      NAER_MEETING_FIELD_NEXT,        NAER_MEETING_FIELD_WAITS,
    NAER_MEETING_FIELD_HEARD,       NAER_MEETING_FIELD_MEASURES,
  };
  guint warnings = naer_meeting_get_warnings (meeting, employee);

  for (guint bit = 0; bit < NAER_N_MEETING_WARNINGS; bit++)
    if ((warnings & 1u << bit) != 0)
      naer_feedback_add (feedback, fields[bit], NAER_FEEDBACK_NOTE,
                         naer_meeting_warning_to_words (1u << bit, naer_language_get_default ()));
}

/* Texts of several lines say themselves what to write instead. */
static void
add_lint (const NaerMeeting *meeting,
          NaerFeedback      *feedback)
{
  naer_lint_note_add (feedback, NAER_MEETING_FIELD_PLACE, meeting->place);
  naer_lint_note_add (feedback, NAER_MEETING_FIELD_REQUESTED_BY, meeting->requested_by);
  naer_lint_note_add (feedback, NAER_MEETING_FIELD_SIGNED, meeting->signed_at);
  for (guint i = 0; i < meeting->participants->len; i++)
    naer_lint_note_add (feedback, NAER_MEETING_FIELD_PARTICIPANTS,
                        ((NaerParticipant *) meeting->participants->pdata[i])->name);
  for (guint i = 0; i < meeting->waits->len; i++)
    naer_lint_note_add (feedback, NAER_MEETING_FIELD_WAITS, ((NaerWait *) meeting->waits->pdata[i])->what);
}

/**
 * naer_meeting_check:
 * @meeting: what a form says of a dialogue meeting; its days may be no dates yet
 * @not_held: (nullable): why there is no meeting
 * @employee: the employee
 * @today: today
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_meeting_check (const NaerMeeting   *meeting,
                    const NaerDoneDraft *not_held,
                    const NaerEmployee  *employee,
                    NaerDay              today)
{
  NaerFeedback *feedback = naer_feedback_new ();

  check_before (meeting, today, feedback);
  check_not_held (meeting, not_held, employee, today, feedback);
  check_waits (meeting, feedback);
  check_after (meeting, today, feedback);
  check_finished (meeting, feedback);
  add_warnings (meeting, employee, feedback);
  add_lint (meeting, feedback);
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
  naer_lint_note_add (feedback, NAER_MEASURE_FIELD_RESPONSIBLE, measure->responsible);
  naer_lint_note_add (feedback, NAER_MEASURE_FIELD_EVALUATE, measure->evaluate_how);
  if (measure->responsible == NULL)
    naer_feedback_add (feedback, NAER_MEASURE_FIELD_RESPONSIBLE, NAER_FEEDBACK_NOTE, _("Who follows it up?"));
  if (naer_record_longest_text (NAER_RECORD_MEASURE, measure) > NAER_TALK_TEXT_LENGTH)
    naer_feedback_add (feedback, NAER_MEASURE_FIELD_WHAT, NAER_FEEDBACK_WRONG,
                       _("A text is longer than there is room for."));
  return feedback;
}

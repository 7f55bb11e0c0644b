/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "meeting/naer-meeting-missing.h"

#include <glib/gi18n.h>

#include "facts/naer-record-edit.h"
#include "language/naer-catalog.h"
#include "language/naer-code-words.h"

static const char *const missing_words[NAER_N_MEETING_MISSING] = {
  [NAER_MEETING_MISSING_HELD] = N_("Write the day that the meeting was held."),
  [NAER_MEETING_MISSING_WHO] = N_("Say who was there."),
  [NAER_MEETING_MISSING_NOTES] = N_("Write what was said, or what you agreed on."),
  [NAER_MEETING_MISSING_NEXT_TALK] = N_("Write the day of the next talk: a meeting has a next step."),
  [NAER_MEETING_MISSING_NAV_WHY] = N_("Write what help from Nav is needed for."),
  [NAER_MEETING_MISSING_SHORTER_TEXT] = N_("A text is longer than there is room for."),
};

static const char *const warning_words[NAER_N_MEETING_WARNINGS] = {
  N_("Ask the employee whether the sick-lister is to come."),
  N_("The employee wants the sick-lister to come. Call the sick-lister too."),
  N_("The sick-lister needs the plan before the meeting."),
  N_("What is shared beforehand, the employee has agreed to."),
  N_("When do you talk next? A meeting without a next step is easily the last."),
  N_("What can happen at work while you wait?"),
  N_("Somebody was not heard. Offer a talk soon."),
  N_("No measure is agreed on. What would you try?"),
};

static gboolean
has_attended (const NaerMeeting *meeting)
{
  for (guint i = 0; i < meeting->participants->len; i++)
    if (((NaerParticipant *) meeting->participants->pdata[i])->attended == NAER_KNOWN_YES)
      return TRUE;
  return FALSE;
}

static gboolean
is_missing (const NaerMeeting  *meeting,
            NaerMeetingMissing  missing)
{
  switch (missing)
    {
    case NAER_MEETING_MISSING_HELD:
      return meeting->held == NAER_DAY_NONE;
    case NAER_MEETING_MISSING_WHO:
      return !has_attended (meeting);
    case NAER_MEETING_MISSING_NOTES:
      return meeting->themes->len == 0 && meeting->opening == NULL && meeting->closing == NULL;
    case NAER_MEETING_MISSING_NEXT_TALK:
      return meeting->next_talk == NAER_DAY_NONE || meeting->next_talk <= meeting->held;
    case NAER_MEETING_MISSING_NAV_WHY:
      return meeting->needs_nav == NAER_KNOWN_YES && meeting->nav_why == NULL;
    case NAER_MEETING_MISSING_SHORTER_TEXT:
      return naer_record_longest_text (NAER_RECORD_MEETING, meeting) > NAER_TALK_TEXT_LENGTH;
    default:
      g_assert_not_reached ();
    }
}

/**
 * naer_meeting_find_missing:
 * @meeting: a meeting
 *
 * Returns: (transfer full) (element-type NaerMeetingMissing): what is missing before its minutes
 *   can be finished, in the order of the form
 */
GArray *
naer_meeting_find_missing (const NaerMeeting *meeting)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (NaerMeetingMissing));

  for (NaerMeetingMissing missing = 0; missing < NAER_N_MEETING_MISSING; missing++)
    if (is_missing (meeting, missing))
      g_array_append_val (found, missing);
  return found;
}

/**
 * naer_meeting_missing_to_words:
 * @missing: something that is missing
 * @language: the language
 *
 * Returns: (transfer none): what to do about it
 */
const char *
naer_meeting_missing_to_words (NaerMeetingMissing missing,
                               NaerLanguage       language)
{
  return NAER_CODE_TO_WORDS (missing_words, missing, NULL, language);
}

static gboolean
is_called (const NaerMeeting *meeting,
           NaerRole           role)
{
  for (guint i = 0; i < meeting->participants->len; i++)
    if (((NaerParticipant *) meeting->participants->pdata[i])->role == role)
      return TRUE;
  return FALSE;
}

static gboolean
is_idle (const NaerMeeting *meeting)
{
  for (guint i = 0; i < meeting->waits->len; i++)
    {
      const NaerWait *wait = meeting->waits->pdata[i];

      if (wait->meanwhile == NULL && (wait->what != NULL || wait->from != NAER_DAY_NONE))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_measure (const NaerEmployee *employee)
{
  for (guint i = 0; i < employee->measures->len; i++)
    {
      const NaerMeasure *measure = employee->measures->pdata[i];

      if (measure->status == NAER_MEASURE_AGREED || measure->status == NAER_MEASURE_RUNNING)
        return TRUE;
    }
  return FALSE;
}

static guint
look_ahead (const NaerMeeting *meeting)
{
  gboolean wants = g_strcmp0 (meeting->sick_lister, NAER_SICK_LISTER_WANTS) == 0;
  guint warnings = 0;

  if (meeting->kind != NAER_MEETING_DIALOGUE_1)
    return 0;
  if (!wants && g_strcmp0 (meeting->sick_lister, NAER_SICK_LISTER_DECLINES) != 0)
    warnings |= NAER_MEETING_WARNING_NOT_ASKED;
  if (wants && !is_called (meeting, NAER_ROLE_SICK_LISTER))
    warnings |= NAER_MEETING_WARNING_SICK_LISTER_NOT_CALLED;
  if (wants && meeting->plan_with_doctor == NAER_KNOWN_NO)
    warnings |= NAER_MEETING_WARNING_PLAN_NOT_WITH_DOCTOR;
  return warnings;
}

static guint
look_back (const NaerMeeting  *meeting,
           const NaerEmployee *employee)
{
  guint warnings = 0;

  if (meeting->next_talk == NAER_DAY_NONE)
    warnings |= NAER_MEETING_WARNING_NO_NEXT_TALK;
  if (meeting->heard == NAER_KNOWN_NO)
    warnings |= NAER_MEETING_WARNING_NOT_HEARD;
  if (!has_measure (employee))
    warnings |= NAER_MEETING_WARNING_NO_MEASURE;
  return warnings;
}

/**
 * naer_meeting_get_warnings:
 * @meeting: a meeting
 * @employee: the employee, with the register of measures
 *
 * Returns: what is worth a word about it, of NaerMeetingWarning: before it is held of the
 *   invitation, afterwards of what comes out of it
 */
guint
naer_meeting_get_warnings (const NaerMeeting  *meeting,
                           const NaerEmployee *employee)
{
  guint warnings = 0;

  if (meeting->held != NAER_DAY_NONE)
    warnings |= look_back (meeting, employee);
  else if (meeting->cancelled == NAER_DAY_NONE)
    warnings |= look_ahead (meeting);
  if (meeting->shared_before != NULL && meeting->shared_consent == NAER_KNOWN_NO)
    warnings |= NAER_MEETING_WARNING_SHARED_WITHOUT_CONSENT;
  if (is_idle (meeting))
    warnings |= NAER_MEETING_WARNING_IDLE;
  return warnings;
}

/**
 * naer_meeting_warning_to_words:
 * @warning: one of what naer_meeting_get_warnings() says
 * @language: the language
 *
 * Returns: (transfer none): what to do about it
 */
const char *
naer_meeting_warning_to_words (NaerMeetingWarning warning,
                               NaerLanguage       language)
{
  return NAER_CODE_TO_WORDS (warning_words, g_bit_nth_lsf (warning, -1), NULL, language);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerMeetingMissing:
 *
 * What is missing before the minutes of a dialogue meeting are finished, in the order of the form.
 */
typedef enum
{
  NAER_MEETING_MISSING_HELD,          /* the day */
  NAER_MEETING_MISSING_WHO,           /* at least somebody who was there */
  NAER_MEETING_MISSING_NOTES,         /* what was said, or agreed on */
  NAER_MEETING_MISSING_NEXT_TALK,     /* after the meeting */
  NAER_MEETING_MISSING_NAV_WHY,       /* what help from Nav is needed for */
  NAER_MEETING_MISSING_SHORTER_TEXT,  /* a text is longer than %NAER_TALK_TEXT_LENGTH */
} NaerMeetingMissing;

#define NAER_N_MEETING_MISSING (NAER_MEETING_MISSING_SHORTER_TEXT + 1)

/**
 * NaerMeetingWarning:
 * @NAER_MEETING_WARNING_NOT_ASKED: the employee has not been asked about the sick-lister
 * @NAER_MEETING_WARNING_SICK_LISTER_NOT_CALLED: the employee wants the sick-lister, who is not called
 * @NAER_MEETING_WARNING_PLAN_NOT_WITH_DOCTOR: who comes without having the plan
 * @NAER_MEETING_WARNING_SHARED_WITHOUT_CONSENT: something was shared that the employee did not agree to
 * @NAER_MEETING_WARNING_NO_NEXT_TALK: it was held, and no next talk is planned
 * @NAER_MEETING_WARNING_IDLE: nothing is planned at work while something is waited for
 * @NAER_MEETING_WARNING_NOT_HEARD: somebody was not heard
 * @NAER_MEETING_WARNING_NO_MEASURE: it was held, and no measure of the register is agreed or runs
 *
 * What is worth a word about a meeting. None of them stops anything.
 */
typedef enum
{
  NAER_MEETING_WARNING_NOT_ASKED = 1 << 0,
  NAER_MEETING_WARNING_SICK_LISTER_NOT_CALLED = 1 << 1,
  NAER_MEETING_WARNING_PLAN_NOT_WITH_DOCTOR = 1 << 2,
  NAER_MEETING_WARNING_SHARED_WITHOUT_CONSENT = 1 << 3,
  NAER_MEETING_WARNING_NO_NEXT_TALK = 1 << 4,
  NAER_MEETING_WARNING_IDLE = 1 << 5,
  NAER_MEETING_WARNING_NOT_HEARD = 1 << 6,
  NAER_MEETING_WARNING_NO_MEASURE = 1 << 7,
} NaerMeetingWarning;

#define NAER_N_MEETING_WARNINGS 8

/**
 * NAER_TALK_TEXT_LENGTH:
 *
 * The most characters that a text of a conversation or a meeting has.
 */
#define NAER_TALK_TEXT_LENGTH 2000

GArray     *naer_meeting_find_missing     (const NaerMeeting  *meeting);
const char *naer_meeting_missing_to_words (NaerMeetingMissing  missing,
                                           NaerLanguage        language);
guint       naer_meeting_get_warnings     (const NaerMeeting  *meeting,
                                           const NaerEmployee *employee);
const char *naer_meeting_warning_to_words (NaerMeetingWarning  warning,
                                           NaerLanguage        language);

G_END_DECLS

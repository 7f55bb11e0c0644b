/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-done-draft.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

typedef enum
{
  NAER_MEETING_FIELD_PLANNED,
  NAER_MEETING_FIELD_CLOCK,
  NAER_MEETING_FIELD_PLACE,
  NAER_MEETING_FIELD_PARTICIPANTS,
  NAER_MEETING_FIELD_SICK_LISTER,
  NAER_MEETING_FIELD_SHARED,
  NAER_MEETING_FIELD_CANCELLED,
  NAER_MEETING_FIELD_GROUND,
  NAER_MEETING_FIELD_CONTACT,
  NAER_MEETING_FIELD_AGAIN,
  NAER_MEETING_FIELD_REQUESTED,
  NAER_MEETING_FIELD_REQUESTED_BY,
  NAER_MEETING_FIELD_HELD,
  NAER_MEETING_FIELD_WAITS,
  NAER_MEETING_FIELD_TEXT,
  NAER_MEETING_FIELD_MEASURES,
  NAER_MEETING_FIELD_NEXT,
  NAER_MEETING_FIELD_NAV,
  NAER_MEETING_FIELD_HEARD,
  NAER_MEETING_FIELD_SENT,
  NAER_MEETING_FIELD_SIGNED,
} NaerMeetingField;

/**
 * NAER_CLOCK_UNREADABLE:
 *
 * What stands for a time of the clock that cannot be read.
 */
#define NAER_CLOCK_UNREADABLE (-1)

const char   *naer_meeting_kind_get_obligation (NaerMeetingKind kind);
int           naer_clock_parse    (const char         *text);
NaerFeedback *naer_meeting_check  (const NaerMeeting   *meeting,
                                   const NaerDoneDraft *not_held,
                                   const NaerEmployee  *employee,
                                   NaerDay              today);
NaerFeedback *naer_measure_check  (const NaerMeasure  *measure);

typedef enum
{
  NAER_MEASURE_FIELD_WHAT,
  NAER_MEASURE_FIELD_DAYS,
  NAER_MEASURE_FIELD_EVALUATE,
  NAER_MEASURE_FIELD_RESPONSIBLE,
} NaerMeasureField;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-holidays.h"
#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerCalendarMark:
 * @NAER_CALENDAR_MARK_PRESENCE: the person was at work while sick-listed: a ring
 * @NAER_CALENDAR_MARK_MEETING: a meeting was held or is planned: a square
 * @NAER_CALENDAR_MARK_CONTACT: leader and employee were in touch: a tick
 * @NAER_CALENDAR_MARK_EMPLOYER_PERIOD: a counted day of an employer period: the lower corner turned
 *
 * What is marked on a corner of a day.
 */
typedef enum
{
  NAER_CALENDAR_MARK_PRESENCE = 1 << 0,
  NAER_CALENDAR_MARK_MEETING = 1 << 1,
  NAER_CALENDAR_MARK_CONTACT = 1 << 2,
  NAER_CALENDAR_MARK_EMPLOYER_PERIOD = 1 << 3,
} NaerCalendarMark;

/**
 * NaerCalendarStretch:
 * @NAER_CALENDAR_STRETCH_CASE: an absence case, from its first sick day to its last: a line around it
 * @NAER_CALENDAR_STRETCH_MEASURE: a measure is in force: a dashed line along it
 * @NAER_CALENDAR_STRETCH_LITTLE_ABSENCE: little absence: a line along it
 *
 * What goes over some days and is drawn beside their cells.
 */
typedef enum
{
  NAER_CALENDAR_STRETCH_CASE = 1 << 0,
  NAER_CALENDAR_STRETCH_MEASURE = 1 << 1,
  NAER_CALENDAR_STRETCH_LITTLE_ABSENCE = 1 << 2,
} NaerCalendarStretch;

/**
 * NaerCalendarShow:
 * @NAER_CALENDAR_SHOW_CARE: care for others: child’s sickness, and leave of any kind
 * @NAER_CALENDAR_SHOW_PRESENCE: where the person was at work while sick-listed
 * @NAER_CALENDAR_SHOW_MEETINGS: meetings held or planned
 * @NAER_CALENDAR_SHOW_CONTACTS: contacts
 * @NAER_CALENDAR_SHOW_CASES: absence cases
 * @NAER_CALENDAR_SHOW_MEASURES: measures in force
 * @NAER_CALENDAR_SHOW_EMPLOYER_PERIOD: the days that the employer pays for
 * @NAER_CALENDAR_SHOW_LITTLE_ABSENCE: stretches with little absence
 *
 * What a calendar shows beside the absence of the person’s own.
 */
typedef enum
{
  NAER_CALENDAR_SHOW_CARE = 1 << 0,
  NAER_CALENDAR_SHOW_PRESENCE = 1 << 1,
  NAER_CALENDAR_SHOW_MEETINGS = 1 << 2,
  NAER_CALENDAR_SHOW_CONTACTS = 1 << 3,
  NAER_CALENDAR_SHOW_CASES = 1 << 4,
  NAER_CALENDAR_SHOW_MEASURES = 1 << 5,
  NAER_CALENDAR_SHOW_EMPLOYER_PERIOD = 1 << 6,
  NAER_CALENDAR_SHOW_LITTLE_ABSENCE = 1 << 7,
} NaerCalendarShow;

#define NAER_CALENDAR_SHOW_USUAL \
  (NAER_CALENDAR_SHOW_CARE | NAER_CALENDAR_SHOW_PRESENCE | NAER_CALENDAR_SHOW_MEETINGS | \
   NAER_CALENDAR_SHOW_CONTACTS | NAER_CALENDAR_SHOW_LITTLE_ABSENCE)

/**
 * NaerCalendarDay:
 * @kind: the kind that the day counts as, or %NAER_ABSENCE_NONE
 * @grade: percent sick, 100 for kinds without a grade
 * @holiday: the public holiday on it, or %NAER_HOLIDAY_NONE
 * @weekend: whether it is a Saturday or Sunday
 * @known: whether anything is known of it: it has come, and the person was employed then
 * @employed: whether the person was employed then
 * @marks: the #NaerCalendarMark on its corner
 * @stretches: the #NaerCalendarStretch that it lies in
 * @nth: which day of its spell it is, from 1; 0 without one
 * @of: how many days that spell has; 0 while it is open
 * @answered: whether it was asked about, and the person was not sick
 *
 * What a calendar tells of one day.
 */
typedef struct
{
  NaerAbsenceKind kind;
  int grade;
  NaerHoliday holiday;
  gboolean weekend;
  gboolean known;
  gboolean employed;
  guint marks;
  guint stretches;
  int nth;
  int of;
  gboolean answered;
} NaerCalendarDay;

/**
 * NaerCalendarModel:
 *
 * What a calendar tells of each day of some years. Immutable.
 */
typedef struct _NaerCalendarModel NaerCalendarModel;

NaerCalendarModel     *naer_calendar_model_new            (const NaerEmployee      *employee,
                                                           const NaerEmployer      *employer,
                                                           int                      first_year,
                                                           int                      last_year,
                                                           NaerDay                  today,
                                                           guint                    show);
NaerCalendarModel     *naer_calendar_model_ref            (NaerCalendarModel       *self);
void                   naer_calendar_model_unref          (NaerCalendarModel       *self);
int                    naer_calendar_model_get_first_year (const NaerCalendarModel *self);
int                    naer_calendar_model_get_last_year  (const NaerCalendarModel *self);
NaerDay                naer_calendar_model_get_today      (const NaerCalendarModel *self);
guint                  naer_calendar_model_get_show       (const NaerCalendarModel *self);
const NaerCalendarDay *naer_calendar_model_get_day        (const NaerCalendarModel *self,
                                                           NaerDay                  day);
gboolean               naer_calendar_model_has_kind       (const NaerCalendarModel *self,
                                                           NaerAbsenceKind          kind);
guint                  naer_calendar_model_get_marks      (const NaerCalendarModel *self);
guint                  naer_calendar_model_get_stretches  (const NaerCalendarModel *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerCalendarModel, naer_calendar_model_unref)

G_END_DECLS

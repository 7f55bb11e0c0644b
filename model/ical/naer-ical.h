/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerAppointmentKind:
 * @NAER_APPOINTMENT_TALK: a talk between two
 * @NAER_APPOINTMENT_MEETING: a meeting that others are called to
 * @NAER_APPOINTMENT_LOOK_AGAIN: something agreed is to be looked at again
 * @NAER_APPOINTMENT_DEADLINE: something the employer has to do by that day
 *
 * What a day in a calendar of the leader’s is for.
 */
typedef enum
{
  NAER_APPOINTMENT_TALK,
  NAER_APPOINTMENT_MEETING,
  NAER_APPOINTMENT_LOOK_AGAIN,
  NAER_APPOINTMENT_DEADLINE,
} NaerAppointmentKind;

/**
 * NaerAppointment:
 * @kind: what it is for
 * @on: the day
 * @starts_at: minutes after midnight; 0 for the whole day
 * @minutes: how long; 0 when not said
 * @source: row of the record that it comes from, 0 for none
 *
 * A day to remember. It does not know who it is about.
 */
typedef struct
{
  NaerAppointmentKind kind;
  NaerDay on;
  int starts_at;
  int minutes;
  gint64 source;
} NaerAppointment;

GArray *naer_appointments_find (const NaerFacts    *facts,
                                const NaerEmployee *employee,
                                NaerDay             today);
char   *naer_appointments_to_ical (const GArray    *appointments,
                                   NaerDay          today,
                                   NaerLanguage     language);

G_END_DECLS

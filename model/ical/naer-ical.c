/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ical/naer-ical.h"

#include <glib/gi18n.h>
#include <libical/ical.h>

#include "language/naer-catalog.h"

#define PRODUCT "-//naervaer.no//Naervaer//NO"

/* The words say what for, and neither who nor why: calendars are seen by others. */
static const char *const summaries[] = {
  [NAER_APPOINTMENT_TALK] = NC_ ("calendar", "Talk"),
  [NAER_APPOINTMENT_MEETING] = NC_ ("calendar", "Meeting"),
  [NAER_APPOINTMENT_LOOK_AGAIN] = NC_ ("calendar", "Look at an agreement again"),
  [NAER_APPOINTMENT_DEADLINE] = NC_ ("calendar", "Deadline"),
};

static icaltimetype
date_of (NaerDay day)
{
  icaltimetype time = icaltime_null_date ();

  naer_day_to_ymd (day, &time.year, &time.month, &time.day);
  return time;
}

static icaltimetype
time_of (NaerDay day,
         int     minutes)
{
  icaltimetype time = date_of (day);

  time.is_date = 0;
  time.hour = time.minute = time.second = 0;
  icaltime_adjust (&time, 0, 0, minutes, 0);
  return time;
}

static icaltimetype
stamp_of (NaerDay day)
{
  icaltimetype time = time_of (day, 0);

  time.zone = icaltimezone_get_utc_timezone ();
  return time;
}

/* The same day for the same purpose has the same identifier when it is exported again. It is made of
 * random rows and dates, so nobody can tell from it who it is about. */
static char *
identify (const NaerAppointment *appointment,
          guint                  index)
{
  gint64 source = appointment->source != 0 ? appointment->source : (gint64) index;
  g_autofree char *text = g_strdup_printf ("%d %d %" G_GINT64_FORMAT, (int) appointment->kind,
                                           appointment->on, source);
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);

  return g_strdup_printf ("%.32s@naervaer.invalid", hash);
}

static icalcomponent *
write_event (const NaerAppointment *appointment,
             guint                  index,
             NaerDay                today,
             NaerLanguage           language)
{
  g_autofree char *uid = identify (appointment, index);
  icalcomponent *event = icalcomponent_new_vevent ();
  gboolean has_time = appointment->starts_at > 0;

  icalcomponent_add_property (event, icalproperty_new_uid (uid));
  icalcomponent_add_property (event, icalproperty_new_dtstamp (stamp_of (today)));
  icalcomponent_add_property (
    event, icalproperty_new_dtstart (has_time ? time_of (appointment->on, appointment->starts_at)
                                              : date_of (appointment->on)));
  if (has_time && appointment->minutes > 0)
    icalcomponent_add_property (
      event, icalproperty_new_dtend (
               time_of (appointment->on, appointment->starts_at + appointment->minutes)));
  icalcomponent_add_property (
    event, icalproperty_new_summary (naer_trp (language, "calendar", summaries[appointment->kind])));
  icalcomponent_add_property (event, icalproperty_new_class (ICAL_CLASS_PRIVATE));
  icalcomponent_add_property (
    event, icalproperty_new_transp (has_time ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
  return event;
}

/**
 * naer_appointments_to_ical:
 * @appointments: (element-type NaerAppointment): appointments
 * @today: today, which the calendar is stamped with
 * @language: the language of the few words in it
 *
 * Writes them as iCalendar (RFC 5545), without names and without a word about sickness. Times of day
 * have no zone: they are those of the place.
 *
 * Returns: (transfer full): the calendar
 */
char *
naer_appointments_to_ical (const GArray *appointments,
                           NaerDay       today,
                           NaerLanguage  language)
{
  icalcomponent *calendar = icalcomponent_new_vcalendar ();
  char *written, *text;

  icalcomponent_add_property (calendar, icalproperty_new_version ("2.0"));
  icalcomponent_add_property (calendar, icalproperty_new_prodid (PRODUCT));
  for (guint i = 0; i < appointments->len; i++)
    icalcomponent_add_component (
      calendar, write_event (&g_array_index (appointments, NaerAppointment, i), i, today, language));
  written = icalcomponent_as_ical_string_r (calendar);
  text = g_strdup (written);
  icalmemory_free_buffer (written);
  icalcomponent_free (calendar);
  return text;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-day-sentence.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"

static void
add (GPtrArray *parts,
     char      *part)
{
  g_ptr_array_add (parts, part);
}

/* A word in the middle of a sentence. */
static char *
lower (const char *text)
{
  g_autofree char *first = g_utf8_strdown (text, g_utf8_next_char (text) - text);

  return g_strconcat (first, g_utf8_next_char (text), NULL);
}

static void
add_absence (GPtrArray             *parts,
             const NaerCalendarDay *cell,
             NaerLanguage           language)
{
  g_autofree char *label = lower (cell->answered ? naer_tr (language, N_("Not sick"))
                                                 : naer_absence_kind_get_label (cell->kind, language));

  if (cell->kind == NAER_ABSENCE_SICK_NOTE && cell->grade < 100)
    /* Translators: kind of absence and its grade, as in “sick note 50 %” */
    add (parts, g_strdup_printf (naer_tr (language, N_("%s %d %%")), label, cell->grade));
  else
    add (parts, g_steal_pointer (&label));

  if (cell->kind == NAER_ABSENCE_WORK)
    return;
  if (cell->of > 1)
    add (parts, g_strdup_printf (naer_tr (language, N_("day %d of %d")), cell->nth, cell->of));
  else if (cell->of == 0)
    add (parts, g_strdup_printf (naer_tr (language, N_("day %d")), cell->nth));
}

static void
add_marks (GPtrArray             *parts,
           const NaerCalendarDay *cell,
           NaerLanguage           language)
{
  if ((cell->marks & NAER_CALENDAR_MARK_PRESENCE) && cell->kind != NAER_ABSENCE_WORK)
    add (parts, g_strdup (naer_tr (language, N_("at the workplace for a visit"))));
  if (cell->marks & NAER_CALENDAR_MARK_MEETING)
    add (parts, g_strdup (naer_tr (language, N_("meeting"))));
  if (cell->marks & NAER_CALENDAR_MARK_CONTACT)
    add (parts, g_strdup (naer_tr (language, N_("contact"))));
  if (cell->marks & NAER_CALENDAR_MARK_EMPLOYER_PERIOD)
    add (parts, g_strdup (naer_tr (language, N_("in the employer period"))));
}

static gboolean
has_little_absence (const NaerCalendarModel *model,
                    NaerDay                  day)
{
  const NaerCalendarDay *cell = naer_calendar_model_get_day (model, day);

  return cell != NULL && (cell->stretches & NAER_CALENDAR_STRETCH_LITTLE_ABSENCE) != 0;
}

/* Little absence is long and often there: its ends are told, as they are drawn. */
static void
add_stretches (GPtrArray               *parts,
               const NaerCalendarModel *model,
               NaerDay                  day,
               NaerLanguage             language)
{
  guint stretches = naer_calendar_model_get_day (model, day)->stretches;

  if (stretches & NAER_CALENDAR_STRETCH_CASE)
    add (parts, g_strdup (naer_tr (language, N_("in an absence case"))));
  if (stretches & NAER_CALENDAR_STRETCH_MEASURE)
    add (parts, g_strdup (naer_tr (language, N_("a measure is in force"))));
  if (!has_little_absence (model, day))
    return;
  if (!has_little_absence (model, day - 1))
    add (parts, g_strdup (naer_tr (language, N_("a stretch with little absence begins"))));
  if (!has_little_absence (model, day + 1))
    add (parts, g_strdup (naer_tr (language, N_("a stretch with little absence ends"))));
}

static void
add_state (GPtrArray               *parts,
           const NaerCalendarModel *model,
           NaerDay                  day,
           NaerLanguage             language)
{
  const NaerCalendarDay *cell = naer_calendar_model_get_day (model, day);

  if (cell->holiday != NAER_HOLIDAY_NONE)
    add (parts, g_strdup (naer_holiday_get_name (cell->holiday, language)));
  if (cell->kind != NAER_ABSENCE_NONE)
    add_absence (parts, cell, language);
  else if (!cell->employed)
    add (parts, g_strdup (naer_tr (language, N_("not employed"))));
  else if (cell->known && !cell->weekend && cell->holiday == NAER_HOLIDAY_NONE)
    add (parts, g_strdup (naer_tr (language, N_("at work"))));
  add_marks (parts, cell, language);
  add_stretches (parts, model, day, language);
}

static char *
join (GPtrArray *parts)
{
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (", ", (char **) parts->pdata);
}

/**
 * naer_day_state:
 * @model: a calendar
 * @day: a day of it
 * @language: the language
 *
 * What is said of a day without its date: “sick note 50 %, day 12 of 16”, “at work”.
 *
 * Returns: (transfer full): the words, empty when there is nothing to say
 */
char *
naer_day_state (const NaerCalendarModel *model,
                NaerDay                  day,
                NaerLanguage             language)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (naer_calendar_model_get_day (model, day) != NULL, NULL);

  add_state (parts, model, day, language);
  return join (parts);
}

/**
 * naer_day_sentence:
 * @model: a calendar
 * @day: a day of it
 * @language: the language
 *
 * All that a calendar tells of a day: “Monday 3 March 2025, week 10, sick note 50 %, day 12 of
 * 16”. A weekday that has come and has no record is one at work; of days to come nothing is said.
 *
 * Returns: (transfer full): the sentence
 */
char *
naer_day_sentence (const NaerCalendarModel *model,
                   NaerDay                  day,
                   NaerLanguage             language)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (naer_calendar_model_get_day (model, day) != NULL, NULL);

  add (parts, naer_words_day (day, NAER_DAY_STYLE_WEEKDAY_FULL, language));
  add (parts,
       g_strdup_printf (naer_tr (language, N_("week %d")), naer_day_get_iso_week (day, NULL)));
  if (day == naer_calendar_model_get_today (model))
    add (parts, g_strdup (naer_tr (language, N_("today"))));
  add_state (parts, model, day, language);
  return join (parts);
}

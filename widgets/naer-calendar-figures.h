/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-work-days.h"
#include "naer-calendar-model.h"

G_BEGIN_DECLS

/**
 * NaerCalendarFigures:
 * @from: the first day
 * @to: the last day, inclusive
 * @days: calendar days
 * @work_days: working days of the person
 * @work_days_away: of these, wholly or partly away; holiday is not to be away
 * @spells: how often the person was away; with only days off between, it is once
 * @kind_days: calendar days of each kind, as they are drawn; sick notes only those of 100 percent
 * @graded_days: calendar days of graded sick notes
 *
 * What a stretch of a calendar comes to.
 */
typedef struct
{
  NaerDay from;
  NaerDay to;
  int days;
  int work_days;
  int work_days_away;
  int spells;
  int kind_days[NAER_N_ABSENCE_KINDS];
  int graded_days;
} NaerCalendarFigures;

void  naer_calendar_figures_count         (const NaerCalendarModel   *model,
                                           const NaerEmployee        *employee,
                                           const NaerWorkDays        *work_days,
                                           NaerDay                    from,
                                           NaerDay                    to,
                                           NaerCalendarFigures       *figures);
char *naer_calendar_figures_list_kinds    (const NaerCalendarFigures *figures,
                                           NaerLanguage               language);
char *naer_calendar_figures_tell          (const NaerCalendarFigures *figures,
                                           NaerLanguage               language);
char *naer_calendar_figures_tell_year     (const NaerCalendarFigures *figures,
                                           NaerLanguage               language);

G_END_DECLS

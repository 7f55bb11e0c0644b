/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "rules/naer-engine.h"

G_BEGIN_DECLS

/**
 * NaerTone:
 * @NAER_TONE_OVERDUE: a duty of the employer in law whose day has passed without a record
 * @NAER_TONE_SOON: a duty in law that is near
 * @NAER_TONE_RECOMMENDED: useful, not a duty
 *
 * How an item of the overview looks. Red is never about a person, only about the employer.
 */
typedef enum
{
  NAER_TONE_OVERDUE,
  NAER_TONE_SOON,
  NAER_TONE_RECOMMENDED,
} NaerTone;

/**
 * NaerOverviewItem:
 * @employee: the row of the employee
 * @name: name of the employee
 * @number: number of the employee
 * @tone: how it looks
 * @date: the day it is about, or %NAER_DAY_NONE
 * @title: what it is
 * @when: when, in a sentence
 * @reason: why it is said now
 * @finding: (nullable): the finding, owned by @timelines
 * @timelines: (nullable): keeps the finding alive
 *
 * One thing that needs the leader now, or comes.
 */
typedef struct
{
  gint64 employee;
  char *name;
  char *number;
  NaerTone tone;
  NaerDay date;
  char *title;
  char *when;
  char *reason;
  const NaerFinding *finding;
  GPtrArray *timelines;
} NaerOverviewItem;

/**
 * NaerOverview:
 * @needs: (element-type NaerOverviewItem): what needs the leader now, duties in law first
 * @coming: (element-type NaerOverviewItem): what comes within six weeks, by date
 * @next_working_day: the next day after today on which anybody has a working day, or
 *   %NAER_DAY_NONE
 * @n_expected: how many have a working day then
 * @n_at_work: how many of them are at work, wholly or partly, as far as is known
 * @n_away: how many have an ongoing sickness absence today, wholly or partly
 * @without_date: (element-type utf8): names of those of them who have no next date
 *
 * The overview across employees.
 */
typedef struct
{
  GPtrArray *needs;
  GPtrArray *coming;
  NaerDay next_working_day;
  guint n_expected;
  guint n_at_work;
  guint n_away;
  GPtrArray *without_date;
} NaerOverview;

typedef GPtrArray *(*NaerTimelinesFunc) (gpointer user_data,
                                         gint64   employee);

NaerOverview *naer_overview_new            (const NaerFacts    *facts,
                                            gint64              unit,
                                            NaerDay             today,
                                            NaerTimelinesFunc   timelines,
                                            gpointer            user_data);
void          naer_overview_free           (NaerOverview       *self);
char         *naer_overview_get_heading    (const NaerOverview *self);
char         *naer_overview_get_count      (const NaerOverview *self);
char         *naer_overview_get_dateline   (const NaerOverview *self,
                                            NaerDay             today);
char         *naer_overview_get_assurance  (const NaerOverview *self);
gboolean      naer_finding_needs_action    (const NaerFinding  *finding,
                                            const NaerCase     *absence_case,
                                            NaerDay             today,
                                            NaerTone           *tone);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerOverview, naer_overview_free)

G_END_DECLS

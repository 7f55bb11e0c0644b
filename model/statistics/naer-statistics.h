/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "statistics/naer-rate.h"

G_BEGIN_DECLS

/**
 * NaerSpellBand:
 *
 * How long a spell has lasted, in calendar days, by the bands of the statutory statistics (regulation
 * of 25 March 1997 no. 272, § 4).
 */
typedef enum
{
  NAER_BAND_UP_TO_3,
  NAER_BAND_4_TO_16,
  NAER_BAND_OVER_16,
  NAER_BAND_OVER_8_WEEKS,  /* of those over 16 days */
} NaerSpellBand;

#define NAER_N_BANDS (NAER_BAND_OVER_8_WEEKS + 1)

/**
 * NaerCaseLength:
 *
 * How long a case has lasted.
 */
typedef enum
{
  NAER_LENGTH_UNDER_4_WEEKS,
  NAER_LENGTH_4_TO_7_WEEKS,
  NAER_LENGTH_8_TO_12_WEEKS,
  NAER_LENGTH_13_WEEKS_TO_7_MONTHS,
  NAER_LENGTH_7_TO_12_MONTHS,
  NAER_LENGTH_OVER_A_YEAR,
} NaerCaseLength;

#define NAER_N_LENGTHS (NAER_LENGTH_OVER_A_YEAR + 1)

/**
 * NaerDutyCount:
 * @due: how many had to be done on a day of the time
 * @in_time: of these, done by then
 * @late: done later
 * @exceptions: with a documented exception
 * @not_documented: none of this
 *
 * How a duty of the employer has been kept.
 */
typedef struct
{
  int due;
  int in_time;
  int late;
  int exceptions;
  int not_documented;
} NaerDutyCount;

/**
 * NaerFigures:
 * @people: employees with agreed work in the time
 * @agreed: days’ work agreed: position times working days
 * @possible: the same less holiday and leave
 * @lost: days’ work lost for own sickness
 * @self_certified: of @lost, by self-certification
 * @certified: of @lost, by a sick note
 * @child: days’ work lost for the sickness of a child or its minder
 * @own_spells: spells of own sickness that began
 * @child_spells: spells of a child’s sickness that began
 * @band_spells: of @own_spells, by how long they have lasted
 * @band_lost: of @lost, by how long the spell has lasted
 * @note_days: working days with a sick note
 * @graded_days: of these, with a graded one
 * @cases: cases with sick days in the time, by how long they have lasted by the end of it
 * @plan: follow-up plans
 * @dialogue_1: first dialogue meetings
 *
 * The figures of a group. Days’ work are in units of %NAER_DAYS_WORK.
 */
typedef struct
{
  int people;
  gint64 agreed;
  gint64 possible;
  gint64 lost;
  gint64 self_certified;
  gint64 certified;
  gint64 child;
  int own_spells;
  int child_spells;
  int band_spells[NAER_N_BANDS];
  gint64 band_lost[NAER_N_BANDS];
  int note_days;
  int graded_days;
  int cases[NAER_N_LENGTHS];
  NaerDutyCount plan;
  NaerDutyCount dialogue_1;
} NaerFigures;

/**
 * NaerFigureGroup:
 * @sex: (nullable): “f” or “m”, %NULL when not known, or of a unit
 * @unit: (nullable): the name of a unit, %NULL for those without one, or of a sex
 * @hidden: whether the figures are hidden; they are then all 0
 * @figures: the figures
 *
 * A part of the employees.
 */
typedef struct
{
  char *sex;
  char *unit;
  gboolean hidden;
  NaerFigures figures;
} NaerFigureGroup;

/**
 * NaerStatistics:
 * @from: the first day
 * @to: the last day that was asked for, inclusive
 * @through: the last day that is counted: not after today
 * @hidden: whether there are too few for any figure
 * @all: the figures of all
 * @by_sex: (element-type NaerFigureGroup): by sex, those with anybody in them
 * @by_unit: (element-type NaerFigureGroup): by unit, likewise
 * @has_year_before: whether the same time of the year before has figures that may be shown
 * @year_before: the figures of all then
 *
 * The figures of a time.
 */
typedef struct
{
  NaerDay from;
  NaerDay to;
  NaerDay through;
  gboolean hidden;
  NaerFigures all;
  GPtrArray *by_sex;
  GPtrArray *by_unit;
  gboolean has_year_before;
  NaerFigures year_before;
} NaerStatistics;

NaerStatistics *naer_statistics_new     (const NaerFacts    *facts,
                                         NaerDay             from,
                                         NaerDay             to,
                                         NaerDay             today);
void            naer_statistics_free    (NaerStatistics     *self);
gboolean        naer_quarter_parse      (const char         *text,
                                         NaerDay            *from,
                                         NaerDay            *to);
void            naer_figures_add        (NaerFigures        *sum,
                                         const NaerFigures  *figures);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerStatistics, naer_statistics_free)

G_END_DECLS

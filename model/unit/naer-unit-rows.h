/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-work-days.h"

G_BEGIN_DECLS

/**
 * NaerUnitFilter:
 * @NAER_UNIT_EVERYONE: all
 * @NAER_UNIT_AWAY_NOW: those who are away today, wholly or partly
 * @NAER_UNIT_BACK_THIS_WEEK: those who come back this week, or have
 *
 * Who is listed.
 */
typedef enum
{
  NAER_UNIT_EVERYONE,
  NAER_UNIT_AWAY_NOW,
  NAER_UNIT_BACK_THIS_WEEK,
} NaerUnitFilter;

/**
 * NaerUnitOrder:
 * @NAER_UNIT_BY_NAME: by name
 * @NAER_UNIT_BY_RETURN: those who are away first, by the day they are back; then the others
 *
 * In which order. There is none by how much anyone has been away.
 */
typedef enum
{
  NAER_UNIT_BY_NAME,
  NAER_UNIT_BY_RETURN,
} NaerUnitOrder;

/**
 * NaerUnitQuery:
 * @unit: the row of a unit, 0 for all
 * @search: (nullable): what is searched for
 * @filter: who is listed
 * @order: in which order
 *
 * Which rows are asked for.
 */
typedef struct
{
  gint64 unit;
  const char *search;
  NaerUnitFilter filter;
  NaerUnitOrder order;
} NaerUnitQuery;

GPtrArray *naer_unit_rows_new (const NaerFacts     *facts,
                               const NaerUnitQuery *query,
                               NaerDay              today);

G_END_DECLS

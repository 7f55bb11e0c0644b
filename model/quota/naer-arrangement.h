/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerArrangementTerms:
 * @kind: the arrangement
 * @days_at_a_time: calendar days that can be self-certified at a time
 * @days_in_12_months: calendar days in twelve months, 0 when there is no limit
 * @times_in_12_months: times in twelve months, 0 when there is no limit
 *
 * What an arrangement for self-certification gives.
 */
typedef struct
{
  NaerArrangementKind kind;
  int days_at_a_time;
  int days_in_12_months;
  int times_in_12_months;
} NaerArrangementTerms;

NaerArrangementTerms naer_arrangement_on            (const NaerEmployer *employer,
                                                     NaerDay             day);
NaerDay              naer_arrangement_changes_after (const NaerEmployer *employer,
                                                     NaerDay             day);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

typedef enum
{
  NAER_ARRANGEMENTS_FIELD_FROM,
  NAER_ARRANGEMENTS_FIELD_AT_A_TIME,
  NAER_ARRANGEMENTS_FIELD_IN_12_MONTHS,
  NAER_N_ARRANGEMENTS_FIELDS,
} NaerArrangementsField;

/**
 * NaerArrangementLine:
 * @kind: the arrangement
 * @from: its first day, or what stands in its place in a form; %NAER_DAY_NONE for since ever
 * @to: its last day, inclusive, as it was recorded
 * @days_at_a_time: calendar days at a time, of a custom one
 * @days_in_12_months: calendar days in twelve months, 0 for no limit
 * @times_in_12_months: times in twelve months, 0 for no limit
 * @removed: whether it is to be removed
 *
 * One arrangement in the form. Its fields are the number of the line times
 * %NAER_N_ARRANGEMENTS_FIELDS, and the #NaerArrangementsField.
 */
typedef struct
{
  NaerArrangementKind kind;
  NaerDay from;
  NaerDay to;
  int days_at_a_time;
  int days_in_12_months;
  int times_in_12_months;
  gboolean removed;
} NaerArrangementLine;

GArray       *naer_arrangements_draft_new          (const NaerEmployer *employer);
guint         naer_arrangements_draft_add          (GArray             *draft,
                                                    NaerDay             today);
NaerFeedback *naer_arrangements_draft_check        (GArray             *draft);
GPtrArray    *naer_arrangements_draft_make_changes (GArray             *draft,
                                                    const NaerEmployer *employer);

G_END_DECLS

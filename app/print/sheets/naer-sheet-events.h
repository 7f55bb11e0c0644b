/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-sheet.h"

G_BEGIN_DECLS

/**
 * NaerSheetEvent:
 * @on: the day
 * @what: what happened
 * @more: (nullable): what more is known of it
 * @until: the last day of what goes on, inclusive, or %NAER_DAY_NONE
 *
 * One line of what has been done in a case.
 */
typedef struct
{
  NaerDay on;
  char *what;
  char *more;
  NaerDay until;
} NaerSheetEvent;

GPtrArray *naer_sheet_events_find (const NaerSheetInput *input);

G_END_DECLS

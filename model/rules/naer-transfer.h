/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-case-view.h"

G_BEGIN_DECLS

/**
 * NaerTransfer:
 * @measure: (nullable): the measure that would move the employee to other work
 * @maybe: whether there is only an activity with other tasks, which may mean other work
 * @on: the first day of either, or %NAER_DAY_NONE when it is not known
 *
 * A move to other work, before which the employee and the union representatives are consulted
 * (aml § 4-6 (2)).
 */
typedef struct
{
  const NaerMeasure *measure;
  gboolean maybe;
  NaerDay on;
} NaerTransfer;

NaerTransfer naer_transfer_find             (const NaerCaseView *view);
NaerDay      naer_transfer_get_consulted_on (const NaerTransfer *self,
                                             NaerDay             today);
const char  *naer_transfer_find_missing     (const NaerTransfer *self,
                                             NaerDay             today);

G_END_DECLS

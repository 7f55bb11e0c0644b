/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "absence/naer-case.h"
#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerWhatIf:
 * @until: the last day of the absence, inclusive; %NAER_DAY_NONE to leave it as it is known
 * @graded_from: the first day of another grade; %NAER_DAY_NONE to leave the grades as they are
 * @grade: percent sick from then on, 20–100
 *
 * What could come of a case.
 */
typedef struct
{
  NaerDay until;
  NaerDay graded_from;
  int grade;
} NaerWhatIf;

gboolean      naer_what_if_is_possible (const NaerWhatIf   *self,
                                        const NaerCase     *absence_case);
NaerEmployee *naer_what_if_apply       (const NaerWhatIf   *self,
                                        const NaerEmployee *employee,
                                        const NaerCase     *absence_case,
                                        const NaerCase     *next,
                                        NaerDay             today);

G_END_DECLS

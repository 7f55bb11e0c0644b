/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerMeasureWarning:
 * @NAER_MEASURE_NO_END: it has no last day
 * @NAER_MEASURE_NO_EVALUATION: no day to look at it again
 * @NAER_MEASURE_PAST_EVALUATION: that day has passed, and nothing is said of how it went
 * @NAER_MEASURE_NO_OWNER: nobody is responsible
 * @NAER_MEASURE_NO_CONTACT: work from home, and not how contact with the workplace is kept
 * @NAER_MEASURE_NO_REASON: an answer or a reason is missing that its status asks for
 * @NAER_MEASURE_NOT_CONSULTED: it moves the employee to other work, and employee and union
 *   representatives have not both been consulted (aml § 4-6 (2))
 *
 * What is worth a word about a measure. None of them stops anything.
 */
typedef enum
{
  NAER_MEASURE_NO_END = 1 << 0,
  NAER_MEASURE_NO_EVALUATION = 1 << 1,
  NAER_MEASURE_PAST_EVALUATION = 1 << 2,
  NAER_MEASURE_NO_OWNER = 1 << 3,
  NAER_MEASURE_NO_CONTACT = 1 << 4,
  NAER_MEASURE_NO_REASON = 1 << 5,
  NAER_MEASURE_NOT_CONSULTED = 1 << 6,
} NaerMeasureWarning;

NaerMeasure *naer_measure_new          (void);
NaerMeasure *naer_measure_copy         (const NaerMeasure *measure);
void         naer_measure_free         (NaerMeasure       *measure);
void         naer_measure_settle       (NaerMeasure       *measure);
gboolean     naer_measure_is_empty     (const NaerMeasure *measure);
gboolean     naer_measure_is_promise   (const NaerMeasure *measure);
gboolean     naer_measure_was_tried    (const NaerMeasure *measure);
gboolean     naer_measure_runs_on      (const NaerMeasure *measure,
                                        NaerDay            day);
gboolean     naer_measure_is_same      (const NaerMeasure *a,
                                        const NaerMeasure *b);
guint        naer_measure_get_warnings (const NaerMeasure *measure,
                                        NaerDay            today);
guint        naer_measures_count_running (const NaerFacts *facts,
                                          gint64           unit_row_id,
                                          NaerDay          day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerMeasure, naer_measure_free)

G_END_DECLS

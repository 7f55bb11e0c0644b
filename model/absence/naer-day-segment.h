/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "absence/naer-case.h"

G_BEGIN_DECLS

/**
 * NaerDaySegment:
 * @from: first day
 * @to: last day, inclusive
 * @kind: the kind of the record that decides these days
 * @graded: whether that record is a graded sick note
 * @covered: whether these are days of holiday that a sick note covers
 * @part: whether these are sick days of which only a part was away from work
 *
 * A stretch of days that the same kind of record decides.
 */
typedef struct
{
  NaerDay from;
  NaerDay to;
  NaerAbsenceKind kind;
  gboolean graded;
  gboolean covered;
  gboolean part;
} NaerDaySegment;

GArray               *naer_day_segments_new          (GPtrArray            *absences,
                                                      NaerDay               today);
GArray               *naer_day_segments_new_if_lasts (GPtrArray            *absences);
guint                 naer_day_segments_find_first   (GArray               *segments,
                                                      NaerDay               day);
GArray               *naer_day_segments_new_lasting  (GArray               *segments,
                                                      NaerDay               from,
                                                      NaerDay               end);
const NaerDaySegment *naer_day_segments_find         (GArray               *segments,
                                                      NaerDay               day);
NaerDayCount          naer_day_segment_count         (const NaerDaySegment *segment);

G_END_DECLS

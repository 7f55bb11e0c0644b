/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "absence/naer-absence-kind.h"
#include "calendar/naer-day.h"

G_BEGIN_DECLS

/**
 * NaerAbsence:
 * @row_id: its row in the data file, 0 when it does not come from one
 * @id: (nullable): the identifier that a facts document gave it
 * @kind: what it is
 * @from: first day, inclusive
 * @to: last day, inclusive; %NAER_DAY_NONE while it is open
 * @grade: percent sick, 20–100 for a sick note, 100 for other kinds
 * @share: the share of the day away, above 0 and up to 1
 * @days: (nullable) (element-type NaerDay): the single days of treatment days
 * @covered_by_note: whether a holiday is covered by a sick note
 * @registered: when it was first registered, %NAER_DAY_NONE when not known
 * @set_aside: whether the leader left it out of the person's pattern
 * @source: (nullable): where it comes from: `typed`, or file and row
 *
 * An absence spell: one stretch of days of one kind.
 */
typedef struct
{
  gint64 row_id;
  char *id;
  NaerAbsenceKind kind;
  NaerDay from;
  NaerDay to;
  int grade;
  double share;
  GArray *days;
  gboolean covered_by_note;
  NaerDay registered;
  gboolean set_aside;
  char *source;
} NaerAbsence;

/**
 * NAER_ABSENCE_SOURCE_ANSWER:
 *
 * The source of a record that answers a question.
 */
#define NAER_ABSENCE_SOURCE_ANSWER "asked"

#define NAER_TYPE_ABSENCE (naer_absence_get_type ())

GType        naer_absence_get_type  (void);
NaerAbsence *naer_absence_new       (NaerAbsenceKind    kind,
                                     NaerDay            from,
                                     NaerDay            to);
NaerAbsence *naer_absence_copy      (const NaerAbsence *absence);
void         naer_absence_free      (NaerAbsence       *absence);
gboolean     naer_absence_equal     (const NaerAbsence *a,
                                     const NaerAbsence *b);
gboolean     naer_absence_is_graded (const NaerAbsence *absence);
gboolean     naer_absence_is_sickness
                                    (const NaerAbsence *absence);
gboolean     naer_absence_is_answer (const NaerAbsence *absence);
const char  *naer_absence_get_label (const NaerAbsence *absence,
                                     NaerLanguage       language);
gboolean     naer_absence_is_part   (const NaerAbsence *absence);
NaerDay      naer_absence_last_day  (const NaerAbsence *absence,
                                     NaerDay            today);
NaerDay      naer_absence_last_day_among
                                    (const NaerAbsence *absence,
                                     GPtrArray         *absences,
                                     NaerDay            today);
NaerDay      naer_absences_last_day (GPtrArray         *absences,
                                     NaerDay            today);
gboolean     naer_absence_covers    (const NaerAbsence *absence,
                                     NaerDay            day,
                                     NaerDay            last);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerAbsence, naer_absence_free)

G_END_DECLS

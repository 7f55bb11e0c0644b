/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

typedef enum
{
  NAER_ABSENCE_FIELD_KIND,
  NAER_ABSENCE_FIELD_FROM,
  NAER_ABSENCE_FIELD_TO,
  NAER_ABSENCE_FIELD_DAYS,
  NAER_ABSENCE_FIELD_OVERLAP,
} NaerAbsenceField;

/**
 * NaerAbsenceDraft:
 * @before: (nullable): the spell that is edited, %NULL when one is added
 * @kind: what it is
 * @grade: percent sick, 20–100, of a sick note
 * @from: first day, or what stands in its place in a form
 * @to: last day, inclusive, likewise
 * @open: whether it has no last day yet
 * @covered_by_note: whether a holiday is covered by a sick note
 * @days: the single days of treatment days, as written
 *
 * What a form says of an absence spell.
 */
typedef struct
{
  NaerAbsence *before;
  NaerAbsenceKind kind;
  int grade;
  NaerDay from;
  NaerDay to;
  gboolean open;
  gboolean covered_by_note;
  char *days;
} NaerAbsenceDraft;

NaerAbsenceDraft *naer_absence_draft_new          (const NaerAbsence      *before);
void              naer_absence_draft_free         (NaerAbsenceDraft       *draft);
void              naer_absence_draft_begin        (NaerAbsenceDraft       *draft,
                                                   const NaerEmployee     *employee,
                                                   NaerDay                 from,
                                                   NaerDay                 to,
                                                   NaerDay                 today);
gboolean          naer_absence_draft_offers       (const NaerAbsenceDraft *draft,
                                                   NaerAbsenceKind         kind);
NaerAbsence      *naer_absence_draft_get_absence  (const NaerAbsenceDraft *draft,
                                                   NaerDay                 today);
NaerFeedback     *naer_absence_draft_check        (const NaerAbsenceDraft *draft,
                                                   const NaerEmployee     *employee,
                                                   NaerDay                 today);
char             *naer_absence_draft_describe     (const NaerAbsenceDraft *draft,
                                                   NaerDay                 today);
GPtrArray        *naer_absence_draft_make_changes (const NaerAbsenceDraft *draft,
                                                   gint64                  employee_row_id,
                                                   NaerDay                 today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerAbsenceDraft, naer_absence_draft_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

/**
 * NaerBreakKind:
 *
 * Why an employment has a break, in the order that a form offers them.
 */
typedef enum
{
  NAER_BREAK_LEAVE,
  NAER_BREAK_LAY_OFF,
  NAER_BREAK_MILITARY,
  NAER_BREAK_OTHER,
} NaerBreakKind;

#define NAER_N_BREAK_KINDS (NAER_BREAK_OTHER + 1)

typedef enum
{
  NAER_BREAKS_FIELD_FROM,
  NAER_BREAKS_FIELD_TO,
  NAER_N_BREAKS_FIELDS,
} NaerBreaksField;

/**
 * NaerBreakLine:
 * @kind: why
 * @from: first day, or what stands in its place in a form
 * @to: last day, inclusive, likewise; %NAER_DAY_NONE while it goes on
 * @removed: whether it is to be removed
 *
 * One break in the form. Its fields are the number of the line times %NAER_N_BREAKS_FIELDS, and the
 * #NaerBreaksField.
 */
typedef struct
{
  NaerBreakKind kind;
  NaerDay from;
  NaerDay to;
  gboolean removed;
} NaerBreakLine;

GArray       *naer_breaks_draft_new          (const NaerEmployee *employee);
guint         naer_breaks_draft_add          (GArray             *draft,
                                              NaerDay             today);
NaerFeedback *naer_breaks_draft_check        (GArray             *draft);
GPtrArray    *naer_breaks_draft_make_changes (GArray             *draft,
                                              const NaerEmployee *employee);

G_END_DECLS

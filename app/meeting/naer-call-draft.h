/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

typedef enum
{
  NAER_CALL_TODAY,
  NAER_CALL_TWO_DAYS,
  NAER_CALL_NOT_KNOWN,
} NaerCallLength;

typedef enum
{
  NAER_CALL_NOT_ASKED,
  NAER_CALL_FROM_HOME,
  NAER_CALL_OTHER_TASKS,
  NAER_CALL_NOT_TODAY,
} NaerCallAdapted;

typedef enum
{
  NAER_CALL_NO_TALK,
  NAER_CALL_AFTERNOON,
  NAER_CALL_TOMORROW,
  NAER_CALL_WHEN_YOU_WANT,
} NaerCallTalk;

typedef enum
{
  NAER_CALL_FIELD_WHO,
  NAER_CALL_FIELD_ABSENCE,
} NaerCallField;

/**
 * NaerCallDraft:
 * @length: how long somebody expects to be away
 * @adapted: whether something can be done otherwise
 * @talk: when the next talk is
 * @at_work: whether the employee works today after all, so that no absence is noted
 *
 * What is said in the half minute when the telephone rings and somebody is away.
 */
typedef struct
{
  NaerCallLength length;
  NaerCallAdapted adapted;
  NaerCallTalk talk;
  gboolean at_work;
} NaerCallDraft;

NaerFeedback *naer_call_draft_check        (const NaerCallDraft *draft,
                                            const NaerEmployee  *employee,
                                            NaerDay              today);
GPtrArray    *naer_call_draft_make_changes (const NaerCallDraft *draft,
                                            const NaerEmployee  *employee,
                                            NaerDay              today);

G_END_DECLS

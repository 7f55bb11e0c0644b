/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "meeting/naer-meeting-missing.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

typedef enum
{
  NAER_TALK_FIELD_DAY,
  NAER_TALK_FIELD_PRESENT,
  NAER_TALK_FIELD_NEXT,
  NAER_TALK_FIELD_TEXT,
  NAER_TALK_FIELD_HANDED_OVER,
} NaerTalkField;

NaerFeedback *naer_conversation_check        (const NaerConversation     *conversation,
                                              NaerDay                     today);
NaerFeedback *naer_agreement_check           (const NaerContactAgreement *agreement,
                                              NaerDay                     today);
GPtrArray    *naer_presence_make_changes     (const NaerEmployee         *employee,
                                              NaerDay                     day,
                                              gboolean                    present);

G_END_DECLS

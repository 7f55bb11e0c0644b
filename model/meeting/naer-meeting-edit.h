/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/* Meetings and conversations while they are written: how they begin, and what their members say
 * together after each edit (`facts/naer-record-edit.h`). */

NaerMeeting      *naer_meeting_begin        (const NaerFacts      *facts,
                                             const NaerEmployee   *employee,
                                             NaerMeetingKind       kind);
void              naer_meeting_settle       (NaerMeeting          *meeting);
void              naer_meeting_tidy         (NaerMeeting          *meeting);
const NaerTheme  *naer_meeting_find_theme   (const NaerMeeting    *meeting,
                                             NaerThemeKind         kind);
NaerConversation *naer_conversation_begin   (const NaerEmployee   *employee,
                                             NaerConversationKind  kind,
                                             NaerDay               today);
void              naer_conversation_settle  (NaerConversation     *conversation,
                                             NaerDay               today);
NaerHolder        naer_course_get_holder    (int                   course);
void              naer_meeting_free         (NaerMeeting          *meeting);
void              naer_conversation_free    (NaerConversation     *conversation);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerMeeting, naer_meeting_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerConversation, naer_conversation_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/* What meetings and conversations choose between, in words: for pages in a language of their own,
 * and for the window. */

const char *naer_meeting_form_to_words      (NaerMeetingForm       form,
                                             NaerLanguage          language);
const char *naer_role_to_words              (NaerRole              role,
                                             NaerLanguage          language);
const char *naer_answer_to_words            (NaerInvitationAnswer            answer,
                                             NaerLanguage          language);
const char *naer_taken_by_to_words          (NaerTakenBy           by,
                                             NaerLanguage          language);
const char *naer_theme_to_words             (NaerThemeKind         theme,
                                             NaerLanguage          language);
const char *naer_conversation_kind_to_words (NaerConversationKind  kind,
                                             NaerLanguage          language);
const char *naer_holder_to_words            (NaerHolder            holder,
                                             NaerLanguage          language);
char       *naer_clock_to_words             (int                   minutes_after_midnight);

G_END_DECLS

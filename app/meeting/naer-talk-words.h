/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

char *naer_conversation_describe (const NaerConversation     *conversation,
                                  NaerDay                     today);
char *naer_agreement_describe    (const NaerContactAgreement *agreement);
char *naer_last_contact_describe (const NaerEmployee         *employee,
                                  NaerDay                     today);

G_END_DECLS

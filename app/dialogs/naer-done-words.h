/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-done-draft.h"

G_BEGIN_DECLS

const char *naer_done_choice_get_label (NaerDoneChoice  choice,
                                        const char     *obligation);
const char *naer_done_choice_get_day   (NaerDoneChoice  choice);
const char *naer_done_choice_get_saved (NaerDoneChoice  choice);
const char *naer_recipient_get_label   (NaerRecipient   recipient);
const char *naer_dispatch_way_get_label (const char     *way);
char       *naer_ground_get_label      (const char     *ground,
                                        const char     *obligation);

G_END_DECLS

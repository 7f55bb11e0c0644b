/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-done-draft.h"

G_BEGIN_DECLS

NaerMeetingKind naer_done_meeting_kind    (const NaerDoneDraft *draft);
NaerMeeting    *naer_done_find_meeting    (const NaerDoneDraft *draft,
                                           const NaerEmployee  *employee);
NaerPlanFact   *naer_done_find_plan       (const NaerDoneDraft *draft,
                                           const NaerEmployee  *employee,
                                           gboolean             finished);
NaerException  *naer_done_find_exception  (const NaerDoneDraft *draft,
                                           const NaerEmployee  *employee);
GPtrArray      *naer_done_draft_make_changes (const NaerDoneDraft *draft,
                                              const NaerEmployee  *employee);

G_END_DECLS

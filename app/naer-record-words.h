/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-i18n.h"

G_BEGIN_DECLS

char       *naer_employee_describe      (const NaerEmployee   *employee,
                                         const NaerFacts      *facts);
const char *naer_contact_kind_get_label (NaerContactKind       kind);
const char *naer_contact_way_get_label  (NaerContactWay        way);
const char *naer_meeting_kind_get_label (NaerMeetingKind       kind);
const char *naer_activity_get_label     (const char           *kind);
char       *naer_absence_describe       (const NaerAbsence    *absence);
char       *naer_absence_describe_days  (const NaerAbsence    *absence);
char       *naer_contact_describe       (const NaerContact    *contact,
                                         NaerDay               today);
char       *naer_meeting_describe       (const NaerMeeting    *meeting,
                                         NaerDay               today);
char       *naer_employment_describe    (const NaerEmployment *employment,
                                         const NaerFacts      *facts);

G_END_DECLS

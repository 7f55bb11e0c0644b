/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "json/naer-json-reader.h"

G_BEGIN_DECLS

/* What the members of a facts document are and where they are kept: inside model/facts/ only. */

extern const NaerJsonRecord naer_facts_record;
extern const NaerJsonRecord naer_facts_header_record;
extern const NaerJsonRecord naer_employee_record;
extern const NaerJsonRecord naer_absence_record;
extern const NaerJsonRecord naer_plan_record;
extern const NaerJsonRecord naer_dispatch_record;
extern const NaerJsonRecord naer_meeting_record;
extern const NaerJsonRecord naer_contact_record;
extern const NaerJsonRecord naer_conversation_record;
extern const NaerJsonRecord naer_agreement_record;
extern const NaerJsonRecord naer_week_record;
extern const NaerJsonRecord naer_exception_record;
extern const NaerJsonRecord naer_activity_record;
extern const NaerJsonRecord naer_measure_record;

gboolean naer_check_stretch (NaerJsonReader *reader,
                             NaerDay         from,
                             NaerDay         to,
                             GError        **error);

/* A member that is kept in member @member of @Type. */
#define KEPT(Type, member) .offset = G_STRUCT_OFFSET (Type, member)

#define CODES(...) .codes = (const char *const[]) { __VA_ARGS__, NULL }

/* What a rule of the employer’s own, or a postponed reminder, may be about. */
#define OBLIGATION_CODES                                                                           \
  CODES ("first-contact", "self-cert-limit", "employer-period-end", "plan",                        \
         "plan-to-sick-lister", "dialogue-1", "activity", "report-to-nav", "nav-need",             \
         "nav-candidate", "dialogue-2", "plan-before-nav", "week-39", "max-date-talk", "max-date", \
         "dismissal-protection", "return-talk", "check-in", "consult-transfer", "documentation")

G_END_DECLS

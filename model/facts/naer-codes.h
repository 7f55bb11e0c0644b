/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The codes of what the records choose between, in facts documents and in the data file. Each
 * list is in the order of its enum and ends with NULL; an empty code stands for not known.
 */

extern const char *const naer_absence_kind_codes[];  /* NaerAbsenceKind */
extern const char *const naer_arrangement_codes[];   /* NaerArrangementKind */
extern const char *const naer_contact_kind_codes[];  /* NaerContactKind */
extern const char *const naer_contact_way_codes[];   /* NaerContactWay */
extern const char *const naer_measure_category_codes[];  /* NaerMeasureCategory */
extern const char *const naer_measure_effect_codes[];    /* NaerMeasureEffect */
extern const char *const naer_measure_status_codes[];    /* NaerMeasureStatus */
extern const char *const naer_meeting_kind_codes[];  /* NaerMeetingKind */
extern const char *const naer_recipient_codes[];     /* NaerRecipient */
extern const char *const naer_taken_by_codes[];      /* NaerTakenBy */
extern const char *const naer_ability_codes[];       /* NaerAbility */
extern const char *const naer_option_codes[];        /* NaerOptionKind */
extern const char *const naer_plan_occasion_codes[]; /* NaerPlanOccasion */
extern const char *const naer_plan_made_codes[];     /* NaerPlanMade */
extern const char *const naer_meeting_form_codes[];  /* NaerMeetingForm */
extern const char *const naer_role_codes[];          /* NaerRole */
extern const char *const naer_answer_codes[];          /* NaerInvitationAnswer */
extern const char *const naer_theme_codes[];         /* NaerThemeKind */
extern const char *const naer_conversation_codes[];  /* NaerConversationKind */
extern const char *const naer_holder_codes[];        /* NaerHolder */

gboolean naer_code_parse (const char *const *codes,
                          const char        *code,
                          int               *value);

G_END_DECLS

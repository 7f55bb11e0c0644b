/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-case-span.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

/**
 * NaerDoneChoice:
 *
 * What can be noted of an obligation.
 */
typedef enum
{
  NAER_DONE_PLAN_FINISHED,
  NAER_DONE_PLAN_SENT,
  NAER_DONE_MEETING_PLANNED,
  NAER_DONE_MEETING_HELD,
  NAER_DONE_MEETING_WANTED,
  NAER_DONE_MEETING_CANCELLED,
  NAER_DONE_ACTIVITY,
  NAER_DONE_NAV_ANSWERED,
  NAER_DONE_NAV_DATE,
  NAER_DONE_EXCEPTION,
} NaerDoneChoice;

#define NAER_N_DONE_CHOICES (NAER_DONE_EXCEPTION + 1)

typedef enum
{
  NAER_DONE_FIELD_ON,
  NAER_DONE_FIELD_PARTICIPATED,
  NAER_DONE_FIELD_RECIPIENT,
  NAER_DONE_FIELD_WAY,
  NAER_DONE_FIELD_INFORMED,
  NAER_DONE_FIELD_CALLED_ON,
  NAER_DONE_FIELD_NEXT_TALK,
  NAER_DONE_FIELD_USEFUL_TO,
  NAER_DONE_FIELD_ACTIVITY,
  NAER_DONE_FIELD_UNTIL,
  NAER_DONE_FIELD_GROUND,
  NAER_DONE_FIELD_CONTACT_ON,
  NAER_DONE_FIELD_NEW_DATE,
} NaerDoneField;

#define NAER_N_DONE_FIELDS (NAER_DONE_FIELD_NEW_DATE + 1)

/**
 * NaerDoneDraft:
 * @obligation: id of the obligation
 * @span: the case that it is noted in
 * @choice: what is noted
 * @on: the day of it, or what stands in its place in a form
 * @participated: whether the employee took part in the plan
 * @recipient: to whom the plan was sent
 * @way: (nullable): how it was sent
 * @informed: whether the employee was informed that it was sent
 * @called_on: when the meeting was called
 * @next_talk: when the next talk after the meeting is
 * @useful_to: who wants a meeting, NAER_USEFUL_TO_…
 * @activity: the kind of activity
 * @until: its last day, inclusive, or none
 * @ground: (nullable): the ground of an exception
 * @contact_on: the day of contact with the employee about it
 * @new_date: when it is taken up again
 *
 * What a form says of one obligation in one case.
 */
typedef struct
{
  char *obligation;
  NaerCaseSpan span;
  NaerDoneChoice choice;
  NaerDay on;
  gboolean participated;
  NaerRecipient recipient;
  const char *way;
  gboolean informed;
  NaerDay called_on;
  NaerDay next_talk;
  guint useful_to;
  const char *activity;
  NaerDay until;
  const char *ground;
  NaerDay contact_on;
  NaerDay new_date;
} NaerDoneDraft;

NaerDoneDraft  *naer_done_draft_new              (const char          *obligation,
                                                  const NaerEmployee  *employee,
                                                  NaerDay              case_start,
                                                  NaerDay              today);
void            naer_done_draft_free             (NaerDoneDraft       *draft);
gboolean        naer_done_draft_offers           (const NaerDoneDraft *draft,
                                                  const NaerEmployee  *employee,
                                                  NaerDoneChoice       choice);
gboolean        naer_done_draft_uses             (const NaerDoneDraft *draft,
                                                  NaerDoneField        field);
NaerMeetingKind naer_done_draft_get_meeting_kind (const NaerDoneDraft *draft);
void            naer_done_draft_choose           (NaerDoneDraft       *draft,
                                                  const NaerEmployee  *employee,
                                                  NaerDoneChoice       choice,
                                                  NaerDay              today);
NaerFeedback   *naer_done_draft_check            (const NaerDoneDraft *draft,
                                                  const NaerEmployee  *employee,
                                                  NaerDay              today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerDoneDraft, naer_done_draft_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-document.h"
#include "naer-pages.h"
#include "rules/naer-engine.h"

G_BEGIN_DECLS

/**
 * NaerSheetKind:
 * @NAER_SHEET_SICK_LISTER: a page for the sick-lister: function and work only
 * @NAER_SHEET_PLAN: the whole follow-up plan, to be signed
 * @NAER_SHEET_INVITATION: the invitation to a dialogue meeting, with what to prepare
 * @NAER_SHEET_PREPARATION: what the employee may prepare
 * @NAER_SHEET_LEADER_PREPARATION: what the leader prepares
 * @NAER_SHEET_MINUTES: the minutes of a dialogue meeting, to be signed
 * @NAER_SHEET_NAV_REQUEST: the request for an earlier meeting of Nav’s
 * @NAER_SHEET_BALANCE: what is used and left of self-certification
 * @NAER_SHEET_RIGHTS: what everyone may and must do, and when
 * @NAER_SHEET_CHRONOLOGY: what was done in a case, day by day
 * @NAER_SHEET_TALK: a conversation about a pattern: a page for the leader
 * @NAER_SHEET_TABLE: and the calendar that lies on the table
 * @NAER_SHEET_NAMELESS: the case without a name, to think with somebody else
 *
 * What can be printed, beside the calendar.
 */
typedef enum
{
  NAER_SHEET_SICK_LISTER,
  NAER_SHEET_PLAN,
  NAER_SHEET_INVITATION,
  NAER_SHEET_PREPARATION,
  NAER_SHEET_LEADER_PREPARATION,
  NAER_SHEET_MINUTES,
  NAER_SHEET_NAV_REQUEST,
  NAER_SHEET_BALANCE,
  NAER_SHEET_RIGHTS,
  NAER_SHEET_CHRONOLOGY,
  NAER_SHEET_TALK,
  NAER_SHEET_TABLE,
  NAER_SHEET_NAMELESS,
} NaerSheetKind;

#define NAER_N_SHEETS (NAER_SHEET_NAMELESS + 1)

/**
 * NaerSheetInput:
 * @facts: the facts
 * @employee: whom it is about
 * @timeline: (nullable): the case that it is about, and what the rules say of it
 * @plan: (nullable): the version of the plan
 * @meeting: (nullable): the dialogue meeting
 * @conversation: (nullable): the conversation
 * @today: today
 * @language: the language of the sheet
 * @blank: whether it is filled in by hand: what is known of whom and where stands on it, no more
 *
 * What a sheet is made from. All of it outlives the making, not the sheet.
 */
typedef struct
{
  const NaerFacts *facts;
  const NaerEmployee *employee;
  const NaerCaseTimeline *timeline;
  const NaerPlan *plan;
  const NaerMeeting *meeting;
  const NaerConversation *conversation;
  NaerDay today;
  NaerLanguage language;
  gboolean blank;
} NaerSheetInput;

void          naer_sheet_input_choose  (NaerSheetInput       *input,
                                        NaerSheetKind         kind,
                                        GPtrArray            *timelines);
const char   *naer_sheet_get_id        (NaerSheetKind         kind);
gboolean      naer_sheet_parse         (const char           *id,
                                        NaerSheetKind        *kind);
const char   *naer_sheet_get_label     (NaerSheetKind         kind,
                                        NaerLanguage          language);
gboolean      naer_sheet_can_be_blank  (NaerSheetKind         kind);
gboolean      naer_sheet_has_facts     (NaerSheetKind         kind,
                                        const NaerSheetInput *input);
NaerDocument *naer_sheet_make          (NaerSheetKind         kind,
                                        const NaerSheetInput *input);
NaerPages    *naer_sheet_make_pages    (NaerSheetKind         kind,
                                        const NaerSheetInput *input);

G_END_DECLS

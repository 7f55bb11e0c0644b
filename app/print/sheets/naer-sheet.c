/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-sheet.h"

#include "naer-calendar-pages.h"
#include "naer-document-pages.h"
#include "naer-joined-pages.h"
#include "naer-sheet-private.h"

#define CALENDAR_YEARS 3

static const struct
{
  const char *id;
  const char *label;
  NaerDocument *(*make) (const NaerSheetInput *input);
  gboolean blank;
} sheets[NAER_N_SHEETS] = {
  [NAER_SHEET_SICK_LISTER] = { "sick-lister", N_("Sheet for the Sick-Lister"), naer_sheet_make_sick_lister, TRUE },
  [NAER_SHEET_PLAN] = { "plan", N_("Follow-up Plan"), naer_sheet_make_plan, TRUE },
  [NAER_SHEET_INVITATION] = { "invitation", N_("Invitation to a Dialogue Meeting"), naer_sheet_make_invitation, TRUE },
  [NAER_SHEET_PREPARATION] = { "preparation", N_("Preparation for the Employee"), naer_sheet_make_preparation, FALSE },
  [NAER_SHEET_LEADER_PREPARATION] = { "leader-preparation", N_("Preparation for the Leader"),
                                      naer_sheet_make_leader_preparation, TRUE },
  [NAER_SHEET_MINUTES] = { "minutes", N_("Minutes of the Dialogue Meeting"), naer_sheet_make_minutes, TRUE },
  [NAER_SHEET_NAV_REQUEST] = { "nav-request", N_("Request for an Earlier Nav Meeting"), naer_sheet_make_nav_request,
                               TRUE },
  [NAER_SHEET_BALANCE] = { "balance", N_("Slip on Self-Certification"), naer_sheet_make_balance, FALSE },
  [NAER_SHEET_RIGHTS] = { "rights", N_("Rights and Duties"), naer_sheet_make_rights, TRUE },
  [NAER_SHEET_CHRONOLOGY] = { "chronology", N_("What Has Been Done"), naer_sheet_make_chronology, FALSE },
  [NAER_SHEET_TALK] = { "talk", N_("The Talk: For You"), naer_sheet_make_talk, TRUE },
  [NAER_SHEET_TABLE] = { "table", N_("The Talk: Calendar for the Table"), NULL, FALSE },
  [NAER_SHEET_NAMELESS] = { "nameless", N_("The Case Without a Name"), naer_sheet_make_nameless, FALSE },
};

/**
 * naer_sheet_get_id:
 * @kind: a sheet
 *
 * Returns: (transfer none): its name on the command line
 */
const char *
naer_sheet_get_id (NaerSheetKind kind)
{
  g_return_val_if_fail (kind < NAER_N_SHEETS, NULL);

  return sheets[kind].id;
}

/**
 * naer_sheet_parse:
 * @id: the name of a sheet on the command line
 * @kind: (out) (optional): the sheet
 *
 * Returns: whether there is such a sheet
 */
gboolean
naer_sheet_parse (const char    *id,
                  NaerSheetKind *kind)
{
  for (NaerSheetKind i = 0; i < NAER_N_SHEETS; i++)
    if (g_strcmp0 (id, sheets[i].id) == 0)
      {
        if (kind != NULL)
          *kind = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * naer_sheet_get_label:
 * @kind: a sheet
 * @language: a language
 *
 * Returns: (transfer none): what it is called where one is chosen
 */
const char *
naer_sheet_get_label (NaerSheetKind kind,
                      NaerLanguage  language)
{
  g_return_val_if_fail (kind < NAER_N_SHEETS, NULL);

  return naer_tr (language, sheets[kind].label);
}

/**
 * naer_sheet_can_be_blank:
 * @kind: a sheet
 *
 * Returns: whether it can be printed to be filled in by hand
 */
gboolean
naer_sheet_can_be_blank (NaerSheetKind kind)
{
  g_return_val_if_fail (kind < NAER_N_SHEETS, FALSE);

  return sheets[kind].blank;
}

/**
 * naer_sheet_has_facts:
 * @kind: a sheet
 * @input: what it would be made from
 *
 * Returns: whether there is something to fill it with; else it is only of use blank, or not at all
 */
gboolean
naer_sheet_has_facts (NaerSheetKind         kind,
                      const NaerSheetInput *input)
{
  switch (kind)
    {
    case NAER_SHEET_SICK_LISTER:
    case NAER_SHEET_PLAN:
      return input->plan != NULL;
    case NAER_SHEET_MINUTES:
      return input->meeting != NULL && input->meeting->held != NAER_DAY_NONE;
    case NAER_SHEET_INVITATION:
      return input->meeting != NULL;
    case NAER_SHEET_PREPARATION:
    case NAER_SHEET_LEADER_PREPARATION:
    case NAER_SHEET_NAV_REQUEST:
    case NAER_SHEET_BALANCE:
    case NAER_SHEET_RIGHTS:
    case NAER_SHEET_CHRONOLOGY:
    case NAER_SHEET_TALK:
    case NAER_SHEET_TABLE:
    case NAER_SHEET_NAMELESS:
    default:
      return TRUE;
    }
}

static gboolean
is_in_case (const NaerCaseTimeline *timeline,
            NaerDay                 case_start,
            NaerDay                 on)
{
  if (timeline == NULL)
    return TRUE;
  if (case_start != NAER_DAY_NONE)
    return case_start == timeline->absence_case->start;
  return on == NAER_DAY_NONE || on >= timeline->absence_case->start;
}

static void
choose_plan (NaerSheetInput *input)
{
  const GPtrArray *plans = input->employee->plans;

  for (guint i = 0; i < plans->len; i++)
    {
      const NaerPlan *plan = plans->pdata[i];

      if (is_in_case (input->timeline, plan->case_start, plan->started) &&
          (input->plan == NULL || plan->version >= input->plan->version))
        input->plan = plan;
    }
}

/* Whether a meeting is one that the sheet can be about: minutes are of one that was held, the
   invitation is to the employer’s own, the request is to Nav. */
static gboolean
suits (const NaerMeeting *meeting,
       NaerSheetKind      kind)
{
  gboolean is_of_nav = meeting->kind != NAER_MEETING_DIALOGUE_1;

  if (kind == NAER_SHEET_MINUTES)
    return meeting->held != NAER_DAY_NONE;
  if (kind == NAER_SHEET_INVITATION)
    return !is_of_nav;
  if (kind == NAER_SHEET_NAV_REQUEST)
    return is_of_nav && meeting->held == NAER_DAY_NONE;
  return TRUE;
}

/* The latest that suits; lists are in order of day. */
static void
choose_meeting (NaerSheetInput *input,
                NaerSheetKind   kind)
{
  const GPtrArray *meetings = input->employee->meetings;

  for (guint i = 0; i < meetings->len; i++)
    {
      const NaerMeeting *meeting = meetings->pdata[i];
      NaerDay on = meeting->held != NAER_DAY_NONE ? meeting->held : meeting->planned;

      if (meeting->cancelled == NAER_DAY_NONE && is_in_case (input->timeline, meeting->case_start, on) &&
          suits (meeting, kind))
        input->meeting = meeting;
    }
}

static void
choose_conversation (NaerSheetInput *input)
{
  const GPtrArray *conversations = input->employee->conversations;

  for (guint i = 0; i < conversations->len; i++)
    {
      const NaerConversation *conversation = conversations->pdata[i];

      if (conversation->kind == NAER_CONVERSATION_PATTERN && conversation->held == NAER_DAY_NONE &&
          conversation->cancelled == NAER_DAY_NONE)
        input->conversation = conversation;
    }
}

/**
 * naer_sheet_input_choose:
 * @input: facts, employee, today and language
 * @kind: the sheet
 * @timelines: (element-type NaerCaseTimeline): the cases of the employee, the latest last
 *
 * Chooses what a sheet is usually about: the latest case, its latest plan, the latest meeting that
 * suits it, the conversation that is planned.
 */
void
naer_sheet_input_choose (NaerSheetInput *input,
                         NaerSheetKind   kind,
                         GPtrArray      *timelines)
{
  input->timeline = timelines != NULL && timelines->len > 0 ? timelines->pdata[timelines->len - 1] : NULL;
  choose_plan (input);
  choose_meeting (input, kind);
  choose_conversation (input);
}

/**
 * naer_sheet_make:
 * @kind: a sheet that is a document: not the calendar
 * @input: what it is made from
 *
 * Returns: (transfer full): the sheet
 */
NaerDocument *
naer_sheet_make (NaerSheetKind         kind,
                 const NaerSheetInput *input)
{
  g_return_val_if_fail (kind < NAER_N_SHEETS && sheets[kind].make != NULL, NULL);

  return sheets[kind].make (input);
}

static NaerPages *
make_calendar (const NaerSheetInput *input)
{
  NaerCalendarPageOptions options = {
    .today = input->today,
    .years = CALENDAR_YEARS,
    .language = input->language,
    .employer = input->facts->employer,
    .talk_on = input->conversation != NULL ? input->conversation->planned : NAER_DAY_NONE,
    .with_number = naer_facts_has_namesake (input->facts, input->employee),
  };

  return naer_calendar_pages_new (naer_calendar_page_new (input->employee, &options));
}

/**
 * naer_sheet_make_pages:
 * @kind: a sheet
 * @input: what it is made from
 *
 * Returns: (transfer full): its pages. The invitation comes with what the employee may prepare.
 */
NaerPages *
naer_sheet_make_pages (NaerSheetKind         kind,
                       const NaerSheetInput *input)
{
  NaerPages *pages;

  g_return_val_if_fail (kind < NAER_N_SHEETS && input->employee != NULL, NULL);

  if (kind == NAER_SHEET_TABLE)
    return make_calendar (input);
  pages = naer_document_pages_new (naer_sheet_make (kind, input));
  if (kind == NAER_SHEET_INVITATION)
    pages = naer_joined_pages_new (pages, naer_document_pages_new (naer_sheet_make (NAER_SHEET_PREPARATION, input)));
  return pages;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-shots.h"

#include "meeting/naer-agreed-measure-dialog.h"
#include "meeting/naer-agreement-dialog.h"
#include "meeting/naer-conversation-dialog.h"
#include "meeting/naer-meeting-dialog.h"
#include "meeting/naer-meeting-edit.h"

static void
show_meetings (NaerStage *stage)
{
  naer_stage_show_tab (stage, "meetings");
}

static void
show_phone_call (NaerStage *stage)
{
  naer_stage_show_tab (stage, "calendar");
  naer_stage_do_action (stage, "win.phone-call");
}

static void
show_conversation (NaerStage *stage)
{
  naer_conversation_dialog_present (naer_stage_get_session (stage), stage->employee, NAER_CONVERSATION_PATTERN,
                                    NULL, GTK_WIDGET (stage->window));
}

static void
show_agreement (NaerStage *stage)
{
  naer_agreement_dialog_present (naer_stage_get_session (stage), stage->employee, NULL,
                                 GTK_WIDGET (stage->window));
}

static void
show_agreed_measure (NaerStage *stage)
{
  naer_agreed_measure_dialog_present (naer_stage_get_session (stage), stage->employee,
                                      naer_session_get_today (naer_stage_get_session (stage)), NULL,
                                      GTK_WIDGET (stage->window));
}

/* Each phase of a dialogue meeting. */
static void
show_phase (NaerStage  *stage,
            const char *phase)
{
  naer_meeting_dialog_present (naer_stage_get_session (stage), stage->employee, NAER_MEETING_DIALOGUE_1,
                               NULL, GTK_WIDGET (stage->window));
  naer_meeting_dialog_show_phase (NAER_MEETING_DIALOG (naer_stage_get_dialog (stage)), phase);
}

static void
show_before_meeting (NaerStage *stage)
{
  show_phase (stage, "before");
}

static void
show_in_meeting (NaerStage *stage)
{
  show_phase (stage, "meeting");
}

static void
show_after_meeting (NaerStage *stage)
{
  show_phase (stage, "after");
}

/* A meeting that was begun and not saved, in which too much is written. */
static NaerMeeting *
begin_draft (NaerStage *stage)
{
  NaerSession *session = naer_stage_get_session (stage);
  const NaerEmployee *employee = naer_session_get_employee (session, stage->employee);
  NaerMeeting *meeting =
    naer_meeting_begin (naer_session_get_facts (session), employee, NAER_MEETING_DIALOGUE_1);

  meeting->planned = naer_session_get_today (session) + 5;
  g_set_str (&meeting->place, "Møterom 2");
  g_set_str (&meeting->purpose, "Hva som passer ved depresjon, og veien videre");
  naer_drafts_save (naer_session_get_drafts (session),
                    naer_draft_new (NAER_RECORD_MEETING, stage->employee, meeting), NULL, NULL);
  return meeting;
}

static void
show_begun_meeting (NaerStage *stage)
{
  g_autoptr (NaerMeeting) meeting = begin_draft (stage);

  naer_stage_show_tab (stage, "meetings");
}

static void
show_draft (NaerStage *stage)
{
  g_autoptr (NaerMeeting) meeting = begin_draft (stage);

  naer_meeting_dialog_present (naer_stage_get_session (stage), stage->employee, NAER_MEETING_DIALOGUE_1,
                               meeting, GTK_WIDGET (stage->window));
}

static void
show_preview (NaerStage *stage)
{
  naer_stage_show_tab (stage, "calendar");
  gtk_widget_activate_action (GTK_WIDGET (stage->window), "win.preview", "s", "rights");
}

static void
show_prepared_talk (NaerStage *stage)
{
  naer_stage_show_tab (stage, "calendar");
  naer_stage_do_action (stage, "win.prepare-talk");
}

const NaerScene naer_shots_meeting[] = {
  { "meetings", show_meetings, 0 },
  { "phone-call", show_phone_call, NAER_SCENE_DIALOG },
  { "conversation", show_conversation, NAER_SCENE_DIALOG },
  { "agreement", show_agreement, NAER_SCENE_DIALOG },
  { "agreed-measure", show_agreed_measure, NAER_SCENE_DIALOG },
  { "meeting-before", show_before_meeting, NAER_SCENE_DIALOG },
  { "meeting-held", show_in_meeting, NAER_SCENE_DIALOG },
  { "meeting-after", show_after_meeting, NAER_SCENE_DIALOG },
  { "meeting-begun", show_begun_meeting, 0 },
  { "meeting-draft", show_draft, NAER_SCENE_DIALOG },
  { "preview", show_preview, NAER_SCENE_DIALOG },
  { "prepared-talk", show_prepared_talk, NAER_SCENE_DIALOG },
  { NULL }
};

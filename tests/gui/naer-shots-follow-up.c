/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-shots.h"

#include "dialogs/naer-case-edit-dialog.h"
#include "dialogs/naer-done-dialog.h"
#include "dialogs/naer-follow-up-dialog.h"
#include "dialogs/naer-what-if-dialog.h"
#include "pages/naer-case-box.h"
#include "pages/naer-follow-up-page.h"

static void
show_follow_up (NaerStage *stage)
{
  naer_stage_show_tab (stage, "follow-up");
}

static void
show_log (NaerStage *stage)
{
  naer_stage_show_tab (stage, "log");
}

static const NaerCase *
get_case (NaerStage *stage)
{
  GPtrArray *timelines = naer_session_get_timelines (naer_stage_get_session (stage), stage->employee);

  return ((const NaerCaseTimeline *) timelines->pdata[timelines->len - 1])->absence_case;
}

static void
show_what_if (NaerStage *stage)
{
  naer_stage_show_tab (stage, "follow-up");
  naer_what_if_dialog_present (naer_stage_get_session (stage), stage->employee,
                               get_case (stage)->start, GTK_WIDGET (stage->window));
}

static void
show_case_edit (NaerStage    *stage,
                NaerCaseEdit  edit)
{
  naer_stage_show_tab (stage, "follow-up");
  naer_case_edit_dialog_present (naer_stage_get_session (stage), stage->employee, edit, "check-in",
                                 get_case (stage), GTK_WIDGET (stage->window));
}

static void
show_split (NaerStage *stage)
{
  show_case_edit (stage, NAER_CASE_EDIT_SPLIT);
}

static void
show_not_now (NaerStage *stage)
{
  show_case_edit (stage, NAER_CASE_EDIT_POSTPONE);
}

static void
show_nav_day (NaerStage *stage)
{
  show_case_edit (stage, NAER_CASE_EDIT_NAV_DAY);
}

static void
show_follow_up_mode (NaerStage *stage)
{
  naer_stage_show_tab (stage, "follow-up");
  naer_follow_up_dialog_present (naer_stage_get_session (stage), stage->employee, GTK_WIDGET (stage->window));
}

/* An absence that is over, unfolded. */
static void
show_earlier (NaerStage *stage)
{
  GtkWidget *page, *cases, *row;

  naer_stage_show_tab (stage, "follow-up");
  naer_stage_settle (stage);
  page = naer_stage_find (GTK_WIDGET (stage->window), NAER_TYPE_FOLLOW_UP_PAGE);
  cases = gtk_widget_get_last_child (gtk_widget_get_parent (naer_stage_find (page, NAER_TYPE_CASE_BOX)));
  row = naer_stage_find (cases, ADW_TYPE_EXPANDER_ROW);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  naer_stage_settle (stage);
  naer_stage_scroll_to (naer_stage_find (row, NAER_TYPE_CASE_BOX));
}

/* What is only proposed, beside the law. */
static void
show_proposal (NaerStage *stage)
{
  naer_session_set_with_proposals (naer_stage_get_session (stage), TRUE);
  naer_stage_show_tab (stage, "follow-up");
}

/* The form in which an obligation of the latest case is resolved. */
static void
show_done (NaerStage  *stage,
           const char *obligation)
{
  GPtrArray *timelines = naer_session_get_timelines (naer_stage_get_session (stage), stage->employee);
  const NaerCaseTimeline *last = timelines->pdata[timelines->len - 1];

  for (guint i = 0; i < last->findings->len; i++)
    {
      const NaerFinding *finding = last->findings->pdata[i];

      if (g_str_equal (finding->obligation, obligation))
        naer_done_dialog_present (naer_stage_get_session (stage), stage->employee, finding,
                                  last->absence_case->start, GTK_WIDGET (stage->window));
    }
}

static void
show_meeting (NaerStage *stage)
{
  show_done (stage, "dialogue-1");
}

static void
show_plan (NaerStage *stage)
{
  show_done (stage, "plan");
}

static void
show_sending (NaerStage *stage)
{
  show_done (stage, "plan-to-sick-lister");
}

static void
show_activity (NaerStage *stage)
{
  show_done (stage, "activity");
}

const NaerScene naer_shots_follow_up[] = {
  { "follow-up", show_follow_up, 0 },
  { "log", show_log, 0 },
  { "earlier", show_earlier, 0 },
  { "what-if", show_what_if, NAER_SCENE_DIALOG },
  { "split", show_split, NAER_SCENE_DIALOG },
  { "not-now", show_not_now, NAER_SCENE_DIALOG },
  { "nav-day", show_nav_day, NAER_SCENE_DIALOG },
  { "follow-up-mode", show_follow_up_mode, NAER_SCENE_DIALOG },
  { "meeting", show_meeting, NAER_SCENE_DIALOG },
  { "plan", show_plan, NAER_SCENE_DIALOG },
  { "plan-sent", show_sending, NAER_SCENE_DIALOG },
  { "activity", show_activity, NAER_SCENE_DIALOG },
  { "proposal", show_proposal, 0 },
  { NULL }
};

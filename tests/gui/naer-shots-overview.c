/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-shots.h"

#include "dialogs/naer-why-dialog.h"

static void
show_overview (NaerStage *stage)
{
  naer_window_show_overview (stage->window);
}

static void
show_list (NaerStage *stage)
{
  naer_window_show_list (stage->window);
}

static gboolean
is_duty (const NaerFinding *finding)
{
  return finding->obligation_class == NAER_CLASS_STATUTORY;
}

static gboolean
is_talk (const NaerFinding *finding)
{
  return g_strcmp0 (finding->resolves, "contact") == 0;
}

static void
show_first (NaerStage *stage,
            gboolean (*is_wanted) (const NaerFinding *finding))
{
  GPtrArray *timelines = naer_session_get_timelines (naer_stage_get_session (stage), stage->employee);
  const NaerCaseTimeline *last = timelines->pdata[timelines->len - 1];

  naer_window_show_overview (stage->window);
  for (guint i = 0; i < last->findings->len; i++)
    {
      const NaerFinding *finding = last->findings->pdata[i];

      if (is_wanted (finding))
        {
          naer_stage_present (stage, naer_why_dialog_new (naer_stage_get_session (stage),
                                                          stage->employee, timelines, finding));
          return;
        }
    }
}

static void
show_why (NaerStage *stage)
{
  show_first (stage, is_duty);
}

static void
show_why_talk (NaerStage *stage)
{
  show_first (stage, is_talk);
}

const NaerScene naer_shots_overview[] = {
  { "overview", show_overview, 0 },
  { "list", show_list, 0 },
  { "why", show_why, NAER_SCENE_DIALOG },
  { "why-talk", show_why_talk, NAER_SCENE_DIALOG },
  { NULL }
};

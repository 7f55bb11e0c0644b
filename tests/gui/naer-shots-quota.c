/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-shots.h"

#include "dialogs/naer-arrangements-dialog.h"
#include "dialogs/naer-breaks-dialog.h"
#include "dialogs/naer-days-off-dialog.h"
#include "dialogs/naer-local-rules-dialog.h"
#include "dialogs/naer-withdrawal-dialog.h"
#include "facts/naer-change.h"
#include "pages/naer-quota-card.h"

static void
show_withdrawal (NaerStage *stage)
{
  naer_stage_show_tab (stage, "calendar");
  naer_withdrawal_dialog_present (naer_stage_get_session (stage), stage->employee, GTK_WIDGET (stage->window));
}

static void
scroll_to_quota (NaerStage *stage)
{
  naer_window_show_tab (stage->window, "calendar");
  naer_stage_settle (stage);
  naer_stage_scroll_to (naer_stage_find (GTK_WIDGET (stage->window), NAER_TYPE_QUOTA_CARD));
}

/* Someone who was self-certified sick on a Friday and the Monday after it. */
static void
show_weekend (NaerStage *stage)
{
  NaerSession *session = naer_stage_get_session (stage);
  const NaerEmployee *first = naer_session_get_facts (session)->employees->pdata[0];
  gint64 row = first->row_id;
  NaerDay friday = naer_day_get_monday (naer_session_get_today (session)) - 3;
  GPtrArray *changes = naer_changes_new ();

  for (NaerDay day = friday; day <= friday + 3; day += 3)
    {
      g_autoptr (NaerAbsence) absence = naer_absence_new (NAER_ABSENCE_SELF_CERTIFICATION, day, day);

      absence->row_id = naer_row_id_new ();
      g_ptr_array_add (changes, naer_change_new (NAER_RECORD_ABSENCE, row, NULL, absence));
    }
  naer_session_commit (session, changes, "absence", NULL);
  naer_stage_settle (stage);
  naer_window_show_employee (stage->window, row);
  scroll_to_quota (stage);
}

/* The one who has self-certified most. */
static void
show_self_certification (NaerStage *stage)
{
  const NaerFacts *facts = naer_session_get_facts (naer_stage_get_session (stage));
  gint64 row = stage->employee;
  guint most = 0;

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];
      guint n = 0;

      for (guint j = 0; j < employee->absences->len; j++)
        n += ((const NaerAbsence *) employee->absences->pdata[j])->kind == NAER_ABSENCE_SELF_CERTIFICATION;
      if (n > most)
        row = employee->row_id;
      most = MAX (most, n);
    }
  naer_window_show_employee (stage->window, row);
  scroll_to_quota (stage);
}

static void
show_arrangements (NaerStage *stage)
{
  naer_arrangements_dialog_present (naer_stage_get_session (stage), GTK_WIDGET (stage->window));
}

static void
show_local_rules (NaerStage *stage)
{
  naer_local_rules_dialog_present (naer_stage_get_session (stage), GTK_WIDGET (stage->window));
}

static void
show_days_off (NaerStage *stage)
{
  naer_days_off_dialog_present (naer_stage_get_session (stage), GTK_WIDGET (stage->window));
}

static void
show_breaks (NaerStage *stage)
{
  naer_stage_show_tab (stage, "log");
  naer_breaks_dialog_present (naer_stage_get_session (stage), stage->employee, GTK_WIDGET (stage->window));
}

const NaerScene naer_shots_quota[] = {
  { "withdrawal", show_withdrawal, NAER_SCENE_DIALOG },
  { "self-certification", show_self_certification, 0 },
  { "arrangements", show_arrangements, NAER_SCENE_DIALOG },
  { "local-rules", show_local_rules, NAER_SCENE_DIALOG },
  { "days-off", show_days_off, NAER_SCENE_DIALOG },
  { "breaks", show_breaks, NAER_SCENE_DIALOG },
  { "weekend", show_weekend, 0 },
  { NULL }
};

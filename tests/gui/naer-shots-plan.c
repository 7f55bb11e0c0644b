/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-shots.h"

#include "naer-sample-plan.h"
#include "plan/naer-measure-row.h"
#include "plan/naer-plan-form.h"
#include "plan/naer-plan-reader.h"

static void
show_plan_none (NaerStage *stage)
{
  naer_stage_show_tab (stage, "plan");
}

static void
show_plan_form (NaerStage *stage)
{
  naer_sample_plan_draft (naer_stage_get_session (stage), stage->employee);
  naer_stage_show_tab (stage, "plan");
}

static void
show_plan_end (NaerStage *stage)
{
  GtkWidget *form, *scroller;
  GtkAdjustment *adjustment;

  show_plan_form (stage);
  naer_stage_settle (stage);
  form = naer_stage_find (GTK_WIDGET (stage->window), NAER_TYPE_PLAN_FORM);
  scroller = naer_stage_find (form, GTK_TYPE_SCROLLED_WINDOW);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
}

static void
show_measure (NaerStage *stage)
{
  GtkWidget *row;

  show_plan_form (stage);
  naer_stage_settle (stage);
  row = naer_stage_find (GTK_WIDGET (stage->window), NAER_TYPE_MEASURE_ROW);
  adw_action_row_activate (ADW_ACTION_ROW (row));
}

static void
show_plan_reader (NaerStage *stage)
{
  naer_sample_plan_finish (naer_stage_get_session (stage), stage->employee);
  naer_stage_show_tab (stage, "plan");
}

static void
show_plan_export (NaerStage *stage)
{
  show_plan_reader (stage);
  naer_stage_settle (stage);
  gtk_widget_activate_action (naer_stage_find (GTK_WIDGET (stage->window), NAER_TYPE_PLAN_READER), "plan.export", NULL);
}

const NaerScene naer_shots_plan[] = {
  { "plan-none", show_plan_none, 0 },
  { "plan-form", show_plan_form, 0 },
  { "plan-form-end", show_plan_end, 0 },
  { "plan-measure", show_measure, NAER_SCENE_DIALOG },
  { "plan-reader", show_plan_reader, 0 },
  { "plan-export", show_plan_export, NAER_SCENE_DIALOG },
  { NULL }
};

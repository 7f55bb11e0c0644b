/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-shots.h"

#include "dialogs/naer-absence-dialog.h"
#include "dialogs/naer-contact-dialog.h"
#include "dialogs/naer-employee-dialog.h"
#include "dialogs/naer-employment-dialog.h"

static void
show_new_employee (NaerStage *stage)
{
  naer_employee_dialog_present (naer_stage_get_session (stage), 0, GTK_WIDGET (stage->window));
}

static void
show_edit_employee (NaerStage *stage)
{
  naer_stage_show_tab (stage, "log");
  naer_employee_dialog_present (naer_stage_get_session (stage), stage->employee, GTK_WIDGET (stage->window));
}

static void
show_leaves (NaerStage *stage)
{
  naer_employment_dialog_present (naer_stage_get_session (stage), stage->employee, NAER_EMPLOYMENT_LEAVE,
                                  NULL, GTK_WIDGET (stage->window));
}

static void
show_moves (NaerStage *stage)
{
  naer_employment_dialog_present (naer_stage_get_session (stage), stage->employee, NAER_EMPLOYMENT_MOVE,
                                  NULL, GTK_WIDGET (stage->window));
}

static void
show_absence (NaerStage *stage)
{
  const NaerEmployee *employee = naer_session_get_employee (naer_stage_get_session (stage), stage->employee);
  const NaerAbsence *absence = employee->absences->pdata[employee->absences->len - 1];

  naer_absence_dialog_present (naer_stage_get_session (stage), stage->employee, absence, NAER_DAY_NONE,
                               NAER_DAY_NONE, GTK_WIDGET (stage->window));
}

static void
show_contact (NaerStage *stage)
{
  naer_contact_dialog_present (naer_stage_get_session (stage), stage->employee, NAER_CONTACT_FIRST, NULL,
                               GTK_WIDGET (stage->window));
}

/* A line that says too much, pointed out. */
static void
show_contact_marked (NaerStage *stage)
{
  GtkWidget *first_group, *row;

  show_contact (stage);
  naer_stage_settle (stage);
  first_group = naer_stage_find (naer_stage_get_dialog (stage), ADW_TYPE_PREFERENCES_GROUP);
  row = naer_stage_find (gtk_widget_get_next_sibling (first_group), ADW_TYPE_ENTRY_ROW);
  gtk_editable_set_text (GTK_EDITABLE (row), "Kortere dager, hun har angst i store møter");
}

static void
show_units (NaerStage *stage)
{
  GtkWidget *row;

  naer_stage_do_action (stage, "win.units");
  naer_stage_settle (stage);
  row = naer_stage_find (GTK_WIDGET (naer_stage_get_dialog (stage)), ADW_TYPE_EXPANDER_ROW);
  g_return_if_fail (row != NULL);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
}

const NaerScene naer_shots_employee[] = {
  { "employee-new", show_new_employee, NAER_SCENE_DIALOG },
  { "employee-edit", show_edit_employee, NAER_SCENE_DIALOG },
  { "employee-leaves", show_leaves, NAER_SCENE_DIALOG },
  { "employee-moves", show_moves, NAER_SCENE_DIALOG },
  { "absence", show_absence, NAER_SCENE_DIALOG },
  { "contact", show_contact, NAER_SCENE_DIALOG },
  { "contact-marked", show_contact_marked, NAER_SCENE_DIALOG },
  { "units", show_units, NAER_SCENE_DIALOG },
  { NULL }
};

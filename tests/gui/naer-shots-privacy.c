/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-shots.h"

#include "facts/naer-change.h"
#include "safety/naer-access-dialog.h"
#include "safety/naer-log-dialog.h"
#include "safety/naer-redact-dialog.h"
#include "safety/naer-tidy-dialog.h"

/* What is kept of whom, who did what with it, and what is removed. */

/* A contact that says more than it should, and a day at the computer. */
static gint64
add_history (NaerStage *stage)
{
  NaerSession *session = naer_stage_get_session (stage);
  NaerStore *store = naer_session_get_store (session);
  NaerDay today = naer_session_get_today (session);
  g_autoptr (NaerContact) contact = naer_contact_new (today - 3, NAER_CONTACT_CHECK_IN, NAER_WAY_PHONE);
  g_autoptr (NaerContact) corrected = NULL;
  g_autoptr (GPtrArray) changes = naer_changes_new ();

  contact->row_id = naer_row_id_new ();
  contact->about = g_strdup ("Ringte. Hun har fått diagnosen F32.1 og sover lite.");
  corrected = naer_contact_copy (contact);
  g_set_str (&corrected->about, "Ringte. Vi ser på vaktene sammen.");
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_CONTACT, stage->employee, NULL, contact));
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_CONTACT, stage->employee, contact, corrected));
  naer_store_note (store, "view", stage->employee, NULL);
  naer_store_apply (store, changes, "follow-up", NULL);
  naer_store_note (store, "view-kinds", 0, NULL);
  naer_store_note (store, "print", stage->employee, NULL);
  naer_store_note (store, "export-marked", stage->employee, NULL);
  return contact->row_id;
}

static void
show_log (NaerStage *stage)
{
  add_history (stage);
  naer_stage_settle (stage);
  naer_log_dialog_present (naer_stage_get_session (stage), 0, GTK_WIDGET (stage->window));
}

static void
show_log_of_one (NaerStage *stage)
{
  add_history (stage);
  naer_log_dialog_present (naer_stage_get_session (stage), stage->employee, GTK_WIDGET (stage->window));
}

static void
show_entry (NaerStage *stage)
{
  GtkWidget *view;

  show_log_of_one (stage);
  naer_stage_settle (stage);
  view = naer_stage_find (naer_stage_get_dialog (stage), GTK_TYPE_LIST_VIEW);
  g_signal_emit_by_name (view, "activate", 3);
}

static void
show_redact (NaerStage *stage)
{
  add_history (stage);
  naer_redact_dialog_present (naer_stage_get_session (stage), stage->employee, "diagnosen F32.1",
                              GTK_WIDGET (stage->window));
}

static void
show_access (NaerStage *stage)
{
  naer_access_dialog_present (naer_stage_get_session (stage), stage->employee, GTK_WIDGET (stage->window));
}

/* An absence that is long over, and somebody who left long ago. */
static void
show_tidy_up (NaerStage *stage)
{
  NaerSession *session = naer_stage_get_session (stage);
  NaerDay today = naer_session_get_today (session), from = naer_day_add_months (today, -70);
  g_autoptr (NaerEmployee) left = naer_employee_new ("9999");
  g_autoptr (NaerEmployment) employment = naer_employment_new (from, naer_day_add_months (today, -50), 100);
  g_autoptr (NaerAbsence) old = naer_absence_new (NAER_ABSENCE_SICK_NOTE, from, from + 40);
  GPtrArray *changes = naer_changes_new ();

  left->row_id = naer_row_id_new ();
  left->name = g_strdup ("Ragnhild Øverland");
  employment->row_id = naer_row_id_new ();
  old->row_id = naer_row_id_new ();
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYEE, 0, NULL, left));
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYMENT, left->row_id, NULL, employment));
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_ABSENCE, stage->employee, NULL, old));
  naer_session_commit (session, changes, "follow-up", NULL);
  naer_stage_settle (stage);
  naer_tidy_dialog_present (session, 0, GTK_WIDGET (stage->window));
}

static void
show_delete_employee (NaerStage *stage)
{
  naer_tidy_dialog_present (naer_stage_get_session (stage), stage->employee, GTK_WIDGET (stage->window));
}

const NaerScene naer_shots_privacy[] = {
  { "who-did-what", show_log, NAER_SCENE_DIALOG },
  { "who-did-what-about", show_log_of_one, NAER_SCENE_DIALOG },
  { "who-did-what-entry", show_entry, NAER_SCENE_DIALOG },
  { "remove-text", show_redact, NAER_SCENE_DIALOG },
  { "give-access", show_access, NAER_SCENE_DIALOG },
  { "tidy-up", show_tidy_up, NAER_SCENE_DIALOG },
  { "delete-employee", show_delete_employee, NAER_SCENE_DIALOG },
  { NULL }
};

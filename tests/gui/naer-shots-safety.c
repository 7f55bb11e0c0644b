/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-shots.h"

#include "data/naer-deputy-term.h"
#include "data/naer-store-private.h"
#include "naer-window-private.h"
#include "dialogs/naer-open-dialog.h"
#include "handover/naer-handover-make.h"
#include "safety/naer-handover-dialog.h"
#include "safety/naer-passphrase-page.h"
#include "safety/naer-receive-dialog.h"
#include "safety/naer-rescue-dialog.h"
#include "safety/naer-safety-dialog.h"

/* A data file in which nothing stands yet. */
static void
show_empty (NaerStage *stage)
{
  g_autoptr (NaerStore) store = naer_store_new_in_memory (NULL);
  g_autoptr (NaerSession) session = naer_session_new (store, naer_store_load (store, NULL),
                                                      naer_session_get_today (naer_stage_get_session (stage)), FALSE);

  naer_window_set_session (stage->window, session);
}

/* A file of its own, with a backup to go back to. */
static NaerSession *
make_file_session (NaerStage *stage)
{
  g_autofree char *scratch = g_dir_make_tmp ("naervaer-shots-XXXXXX", NULL);
  g_autoptr (GFile) file = g_file_new_build_filename (scratch, "naervaer.db", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store =
    naer_store_create_at_cost (file, "en lang og trygg setning", NAER_KEY_COST_TEST, &error);
  g_autofree char *backup = store != NULL ? naer_store_backup (store, NULL, NULL, &error) : NULL;

  if (backup == NULL)
    g_error ("No backup: %s", error->message);
  return naer_session_new (store, naer_store_load (store, NULL),
                           naer_session_get_today (naer_stage_get_session (stage)), FALSE);
}

/* The file is taken away while somebody works on. */
static void
show_trouble (NaerStage *stage)
{
  g_autoptr (NaerSession) session = make_file_session (stage);
  g_autoptr (NaerUnit) unit = naer_unit_new ("Hjemmetjenesten");
  GPtrArray *changes = naer_changes_new ();

  g_file_delete (naer_store_get_file (naer_session_get_store (session)), NULL, NULL);
  unit->row_id = naer_row_id_new ();
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_UNIT, 0, NULL, unit));
  naer_window_set_session (stage->window, session);
  naer_session_commit (session, changes, "units", NULL);
  while (naer_session_is_busy (session))
    g_main_context_iteration (NULL, TRUE);
}

static void
show_trouble_question (NaerStage *stage)
{
  show_trouble (stage);
  gtk_window_close (GTK_WINDOW (stage->window));
}

static void
show_curtain (NaerStage *stage)
{
  show_trouble (stage);
  naer_window_draw_curtain (stage->window);
}

static void
show_problem (NaerStage      *stage,
              NaerStoreError  code)
{
  g_autoptr (GError) error = g_error_new_literal (NAER_STORE_ERROR, (int) code, "/naervaer.db");

  naer_window_show_problem (stage->window, error);
}

static void
show_damaged (NaerStage *stage)
{
  show_problem (stage, NAER_STORE_ERROR_DAMAGED);
}

static void
show_newer (NaerStage *stage)
{
  show_problem (stage, NAER_STORE_ERROR_NEWER);
}

static void
show_in_use (NaerStage *stage)
{
  show_problem (stage, NAER_STORE_ERROR_IN_USE);
}

static void
show_over (NaerStage *stage)
{
  show_problem (stage, NAER_STORE_ERROR_OVER);
}

/* The file of a deputy, who has ten days left. */
static void
show_deputy (NaerStage *stage)
{
  g_autoptr (NaerSession) session = make_file_session (stage);
  g_autofree char *last_day = naer_day_to_iso (naer_session_get_today (session) + 10);

  naer_store_set_setting (naer_session_get_store (session), NAER_DEPUTY_LAST_DAY, last_day, NULL);
  naer_window_set_session (stage->window, session);
}

static void
show_lent (NaerStage *stage)
{
  show_problem (stage, NAER_STORE_ERROR_LENT);
}

static void
show_no_key (NaerStage *stage)
{
  show_problem (stage, NAER_STORE_ERROR_KEY_FILE);
}

/* A copy from before, put in the place of the file; @goes_on is how much is written in it. */
static void
show_copy (NaerStage *stage,
           guint      goes_on)
{
  g_autofree char *scratch = g_dir_make_tmp ("naervaer-shots-XXXXXX", NULL);
  g_autoptr (GFile) file = g_file_new_build_filename (scratch, "naervaer.db", NULL);
  g_autoptr (GFile) older = g_file_new_build_filename (scratch, "older.db", NULL);
  g_autoptr (NaerStore) store =
    naer_store_create_at_cost (file, "en lang og trygg setning", NAER_KEY_COST_TEST, NULL);
  g_autofree char *backup = NULL;
  g_autoptr (NaerSession) session = NULL;

  g_free (naer_store_backup (store, older, NULL, NULL));
  for (guint i = 0; i < 14; i++)
    naer_store_note (store, "view", 0, NULL);
  g_usleep (G_USEC_PER_SEC);
  backup = naer_store_backup (store, NULL, NULL, NULL);
  naer_store_close (store, NULL);
  g_file_copy (older, file, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL);
  for (guint i = 0; i < 2; i++)
    {
      g_clear_object (&store);
      store = naer_store_open (file, "en lang og trygg setning", NULL);
      for (guint n = 0; i == 0 && n < goes_on; n++)
        naer_store_note (store, "view", 0, NULL);
    }
  session = naer_session_new (store, naer_store_load (store, NULL), NAER_DAY_NONE, FALSE);
  naer_window_show_opened (stage->window, session);
}

static void
show_older (NaerStage *stage)
{
  show_copy (stage, 0);
}

static void
show_other (NaerStage *stage)
{
  show_copy (stage, 20);
}

static void
show_safety (NaerStage *stage)
{
  g_autoptr (NaerSession) session = make_file_session (stage);
  g_autoptr (GSettings) settings = g_settings_new ("no.naervaer.Naervaer");

  naer_stage_present (stage, naer_safety_dialog_new (session, settings));
}

static void
show_handover (NaerStage *stage)
{
  naer_stage_present (stage, naer_handover_dialog_new (naer_stage_get_session (stage)));
}

static NaerHandover *
hand_over_some (NaerSession *session)
{
  const NaerFacts *facts = naer_session_get_facts (session);
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < MIN (3, facts->employees->len); i++)
    g_array_append_val (rows, ((NaerEmployee *) facts->employees->pdata[i])->row_id);
  return naer_handover_make_for_leader (facts, rows, NULL, naer_session_get_today (session));
}

/* Three who come from another leader, into a file where one of them stands otherwise. */
static void
show_receive (NaerStage *stage)
{
  NaerSession *session = naer_stage_get_session (stage);
  g_autoptr (NaerHandover) handover = hand_over_some (session);
  g_autoptr (NaerFacts) mine = naer_facts_new ();
  g_autoptr (NaerMerge) merge = NULL;
  g_autoptr (NaerRowHistory) history = naer_row_history_new ();
  NaerEmployee *employee = naer_employee_copy (naer_session_get_facts (session)->employees->pdata[0]);
  NaerReceived *received = g_new0 (NaerReceived, 1);

  ((NaerAbsence *) employee->absences->pdata[0])->to += 1;
  g_ptr_array_add (mine->employees, employee);
  received->merge = naer_merge_new (mine, handover, history);
  received->handover = g_steal_pointer (&handover);
  naer_stage_present (stage, naer_receive_dialog_new_opened (session, received));
}

static void
show_receive_deputy (NaerStage *stage)
{
  NaerSession *session = naer_stage_get_session (stage);
  NaerReceived *received = g_new0 (NaerReceived, 1);

  received->handover = naer_handover_new (NAER_HANDOVER_DEPUTY, "Kari Moe", naer_session_get_today (session));
  received->handover->first_day = received->handover->made_on;
  received->handover->last_day = received->handover->made_on + 21;
  naer_stage_present (stage, naer_receive_dialog_new_opened (session, received));
}

static void
show_passphrase (NaerStage *stage)
{
  g_autoptr (NaerSession) session = make_file_session (stage);
  g_autoptr (GSettings) settings = g_settings_new ("no.naervaer.Naervaer");
  NaerSafetyDialog *dialog = naer_safety_dialog_new (session, settings);
  GtkWidget *page = GTK_WIDGET (naer_passphrase_page_new (naer_session_get_store (session)));

  naer_stage_present (stage, dialog);
  adw_preferences_dialog_push_subpage (ADW_PREFERENCES_DIALOG (dialog), ADW_NAVIGATION_PAGE (page));
}

static void
show_rescue (NaerStage *stage)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/naervaer.db");

  naer_stage_present (stage, naer_rescue_dialog_new (file));
}

static void
show_new_file (NaerStage *stage)
{
  naer_stage_do_action (stage, "win.new-file");
}

static void
show_unlock (NaerStage *stage)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/naervaer.db");

  naer_stage_present (stage, naer_open_dialog_new (file, FALSE));
}

static void
show_welcome (NaerStage *stage)
{
}

const NaerScene naer_shots_safety[] = {
  { "empty", show_empty, 0 },
  { "welcome", show_welcome, NAER_SCENE_CLOSED },
  { "file-new", show_new_file, NAER_SCENE_CLOSED | NAER_SCENE_DIALOG },
  { "file-unlock", show_unlock, NAER_SCENE_CLOSED | NAER_SCENE_DIALOG },
  { "trouble", show_trouble, 0 },
  { "trouble-question", show_trouble_question, NAER_SCENE_DIALOG },
  { "trouble-curtain", show_curtain, 0 },
  { "file-damaged", show_damaged, NAER_SCENE_CLOSED },
  { "file-newer", show_newer, NAER_SCENE_CLOSED },
  { "file-in-use", show_in_use, NAER_SCENE_CLOSED },
  { "file-lent", show_lent, NAER_SCENE_CLOSED },
  { "file-no-key", show_no_key, NAER_SCENE_CLOSED },
  { "file-older", show_older, NAER_SCENE_CLOSED },
  { "file-other", show_other, NAER_SCENE_CLOSED },
  { "file-over", show_over, NAER_SCENE_CLOSED },
  { "deputy", show_deputy, 0 },
  { "safety", show_safety, NAER_SCENE_DIALOG },
  { "safety-passphrase", show_passphrase, NAER_SCENE_DIALOG },
  { "handover", show_handover, NAER_SCENE_DIALOG },
  { "receive", show_receive, NAER_SCENE_DIALOG },
  { "receive-deputy", show_receive_deputy, NAER_SCENE_DIALOG },
  { "file-rescue", show_rescue, NAER_SCENE_CLOSED | NAER_SCENE_DIALOG },
  { NULL }
};

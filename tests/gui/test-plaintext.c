/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <signal.h>
#include <string.h>

#include <glib/gstdio.h>

#include "naer-plan-steps.h"
#include "naer-search.h"

/*
 * What is typed can be read in no file that the program writes: not while it is open, not after it was
 * killed with a form half written, and not when it was closed. What somebody chose to save outside
 * the file is another matter: that is where the same words must all be found.
 */

#define TODAY "2026-11-15"
#define TAB_OF_MEETINGS XK_4

#define PASSPHRASE "tuvstarr under vinteris"
#define OTHER_PASSPHRASE "sju skrukkete plommetrollbarn"
#define FIRST_NAME "Zvonimira"
#define NAME FIRST_NAME " Kvasthaugen"
#define NUMBER "KX70417"
#define CONTACT "Bringer snurrebassanlegget i ro"
#define REDACTED "Quislemoen"
#define AGREEMENT "Brevdue til Hvalpsundet"
#define COLLEAGUES "Hun samler tyttelyngkranser"
#define TASK "Fuglekassetelling"
#define OWN_WORDS "Klokkeslettene bak spindelveggen"
#define MEASURE "Halve murkronevakten"
#define REASON "Luftigere hylleplanktid"
#define TALKS "Hver skuddtorsdag ved stabburet"
#define PLACE "Rypekyllingrommet"
#define AIM "Enighet om kvistsagen"
#define PREPARATION "Husk pepperrotkaken"
#define HOPES "Smalere gjerdestolperunde"
#define MINUTES "Fire kvarter ved vevstolkanten"
#define CHANGED "Turnus etter mosetrappen"
#define UNFINISHED "Ble avbrutt ved lykteslukkeren"

/* What is noted, and so comes out again when all that is kept is given out. */
static const char *const kept[] = { NAME, NUMBER, CONTACT, AGREEMENT, COLLEAGUES, TASK, OWN_WORDS, MEASURE, REASON,
                                    TALKS, PLACE, AIM, PREPARATION, HOPES, MINUTES, CHANGED, NULL };

static const char *const typed[] = { FIRST_NAME, "Kvasthaugen", NUMBER, CONTACT, AGREEMENT, COLLEAGUES, TASK,
                                     OWN_WORDS, MEASURE, REASON, TALKS, PLACE, AIM, PREPARATION, HOPES, MINUTES,
                                     CHANGED, UNFINISHED, REDACTED, "zvonimira", "quislemoen", PASSPHRASE,
                                     OTHER_PASSPHRASE, NULL };

static void
press_row (NaerGui    *gui,
           const char *row)
{
  naer_gui_tab_to (gui, row);
  naer_gui_key (gui, 0, XK_Return);
}

static void
save (NaerGui    *gui,
      const char *dialog)
{
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", dialog);
}

static NaerGui *
begin (void)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=" TODAY, NULL };
  NaerGui *gui = naer_gui_start (arguments, "en");

  naer_gui_make_file (gui, PASSPHRASE);
  naer_gui_add_employee (gui, NAME, NUMBER);
  naer_gui_open_person (gui, "zvonimira", NAME);
  naer_gui_add_absence (gui, "Sick note", "12.10.2026", "31.12.2026");
  return gui;
}

static void
log_contact (NaerGui    *gui,
             const char *what)
{
  naer_gui_key (gui, XK_Control_L, XK_l);
  naer_gui_fill (gui, "What You Agreed, in One Line", what);
  save (gui, "Log Contact");
}

static void
write_plan (NaerGui *gui)
{
  naer_plan_steps_begin (gui);
  naer_plan_steps_add_task (gui, TASK, "Can", NULL);
  naer_gui_fill (gui, "What works, what makes it hard, what do you propose?", OWN_WORDS);
  naer_plan_steps_add_measure (gui, MEASURE, REASON, "16.11.2026", "31.12.2026", "07.12.2026");
  naer_plan_steps_agree (gui, TALKS, "20.11.2026", "07.12.2026");
  naer_plan_steps_wait_saved (gui);
}

static void
agree_on_contact (NaerGui *gui)
{
  naer_gui_turn_to (gui, TAB_OF_MEETINGS, "Plan Dialogue Meeting…");
  press_row (gui, "Agree How to Keep in Contact…");
  naer_gui_fill (gui, "How: Phone, Message, Visit …", AGREEMENT);
  naer_gui_fill (gui, "What colleagues are told, in the employee’s words", COLLEAGUES);
  save (gui, "How We Keep in Contact");
}

static void
hold_meeting (NaerGui *gui)
{
  naer_gui_turn_to (gui, TAB_OF_MEETINGS, "Plan Dialogue Meeting…");
  press_row (gui, "Plan Dialogue Meeting…");
  naer_gui_fill (gui, "Planned For", "13.11.2026");
  naer_gui_fill (gui, "Where", PLACE);
  naer_gui_fill (gui, "What the meeting is for", AIM);
  naer_gui_fill (gui, "Your own preparation", PREPARATION);
  naer_gui_activate (gui, NULL, "The Meeting");
  naer_gui_fill (gui, "Held On", "13.11.2026");
  naer_gui_fill (gui, "What each hopes for", HOPES);
  naer_gui_fill (gui, "What we agreed on, in words", MINUTES);
  save (gui, "Dialogue Meeting");
}

static void
talk (NaerGui *gui)
{
  naer_gui_turn_to (gui, TAB_OF_MEETINGS, "Plan Dialogue Meeting…");
  press_row (gui, "New Conversation…");
  naer_gui_choose (gui, "What For", "Return conversation");
  naer_gui_fill (gui, "Day", "14.11.2026");
  naer_gui_fill (gui, "What is new at work, and what is adapted?", CHANGED);
  save (gui, "Conversation");
}

/* The preview of the minutes, and what goes to the printer, which is handed over and not left behind. */
static void
print_minutes (NaerGui *gui)
{
  g_autoptr (GBytes) printed = NULL;
  g_autoptr (NaerNode) sheet = NULL;
  g_autofree char *text = NULL;

  naer_gui_turn_to (gui, TAB_OF_MEETINGS, "Plan Dialogue Meeting…");
  naer_gui_activate (gui, "button", "Print Minutes: *");
  sheet = naer_gui_wait (gui, "article", "Page 1 of *");
  naer_gui_key (gui, XK_Control_L, XK_p);
  printed = naer_portals_get_printed (gui->portals);
  g_assert_nonnull (printed);
  text = naer_gui_text_of_pdf (gui, printed);
  g_assert_nonnull (strstr (text, MINUTES));
  naer_gui_close (gui, "On Paper");
}

static void
redact (NaerGui *gui)
{
  g_autoptr (NaerNode) told = NULL;

  log_contact (gui, "Ringer " REDACTED " i morgen");
  naer_gui_choose_of_employee (gui, XK_t);
  naer_gui_fill (gui, "Text That Should Not Be There", REDACTED);
  naer_gui_activate (gui, "button", "Remove for Good");
  naer_gui_wait_gone (gui, "dialog", "Remove a Text for Good");
  told = naer_gui_wait (gui, "label", "The text is removed for good");
}

static void
hand_over (NaerGui    *gui,
           const char *path)
{
  g_autoptr (NaerNode) dialog = NULL, saved = NULL;

  naer_gui_key_shift (gui, XK_h);
  dialog = naer_gui_wait (gui, "dialog", "Hand Over");
  naer_gui_activate (gui, "button", "Choose All");
  naer_gui_fill (gui, "Passphrase", OTHER_PASSPHRASE);
  naer_gui_fill (gui, "Passphrase once more", OTHER_PASSPHRASE);
  naer_portals_choose_file (gui->portals, path);
  naer_gui_activate (gui, "button", "Save…");
  saved = naer_gui_wait (gui, NULL, "The File Is Saved");
  naer_gui_close (gui, "Hand Over");
}

/* All of it stands in the file, since it comes out where it is asked for. */
static void
give_access (NaerGui    *gui,
             const char *path)
{
  g_autoptr (NaerNode) dialog = NULL, told = NULL;
  g_autofree char *json = NULL;
  g_autoptr (GError) error = NULL;

  naer_gui_choose_of_employee (gui, XK_k);
  dialog = naer_gui_wait (gui, "dialog", "All That Is Kept");
  naer_portals_choose_file (gui->portals, path);
  g_usleep (300000);
  naer_gui_key (gui, XK_Alt_L, XK_j);
  told = naer_gui_wait (gui, NULL, "Saved");
  naer_gui_close (gui, "All That Is Kept");
  g_file_get_contents (path, &json, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; kept[i] != NULL; i++)
    if (strstr (json, kept[i]) == NULL)
      g_error ("“%s” was not given out", kept[i]);
  g_assert_null (strstr (json, REDACTED));
}

/* A form that is left half written has its draft in the file. */
static void
begin_meeting (NaerGui *gui)
{
  g_autoptr (NaerNode) saved = NULL;

  naer_gui_turn_to (gui, TAB_OF_MEETINGS, "Plan Dialogue Meeting…");
  press_row (gui, "Plan Dialogue Meeting…");
  naer_gui_fill (gui, "Where", UNFINISHED);
  saved = naer_gui_wait (gui, "label", "draft · saved *");
}

static void
quit (NaerGui *gui)
{
  naer_gui_key (gui, XK_Control_L, XK_q);
  naer_gui_end (gui, 0);
}

static void
assert_there (NaerGui    *gui,
              const char *name)
{
  g_autofree char *path = naer_gui_data_path (gui, name);

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    g_error ("%s is not there to be searched", path);
}

static void
test_typed (void)
{
  g_autoptr (NaerGui) gui = begin ();
  g_autofree char *access = naer_gui_path (gui, "innsyn.json"), *other = naer_gui_path (gui, "ny.naervaer-handover");
  const char *except[] = { access, NULL };

  log_contact (gui, CONTACT);
  agree_on_contact (gui);
  write_plan (gui);
  hold_meeting (gui);
  talk (gui);
  print_minutes (gui);
  redact (gui);
  hand_over (gui, other);
  give_access (gui, access);
  naer_gui_back_up (gui);
  begin_meeting (gui);
  assert_there (gui, "naervaer.db");
  assert_there (gui, "naervaer.db-wal");
  assert_there (gui, "naervaer.db-key");
  assert_there (gui, "backups");
  naer_search_assert_no (typed, except, "while it is open");
  naer_gui_end (gui, SIGKILL);
  assert_there (gui, "naervaer.db-wal");
  naer_search_assert_no (typed, except, "after it was killed");
  naer_gui_open_again (gui, TODAY, PASSPHRASE);
  naer_gui_open_person (gui, "zvonimira", NAME);
  quit (gui);
  naer_search_assert_no (typed, except, "when it is closed");
}

/* What would be there is found: in a file, in its name, and on paper. */
static void
test_search (void)
{
  static const char *const words[] = { "Mosetrapp", NULL };
  g_autofree char *folder = g_dir_make_tmp ("naervaer-XXXXXX", NULL), *below = NULL, *path = NULL;
  static const struct
  {
    const char *name;
    const char *contents;
    gboolean found;
  } files[] = {
    { "a", "en mosetrapp", FALSE },
    { "b", "en Mosetrapp", TRUE },
    { "Mosetrapp.txt", "", TRUE },
    { "c", "%PDF-1.7", TRUE },
  };

  below = g_build_filename (folder, "under", NULL);
  g_assert_cmpint (g_mkdir (below, 0700), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      NaerSearch search = { words, NULL, 0, 0 };
      g_autofree char *file = g_build_filename (below, files[i].name, NULL), *found = NULL;

      g_assert_true (g_file_set_contents (file, files[i].contents, -1, NULL));
      found = naer_search_folder (&search, folder);
      g_assert_cmpint (found != NULL, ==, files[i].found);
      g_unlink (file);
    }
  g_rmdir (below);
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  /* settings are to be written too, as on a computer that is in use */
  g_setenv ("NAERVAER_GUI_SETTINGS", "keyfile", TRUE);
  g_test_add_func ("/plaintext/search", test_search);
  g_test_add_func ("/plaintext/typed", test_typed);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <signal.h>

#include "naer-gui-steps.h"

/*
 * Kari goes away and Ola is her deputy: the file that she makes, what he notes in it, and how it comes
 * back. The time of a deputy is told by the clock of the computer, so the days are counted from today.
 */

#define PASSPHRASE "en lang og trygg setning"
#define FILE_PASSPHRASE "åtte grønne sykler"
#define PASSPHRASE_OF_OLA "kaffe før første møte"
#define CONTACT_OF_KARI "Vi prøver kortere dager"
#define CONTACT_OF_OLA "Hun kommer innom på fredag"

static char *
day_at (int         distance,
        const char *format)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) day = g_date_time_add_days (now, distance);

  return g_date_time_format (day, format);
}

/* As the command line takes it. */
static char *
iso (int distance)
{
  return day_at (distance, "%Y-%m-%d");
}

/* As it is typed. */
static char *
typed (int distance)
{
  return day_at (distance, "%d.%m.%Y");
}

static void
sit_down (NaerGui    *gui,
          const char *who,
          int         distance,
          const char *path)
{
  g_autofree char *today = iso (distance);

  naer_gui_end (gui, SIGTERM);
  naer_gui_change_home (gui, who);
  naer_gui_start_on (gui, today, path);
}

static void
log_contact (NaerGui    *gui,
             const char *what)
{
  naer_gui_key (gui, XK_Control_L, XK_l);
  naer_gui_fill (gui, "What You Agreed, in One Line", what);
  naer_gui_activate (gui, "button", "Save");
  naer_gui_wait_gone (gui, "dialog", "Log Contact");
}

static void
add_sick_note (NaerGui *gui,
               int      from,
               int      to)
{
  g_autofree char *first = typed (from), *last = typed (to);

  naer_gui_add_absence (gui, "Sick note", first, last);
}

/* Kari's file on a day: one who is away, and one who is not. */
static NaerGui *
begin_as_kari (int distance)
{
  g_autofree char *today = iso (distance), *option = g_strconcat ("--today=", today, NULL);
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), option, NULL };
  NaerGui *gui = naer_gui_start (arguments, "en");

  naer_gui_make_file (gui, PASSPHRASE);
  naer_gui_add_employee (gui, "Kirsten Solbakk", "1");
  naer_gui_add_employee (gui, "Grete Nilsen", "2");
  naer_gui_open_person (gui, "kirsten", "Kirsten Solbakk");
  add_sick_note (gui, distance - 10, distance + 2);
  log_contact (gui, CONTACT_OF_KARI);
  return gui;
}

static void
save_handover (NaerGui    *gui,
               const char *path)
{
  g_autoptr (NaerNode) saved = NULL;

  naer_gui_fill (gui, "Passphrase", FILE_PASSPHRASE);
  naer_gui_fill (gui, "Passphrase once more", FILE_PASSPHRASE);
  naer_portals_choose_file (gui->portals, path);
  naer_gui_activate (gui, "button", "Save…");
  saved = naer_gui_wait (gui, NULL, "The File Is Saved");
  naer_gui_wait_gone (gui, "button", "Remove Them from My File");
}

/* Whoever is away is chosen without being asked for. */
static void
give_to_deputy (NaerGui    *gui,
                const char *path,
                int         first_day,
                int         last_day)
{
  g_autofree char *first = typed (first_day), *last = typed (last_day), *before = typed (first_day - 1);
  g_autoptr (NaerNode) dialog = NULL, told = NULL, chosen = NULL, left = NULL;

  naer_gui_key_shift (gui, XK_h);
  dialog = naer_gui_wait (gui, "dialog", "Hand Over");
  naer_gui_choose (gui, "Who Is the File For?", "A deputy while I am away");
  naer_gui_fill (gui, "First day of the deputy", first);
  naer_gui_fill (gui, "Last day of the deputy", before);
  told = naer_gui_wait (gui, NULL, "The last day is before the first, or over.");
  naer_gui_fill (gui, "Last day of the deputy", last);
  chosen = naer_gui_wait (gui, "checkbox", "Kirsten Solbakk*");
  left = naer_gui_wait (gui, "checkbox", "Grete Nilsen*");
  g_assert_true (naer_atspi_has_state (gui->atspi, chosen, NAER_NODE_STATE_CHECKED));
  g_assert_false (naer_atspi_has_state (gui->atspi, left, NAER_NODE_STATE_CHECKED));
  save_handover (gui, path);
  naer_gui_close (gui, "Hand Over");
}

/* Chooses a file from another leader in the main menu. */
static void
choose_received (NaerGui    *gui,
                 const char *path)
{
  g_autoptr (NaerNode) item = NULL;

  naer_portals_choose_file (gui->portals, path);
  naer_gui_activate (gui, "toggle button", "Main Menu");
  item = naer_gui_wait (gui, "menu item", NULL);
  g_usleep (200000);
  naer_gui_key (gui, 0, XK_r);
}

static void
open_received (NaerGui    *gui,
               const char *passphrase)
{
  naer_gui_fill (gui, "Passphrase", passphrase);
  naer_gui_activate (gui, "button", "Open");
}

static void
wait_for_deputy (NaerGui *gui,
                 int      last_day)
{
  g_autofree char *until = day_at (last_day, "Through %-d *%Y. It is kept in a file of its own, apart from yours*");
  g_autoptr (NaerNode) deputy = naer_gui_wait (gui, NULL, "You Are a Deputy for *");
  g_autoptr (NaerNode) told = naer_gui_wait (gui, NULL, until);
}

static void
keep (NaerGui    *gui,
      const char *path)
{
  naer_portals_choose_file (gui->portals, path);
  naer_gui_activate (gui, "button", "Choose Where to Keep It…");
}

/* What is for a deputy is kept apart from the deputy's own file, and never in its place. */
static void
settle_as_ola (NaerGui    *gui,
               const char *path,
               const char *kept)
{
  g_autofree char *own = naer_gui_data_path (gui, "naervaer.db");
  g_autoptr (NaerNode) wrong = NULL, exists = NULL, theirs = NULL, banner = NULL;

  naer_gui_make_file (gui, PASSPHRASE_OF_OLA);
  naer_gui_add_employee (gui, "Per Berg", "1");
  choose_received (gui, path);
  open_received (gui, "noe helt annet");
  wrong = naer_gui_wait (gui, NULL, "The passphrase does not open this file. Ask*");
  open_received (gui, FILE_PASSPHRASE);
  wait_for_deputy (gui, 9);
  keep (gui, own);
  exists = naer_gui_wait (gui, NULL, "There is a file of that name already. Choose another name.");
  keep (gui, kept);
  naer_gui_wait_gone (gui, "dialog", "File from Another Leader");
  naer_gui_unlock (gui, FILE_PASSPHRASE);
  theirs = naer_gui_wait (gui, "list item", "Kirsten Solbakk*");
  naer_gui_wait_gone (gui, "list item", "Grete Nilsen*");
  naer_gui_wait_gone (gui, "list item", "Per Berg*");
  banner = naer_gui_wait (gui, NULL, "You are a deputy through *");
}

static void
assert_logged (NaerGui           *gui,
               const char *const *lines)
{
  g_autoptr (NaerNode) dialog = NULL;

  naer_gui_key_shift (gui, XK_g);
  dialog = naer_gui_wait (gui, "dialog", "Who Did What");
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autoptr (NaerNode) line = naer_gui_wait (gui, "list item", lines[i]);
    }
  naer_gui_close (gui, "Who Did What");
}

static void
note_as_ola (NaerGui *gui)
{
  naer_gui_open_person (gui, "kirsten", "Kirsten Solbakk");
  log_contact (gui, CONTACT_OF_OLA);
  add_sick_note (gui, 3, 9);
}

static void
give_back (NaerGui    *gui,
           const char *path)
{
  g_autoptr (NaerNode) dialog = NULL;

  naer_gui_key_shift (gui, XK_h);
  dialog = naer_gui_wait (gui, "dialog", "Give Back");
  save_handover (gui, path);
  naer_gui_close (gui, "Give Back");
}

/* How often the window says something. */
static guint
count_said (NaerGui    *gui,
            const char *text)
{
  g_autofree char *all = naer_atspi_describe (gui->atspi, gui->application);
  g_auto (GStrv) parts = g_strsplit (all, text, -1);

  return g_strv_length (parts) - 1;
}

static void
take_in (NaerGui    *gui,
         const char *path,
         const char *news)
{
  g_autoptr (NaerNode) told = NULL;

  choose_received (gui, path);
  open_received (gui, FILE_PASSPHRASE);
  told = naer_gui_wait (gui, NULL, news);
  naer_gui_activate (gui, "button", "Take In");
  naer_gui_wait_gone (gui, "dialog", "File from Another Leader");
}

static void
merge_twice (NaerGui    *gui,
             const char *path)
{
  guint n_said;

  take_in (gui, path, "2 new notes about them");
  naer_gui_open_person (gui, "kirsten", "Kirsten Solbakk");
  naer_gui_turn_to (gui, XK_5, "*" CONTACT_OF_OLA);
  n_said = count_said (gui, CONTACT_OF_OLA);
  g_assert_cmpuint (count_said (gui, CONTACT_OF_KARI), ==, n_said);
  take_in (gui, path, "2 notes are here already");
  naer_gui_turn_to (gui, XK_5, "*" CONTACT_OF_OLA);
  g_assert_cmpuint (count_said (gui, CONTACT_OF_OLA), ==, n_said);
  g_assert_cmpuint (count_said (gui, CONTACT_OF_KARI), ==, n_said);
}

static void
test_there_and_back (void)
{
  static const char *const of_kari[] = { "Given to a deputy · Kirsten Solbakk. *", "Received from another leader. *",
                                         "2 changes from another leader. *", NULL };
  static const char *const of_ola[] = { "Received from another leader. *", "Contact added · Kirsten Solbakk. *",
                                        "Given back to the leader · Kirsten Solbakk. *", NULL };
  g_autoptr (NaerGui) gui = begin_as_kari (0);
  g_autofree char *there = naer_gui_path (gui, "til-ola.naervaer-handover");
  g_autofree char *back = naer_gui_path (gui, "fra-ola.naervaer-handover");
  g_autofree char *kept = naer_gui_path (gui, "vikar.naervaer");
  g_autofree char *own = naer_gui_data_path (gui, "naervaer.db");

  give_to_deputy (gui, there, 0, 9);
  sit_down (gui, "ola", 0, NULL);
  settle_as_ola (gui, there, kept);
  note_as_ola (gui);
  give_back (gui, back);
  assert_logged (gui, of_ola);
  sit_down (gui, NULL, 0, own);
  naer_gui_unlock (gui, PASSPHRASE);
  merge_twice (gui, back);
  assert_logged (gui, of_kari);
}

/* Settles what Kari gave with a last day that is long past, as it was when she gave it. */
static void
settle_before (NaerGui    *gui,
               const char *path,
               const char *kept,
               int         last_day)
{
  choose_received (gui, path);
  open_received (gui, FILE_PASSPHRASE);
  wait_for_deputy (gui, last_day);
  keep (gui, kept);
  naer_gui_wait_gone (gui, "dialog", "File from Another Leader");
  naer_gui_fill (gui, "Passphrase", FILE_PASSPHRASE);
  naer_gui_activate (gui, "button", "Unlock");
}

/* It is read, and given back; nothing more is written in it. */
static void
read_only (NaerGui *gui)
{
  g_autofree char *until = day_at (-3 + 14, "Your time as a deputy is over. You can read, and give back *, through %-d *%Y.");
  g_autoptr (NaerNode) told = naer_gui_wait (gui, NULL, until);
  g_autofree char *day = typed (-26);
  g_autoptr (NaerNode) refused = NULL;

  naer_gui_open_person (gui, "kirsten", "Kirsten Solbakk");
  naer_gui_key (gui, XK_Control_L, XK_l);
  naer_gui_turn_to (gui, XK_4, "Note Presence…");
  naer_gui_wait_gone (gui, "dialog", "Log Contact");
  naer_gui_tab_to (gui, "Note Presence…");
  naer_gui_key (gui, 0, XK_Return);
  naer_gui_fill (gui, "Day", day);
  naer_gui_activate (gui, "button", "Save");
  refused = naer_gui_wait (gui, NULL, "The time of the deputy is over. What was noted can be read and given back*");
}

static void
take_in_too_late (NaerGui    *gui,
                  const char *path)
{
  g_autoptr (NaerNode) told = NULL;

  choose_received (gui, path);
  open_received (gui, FILE_PASSPHRASE);
  told = naer_gui_wait (gui, NULL, "The time of the deputy is over, so this file can no longer be taken in.*");
  naer_gui_wait_gone (gui, "button", "Choose Where to Keep It…");
}

static void
test_time (void)
{
  g_autoptr (NaerGui) gui = begin_as_kari (-25);
  g_autofree char *ended = naer_gui_path (gui, "tre-dager.naervaer-handover");
  g_autofree char *over = naer_gui_path (gui, "tre-uker.naervaer-handover");
  g_autofree char *kept_ended = naer_gui_path (gui, "tre-dager.naervaer");
  g_autofree char *kept_over = naer_gui_path (gui, "tre-uker.naervaer");
  g_autofree char *own = naer_gui_path (gui, "ola/naervaer/naervaer.db");
  g_autoptr (NaerNode) told = NULL;

  give_to_deputy (gui, ended, -25, -3);
  give_to_deputy (gui, over, -25, -20);
  sit_down (gui, "ola", -25, NULL);
  naer_gui_make_file (gui, PASSPHRASE_OF_OLA);
  settle_before (gui, over, kept_over, -20);
  told = naer_gui_wait (gui, NULL, "The time of the deputy ended more than two weeks ago, *");
  sit_down (gui, "ola", -25, own);
  naer_gui_unlock (gui, PASSPHRASE_OF_OLA);
  settle_before (gui, ended, kept_ended, -3);
  read_only (gui);
  sit_down (gui, "ola", 0, own);
  naer_gui_unlock (gui, PASSPHRASE_OF_OLA);
  take_in_too_late (gui, ended);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/deputy/there-and-back", test_there_and_back);
  g_test_add_func ("/deputy/time", test_time);
  return g_test_run ();
}

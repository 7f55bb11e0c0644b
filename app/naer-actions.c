/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-actions.h"

#include <glib/gi18n.h>

/* All keys of the program stand here; the list of shortcuts is made from it. */
static const NaerActionEntry entries[] = {
  { "win.search", N_("Search for employee"), { "<Control>f" }, N_("Find your way") },
  { "win.overview", N_("Overview"), { "<Alt>Home" }, N_("Find your way") },
  { "win.unit", N_("Who is at work"), { "<Control>u" }, N_("Find your way") },
  { "win.next-employee", N_("Next employee"), { "<Control>Page_Down" }, N_("Find your way") },
  { "win.previous-employee", N_("Previous employee"), { "<Control>Page_Up" }, N_("Find your way") },
  { "win.tab::calendar", N_("Calendar"), { "<Alt>1" }, N_("Find your way") },
  { "win.tab::follow-up", N_("Follow-up"), { "<Alt>2" }, N_("Find your way") },
  { "win.tab::plan", N_("Plan"), { "<Alt>3" }, N_("Find your way") },
  { "win.tab::meetings", N_("Meetings"), { "<Alt>4" }, N_("Find your way") },
  { "win.tab::log", N_("Log"), { "<Alt>5" }, N_("Find your way") },

  { "win.phone-call", N_("The phone rings"), { "F6" }, N_("Employee") },
  { "win.log-contact", N_("Log contact"), { "<Control>l" }, N_("Employee") },
  { "win.add-absence", N_("Add absence"), { "<Control><Shift>a" }, N_("Employee") },
  { "win.edit-employee", N_("Edit employee"), { "<Control>e" }, N_("Employee") },
  { "win.show-together", N_("Show together: only the calendar"), { "F11" }, N_("Employee") },
  { "win.calendar-today", N_("Go to today in the calendar"), { "<Control>t" }, N_("Employee") },
  { "win.tell-year", N_("Say what the year comes to"), { "<Control><Shift>y" }, N_("Employee") },
  { "win.zoom-in", N_("Zoom in"), { "<Control>plus", "<Control>equal", "<Control>KP_Add" },
    N_("Employee") },
  { "win.zoom-out", N_("Zoom out"), { "<Control>minus", "<Control>KP_Subtract" }, N_("Employee") },
  { "win.zoom-normal", N_("Normal size"), { "<Control>0", "<Control>KP_0" }, N_("Employee") },
  { "win.print", N_("Print calendar"), { "<Control>p" }, N_("Employee") },
  { "win.preview::plan", N_("Sheets on paper"), { "<Control><Shift>p" }, N_("Employee") },
  { "win.add-employee", N_("Add employee"), { "<Control>n" }, N_("Employee") },

  { "win.import", N_("Import absence"), { "<Control>i" }, N_("Data") },
  { "win.undo", N_("Undo"), { "<Control>z" }, N_("Data") },
  { "win.open-file", N_("Open data file"), { "<Control>o" }, N_("Data") },
  { "win.hand-over", N_("Hand over to another leader or a deputy"), { "<Control><Shift>h" }, N_("Data") },
  { "win.safety", N_("Safety: passphrase and backups"), { "<Control><Shift>s" }, N_("Data") },
  { "win.who-did-what", N_("Who did what: the log"), { "<Control><Shift>g" }, N_("Data") },
  { "win.lock", N_("Lock"), { "<Control><Shift>l" }, N_("Data") },
  { "win.new-file", N_("New data file"), { "<Control><Shift>n" }, N_("Data") },

  { "win.preferences", N_("Preferences"), { "<Control>comma" }, N_("Program") },
  { "win.help", N_("Help for what you see"), { "F1" }, N_("Program") },
  { "win.shortcuts", N_("Keyboard shortcuts"), { "<Control>question", "<Control>slash" }, N_("Program") },
  { "window.close", N_("Close window"), { "<Control>w" }, N_("Program") },
  { "app.quit", N_("Quit"), { "<Control>q" }, N_("Program") },
};

/**
 * naer_actions_get:
 * @n_entries: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_entries): all actions with keys, group by group
 */
const NaerActionEntry *
naer_actions_get (guint *n_entries)
{
  *n_entries = G_N_ELEMENTS (entries);
  return entries;
}

/**
 * naer_actions_install:
 * @application: the application
 *
 * Gives the actions their keys.
 */
void
naer_actions_install (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    gtk_application_set_accels_for_action (application, entries[i].action,
                                           (const char *const *) entries[i].accels);
}

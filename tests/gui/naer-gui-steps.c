/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-gui-steps.h"

/**
 * naer_gui_start_sample:
 * @search: what is typed in the search
 * @name: the employee that it finds
 *
 * The program in English on the sample data of 15 November 2026, with the page of an employee open.
 *
 * Returns: (transfer full): the running program
 */
NaerGui *
naer_gui_start_sample (const char *search,
                       const char *name)
{
  const char *arguments[] = { g_getenv ("NAERVAER_PROGRAM"), "--today=2026-11-15", "--sample", NULL };
  NaerGui *self = naer_gui_start (arguments, "en");
  g_autoptr (NaerNode) somebody = naer_gui_wait (self, NULL, "Anne Pedersen*");

  naer_gui_open_person (self, search, name);
  return self;
}

/**
 * naer_gui_open_person:
 * @self: the running program
 * @search: what is typed in the search
 * @name: the employee that it finds
 *
 * Opens the page of an employee by the search, once somebody is in the list.
 */
void
naer_gui_open_person (NaerGui    *self,
                      const char *search,
                      const char *name)
{
  g_autoptr (NaerNode) page = NULL;

  naer_gui_key (self, XK_Control_L, XK_f);
  naer_keyboard_type (self->keyboard, search);
  naer_gui_key (self, 0, XK_Return);
  page = naer_gui_wait (self, "heading", name);
}

/**
 * naer_gui_make_file:
 * @self: the program, just started without a data file
 * @passphrase: its passphrase
 *
 * Makes a data file.
 */
void
naer_gui_make_file (NaerGui    *self,
                    const char *passphrase)
{
  naer_gui_activate (self, "button", "Create a Data File*");
  naer_gui_fill (self, "Passphrase", passphrase);
  naer_gui_fill (self, "Passphrase once more", passphrase);
  naer_gui_activate (self, "button", "Create");
  naer_gui_wait_gone (self, "dialog", "New Data File");
}

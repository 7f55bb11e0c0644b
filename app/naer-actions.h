/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * NaerActionEntry:
 * @action: detailed name of the action
 * @title: what it does, in the language of the source
 * @accels: its keys, the first is the one that is shown
 * @group: under which heading it is listed
 *
 * One action with keys of its own.
 */
typedef struct
{
  const char *action;
  const char *title;
  const char *accels[4];
  const char *group;
} NaerActionEntry;

const NaerActionEntry *naer_actions_get     (guint          *n_entries);
void                   naer_actions_install (GtkApplication *application);

G_END_DECLS

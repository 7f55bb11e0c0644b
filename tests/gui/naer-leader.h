/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-gui-steps.h"

G_BEGIN_DECLS

#define NAER_LEADER_PASSPHRASE "en lang og trygg setning"

/**
 * NaerLeader:
 * @gui: the program
 * @n_steps: keys that were pressed and texts that were typed
 *
 * Somebody who uses only the keyboard and hears only what the accessibility bus tells.
 */
typedef struct
{
  NaerGui *gui;
  guint n_steps;
} NaerLeader;

void naer_leader_press           (NaerLeader *leader,
                                  KeySym      modifier,
                                  KeySym      key);
void naer_leader_press_shifted   (NaerLeader *leader,
                                  KeySym      modifier,
                                  KeySym      key);
void naer_leader_type            (NaerLeader *leader,
                                  const char *text);
void naer_leader_go_to           (NaerLeader *leader,
                                  const char *name_pattern);
void naer_leader_wait_for_role   (NaerLeader *leader,
                                  const char *role,
                                  const char *name_pattern);
void naer_leader_wait_for_dialog (NaerLeader *leader,
                                  const char *title,
                                  const char *first);
void naer_leader_make_file       (NaerLeader *leader);
void naer_leader_add_employee    (NaerLeader *leader,
                                  const char *name,
                                  const char *number);

G_END_DECLS

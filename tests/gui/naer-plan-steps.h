/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-gui-steps.h"

G_BEGIN_DECLS

/* How a follow-up plan is written in the window. */

void naer_plan_steps_begin       (NaerGui    *gui);
void naer_plan_steps_add_task    (NaerGui    *gui,
                                  const char *name,
                                  const char *ability,
                                  const char *adaptation);
void naer_plan_steps_add_measure (NaerGui    *gui,
                                  const char *what,
                                  const char *why,
                                  const char *from,
                                  const char *to,
                                  const char *evaluate);
void naer_plan_steps_agree       (NaerGui    *gui,
                                  const char *talks,
                                  const char *next_talk,
                                  const char *evaluate);
void naer_plan_steps_finish      (NaerGui    *gui);
void naer_plan_steps_wait_saved  (NaerGui    *gui);
void naer_plan_steps_wait_line   (NaerGui    *gui,
                                  const char *sentence);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A draft is saved when typing pauses for so long, and never later than this after the first letter
 * that is not saved: with the writing itself at most two seconds are lost, whatever happens. */
#define NAER_SAVE_PAUSE_MS 1000
#define NAER_SAVE_LONGEST_WAIT_MS 1600

/**
 * NaerSavePace:
 * @unsaved_since: when the first edit was made that is not saved, 0 when all is
 * @due: when to save, 0 when all is saved
 *
 * When what is typed is saved. Times are microseconds of a clock that never goes back.
 */
typedef struct
{
  gint64 unsaved_since;
  gint64 due;
} NaerSavePace;

void naer_save_pace_edit (NaerSavePace *pace,
                          gint64        now);
void naer_save_pace_stop (NaerSavePace *pace);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-save-pace.h"

#define PAUSE (NAER_SAVE_PAUSE_MS * (gint64) 1000)
#define LONGEST_WAIT (NAER_SAVE_LONGEST_WAIT_MS * (gint64) 1000)

/**
 * naer_save_pace_edit:
 * @pace: a pace
 * @now: the time
 *
 * Something was edited.
 */
void
naer_save_pace_edit (NaerSavePace *pace,
                     gint64        now)
{
  if (pace->unsaved_since == 0)
    pace->unsaved_since = now;
  pace->due = MIN (now + PAUSE, pace->unsaved_since + LONGEST_WAIT);
}

/**
 * naer_save_pace_stop:
 * @pace: a pace
 *
 * All that was edited is on its way to the data file.
 */
void
naer_save_pace_stop (NaerSavePace *pace)
{
  *pace = (NaerSavePace){ 0 };
}

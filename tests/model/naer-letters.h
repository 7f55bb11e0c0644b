/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/*
 * A calendar in letters, one a day: S sick note, G graded sick note, E self-certification, e the
 * same for a part of the day, H holiday, K holiday marked as covered by a note, L leave, P parental
 * leave, W work typed by the leader, T treatment day, C child’s sickness, U undocumented, V waiting
 * note, . nothing. Equal letters in a row are one spell.
 */
NaerAbsence *letters_absence (char          letter,
                              NaerDay       from,
                              NaerDay       to);
void         letters_add     (NaerEmployee *employee,
                              NaerDay       first_day,
                              const char   *calendar);

G_END_DECLS

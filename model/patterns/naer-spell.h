/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "patterns/naer-pattern-days.h"

G_BEGIN_DECLS

/**
 * NAER_SHORT_SPELL_DAYS:
 *
 * A spell of up to so many calendar days is short.
 */
#define NAER_SHORT_SPELL_DAYS 3

/**
 * NaerSpell:
 * @from: first sick day
 * @to: last sick day known, inclusive
 * @days: calendar days from @from to @to, without those that are set aside
 * @work_days: working days away
 * @self_certified: sick days by self-certification
 * @certified: sick days by a sick note
 * @first_work_day: the first working day away, or @from when there is none
 * @return_day: the first day at work after it, %NAER_DAY_NONE when there is none before the next
 *   spell, or not yet
 *
 * One absence for own sickness: sick days joined over days that are not for work.
 */
typedef struct
{
  NaerDay from;
  NaerDay to;
  int days;
  int work_days;
  int self_certified;
  int certified;
  NaerDay first_work_day;
  NaerDay return_day;
} NaerSpell;

GArray   *naer_spells_find       (const NaerPatternDays *days);
GArray   *naer_spells_in         (GArray                *spells,
                                  NaerStretch            window);
gboolean  naer_spell_is_short    (const NaerSpell       *spell);
int       naer_spells_count_short (GArray               *spells);
int       naer_spells_most_within (GArray               *spells,
                                   int                   n_days);

G_END_DECLS

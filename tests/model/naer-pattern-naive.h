/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/*
 * Patterns computed from their definitions, a day at a time and slowly, without any of the program’s
 * own parts but what a day counts as, and which days are for work.
 */

typedef struct
{
  NaerDay from;
  NaerDay to;
  int days;
  NaerDay first_work_day;
  NaerDay return_day;
} NaiveSpell;

gboolean naive_works       (const NaerFacts    *facts,
                            const NaerEmployee *employee,
                            NaerDay             day);
gboolean naive_is_sick     (const NaerEmployee *employee,
                            NaerDay             day,
                            NaerDay             today);
gboolean naive_is_aside    (const NaerEmployee *employee,
                            NaerDay             day,
                            NaerDay             today);
gboolean naive_counts      (const NaerFacts    *facts,
                            const NaerEmployee *employee,
                            NaerDay             day,
                            NaerDay             today);
gboolean naive_is_free     (const NaerFacts    *facts,
                            const NaerEmployee *employee,
                            NaerDay             day,
                            NaerDay             today);
GArray  *naive_find_spells (const NaerFacts    *facts,
                            const NaerEmployee *employee,
                            NaerDay             from,
                            NaerDay             today);

G_END_DECLS

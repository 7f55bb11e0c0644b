/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "patterns/naer-spell.h"

G_BEGIN_DECLS

/**
 * NaerPatternPerson:
 * @employee: (not nullable) (unowned): who it is; to be kept as long as this
 * @days: the days
 * @spells: (element-type NaerSpell): the spells, oldest first
 *
 * One person, looked at once for all figures.
 */
typedef struct
{
  const NaerEmployee *employee;
  NaerPatternDays *days;
  GArray *spells;
} NaerPatternPerson;

NaerPatternPerson *naer_pattern_person_new         (const NaerPatternDays   *usual,
                                                    const NaerWorkDays      *work_days,
                                                    const NaerEmployee      *employee);
void               naer_pattern_person_free        (NaerPatternPerson       *self);
NaerStretch        naer_pattern_person_get_window  (const NaerPatternPerson *self,
                                                    int                      months);
GArray            *naer_pattern_person_get_spells  (const NaerPatternPerson *self,
                                                    int                      months);
GArray            *naer_pattern_person_get_short   (const NaerPatternPerson *self,
                                                    int                      months);
int                naer_pattern_person_count_days  (const NaerPatternPerson *self,
                                                    NaerStretch              window);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerPatternPerson, naer_pattern_person_free)

G_END_DECLS

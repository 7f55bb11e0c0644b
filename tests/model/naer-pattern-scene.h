/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/* Employees told in few words, for tests of patterns and figures. */

NaerDay       scene_day          (const char      *text);
NaerEmployee *scene_add_employee (NaerFacts       *facts,
                                  const char      *id,
                                  const char      *known_from);
NaerAbsence  *scene_add_spell    (NaerEmployee    *employee,
                                  const char      *from,
                                  const char      *to,
                                  NaerAbsenceKind  kind);
void          scene_add_roster   (NaerEmployee    *employee,
                                  const char      *from,
                                  const char      *work);
void          scene_switch_off   (NaerEmployee    *employee,
                                  const char      *from,
                                  const char      *to);
void          scene_add_random_absence (NaerEmployee *employee,
                                        NaerDay       from,
                                        NaerDay       to);

G_END_DECLS

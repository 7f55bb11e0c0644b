/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

#define NAER_FIXTURE_TODAY (naer_day_from_ymd (2026, 11, 15))

NaerEmployee *naer_fixture_employee       (void);
NaerEmployee *naer_fixture_every_kind     (void);
NaerEmployee *naer_fixture_random         (GRand        *random,
                                           guint         n_absences);
NaerAbsence  *naer_fixture_absence        (const char   *kind,
                                           int           grade,
                                           const char   *from,
                                           const char   *to);

G_END_DECLS

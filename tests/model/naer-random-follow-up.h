/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

NaerFacts    *random_employer          (GRand              *rand);
NaerEmployee *random_followed_employee (GRand              *rand,
                                        NaerDay             first);
NaerEmployee *random_employee          (GRand              *rand,
                                        NaerDay             first);
void          show_employee            (const NaerEmployee *employee);

G_END_DECLS

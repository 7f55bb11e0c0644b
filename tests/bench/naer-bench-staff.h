/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

NaerEmployee *naer_bench_employee_new (GRand *rand,
                                       guint  number);
NaerFacts    *naer_bench_staff_new    (guint  n_employees);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

NaerFacts *naer_fixture_unit       (void);
NaerFacts *naer_fixture_large_unit (guint n_employees);

G_END_DECLS

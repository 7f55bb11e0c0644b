/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-change.h"

G_BEGIN_DECLS

GPtrArray *naer_random_changes (GRand      *random,
                                NaerFacts  *facts);
void       naer_random_spoil   (GRand      *random,
                                NaerChange *change);

G_END_DECLS

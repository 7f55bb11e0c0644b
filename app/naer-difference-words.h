/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "what-if/naer-difference.h"

G_BEGIN_DECLS

const NaerFinding *naer_difference_get_finding (const NaerDifference *difference);
char              *naer_difference_describe    (const NaerDifference *difference,
                                                NaerDay               today);

G_END_DECLS

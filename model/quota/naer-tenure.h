/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

NaerDay naer_tenure_entitled_from (const NaerEmployee *employee,
                                   NaerDay             day);

G_END_DECLS

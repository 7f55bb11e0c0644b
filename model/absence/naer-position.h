/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

double naer_employee_get_percent_on (const NaerEmployee *employee,
                                     NaerDay             day);

G_END_DECLS

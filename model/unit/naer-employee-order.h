/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

const char *naer_employee_get_called    (const NaerEmployee *employee);
char       *naer_employee_make_sort_key (const NaerEmployee *employee);
gboolean    naer_employee_is_searched   (const NaerEmployee *employee,
                                         const char         *search);
gboolean    naer_employee_has_left      (const NaerEmployee *employee,
                                         NaerDay             today);
gint64      naer_employee_get_unit      (const NaerEmployee *employee);

G_END_DECLS

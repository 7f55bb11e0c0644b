/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "absence/naer-absence-kind.h"

G_BEGIN_DECLS

gboolean naer_code_guess (const char      *code,
                          const char      *text,
                          NaerAbsenceKind *kind,
                          gboolean        *graded);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-change.h"

G_BEGIN_DECLS

GPtrArray *naer_stretch_find_spells   (const NaerEmployee *employee,
                                       NaerDay             from,
                                       NaerDay             to,
                                       NaerDay             today);
gboolean   naer_stretch_can_set_aside (GPtrArray          *spells,
                                       gboolean            aside);
GPtrArray *naer_stretch_set_aside     (GPtrArray          *spells,
                                       gint64              employee_row_id,
                                       gboolean            aside);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

#define NAER_TYPE_PATTERN_PANEL (naer_pattern_panel_get_type ())
G_DECLARE_FINAL_TYPE (NaerPatternPanel, naer_pattern_panel, NAER, PATTERN_PANEL, AdwBin)

void naer_pattern_panel_set_employee (NaerPatternPanel *self,
                                      NaerSession      *session,
                                      gint64            employee_row);
void naer_pattern_panel_set_narrow   (NaerPatternPanel *self,
                                      gboolean          narrow);

G_END_DECLS

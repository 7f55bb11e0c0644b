/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "calendar/naer-day.h"

G_BEGIN_DECLS

/**
 * NaerApplication:
 *
 * The program: its options, its settings and its windows.
 */
#define NAER_TYPE_APPLICATION (naer_application_get_type ())
G_DECLARE_FINAL_TYPE (NaerApplication, naer_application, NAER, APPLICATION, AdwApplication)

NaerApplication *naer_application_new          (void);
NaerDay          naer_application_get_today    (NaerApplication *self);
GSettings       *naer_application_get_settings (NaerApplication *self);

G_END_DECLS

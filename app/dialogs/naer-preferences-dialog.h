/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

/**
 * NaerPreferencesDialog:
 *
 * What this person has chosen, and what the employer has agreed.
 */
#define NAER_TYPE_PREFERENCES_DIALOG (naer_preferences_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerPreferencesDialog, naer_preferences_dialog, NAER, PREFERENCES_DIALOG,
                      AdwPreferencesDialog)

NaerPreferencesDialog *naer_preferences_dialog_new (GSettings   *settings,
                                                    NaerSession *session);

G_END_DECLS

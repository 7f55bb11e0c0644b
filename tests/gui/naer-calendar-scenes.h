/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-window.h"

G_BEGIN_DECLS

/* The calendar of an employee in the ways that it can be looked at, for pictures. */

void naer_calendar_scene_reset     (void);
void naer_calendar_scene_months    (NaerWindow *window);
void naer_calendar_scene_table     (NaerWindow *window);
void naer_calendar_scene_overlays  (NaerWindow *window);
void naer_calendar_scene_selection (NaerWindow *window);
void naer_calendar_scene_zoom      (NaerWindow *window);
void naer_calendar_scene_together  (NaerWindow *window);

G_END_DECLS
